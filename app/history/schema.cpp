// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/schema.h"

#include <QFile>

#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int SqliteError = 1;

// What lists show, sort and sum stands in `calls` and is small; what is long stands in `texts` and `bodies`,
// so that scanning the list reads a fraction of the file. Row numbers only grow: a full text index can point
// to them. cost_usd is the truth and exact; cost_sort is its nearest double, for ORDER BY alone. `session` is
// the process that runs the call, `removed` the one that can still take its removal back.
constexpr auto CallColumnsSql = R"(
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    started_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    session TEXT,
    removed TEXT,
    connection TEXT NOT NULL,
    base_url TEXT NOT NULL,
    path TEXT NOT NULL,
    dialect TEXT NOT NULL,
    stream INTEGER NOT NULL,
    requested_model TEXT NOT NULL,
    served_model TEXT,
    parameters TEXT,
    http_status INTEGER,
    flux_model TEXT,
    flux_original_model TEXT,
    flux_routed INTEGER,
    flux_request_id TEXT,
    flux_cost_usd TEXT,
    flux_extra TEXT,
    header_date TEXT,
    header_cf_ray TEXT,
    header_retry_after TEXT,
    header_server TEXT,
    header_content_type TEXT,
    header_litellm_call_id TEXT,
    model_in_body TEXT,
    input_tokens INTEGER,
    output_tokens INTEGER,
    reasoning_tokens INTEGER,
    cached_input_tokens INTEGER,
    cost_usd TEXT,
    cost_source TEXT,
    cost_sort REAL,
    finish TEXT,
    finish_raw TEXT,
    error_kind TEXT,
    error_message TEXT,
    error_code TEXT,
    error_retry_after_s INTEGER,
    headers_ms INTEGER,
    first_token_ms INTEGER,
    total_ms INTEGER,
    text_kept INTEGER NOT NULL,
    demo INTEGER NOT NULL,
    star INTEGER NOT NULL,
    note TEXT NOT NULL,
    vote INTEGER,
    compare_group BLOB,
    compare_entry INTEGER,
    compare_repeat INTEGER,
    program_version TEXT NOT NULL,
    prompt_start TEXT
)"_L1;

// What version two added; also for the calls kept in memory. cost_pico is the price in 10^-12 US dollars
// where it is exactly that many and below 10^6 dollars, so that SQLite sums it exactly; DecimalSum sums the
// others.
constexpr std::array LaterCallColumns{
    "cost_pico INTEGER"_L1,
    "pasted INTEGER NOT NULL DEFAULT 0"_L1,
};

// What version three added, likewise.
constexpr std::array ComparedCallColumns{
    "compare_prompt INTEGER"_L1,
    "arrived_in_one_piece INTEGER"_L1,
};

constexpr auto TextColumnsSql = R"(
    system TEXT,
    messages TEXT,
    prompt TEXT,
    reply TEXT,
    reasoning TEXT,
    tool_calls TEXT
)"_L1;

constexpr auto BodyColumnsSql = R"(
    request BLOB,
    response BLOB,
    response_truncated INTEGER NOT NULL
)"_L1;

// The prompts of a comparison stand in the rows of its calls and nowhere else, so that they go with these.
constexpr auto ComparisonColumnsSql = R"(
    id BLOB PRIMARY KEY,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    plan TEXT NOT NULL,
    connection TEXT NOT NULL,
    base_url TEXT NOT NULL,
    program_version TEXT NOT NULL
)"_L1;

QString createTable(QLatin1StringView name, const QString& columns)
{
    return u"CREATE TABLE %1 (%2)"_s.arg(name, columns);
}

QString textTable(QLatin1StringView name, QLatin1StringView calls, QLatin1StringView columns)
{
    return createTable(
        name, u"call INTEGER PRIMARY KEY REFERENCES %1(row) ON DELETE CASCADE,"_s.arg(calls) + columns);
}

QStringList versionOne()
{
    QStringList statements{
        u"PRAGMA application_id=%1"_s.arg(HistoryApplicationId),
        createTable("calls"_L1, CallColumnsSql),
        textTable("texts"_L1, "calls"_L1, TextColumnsSql),
        textTable("bodies"_L1, "calls"_L1, BodyColumnsSql),
        u"CREATE TABLE marks (name TEXT PRIMARY KEY) WITHOUT ROWID"_s,
        u"CREATE INDEX calls_started_at ON calls(started_at)"_s,
        u"CREATE INDEX calls_session ON calls(session) WHERE session IS NOT NULL"_s,
        u"CREATE INDEX calls_removed ON calls(removed) WHERE removed IS NOT NULL"_s,
        // What other processes read to learn which rows changed. AUTOINCREMENT, since a number must not come
        // again after old entries are cleared.
        u"CREATE TABLE changes (revision INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL)"_s,
    };
    for (const auto& [event, row] :
        {std::pair{"INSERT"_L1, "new"_L1}, {"UPDATE"_L1, "new"_L1}, {"DELETE"_L1, "old"_L1}}) {
        statements.append(u"CREATE TRIGGER calls_%1 AFTER %1 ON calls BEGIN "
                          "INSERT INTO changes (id) VALUES (%2.id); END"_s.arg(event, row));
    }
    return statements;
}

