// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/runningcalls.h"

#include "core/clock.h"
#include "history/historystore.h"

#include <QPointer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A call whose events the test tells.
class ScriptedCall final : public Call
{
public:
    void stop() override
    {
        if (!m_isOver)
            tell(CallEnded{EndCause::Stopped, std::nullopt});
    }

    [[nodiscard]] CallBodies bodies() const override
    {
        CallBodies bodies;
        bodies.request = "{}"_ba;
        bodies.response = R"({"ok":1})"_ba;
        return bodies;
    }

    void tell(decltype(CallEvent::what) what)
    {
        m_isOver = m_isOver || std::holds_alternative<CallEnded>(what);
        emit happened(CallEvent{m_at += 10ms, std::move(what)});
    }

private:
    std::chrono::milliseconds m_at{0};
    bool m_isOver = false;
};

class ScriptedGateway final : public GatewayClient
{
public:
    std::unique_ptr<Call> send(const Prompt& prompt, const Route& route) override
    {
        prompts.append(prompt);
        routes.append(route);
        auto made = std::make_unique<ScriptedCall>();
        call = made.get();
        return made;
    }

    QList<Prompt> prompts;
    QList<Route> routes;
    QPointer<ScriptedCall> call; ///< the last one
};

/// Everything that runs a call, on a history of its own.
struct Trial
{
    explicit Trial(bool opensHistory = true)
        : store(HistoryOptions{folder.filePath(u"history.sqlite"_s), false, false}, clock)
        , calls(store, gateway, clock)
    {
        if (opensHistory)
            store.open();
    }

    QUuid start(const QString& text, bool keepTexts = true)
    {
        Prompt prompt;
        prompt.model = u"flux-auto"_s;
        prompt.text = text;
        prompt.stream = true;
        Route route;
        route.connection.name = u"Trial"_s;
        route.connection.baseUrl = u"https://gateway.example"_s;
        route.key = Secret("sk-CANARY-123"_ba);
        return calls.start(prompt, route, keepTexts);
    }

    template <class T>
    [[nodiscard]] static T result(const QFuture<T>& future)
    {
        // The history answers from a thread of its own, so nothing has to be delivered here.
        QFuture<T> answer = future;
        answer.waitForFinished();
        return answer.resultCount() > 0 ? answer.result() : T();
    }

    QTemporaryDir folder;
    SystemClock clock;
    HistoryStore store;
    ScriptedGateway gateway;
    RunningCalls calls;
};

CompletionDelta textDelta(const QString& text)
{
    CompletionDelta delta;
    delta.text = text;
    return delta;
}

CallEnded complete()
{
    return CallEnded{EndCause::Complete, std::nullopt};
}

} // namespace

class TstRunningCalls final : public QObject
{
    Q_OBJECT

private slots:
    void writesTheRowBeforeTheRequestLeaves();
    void tellsTheStartBeforeItReturns();
    void sendsWithoutAHistory();
    void sendsLateRatherThanNever();
    void sendsOnceEvenIfTheRowComesLate();
    void keepsTheTextOfARunningCallInTheHistory();
    void handsOutTextBeforeTheEnd();
    void tellsEachPieceOfTextOnce();
    void writesEachChangeOfState();
    void stopsACallThatWasNotSentYet();
    void keepsTheTextOfAStoppedCall();
    void stopsEverythingAtTheEnd();
    void masksTheKeyInTheStoredPromptOnly();
    void keepsNoTextWhereTheUserWantsNone();
    void knowsTheBodiesOfAFinishedCall();
    void runsCallsSideBySide();
};

void TstRunningCalls::writesTheRowBeforeTheRequestLeaves()
{
    Trial trial;
    const QSignalSpy inserted(&trial.store, &HistoryStore::inserted);
    const QUuid id = trial.start(u"Hello"_s);
    QVERIFY(trial.gateway.prompts.isEmpty());
    QTRY_COMPARE(trial.gateway.prompts.size(), 1);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(Trial::result(trial.store.record(id)).has_value());
}

void TstRunningCalls::tellsTheStartBeforeItReturns()
{
    Trial trial;
    const QSignalSpy started(&trial.calls, &RunningCalls::started);
    const QUuid id = trial.start(u"Hello"_s);
    QCOMPARE(started.count(), 1);
    const auto record = started.first().first().value<CallRecord>();
    QCOMPARE(record.id, id);
    QCOMPARE(record.baseUrl, u"https://gateway.example"_s);
    QCOMPARE(trial.calls.count(), 1);
    QVERIFY(trial.calls.isRunning(id));
}

