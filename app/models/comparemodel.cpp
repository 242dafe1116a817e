// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparemodel.h"

#include "models/comparecells.h"
#include "models/comparetext.h"
#include "models/displaytext.h"

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

int alignment(CompareModel::Column column)
{
    const bool isWords = column <= CompareModel::Column::Served;
    return static_cast<int>((isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QString keyOf(const CompareRow& row)
{
    // The word before a name keeps an unknown model and one with an empty name apart.
    const QString served = row.served ? u"by %1"_s.arg(*row.served) : QString();
    const QString sample = CompareModel::sampleWord(row.stream);
    return u"%1 %2 %3 %4"_s.arg(CompareModel::kindWord(row.kind), QString::number(row.entry), sample, served);
}

void append(QList<CompareRow>& rows, CompareRow row)
{
    row.key = keyOf(row);
    rows.append(std::move(row));
}

/// The calls of rows of one sample, or nothing where there are none.
void appendServed(
    QList<CompareRow>& rows, CompareRow row, const QList<ServedFigures>& served, CompareRow::Kind kind)
{
    for (const ServedFigures& figures : served) {
        row.kind = kind;
        row.served = figures.model;
        row.sample = figures.samples.of(row.stream);
        if (row.sample.counts.calls > 0)
            append(rows, row);
    }
}

} // namespace

CompareModel::CompareModel(QObject* parent)
    : KeyedRows(parent)
{ }

void CompareModel::setAnalysis(const CompareAnalysis& analysis)
{
    const ComparePlan& plan = analysis.question.comparison.plan;
    QList<CompareRow> rows;
    for (int entry = 0; entry < analysis.figures.entries.size(); ++entry) {
        const EntryFigures& figures = analysis.figures.entries.at(entry);
        for (const bool stream : {false, true}) {
            const CompareSample& sample = figures.samples.of(stream);
            if (!isMeasured(plan.measure, stream) && sample.counts.calls == 0)
                continue;
            CompareRow row;
            row.entry = entry;
            row.entryName = CompareText::entry(plan, entry);
            row.stream = stream;
            row.sample = sample;
            append(rows, row);
            appendServed(rows, row, figures.served, CompareRow::Kind::Part);
        }
    }
    for (const bool stream : {false, true}) {
        CompareRow row;
        row.entry = -1;
        row.entryName = tr("all entries");
        row.stream = stream;
        appendServed(rows, row, analysis.figures.served, CompareRow::Kind::Model);
    }
    setRows(rows);
}

QList<QUuid> CompareModel::callsOf(const CompareRow& row, const CompareAnalysis& analysis)
{
    QSet<QUuid> leftOut;
    if (analysis.question.leavesOutRepeated) {
        for (const RepeatedReply& reply : analysis.repeated)
            leftOut.insert(reply.call);
    }
    const auto entries = static_cast<int>(analysis.figures.entries.size());
    QList<QUuid> calls;
    for (const CallRecord& call : analysis.question.calls) {
        if (!call.compare || call.compare->entry < 0 || call.compare->entry >= entries)
            continue;
        const bool isHere = row.kind == CompareRow::Kind::Model || call.compare->entry == row.entry;
        const bool isServed = row.kind == CompareRow::Kind::Entry || call.flux.servedModel() == row.served;
        if (isHere && isServed && call.prompt.stream == row.stream && !leftOut.contains(call.id))
            calls.append(call.id);
    }
    return calls;
}

QString CompareModel::kindWord(CompareRow::Kind kind)
{
    switch (kind) {
    case CompareRow::Kind::Entry:
        return u"entry"_s;
    case CompareRow::Kind::Part:
        return u"part"_s;
    case CompareRow::Kind::Model:
        return u"model"_s;
    }
    Q_UNREACHABLE();
}

QString CompareModel::sampleWord(bool stream)
{
    return stream ? u"streamed"_s : u"plain"_s;
}

bool CompareModel::isIn(Column column, Group group)
{
    const auto isFrom = [column](Column first, Column last) { return column >= first && column <= last; };
    if (column < Column::CostTotal || column > Column::DistinctReplies)
        return true;
    switch (group) {
    case Group::Cost:
        return isFrom(Column::CostTotal, Column::CostMedianRange);
    case Group::FirstToken:
        return isFrom(Column::FirstTokenMedian, Column::FirstTokenMedianRange);
    case Group::Total:
        return isFrom(Column::TotalMedian, Column::TotalMedianRange);
    case Group::TokensAndText:
        return isFrom(Column::InputTokens, Column::DistinctReplies);
    case Group::All:
        return true;
    }
    Q_UNREACHABLE();
}

QStringList CompareModel::typicalTexts()
{
    const QString price = DisplayText::dollars(u"0.000000"_s);
    const QString few =
        CompareText::tooFew(CompareTimes::LeastForPercentile, CompareTimes::LeastForPercentile);
    QStringList texts;
    for (int place = 0; place < ColumnCount; ++place) {
        const auto column = static_cast<Column>(place);
        if (column == Column::CostRange || column == Column::CostQuartiles
            || column == Column::CostMedianRange)
            texts.append(CompareText::fromTo(price, price));
        else if (column == Column::CostTotal || column == Column::CostPerThousand)
            texts.append(CompareText::partlyPriced(price, 10, 10));
        else if (column == Column::CostMedian)
            texts.append(DisplayText::dollars(u"0.00000000"_s));
        else if (column >= Column::FirstTokenMedian && column <= Column::TotalMedianRange)
            texts.append(few);
        else if (column >= Column::InputTokens && column <= Column::ReplyLength)
            texts.append(u"0000 (0000–0000)"_s);
        else
            texts.append(QString());
    }
    return texts;
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareRow& row = rows().at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return CompareCells::text(row, column);
    case Qt::ToolTipRole: {
        const QString remark = CompareCells::remark(row, column);
        const QString text = CompareCells::text(row, column);
        return DisplayText::toolTip(remark.isEmpty() ? text : u"%1 · %2"_s.arg(text, remark));
    }
    case Qt::AccessibleDescriptionRole:
        return CompareCells::remark(row, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return CompareCells::sortValue(row, column);
    case FilterRole:
        return u"%1 %2"_s.arg(kindWord(row.kind), sampleWord(row.stream));
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return CompareCells::heading(column);
    case Qt::ToolTipRole:
        return CompareCells::explanation(column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

} // namespace Fluxscope
