// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/callimport.h"

#include "history/recordcolumns.h"
#include "history/searchindex.h"

#include <QStringList>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString insertion(QLatin1StringView table, std::span<const RecordColumn> columns, QLatin1StringView more = {})
{
    QStringList names;
    for (const RecordColumn& column : columns)
        names.append(column.name);
    if (!more.isEmpty())
        names.append(more);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u','), placeholders(names.size()));
}

/// The statements of an import, prepared once: to prepare one of 55 columns takes as long as to run it.
class ImportStatements final
{
public:
    explicit ImportStatements(const QSqlDatabase& database)
        : m_call(database)
        , m_text(database)
        , m_search(database)
        , m_return(database)
    { }

    [[nodiscard]] SqlOutcome prepare()
    {
        if (!m_call.prepare(insertion("calls"_L1, callColumns()) + " ON CONFLICT (id) DO NOTHING"_L1))
            return lastFailure(m_call);
        if (!m_text.prepare(insertion("texts"_L1, textColumns(), "call"_L1)))
            return lastFailure(m_text);
        if (!m_search.prepare(additionToSearch()))
            return lastFailure(m_search);
        if (!m_return.prepare(u"UPDATE calls SET removed = NULL WHERE id = ? AND removed IS NOT NULL"_s))
            return lastFailure(m_return);
        return std::nullopt;
    }

    /// Whether the call is one more that the history shows.
    [[nodiscard]] Result<bool, SqlFailure> write(const CallRecord& record)
    {
        if (auto failure = run(m_call, callColumns(), record))
            return Failure{*failure};
        if (m_call.numRowsAffected() == 0) {
            m_return.bindValue(0, record.id.toRfc4122());
            if (!m_return.exec())
                return Failure{*lastFailure(m_return)};
            return m_return.numRowsAffected() > 0;
        }
        m_text.bindValue(static_cast<int>(textColumns().size()), m_call.lastInsertId());
        if (auto failure = run(m_text, textColumns(), record))
            return Failure{*failure};
        m_search.bindValue(0, m_call.lastInsertId());
        if (!m_search.exec())
            return Failure{*lastFailure(m_search)};
        return true;
    }

private:
    [[nodiscard]] static SqlOutcome run(
        QSqlQuery& query, std::span<const RecordColumn> columns, const CallRecord& record)
    {
        int place = 0;
        for (const RecordColumn& column : columns)
            query.bindValue(place++, column.value(record));
        return query.exec() ? std::nullopt : lastFailure(query);
    }

    QSqlQuery m_call;
    QSqlQuery m_text;
    QSqlQuery m_search;
    QSqlQuery m_return;
};

} // namespace

Result<ImportSlice, SqlFailure> importSlice(const QSqlDatabase& database, const QList<CallRecord>& records,
    qsizetype first, const QDeadlineTimer& deadline)
{
    ImportStatements statements(database);
    if (auto failure = statements.prepare())
        return Failure{*failure};
    ImportSlice slice;
    for (qsizetype place = first; place < records.size(); ++place) {
        const CallRecord& record = records.at(place);
        const auto isAdded = statements.write(record);
        if (!isAdded)
            return Failure{isAdded.error()};
        ++slice.taken;
        if (*isAdded)
            slice.added.append(record.id);
        if (deadline.hasExpired())
            break;
    }
    return slice;
}

} // namespace Fluxscope
