// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"
#include "history/callrows.h"
#include "history/historystore.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace Fluxscope {

/// SQL text with the values of its question marks.
struct SqlText
{
    QString sql;
    QVariantList values;
};

/// Where calls are read from: the file, the calls kept in memory, or both.
struct CallSources
{
    bool file = false;
    bool kept = false;
};

/// Stands in the columns of selectCalls() for the key of HistoryRow.
inline constexpr QLatin1StringView KeyColumn{"<key>"};

/// Whether nothing of a call left, as neverLeft() has it; of the columns of calls.
inline constexpr QLatin1StringView NeverLeftSql{
    "(state = 'not_sent' OR (state = 'stopped' AND http_status IS NULL AND total_ms IS NULL))"};

/// Whether a call runs, as isRunning() has it.
inline constexpr QLatin1StringView RunningSql{"state IN ('sending', 'waiting', 'streaming')"};

/// `SELECT columns` of every call of the sources that passes the filter and is not removed. The columns name
/// the tables `c` (calls) and `t` (texts), or KeyColumn. `alsoOfCalls` is one more condition on `c`, which a
/// call has to meet before its texts are looked into.
[[nodiscard]] SqlText selectCalls(const CallSources& sources, const QString& columns,
    const HistoryFilter& filter, const QString& alsoOfCalls = {});

/// What the filter asks of a row `c` of calls, but for its text; calls that are removed never pass.
[[nodiscard]] SqlText filterCondition(const HistoryFilter& filter);

/// What a text asks of the rows `c` and `t`: to stand in one of their texts, in any case.
[[nodiscard]] SqlText textCondition(const QString& text);

/// The order of one part of a list.
struct OrderedPart
{
    QString condition; ///< which rows belong to the part
    QString orderBy; ///< ` ORDER BY ...` of the table alias `c`
};

/// The parts of a list one after the other, each in an order that an index has: unknown values come last in
/// both directions, and among equal values the direction of the sorting holds for the time as well.
[[nodiscard]] QList<OrderedPart> orderedParts(HistorySort sort, bool descending);

/// ` ORDER BY ...` for summaryColumns(), in the same order.
[[nodiscard]] QString orderBy(HistorySort sort, bool descending);

} // namespace Fluxscope
