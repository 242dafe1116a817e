// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/promptrun.h"

#include "core/clock.h"
#include "history/historystore.h"

#include <chrono>
#include <utility>

namespace Fluxscope {

using namespace std::chrono_literals;

namespace {

constexpr auto StorePatience = 1s;
constexpr auto TextPace = 33ms; // 30 Hz: finer is not seen and costs the event loop
constexpr auto CheckpointInterval = 2s; // a killed program loses at most this much text

CallRecord withStart(CallRecord record, const QDateTime& time)
{
    record.startedAt = time;
    return record;
}

} // namespace

PromptRun::PromptRun(CallRecord record, Prompt prompt, Route route, HistoryStore& history,
    GatewayClient& client, const Clock& clock)
    : m_reducer(std::move(record))
    , m_prompt(std::move(prompt))
    , m_route(std::move(route))
    , m_history(history)
    , m_client(client)
    , m_clock(clock)
{
    m_storePatience.setSingleShot(true);
    m_storePatience.setInterval(StorePatience);
    connect(&m_storePatience, &QTimer::timeout, this, [this] {
        send();
        emit sentBeforeStored();
    });
    m_textPace.setSingleShot(true);
    m_textPace.setInterval(TextPace);
    connect(&m_textPace, &QTimer::timeout, this, &PromptRun::giveOutText);
    m_checkpoint.setInterval(CheckpointInterval);
    connect(&m_checkpoint, &QTimer::timeout, this, [this] { m_history.update(this->record()); });
}

PromptRun::~PromptRun() = default;

void PromptRun::start(bool isStoreBroken)
{
    connect(&m_history, &HistoryStore::inserted, this, [this](const QUuid& id) {
        if (id == record().id)
            send();
    });
    connect(&m_history, &HistoryStore::writeFailed, this, &PromptRun::send);
    m_history.insert(record());
    if (isStoreBroken)
        send();
    else
        m_storePatience.start();
}

void PromptRun::stop()
{
    if (m_call)
        m_call->stop();
    else
        take(CallEvent{0ms, CallEnded{EndCause::StoppedUnsent, std::nullopt}});
}

CallBodies PromptRun::bodies() const
{
    return m_call ? m_call->bodies() : CallBodies();
}

void PromptRun::send()
{
    if (m_call || !isRunning(record().state))
        return;
    m_storePatience.stop();
    m_reducer = CallReducer(withStart(record(), m_clock.now()));
    m_call = m_client.send(m_prompt, m_route);
    connect(m_call.get(), &Call::happened, this, &PromptRun::take);
    m_checkpoint.start();
    tellChange();
}

void PromptRun::take(const CallEvent& event)
{
    const CallState before = record().state;
    m_reducer.apply(event);
    if (std::holds_alternative<CallEnded>(event.what)) {
        end();
        return;
    }
    if (const auto* delta = std::get_if<CompletionDelta>(&event.what)) {
        m_newText += delta->text;
        m_newReasoning += delta->reasoning;
        if (!m_textPace.isActive())
            m_textPace.start();
    }
    if (record().state != before || std::holds_alternative<HeadReceived>(event.what))
        tellChange();
}

void PromptRun::tellChange()
{
    // Whoever takes the record, and its text with it, must not be told that text a second time.
    giveOutText();
    // At once, so that the row in the history says the same as the answer card.
    m_history.update(record());
    emit changed();
}

void PromptRun::giveOutText()
{
    if (m_newText.isEmpty() && m_newReasoning.isEmpty())
        return;
    const QString text = std::exchange(m_newText, QString());
    const QString reasoning = std::exchange(m_newReasoning, QString());
    emit textArrived(text, reasoning);
}

void PromptRun::end()
{
    m_storePatience.stop();
    m_checkpoint.stop();
    m_textPace.stop();
    giveOutText();
    m_history.update(record());
    if (m_call)
        m_history.storeBodies(record().id, m_call->bodies());
    emit finished();
}

} // namespace Fluxscope
