// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/historyexport.h"

#include "exchange/exporttarget.h"
#include "exchange/exporttext.h"

#include <QtConcurrentRun>

#include <optional>
#include <utility>
#include <vector>

namespace Fluxscope {

using namespace Qt::StringLiterals;

/// The file of one export. The thread that reads the calls fills a batch while another one turns the batch
/// before into text: each does about half of the work. At most two batches are in memory.
class HistoryExport::Writing final : public std::enable_shared_from_this<Writing>
{
public:
    Writing(const QString& name, ExportFormat format, const ExportRequest& request)
        : m_target(std::in_place, name)
        , m_text(format, request)
    { }

    [[nodiscard]] bool needsBodies() const { return m_text.needsBodies(); }

    [[nodiscard]] bool begin()
    {
        m_error = m_target->open();
        return !m_error && write(m_text.begin());
    }

    /// Whether more calls are wanted.
    [[nodiscard]] bool take(CallRecord&& record, CallBodies&& bodies)
    {
        m_batchSize += sizeOf(record, bodies);
        if (m_batch.empty())
            m_batch.reserve(CallsPerBatch);
        m_batch.emplace_back(std::move(record), std::move(bodies));
        if (std::ssize(m_batch) < CallsPerBatch && m_batchSize < CharactersPerBatch)
            return true;
        m_written.waitForFinished();
        if (m_error)
            return false;
        m_batchSize = 0;
        m_written = QtConcurrent::run(
            [writing = shared_from_this(), batch = std::exchange(m_batch, {})] { writing->write(batch); });
        return true;
    }

    /// Writes what is left and puts the file in its place, or removes it; nullopt: done.
    [[nodiscard]] std::optional<QString> end(bool isWhole)
    {
        m_written.waitForFinished();
        if (isWhole && !m_error) {
            write(m_batch);
            if (!m_error && write(m_text.end()))
                m_error = m_target->commit();
        }
        // What is not committed goes before anybody is told.
        m_target.reset();
        return m_error;
    }

private:
    using Calls = std::vector<std::pair<CallRecord, CallBodies>>;

    static constexpr qsizetype CallsPerBatch = 250;
    static constexpr qsizetype CharactersPerBatch = qsizetype{1024} * 1024;

    static qsizetype sizeOf(const CallRecord& record, const CallBodies& bodies)
    {
        const auto sizeOfText = [](const std::optional<QString>& text) { return text ? text->size() : 0; };
        qsizetype size = record.prompt.system.size() + record.prompt.text.size() + sizeOfText(record.reply)
            + sizeOfText(record.reasoning) + bodies.request.size() + bodies.response.size();
        for (const Message& message : record.prompt.messages)
            size += message.text.size();
        for (const ToolCall& toolCall : record.toolCalls)
            size += toolCall.id.size() + toolCall.name.size() + toolCall.arguments.size();
        return size;
    }

    void write(const Calls& calls)
    {
        m_lines.resize(0); // its memory stays
        for (const auto& [record, bodies] : calls)
            m_text.next(record, bodies, m_lines);
        static_cast<void>(write(m_lines));
    }

    /// Whether it could be written.
    [[nodiscard]] bool write(const QByteArray& bytes)
    {
        m_error = m_target->write(bytes);
        return !m_error;
    }

    std::optional<ExportTarget> m_target;
    ExportText m_text;
    QByteArray m_lines; ///< of a batch
    std::optional<QString> m_error; ///< the system's words
    Calls m_batch;
    qsizetype m_batchSize = 0; ///< in characters, about
    QFuture<void> m_written; ///< the batch before
};

HistoryExport::HistoryExport(HistoryStore& store, const QString& target, ExportFormat format,
    const ExportRequest& request, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_writing(std::make_shared<Writing>(target, format, request))
{
    // A watcher rather than QFuture::then(): in Qt 6.4 a continuation asserts that its context is still there
    // when the answer comes, and an export may be given up before.
    connect(&m_visit, &QFutureWatcherBase::finished, this, &HistoryExport::endFile);
    connect(&m_visit, &QFutureWatcherBase::progressValueChanged, this,
        [this](int visited) { emit progressed(visited, m_visit.progressMaximum()); });
    connect(&m_end, &QFutureWatcherBase::finished, this, &HistoryExport::tellEnd);
}

HistoryExport::~HistoryExport()
{
    m_visit.cancel();
}

void HistoryExport::start(const HistoryFilter& filter)
{
    if (!m_writing->begin()) {
        endFile();
        return;
    }
    m_visit.setFuture(m_store.visit(
        {filter, m_writing->needsBodies(), [writing = m_writing](CallRecord&& record, CallBodies&& bodies) {
             return writing->take(std::move(record), std::move(bodies));
         }}));
}

void HistoryExport::cancel()
{
    m_isCancelled = true;
    m_visit.cancel();
}

void HistoryExport::endFile()
{
    // Replacing a large file, and removing one, takes the system a while.
    m_end.setFuture(
        QtConcurrent::run([writing = std::exchange(m_writing, nullptr), isWhole = !m_visit.isCanceled()] {
            return writing->end(isWhole);
        }));
}

void HistoryExport::tellEnd()
{
    if (const auto error = m_end.result())
        emit finished(Failure{ExportError{ExportError::Kind::CannotWrite, *error}});
    else if (m_visit.isCanceled())
        emit finished(Failure{ExportError{
            m_isCancelled ? ExportError::Kind::Cancelled : ExportError::Kind::CannotRead, QString()}});
    else
        emit finished(m_visit.result());
}

} // namespace Fluxscope
