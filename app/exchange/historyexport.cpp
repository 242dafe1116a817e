// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/historyexport.h"

#include "exchange/exporttarget.h"
#include "exchange/exporttext.h"

#include <optional>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

struct HistoryExport::Writing
{
    Writing(const QString& name, ExportFormat format, const ExportRequest& request)
        : target(name)
        , text(format, request)
    { }

    /// Whether it could be written.
    [[nodiscard]] bool write(const QByteArray& bytes)
    {
        error = target.write(bytes);
        return !error;
    }

    ExportTarget target;
    ExportText text;
    std::optional<QString> error; ///< the system's words
};

HistoryExport::HistoryExport(HistoryStore& store, const QString& target, ExportFormat format,
    const ExportRequest& request, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_writing(std::make_shared<Writing>(target, format, request))
{
    // A watcher rather than QFuture::then(): in Qt 6.4 a continuation asserts that its context is still there
    // when the answer comes, and an export may be given up before.
    connect(&m_visit, &QFutureWatcherBase::finished, this, &HistoryExport::finish);
    connect(&m_visit, &QFutureWatcherBase::progressValueChanged, this,
        [this](int visited) { emit progressed(visited, m_visit.progressMaximum()); });
}

HistoryExport::~HistoryExport()
{
    m_visit.cancel();
}

void HistoryExport::start(const HistoryFilter& filter)
{
    m_writing->error = m_writing->target.open();
    if (m_writing->error || !m_writing->write(m_writing->text.begin())) {
        // Later, as in every other case, so that whoever starts has time to connect.
        QMetaObject::invokeMethod(this, &HistoryExport::finish, Qt::QueuedConnection);
        return;
    }
    m_visit.setFuture(m_store.visit({filter, m_writing->text.needsBodies(),
        [writing = m_writing](const CallRecord& record, const CallBodies& bodies) {
            return writing->write(writing->text.next(record, bodies));
        }}));
}

void HistoryExport::cancel()
{
    m_isCancelled = true;
    m_visit.cancel();
}

void HistoryExport::finish()
{
    // What is not committed goes before anybody is told.
    const auto writing = std::exchange(m_writing, nullptr);
    if (!writing->error && m_visit.isCanceled()) {
        fail(m_isCancelled ? ExportError::Kind::Cancelled : ExportError::Kind::CannotRead);
        return;
    }
    if (!writing->error && writing->write(writing->text.end()))
        writing->error = writing->target.commit();
    if (writing->error)
        fail(ExportError::Kind::CannotWrite, *writing->error);
    else
        emit finished(m_visit.result());
}

void HistoryExport::fail(ExportError::Kind kind, const QString& detail)
{
    emit finished(Failure{ExportError{kind, detail}});
}

} // namespace Fluxscope
