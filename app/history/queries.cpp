// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/queries.h"

#include "core/cost.h"

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

// More ids than this are looked for by a walk through all calls.
constexpr qsizetype MostIdsInAList = 500;

class Conditions final
{
public:
    void add(const QString& sql, const QVariantList& values = {})
    {
        m_parts.append(sql);
        m_values += values;
    }

    /// `column` is one of the values; no condition where there are none.
    void addAnyOf(const QString& column, const QVariantList& values)
    {
        if (values.size() == 1)
            add(column + " = ?"_L1, values);
        else if (!values.isEmpty())
            add(u"%1 IN (%2)"_s.arg(column, placeholders(values.size())), values);
    }

    [[nodiscard]] SqlText all() const { return {m_parts.join(" AND "_L1), m_values}; }

private:
    QStringList m_parts;
    QVariantList m_values;
};

QVariantList variants(const QStringList& texts)
{
    return {texts.cbegin(), texts.cend()};
}

void addServedModels(Conditions& conditions, const QList<std::optional<QString>>& models)
{
    QVariantList known;
    for (const auto& model : models) {
        if (model)
            known.append(*model);
    }
    const bool isUnknownMeant = known.size() < models.size();
    if (!isUnknownMeant) {
        conditions.addAnyOf(u"c.served_model COLLATE NOCASE"_s, known);
    } else if (known.isEmpty()) {
        conditions.add(u"c.served_model IS NULL"_s);
    } else {
        conditions.add(u"(c.served_model IS NULL OR c.served_model COLLATE NOCASE IN (%1))"_s.arg(
                           placeholders(known.size())),
            known);
    }
}

// The nearest double decides only where the price or the bound is no whole number of picodollars.
void addCostBound(Conditions& conditions, const QString& bound, QLatin1StringView comparison)
{
    const double nearest = bound.toDouble();
    if (const auto exact = picodollars(bound)) {
        conditions.add(u"(c.cost_pico %1 ? OR (c.cost_pico IS NULL AND c.cost_sort %1 ?))"_s.arg(comparison),
            {*exact, nearest});
    } else {
        conditions.add(u"c.cost_sort %1 ?"_s.arg(comparison), {nearest});
    }
}

void addIds(Conditions& conditions, const QList<QUuid>& ids)
{
    QVariantList values;
    if (ids.size() <= MostIdsInAList) {
        for (const QUuid& id : ids)
            values.append(id.toRfc4122());
        conditions.addAnyOf(u"c.id"_s, values);
        return;
    }
    QStringList hexadecimal;
    for (const QUuid& id : ids)
        hexadecimal.append(u'"' + QString::fromLatin1(id.toRfc4122().toHex().toUpper()) + u'"');
    conditions.add(
        u"hex(c.id) IN (SELECT value FROM json_each(?))"_s, {u'[' + hexadecimal.join(u',') + u']'});
}

QLatin1StringView sortColumn(HistorySort sort)
{
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
}

QLatin1StringView directionName(bool descending)
{
    return descending ? "DESC"_L1 : "ASC"_L1;
}

/// A call that never left costs nothing, and what a running one costs is still to come.
QString costUnknownCondition()
{
    return u"c.cost_sort IS NULL AND NOT (%1 OR %2)"_s.arg(NeverLeftSql, RunningSql);
}

} // namespace

SqlText filterCondition(const HistoryFilter& filter)
{
    Conditions conditions;
    conditions.add(u"c.removed IS NULL"_s);
    if (filter.from)
        conditions.add(u"c.started_at >= ?"_s, {filter.from->toMSecsSinceEpoch()});
    if (filter.until)
        conditions.add(u"c.started_at < ?"_s, {filter.until->toMSecsSinceEpoch()});
    QVariantList states;
    for (const CallState state : filter.states)
        states.append(QString(callStateName(state)));
    conditions.addAnyOf(u"c.state"_s, states);
    conditions.addAnyOf(u"c.requested_model COLLATE NOCASE"_s, variants(filter.requestedModels));
    addServedModels(conditions, filter.servedModels);
    if (filter.routed == HistoryFilter::Routed::Unknown)
        conditions.add(u"c.flux_routed IS NULL"_s);
    else if (filter.routed)
        conditions.add(u"c.flux_routed = ?"_s, {filter.routed == HistoryFilter::Routed::Yes ? 1 : 0});
    QVariantList dialects;
    for (const Dialect dialect : filter.dialects)
        dialects.append(QString(dialectName(dialect)));
    conditions.addAnyOf(u"c.dialect"_s, dialects);
    if (filter.stream)
        conditions.add(u"c.stream = ?"_s, {*filter.stream ? 1 : 0});
    conditions.addAnyOf(u"c.connection"_s, variants(filter.connections));
    if (filter.costKnown)
        conditions.add(*filter.costKnown ? u"c.cost_sort IS NOT NULL"_s : costUnknownCondition());
    if (filter.leastCostUsd)
        addCostBound(conditions, *filter.leastCostUsd, ">="_L1);
    if (filter.mostCostUsd)
        addCostBound(conditions, *filter.mostCostUsd, "<="_L1);
    if (filter.starred)
        conditions.add(u"c.star = 1"_s);
    addIds(conditions, filter.ids);
    if (filter.comparison)
        conditions.add(u"c.compare_group = ?"_s, {filter.comparison->toRfc4122()});
    return conditions.all();
}