/// Every text that a search looks into, with a line feed between them. What is indexed is exactly what this
/// view shows: calls that have ended, so that a reply is not indexed anew with every piece of it. FTS5 reads
/// it without virtual tables, json_each() among them, so that the escapes of the messages' JSON are undone by
/// hand; its names and brackets only make candidates that are no hits.
constexpr auto SearchSourceSql = R"(
    CREATE VIEW search_source AS SELECT c.row AS row,
        coalesce(t.prompt, '') || char(10) || coalesce(t.reply, '') || char(10) || coalesce(t.system, '') || char(10)
        || coalesce(replace(replace(replace(replace(replace(replace(t.messages, '\\', char(1)), '\"', '"'),
            '\n', char(10)), '\t', char(9)), '\r', char(13)), char(1), '\'), '')
        || char(10) || c.requested_model || char(10) || coalesce(c.served_model, '') || char(10)
        || coalesce(c.flux_model, '') || char(10) || coalesce(c.flux_request_id, '') || char(10)
        || coalesce(c.header_litellm_call_id, '') || char(10) || coalesce(c.header_cf_ray, '') || char(10)
        || coalesce(c.error_message, '') || char(10) || coalesce(c.error_kind, '') || char(10)
        || coalesce(c.error_code, '') || char(10) || c.connection || char(10) || c.note AS text
    FROM calls c LEFT JOIN texts t ON t.call = c.row WHERE c.session IS NULL
)"_L1;

// A price in plain notation with at most six digits before the point and twelve behind it, where cost_pico is
// another one.
constexpr auto FillCostPicoSql = R"(
    UPDATE calls SET cost_pico = price.pico FROM (
        SELECT row AS priced, CAST(substr(cost_usd || '.', 1, instr(cost_usd || '.', '.') - 1) AS INTEGER) * 1000000000000
            + CAST(substr(rtrim(substr(cost_usd || '.', instr(cost_usd || '.', '.') + 1), '.') || '000000000000', 1, 12)
                AS INTEGER) AS pico
        FROM calls
        WHERE cost_usd IS NOT NULL AND cost_usd NOT GLOB '*[eE]*'
            AND instr(cost_usd || '.', '.') <= 7 AND length(cost_usd) - instr(cost_usd || '.', '.') <= 12
    ) AS price
    WHERE row = price.priced AND cost_pico IS NOT price.pico
)"_L1;

/// What a million calls need: an index for each order, one that answers filters and totals in the order of
/// time without touching the rows, and the search index. Trigrams find parts of words in any language;
/// without details and sizes (FTS5, "The Detail Option") the index is a third of the text, and hits are
/// verified.
QStringList versionTwo()
{
    QStringList statements;
    for (const QLatin1StringView column : LaterCallColumns)
        statements.append(u"ALTER TABLE calls ADD COLUMN %1"_s.arg(column));
    // The triggers would note a change of every call.
    statements.append(u"DROP TRIGGER calls_UPDATE"_s);
    statements.append(FillCostPicoSql);
    statements.append(u"CREATE TRIGGER calls_UPDATE AFTER UPDATE ON calls BEGIN "
                      "INSERT INTO changes (id) VALUES (new.id); END"_s);
    statements.append(u"DROP INDEX calls_started_at"_s);
    statements.append(
        u"CREATE INDEX calls_listed ON calls(started_at, state, requested_model, served_model, flux_routed, "
        "dialect, stream, connection, star, cost_sort, cost_pico, http_status, total_ms, first_token_ms, "
        "removed, session)"_s);
    for (const QLatin1StringView column :
        {"state"_L1, "requested_model COLLATE NOCASE"_L1, "served_model COLLATE NOCASE"_L1, "flux_routed"_L1,
            "cost_sort"_L1, "flux_request_id"_L1, "first_token_ms"_L1, "total_ms"_L1, "dialect"_L1,
            "stream"_L1, "http_status"_L1, "finish"_L1, "input_tokens"_L1, "output_tokens"_L1}) {
        statements.append(u"CREATE INDEX calls_by_%1 ON calls(%2, started_at)"_s.arg(
            QString(column).section(u' ', 0, 0), column));
    }
    statements.append(SearchSourceSql);
    statements.append(u"CREATE VIRTUAL TABLE search USING fts5(text, content = 'search_source', "
                      "content_rowid = 'row', tokenize = 'trigram', detail = 'none', columnsize = 0)"_s);
    statements.append(u"INSERT INTO search(search) VALUES ('rebuild')"_s);
    return statements;
}

