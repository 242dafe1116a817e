// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/schema.h"

#include <QFile>

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

SqlOutcome backUp(const QSqlDatabase& database, const QString& file, int version)
{
    const QString backup = backupName(file, version);
    QFile::remove(backup);
    // VACUUM INTO takes an empty file that is there, and so one that only its owner can read.
    QFile target(backup);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return SqlFailure{SqliteError, target.errorString()};
    target.close();
    return run(database, u"VACUUM INTO ?"_s, {backup});
}

} // namespace

QList<QStringList> schemaSteps()
{
    return {versionOne()};
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

QStringList keptTables()
{
    return {
        u"CREATE TEMP TABLE kept_calls (%1)"_s.arg(CallColumnsSql),
        u"CREATE TEMP TABLE kept_texts (call INTEGER PRIMARY KEY, %1)"_s.arg(TextColumnsSql),
        u"CREATE TEMP TABLE kept_bodies (call INTEGER PRIMARY KEY, %1)"_s.arg(BodyColumnsSql),
        u"CREATE TEMP TABLE kept_ids (id BLOB PRIMARY KEY)"_s,
    };
}

} // namespace Fluxscope
