// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/callrows.h"

#include "history/recordcolumns.h"

#include <QStringList>

#include <span>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QVariantList valuesOf(std::span<const RecordColumn> columns, const CallRecord& record)
{
    QVariantList values;
    for (const RecordColumn& column : columns)
        values.append(column.value(record));
    return values;
}

QString names(std::span<const RecordColumn> columns, QLatin1StringView pattern)
{
    QStringList parts;
    for (const RecordColumn& column : columns)
        parts.append(QString(pattern).replace(u'%', column.name));
    return parts.join(u',');
}

QVariant owner(const CallRecord& record, const QString& session)
{
    return isRunning(record.state) ? session : QVariant();
}

/// Reads the columns that stand in the row from `first` on.
void read(std::span<const RecordColumn> columns, sqlite3_stmt* row, int first, CallRecord& record)
{
    int position = first;
    for (const RecordColumn& column : columns) {
        if (column.read != nullptr)
            column.read(ColumnValue(row, position), record);
        ++position;
    }
}

QByteArray compressed(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QByteArray() : qCompress(bytes);
}

QByteArray uncompressed(QByteArrayView bytes)
{
    return bytes.isEmpty() ? QByteArray()
                           : qUncompress(reinterpret_cast<const uchar*>(bytes.data()), bytes.size());
}

constexpr auto BodyColumns = "b.request, b.response, b.response_truncated"_L1;

CallBodies readKept(sqlite3_stmt* row, int first)
{
    return {uncompressed(ColumnValue(row, first).toBytes()),
        uncompressed(ColumnValue(row, first + 1).toBytes()), ColumnValue(row, first + 2).toBool()};
}

QString wholeColumns()
{
    return names(textColumns(), "t.%"_L1) + u',' + names(readColumns(), "c.%"_L1);
}

QString joinedTexts(const CallTables& tables)
{
    return u"%1 c LEFT JOIN %2 t ON t.call = c.row"_s.arg(tables.calls, tables.texts);
}

void readWhole(sqlite3_stmt* row, CallRecord& record)
{
    read(textColumns(), row, 0, record);
    read(readColumns(), row, static_cast<int>(textColumns().size()), record);
}

/// Runs `write`, which changes the row of the call, and keeps the search index as the row is.
template <class Write>
SqlOutcome writeSearched(const QSqlDatabase& database, const CallTables& tables, const QUuid& id, Write write)
{
    if (!tables.areSearched)
        return write();
    const SearchedCalls call{u"id = ?"_s, {id.toRfc4122()}};
    SqlOutcome failure = removeFromSearch(database, call);
    if (!failure)
        failure = write();
    if (!failure)
        failure = addToSearch(database, call);
    return failure;
}

SqlOutcome writeTexts(const QSqlDatabase& database, const CallTables& tables, const CallRecord& record)
{
    const auto columns = textColumns();
    const QString sql = u"INSERT OR REPLACE INTO %1 (%2, call) SELECT %3, row FROM %4 WHERE id = ?"_s.arg(
        tables.texts, names(columns, "%"_L1), placeholders(std::ssize(columns)), tables.calls);
    return run(database, sql, valuesOf(columns, record) << record.id.toRfc4122());
}

} // namespace

CallTables keptCallTables()
{
    return CallTables{u"temp.kept_calls"_s, u"temp.kept_texts"_s, u"temp.kept_bodies"_s, false};
}

SqlOutcome writeCall(
    const QSqlDatabase& database, const CallTables& tables, const CallRecord& record, const QString& session)
{
    const auto columns = callColumns();
    const QString sql = u"INSERT INTO %1 (%2, session) VALUES (%3, ?) ON CONFLICT (id) DO UPDATE SET %4, "
                        "session = excluded.session"_s.arg(tables.calls, names(columns, "%"_L1),
                            placeholders(std::ssize(columns)), names(newsColumns(), "% = excluded.%"_L1));
    return writeSearched(database, tables, record.id, [&] {
        if (auto failure = run(database, sql, valuesOf(columns, record) << owner(record, session)))
            return failure;
        return writeTexts(database, tables, record);
    });
}

SqlOutcome updateCall(
    const QSqlDatabase& database, const CallTables& tables, const CallRecord& record, const QString& session)
{
    const auto columns = newsColumns();
    const QString sql =
        u"UPDATE %1 SET %2, session = ? WHERE id = ?"_s.arg(tables.calls, names(columns, "% = ?"_L1));
    return writeSearched(database, tables, record.id, [&] {
        if (auto failure = run(
                database, sql, valuesOf(columns, record) << owner(record, session) << record.id.toRfc4122()))
            return failure;
        return writeTexts(database, tables, record);
    });
}

SqlOutcome writeRemark(
    const QSqlDatabase& database, const CallTables& tables, const QList<QUuid>& ids, const CallRemark& remark)
{
    for (const QUuid& id : ids) {
        const QByteArray key = id.toRfc4122();
        SqlOutcome failure;
        if (remark.star)
            failure = run(database, u"UPDATE %1 SET star = ? WHERE id = ?"_s.arg(tables.calls),
                {*remark.star ? 1 : 0, key});
        if (!failure && remark.vote) {
            failure = run(database, u"UPDATE %1 SET vote = ? WHERE id = ?"_s.arg(tables.calls),
                {*remark.vote ? QVariant(**remark.vote) : QVariant(), key});
        }
        // Notes are searched, stars and votes are not.
        if (!failure && remark.note) {
            failure = writeSearched(database, tables, id, [&] {
                return run(database, u"UPDATE %1 SET note = ? WHERE id = ?"_s.arg(tables.calls),
                    {remark.note->isNull() ? u""_s : *remark.note, key}); // null would be NULL
            });
        }
        if (failure)
            return failure;
    }
    return std::nullopt;
}

