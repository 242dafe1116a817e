// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compareremarks.h"

#include "models/comparecautions.h"
#include "models/comparetext.h"
#include "models/displaytext.h"

#include <QHash>
#include <QStringList>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QList<CompareRemark> repetitionsOf(const CompareAnalysis& analysis)
{
    const Comparison& comparison = analysis.question.comparison;
    QHash<QUuid, const CallRecord*> calls;
    for (const CallRecord& call : analysis.question.calls)
        calls.insert(call.id, &call);
    const QStringList names = CompareText::entries(comparison.plan);
    QList<CompareRemark> remarks;
    for (const RepeatedReply& reply : analysis.repeated) {
        const CallRecord* call = calls.value(reply.call);
        if (!call || !call->compare)
            continue;
        remarks.append({u"repeated %1"_s.arg(reply.call.toString()), QString(), {reply.call, reply.earlier},
            CompareRemark::Repetition{
                names.value(call->compare->entry), call->startedAt, reply, comparison.startedAt}});
    }
    return remarks;
}

} // namespace

CompareRemarks::CompareRemarks(QObject* parent)
    : KeyedRows(parent)
{ }

void CompareRemarks::setAnalysis(const CompareAnalysis& analysis)
{
    QList<CompareRemark> remarks;
    for (const CompareCaution& caution : compareCautions(analysis, CompareWords::Reader::Window))
        remarks.append({caution.key, caution.text, caution.calls, std::nullopt});
    setRows(remarks + repetitionsOf(analysis));
}

QString CompareRemarks::sentence(const CompareRemark& remark)
{
    if (!remark.repetition)
        return remark.text;
    const CompareRemark::Repetition& repetition = *remark.repetition;
    const QString time = DisplayText::time(repetition.startedAt, repetition.near);
    const QString earlier = DisplayText::time(repetition.reply.earlierStartedAt, repetition.near);
    //: %1 is an entry of a comparison, %2 and %3 are times of day
    return repetition.reply.maybeFromCache
        ? tr("%1 at %2: same text as %3, maybe from a cache").arg(repetition.entryName, time, earlier)
        : tr("%1 at %2: same text as %3").arg(repetition.entryName, time, earlier);
}

QString CompareRemarks::mark(const RepeatedReply& reply, const QDateTime& near)
{
    const QString earlier = DisplayText::time(reply.earlierStartedAt, near);
    //: stands on a reply; %1 is the time of day of another call
    if (!reply.maybeFromCache)
        return tr("same text as %1").arg(earlier);
    //: stands on a reply; %1 is the time of day of another call
    return tr("same text as %1, maybe from a cache").arg(earlier);
}

QString CompareRemarks::blindMark(bool isOfComparison)
{
    return isOfComparison ? tr("same text as another reply of this comparison")
                          : tr("same text as an earlier reply of the history");
}

int CompareRemarks::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant CompareRemarks::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareRemark& remark = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sentence(remark);
    case Qt::ToolTipRole:
        return DisplayText::toolTip(sentence(remark));
    default:
        return {};
    }
}

} // namespace Fluxscope
