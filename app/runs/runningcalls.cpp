// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/runningcalls.h"

#include "core/clock.h"
#include "core/maskedprompt.h"
#include "core/redaction.h"
#include "history/historystore.h"
#include "net/usedproxy.h"
#include "runs/promptrun.h"
#include "wire/endpoints.h"

#include <QCoreApplication>
#include <QPromise>

#include <utility>

namespace Fluxscope {

namespace {

constexpr qsizetype BodyMemory = qsizetype{64} * 1024 * 1024;

template <class Value>
QFuture<Value> readyFuture(Value value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

RunningCalls::RunningCalls(HistoryStore& history, GatewayClient& client, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_client(client)
    , m_clock(clock)
    , m_bodies(BodyMemory)
{
    connect(&m_history, &HistoryStore::writeFailed, this, [this] { m_isStoreBroken = true; });
    connect(&m_history, &HistoryStore::recovered, this, [this] { m_isStoreBroken = false; });
}

RunningCalls::~RunningCalls()
{
    stopAll();
}

QUuid RunningCalls::start(
    const Prompt& prompt, const Route& route, bool keepTexts, const std::optional<ComparePlace>& place)
{
    CallRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = m_clock.now();
    record.connection = route.connection.name;
    record.baseUrl = route.connection.baseUrl;
    record.path = completionPath(prompt.dialect);
    record.prompt = maskedPrompt(prompt, redactorFor(route));
    record.textKept = keepTexts;
    record.demo = route.connection.demo;
    record.compare = place;
    record.programVersion = QCoreApplication::applicationVersion();
    const QUuid id = record.id;

    auto run = std::make_unique<PromptRun>(std::move(record), prompt, route, m_history, m_client, m_clock);
    PromptRun* const started = run.get();
    m_runs.emplace(id, std::move(run));
    connect(started, &PromptRun::changed, this, [this, started] { emit changed(started->record()); });
    connect(started, &PromptRun::textArrived, this,
        [this, id](const QString& text, const QString& reasoning) { emit textArrived(id, text, reasoning); });
    connect(started, &PromptRun::sentBeforeStored, this, &RunningCalls::storeIsLate);
    connect(started, &PromptRun::finished, this, [this, id] { finish(id); });
    emit this->started(started->record());
    started->start(m_isStoreBroken);
    return id;
}

void RunningCalls::stop(const QUuid& id)
{
    if (const auto run = m_runs.find(id); run != m_runs.end())
        run->second->stop();
}

void RunningCalls::stopAll()
{
    QList<QUuid> ids;
    for (const auto& [id, run] : m_runs)
        ids.append(id);
    for (const QUuid& id : ids)
        stop(id);
}

int RunningCalls::unwrittenCount() const
{
    return m_history.keptCount();
}

std::optional<CallRecord> RunningCalls::runningRecord(const QUuid& id)
{
    const auto run = m_runs.find(id);
    if (run == m_runs.end())
        return std::nullopt;
    run->second->giveOutText();
    return run->second->record();
}

QFuture<std::optional<CallRecord>> RunningCalls::record(const QUuid& id) const
{
    if (const auto run = m_runs.find(id); run != m_runs.end())
        return readyFuture(std::optional(run->second->record()));
    return m_history.record(id);
}

QFuture<CallBodies> RunningCalls::bodies(const QUuid& id) const
{
    if (const auto run = m_runs.find(id); run != m_runs.end())
        return readyFuture(run->second->bodies());
    if (const CallBodies* kept = m_bodies.object(id))
        return readyFuture(*kept);
    return m_history.bodies(id);
}

QFuture<QStringList> RunningCalls::recentPrompts(int limit) const
{
    return m_history.recentPrompts(limit);
}

void RunningCalls::finish(const QUuid& id)
{
    // The run is inside its own signal, so it is taken out of the map now and goes when control is back in
    // the event loop.
    auto run = m_runs.extract(id);
    const CallBodies bodies = run.mapped()->bodies();
    m_bodies.insert(id, new CallBodies(bodies), bodies.request.size() + bodies.response.size());
    const CallRecord record = run.mapped()->record();
    run.mapped().release()->deleteLater();
    emit finished(record);
}

} // namespace Fluxscope
