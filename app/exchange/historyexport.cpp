// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/historyexport.h"

#include "core/maskedprompt.h"
#include "exchange/exporttarget.h"
#include "exchange/exporttext.h"

#include <QtConcurrentRun>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Calls that are written together.
class ExportBatch final
{
public:
    using Call = std::pair<CallRecord, CallBodies>;

    void add(CallRecord& record, CallBodies& bodies)
    {
        m_size += sizeOf(record, bodies);
        if (m_count == m_calls.size())
            m_calls.emplace_back();
        auto& [kept, keptBodies] = m_calls[m_count];
        std::swap(kept, record);
        std::swap(keptBodies, bodies);
        ++m_count;
    }

    [[nodiscard]] bool isFull() const { return m_count >= MostCalls || m_size >= MostCharacters; }
    [[nodiscard]] std::span<Call> calls() { return {m_calls.data(), m_count}; }

    /// What was in it stays behind as memory for others.
    void clear()
    {
        m_count = 0;
        m_size = 0;
    }

private:
    static constexpr std::size_t MostCalls = 250;
    static constexpr qsizetype MostCharacters = qsizetype{1024} * 1024;

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

    std::vector<Call> m_calls;
    std::size_t m_count = 0;
    qsizetype m_size = 0; ///< in characters, about
};

} // namespace

/// The file of one export. The thread that reads the calls fills a batch while another one turns the batch
/// before into text: each does about half of the work. Two batches are in memory, and their records are used
/// again and again: making new ones takes as long as reading them.
class HistoryExport::Writing final : public std::enable_shared_from_this<Writing>
{
public:
    Writing(const QString& name, ExportFormat format, const ExportRequest& request, Redactor redactor)
        : m_target(std::in_place, name)
        , m_text(format, request)
        , m_redactor(std::move(redactor))
    { }

    [[nodiscard]] bool needsBodies() const { return m_text.needsBodies(); }

    [[nodiscard]] bool begin()
    {
        m_error = m_target->open();
        return !m_error && write(m_text.begin());
    }

    /// Whether more calls are wanted.
    [[nodiscard]] bool take(CallRecord& record, CallBodies& bodies)
    {
        m_filled.add(record, bodies);
        if (!m_filled.isFull())
            return true;
        m_written.waitForFinished();
        if (m_error)
            return false;
        std::swap(m_filled, m_inWork);
        m_filled.clear();
        m_written = QtConcurrent::run([writing = shared_from_this()] { writing->write(writing->m_inWork); });
        return true;
    }

    /// Writes what is left and puts the file in its place, or removes it; nullopt: done.
    [[nodiscard]] std::optional<QString> end(bool isWhole)
    {
        m_written.waitForFinished();
        if (isWhole && !m_error) {
            write(m_filled);
            if (!m_error && write(m_text.end()))
                m_error = m_target->commit();
        }
        // What is not committed goes before anybody is told.
        m_target.reset();
        return m_error;
    }

private:
    void write(ExportBatch& batch)
    {
        m_lines.resize(0); // its memory stays
        for (auto& [record, bodies] : batch.calls()) {
            record = maskedCall(std::move(record), m_redactor);
            bodies.request = m_redactor.mask(std::move(bodies.request));
            bodies.response = m_redactor.mask(std::move(bodies.response));
            m_text.next(record, bodies, m_lines);
        }
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
    const Redactor m_redactor;
    QByteArray m_lines; ///< of a batch
    std::optional<QString> m_error; ///< the system's words
    ExportBatch m_filled;
    ExportBatch m_inWork; ///< of the other thread until `m_written` is finished
    QFuture<void> m_written;
};

HistoryExport::HistoryExport(HistoryStore& store, const QString& target, ExportFormat format,
    const ExportRequest& request, const Redactor& redactor, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_writing(std::make_shared<Writing>(target, format, request, redactor))
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
        {filter, m_writing->needsBodies(), [writing = m_writing](CallRecord& record, CallBodies& bodies) {
             return writing->take(record, bodies);
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
