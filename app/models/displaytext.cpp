// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/displaytext.h"

#include "core/redaction.h"
#include "exchange/supporttext.h"
#include "history/historystore.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestId = 20;
constexpr qsizetype IdHead = 8;
constexpr qsizetype IdTail = 6;

/// A clock face: `0:12`, `2:05`, `1:02:05`.
QString clockFace(qint64 seconds)
{
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return u"%1:%2"_s.arg(QString::number(minutes), twoDigits(seconds % 60));
    return u"%1:%2:%3"_s.arg(QString::number(minutes / 60), twoDigits(minutes % 60), twoDigits(seconds % 60));
}

/// The day and the month of a long date, with what stands between them and the point or the sign that belongs
/// to the second. QLocale has no format without the year.
QString dayOfYearFormat(const QString& longFormat)
{
    static const QRegularExpression parts(
        u"(?<!d)d{1,2}(?!d).*?M+[^\\s,'dy]*|M+.*?(?<!d)d{1,2}(?!d)[^\\s,'My]?"_s);
    static const QRegularExpression name(u"M{3,}"_s);
    QString format = parts.match(longFormat).captured();
    if (format.isEmpty())
        return u"d MMM"_s;
    return format.replace(name, u"MMM"_s);
}

/// The locale's own time format may lack the seconds; a list of calls needs them.
QString timeOfDay(const QDateTime& local)
{
    return QLocale().toString(local.time(), u"HH:mm:ss"_s);
}

} // namespace

QString DisplayText::percentage(int percent)
{
    //: %1 is a whole number
    return tr("%1%").arg(QLocale().toString(percent));
}

QString DisplayText::ellipsis()
{
    return u"…"_s;
}

QString DisplayText::dash()
{
    return u"–"_s;
}

QString DisplayText::duration(std::chrono::milliseconds duration)
{
    using namespace std::chrono_literals;
    const QLocale locale;
    if (duration < 1s) {
        //: %1 is a number of milliseconds
        return tr("%1 ms").arg(locale.toString(qint64{duration.count()}));
    }
    // From here two decimals would round up to a whole minute.
    if (duration < 59995ms) {
        //: %1 is a number of seconds with two decimals
        return tr("%1 s").arg(locale.toString(static_cast<double>(duration.count()) / 1000.0, 'f', 2));
    }
    return clockFace(std::chrono::round<std::chrono::seconds>(duration).count());
}

QString DisplayText::elapsed(std::chrono::milliseconds duration)
{
    return clockFace(std::max<qint64>(0, std::chrono::floor<std::chrono::seconds>(duration).count()));
}

QString DisplayText::dollars(const QString& usd)
{
    //: %1 is a price in US dollars, in the digits of the server, such as 0.000146
    return tr("$%1").arg(usd);
}

QString DisplayText::time(const QDateTime& utc, const QDateTime& nowUtc)
{
    const QDateTime local = utc.toLocalTime();
    if (local.date() == nowUtc.toLocalTime().date())
        return timeOfDay(local);
    //: %1 is a short date, %2 a time of day
    return tr("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), timeOfDay(local));
}

QString DisplayText::fullTime(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    //: %1 is a long date, %2 a time of day with milliseconds, %3 a time zone such as UTC+02:00
    return tr("%1, %2 %3")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
            locale.toString(local.time(), u"HH:mm:ss.zzz"_s),
            // Not the name of local.timeZone(): to read the zone takes as long as to paint the table.
            QString::fromLatin1(QTimeZone(local.offsetFromUtc()).id()));
}

QString DisplayText::number(qint64 number)
{
    return QLocale().toString(number);
}

