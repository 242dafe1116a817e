// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"
#include "history/callrows.h"
#include "history/historystore.h"

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

/// `SELECT columns` of every call of the sources that passes the filter and is not removed. The columns name
/// the tables `c` (calls) and `t` (texts).
[[nodiscard]] SqlText selectCalls(
    const CallSources& sources, const QString& columns, const HistoryFilter& filter);

/// As above, only of those ids.
[[nodiscard]] SqlText selectCalls(
    const CallSources& sources, const QString& columns, const HistoryFilter& filter, const QList<QUuid>& ids);

/// ` ORDER BY ...` for summaryColumns(): unknown values last in both directions, newer calls first where the
/// values are equal.
[[nodiscard]] QString orderBy(HistorySort sort, bool descending);

} // namespace Fluxscope
