// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compareplan.h"

#include <QSet>
#include <QStringList>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

ComparePlan planOf(int prompts, int entries, int repeats, CompareMeasure measure)
{
    ComparePlan plan;
    plan.prompts = QList<Prompt>(prompts);
    for (int i = 0; i < entries; ++i)
        plan.entries.append({u"model-%1"_s.arg(i), Dialect::Chat});
    plan.repeats = repeats;
    plan.measure = measure;
    return plan;
}

QString asText(const PlannedCall& call)
{
    return u"%1.%2.%3%4"_s.arg(call.prompt)
        .arg(call.entry)
        .arg(call.repeat)
        .arg(call.stream ? u"s"_s : u""_s);
}

} // namespace

class TstComparePlan final : public QObject
{
    Q_OBJECT

private slots:
    void makesEachCallOfARoundOnce_data();
    void makesEachCallOfARoundOnce();
    void keepsTheOrderOfASeed();
    void changesTheOrderWithTheSeed();
    void reachesEveryPlace();
    void knowsItsBounds_data();
    void knowsItsBounds();
    void readsItsWords();
};

void TstComparePlan::makesEachCallOfARoundOnce_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("ways");
    QTest::newRow("cost") << static_cast<int>(CompareMeasure::Cost) << 1;
    QTest::newRow("speed") << static_cast<int>(CompareMeasure::Speed) << 1;
    QTest::newRow("both") << static_cast<int>(CompareMeasure::Both) << 2;
}

void TstComparePlan::makesEachCallOfARoundOnce()
{
    QFETCH(const int, measure);
    QFETCH(const int, ways);
    const ComparePlan plan = planOf(2, 16, 6, static_cast<CompareMeasure>(measure));
    const QList<PlannedCall> calls = plannedCalls(plan);
    QCOMPARE(calls.size(), 2 * 16 * 6 * ways);
    QCOMPARE(plannedCount(plan), calls.size());
    const qsizetype perRound = 2 * 16 * ways;
    for (int repeat = 0; repeat < plan.repeats; ++repeat) {
        QSet<QString> round;
        for (const PlannedCall& call : calls.sliced(repeat * perRound, perRound)) {
            QCOMPARE(call.repeat, repeat);
            round.insert(asText(call));
        }
        QCOMPARE(round.size(), perRound);
    }
}

void TstComparePlan::keepsTheOrderOfASeed()
{
    // Written down once: a comparison that is opened years later, on any platform, has the same order.
    ComparePlan plan = planOf(1, 5, 2, CompareMeasure::Both);
    plan.seed = 20261128;
    QStringList order;
    for (const PlannedCall& call : plannedCalls(plan))
        order.append(asText(call));
    QCOMPARE(order.join(u' '),
        u"0.1.0s 0.2.0s 0.1.0 0.3.0 0.4.0 0.3.0s 0.0.0s 0.0.0 0.4.0s 0.2.0 "
        "0.4.1s 0.3.1s 0.2.1 0.3.1 0.1.1 0.0.1s 0.2.1s 0.1.1s 0.0.1 0.4.1"_s);
}

void TstComparePlan::changesTheOrderWithTheSeed()
{
    ComparePlan plan = planOf(1, 16, 1, CompareMeasure::Cost);
    const auto first = plannedCalls(plan);
    plan.seed = 1;
    QVERIFY(plannedCalls(plan) != first);
}

void TstComparePlan::reachesEveryPlace()
{
    // Each entry is as often first as any other, within five standard deviations.
    ComparePlan plan = planOf(1, 4, 1, CompareMeasure::Cost);
    QList<int> firsts(4);
    constexpr int Seeds = 4000;
    for (int seed = 0; seed < Seeds; ++seed) {
        plan.seed = static_cast<quint64>(seed);
        ++firsts[plannedCalls(plan).constFirst().entry];
    }
    for (const int count : firsts)
        QVERIFY2(std::abs(count - Seeds / 4) < 140, QByteArray::number(count).constData());
}

void TstComparePlan::knowsItsBounds_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("repeats");
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<bool>("expected");
    QTest::newRow("least") << 2 << 1 << 1 << 1 << true;
    QTest::newRow("most") << 16 << 100 << 16 << 50 << true;
    QTest::newRow("one entry") << 1 << 1 << 1 << 1 << false;
    QTest::newRow("too many entries") << 17 << 1 << 1 << 1 << false;
    QTest::newRow("no repeat") << 2 << 0 << 1 << 1 << false;
    QTest::newRow("too many repeats") << 2 << 101 << 1 << 1 << false;
    QTest::newRow("none at once") << 2 << 1 << 0 << 1 << false;
    QTest::newRow("too many at once") << 2 << 1 << 17 << 1 << false;
    QTest::newRow("none a second") << 2 << 1 << 1 << 0 << false;
    QTest::newRow("too many a second") << 2 << 1 << 1 << 51 << false;
}

void TstComparePlan::knowsItsBounds()
{
    QFETCH(const int, entries);
    QFETCH(const int, repeats);
    QFETCH(const int, atOnce);
    QFETCH(const int, perSecond);
    QFETCH(const bool, expected);
    ComparePlan plan = planOf(1, entries, repeats, CompareMeasure::Cost);
    plan.atOnce = atOnce;
    plan.perSecond = perSecond;
    QCOMPARE(isRunnable(plan), expected);
    plan.entries[0].model = u" "_s;
    QVERIFY(!isRunnable(plan));
}

void TstComparePlan::readsItsWords()
{
    for (const CompareMeasure measure : {CompareMeasure::Cost, CompareMeasure::Speed, CompareMeasure::Both})
        QCOMPARE(compareMeasureFromName(QString(compareMeasureName(measure))), std::optional(measure));
    QCOMPARE(compareMeasureFromName(u"price"), std::nullopt);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstComparePlan)

#include "tst_compareplan.moc"
