// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statisticspictures.h"

#include <QLocale>
#include <QTest>

using namespace Fluxscope;
using namespace Fluxscope::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ModelStatistics model(const QString& name, qint64 calls)
{
    ModelStatistics model;
    model.model = name;
    model.calls = calls;
    model.knownCostUsd = u"0"_s;
    return model;
}

QList<ModelStatistics> models(int count)
{
    QList<ModelStatistics> all;
    for (int i = 0; i < count; ++i)
        all.append(model(u"model-%1"_s.arg(i), 2000 - i));
    return all;
}

} // namespace

class TstStatisticsPictures final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void drawsTheModelsWithMostCalls();
    void leavesNothingOutThatHasNoFigure();
    void saysWhatABoxMeans();
    void namesEachPeriod();
    void keepsCallsApartThatWereNeverSent();
    void saysOfHowManyCallsNoCostIsKnown();
};

void TstStatisticsPictures::drawsTheModelsWithMostCalls()
{
    auto bars = StatisticsPictures::calls(models(20));
    QCOMPARE(bars.marks.size(), 20);
    QVERIFY(!bars.isCut);
    QCOMPARE(bars.marks.constFirst().toolTip, u"model-0: 2,000 calls"_s);
    bars = StatisticsPictures::calls(models(21));
    QCOMPARE(bars.marks.size(), 20);
    QVERIFY(bars.isCut);
    QCOMPARE(StatisticsPictures::leftOutNote(bars.marks.size()),
        u"The picture shows the 20 models with most calls; the table has all of them."_s);
}

void TstStatisticsPictures::leavesNothingOutThatHasNoFigure()
{
    QList<ModelStatistics> all = models(50);
    all[3].withCost = 3;
    all[3].knownCostUsd = u"0.25"_s;
    all[40].withCost = 1;
    all[40].knownCostUsd = u"0.5"_s;
    all[40].total = TimeSpread{2, 1s, 2s, 3s, 4s, {}, 5s};
    const auto bars = StatisticsPictures::costs(all);
    QVERIFY(!bars.isCut);
    QCOMPARE(bars.places, (QList<int>{3, 40}));
    QCOMPARE(bars.marks.at(0).toolTip, u"model-3: $0.25 in 3 calls"_s);
    QCOMPARE(bars.marks.at(1).value, 0.5);
    const auto boxes = StatisticsPictures::times(all, &ModelStatistics::total);
    QVERIFY(!boxes.isCut);
    QCOMPARE(boxes.places, QList<int>{40});
    QVERIFY(StatisticsPictures::times(all, &ModelStatistics::firstToken).marks.isEmpty());
}

void TstStatisticsPictures::saysWhatABoxMeans()
{
    ModelStatistics one = model(u"kimi"_s, 9);
    one.firstToken = TimeSpread{7, 100ms, 200ms, 300ms, 1s, {}, 70s};
    const auto boxes = StatisticsPictures::times({one}, &ModelStatistics::firstToken);
    QCOMPARE(boxes.marks.constFirst().toolTip,
        u"kimi: median 300 ms, half of the calls from 200 ms to 1.00 s, all from 100 ms to 1:10 (7 calls)"_s);
    QCOMPARE(boxes.marks.constFirst().median, 0.3);
}

void TstStatisticsPictures::namesEachPeriod()
{
    const QDate last(2026, 9, 28);
    const auto ends = [last](QDate first) {
        const CostPeriods periods = costPeriods({{first, 2, 2, 0, u"0.5"_s}, {last, 1, 0, 1, u"0"_s}});
        const QList<ChartBar> bars = StatisticsPictures::costs(periods);
        return QStringList{bars.constFirst().label, bars.constFirst().toolTip, bars.constLast().label,
            bars.constLast().toolTip, StatisticsPictures::lengthNote(periods)};
    };
    QCOMPARE(ends({2026, 9, 1}),
        (QStringList{u"Sep 1"_s, u"9/1/2026: $0.5 in 2 calls"_s, u"Sep 28"_s, u"9/28/2026: no known cost"_s,
            QString()}));
    QCOMPARE(ends({2026, 1, 1}),
        (QStringList{u"Jan 2026"_s, u"Jan 2026: $0.5 in 2 calls"_s, u"Sep 2026"_s,
            u"Sep 2026: no known cost"_s,
            u"The calls lie more than 62 days apart, so the picture has a bar for each month; the table has "
            "the days."_s}));
    QCOMPARE(ends({1926, 1, 1}),
        (QStringList{u"1920 – 1929"_s, u"1920 – 1929: $0.5 in 2 calls"_s, u"2020 – 2029"_s,
            u"2020 – 2029: no known cost"_s,
            u"The calls lie many months apart, so the picture has a bar for every 10 years; the table has "
            "the days."_s}));
    const CostPeriods week = costPeriods({{last, 1, 1, 0, u"1"_s}});
    QCOMPARE(StatisticsPictures::costs(week).constFirst().toolTip, u"9/22/2026: no calls"_s);
}

void TstStatisticsPictures::keepsCallsApartThatWereNeverSent()
{
    QList<ModelStatistics> all = models(2);
    all[0].model.reset();
    all[0].calls = 5;
    all[0].notSent = 3;
    all[1].calls = 4;
    all[1].notSent = 4;
    const auto bars = StatisticsPictures::calls(all);
    QCOMPARE(bars.places, QList<int>{0});
    QCOMPARE(bars.marks.constFirst().value, 2.0);
    QVERIFY(bars.marks.constFirst().toolTip.endsWith(u": 2 calls, beside those that were never sent"_s));
}

void TstStatisticsPictures::saysOfHowManyCallsNoCostIsKnown()
{
    QList<ModelStatistics> all = models(2);
    QCOMPARE(StatisticsPictures::unknownCostNote(all), QString());
    all[0].withoutCost = 1000;
    all[1].withoutCost = 1;
    QCOMPARE(StatisticsPictures::unknownCostNote(all),
        u"1,001 calls of which the cost is not known are left out."_s);
    QCOMPARE(StatisticsPictures::daysNote({}, u"UTC"_s), QString());
    QCOMPARE(
        StatisticsPictures::daysNote({{QDate(2026, 9, 28), 1, 1, 0, u"1"_s}}, u"UTC"_s), u"Days in UTC."_s);
    QCOMPARE(StatisticsPictures::daysNote({{QDate(2026, 9, 28), 3, 1, 2, u"1"_s}}, u"UTC"_s),
        u"Days in UTC. 2 calls of which the cost is not known are left out."_s);
}

QTEST_GUILESS_MAIN(TstStatisticsPictures)
#include "tst_statisticspictures.moc"
