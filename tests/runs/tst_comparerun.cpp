// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/comparerun.h"

#include "core/clock.h"
#include "history/historystore.h"
#include "runs/runningcalls.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Continuation = CompareRun::Continuation;
using State = CompareCall::State;

/// A call whose events the test tells.
class ScriptedCall final : public Call
{
public:
    void stop() override
    {
        if (!m_isOver)
            tell(CallEnded{EndCause::Stopped, std::nullopt});
    }

    [[nodiscard]] CallBodies bodies() const override { return {}; }

    void tell(decltype(CallEvent::what) what)
    {
        m_isOver = m_isOver || std::holds_alternative<CallEnded>(what);
        emit happened(CallEvent{m_at += 10ms, std::move(what)});
    }

    [[nodiscard]] bool isOver() const { return m_isOver; }

    /// No effect on a call that is over.
    void answer(const QString& text)
    {
        if (m_isOver)
            return;
        CompletionDelta delta;
        delta.text = text;
        tell(RequestSent{});
        tell(HeadReceived{200, {}, {}});
        tell(delta);
        tell(CallEnded{EndCause::Complete, std::nullopt});
    }

    void refuse(int status, std::optional<int> retryAfter = std::nullopt)
    {
        tell(HeadReceived{status, {}, {}});
        const QString code = status == 407 ? QString(ErrorCode::ProxyAuthentication) : QString();
        tell(CallEnded{EndCause::Failed, CallError{kindOf(status), u"wait"_s, code, retryAfter}});
    }

    void refuseWithinAReply(ErrorKind kind, std::optional<int> retryAfter)
    {
        tell(HeadReceived{200, {}, {}});
        tell(CallEnded{EndCause::Failed, CallError{kind, u"wait"_s, {}, retryAfter}});
    }

private:
    static ErrorKind kindOf(int status)
    {
        switch (status) {
        case 402:
            return ErrorKind::Payment;
        case 407:
            return ErrorKind::Network;
        case 429:
            return ErrorKind::RateLimit;
        case 529:
            return ErrorKind::Overloaded;
        default:
            return ErrorKind::Server;
        }
    }

    std::chrono::milliseconds m_at{0};
    bool m_isOver = false;
};

/// A gateway that answers nothing by itself, and says when connections stand.
class ScriptedGateway final : public GatewayClient
{
public:
    std::unique_ptr<Call> send(const Prompt& prompt, const Route& route) override
    {
        prompts.append(prompt);
        keys.append(route.key.reveal());
        times.append(SystemClock().steady());
        auto made = std::make_unique<ScriptedCall>();
        calls.append(made.get());
        return made;
    }

    void openConnections(
        const Route& /*route*/, int count, QObject* context, std::function<void()> callback) override
    {
        asked.append(count);
        m_callbacks.append(std::move(callback));
        if (opensAtOnce)
            QTimer::singleShot(0, context, [this] { connected(); });
    }

    /// Connections that were asked for stand: the last ones, else those.
    void connected(std::optional<qsizetype> which = std::nullopt)
    {
        m_callbacks.at(which.value_or(m_callbacks.size() - 1))();
    }

    /// Answers each call as it comes.
    void answerAll()
    {
        for (const auto& call : std::as_const(calls)) {
            if (call)
                call->answer(u"ok"_s);
        }
    }

    QList<Prompt> prompts;
    QList<QByteArray> keys;
    QList<std::chrono::steady_clock::time_point> times;
    QList<QPointer<ScriptedCall>> calls;
    QList<int> asked;
    bool opensAtOnce = true;

private:
    QList<std::function<void()>> m_callbacks;
};

ComparePlan planOf(int entries, int repeats, int atOnce)
{
    ComparePlan plan;
    Prompt prompt;
    prompt.text = u"Hello"_s;
    plan.prompts = {prompt};
    for (int i = 0; i < entries; ++i)
        plan.entries.append({u"model-%1"_s.arg(i), AllDialects.at(static_cast<std::size_t>(i) % 3)});
    plan.repeats = repeats;
    plan.atOnce = atOnce;
    plan.seed = 7;
    return plan;
}

/// Everything that a comparison runs in, on a history of its own.
struct Trial
{
    explicit Trial(const ComparePlan& plan)
        : store(HistoryOptions{folder.filePath(u"history.sqlite"_s), false, false}, clock)
        , calls(store, gateway, clock)
        , comparison(newComparison(plan, route().connection, clock.now()))
        , run(std::make_unique<CompareRun>(rooms(), comparison))
    {
        store.open();
    }

    [[nodiscard]] CompareRun::Rooms rooms() { return {calls, store, gateway, clock}; }

    [[nodiscard]] static Route route()
    {
        Route route;
        route.connection.name = u"Trial"_s;
        route.connection.baseUrl = u"https://gateway.example"_s;
        route.key = Secret("sk-CANARY-123"_ba);
        return route;
    }

    void start() const { run->start(route(), true); }

    [[nodiscard]] bool hasSent(qsizetype count) const
    {
        return QTest::qWaitFor([this, count] { return gateway.calls.size() == count; });
    }

    /// Whether a further call is sent within that time.
    [[nodiscard]] bool sendsMore(std::chrono::milliseconds within) const
    {
        return QTest::qWaitFor(
            [this, sent = gateway.calls.size()] { return gateway.calls.size() > sent; }, int(within.count()));
    }

