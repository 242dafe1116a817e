// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storereader.h"

#include "history/comparisonrows.h"
#include "history/schema.h"

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Temporary tables live in memory: nothing but a lack of that can make them fail, and the calls stay with the
// writer in any case.
void write(const SqlOutcome& outcome)
{
    if (outcome)
        qWarning("The kept calls cannot be shown: %s", qUtf8Printable(outcome->text));
}

} // namespace

StoreReader::StoreReader(const StoreEnd& end)
    : m_end(end)
    , m_connection(end, [this] { return m_isHurried || (m_isGivenUp && m_isGivenUp()); })
{ }

bool StoreReader::event(QEvent* event)
{
    m_end.sleepIfLeft();
    return QObject::event(event);
}

void StoreReader::open(const QString& file, Source source, int opening)
{
    m_file = file;
    m_source = source;
    m_opening = opening;
    m_isHurried = false;
    reopen();
    m_isReady = true;
    for (const auto& question : std::exchange(m_waiting, {}))
        question();
}

void StoreReader::close()
{
    m_connection.close();
    m_sources = {};
    m_isReady = false;
}

void StoreReader::keep(const QUuid& id, const KeptCall& call)
{
    // Before open() there is nothing to keep it in; it is handed over again then.
    if (!m_connection.isOpen())
        return;
    const QSqlDatabase database = m_connection.database();
    const QVariant key = id.toRfc4122();
    for (const auto& table : {"texts"_L1, "bodies"_L1}) {
        write(run(database,
            u"DELETE FROM temp.kept_%1 WHERE call IN (SELECT row FROM temp.kept_calls WHERE id = ?)"_s.arg(
                table),
            {key}));
    }
    write(run(database, u"DELETE FROM temp.kept_calls WHERE id = ?"_s, {key}));
    write(run(database, u"DELETE FROM temp.kept_ids WHERE id = ?"_s, {key}));
    const bool isRemoved = call.removed.value_or(false);
    const KeptCall shown = withFile(id, call);
    if (shown.record) {
        write(writeCall(database, keptCallTables(), *shown.record, u"kept"_s));
        write(writeRemark(database, keptCallTables(), {id}, shown.remark));
        if (shown.bodies)
            write(writeBodies(database, keptCallTables(), id, *shown.bodies));
        if (isRemoved)
            write(run(database, u"UPDATE temp.kept_calls SET removed = 'kept' WHERE id = ?"_s, {key}));
    }
    if (shown.record || isRemoved)
        write(run(database, u"INSERT INTO temp.kept_ids VALUES (?)"_s, {key}));
    m_sources.kept = true;
}

void StoreReader::keep(const Comparison& comparison)
{
    if (!m_connection.isOpen())
        return;
    write(writeComparison(m_connection.database(), keptComparisonTable(), comparison));
    m_sources.kept = true;
}

/// The kept call with what only the file knows of it: all that stands beside a remark, and the remarks that
/// news of the call leave as they are.
KeptCall StoreReader::withFile(const QUuid& id, KeptCall call)
{
    const bool isRemarkOnly = !call.record && call.remark != CallRemark();
    if (!m_sources.file || (!call.record && !isRemarkOnly))
        return call;
    const QSqlDatabase database = m_connection.database();
    const auto stored = readCall(database, {}, id);
    if (!stored || !*stored)
        return call;
    if (isRemarkOnly) {
        call.record = **stored;
        if (const auto bodies = readBodies(database, CallTables(), id))
            call.bodies = *bodies;
    } else {
        call.record->star = (*stored)->star;
        call.record->note = (*stored)->note;
        call.record->vote = (*stored)->vote;
    }
    return call;
}

void StoreReader::letGoOfKept()
{
    for (const auto& table : {"calls"_L1, "texts"_L1, "bodies"_L1, "ids"_L1, "comparisons"_L1})
        write(run(m_connection.database(), u"DELETE FROM temp.kept_%1"_s.arg(table)));
    m_sources.kept = false;
}

void StoreReader::reopen()
{
    m_sources = {};
    SqlOutcome failure;
    switch (m_source) {
    case Source::Nothing:
        failure = m_connection.openEmpty();
        break;
    case Source::BesideWriter:
        failure = m_connection.openForReading(m_file);
        break;
    case Source::Untouched:
        failure = m_connection.openUntouched(m_file);
        break;
    }
    m_sources.file = m_source != Source::Nothing;
    if (!failure)
        failure = runAll(m_connection.database(), keptTables());
    if (!failure)
        return;
    qWarning("The history cannot be read: %s", qUtf8Printable(failure->text));
    // It may have broken between the writer's opening and this one.
    if (failure->isCorruption())
        emit corruptionFound(*failure, m_opening);
}

} // namespace Fluxscope
