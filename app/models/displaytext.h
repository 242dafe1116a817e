// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/completion.h"
#include "core/dialect.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace Fluxscope {

/// Which calls a sum is over.
enum class TotalsScope { All, Filtered, Selected };

struct HistoryTotals;
struct RequestIdText;

/// Values of core as text in the language and the number format of the user. All of it is plain text, and
/// what came from outside is cleaned of control characters.
class DisplayText final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::DisplayText)

public:
    DisplayText() = delete;

    /// What stands for a fact that is not known yet.
    [[nodiscard]] static QString dash();
    /// Such as `40%` in English and `40 %` in German.
    [[nodiscard]] static QString percentage(int percent);
    /// Stands for what is not read yet.
    [[nodiscard]] static QString ellipsis();

    /// `220 ms` below a second, then `1.81 s`, from a minute on `2:05`, from an hour on `1:02:05`.
    [[nodiscard]] static QString duration(std::chrono::milliseconds duration);
    /// Time that is still running, in whole seconds: `0:12`.
    [[nodiscard]] static QString elapsed(std::chrono::milliseconds duration);
    /// The digits as they are, with the dollar sign.
    [[nodiscard]] static QString dollars(const QString& usd);
    /// Today's time of day to the second, for other days the short date with it; local time.
    [[nodiscard]] static QString time(const QDateTime& utc, const QDateTime& nowUtc);
    /// Long date, time to the millisecond and UTC offset.
    [[nodiscard]] static QString fullTime(const QDateTime& utc);
    /// How the user writes days, for QDateEdit, but always with the whole year.
    [[nodiscard]] static QString dateFormat();
    /// As dateFormat(), with the time of day to the minute.
    [[nodiscard]] static QString dateTimeFormat();
    /// A day as dateFormat() has it.
    [[nodiscard]] static QString day(QDate day);
    /// Such as `Nov 28` or `28. Nov.`, as the locale puts the day and the short month.
    [[nodiscard]] static QString dayOfYear(QDate day);
    /// The short month with its year.
    [[nodiscard]] static QString monthOfYear(QDate day);
    [[nodiscard]] static QString year(QDate day);
    [[nodiscard]] static QString number(qint64 number);
    /// Text from outside on one line, at most `longest` characters; a cut is marked with an ellipsis.
    [[nodiscard]] static QString excerpt(const QString& text, qsizetype longest);
    /// At most 20 characters: a longer id keeps its ends around an ellipsis.
    [[nodiscard]] static QString shortId(const QString& id);

    /// Rich text that shows exactly `text`: it wraps, and nothing in it is interpreted (QToolTip guesses).
    [[nodiscard]] static QString toolTip(const QString& text);

    [[nodiscard]] static QString dialect(Dialect dialect);
    [[nodiscard]] static QString finish(Finish finish);
    [[nodiscard]] static QString state(CallState state);
    /// `All: 57 calls · $0.0123 in 45 · 8 without a price · 4 not sent`; what is zero is left out.
    [[nodiscard]] static QString totals(const HistoryTotals& totals, TotalsScope scope);

    /// The answer to copying request ids, also if there was none to copy.
    [[nodiscard]] static QString copiedIds(const RequestIdText& ids);
};

} // namespace Fluxscope
