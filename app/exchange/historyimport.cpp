// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/historyimport.h"

#include <QFileInfo>

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

bool isImportSource(const QString& name)
{
    return name == "-"_L1 || QFileInfo(name).suffix().compare("jsonl"_L1, Qt::CaseInsensitive) == 0;
}

HistoryImport::HistoryImport(
    HistoryStore& store, const QString& source, const Redactor& redactor, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_reader(source, redactor)
{
    m_thread.setObjectName(u"import reader"_s);
    m_reader.moveToThread(&m_thread);
    connect(&m_reader, &ImportReader::batchRead, this, &HistoryImport::takeBatch);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &HistoryImport::takeWritten);
}

HistoryImport::~HistoryImport()
{
    m_thread.quit();
    m_thread.wait();
}

void HistoryImport::start()
{
    m_thread.start();
    readOn();
}

void HistoryImport::cancel()
{
    m_outcome.isCancelled = true;
    if (!m_isWriting)
        QMetaObject::invokeMethod(this, &HistoryImport::end, Qt::QueuedConnection);
}

void HistoryImport::readOn()
{
    QMetaObject::invokeMethod(&m_reader, &ImportReader::read);
}

void HistoryImport::takeBatch(const ImportBatch& batch)
{
    m_next = batch;
    if (!m_isWriting)
        write();
}

/// Hands the batch that was read to the store, and has the next one read meanwhile.
void HistoryImport::write()
{
    if (m_hasEnded || m_outcome.isCancelled)
        return;
    const ImportBatch batch = *std::exchange(m_next, std::nullopt);
    m_isLast = batch.isLast;
    m_outcome.bytesRead = batch.bytes;
    m_outcome.bytes = batch.size;
    m_outcome.broken += batch.broken.size();
    const qsizetype room = ImportOutcome::MostBrokenLines - m_outcome.firstBroken.size();
    m_outcome.firstBroken += batch.broken.first(std::min(room, batch.broken.size()));
    if (batch.failure)
        m_outcome.error = ImportError{ImportError::Kind::CannotRead, *batch.failure};
    m_isWriting = true;
    m_writing.setFuture(m_store.importCalls(batch.records));
    if (!m_isLast)
        readOn();
}

void HistoryImport::takeWritten()
{
    m_isWriting = false;
    if (m_writing.future().resultCount() == 0) {
        m_outcome.error = ImportError{ImportError::Kind::CannotWrite, {}};
        end();
        return;
    }
    const ImportedCalls written = m_writing.result();
    m_outcome.imported += written.added;
    m_outcome.present += written.present;
    if (written.failure)
        m_outcome.error = ImportError{ImportError::Kind::CannotWrite, *written.failure};
    emit progressed(m_outcome);
    if (m_isLast || m_outcome.error || m_outcome.isCancelled)
        end();
    else if (m_next)
        write();
}

void HistoryImport::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    emit finished(m_outcome);
}

} // namespace Fluxscope
