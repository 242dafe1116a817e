// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/mixture.h"

#include "demo/gatewayerror.h"
#include "demo/scenario.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstMixture final : public QObject
{
    Q_OBJECT

private slots:
    void sharesTheCallsExactly_data();
    void sharesTheCallsExactly();
    void keepsTheOrderOfASeed();
    void beginsAnewAfterTheLastCall();
    void failsInDifferentWays();
    void readsItsSettings();
};

void TstMixture::sharesTheCallsExactly_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("bare");
    QTest::addColumn<QList<int>>("shares");
    QTest::newRow("as it comes") << 7 << 5 << QList{44, 26, 18};
    QTest::newRow("no failure") << 0 << 0 << QList{50, 30, 20};
    QTest::newRow("every fifth fails") << 20 << 0 << QList{40, 24, 16};
    QTest::newRow("nothing else") << 60 << 50 << QList{0, 0, 0};
}

void TstMixture::sharesTheCallsExactly()
{
    QFETCH(const int, failures);
    QFETCH(const int, bare);
    QFETCH(const QList<int>, shares);
    for (const int seed : {1, 2, 77}) {
        QList<int> counted{0, 0, 0};
        int failed = 0;
        int without = 0;
        for (int turn = 0; turn < 100; ++turn) {
            const MixedCall call = mixedCall({seed, 100, failures, bare}, turn);
            failed += call.failure ? 1 : 0;
            without += call.isBare ? 1 : 0;
            if (!call.failure && !call.isBare)
                ++counted[static_cast<qsizetype>(call.place)];
        }
        QCOMPARE(counted, shares);
        QCOMPARE(failed, failures);
        QCOMPARE(without, std::min(bare, 100 - failures));
    }
}

void TstMixture::keepsTheOrderOfASeed()
{
    const auto order = [](int seed) {
        QString text;
        for (int turn = 0; turn < 100; ++turn) {
            const MixedCall call = mixedCall({.seed = seed}, turn);
            text += call.failure ? u'f' : call.isBare ? u'-' : QChar(u'0' + static_cast<int>(call.place));
        }
        return text;
    };
    QCOMPARE(order(1), order(1));
    QVERIFY(order(1) != order(2));
    QVERIFY(!order(1).startsWith(u"fffffff"_s));
}

void TstMixture::beginsAnewAfterTheLastCall()
{
    const Mixture mixture{.calls = 10, .failures = 2, .bare = 1};
    for (int turn = 0; turn < 10; ++turn)
        QCOMPARE(mixedCall(mixture, turn), mixedCall(mixture, turn + 10));
}

void TstMixture::failsInDifferentWays()
{
    QStringList ways;
    for (int turn = 0; turn < 100; ++turn) {
        Scenario scenario = findScenario(u"demo-mixed"_s).value_or(Scenario());
        if (const auto error = applyMixture(scenario, turn)) {
            QVERIFY(error->status != 429 && error->status != 503);
            ways.append(QString::number(error->status));
        } else if (scenario.fault != Fault::None) {
            ways.append(u"fault %1"_s.arg(static_cast<int>(scenario.fault)));
        }
    }
    QCOMPARE(ways.size(), 7);
    QCOMPARE(QSet<QString>(ways.cbegin(), ways.cend()).size(), 7);
}

void TstMixture::readsItsSettings()
{
    const auto scenario = findScenario(u"demo-mixed:seed=9,calls=40,failures=3,bare=2,tps=200"_s);
    QVERIFY(scenario && scenario->mixture);
    QCOMPARE(scenario->mixture->seed, 9);
    QCOMPARE(scenario->mixture->calls, 40);
    QCOMPARE(scenario->mixture->failures, 3);
    QCOMPARE(scenario->mixture->bare, 2);
    QCOMPARE(scenario->tokensPerSecond, std::optional(200));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstMixture)

#include "tst_mixture.moc"
