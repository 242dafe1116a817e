// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "history/historystore.h"
#include "runs/comparerun.h"
#include "runs/runningcalls.h"

#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the demo gateway replies to askToCount().
QString counted(int last)
{
    QStringList lines;
    for (int i = 1; i <= last; ++i)
        lines.append(QString::number(i));
    return lines.join(u'\n');
}

Prompt askToCount(int last)
{
    Prompt prompt;
    prompt.text = u"Count to %1"_s.arg(last);
    return prompt;
}

/// Everything that a comparison runs in.
struct Trial
{
    Trial(const QString& gatewayUrl, const ComparePlan& plan)
        : store(HistoryOptions{folder.filePath(u"history.sqlite"_s), false, false}, clock)
        , calls(store, client, clock)
    {
        store.open();
        route.connection.name = u"Demo"_s;
        route.connection.baseUrl = gatewayUrl;
        route.connection.demo = true;
        route.key = Secret("sk-demo"_ba);
        run = std::make_unique<CompareRun>(CompareRun::Rooms{calls, store, client, clock},
            newComparison(plan, route.connection, clock.now()));
    }

    /// Whether the run came to its end, and everything of it is in the history.
    [[nodiscard]] bool runOut(std::chrono::milliseconds within)
    {
        run->start(route, true);
        if (!QTest::qWaitFor([this] { return !run->isActive(); }, static_cast<int>(within.count())))
            return false;
        return QTest::qWaitFor([this] {
            QFuture<std::optional<Comparison>> answer = store.comparison(run->comparison().id);
            answer.waitForFinished();
            return answer.resultCount() > 0 && answer.result() && answer.result()->endedAt;
        });
    }

    [[nodiscard]] QList<CallRecord> stored()
    {
        QFuture<QList<CallRecord>> answer = store.callsOf(run->comparison().id);
        answer.waitForFinished();
        return answer.resultCount() > 0 ? answer.result() : QList<CallRecord>();
    }

    QTemporaryDir folder;
    SystemClock clock;
    HistoryStore store;
    GatewayClient client;
    RunningCalls calls;
    Route route;
    std::unique_ptr<CompareRun> run;
};

} // namespace

/// Comparisons with the demo gateway in a process of its own.
class TstCompareDemo final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void runsNinetySixStreams();
    void sumsTheCostsExactly();
    void countsWhoAnswered();
    void leavesOthersUntouchedByFailures();
    void keepsAPaceOfOnePerSecond();

private:
    QProcess m_gateway;
    QString m_url;
};

void TstCompareDemo::initTestCase()
{
    m_gateway.start(
        QStringLiteral(DEMO_GATEWAY), {u"--quiet"_s, u"--tokens-per-second"_s, u"0"_s}, QIODevice::ReadOnly);
    QVERIFY(m_gateway.waitForReadyRead());
    m_url = QString::fromUtf8(m_gateway.readLine()).trimmed();
}

void TstCompareDemo::cleanupTestCase()
{
    m_gateway.kill();
    QVERIFY(m_gateway.waitForFinished());
}

void TstCompareDemo::runsNinetySixStreams()
{
    constexpr int Last = 100; // 199 tokens: a second
    ComparePlan plan;
    plan.prompts = {askToCount(Last)};
    for (int i = 0; i < ComparePlan::MostEntries; ++i) {
        plan.entries.append({u"demo-fast:tps=200,delay=%1"_s.arg(i),
            AllDialects.at(static_cast<std::size_t>(i) % AllDialects.size())});
    }
    plan.repeats = 6;
    plan.measure = CompareMeasure::Speed;
    plan.atOnce = ComparePlan::MostAtOnce;
    plan.seed = 96;
    Trial trial(m_url, plan);
    QVERIFY(trial.runOut(60s));
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 96, 96}));
    QVERIFY(trial.run->missing().isEmpty());

    const auto records = trial.stored();
    QCOMPARE(records.size(), 96);
    QMap<int, QMap<QString, int>> served;
    for (const CallRecord& record : records) {
        QCOMPARE(record.state, CallState::Done);
        QCOMPARE(record.reply, counted(Last));
        QVERIFY(!record.cost); // a stream has none
        QVERIFY(record.arrivedInOnePiece); // on a busy machine a stream may come at once
        // Waiting for a place among the sixteen would add a second or more.
        QVERIFY2(record.timings.firstToken < 10s, qPrintable(record.prompt.model));
        ++served[record.compare->entry][record.flux.servedModel().value_or(QString())];
    }
    const QMap<QString, int> sixTurns{{u"kimi-k2.6"_s, 3}, {u"qwen-plus"_s, 2}, {u"MiniMax-M3"_s, 1}};
    QCOMPARE(served.size(), 16);
    for (const auto& models : std::as_const(served))
        QCOMPARE(models, sixTurns);
}

