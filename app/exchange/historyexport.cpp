// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/historyexport.h"

#include "exchange/jsonlines.h"

namespace Fluxscope {

namespace {

constexpr qsizetype PageSize = 500;

QList<QUuid> idsOf(const QList<HistoryRow>& rows)
{
    QList<QUuid> ids;
    ids.reserve(rows.size());
    for (const HistoryRow& row : rows)
        ids.append(row.call.id);
    return ids;
}

} // namespace

HistoryExport::HistoryExport(
    HistoryStore& store, const QString& target, const ExportRequest& request, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_target(target)
    , m_request(request)
{
    // Watchers rather than QFuture::then(): in Qt 6.4 a continuation asserts that its context is still there
    // when the answer comes, and an export may be given up before.
    connect(&m_counting, &QFutureWatcherBase::finished, this, &HistoryExport::takeTotal);
    connect(&m_paging, &QFutureWatcherBase::finished, this, &HistoryExport::takePage);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &HistoryExport::takeRecord);
}

void HistoryExport::start()
{
    if (const auto error = m_target.open()) {
        // Later, as in every other case, so that whoever starts has time to connect.
        QMetaObject::invokeMethod(
            this, [this, detail = *error] { fail(ExportError::Kind::CannotWrite, detail); },
            Qt::QueuedConnection);
        return;
    }
    m_counting.setFuture(m_store.count({}));
}

void HistoryExport::takeTotal()
{
    if (m_counting.isCanceled()) {
        fail(ExportError::Kind::CannotRead);
        return;
    }
    m_total = m_counting.result();
    readPage();
}

void HistoryExport::readPage()
{
    HistoryQuery query;
    query.sort = HistorySort::StartedAt;
    query.descending = false;
    query.offset = m_offset;
    query.limit = PageSize;
    m_paging.setFuture(m_store.rows(query));
}

void HistoryExport::takePage()
{
    if (m_paging.isCanceled()) {
        fail(ExportError::Kind::CannotRead);
        return;
    }
    m_page = idsOf(m_paging.result());
    m_offset += m_page.size();
    if (m_page.isEmpty())
        commit();
    else
        readRecord();
}

void HistoryExport::readRecord()
{
    m_reading.setFuture(m_store.record(m_page.takeFirst()));
}

void HistoryExport::takeRecord()
{
    if (m_reading.isCanceled()) {
        fail(ExportError::Kind::CannotRead);
        return;
    }
    if (const auto record = m_reading.result()) { // else it was deleted meanwhile
        if (const auto error = m_target.write(jsonLine(*record, m_request))) {
            fail(ExportError::Kind::CannotWrite, *error);
            return;
        }
        ++m_written;
        emit progressed(m_written, m_total);
    }
    if (m_page.isEmpty())
        readPage();
    else
        readRecord();
}

void HistoryExport::commit()
{
    if (const auto error = m_target.commit())
        fail(ExportError::Kind::CannotWrite, *error);
    else
        emit finished(m_written);
}

void HistoryExport::fail(ExportError::Kind kind, const QString& detail)
{
    emit finished(Failure{ExportError{kind, detail}});
}

} // namespace Fluxscope