    /// Answers until the run is over.
    [[nodiscard]] bool runOut()
    {
        return QTest::qWaitFor(
            [this] {
                gateway.answerAll();
                return !run->isActive();
            },
            20'000);
    }

    /// Answers the calls that come until there is one to that entry, and refuses it.
    [[nodiscard]] bool refuseNextOf(
        int entry, int status = 429, std::optional<int> retryAfter = std::nullopt) const
    {
        const QString model = comparison.plan.entries.at(entry).model;
        return QTest::qWaitFor([&] {
            for (qsizetype i = 0; i < gateway.calls.size(); ++i) {
                ScriptedCall* call = gateway.calls.at(i);
                if (!call || call->isOver())
                    continue;
                if (gateway.prompts.at(i).model == model) {
                    call->refuse(status, retryAfter);
                    return true;
                }
                call->answer(u"ok"_s);
            }
            return false;
        });
    }

    /// Answers the calls to others that come until so many were sent to that entry, and refuses the last one.
    [[nodiscard]] bool refuseNewestOf(int entry, qsizetype count) const
    {
        const QString model = comparison.plan.entries.at(entry).model;
        return QTest::qWaitFor([&] {
            ScriptedCall* newest = nullptr;
            for (qsizetype i = 0; i < gateway.calls.size(); ++i) {
                ScriptedCall* call = gateway.calls.at(i);
                if (gateway.prompts.at(i).model == model)
                    newest = call;
                else if (call)
                    call->answer(u"ok"_s);
            }
            if (!newest || newest->isOver() || sentTo(entry) < count)
                return false;
            newest->refuse(429);
            return true;
        });
    }

    /// How many calls to that entry were sent.
    [[nodiscard]] qsizetype sentTo(int entry) const
    {
        return std::count_if(gateway.prompts.cbegin(), gateway.prompts.cend(),
            [model = comparison.plan.entries.at(entry).model](
                const Prompt& prompt) { return prompt.model == model; });
    }

    [[nodiscard]] QList<State> states() const
    {
        QList<State> found;
        for (const CompareCall& call : run->calls())
            found.append(call.state);
        return found;
    }

    /// The calls of the comparison once so many are stored and have ended; the store is a little behind.
    [[nodiscard]] QList<CallRecord> stored(qsizetype count)
    {
        QList<CallRecord> found;
        static_cast<void>(QTest::qWaitFor([this, count, &found] {
            found = result(store.callsOf(comparison.id));
            return found.size() == count
                && std::none_of(found.cbegin(), found.cend(),
                    [](const CallRecord& record) { return isRunning(record.state); });
        }));
        return found;
    }

    /// The comparison once its end is stored.
    [[nodiscard]] Comparison storedWithItsEnd()
    {
        std::optional<Comparison> found;
        static_cast<void>(QTest::qWaitFor([this, &found] {
            found = result(store.comparison(comparison.id));
            return found && found->endedAt;
        }));
        return found.value_or(Comparison());
    }

    template <class T>
    [[nodiscard]] static T result(const QFuture<T>& future)
    {
        QFuture<T> answer = future;
        answer.waitForFinished();
        return answer.resultCount() > 0 ? answer.result() : T();
    }

    QTemporaryDir folder;
    SystemClock clock;
    HistoryStore store;
    ScriptedGateway gateway;
    RunningCalls calls;
    Comparison comparison;
    std::unique_ptr<CompareRun> run;
};

} // namespace

class TstCompareRun final : public QObject
{
    Q_OBJECT

private slots:
    void runsThePlanInItsOrder();
    void runsNoMoreAtOnceThanPlanned();
    void opensConnectionsBeforeTheFirstCall();
    void keepsQueuedCallsOutOfTheHistory();
    void keepsThePace();
    void countsPlacesOfThePlanWithoutACall();
    void tellsInOrder();
    void handsOnTheText();
    void goesOnAfterAFailure();
    void pausesWhereTheGatewayAsksForIt_data();
    void pausesWhereTheGatewayAsksForIt();
    void pausesForARefusalWithinAReply_data();
    void pausesForARefusalWithinAReply();
    void pausesForNothingElse();
    void goesOnAtOnePerSecond();
    void keepsWhenItWentSlower();
    void keepsNothingOfAPaceThatStays();
    void goesOnWithACorrectedPassword();
    void goesOnAfterRetryAfter();
    void waitsForWeeksUnlessTheUserGoesOn();
    void opensConnectionsAgainAfterAPause_data();
    void opensConnectionsAgainAfterAPause();
    void opensConnectionsOnceAWaitIsOver();
    void pausesWhileConnectionsAreOpened();
    void pausesAgain();
    void knowsTheEntryThatIsRefusedAgain();
    void countsRefusalsInOnePauseOnce();
    void blamesNoEntryForCallsThatWereOnTheirWay_data();
    void blamesNoEntryForCallsThatWereOnTheirWay();
    void blamesNoEntryForAProxy();
    void offersToLeaveOutAnEntryOnlyBesideOthers();
    void goesOnWithoutAnEntry();
    void keepsThePaceWithoutAnEntry();
    void pausesNoMoreForAnEntryThatIsLeftOut();
    void stopsARunningCall();
    void dropsAQueuedCall();
    void takesMarksAndLetsGoOfDeletedCalls();
    void keepsTheComparisonWhoseFirstCallsAreDeleted();
    void stopsEverything();
    void stopsWhenItGoes();
    void sendsAgainWithTheNextRepeat();
    void makesEachCallAsItWasQueued();
    void runsNothingThroughAnotherGateway();
    void runsNothingBesideAnotherProcess();
    void sendsNoMaskAsAModel();
    void sendsNoMaskInThePlaceOfAKey();
    void passesOverConnectionsOfWhatWasStopped();
    void runsWhatIsMissing();
    void runsWhatIsMissingOfAComparisonFromTheHistory();
    void knowsNothingMissingWithoutPrompts();
    void variesEachCall();
    void variesWhatIsRunInThePlaceOfAFailedCall();
    void savesTheComparison();
    void keepsTheKeyOutOfTheHistory();
};

void TstCompareRun::runsThePlanInItsOrder()
{
    ComparePlan plan = planOf(3, 3, 4);
    plan.measure = CompareMeasure::Both;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.runOut());
    const auto planned = plannedCalls(plan);
    QCOMPARE(trial.gateway.prompts.size(), planned.size());
    for (qsizetype i = 0; i < planned.size(); ++i) {
        QCOMPARE(trial.run->calls().at(i).place, planned.at(i));
        const Prompt& sent = trial.gateway.prompts.at(i);
        QCOMPARE(sent.model, plan.entries.at(planned.at(i).entry).model);
        QCOMPARE(sent.dialect, plan.entries.at(planned.at(i).entry).dialect);
        QCOMPARE(sent.stream, planned.at(i).stream);
    }
    const auto stored = trial.stored(planned.size());
    QCOMPARE(stored.size(), planned.size());
    for (const CallRecord& record : stored) {
        QCOMPARE(record.state, CallState::Done);
        QVERIFY(planned.contains(*plannedCallOf(record)));
    }
}