void TstCompareDemo::sumsTheCostsExactly()
{
    ComparePlan plan;
    plan.prompts = {askToCount(20)};
    plan.entries = {{u"flux-auto"_s, Dialect::Chat}, {u"flux-pinned-qwen-plus"_s, Dialect::Messages},
        {u"demo-cost-exponent"_s, Dialect::Responses}};
    plan.repeats = 10;
    Trial trial(m_url, plan);
    QVERIFY(trial.runOut(30s));
    QStringList prices;
    for (const CallRecord& record : trial.stored()) {
        QVERIFY(record.cost);
        QCOMPARE(record.cost->source, CostSource::Header);
        prices.append(record.cost->usd);
    }
    QCOMPARE(prices.size(), 30);
    HistoryFilter filter;
    filter.comparison = trial.run->comparison().id;
    QFuture<HistoryTotals> totals = trial.store.totals(filter);
    totals.waitForFinished();
    QCOMPARE(totals.result().withCost, 30);
    QCOMPARE(totals.result().knownCostUsd, costSum(prices));
}

void TstCompareDemo::countsWhoAnswered()
{
    ComparePlan plan;
    plan.prompts = {askToCount(5)};
    plan.entries = {{u"demo-mixed"_s, Dialect::Chat}, {u"flux-pinned-glm-5"_s, Dialect::Chat}};
    plan.repeats = 100;
    plan.atOnce = 16;
    Trial trial(m_url, plan);
    QVERIFY(trial.runOut(60s));
    QVERIFY(!trial.run->pause());
    QMap<QString, int> answered;
    int others = 0;
    for (const CallRecord& record : trial.stored()) {
        if (record.compare->entry == 1)
            others += endedWhole(record) && record.flux.servedModel() == u"glm-5"_s ? 1 : 0;
        else if (!endedWhole(record))
            ++answered[u"failed"_s];
        else
            ++answered[record.flux.servedModel().value_or(u"unknown"_s)];
    }
    QCOMPARE(answered,
        (QMap<QString, int>{{u"kimi-k2.6"_s, 44}, {u"qwen-plus"_s, 26}, {u"MiniMax-M3"_s, 18},
            {u"unknown"_s, 5}, {u"failed"_s, 7}}));
    QCOMPARE(others, 100);
}

void TstCompareDemo::leavesOthersUntouchedByFailures()
{
    ComparePlan plan;
    plan.prompts = {askToCount(30)};
    plan.entries = {{u"demo-mixed:calls=50,failures=10,bare=0"_s, Dialect::Chat},
        {u"demo-mixed:calls=50,failures=10,bare=0,seed=2"_s, Dialect::Responses}};
    plan.repeats = 50;
    plan.measure = CompareMeasure::Speed;
    plan.atOnce = 8;
    Trial trial(m_url, plan);
    QVERIFY(trial.runOut(60s));
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 100, 80}));
    QCOMPARE(trial.run->missing().size(), 20);
    QSet<QString> ways;
    for (const CallRecord& record : trial.stored()) {
        if (endedWhole(record)) {
            QCOMPARE(record.reply, counted(30));
            QVERIFY(record.flux.servedModel());
            continue;
        }
        QVERIFY(record.error);
        QVERIFY(!record.error->message.isEmpty());
        ways.insert(u"%1 %2"_s.arg(record.httpStatus.value_or(0)).arg(record.error->message));
    }
    // Ten; a nonsensical status line looks like a connection that closed.
    QVERIFY2(ways.size() == 9, qPrintable(QStringList(ways.cbegin(), ways.cend()).join(u'\n')));
}

void TstCompareDemo::keepsAPaceOfOnePerSecond()
{
    ComparePlan plan;
    plan.prompts = {askToCount(3)};
    plan.entries = {{u"flux-auto"_s, Dialect::Chat}, {u"flux-fast"_s, Dialect::Chat}};
    plan.repeats = 2;
    plan.perSecond = 1;
    Trial trial(m_url, plan);
    QVERIFY(trial.runOut(30s));
    const auto records = trial.stored();
    QCOMPARE(records.size(), 4);
    for (qsizetype i = 1; i < records.size(); ++i)
        QVERIFY(records.at(i - 1).startedAt.msecsTo(records.at(i).startedAt) >= 999);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareDemo)

#include "tst_comparedemo.moc"
