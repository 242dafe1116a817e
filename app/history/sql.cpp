// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sql.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QStringConverter>
#include <QStringList>

#include <sqlite3.h>

#include <utility>

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

/// As QSqlQuery binds; texts and bytes are not copied.
int bind(sqlite3_stmt* statement, int index, const QVariant& value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray: {
        const auto* bytes = static_cast<const QByteArray*>(value.constData());
        return sqlite3_bind_blob(
            statement, index, bytes->constData(), static_cast<int>(bytes->size()), nullptr);
    }
    case QMetaType::QString: {
        const auto* text = static_cast<const QString*>(value.constData());
        return sqlite3_bind_text16(statement, index, text->utf16(),
            static_cast<int>(text->size() * qsizetype{sizeof(char16_t)}), nullptr);
    }
    default:
        return SQLITE_MISUSE;
    }
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

Result<QList<qint64>, SqlFailure> integers(
    const QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    auto query = select(database, sql, values);
    if (!query)
        return Failure{query.error()};
    QList<qint64> found;
    while (query.value().next())
        found.append(query->value(0).toLongLong());
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    return found;
}

bool emptyLog(const QSqlDatabase& database)
{
    // One row, whose first column is 1 where somebody was in the way.
    const auto isBusy = scalar(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return isBusy && isBusy->isValid() && isBusy->toInt() == 0;
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

QString jsonArray(const QList<qint64>& numbers)
{
    QStringList texts;
    texts.reserve(numbers.size());
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return u'[' + texts.join(u',') + u']';
}

QString placeholders(qsizetype count)
{
    QStringList marks;
    marks.fill(u"?"_s, count);
    return marks.join(u',');
}

bool ColumnValue::isNull() const
{
    return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL;
}

qint64 ColumnValue::toInteger() const
{
    return sqlite3_column_int64(m_statement, m_column);
}

int ColumnValue::toInt() const
{
    return sqlite3_column_int(m_statement, m_column);
}

bool ColumnValue::toBool() const
{
    return toInteger() != 0;
}

QString ColumnValue::toText() const
{
    QString text;
    toText(text);
    return text;
}

void ColumnValue::toText(QString& text) const
{
    // Texts that are read one after the other into the same memory must not make it grow for good.
    constexpr qsizetype LongestKept = 4096;
    // First the text, then its length: the first may have to convert.
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, m_column));
    const int length = sqlite3_column_bytes(m_statement, m_column);
    if (bytes == nullptr) {
        text = QString();
        return;
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const qsizetype space = decoder.requiredSpace(length);
    if (text.isNull() || text.capacity() > LongestKept)
        text = QString(space, Qt::Uninitialized);
    else
        text.resize(space);
    text.truncate(decoder.appendToBuffer(text.data(), {bytes, length}) - text.constData());
}

QByteArrayView ColumnValue::toBytes() const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, m_column));
    return {bytes, sqlite3_column_bytes(m_statement, m_column)};
}

void RowStatement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

RowStatement::RowStatement(sqlite3_stmt* statement, QVariantList values)
    : m_statement(statement)
    , m_values(std::move(values))
{ }

Result<RowStatement, SqlFailure> RowStatement::prepare(
    const QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    sqlite3* handle = sqliteHandle(database);
    if (handle == nullptr)
        return Failure{SqlFailure{SQLITE_MISUSE, QString()}};
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()), &prepared, nullptr)
        != SQLITE_OK)
        return Failure{failureOf(handle)};
    RowStatement statement(prepared, values);
    int index = 0;
    for (const QVariant& value : std::as_const(statement.m_values)) {
        if (bind(prepared, ++index, value) != SQLITE_OK)
            return Failure{failureOf(handle)};
    }
    return statement;
}

Result<bool, SqlFailure> RowStatement::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return Failure{failureOf(sqlite3_db_handle(m_statement.get()))};
}

int RowStatement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
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