Result<qint64, SqlFailure> deleteCalls(const QSqlDatabase& database, const SearchedCalls& calls)
{
    SqlOutcome failure = removeFromSearch(database, calls);
    if (!failure)
        failure = run(database, u"DELETE FROM calls WHERE "_s + calls.condition, calls.values);
    if (failure)
        return Failure{*failure};
    const auto deleted = scalar(database, u"SELECT changes()"_s);
    if (!deleted)
        return Failure{deleted.error()};
    return deleted->toLongLong();
}

SqlOutcome writeBodies(
    const QSqlDatabase& database, const CallTables& tables, const QUuid& id, const CallBodies& bodies)
{
    auto call = select(database,
        u"SELECT row, state, stream, text_kept FROM %1 WHERE id = ?"_s.arg(tables.calls), {id.toRfc4122()});
    if (!call)
        return call.error();
    if (!call.value().next())
        return lastFailure(call.value());
    const qint64 row = call->value(0).toLongLong();
    const CallState state = callStateFromName(call->value(1).toString()).value_or(CallState::Interrupted);
    const CallBodies kept = bodiesToKeep(bodies, state, call->value(2).toBool(), call->value(3).toBool());
    // A statement that is not yet done would keep the transaction from ending.
    call.value().finish();
    if (kept == CallBodies())
        return run(database, u"DELETE FROM %1 WHERE call = ?"_s.arg(tables.bodies), {row});
    return run(database, u"INSERT OR REPLACE INTO %1 VALUES (?, ?, ?, ?)"_s.arg(tables.bodies),
        {row, compressed(kept.request), compressed(kept.response), kept.responseTruncated ? 1 : 0});
}

QString summaryColumns()
{
    return names(callColumns(), "c.% AS %"_L1) + ", c.row AS row"_L1;
}

CallRecord readSummary(sqlite3_stmt* row)
{
    CallRecord record;
    read(callColumns(), row, 0, record);
    return record;
}

Result<std::optional<CallRecord>, SqlFailure> readCall(
    const QSqlDatabase& database, const CallTables& tables, const QUuid& id)
{
    const QString sql =
        u"SELECT %1 FROM %2 WHERE c.id = ? AND c.removed IS NULL"_s.arg(wholeColumns(), joinedTexts(tables));
    auto statement = RowStatement::prepare(database, sql, {id.toRfc4122()});
    if (!statement)
        return Failure{statement.error()};
    const auto isThere = statement.value().next();
    if (!isThere)
        return Failure{isThere.error()};
    std::optional<CallRecord> record;
    if (*isThere)
        readWhole(statement->handle(), record.emplace());
    return record;
}

Result<bool, SqlFailure> readCalls(const QSqlDatabase& database, const CallTables& tables,
    const QList<qint64>& rows, bool withBodies, const std::function<bool(CallRecord&, CallBodies&)>& take)
{
    QString columns = wholeColumns();
    QString from = joinedTexts(tables);
    if (withBodies) {
        columns += ", "_L1 + BodyColumns;
        from += u" LEFT JOIN %1 b ON b.call = c.row"_s.arg(tables.bodies);
    }
    // One statement for all of them, since each start of one gives back the memory of its texts and looks for
    // its tables anew. CROSS JOIN keeps their order: https://www.sqlite.org/optoverview.html#crossjoin
    auto statement = RowStatement::prepare(database,
        u"SELECT %1 FROM json_each(?) AS wanted CROSS JOIN %2 WHERE c.row = wanted.value AND c.removed IS NULL"_s
            .arg(columns, from),
        {jsonArray(rows)});
    if (!statement)
        return Failure{statement.error()};
    const auto firstBody = static_cast<int>(textColumns().size() + readColumns().size());
    CallRecord record;
    CallBodies bodies;
    for (;;) {
        const auto isThere = statement.value().next();
        if (!isThere)
            return Failure{isThere.error()};
        if (!*isThere)
            return true;
        readWhole(statement->handle(), record);
        if (withBodies)
            bodies = readKept(statement->handle(), firstBody);
        if (!take(record, bodies))
            return false;
    }
}

Result<std::optional<CallBodies>, SqlFailure> readBodies(
    const QSqlDatabase& database, const CallTables& tables, const QUuid& id)
{
    const QString sql =
        u"SELECT %1 FROM %2 c JOIN %3 b ON b.call = c.row WHERE c.id = ? AND c.removed IS NULL"_s.arg(
            BodyColumns, tables.calls, tables.bodies);
    auto statement = RowStatement::prepare(database, sql, {id.toRfc4122()});
    if (!statement)
        return Failure{statement.error()};
    const auto isThere = statement.value().next();
    if (!isThere)
        return Failure{isThere.error()};
    return *isThere ? std::optional(readKept(statement->handle(), 0)) : std::nullopt;
}

} // namespace Fluxscope
