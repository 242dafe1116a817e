// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historystatistics.h"

#include "core/decimalsum.h"
#include "history/openstore.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallRecord call(const QString& requested, const std::optional<QString>& served, CallState state,
    const std::optional<QString>& usd, std::optional<std::chrono::milliseconds> total = {},
    std::optional<std::chrono::milliseconds> firstToken = {})
{
    CallRecord record = emptyRecord();
    record.prompt.model = requested;
    record.flux.model = served;
    record.state = state;
    if (usd)
        record.cost = Cost{*usd, CostSource::Header};
    record.timings.total = total;
    record.timings.firstToken = firstToken;
    return record;
}

} // namespace

class TstHistoryStatistics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isEmptyWithoutCalls();
    void countsByModel();
    void tellsTimesOfDoneCallsOnly();
    void hasA95thPercentileFromTwentyCalls();
    void takesMediansOfCostsExactly_data();
    void takesMediansOfCostsExactly();
    void sumsDaysOfTheZone();
    void followsTheFilter();
    void sumsRandomCostsExactly();

private:
    [[nodiscard]] HistoryStatistics of(const QList<CallRecord>& calls, const HistoryFilter& filter = {},
        const QTimeZone& zone = QTimeZone::utc());

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstHistoryStatistics::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

HistoryStatistics TstHistoryStatistics::of(
    const QList<CallRecord>& calls, const HistoryFilter& filter, const QTimeZone& zone)
{
    OpenStore history({m_folder->filePath(u"history.sqlite"_s)});
    if (history.result(history.store.importCalls(calls)).added != calls.size())
        return {};
    return history.result(history.store.statistics(filter, zone));
}

void TstHistoryStatistics::isEmptyWithoutCalls()
{
    QCOMPARE(of({}), HistoryStatistics());
}

void TstHistoryStatistics::countsByModel()
{
    CallRecord unsent = call(u"flux-auto"_s, {}, CallState::NotSent, {});
    unsent.error = CallError{ErrorKind::Network, u"refused"_s, {}, {}};
    const HistoryStatistics found = of({
        call(u"flux-auto"_s, u"kimi"_s, CallState::Done, u"0.1"_s),
        call(u"flux-auto"_s, u"kimi"_s, CallState::Done, u"0.3"_s),
        call(u"flux-auto"_s, u"glm"_s, CallState::CutOff, {}),
        call(u"flux-fast"_s, u"kimi"_s, CallState::Done, {}),
        call(u"flux-fast"_s, {}, CallState::Failed, {}),
        unsent,
        call(u"flux-slow"_s, u"glm"_s, CallState::NotSent, u"5e-30"_s),
    });
    QCOMPARE(found.calls, 7);
    QCOMPARE(found.served.size(), 3);
    const ModelStatistics& kimi = found.served.at(0);
    QCOMPARE(kimi.model, u"kimi"_s);
    QCOMPARE(kimi.calls, 3);
    QCOMPARE(kimi.failures, 0);
    QCOMPARE(kimi.withCost, 2);
    QCOMPARE(kimi.withoutCost, 1);
    QCOMPARE(kimi.knownCostUsd, u"0.4"_s);
    QCOMPARE(kimi.medianCostUsd, u"0.2"_s);
    const ModelStatistics& unknown = found.served.at(1);
    QCOMPARE(unknown.model, std::nullopt);
    QCOMPARE(unknown.calls, 2);
    QCOMPARE(unknown.failures, 1);
    QCOMPARE(unknown.notSent, 1);
    QCOMPARE(unknown.withoutCost, 1);
    QCOMPARE(unknown.knownCostUsd, u"0"_s);
    QCOMPARE(unknown.medianCostUsd, std::nullopt);
    QCOMPARE(found.served.at(2).model, u"glm"_s);
    QCOMPARE(found.served.at(2).failures, 1);
    QCOMPARE(found.served.at(2).knownCostUsd, u"0"_s);
    QCOMPARE(found.requested.at(0).model, u"flux-auto"_s);
    QCOMPARE(found.requested.at(0).calls, 4);
    QCOMPARE(found.requested.at(1).model, u"flux-fast"_s);
    QCOMPARE(found.requested.at(1).calls, 2);
}

void TstHistoryStatistics::tellsTimesOfDoneCallsOnly()
{
    const HistoryStatistics found = of({
        call(u"m"_s, u"s"_s, CallState::Done, {}, 100ms),
        call(u"m"_s, u"s"_s, CallState::Done, {}, 300ms, 20ms),
        call(u"m"_s, u"s"_s, CallState::Done, {}, 200ms, 40ms),
        call(u"m"_s, u"s"_s, CallState::CutOff, {}, 9000ms, 9000ms),
        call(u"m"_s, u"s"_s, CallState::Failed, {}, 1ms),
        call(u"m"_s, u"s"_s, CallState::Stopped, {}, 5ms, 1ms),
    });
    const ModelStatistics& model = found.served.constFirst();
    QCOMPARE(model.total, (TimeSpread{3, 100ms, 150ms, 200ms, 250ms, {}, 300ms}));
    QCOMPARE(model.firstToken, (TimeSpread{2, 20ms, 25ms, 30ms, 35ms, {}, 40ms}));
}

void TstHistoryStatistics::hasA95thPercentileFromTwentyCalls()
{
    QList<CallRecord> calls;
    for (int i = 1; i <= 19; ++i)
        calls.append(call(u"m"_s, u"s"_s, CallState::Done, {}, i * 100ms));
    QCOMPARE(of(calls).served.constFirst().total->percentile95, std::nullopt);
    calls = {call(u"m"_s, u"s"_s, CallState::Done, {}, 2000ms)};
    QCOMPARE(of(calls).served.constFirst().total->percentile95, 1905ms);
}