void TstRunningCalls::sendsWithoutAHistory()
{
    Trial trial(false);
    trial.start(u"Hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(trial.gateway.prompts.size(), 1, 10'000);
}

void TstRunningCalls::sendsLateRatherThanNever()
{
    Trial trial;
    const QSignalSpy opened(&trial.store, &HistoryStore::opened);
    QTRY_COMPARE(opened.count(), 1);
    const QSignalSpy inserted(&trial.store, &HistoryStore::inserted);
    const QSignalSpy late(&trial.calls, &RunningCalls::storeIsLate);
    const QSignalSpy failed(&trial.store, &HistoryStore::writeFailed);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(trial.store.file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        trial.start(u"Hello"_s);
        QTRY_COMPARE_WITH_TIMEOUT(trial.gateway.prompts.size(), 1, 10'000);
        // SQLite gives up waiting after a second, too: either may be first, and each is told.
        QVERIFY(late.count() + failed.count() > 0);
        QCOMPARE(inserted.count(), 0);
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inserted.count(), 1, 10'000);
    QCOMPARE(trial.gateway.prompts.size(), 1);
}

void TstRunningCalls::sendsOnceEvenIfTheRowComesLate()
{
    Trial trial(false);
    const QSignalSpy inserted(&trial.store, &HistoryStore::inserted);
    trial.start(u"Hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(trial.gateway.prompts.size(), 1, 10'000);
    trial.store.open();
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(trial.gateway.prompts.size(), 1);
}

void TstRunningCalls::keepsTheTextOfARunningCallInTheHistory()
{
    Trial trial;
    const QUuid id = trial.start(u"Hello"_s);
    QTRY_VERIFY(trial.gateway.call);
    trial.gateway.call->tell(RequestSent{});
    trial.gateway.call->tell(HeadReceived{200, {}, {}});
    trial.gateway.call->tell(textDelta(u"First part"_s));
    const auto storedText = [&trial, &id] {
        const auto record = Trial::result(trial.store.record(id));
        return record ? record->reply.value_or(QString()) : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(storedText(), u"First part"_s, 10'000);
    QVERIFY(trial.calls.isRunning(id));
}

void TstRunningCalls::handsOutTextBeforeTheEnd()
{
    Trial trial;
    QStringList order;
    connect(&trial.calls, &RunningCalls::textArrived, this,
        [&order](const QUuid&, const QString& text, const QString&) { order.append(text); });
    connect(&trial.calls, &RunningCalls::finished, this, [&order](const CallRecord& record) {
        order.append(u"end of "_s + record.reply.value_or(QString()));
    });
    trial.start(u"Hello"_s);
    QTRY_VERIFY(trial.gateway.call);
    trial.gateway.call->tell(HeadReceived{200, {}, {}});
    trial.gateway.call->tell(textDelta(u"one "_s));
    trial.gateway.call->tell(textDelta(u"two"_s));
    trial.gateway.call->tell(complete());
    QCOMPARE(order, (QStringList{u"one "_s, u"two"_s, u"end of one two"_s}));
    QCOMPARE(trial.calls.count(), 0);
}

void TstRunningCalls::tellsEachPieceOfTextOnce()
{
    Trial trial;
    const QUuid id = trial.start(u"Hello"_s);
    QString told;
    connect(&trial.calls, &RunningCalls::textArrived, this,
        [&told](const QUuid&, const QString& text, const QString&) { told += text; });
    QStringList inRecords;
    QStringList toldBefore;
    connect(&trial.calls, &RunningCalls::changed, this, [&](const CallRecord& record) {
        inRecords.append(record.reply.value_or(QString()));
        toldBefore.append(told);
    });
    QTRY_VERIFY(trial.gateway.call);
    trial.gateway.call->tell(HeadReceived{200, {}, {}});
    trial.gateway.call->tell(textDelta(u"one "_s));
    QCOMPARE(inRecords.last(), u"one "_s);
    QCOMPARE(toldBefore, inRecords);

    // Somebody looks at the call in the middle of its text.
    trial.gateway.call->tell(textDelta(u"two "_s));
    QString shown = trial.calls.runningRecord(id)->reply.value_or(QString());
    connect(&trial.calls, &RunningCalls::textArrived, this,
        [&shown](const QUuid&, const QString& text, const QString&) { shown += text; });
    trial.gateway.call->tell(textDelta(u"three"_s));
    trial.gateway.call->tell(complete());
    QCOMPARE(shown, u"one two three"_s);
    QCOMPARE(told, shown);
}

void TstRunningCalls::writesEachChangeOfState()
{
    Trial trial;
    const QUuid id = trial.start(u"Hello"_s);
    QTRY_VERIFY(trial.gateway.call);
    QSignalSpy inserted(&trial.store, &HistoryStore::inserted);
    // The store writes in order: with a later row on disk, everything that was handed over before is there,
    // too.
    const auto stored = [&trial, &inserted, &id]() -> CallRecord {
        CallRecord later;
        later.id = QUuid::createUuid();
        trial.store.insert(later);
        inserted.wait();
        return Trial::result(trial.store.record(id)).value_or(CallRecord());
    };
    trial.gateway.call->tell(RequestSent{});
    QCOMPARE(stored().state, CallState::Waiting);
    trial.gateway.call->tell(HeadReceived{200, {}, {}});
    QCOMPARE(stored().httpStatus, std::optional(200));
    trial.gateway.call->tell(textDelta(u"one"_s));
    QCOMPARE(stored().state, CallState::Streaming);
}

void TstRunningCalls::stopsACallThatWasNotSentYet()
{
    Trial trial(false);
    const QSignalSpy finished(&trial.calls, &RunningCalls::finished);
    const QUuid id = trial.start(u"Hello"_s);
    trial.calls.stop(id);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<CallRecord>().state, CallState::Stopped);
    QVERIFY(neverLeft(finished.first().first().value<CallRecord>()));
    const QSignalSpy inserted(&trial.store, &HistoryStore::inserted);
    trial.store.open();
    QTRY_COMPARE(inserted.count(), 1);
    QVERIFY(trial.gateway.prompts.isEmpty());
}

void TstRunningCalls::keepsTheTextOfAStoppedCall()
{
    Trial trial;
    const QUuid id = trial.start(u"Hello"_s);
    QTRY_VERIFY(trial.gateway.call);
    trial.gateway.call->tell(HeadReceived{200, {}, {}});
    trial.gateway.call->tell(textDelta(u"so far"_s));
    trial.calls.stop(id);
    const auto stored = [&trial, &id] { return Trial::result(trial.store.record(id)); };
    QTRY_COMPARE(stored()->state, CallState::Stopped);
    QCOMPARE(stored()->reply.value_or(QString()), u"so far"_s);
}

void TstRunningCalls::stopsEverythingAtTheEnd()
{
    Trial trial;
    const QSignalSpy finished(&trial.calls, &RunningCalls::finished);
    trial.start(u"One"_s);
    QTRY_COMPARE(trial.gateway.prompts.size(), 1);
    trial.start(u"Two"_s);
    trial.calls.stopAll();
    QCOMPARE(finished.count(), 2);
    QCOMPARE(trial.calls.count(), 0);
}

void TstRunningCalls::masksTheKeyInTheStoredPromptOnly()
{
    Trial trial;
    const QUuid id = trial.start(u"My key is sk-CANARY-123, is it good?"_s);
    QTRY_COMPARE(trial.gateway.prompts.size(), 1);
    QCOMPARE(trial.gateway.prompts.first().text, u"My key is sk-CANARY-123, is it good?"_s);
    const auto record = Trial::result(trial.store.record(id));
    QVERIFY(record.has_value());
    QVERIFY(!record->prompt.text.contains(u"CANARY"_s));
    QVERIFY(record->prompt.text.startsWith(u"My key is "_s));
}

void TstRunningCalls::keepsNoTextWhereTheUserWantsNone()
{
    Trial trial;
    const QUuid id = trial.start(u"A secret thought"_s, false);
    QTRY_VERIFY(trial.gateway.call);
    trial.gateway.call->tell(HeadReceived{200, {}, {}});
    trial.gateway.call->tell(textDelta(u"A secret answer"_s));
    trial.gateway.call->tell(complete());
    const auto stored = [&trial, &id] { return Trial::result(trial.store.record(id)); };
    QTRY_COMPARE(stored()->state, CallState::Done);
    QVERIFY(stored()->prompt.text.isEmpty());
    QVERIFY(stored()->reply.value_or(QString()).isEmpty());
}

void TstRunningCalls::knowsTheBodiesOfAFinishedCall()
{
    Trial trial;
    const QUuid id = trial.start(u"Hello"_s);
    QTRY_VERIFY(trial.gateway.call);
    trial.gateway.call->tell(HeadReceived{200, {}, {}});
    trial.gateway.call->tell(textDelta(u"ok"_s));
    trial.gateway.call->tell(complete());
    QCOMPARE(Trial::result(trial.calls.bodies(id)).response, R"({"ok":1})"_ba);
    QVERIFY(!trial.calls.isRunning(id));
}

void TstRunningCalls::runsCallsSideBySide()
{
    Trial trial;
    const QUuid first = trial.start(u"One"_s);
    QTRY_COMPARE(trial.gateway.prompts.size(), 1);
    const QPointer<ScriptedCall> firstCall = trial.gateway.call;
    const QUuid second = trial.start(u"Two"_s);
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    trial.gateway.call->tell(complete());
    QVERIFY(trial.calls.isRunning(first));
    QVERIFY(!trial.calls.isRunning(second));
    QVERIFY(firstCall);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstRunningCalls)

#include "tst_runningcalls.moc"