/// What comparisons need. The index of replies finds those that say the same; it is made of an expression, so
/// that the replies of all earlier calls are in it without a walk through them by the program.
QStringList versionThree()
{
    QStringList statements;
    for (const QLatin1StringView column : ComparedCallColumns)
        statements.append(u"ALTER TABLE calls ADD COLUMN %1"_s.arg(column));
    statements.append(createTable("comparisons"_L1, ComparisonColumnsSql));
    statements.append(u"CREATE INDEX calls_compared ON calls(compare_group, started_at) "
                      "WHERE compare_group IS NOT NULL"_s);
    // A comparison goes with the last of its calls, however that is deleted.
    statements.append(u"CREATE TRIGGER calls_compared_DELETE AFTER DELETE ON calls "
                      "WHEN old.compare_group IS NOT NULL BEGIN "
                      "DELETE FROM comparisons WHERE id = old.compare_group AND NOT EXISTS "
                      "(SELECT 1 FROM calls WHERE compare_group = old.compare_group); END"_s);
    statements.append(
        u"CREATE INDEX texts_by_reply ON texts(%1) WHERE reply <> ''"_s.arg(replyFingerprint("reply"_L1)));
    return statements;
}

/// Nothing but prices of which version two first took the digits behind the point for picodollars.
QStringList versionFour()
{
    return {QString(FillCostPicoSql)};
}

SqlOutcome backUp(const QSqlDatabase& database, const QString& file, int version)
{
    const QString backup = backupName(file, version);
    QFile::remove(backup);
    // VACUUM INTO takes an empty file that is there, and so one that only its owner can read.
    QFile target(backup);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return SqlFailure{SqliteError, target.errorString()};
    target.close();
    auto failure = run(database, u"VACUUM INTO ?"_s, {backup});
    // Half a copy helps nobody, least of all on a disk that it has filled.
    if (failure)
        QFile::remove(backup);
    return failure;
}

} // namespace

QList<QStringList> schemaSteps()
{
    return {versionOne(), versionTwo(), versionThree(), versionFour()};
}

int schemaVersion()
{
    return static_cast<int>(schemaSteps().size());
}

Result<StoreIdentity, SqlFailure> storeIdentity(const QSqlDatabase& database)
{
    StoreIdentity identity;
    const auto version = scalar(database, u"PRAGMA user_version"_s);
    if (!version)
        return Failure{version.error()};
    identity.version = version->toInt();
    const auto application = scalar(database, u"PRAGMA application_id"_s);
    if (!application)
        return Failure{application.error()};
    const auto tables = scalar(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return Failure{tables.error()};
    identity.isHistory = application->toInt() == HistoryApplicationId
        || (application->toInt() == 0 && identity.version == 0 && tables->toInt() == 0);
    const auto hasMarks = scalar(database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'marks'"_s);
    if (!hasMarks)
        return Failure{hasMarks.error()};
    if (hasMarks->toInt() > 0) {
        const auto demo = scalar(database, u"SELECT count(*) FROM marks WHERE name = 'demo'"_s);
        if (!demo)
            return Failure{demo.error()};
        identity.madeByDemo = demo->toInt() > 0;
    }
    return identity;
}

SqlOutcome migrate(const QSqlDatabase& database, const QString& file, const QList<QStringList>& steps)
{
    const auto found = scalar(database, u"PRAGMA user_version"_s);
    if (!found)
        return found.error();
    const int version = found->toInt();
    if (version >= steps.size())
        return std::nullopt;
    if (version > 0) {
        if (auto failure = backUp(database, file, version))
            return failure;
    }
    WriteTransaction transaction(database);
    if (transaction.failure())
        return transaction.failure();
    for (const QStringList& statements : steps.sliced(version)) {
        if (auto failure = runAll(database, statements))
            return failure;
    }
    if (auto failure = run(database, u"PRAGMA user_version=%1"_s.arg(steps.size())))
        return failure;
    return transaction.commit();
}

QString backupName(const QString& file, int version)
{
    return u"%1.schema%2"_s.arg(file).arg(version);
}

SqlOutcome markAsDemo(const QSqlDatabase& database)
{
    return run(database, u"INSERT OR IGNORE INTO marks (name) VALUES ('demo')"_s);
}

QString replyFingerprint(QLatin1StringView text)
{
    // 26 bits of length and three times 11 bits are below the 63 that stay a whole number.
    return u"((length(%1) * 2048 + unicode(substr(%1, length(%1) / 3 + 1, 1)) % 2048) * 2048 "
           "+ unicode(substr(%1, length(%1) * 2 / 3 + 1, 1)) % 2048) * 2048 "
           "+ unicode(substr(%1, -1)) % 2048"_s.arg(text);
}

QStringList keptTables()
{
    QString callColumns = CallColumnsSql;
    for (const QLatin1StringView column : LaterCallColumns)
        callColumns += u',' + column;
    for (const QLatin1StringView column : ComparedCallColumns)
        callColumns += u',' + column;
    return {
        u"CREATE TEMP TABLE kept_calls (%1)"_s.arg(callColumns),
        u"CREATE TEMP TABLE kept_texts (call INTEGER PRIMARY KEY, %1)"_s.arg(TextColumnsSql),
        u"CREATE TEMP TABLE kept_bodies (call INTEGER PRIMARY KEY, %1)"_s.arg(BodyColumnsSql),
        u"CREATE TEMP TABLE kept_ids (id BLOB PRIMARY KEY)"_s,
        u"CREATE TEMP TABLE kept_comparisons (%1)"_s.arg(ComparisonColumnsSql),
    };
}

} // namespace Fluxscope