void TstHistoryStatistics::takesMediansOfCostsExactly_data()
{
    QTest::addColumn<QStringList>("costs");
    QTest::addColumn<QString>("median");
    QTest::newRow("one") << QStringList{u"0.000146"_s} << u"0.000146"_s;
    QTest::newRow("odd") << QStringList{u"3"_s, u"0.1"_s, u"1e-3"_s} << u"0.1"_s;
    QTest::newRow("even") << QStringList{u"0.000001"_s, u"0.000002"_s} << u"0.0000015"_s;
    QTest::newRow("zero") << QStringList{u"0"_s, u"0"_s, u"5"_s} << u"0"_s;
    QTest::newRow("no whole picodollars")
        << QStringList{u"0.1234567890123456789"_s, u"9"_s, u"0"_s} << u"0.1234567890123456789"_s;
    QTest::newRow("huge") << QStringList{u"123456789012345"_s} << u"123456789012345"_s;
}

void TstHistoryStatistics::takesMediansOfCostsExactly()
{
    QFETCH(const QStringList, costs);
    QFETCH(const QString, median);
    QList<CallRecord> calls;
    for (const QString& usd : costs)
        calls.append(call(u"m"_s, u"s"_s, CallState::Done, usd));
    QCOMPARE(of(calls).served.constFirst().medianCostUsd, median);
}

void TstHistoryStatistics::sumsDaysOfTheZone()
{
    const auto at = [](const QDateTime& time, const QString& usd) {
        CallRecord record = call(u"m"_s, {}, CallState::Done, usd);
        record.startedAt = time;
        return record;
    };
    const auto utc = [](int day, int hour) {
        return QDateTime(QDate(2026, 10, day), QTime(hour, 30), Qt::UTC);
    };
    const QList<CallRecord> calls{
        at(utc(24, 21), u"1"_s), at(utc(24, 22), u"2"_s), at(utc(25, 22), u"4"_s), at(utc(25, 23), u"8"_s)};
    // Berlin: two hours before UTC until the night to the 25th, one after it.
    const HistoryStatistics berlin = of(calls, {}, QTimeZone("Europe/Berlin"));
    QCOMPARE(berlin.days.size(), 3);
    QCOMPARE(berlin.days.at(0), (DayStatistics{QDate(2026, 10, 24), 1, 1, 0, u"1"_s}));
    QCOMPARE(berlin.days.at(1), (DayStatistics{QDate(2026, 10, 25), 2, 2, 0, u"6"_s}));
    QCOMPARE(berlin.days.at(2), (DayStatistics{QDate(2026, 10, 26), 1, 1, 0, u"8"_s}));
    const HistoryStatistics days = of({}, {}, QTimeZone::utc());
    QCOMPARE(days.days.size(), 2);
    QCOMPARE(days.days.at(0), (DayStatistics{QDate(2026, 10, 24), 2, 2, 0, u"3"_s}));
    QCOMPARE(days.days.at(1), (DayStatistics{QDate(2026, 10, 25), 2, 2, 0, u"12"_s}));
}

void TstHistoryStatistics::followsTheFilter()
{
    HistoryFilter filter;
    filter.servedModels = {u"kimi"_s};
    const HistoryStatistics found = of(
        {call(u"a"_s, u"kimi"_s, CallState::Done, u"1"_s), call(u"b"_s, u"glm"_s, CallState::Done, u"2"_s)},
        filter);
    QCOMPARE(found.calls, 1);
    QCOMPARE(found.served.size(), 1);
    QCOMPARE(found.requested.size(), 1);
    QCOMPARE(found.requested.constFirst().model, u"a"_s);
    QCOMPARE(found.days.constFirst().knownCostUsd, u"1"_s);
}

// The reference is another library's decimal floating point with digits to spare.
void TstHistoryStatistics::sumsRandomCostsExactly()
{
    using Reference = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<120>>;
    constexpr int Costs = 100'000;
    QRandomGenerator random(20261128);
    Reference expected = 0;
    QList<CallRecord> calls;
    for (int i = 0; i < Costs; ++i) {
        QString usd = QString::number(random.bounded(1'000'000));
        if (random.bounded(2) == 0)
            usd += u'.' + QString::number(random.bounded(1'000'000'000)).rightJustified(9, u'0');
        if (random.bounded(3) == 0)
            usd += u"e%1"_s.arg(random.bounded(-20, 5));
        expected += Reference(usd.toStdString());
        calls.append(call(u"m"_s, u"s"_s, CallState::Done, usd));
    }
    OpenStore history({m_folder->filePath(u"history.sqlite"_s)});
    for (int first = 0; first < Costs; first += 10'000)
        QCOMPARE(history.result(history.store.importCalls(calls.sliced(first, 10'000))).added, 10'000);
    const HistoryTotals totals = history.result(history.store.totals({}));
    QCOMPARE(totals.withCost, Costs);
    QVERIFY(Reference(totals.knownCostUsd.toStdString()) == expected);
    const auto found = history.result(history.store.statistics({}, QTimeZone::utc()));
    const ModelStatistics& model = found.served.constFirst();
    QCOMPARE(model.withCost, Costs);
    QVERIFY(Reference(model.knownCostUsd.toStdString()) == expected);
    QCOMPARE(found.days.size(), 1);
    QCOMPARE(found.days.constFirst().knownCostUsd, model.knownCostUsd);
}

QTEST_GUILESS_MAIN(TstHistoryStatistics)
#include "tst_historystatistics.moc"