void TstCompareRun::runsNoMoreAtOnceThanPlanned()
{
    Trial trial(planOf(4, 2, 3));
    trial.start();
    QVERIFY(trial.hasSent(3));
    QVERIFY(!trial.sendsMore(100ms));
    QCOMPARE(trial.run->progress(), (CompareProgress{5, 3, 0, 0}));
    trial.gateway.calls.at(1)->answer(u"ok"_s);
    QVERIFY(trial.hasSent(4));
    QCOMPARE(trial.run->progress(), (CompareProgress{4, 3, 1, 1}));
}

void TstCompareRun::opensConnectionsBeforeTheFirstCall()
{
    Trial trial(planOf(4, 2, 3));
    trial.gateway.opensAtOnce = false;
    trial.start();
    QCOMPARE(trial.gateway.asked, QList{3});
    QVERIFY(!trial.sendsMore(100ms));
    QCOMPARE(trial.run->progress(), (CompareProgress{8, 0, 0, 0}));
    trial.gateway.connected();
    QVERIFY(trial.hasSent(3));
}

void TstCompareRun::keepsQueuedCallsOutOfTheHistory()
{
    Trial trial(planOf(2, 2, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    QCOMPARE(Trial::result(trial.store.count({})), 1);
    static_cast<void>(trial.sendsMore(120ms));
    const QDateTime before = trial.clock.now();
    trial.gateway.calls.first()->answer(u"ok"_s);
    QVERIFY(trial.hasSent(2));
    QVERIFY(trial.run->calls().at(1).record.startedAt >= before);
}

void TstCompareRun::keepsThePace()
{
    ComparePlan plan = planOf(5, 1, 16);
    plan.perSecond = 10;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.hasSent(5));
    for (qsizetype i = 1; i < trial.gateway.times.size(); ++i)
        QVERIFY(trial.gateway.times.at(i) - trial.gateway.times.at(i - 1) >= 100ms);
}

void TstCompareRun::countsPlacesOfThePlanWithoutACall()
{
    Trial trial(planOf(2, 2, 1));
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 0, 0, 0, 4}));
    trial.start();
    QVERIFY(trial.hasSent(1));
    QCOMPARE(trial.run->progress(), (CompareProgress{3, 1, 0, 0, 0, 0}));
    trial.run->stop(3);
    QCOMPARE(trial.run->progress(), (CompareProgress{2, 1, 0, 0, 0, 1}));
    QVERIFY(trial.runOut());
    trial.run->takeStored(trial.run->calls().at(0).record.id, std::nullopt);
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 2, 2, 0, 2}));
    // What is sent again stands for no place of the plan.
    QVERIFY(trial.run->sendAgain(3, Trial::route(), true));
    QCOMPARE(trial.run->progress(), (CompareProgress{1, 0, 2, 2, 0, 2}));
    trial.start();
    QVERIFY(trial.runOut());
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 5, 5, 0, 0}));
}

void TstCompareRun::tellsInOrder()
{
    Trial trial(planOf(2, 1, 1));
    QStringList told;
    connect(trial.run.get(), &CompareRun::callsAdded, this,
        [&told](int first, int count) { told.append(u"added %1 %2"_s.arg(first).arg(count)); });
    connect(trial.run.get(), &CompareRun::callChanged, this, [&told](int index, const CompareCall& call) {
        if (call.state == State::Running && call.record.state != CallState::Sending)
            return; // one each for sent and headers, too
        told.append(u"%1 %2"_s.arg(index).arg(call.state == State::Running ? u"runs"_s : u"ended"_s));
    });
    connect(trial.run.get(), &CompareRun::finished, this, [&told](const Comparison& comparison) {
        told.append(comparison.endedAt ? u"over"_s : u"not over"_s);
    });
    trial.start();
    QVERIFY(trial.runOut());
    told.removeDuplicates();
    QCOMPARE(
        told, (QStringList{u"added 0 2"_s, u"0 runs"_s, u"0 ended"_s, u"1 runs"_s, u"1 ended"_s, u"over"_s}));
}

void TstCompareRun::handsOnTheText()
{
    Trial trial(planOf(2, 1, 1));
    QHash<int, QString> texts;
    connect(trial.run.get(), &CompareRun::textArrived, this,
        [&texts](int index, const QString& text, const QString&) { texts[index] += text; });
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->answer(u"first"_s);
    QVERIFY(trial.hasSent(2));
    trial.gateway.calls.at(1)->answer(u"second"_s);
    QCOMPARE(texts.value(0), u"first"_s);
    QCOMPARE(texts.value(1), u"second"_s);
    QCOMPARE(trial.run->calls().at(1).record.reply, u"second"_s);
}

void TstCompareRun::goesOnAfterAFailure()
{
    Trial trial(planOf(2, 2, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->tell(
        CallEnded{EndCause::NotSent, CallError{ErrorKind::Network, u"refused"_s, {}, {}}});
    QVERIFY(trial.runOut());
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 4, 3}));
    QCOMPARE(trial.run->missing(), QList{trial.run->calls().at(0).place});
}

void TstCompareRun::pausesWhereTheGatewayAsksForIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<int>>("retryAfter");
    QTest::newRow("429 with Retry-After") << 429 << std::optional(7);
    QTest::newRow("429 without") << 429 << std::optional<int>();
    QTest::newRow("503") << 503 << std::optional<int>();
    QTest::newRow("529") << 529 << std::optional(7);
    QTest::newRow("407 of a proxy") << 407 << std::optional<int>();
}

void TstCompareRun::pausesWhereTheGatewayAsksForIt()
{
    QFETCH(const int, status);
    QFETCH(const std::optional<int>, retryAfter);
    Trial trial(planOf(2, 3, 2));
    const QSignalSpy told(trial.run.get(), &CompareRun::pauseChanged);
    trial.start();
    QVERIFY(trial.hasSent(2));
    trial.gateway.calls.at(0)->refuse(status, retryAfter);
    QVERIFY(trial.run->pause());
    QCOMPARE(told.size(), 1);
    QCOMPARE(trial.run->pause()->httpStatus, std::optional(status));
    QCOMPARE(trial.run->pause()->retryAfter.has_value(), retryAfter.has_value());
    if (retryAfter)
        QCOMPARE(*trial.run->pause()->retryAfter, std::chrono::seconds(*retryAfter));
    // What runs goes on; nothing else starts by itself.
    trial.gateway.calls.at(1)->answer(u"ok"_s);
    QVERIFY(!trial.sendsMore(200ms));
    QCOMPARE(trial.run->progress(), (CompareProgress{4, 0, 2, 1}));
    QVERIFY(trial.run->isActive());
}