QString DisplayText::excerpt(const QString& text, qsizetype longest)
{
    // Only the front can be shown, so a prompt of megabytes is not simplified as a whole.
    QString line = withoutControlCharacters(text.left(longest * 4)).simplified();
    line.truncate(longest + 1);
    if (line.size() <= longest)
        return line;
    line.truncate(longest - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

QString DisplayText::shortId(const QString& id)
{
    const QString clean = singleLine(id);
    if (clean.size() <= LongestId)
        return clean;
    return clean.first(IdHead) + u'…' + clean.last(IdTail);
}

QString DisplayText::toolTip(const QString& text)
{
    return u"<qt>%1</qt>"_s.arg(withoutControlCharacters(text).toHtmlEscaped());
}

QString DisplayText::dialect(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat:
        return tr("Chat completions");
    case Dialect::Responses:
        return tr("Responses");
    case Dialect::Messages:
        return tr("Messages");
    }
    Q_UNREACHABLE();
}

QString DisplayText::finish(Finish finish)
{
    switch (finish) {
    case Finish::Stop:
        return tr("complete");
    case Finish::Length:
        return tr("token limit");
    case Finish::ToolCalls:
        return tr("tool calls");
    case Finish::Incomplete:
        return tr("incomplete");
    case Finish::Error:
        return tr("error");
    case Finish::Cancelled:
        return tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString DisplayText::state(CallState state)
{
    switch (state) {
    case CallState::Sending:
        return tr("sending");
    case CallState::Waiting:
        return tr("waiting");
    case CallState::Streaming:
        return tr("streaming");
    case CallState::Done:
        return tr("done");
    case CallState::Empty:
        return tr("empty");
    case CallState::CutOff:
        return tr("cut off");
    case CallState::Failed:
        return tr("failed");
    case CallState::NotSent:
        return tr("not sent");
    case CallState::Stopped:
        return tr("stopped");
    case CallState::Interrupted:
        return tr("interrupted");
    }
    Q_UNREACHABLE();
}

QString DisplayText::dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString DisplayText::dateTimeFormat()
{
    return dateFormat() + u' ' + QLocale().timeFormat(QLocale::ShortFormat);
}

QString DisplayText::day(QDate day)
{
    return QLocale().toString(day, dateFormat());
}

QString DisplayText::dayOfYear(QDate day)
{
    return QLocale().toString(day, dayOfYearFormat(QLocale().dateFormat(QLocale::LongFormat)));
}

QString DisplayText::monthOfYear(QDate day)
{
    const QString format = QLocale().dateFormat(QLocale::LongFormat);
    const bool isYearFirst = format.indexOf(u'y') < format.indexOf(u'M');
    return QLocale().toString(day, isYearFirst ? u"yyyy MMM"_s : u"MMM yyyy"_s);
}

QString DisplayText::year(QDate day)
{
    return QLocale().toString(day, u"yyyy"_s);
}

QString DisplayText::totals(const HistoryTotals& totals, TotalsScope scope)
{
    const int calls = static_cast<int>(totals.calls);
    // A scope of nothing has no figures worth a line.
    if (calls == 0)
        return scope == TotalsScope::All ? tr("All: no calls") : tr("Filtered: no calls");
    QStringList parts;
    switch (scope) {
    case TotalsScope::All:
        parts.append(tr("All: %n calls", nullptr, calls));
        break;
    case TotalsScope::Filtered:
        parts.append(tr("Filtered: %n calls", nullptr, calls));
        break;
    case TotalsScope::Selected:
        //: %n calls are selected; the sums that follow are over them.
        parts.append(tr("%n selected", nullptr, calls));
        break;
    }
    if (totals.withCost > 0) {
        //: %1 is a sum with its currency, %n the number of calls it is the sum of: $0.0123 in 45
        parts.append(
            tr("%1 in %n", nullptr, static_cast<int>(totals.withCost)).arg(dollars(totals.knownCostUsd)));
    }
    if (totals.withoutCost > 0)
        parts.append(tr("%n without a price", nullptr, static_cast<int>(totals.withoutCost)));
    if (totals.notSent > 0)
        parts.append(tr("%n not sent", nullptr, static_cast<int>(totals.notSent)));
    return parts.join(u" · "_s);
}

QString DisplayText::copiedIds(const RequestIdText& ids)
{
    QStringList names;
    QStringList counts;
    const auto add = [&names, &counts](int count, SupportId::Rung rung) {
        if (count == 0)
            return;
        const QString name = SupportId{rung, {}}.headerName();
        names.append(name);
        //: %1 is a count, %2 the name of a header such as X-Flux-Request-Id
        counts.append(tr("%1 %2").arg(number(count), name));
    };
    add(ids.fluxRequestIds, SupportId::Rung::FluxRequestId);
    add(ids.litellmCallIds, SupportId::Rung::LitellmCallId);
    add(ids.cfRays, SupportId::Rung::CfRay);
    const int copied = ids.fluxRequestIds + ids.litellmCallIds + ids.cfRays;
    if (copied == 0)
        return tr("Nothing copied: FluxRouter returned no id for %n calls", nullptr, ids.callsWithoutId);
    if (copied == 1 && ids.callsWithoutId == 0) {
        //: %1 is the name of a header such as X-Flux-Request-Id
        return tr("Copied %1").arg(names.first());
    }
    //: %1 lists counts and names of headers: 2 X-Flux-Request-Id, 1 CF-RAY
    const QString sentence = tr("Copied %n ids: %1.", nullptr, copied).arg(counts.join(", "_L1));
    if (ids.callsWithoutId == 0)
        return sentence;
    //: %1 is a whole sentence: how many ids were copied. %n calls have no id.
    return tr("%1 %n calls have none.", nullptr, ids.callsWithoutId).arg(sentence);
}

} // namespace Fluxscope