// SQLite's LIKE knows the case of ASCII letters only; Qt's REGEXP knows that of all, but has to convert every
// text it looks at. The text of messages is taken out of its JSON, or `user` would be found in each of them.
SqlText textCondition(const QString& text)
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

SqlText selectCalls(const CallSources& sources, const QString& columns, const HistoryFilter& filter,
    const QString& alsoOfCalls)
{
    SqlText condition = filterCondition(filter);
    if (!alsoOfCalls.isEmpty())
        condition.sql += " AND "_L1 + alsoOfCalls;
    const SqlText text = filter.text.isEmpty() ? SqlText() : textCondition(filter.text);
    SqlText whole;
    const auto addArm = [&](const QString& tables, const QString& key, const QVariantList& values,
                            const QString& last) {
        if (!whole.sql.isEmpty())
            whole.sql += " UNION ALL "_L1;
        whole.sql += u"SELECT %1 FROM %2 WHERE %3"_s.arg(
            QString(columns).replace(KeyColumn, key), tables, condition.sql);
        whole.values += values + condition.values + text.values;
        if (!text.sql.isEmpty())
            whole.sql += " AND "_L1 + text.sql;
        whole.sql += last;
    };
    const bool needsTexts = !text.sql.isEmpty() || columns.contains("t."_L1);
    const auto joined = [needsTexts](const QString& calls, const QString& texts) {
        return calls + (needsTexts ? u" LEFT JOIN %1 t ON t.call = c.row"_s.arg(texts) : QString());
    };
    if (sources.file) {
        const CallTables tables;
        const QString calls = tables.calls + " c"_L1;
        const QString notKept =
            sources.kept ? u" AND c.id NOT IN (SELECT id FROM temp.kept_ids)"_s : QString();
        // Few calls are looked at one by one; among many the index names the candidates, but for those that
        // still run.
        const QString expression = filter.ids.isEmpty() ? searchExpression(filter.text) : QString();
        if (expression.isEmpty()) {
            addArm(joined(calls, tables.texts), u"c.row"_s, {}, notKept);
        } else {
            addArm(
                joined(u"(SELECT rowid FROM search WHERE search MATCH ?) s CROSS JOIN %1 ON c.row = s.rowid"_s
                           .arg(calls),
                    tables.texts),
                u"c.row"_s, {expression}, notKept);
            addArm(joined(calls, tables.texts), u"c.row"_s, {}, " AND c.session IS NOT NULL"_L1 + notKept);
        }
    }
    if (sources.kept || !sources.file) {
        const CallTables tables = keptCallTables();
        addArm(joined(tables.calls + " c"_L1, tables.texts), u"-c.row"_s, {}, {});
    }
    return whole;
}

QList<OrderedPart> orderedParts(HistorySort sort, bool descending)
{
    const QLatin1StringView direction = directionName(descending);
    const QString byTime = u" ORDER BY c.started_at %1, c.row %1"_s.arg(direction);
    if (sort == HistorySort::StartedAt)
        return {{u"1"_s, byTime}};
    const QString column = "c."_L1 + sortColumn(sort);
    const QString name = column.section(u' ', 0, 0);
    return {
        {name + " IS NOT NULL"_L1, u" ORDER BY %1 %2, c.started_at %2, c.row %2"_s.arg(column, direction)},
        {name + " IS NULL"_L1, byTime}};
}

QString orderBy(HistorySort sort, bool descending)
{
    const QLatin1StringView direction = directionName(descending);
    if (sort == HistorySort::StartedAt)
        return u" ORDER BY started_at %1, row %1"_s.arg(direction);
    return u" ORDER BY %1 %2 NULLS LAST, started_at %2, row %2"_s.arg(sortColumn(sort), direction);
}

} // namespace Fluxscope
