// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compareremarks.h"

#include "models/comparetext.h"
#include "models/displaytext.h"
#include "runs/callending.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int TooManyRequests = 429;
constexpr int ServiceUnavailable = 503;

/// Sentences, in the order in which they are added.
class Sentences final
{
public:
    void add(const QString& key, const QString& text, const QList<QUuid>& calls = {})
    {
        m_rows.append({key, text, calls, std::nullopt});
    }
    void add(const CompareRemark& remark) { m_rows.append(remark); }
    /// Only if there are such calls.
    void addOf(const QList<QUuid>& calls, const QString& key, const QString& text)
    {
        if (!calls.isEmpty())
            add(key, text, calls);
    }
    [[nodiscard]] const QList<CompareRemark>& rows() const { return m_rows; }

private:
    QList<CompareRemark> m_rows;
};

/// `names` are entries of a comparison.
QString difference(ParameterDifference::Kind kind, const QString& names)
{
    switch (kind) {
    case ParameterDifference::Kind::StopNotSent:
        //: %1 lists entries of a comparison
        return CompareRemarks::tr("Differs: no stop sequences are sent to %1, whose API shape has none.")
            .arg(names);
    case ParameterDifference::Kind::SeedNotSent:
        //: %1 lists entries of a comparison
        return CompareRemarks::tr("Differs: no seed is sent to %1, whose API shape has none.").arg(names);
    case ParameterDifference::Kind::DefaultLimitSent:
        //: %1 lists entries of a comparison
        return CompareRemarks::tr(
            "Differs: an output limit is sent to %1, whose API shape needs one; the others "
            "have none.")
            .arg(names);
    }
    Q_UNREACHABLE();
}

void addDifferences(Sentences& sentences, const CompareAnalysis& analysis)
{
    QMap<ParameterDifference::Kind, QStringList> names;
    for (const ParameterDifference& differing : analysis.differences) {
        const QString name = CompareText::entry(analysis.question.comparison.plan, differing.entry);
        if (QStringList& ofKind = names[differing.kind]; !ofKind.contains(name))
            ofKind.append(name);
    }
    for (auto kind = names.cbegin(); kind != names.cend(); ++kind) {
        sentences.add(
            u"differs %1"_s.arg(static_cast<int>(kind.key())), difference(kind.key(), kind->join(u", "_s)));
    }
}

void addPlan(Sentences& sentences, const ComparePlan& plan)
{
    sentences.add(u"measure"_s, CompareText::measure(plan.measure));
    if (isMeasured(plan.measure, true)) {
        sentences.add(u"price"_s,
            CompareRemarks::tr("FluxRouter names a price only for calls that are not streamed, so what the "
                               "streamed ones cost is unknown."));
    }
    if (plan.variesEachCall) {
        sentences.add(u"varied"_s,
            CompareRemarks::tr("The run varied each call: a tag stands before its prompt, so no two calls "
                               "sent the same text."));
    }
    if (plan.atOnce > 1) {
        sentences.add(u"at once"_s,
            CompareRemarks::tr(
                "Up to %Ln calls ran at once, which can make their times longer.", nullptr, plan.atOnce));
    }
    if (plan.perSecond) {
        sentences.add(u"pace"_s,
            CompareRemarks::tr("At most %Ln calls were started per second.", nullptr, *plan.perSecond));
    }
}

void addInput(Sentences& sentences, const QList<InputTokenRange>& ranges)
{
    for (int place = 0; place < ranges.size(); ++place) {
        sentences.add(u"input %1"_s.arg(place),
            //: %1 and %2 are counts of tokens
            CompareRemarks::tr("Input counted as %1 to %2 tokens for one prompt: a price per token does not "
                               "say what the same text costs.")
                .arg(
                    DisplayText::number(ranges.at(place).least), DisplayText::number(ranges.at(place).most)));
    }
}

void addEndings(Sentences& sentences, const QList<CallRecord>& calls)
{
    QList<QUuid> untimed;
    QList<QUuid> onePiece;
    QList<QUuid> billed;
    QList<QUuid> refused;
    for (const CallRecord& call : calls) {
        const CallEnding ending = callEnding(call);
        if (ending != CallEnding::Running && ending != CallEnding::Whole)
            untimed.append(call.id);
        if (ending == CallEnding::Whole && call.prompt.stream && call.arrivedInOnePiece.value_or(false))
            onePiece.append(call.id);
        if (!call.cost && mayBeBilled(call))
            billed.append(call.id);
        const int status = call.httpStatus.value_or(0);
        if (status == TooManyRequests || status == ServiceUnavailable)
            refused.append(call.id);
    }
    const auto count = [](const QList<QUuid>& ids) { return CompareText::count(ids.size()); };
    sentences.addOf(refused, u"refused"_s,
        CompareRemarks::tr(
            "%Ln calls were refused with HTTP 429 or 503, and the run paused.", nullptr, count(refused)));
    sentences.addOf(untimed, u"untimed"_s,
        CompareRemarks::tr("%Ln calls failed, were cut off or stopped, ended by length, are incomplete or "
                           "empty. Times and lengths leave them out; if they were the slow ones, the times "
                           "are too good.",
            nullptr, count(untimed)));
    sentences.addOf(onePiece, u"one piece"_s,
        CompareRemarks::tr("The first token of %Ln streams is not measurable: they arrived in one piece.",
            nullptr, count(onePiece)));
    sentences.addOf(billed, u"billed"_s,
        CompareRemarks::tr("%Ln calls without a price may be billed.", nullptr, count(billed)));
}

void addRepeated(Sentences& sentences, const CompareAnalysis& analysis)
{
    const Comparison& comparison = analysis.question.comparison;
    QHash<QUuid, const CallRecord*> calls;
    for (const CallRecord& call : analysis.question.calls)
        calls.insert(call.id, &call);
    const QStringList names = CompareText::entries(comparison.plan);
    for (const RepeatedReply& reply : analysis.repeated) {
        const CallRecord* call = calls.value(reply.call);
        if (!call || !call->compare)
            continue;
        sentences.add({u"repeated %1"_s.arg(reply.call.toString()), QString(), {reply.call, reply.earlier},
            CompareRemark::Repetition{
                names.value(call->compare->entry), call->startedAt, reply, comparison.startedAt}});
    }
}

} // namespace

CompareRemarks::CompareRemarks(QObject* parent)
    : KeyedRows(parent)
{ }

void CompareRemarks::setAnalysis(const CompareAnalysis& analysis)
{
    const ComparePlan& plan = analysis.question.comparison.plan;
    Sentences sentences;
    addPlan(sentences, plan);
    addDifferences(sentences, analysis);
    addInput(sentences, analysis.unequalInput);
    addEndings(sentences, analysis.question.calls);
    addRepeated(sentences, analysis);
    setRows(sentences.rows());
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