void TstCompareRun::pausesForARefusalWithinAReply_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<CallRefusal>("refusal");
    QTest::newRow("too many requests") << ErrorKind::RateLimit << CallRefusal::TooManyRequests;
    QTest::newRow("overloaded") << ErrorKind::Overloaded << CallRefusal::NoRoom;
}

void TstCompareRun::pausesForARefusalWithinAReply()
{
    QFETCH(const ErrorKind, kind);
    Trial trial(planOf(2, 2, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->refuseWithinAReply(kind, 7);
    QVERIFY(trial.run->pause());
    QTEST(trial.run->pause()->refusal, "refusal");
    QVERIFY(!trial.run->pause()->httpStatus);
    QCOMPARE(trial.run->pause()->retryAfter, std::optional(7s));
    QVERIFY(!trial.sendsMore(200ms));
}

void TstCompareRun::pausesForNothingElse()
{
    Trial trial(planOf(3, 1, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->refuse(402, 30);
    QVERIFY(trial.hasSent(2));
    QVERIFY(!trial.run->pause());
    trial.gateway.calls.at(1)->refuseWithinAReply(ErrorKind::Server, 30);
    QVERIFY(trial.hasSent(3));
    QVERIFY(!trial.run->pause());
    // Nothing waits behind the last one.
    trial.gateway.calls.at(2)->refuse(429, 30);
    QVERIFY(!trial.run->pause());
    QVERIFY(!trial.run->isActive());
}

void TstCompareRun::goesOnAtOnePerSecond()
{
    Trial trial(planOf(2, 3, 4));
    trial.start();
    QVERIFY(trial.hasSent(4));
    trial.gateway.calls.at(0)->refuse(429, 60);
    trial.gateway.answerAll();
    trial.run->resume(CompareRun::Continuation::OnePerSecond);
    QVERIFY(!trial.run->pause());
    QVERIFY(trial.runOut());
    QCOMPARE(trial.gateway.times.size(), 6);
    QVERIFY(trial.gateway.times.at(5) - trial.gateway.times.at(4) >= 1s);
}

void TstCompareRun::keepsWhenItWentSlower()
{
    Trial trial(planOf(2, 2, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->refuse(429);
    QVERIFY(!trial.run->comparison().slowedAt);
    const QDateTime before = trial.clock.now();
    trial.run->resume(Continuation::OnePerSecond);
    const auto slowedAt = trial.run->comparison().slowedAt;
    QVERIFY(slowedAt);
    QVERIFY(*slowedAt >= before && *slowedAt <= trial.clock.now());
    // At once: the program may die before the end of the run.
    const auto storedSlowedAt = [&trial] {
        const auto stored = Trial::result(trial.store.comparison(trial.comparison.id));
        return stored ? stored->slowedAt : std::nullopt;
    };
    QTRY_COMPARE(storedSlowedAt(), slowedAt);
    QVERIFY(trial.hasSent(2));
    QVERIFY(trial.refuseNextOf(trial.run->calls().at(1).place.entry));
    trial.run->resume(Continuation::OnePerSecond);
    QCOMPARE(trial.run->comparison().slowedAt, slowedAt);
    QVERIFY(trial.runOut());
    QCOMPARE(trial.storedWithItsEnd().slowedAt, slowedAt);
}

void TstCompareRun::keepsNothingOfAPaceThatStays()
{
    ComparePlan plan = planOf(2, 1, 1);
    plan.perSecond = 1;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->refuse(429);
    trial.run->resume(Continuation::OnePerSecond);
    QVERIFY(!trial.run->pause());
    QVERIFY(!trial.run->comparison().slowedAt);
}

void TstCompareRun::goesOnWithACorrectedPassword()
{
    Trial trial(planOf(3, 1, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->refuse(407);
    QVERIFY(trial.run->pause());
    Route corrected = Trial::route();
    corrected.key = Secret("sk-right-789"_ba);
    trial.run->resume(CompareRun::Continuation::AfterRetryAfter, corrected);
    QVERIFY(trial.runOut());
    QCOMPARE(trial.gateway.keys, (QList<QByteArray>{"sk-CANARY-123", "sk-right-789", "sk-right-789"}));
}

void TstCompareRun::goesOnAfterRetryAfter()
{
    Trial trial(planOf(2, 2, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    const auto refused = trial.clock.steady();
    trial.gateway.calls.at(0)->refuse(503, 1);
    QVERIFY(!trial.sendsMore(1200ms));
    trial.run->stopAll();
    QVERIFY(!trial.run->isActive());

    trial.start();
    QVERIFY(trial.hasSent(2));
    trial.gateway.calls.at(1)->refuse(503, 1);
    trial.run->resume(CompareRun::Continuation::AfterRetryAfter);
    QVERIFY(trial.run->pause());
    QVERIFY(trial.run->pause()->goesOnAt.has_value());
    const auto asked = trial.clock.steady();
    QVERIFY(trial.hasSent(3));
    QVERIFY(trial.gateway.times.at(2) - asked >= 950ms);
    QVERIFY(trial.gateway.times.at(2) - refused >= 2s);
    QVERIFY(!trial.run->pause());
    QVERIFY(trial.runOut());
}

void TstCompareRun::waitsForWeeksUnlessTheUserGoesOn()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    Trial trial(planOf(2, 1, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->refuse(503, 3'000'000);
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(!trial.sendsMore(200ms));
    QVERIFY(trial.run->pause());
    QCOMPARE(trial.run->pause()->goesOnAt, std::optional(trial.run->pause()->since.addSecs(3'000'000)));
    trial.run->resume(Continuation::OnePerSecond);
    QVERIFY(!trial.run->pause());
    QVERIFY(trial.runOut());
    QCOMPARE(trial.gateway.calls.size(), 2);
}

void TstCompareRun::opensConnectionsAgainAfterAPause_data()
{
    QTest::addColumn<Continuation>("how");
    QTest::newRow("one per second") << Continuation::OnePerSecond;
    QTest::newRow("at once") << Continuation::AfterRetryAfter;
}

void TstCompareRun::opensConnectionsAgainAfterAPause()
{
    QFETCH(const Continuation, how);
    Trial trial(planOf(4, 2, 3));
    trial.start();
    QVERIFY(trial.hasSent(3));
    QCOMPARE(trial.gateway.asked, QList{3});
    trial.gateway.calls.at(0)->refuse(429);
    trial.gateway.calls.at(1)->answer(u"ok"_s);
    trial.gateway.calls.at(2)->tell(RequestSent{}); // it runs on, on its own connection
    trial.gateway.opensAtOnce = false;
    trial.run->resume(how);
    QTRY_COMPARE(trial.gateway.asked, (QList{3, 2}));
    QVERIFY(!trial.run->pause());
    QVERIFY(!trial.sendsMore(1200ms));
    trial.gateway.connected();
    QVERIFY(trial.sendsMore(2s));
}

void TstCompareRun::opensConnectionsOnceAWaitIsOver()
{
    Trial trial(planOf(2, 2, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->refuse(503, 1);
    const auto begun = trial.clock.steady();
    trial.run->resume(Continuation::AfterRetryAfter);
    QTRY_COMPARE(trial.gateway.asked, (QList{1, 1}));
    QVERIFY(trial.clock.steady() - begun >= 950ms);
    QVERIFY(trial.hasSent(2));
}

void TstCompareRun::pausesWhileConnectionsAreOpened()
{
    Trial trial(planOf(2, 3, 2));
    trial.start();
    QVERIFY(trial.hasSent(2));
    trial.gateway.calls.at(0)->refuse(429);
    trial.gateway.opensAtOnce = false;
    trial.run->resume(Continuation::AfterRetryAfter);
    QTRY_COMPARE(trial.gateway.asked, (QList{2, 1}));
    trial.gateway.calls.at(1)->refuse(429);
    QVERIFY(trial.run->pause());
    trial.gateway.connected();
    QVERIFY(!trial.sendsMore(200ms));
    QVERIFY(trial.run->pause());
}

void TstCompareRun::pausesAgain()
{
    Trial trial(planOf(2, 2, 2));
    trial.start();
    QVERIFY(trial.hasSent(2));
    trial.gateway.calls.at(0)->refuse(429, 1);
    trial.run->resume(CompareRun::Continuation::AfterRetryAfter);
    // It was on its way already, and the gateway refuses it as well.
    trial.gateway.calls.at(1)->refuse(429, 60);
    QVERIFY(trial.run->pause());
    QVERIFY(!trial.run->pause()->goesOnAt);
    QCOMPARE(*trial.run->pause()->retryAfter, 60s);
    QVERIFY(!trial.sendsMore(1200ms));
}

void TstCompareRun::knowsTheEntryThatIsRefusedAgain()
{
    Trial trial(planOf(3, 4, 1));
    trial.start();
    QVERIFY(trial.refuseNextOf(1, 503));
    QVERIFY(trial.run->pause());
    QVERIFY(!trial.run->pause()->refusedAgain);
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(trial.refuseNextOf(0));
    QVERIFY(trial.run->pause());
    QVERIFY(!trial.run->pause()->refusedAgain);
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(trial.refuseNextOf(1));
    QVERIFY(trial.run->pause());
    QCOMPARE(trial.run->pause()->refusedAgain, std::optional(1));
    // Nothing happens by itself.
    QVERIFY(!trial.sendsMore(200ms));
    QVERIFY(trial.run->pause());

    // What was refused in one run says nothing of the next one.
    trial.run->stopAll();
    trial.start();
    QVERIFY(trial.refuseNextOf(1));
    QVERIFY(trial.run->pause());
    QVERIFY(!trial.run->pause()->refusedAgain);
}

void TstCompareRun::countsRefusalsInOnePauseOnce()
{
    Trial trial(planOf(2, 6, 6));
    trial.start();
    QVERIFY(trial.hasSent(6));
    QVERIFY(trial.refuseNextOf(1));
    QVERIFY(trial.refuseNextOf(1));
    QVERIFY(trial.run->pause());
    QVERIFY(!trial.run->pause()->refusedAgain);
}

void TstCompareRun::blamesNoEntryForCallsThatWereOnTheirWay_data()
{
    QTest::addColumn<Continuation>("how");
    QTest::addColumn<std::optional<int>>("retryAfter");
    QTest::newRow("one per second") << Continuation::OnePerSecond << std::optional<int>();
    QTest::newRow("at once") << Continuation::AfterRetryAfter << std::optional<int>();
    QTest::newRow("while it waits") << Continuation::AfterRetryAfter << std::optional(60);
}

void TstCompareRun::blamesNoEntryForCallsThatWereOnTheirWay()
{
    QFETCH(const Continuation, how);
    QFETCH(const std::optional<int>, retryAfter);
    Trial trial(planOf(2, 12, 6));
    trial.start();
    // Three of them are to the entry.
    QVERIFY(trial.hasSent(6));
    for (int refused = 0; refused < 3; ++refused) {
        QVERIFY(trial.refuseNextOf(1, 429, retryAfter));
        QVERIFY(trial.run->pause());
        QVERIFY(!trial.run->pause()->refusedAgain);
        trial.run->resume(how);
        if (!retryAfter)
            QTRY_VERIFY(!trial.run->pause());
    }
}

void TstCompareRun::blamesNoEntryForAProxy()
{
    Trial trial(planOf(2, 3, 1));
    trial.start();
    QVERIFY(trial.refuseNextOf(1, 407));
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(trial.refuseNextOf(1, 407));
    QVERIFY(trial.run->pause());
    QVERIFY(!trial.run->pause()->refusedAgain);
}

void TstCompareRun::offersToLeaveOutAnEntryOnlyBesideOthers()
{
    Trial trial(planOf(2, 4, 1));
    trial.start();
    QVERIFY(trial.refuseNextOf(1));
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(trial.refuseNextOf(1));
    QCOMPARE(trial.run->pause()->refusedAgain, std::optional(1));
    const QSignalSpy told(trial.run.get(), &CompareRun::pauseChanged);
    for (int i = 0; i < trial.run->calls().size(); ++i) {
        const CompareCall& call = trial.run->calls().at(i);
        if (call.state == State::Queued && call.place.entry == 0)
            trial.run->stop(i);
    }
    QVERIFY(trial.run->pause());
    QVERIFY(!trial.run->pause()->refusedAgain);
    QCOMPARE(told.size(), 1);
    const CompareProgress before = trial.run->progress();
    trial.run->resume(Continuation::WithoutRefused);
    QVERIFY(trial.run->pause());
    QCOMPARE(trial.run->progress(), before);
    QVERIFY(before.queued > 0);
}

void TstCompareRun::goesOnWithoutAnEntry()
{
    Trial trial(planOf(3, 4, 1));
    trial.start();
    QVERIFY(trial.refuseNextOf(1));
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(trial.refuseNextOf(1, 429, 600));
    QVERIFY(trial.run->pause());
    trial.run->resume(Continuation::WithoutRefused);
    QVERIFY(!trial.run->pause());
    for (const CompareCall& call : trial.run->calls())
        QVERIFY(call.place.entry != 1 || call.state == State::Ended || call.state == State::Dropped);
    QVERIFY(trial.runOut());
    QCOMPARE(trial.sentTo(0), 4);
    QCOMPARE(trial.sentTo(1), 2);
    QCOMPARE(trial.sentTo(2), 4);
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 10, 8, 0, 2}));
    // Nothing is kept of calls that were never made.
    QCOMPARE(trial.stored(10).size(), 10);
    QCOMPARE(trial.run->missing().size(), 4);
    for (const PlannedCall& place : trial.run->missing())
        QCOMPARE(place.entry, 1);

    trial.start();
    QVERIFY(trial.refuseNextOf(1));
    QVERIFY(trial.run->pause());
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(trial.runOut());
    QCOMPARE(trial.run->missing().size(), 1);
}

void TstCompareRun::keepsThePaceWithoutAnEntry()
{
    ComparePlan plan = planOf(2, 4, 8);
    plan.perSecond = 5;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.refuseNextOf(1));
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(trial.refuseNextOf(1));
    trial.run->resume(Continuation::WithoutRefused);
    QVERIFY(trial.runOut());
    QCOMPARE(trial.sentTo(0), 4);
    for (qsizetype i = 1; i < trial.gateway.times.size(); ++i)
        QVERIFY(trial.gateway.times.at(i) - trial.gateway.times.at(i - 1) >= 200ms);
}

void TstCompareRun::pausesNoMoreForAnEntryThatIsLeftOut()
{
    Trial trial(planOf(2, 12, 6));
    trial.start();
    QVERIFY(trial.hasSent(6));
    QVERIFY(trial.refuseNextOf(1));
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(trial.refuseNewestOf(1, 4));
    QVERIFY(trial.run->pause());
    QCOMPARE(trial.run->pause()->refusedAgain, std::optional(1));
    trial.run->resume(Continuation::WithoutRefused);
    // It was on its way already.
    QVERIFY(trial.refuseNextOf(1));
    QVERIFY(!trial.run->pause());
    QVERIFY(trial.runOut());
    QCOMPARE(trial.sentTo(0), 12);
    QVERIFY(trial.sentTo(1) < 12);
    // Three were refused, and those that waited were let go of.
    QCOMPARE(trial.run->missing().size(), 12 - (trial.sentTo(1) - 3));
}

void TstCompareRun::stopsARunningCall()
{
    Trial trial(planOf(2, 1, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.run->stop(0);
    QCOMPARE(trial.run->calls().at(0).state, State::Ended);
    QCOMPARE(trial.run->calls().at(0).record.state, CallState::Stopped);
    QVERIFY(trial.hasSent(2));
}

void TstCompareRun::dropsAQueuedCall()
{
    Trial trial(planOf(2, 1, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.run->stop(1);
    QCOMPARE(trial.states(), (QList{State::Running, State::Dropped}));
    QVERIFY(trial.runOut());
    QCOMPARE(trial.gateway.calls.size(), 1);
    QCOMPARE(trial.run->missing(), QList{trial.run->calls().at(1).place});
    QCOMPARE(Trial::result(trial.store.count({})), 1);
}

void TstCompareRun::takesMarksAndLetsGoOfDeletedCalls()
{
    Trial trial(planOf(2, 1, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.answerAll();
    QVERIFY(trial.hasSent(2));
    const QUuid id = trial.run->calls().at(0).record.id;
    CallRecord record = trial.run->calls().at(0).record;
    record.vote = 1;
    record.note = u"short and right"_s;
    trial.run->takeStored(id, record);
    QCOMPARE(trial.run->calls().at(0).record, record);
    QCOMPARE(trial.run->calls().at(1).record.vote, std::nullopt);

    trial.run->takeStored(trial.run->calls().at(1).record.id, std::nullopt); // it still runs
    trial.run->takeStored(QUuid::createUuid(), std::nullopt);
    QCOMPARE(trial.states(), (QList{State::Ended, State::Running}));
    trial.run->takeStored(id, std::nullopt);
    trial.run->takeStored(id, std::nullopt);
    QCOMPARE(trial.states(), (QList{State::Deleted, State::Running}));
    QCOMPARE(trial.run->calls().at(0).record, CallRecord());
    QCOMPARE(trial.run->progress().ended, 0);
    trial.run->takeStored(id, record);
    QCOMPARE(trial.states(), (QList{State::Ended, State::Running}));
    QCOMPARE(trial.run->calls().at(0).record, record);
    trial.run->takeStored(id, std::nullopt);
    QVERIFY(trial.runOut());
    QCOMPARE(trial.run->missing(), QList{trial.run->calls().at(0).place});
}

void TstCompareRun::keepsTheComparisonWhoseFirstCallsAreDeleted()
{
    Trial trial(planOf(2, 1, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->refuse(429);
    QCOMPARE(trial.stored(1).size(), 1);
    QCOMPARE(Trial::result(trial.store.erase({{1}}, {})).calls, 1);
    QVERIFY(!Trial::result(trial.store.comparison(trial.comparison.id)));
    trial.run->takeStored(trial.run->calls().at(0).record.id, std::nullopt);
    trial.run->resume(Continuation::AfterRetryAfter);
    QVERIFY(trial.hasSent(2));
    QVERIFY(Trial::result(trial.store.comparison(trial.comparison.id)));
}

void TstCompareRun::stopsEverything()
{
    Trial trial(planOf(4, 3, 2));
    const QSignalSpy finished(trial.run.get(), &CompareRun::finished);
    trial.start();
    QVERIFY(trial.hasSent(2));
    trial.run->stopAll();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 2, 0, 0, 10}));
    QCOMPARE(trial.run->missing().size(), 12);
    QVERIFY(!trial.sendsMore(100ms));
    QCOMPARE(finished.size(), 1);
}

void TstCompareRun::stopsWhenItGoes()
{
    Trial trial(planOf(4, 3, 2));
    trial.start();
    QVERIFY(trial.hasSent(2));
    trial.run.reset();
    QCOMPARE(trial.calls.count(), 0);
    QVERIFY(!trial.sendsMore(100ms));
    QVERIFY(trial.storedWithItsEnd().endedAt.has_value());
}

void TstCompareRun::sendsAgainWithTheNextRepeat()
{
    Trial trial(planOf(2, 2, 4));
    trial.start();
    QVERIFY(trial.runOut());
    const QSignalSpy added(trial.run.get(), &CompareRun::callsAdded);
    const CompareCall before = trial.run->calls().at(0);
    QCOMPARE(trial.run->sendAgain(0, Trial::route(), true), std::optional(4));
    QCOMPARE(trial.run->sendAgain(0, Trial::route(), true), std::optional(5));
    QVERIFY(!trial.run->sendAgain(99, Trial::route(), true));
    QCOMPARE(added.size(), 2);
    QVERIFY(trial.runOut());
    QCOMPARE(trial.run->calls().at(0), before);
    for (const int index : {4, 5}) {
        const PlannedCall& place = trial.run->calls().at(index).place;
        QCOMPARE(place.entry, before.place.entry);
        QCOMPARE(place.repeat, index - 2);
        QCOMPARE(trial.run->calls().at(index).record.compare->repeat, place.repeat);
    }
    QCOMPARE(trial.stored(6).size(), 6);
    QVERIFY(trial.run->missing().isEmpty());
}

void TstCompareRun::makesEachCallAsItWasQueued()
{
    Trial trial(planOf(2, 1, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.answerAll();
    Route later = Trial::route();
    later.key = Secret("sk-later-456"_ba);
    QCOMPARE(trial.run->sendAgain(0, later, false), std::optional(2));
    QVERIFY(trial.runOut());
    QCOMPARE(trial.gateway.keys, (QList<QByteArray>{"sk-CANARY-123", "sk-CANARY-123", "sk-later-456"}));
    for (const CallRecord& record : trial.stored(3))
        QCOMPARE(record.textKept, record.compare->repeat == 0);
}

void TstCompareRun::runsNothingThroughAnotherGateway()
{
    Trial trial(planOf(2, 1, 1));
    Route other = Trial::route();
    QVERIFY(!trial.run->obstacle(other.connection));
    other.connection.baseUrl = u"https://other.example"_s;
    QCOMPARE(trial.run->obstacle(other.connection), std::optional(CompareObstacle::OtherGateway));
    trial.run->start(other, true);
    QVERIFY(!trial.run->isActive());
    trial.start();
    QVERIFY(trial.runOut());
    QVERIFY(!trial.run->sendAgain(0, other, true));
    QCOMPARE(trial.run->calls().size(), 2);
}

void TstCompareRun::runsNothingBesideAnotherProcess()
{
    Trial trial(planOf(2, 1, 2));
    trial.start();
    QVERIFY(trial.hasSent(2));
    QList<CallRecord> records;
    for (const CompareCall& call : trial.run->calls())
        records.append(call.record);
    const Comparison comparison = trial.run->comparison();

    // What another process would see that opens it after the first call has begun.
    CompareRun beside(trial.rooms(), comparison, records.first(1));
    const Connection connection = Trial::route().connection;
    QCOMPARE(beside.obstacle(connection), std::optional(CompareObstacle::RunsElsewhere));
    QCOMPARE(beside.progress(), (CompareProgress{0, 1, 0, 0, 1, 1}));
    beside.start(Trial::route(), true);
    QVERIFY(!beside.isActive());

    const QSignalSpy added(&beside, &CompareRun::callsAdded);
    QVERIFY(beside.isStored(records.at(1).id));
    beside.takeStored(records.at(1).id, records.at(1));
    QCOMPARE(added.size(), 1);
    QCOMPARE(beside.progress(), (CompareProgress{0, 2, 0, 0, 2}));
    QVERIFY(trial.runOut());
    const QList<CallRecord> stored = trial.stored(2);
    beside.takeStored(stored.at(0).id, stored.at(0));
    QCOMPARE(beside.obstacle(connection), std::optional(CompareObstacle::RunsElsewhere));
    beside.takeStored(stored.at(1).id, stored.at(1));
    QCOMPARE(beside.progress(), (CompareProgress{0, 0, 2, 2}));
    QVERIFY(!beside.obstacle(connection));
    QVERIFY(beside.missing().isEmpty());
    CallRecord stranger = stored.at(0);
    stranger.id = QUuid::createUuid();
    stranger.compare->group = QUuid::createUuid();
    beside.takeStored(stranger.id, stranger);
    QCOMPARE(beside.calls().size(), 2);
}

void TstCompareRun::sendsNoMaskAsAModel()
{
    ComparePlan plan = planOf(2, 1, 1);
    plan.entries.first().model = u"sk-CANARY-123"_s;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.run.reset();
    const CompareRun later(trial.rooms(), trial.storedWithItsEnd(), trial.stored(1));
    QCOMPARE(later.obstacle(Trial::route().connection), std::optional(CompareObstacle::PromptMasked));
}

void TstCompareRun::sendsNoMaskInThePlaceOfAKey()
{
    ComparePlan plan = planOf(2, 1, 1);
    plan.prompts.first().system = u"My key is sk-CANARY-123."_s;
    plan.entries.first().model = u"sk-CANARY-123"_s;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.run->stop(0);
    trial.run->stop(1);
    // Whoever typed it can send it; what is to be kept or shown elsewhere has none.
    QVERIFY(!trial.run->obstacle(Trial::route().connection));
    QCOMPARE(trial.run->comparison().plan.prompts, plan.prompts);
    QCOMPARE(trial.run->masked().plan.prompts.constFirst().system, u"My key is ***."_s);
    QCOMPARE(trial.run->masked().plan.entries.constFirst().model, u"***"_s);
    trial.run.reset();

    CompareRun later(trial.rooms(), trial.storedWithItsEnd(), trial.stored(1));
    QCOMPARE(later.obstacle(Trial::route().connection), std::optional(CompareObstacle::PromptMasked));
    later.start(Trial::route(), true);
    QVERIFY(!later.isActive());
}

void TstCompareRun::passesOverConnectionsOfWhatWasStopped()
{
    Trial trial(planOf(2, 1, 1));
    trial.gateway.opensAtOnce = false;
    trial.start();
    trial.run->stopAll();
    trial.start();
    QCOMPARE(trial.gateway.asked.size(), 2);
    trial.gateway.connected(0);
    QVERIFY(!trial.sendsMore(100ms));
    trial.gateway.connected(1);
    QVERIFY(trial.hasSent(1));
}

void TstCompareRun::runsWhatIsMissing()
{
    Trial trial(planOf(3, 2, 3));
    trial.start();
    QVERIFY(trial.hasSent(3));
    trial.gateway.calls.at(0)->refuse(500);
    trial.gateway.calls.at(1)->answer(u"ok"_s);
    trial.run->stopAll();
    const auto planned = plannedCalls(trial.comparison.plan);
    QList<PlannedCall> expected = planned;
    // A fourth and a fifth may have begun in place of the two that ended.
    for (const CompareCall& call : trial.run->calls()) {
        if (call.state == State::Ended && endedWhole(call.record))
            expected.removeOne(call.place);
    }
    QCOMPARE(expected.size(), 5);
    QCOMPARE(trial.run->missing(), expected);
    trial.start();
    QVERIFY(trial.run->missing().isEmpty()); // they wait
    QVERIFY(trial.runOut());
    QVERIFY(trial.run->missing().isEmpty());
    QCOMPARE(trial.run->progress().whole, 6);
}

void TstCompareRun::runsWhatIsMissingOfAComparisonFromTheHistory()
{
    Trial trial(planOf(3, 2, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->answer(u"ok"_s);
    QVERIFY(trial.hasSent(2));
    trial.run.reset();

    const Comparison stored = trial.storedWithItsEnd();
    const auto calls = trial.stored(2);
    QCOMPARE(calls.size(), 2);
    trial.run = std::make_unique<CompareRun>(trial.rooms(), stored, calls);
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 2, 1, 0, 4}));
    QCOMPARE(trial.run->missing(), plannedCalls(trial.comparison.plan).sliced(1));
    trial.start();
    QVERIFY(trial.runOut());
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 7, 6}));
    QCOMPARE(trial.gateway.prompts.last().text, u"Hello"_s);
}

void TstCompareRun::knowsNothingMissingWithoutPrompts()
{
    Trial trial(planOf(2, 1, 1));
    trial.run->start(Trial::route(), false);
    QVERIFY(trial.hasSent(1));
    trial.run.reset();
    const CompareRun run(trial.rooms(), trial.storedWithItsEnd(), trial.stored(1));
    QCOMPARE(run.calls().size(), 1);
    QVERIFY(run.missing().isEmpty());
    QCOMPARE(run.progress(), (CompareProgress{0, 0, 1, 0, 0, 0}));
    QVERIFY(!run.canSendAgain(0));
    QCOMPARE(run.obstacle(Trial::route().connection), std::optional(CompareObstacle::PromptUnknown));
}

void TstCompareRun::variesEachCall()
{
    ComparePlan plan = planOf(2, 2, 4);
    plan.variesEachCall = true;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.runOut());
    QSet<QString> texts;
    for (const Prompt& prompt : std::as_const(trial.gateway.prompts))
        texts.insert(prompt.text);
    QCOMPARE(texts.size(), 4);
    // The record shows exactly what was sent.
    const auto stored = trial.stored(4);
    QCOMPARE(stored.size(), 4);
    for (const CallRecord& record : stored)
        QVERIFY(texts.contains(record.prompt.text));
    QCOMPARE(trial.storedWithItsEnd().plan.prompts, plan.prompts);
}

void TstCompareRun::variesWhatIsRunInThePlaceOfAFailedCall()
{
    ComparePlan plan = planOf(2, 1, 2);
    plan.variesEachCall = true;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.hasSent(2));
    trial.gateway.calls.at(0)->refuse(500);
    QVERIFY(trial.runOut());
    trial.start();
    QVERIFY(trial.runOut());
    QCOMPARE(trial.run->calls().at(2).place, trial.run->calls().at(0).place);
    const auto& prompts = trial.gateway.prompts;
    QCOMPARE(prompts.size(), 3);
    QVERIFY(prompts.at(2).text != prompts.at(0).text);
    QVERIFY(prompts.at(2).text.endsWith(u"]\n\nHello"_s));
    for (const CallRecord& record : trial.stored(3))
        QCOMPARE(plannedPromptOf(record), std::optional(plan.prompts.constFirst()));
}

void TstCompareRun::savesTheComparison()
{
    Trial trial(planOf(2, 1, 1));
    trial.start();
    QVERIFY(trial.hasSent(1));
    const auto stored = Trial::result(trial.store.comparison(trial.comparison.id));
    QVERIFY(stored);
    QVERIFY(!stored->endedAt);
    QCOMPARE(stored->plan, trial.comparison.plan);
    QCOMPARE(stored->baseUrl, u"https://gateway.example"_s);
    QVERIFY(trial.runOut());
    const Comparison ended = trial.storedWithItsEnd();
    QVERIFY(ended.endedAt.has_value());
    QVERIFY(*ended.endedAt >= ended.startedAt);
}

void TstCompareRun::keepsTheKeyOutOfTheHistory()
{
    ComparePlan plan = planOf(2, 1, 1);
    plan.entries[0].model = u"sk-CANARY-123"_s;
    plan.prompts[0].text = u"Is sk-CANARY-123 good?"_s;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.runOut());
    for (const Prompt& prompt : std::as_const(trial.gateway.prompts))
        QCOMPARE(prompt.text, u"Is sk-CANARY-123 good?"_s);
    const Comparison stored = trial.storedWithItsEnd();
    QCOMPARE(stored.plan.entries.size(), 2);
    QVERIFY(!stored.plan.entries.first().model.contains(u"CANARY"_s));
    for (const QString& name : {u"history.sqlite"_s, u"history.sqlite-wal"_s}) {
        QFile file(trial.folder.filePath(name));
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("CANARY"));
    }
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareRun)

#include "tst_comparerun.moc"
