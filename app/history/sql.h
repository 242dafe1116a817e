// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace Fluxscope {

/// Why SQLite did not do what it was asked.
struct SqlFailure
{
    // https://www.sqlite.org/rescode.html
    static constexpr int Busy = 5;
    static constexpr int Corrupt = 11;
    static constexpr int NotADatabase = 26;

    int code = 0; ///< SQLite's primary result code; 0 where the failure is not SQLite's
    QString text; ///< the system's words

    /// The file is damaged, or no SQLite file at all.
    [[nodiscard]] bool isCorruption() const;
    /// Another process writes and did not end in time.
    [[nodiscard]] bool isBusy() const { return code == Busy; }
};

/// nullopt: it worked.
using SqlOutcome = std::optional<SqlFailure>;

/// Runs a statement of which the result does not matter.
[[nodiscard]] SqlOutcome run(
    const QSqlDatabase& database, const QString& sql, const QVariantList& values = {});

/// Runs several statements in order, up to the first that fails.
[[nodiscard]] SqlOutcome runAll(const QSqlDatabase& database, const QStringList& statements);

/// Starts a query; its rows are read forward only. lastFailure() tells at the end whether it broke on the
/// way.
[[nodiscard]] Result<QSqlQuery, SqlFailure> select(
    const QSqlDatabase& database, const QString& sql, const QVariantList& values = {});
[[nodiscard]] SqlOutcome lastFailure(const QSqlQuery& query);

/// The first value of the first row; an invalid variant if there is no row.
[[nodiscard]] Result<QVariant, SqlFailure> scalar(
    const QSqlDatabase& database, const QString& sql, const QVariantList& values = {});

/// The first column of every row.
[[nodiscard]] Result<QList<qint64>, SqlFailure> integers(
    const QSqlDatabase& database, const QString& sql, const QVariantList& values = {});

/// Writes the -wal back and empties it; false: a reader is in the way, or it cannot be written.
[[nodiscard]] bool emptyLog(const QSqlDatabase& database);

/// Gives up to that many free pages back; the file has to be made with auto_vacuum=INCREMENTAL.
[[nodiscard]] SqlOutcome vacuum(const QSqlDatabase& database, int pages);

/// SQLite's own handle of the open database, for what Qt has no name for.
[[nodiscard]] sqlite3* sqliteHandle(const QSqlDatabase& database);

/// An array of these for json_each(), a table of one column `value`.
[[nodiscard]] QString jsonArray(const QList<qint64>& numbers);

/// `count` question marks, for an IN list.
[[nodiscard]] QString placeholders(qsizetype count);

/// One column of the row that a statement stands at, without a variant between.
class ColumnValue final
{
public:
    ColumnValue(sqlite3_stmt* statement, int column)
        : m_statement(statement)
        , m_column(column)
    { }

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] qint64 toInteger() const;
    [[nodiscard]] int toInt() const;
    [[nodiscard]] bool toBool() const;
    /// Null for NULL, else not.
    [[nodiscard]] QString toText() const;
    /// The same into memory that the text has already.
    void toText(QString& text) const;
    /// They go with the row.
    [[nodiscard]] QByteArrayView toBytes() const;

private:
    sqlite3_stmt* m_statement;
    int m_column;
};

/// A statement of which the rows are read as they are. For records: QSqlQuery makes UTF-16 and a variant of
/// every column, asked for or not, which is most of the time that reading them takes.
class RowStatement final
{
public:
    [[nodiscard]] static Result<RowStatement, SqlFailure> prepare(
        const QSqlDatabase& database, const QString& sql, const QVariantList& values = {});

    /// Goes to the next row; false: there is none.
    [[nodiscard]] Result<bool, SqlFailure> next();

    [[nodiscard]] int columnCount() const;
    /// For ColumnValue.
    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement.get(); }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    RowStatement(sqlite3_stmt* statement, QVariantList values);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    QVariantList m_values; ///< SQLite does not copy texts and bytes
};

/// A write transaction that is taken back unless commit() succeeds.
class WriteTransaction final
{
public:
    explicit WriteTransaction(const QSqlDatabase& database);
    ~WriteTransaction();
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    /// Why the transaction could not begin; nothing may be written then.
    [[nodiscard]] const SqlOutcome& failure() const { return m_failure; }
    [[nodiscard]] SqlOutcome commit();

private:
    QSqlDatabase m_database;
    SqlOutcome m_failure;
    bool m_open = false;
};

} // namespace Fluxscope
