// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

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

/// Gives up to that many free pages back; the file has to be made with auto_vacuum=INCREMENTAL.
[[nodiscard]] SqlOutcome vacuum(const QSqlDatabase& database, int pages);

/// SQLite's own handle of the open database, for what Qt has no name for.
[[nodiscard]] sqlite3* sqliteHandle(const QSqlDatabase& database);

/// `count` question marks, for an IN list.
[[nodiscard]] QString placeholders(qsizetype count);

/// A statement with one parameter, run once for each of many keys. For reading whole calls in bulk: QSqlQuery
/// makes UTF-16 and a variant of every column, asked for or not, which is most of the time that takes.
class KeyedStatement final
{
public:
    [[nodiscard]] static Result<KeyedStatement, SqlFailure> prepare(
        const QSqlDatabase& database, const QString& sql);

    /// Goes to the first row of that key; false: there is none.
    [[nodiscard]] Result<bool, SqlFailure> seek(qint64 key);

    /// Of the row; invalid: NULL.
    [[nodiscard]] QVariant value(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    explicit KeyedStatement(sqlite3_stmt* statement);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
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
