// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/comparereport.h"
#include "models/comparemodel.h"
#include "models/comparetext.h"
#include "models/displaytext.h"

#include <QRegularExpression>

#include <cmath>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

inline constexpr QLatin1StringView FirstTokenTable{"Time to the first token"};
inline constexpr QLatin1StringView NoSuchRow{"no such row"};

/// The numbers of a cell of the report as the window writes them; words are the same in both.
inline QString asItIs(const QString& cell)
{
    return cell;
}

inline QString asCount(const QString& cell)
{
    return cell.section(u' ', 0, 0);
}

inline QString asMoney(const QString& cell)
{
    if (cell.isEmpty() || !cell.front().isDigit())
        return cell;
    const QStringList ends = cell.split(u'–');
    return ends.size() == 2
        ? CompareText::fromTo(DisplayText::dollars(ends.at(0)), DisplayText::dollars(ends.at(1)))
        : DisplayText::dollars(cell);
}

inline QString asTime(const QString& cell)
{
    static const QRegularExpression times(u"^([0-9]+)(?:–([0-9]+))? ms$"_s);
    const auto match = times.match(cell);
    if (!match.hasMatch())
        return cell;
    const auto time = [&match](int place) {
        return DisplayText::duration(milliseconds(match.captured(place).toLongLong()));
    };
    return match.captured(2).isEmpty() ? time(1) : CompareText::fromTo(time(1), time(2));
}

inline QString asSpread(const QString& cell)
{
    static const QRegularExpression spread(u"^([0-9.]+) \\(([0-9.]+)–([0-9.]+), n = [0-9]+\\)$"_s);
    const auto match = spread.match(cell);
    if (!match.hasMatch())
        return cell;
    const auto number = [&match](int place) {
        return DisplayText::number(std::llround(match.captured(place).toDouble()));
    };
    return match.captured(2) == match.captured(3) ? number(1)
                                                  : u"%1 (%2–%3)"_s.arg(number(1), number(2), number(3));
}

/// Where the figure of a column of the window stands in the report.
struct Place
{
    CompareModel::Column column;
    QString table;
    QString heading;
    QString (*shown)(const QString& cell);
};

inline QList<Place> places()
{
    using Column = CompareModel::Column;
    const QString calls = u"Calls"_s;
    const QString cost = u"Cost in USD"_s;
    const QString first = FirstTokenTable;
    const QString total = u"Total time"_s;
    const QString text = u"Tokens and text: median (min–max, calls)"_s;
    return {
        {Column::Calls, calls, u"Calls"_s, &asItIs},
        {Column::Whole, calls, u"Whole"_s, &asItIs},
        {Column::CostTotal, cost, u"Total"_s, &asMoney},
        {Column::CostMedian, cost, u"Median"_s, &asMoney},
        {Column::CostRange, cost, u"Min–max"_s, &asMoney},
        {Column::CostQuartiles, cost, u"Quartiles"_s, &asMoney},
        {Column::CostUnknown, cost, u"Price unknown"_s, &asCount},
        {Column::CostPerThousand, cost, u"Per 1,000 calls"_s, &asMoney},
        {Column::CostMedianRange, cost, u"95% range of the median"_s, &asMoney},
        {Column::FirstTokenMedian, first, u"Median"_s, &asTime},
        {Column::FirstTokenRange, first, u"Min–max"_s, &asTime},
        {Column::FirstTokenQuartiles, first, u"Quartiles"_s, &asTime},
        {Column::FirstTokenPercentile, first, u"95th percentile"_s, &asTime},
        {Column::FirstTokenMedianRange, first, u"95% range of the median"_s, &asTime},
        {Column::TotalMedian, total, u"Median"_s, &asTime},
        {Column::TotalRange, total, u"Min–max"_s, &asTime},
        {Column::TotalQuartiles, total, u"Quartiles"_s, &asTime},
        {Column::TotalPercentile, total, u"95th percentile"_s, &asTime},
        {Column::TotalMedianRange, total, u"95% range of the median"_s, &asTime},
        {Column::InputTokens, text, u"Tokens in"_s, &asSpread},
        {Column::OutputTokens, text, u"Tokens out"_s, &asSpread},
        {Column::TokensPerSecond, text, u"Tokens/s"_s, &asSpread},
        {Column::ReplyLength, text, u"Length in characters"_s, &asSpread},
        {Column::DistinctReplies, text, u"Distinct replies"_s, &asItIs},
        {Column::Failed, calls, u"Failed"_s, &asItIs},
        {Column::CutOff, calls, u"Cut off"_s, &asItIs},
        {Column::EndedByLength, calls, u"Ended by length"_s, &asItIs},
        {Column::Empty, calls, u"Empty"_s, &asItIs},
    };
}

inline QString cellOf(
    const QList<ReportTable>& tables, const QString& title, const QStringList& row, const QString& heading)
{
    for (const ReportTable& table : tables) {
        if (table.title != title)
            continue;
        for (const QStringList& cells : table.rows) {
            if (cells.first(row.size()) == row)
                return cells.value(table.headings.indexOf(heading), u"no such column"_s);
        }
    }
    return NoSuchRow;
}

/// How the report names a row of the window: by its entry and by who served it.
inline QStringList nameInReport(const ComparePlan& plan, const CompareRow& row)
{
    const bool isOfAll = row.kind == CompareRow::Kind::Model;
    return {isOfAll ? u"(all entries)"_s : reportEntryName(plan, row.entry),
        row.kind == CompareRow::Kind::Entry ? u"(all)"_s : row.served.value_or(u"(unknown)"_s)};
}

/// `(cut off)` and `(unknown: no header said by whom)` are no names of models.
inline QString servedWord(const QString& cell)
{
    static const QRegularExpression word(u"^\\(([a-z ]+)"_s);
    const auto match = word.match(cell);
    return match.hasMatch() ? match.captured(1) : cell;
}

} // namespace Fluxscope::Ui
