// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportrepeats.h"

#include <QHash>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString earlierText(const RepeatedReply& repeat, const QHash<QUuid, qsizetype>& numbers)
{
    const QString moment = repeat.earlierStartedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'");
    const auto number = numbers.constFind(repeat.earlier);
    if (number == numbers.cend())
        return u"%1 (an earlier call of the history)"_s.arg(moment);
    return u"%1 (call %2)"_s.arg(moment).arg(*number);
}

} // namespace

ReportTable repeatTable(
    const ComparePlan& plan, const QList<CallRecord>& calls, const QList<RepeatedReply>& repeats)
{
    const QList<CallRecord> sorted = callsByStart(calls);
    QHash<QUuid, qsizetype> numbers;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        numbers.insert(sorted.at(i).id, i + 1);
    ReportTable table{u"Replies that repeat an earlier one"_s,
        {u"Call"_s, u"Entry"_s, u"Same text as"_s, u"Maybe from a cache"_s}, {}, {}};
    for (const RepeatedReply& repeat : repeats) {
        const qsizetype number = numbers.value(repeat.call);
        if (number == 0)
            continue;
        const auto& place = sorted.at(number - 1).compare;
        table.rows.append({QString::number(number), reportEntryName(plan, place ? place->entry : -1),
            earlierText(repeat, numbers), repeat.maybeFromCache ? u"yes"_s : u"no"_s});
    }
    return table;
}

} // namespace Fluxscope
