// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sql.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QStringList>

#include <sqlite3.h>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// The low byte of an extended result code is the primary one.
constexpr int PrimaryCodeMask = 0xff;

SqlFailure failureOf(const QSqlError& error)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return SqlFailure{error.nativeErrorCode().toInt() & PrimaryCodeMask, text};
}

SqlFailure failureOf(sqlite3* handle)
{
    return SqlFailure{sqlite3_errcode(handle) & PrimaryCodeMask, QString::fromUtf8(sqlite3_errmsg(handle))};
}

} // namespace

bool SqlFailure::isCorruption() const
{
    return code == Corrupt || code == NotADatabase;
}

SqlOutcome run(const QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    const auto query = select(database, sql, values);
    if (!query)
        return query.error();
    return std::nullopt;
}

SqlOutcome runAll(const QSqlDatabase& database, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (auto failure = run(database, statement))
            return failure;
    }
    return std::nullopt;
}

Result<QSqlQuery, SqlFailure> select(
    const QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Failure{failureOf(query.lastError())};
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return Failure{failureOf(query.lastError())};
    return query;
}

SqlOutcome lastFailure(const QSqlQuery& query)
{
    if (query.lastError().type() == QSqlError::NoError)
        return std::nullopt;
    return failureOf(query.lastError());
}

Result<QVariant, SqlFailure> scalar(
    const QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    auto query = select(database, sql, values);
    if (!query)
        return Failure{query.error()};
    if (query.value().next())
        return query.value().value(0);
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    return QVariant();
}

SqlOutcome vacuum(const QSqlDatabase& database, int pages)
{
    // The statement does one page with each step and has no columns, so that QSqlQuery takes the first step
    // for all of it.
    sqlite3* handle = sqliteHandle(database);
    if (handle == nullptr)
        return SqlFailure{SQLITE_MISUSE, QString()};
    const QByteArray sql = "PRAGMA incremental_vacuum(" + QByteArray::number(pages) + ')';
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return std::nullopt;
    return failureOf(handle);
}

sqlite3* sqliteHandle(const QSqlDatabase& database)
{
    if (!database.isOpen())
        return nullptr;
    const QVariant handle = database.driver()->handle();
    // https://doc.qt.io/qt-6/qsqldriver.html#handle
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

QString placeholders(qsizetype count)
{
    QStringList marks;
    marks.fill(u"?"_s, count);
    return marks.join(u',');
}

void KeyedStatement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

KeyedStatement::KeyedStatement(sqlite3_stmt* statement)
    : m_statement(statement)
{ }

Result<KeyedStatement, SqlFailure> KeyedStatement::prepare(const QSqlDatabase& database, const QString& sql)
{
    sqlite3* handle = sqliteHandle(database);
    if (handle == nullptr)
        return Failure{SqlFailure{SQLITE_MISUSE, QString()}};
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()), &statement, nullptr)
        != SQLITE_OK)
        return Failure{failureOf(handle)};
    return KeyedStatement(statement);
}

Result<bool, SqlFailure> KeyedStatement::seek(qint64 key)
{
    sqlite3_reset(m_statement.get());
    sqlite3_bind_int64(m_statement.get(), 1, key);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return Failure{failureOf(sqlite3_db_handle(m_statement.get()))};
}

QVariant KeyedStatement::value(int column) const
{
    sqlite3_stmt* statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto* text = sqlite3_column_text(statement, column);
        return QString::fromUtf8(
            reinterpret_cast<const char*>(text), sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto* bytes = sqlite3_column_blob(statement, column);
        return QByteArray(static_cast<const char*>(bytes), sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

WriteTransaction::WriteTransaction(const QSqlDatabase& database)
    : m_database(database)
    // A deferred transaction that turns into a writing one later is refused at once when another process
    // writes; an immediate one waits its turn.
    , m_failure(run(m_database, u"BEGIN IMMEDIATE"_s))
    , m_open(!m_failure)
{ }

WriteTransaction::~WriteTransaction()
{
    // A failure needs no answer: SQLite has then taken the transaction back by itself.
    if (m_open)
        static_cast<void>(run(m_database, u"ROLLBACK"_s));
}

SqlOutcome WriteTransaction::commit()
{
    if (auto failure = run(m_database, u"COMMIT"_s))
        return failure;
    m_open = false;
    return std::nullopt;
}

} // namespace Fluxscope
