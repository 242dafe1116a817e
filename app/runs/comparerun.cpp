// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/comparerun.h"

#include "core/clock.h"
#include "core/maskedprompt.h"
#include "history/historystore.h"
#include "net/usedproxy.h"
#include "runs/runningcalls.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace std::chrono_literals;

namespace {

constexpr int FirstErrorStatus = 400;
constexpr int SlowPace = 1; // calls a second, as on the Free plan

} // namespace

QDateTime ComparePause::waitEnd() const
{
    return since.addMSecs(std::chrono::milliseconds(retryAfter.value_or(0s)).count());
}

CompareRun::CompareRun(
    const Rooms& rooms, Comparison comparison, const QList<CallRecord>& calls, QObject* parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_isOfHistory(!calls.isEmpty())
    , m_comparison(std::move(comparison))
    , m_maskedPlan(m_comparison.plan)
    , m_queue(rooms.clock)
    , m_wait(rooms.clock)
{
    for (const CallRecord& record : calls)
        adopt(record);
    connect(&m_wait, &ClockWait::over, this, &CompareRun::goOn);
    connect(&m_queue, &CallQueue::due, this, &CompareRun::startCall);
    connect(&m_rooms.calls, &RunningCalls::started, this, &CompareRun::takeStart);
    connect(&m_rooms.calls, &RunningCalls::changed, this, &CompareRun::takeChange);
    connect(&m_rooms.calls, &RunningCalls::finished, this, &CompareRun::takeEnd);
    connect(&m_rooms.calls, &RunningCalls::textArrived, this,
        [this](const QUuid& id, const QString& text, const QString& reasoning) {
            if (const auto index = m_running.constFind(id); index != m_running.cend())
                emit textArrived(*index, text, reasoning);
        });
}

CompareRun::~CompareRun()
{
    // Nobody is to be told by an object that goes.
    blockSignals(true);
    stopAll();
}

QList<CallRecord> CompareRun::records() const
{
    QList<CallRecord> records;
    for (const CompareCall& call : m_list) {
        if (call.state == CompareCall::State::Running || call.state == CompareCall::State::Ended)
            records.append(call.record);
    }
    return records;
}

CompareProgress CompareRun::progress() const
{
    return progressOf(m_comparison.plan, m_list);
}

bool CompareRun::isActive() const
{
    return !m_running.isEmpty() || !m_queue.waiting().isEmpty();
}

QList<PlannedCall> CompareRun::missing() const
{
    QList<PlannedCall> places = plannedCalls(m_comparison.plan);
    QSet<PlannedCall> settled;
    for (const CompareCall& call : m_list) {
        const bool isOpen = call.state == CompareCall::State::Dropped
            || call.state == CompareCall::State::Deleted
            || (call.state == CompareCall::State::Ended && !endedWhole(call.record));
        if (!isOpen)
            settled.insert(call.place);
    }
    places.removeIf([&](const PlannedCall& place) { return settled.contains(place); });
    return places;
}

bool CompareRun::canSendAgain(int call) const
{
    if (call < 0 || call >= m_list.size())
        return false;
    const PlannedCall& place = m_list.at(call).place;
    return place.prompt < m_comparison.plan.prompts.size() && place.entry < m_comparison.plan.entries.size();
}

std::optional<CompareObstacle> CompareRun::obstacle(const Connection& connection) const
{
    if (m_comparison.baseUrl != connection.baseUrl)
        return CompareObstacle::OtherGateway;
    if (!m_elsewhere.isEmpty())
        return CompareObstacle::RunsElsewhere;
    if (m_comparison.plan.prompts.isEmpty())
        return CompareObstacle::PromptUnknown;
    if (m_isOfHistory && hasMask(m_comparison.plan))
        return CompareObstacle::PromptMasked;
    return std::nullopt;
}

Comparison CompareRun::masked() const
{
    Comparison comparison = m_comparison;
    comparison.plan = m_maskedPlan;
    return comparison;
}

void CompareRun::start(const Route& route, bool keepTexts)
{
    if (!obstacle(route.connection))
        queue(missing(), {route, keepTexts});
}

std::optional<int> CompareRun::sendAgain(int call, const Route& route, bool keepTexts)
{
    if (!canSendAgain(call) || obstacle(route.connection))
        return std::nullopt;
    PlannedCall place = m_list.at(call).place;
    place.repeat = nextRepeat(place);
    queue({place}, {route, keepTexts});
    return static_cast<int>(m_list.size()) - 1;
}

/// The first that is beyond those of the plan and of the calls so far.
int CompareRun::nextRepeat(const PlannedCall& place) const
{
    int next = m_comparison.plan.repeats;
    for (const CompareCall& other : m_list) {
        if (other.place.prompt == place.prompt && other.place.entry == place.entry
            && other.place.stream == place.stream)
            next = std::max(next, other.place.repeat + 1);
    }
    return next;
}

/// How many calls were made for its place before it.
int CompareRun::attemptsBefore(int call) const
{
    const auto end = m_list.cbegin() + call;
    return static_cast<int>(std::count_if(m_list.cbegin(), end, [&](const CompareCall& other) {
        return other.place == m_list.at(call).place && other.state != CompareCall::State::Queued
            && other.state != CompareCall::State::Dropped;
    }));
}

void CompareRun::stop(int call)
{
    if (call < 0 || call >= m_list.size())
        return;
    if (m_queue.remove(call)) {
        drop(call);
        tellProgress();
        endIfIdle();
    } else if (m_list.at(call).state == CompareCall::State::Running) {
        m_rooms.calls.stop(m_list.at(call).record.id);
    }
}

void CompareRun::stopAll()
{
    const QList<int> dropped = m_queue.takeAll();
    for (const int index : dropped)
        drop(index);
    if (!dropped.isEmpty())
        tellProgress();
    const QList<QUuid> running = m_running.keys();
    for (const QUuid& id : running)
        m_rooms.calls.stop(id);
    if (!dropped.isEmpty() && running.isEmpty())
        endIfIdle();
}

bool CompareRun::isStored(const QUuid& id) const
{
    return storedIndexOf(id) || (!m_elsewhere.isEmpty() && !m_indexes.contains(id));
}

std::optional<int> CompareRun::storedIndexOf(const QUuid& id) const
{
    const auto index = m_indexes.constFind(id);
    return index == m_indexes.cend() || m_running.contains(id) ? std::nullopt : std::optional(*index);
}

void CompareRun::takeStored(const QUuid& id, const std::optional<CallRecord>& record)
{
    const auto index = storedIndexOf(id);
    if (!index) {
        const bool isNew =
            record && record->compare && record->compare->group == m_comparison.id && !m_indexes.contains(id);
        if (isNew)
            adopt(*record);
        return;
    }
    CompareCall& call = m_list[*index];
    const bool isDeleted = call.state == CompareCall::State::Deleted;
    if (!record) {
        if (!isDeleted)
            forget(*index);
    } else if (isDeleted || call.state == CompareCall::State::Running) {
        takeRecord(*index, *record);
    } else {
        call.record.vote = record->vote;
        call.record.note = record->note;
    }
}

/// Takes a call over that was made by another run.
void CompareRun::adopt(const CallRecord& record)
{
    const auto index = static_cast<int>(m_list.size());
    m_list.append({plannedCallOf(record).value_or(PlannedCall()), CompareCall::State::Ended, {}});
    emit callsAdded(index, 1);
    takeRecord(index, record);
}

void CompareRun::resume(Continuation how, const std::optional<Route>& route)
{
    if (!m_pause || (how == Continuation::WithoutRefused && !m_pause->refusedAgain))
        return;
    if (route && !obstacle(route->connection)) {
        m_maskedPlan = maskedPlan(m_maskedPlan, redactorFor(*route));
        for (Sending& sending : m_sendings)
            sending.route = *route;
    }
    m_refused.noteChoice();
    if (how == Continuation::AfterRetryAfter) {
        ComparePause waiting = *m_pause;
        waiting.goesOnAt = std::max(waiting.waitEnd(), m_rooms.clock.now());
        setPause(waiting);
        m_wait.start(*waiting.goesOnAt);
    } else {
        if (how == Continuation::OnePerSecond)
            slowDown();
        else
            leaveOut(*m_pause->refusedAgain);
        m_wait.stop();
        goOn();
    }
}

void CompareRun::goOn()
{
    const QList<int>& waiting = m_queue.waiting();
    // Those of calls that run stand.
    m_isConnecting = !waiting.isEmpty() && m_running.size() < m_comparison.plan.atOnce;
    if (m_isConnecting)
        openConnections(m_sendings.value(waiting.first()).route, waiting.size());
    setPause(std::nullopt);
    holdOrRelease();
}

std::optional<int> CompareRun::indexOf(const CallRecord& record) const
{
    const auto index = m_running.constFind(record.id);
    return index == m_running.cend() ? std::nullopt : std::optional(*index);
}

void CompareRun::queue(const QList<PlannedCall>& places, const Sending& sending)
{
    if (places.isEmpty())
        return;
    const bool wasActive = isActive();
    const auto first = static_cast<int>(m_list.size());
    m_maskedPlan = maskedPlan(m_maskedPlan, redactorFor(sending.route));
    QList<int> indexes;
    for (const PlannedCall& place : places) {
        const auto index = static_cast<int>(m_list.size());
        indexes.append(index);
        m_sendings.insert(index, sending);
        m_list.append({place, CompareCall::State::Queued, {}});
        m_refused.takeBack(place.entry);
    }
    if (!wasActive)
        begin();
    m_queue.append(indexes);
    emit callsAdded(first, static_cast<int>(places.size()));
    tellProgress();
    if (!wasActive)
        openConnections(sending.route, places.size());
}

void CompareRun::openConnections(const Route& route, qsizetype calls)
{
    const int attempt = ++m_connecting;
    const qsizetype free = m_comparison.plan.atOnce - m_running.size();
    m_rooms.client.openConnections(route, static_cast<int>(std::min(free, calls)), this, [this, attempt] {
        if (attempt != m_connecting)
            return;
        m_isConnecting = false;
        holdOrRelease();
    });
}

/// Nothing runs or waits yet.
void CompareRun::begin()
{
    m_comparison.endedAt.reset();
    save();
    m_refused.beginRun();
    m_queue.setAtOnce(m_comparison.plan.atOnce);
    m_queue.setPerSecond(m_comparison.plan.perSecond);
    m_isConnecting = true;
    holdOrRelease();
}

void CompareRun::startCall(int index)
{
    const PlannedCall place = m_list.at(index).place;
    const Sending sending = m_sendings.take(index);
    m_starting = index;
    m_rooms.calls.start(promptFor(m_comparison, place, attemptsBefore(index)), sending.route,
        sending.keepTexts, ComparePlace{m_comparison.id, place.prompt, place.entry, place.repeat});
}

void CompareRun::takeRecord(int index, const CallRecord& record)
{
    CompareCall& call = m_list[index];
    const bool runs = isRunning(record.state);
    call.state = runs ? CompareCall::State::Running : CompareCall::State::Ended;
    call.record = record;
    call.isElsewhere = runs && !m_running.contains(record.id);
    m_indexes.insert(record.id, index);
    if (call.isElsewhere)
        m_elsewhere.insert(record.id);
    else
        m_elsewhere.remove(record.id);
    emit callChanged(index, m_list.at(index));
    tellProgress();
}

void CompareRun::takeStart(const CallRecord& record)
{
    if (!m_starting)
        return;
    const int index = *std::exchange(m_starting, std::nullopt);
    m_running.insert(record.id, index);
    m_refused.noteStart(index);
    takeRecord(index, record);
}

void CompareRun::takeChange(const CallRecord& record)
{
    const auto index = indexOf(record);
    if (!index)
        return;
    // The first change of a call is that its request is handed to Qt.
    m_queue.noteSent(*index);
    m_list[*index].record = record;
    emit callChanged(*index, m_list.at(*index));
}

void CompareRun::takeEnd(const CallRecord& record)
{
    const auto index = indexOf(record);
    if (!index)
        return;
    m_running.remove(record.id);
    takeRecord(*index, record);
    if (const auto refusal = callRefusal(record); refusal && !m_queue.waiting().isEmpty())
        pauseFor(*refusal, *index);
    m_queue.noteEnded(*index);
    endIfIdle();
}

void CompareRun::tellProgress()
{
    emit progressChanged(progress());
    if (!m_pause)
        return;
    ComparePause pause = *m_pause;
    pause.refusedAgain = refusedAgain(pause);
    setPause(pause);
}

std::optional<int> CompareRun::refusedAgain(const ComparePause& pause) const
{
    // A proxy refuses the calls to all entries.
    if (pause.refusal == CallRefusal::ProxySignIn)
        return std::nullopt;
    QList<int> entries;
    for (const int call : m_queue.waiting())
        entries.append(m_list.at(call).place.entry);
    return m_refused.dispensable(entries);
}

/// Calls wait.
void CompareRun::pauseFor(CallRefusal refusal, int index)
{
    const CallRecord& record = m_list.at(index).record;
    const int entry = m_list.at(index).place.entry;
    const bool isProxys = refusal == CallRefusal::ProxySignIn;
    if (!isProxys && m_refused.isLeftOut(entry))
        return;
    if (!m_pause || m_pause->goesOnAt)
        m_refused.beginPause();
    if (!isProxys)
        m_refused.note(entry, index);
    ComparePause pause;
    pause.refusal = refusal;
    if (record.httpStatus >= FirstErrorStatus)
        pause.httpStatus = record.httpStatus;
    if (record.error && record.error->retryAfterSeconds)
        pause.retryAfter = std::chrono::seconds(*record.error->retryAfterSeconds);
    pause.since = m_rooms.clock.now();
    // Of several refusals the one that asks for the longest wait is shown. A wait that was chosen before is
    // over: the gateway has refused since.
    if (m_pause && m_pause->waitEnd() > pause.waitEnd())
        pause = *m_pause;
    pause.goesOnAt.reset();
    m_wait.stop();
    pause.refusedAgain = refusedAgain(pause);
    setPause(pause);
    holdOrRelease();
}

void CompareRun::slowDown()
{
    m_queue.setPerSecond(SlowPace);
    if (m_comparison.slowedAt || m_comparison.plan.perSecond == SlowPace)
        return;
    m_comparison.slowedAt = m_rooms.clock.now();
    save();
}

/// Its calls that wait are missing from now on; those that run go on.
void CompareRun::leaveOut(int entry)
{
    m_refused.leaveOut(entry);
    const QList<int> waiting = m_queue.waiting();
    for (const int call : waiting) {
        if (m_list.at(call).place.entry == entry && m_queue.remove(call))
            drop(call);
    }
    tellProgress();
}

void CompareRun::setPause(const std::optional<ComparePause>& pause)
{
    if (m_pause == pause)
        return;
    m_pause = pause;
    emit pauseChanged(m_pause);
}

void CompareRun::drop(int index)
{
    m_sendings.remove(index);
    m_list[index].state = CompareCall::State::Dropped;
    emit callChanged(index, m_list.at(index));
}

void CompareRun::forget(int index)
{
    m_elsewhere.remove(m_list.at(index).record.id);
    m_list[index] = {m_list.at(index).place, CompareCall::State::Deleted, {}};
    emit callChanged(index, m_list.at(index));
    tellProgress();
    // The history lets go of a comparison along with the last of its calls, and this one has calls to come.
    if (isActive())
        save();
}

void CompareRun::holdOrRelease()
{
    if (m_isConnecting || m_pause)
        m_queue.hold();
    else
        m_queue.release();
}

void CompareRun::endIfIdle()
{
    if (isActive() || m_comparison.endedAt)
        return;
    m_wait.stop();
    setPause(std::nullopt);
    m_comparison.endedAt = m_rooms.clock.now();
    save();
    emit finished(m_comparison);
}

void CompareRun::save() const
{
    m_rooms.history.saveComparison(masked());
}

Comparison newComparison(const ComparePlan& plan, const Connection& connection, const QDateTime& now)
{
    Comparison comparison;
    comparison.id = QUuid::createUuid();
    comparison.startedAt = now;
    comparison.plan = plan;
    comparison.connection = connection.name;
    comparison.baseUrl = connection.baseUrl;
    comparison.programVersion = QCoreApplication::applicationVersion();
    return comparison;
}

} // namespace Fluxscope
