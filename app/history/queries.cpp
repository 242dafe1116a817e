// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/queries.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array SearchedColumns{
    "t.prompt"_L1,
    "t.reply"_L1,
    "t.system"_L1,
    "c.requested_model"_L1,
    "c.served_model"_L1,
    "c.flux_model"_L1,
    "c.flux_request_id"_L1,
    "c.header_litellm_call_id"_L1,
    "c.header_cf_ray"_L1,
    "c.error_message"_L1,
    "c.error_kind"_L1,
    "c.error_code"_L1,
    "c.connection"_L1,
    "c.note"_L1,
};

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QString likePattern(QString text)
{
    for (const QChar wildcard : {u'\\', u'%', u'_'})
        text.replace(wildcard, u'\\' + QString(wildcard));
    return u'%' + text + u'%';
}

// SQLite's LIKE knows the case of ASCII letters only; Qt's REGEXP knows that of all, but has to convert every
// text it looks at. The text of messages is taken out of its JSON, or `user` would be found in each of them.
SqlText searchCondition(const QString& text)
{
    const bool like = isAscii(text);
    const QLatin1StringView matches = like ? R"(LIKE ? ESCAPE '\')"_L1 : "REGEXP ?"_L1;
    const QString pattern = like ? likePattern(text) : "(?is)"_L1 + QRegularExpression::escape(text);
    SqlText condition;
    QStringList parts;
    for (const QLatin1StringView column : SearchedColumns) {
        parts.append(u"(%1 IS NOT NULL AND %1 %2)"_s.arg(column, matches));
        condition.values.append(pattern);
    }
    parts.append(u"(t.messages IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(t.messages) m "
                 "WHERE json_extract(m.value, '$.text') %1))"_s.arg(matches));
    condition.values.append(pattern);
    condition.sql = u'(' + parts.join(" OR "_L1) + u')';
    return condition;
}

} // namespace

SqlText selectCalls(const CallSources& sources, const QString& columns, const HistoryFilter& filter)
{
    return selectCalls(sources, columns, filter, {});
}

SqlText selectCalls(
    const CallSources& sources, const QString& columns, const HistoryFilter& filter, const QList<QUuid>& ids)
{
    SqlText condition{u"c.removed IS NULL"_s, {}};
    if (!ids.isEmpty()) {
        condition.sql += u" AND c.id IN (%1)"_s.arg(placeholders(ids.size()));
        for (const QUuid& id : ids)
            condition.values.append(id.toRfc4122());
    }
    if (!filter.text.isEmpty()) {
        const SqlText search = searchCondition(filter.text);
        condition.sql += " AND "_L1 + search.sql;
        condition.values += search.values;
    }

    const auto arm = [&columns, &condition, &filter](const CallTables& tables) {
        QString sql = u"SELECT %1 FROM %2 c"_s.arg(columns, tables.calls);
        if (!filter.text.isEmpty() || columns.contains("t."_L1))
            sql += u" LEFT JOIN %1 t ON t.call = c.row"_s.arg(tables.texts);
        sql += " WHERE "_L1 + condition.sql;
        return sql;
    };
    SqlText whole;
    if (sources.file) {
        whole.sql = arm(CallTables());
        whole.values = condition.values;
        if (sources.kept)
            whole.sql += " AND c.id NOT IN (SELECT id FROM temp.kept_ids) UNION ALL "_L1;
    }
    if (sources.kept || !sources.file) {
        whole.sql += arm(keptCallTables());
        whole.values += condition.values;
    }
    return whole;
}

QString orderBy(HistorySort sort, bool descending)
{
    const QLatin1StringView column = [sort] {
        switch (sort) {
        case HistorySort::StartedAt:
            return "started_at"_L1;
        case HistorySort::State:
            return "state"_L1;
        case HistorySort::RequestedModel:
            return "requested_model COLLATE NOCASE"_L1;
        case HistorySort::ServedModel:
            return "served_model COLLATE NOCASE"_L1;
        case HistorySort::Routed:
            return "flux_routed"_L1;
        case HistorySort::Cost:
            return "cost_sort"_L1;
        case HistorySort::RequestId:
            return "flux_request_id"_L1;
        case HistorySort::FirstToken:
            return "first_token_ms"_L1;
        case HistorySort::Total:
            return "total_ms"_L1;
        case HistorySort::Dialect:
            return "dialect"_L1;
        case HistorySort::Stream:
            return "stream"_L1;
        case HistorySort::HttpStatus:
            return "http_status"_L1;
        case HistorySort::Finish:
            return "finish"_L1;
        case HistorySort::InputTokens:
            return "input_tokens"_L1;
        case HistorySort::OutputTokens:
            return "output_tokens"_L1;
        }
        Q_UNREACHABLE();
    }();
    const QLatin1StringView direction = descending ? "DESC"_L1 : "ASC"_L1;
    if (sort == HistorySort::StartedAt)
        return u" ORDER BY started_at %1, row %1"_s.arg(direction);
    return u" ORDER BY %1 %2 NULLS LAST, started_at DESC, row DESC"_s.arg(column, direction);
}

} // namespace Fluxscope
