// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/statisticsmodel.h"

#include "models/daysmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString printed(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells.join(u" | "_s);
}

ModelStatistics busy()
{
    ModelStatistics model;
    model.model = u"kimi-k2.6"_s;
    model.calls = 999;
    model.failures = 2;
    model.notSent = 7;
    model.withCost = 40;
    model.withoutCost = 5;
    model.knownCostUsd = u"0.0123"_s;
    model.medianCostUsd = u"0.0003"_s;
    model.firstToken = TimeSpread{3, 100ms, 200ms, 419ms, 600ms, {}, 900ms};
    model.total = TimeSpread{900, 1s, 2s, 3s, 4s, 5s, 70s};
    return model;
}

ModelStatistics unknown()
{
    ModelStatistics model;
    model.calls = 1;
    model.knownCostUsd = u"0"_s;
    return model;
}

} // namespace

class TstStatisticsModel : public QObject
{
    Q_OBJECT

private slots:
    void printsWhatIsKnownAndADashForWhatIsNot();
    void sortsByValues();
    void showsNamesAsPlainLines();
    void staysAsItIsForEqualFigures();
    void printsDays();
};

void TstStatisticsModel::printsWhatIsKnownAndADashForWhatIsNot()
{
    StatisticsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setModels({busy(), unknown()}, 1000);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(printed(model, 0),
        u"kimi-k2.6 | 999 | 100% | 2 | 7 | $0.0123 | 5 | $0.0003 | 419 ms | 200 ms – 600 ms | – | "
        "100 ms – 900 ms | 3.00 s | 2.00 s – 4.00 s | 5.00 s | 1.00 s – 1:10"_s);
    QCOMPARE(
        printed(model, 1), u"unknown | 1 | under 1% | 0 | 0 | – | 0 | – | – | – | – | – | – | – | – | –"_s);
    for (int column = 0; column < StatisticsModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TstStatisticsModel::sortsByValues()
{
    StatisticsModel model;
    model.setModels({busy(), unknown()}, 1000);
    const auto value = [&model](int row, StatisticsModel::Column column) {
        return model.index(row, static_cast<int>(column)).data(StatisticsModel::SortRole);
    };
    QCOMPARE(value(0, StatisticsModel::Column::Calls).toLongLong(), 999);
    QCOMPARE(value(0, StatisticsModel::Column::NotSent).toLongLong(), 7);
    QCOMPARE(value(0, StatisticsModel::Column::Cost).toDouble(), 0.0123);
    QCOMPARE(value(0, StatisticsModel::Column::TotalPercentile).toLongLong(), 5000);
    for (const auto column : {StatisticsModel::Column::Model, StatisticsModel::Column::Cost,
             StatisticsModel::Column::MedianCost, StatisticsModel::Column::FirstTokenMedian})
        QVERIFY(!value(1, column).isValid());
}

void TstStatisticsModel::showsNamesAsPlainLines()
{
    ModelStatistics model = unknown();
    model.model = u"a\nb\u001b[31m"_s;
    QVERIFY(!StatisticsModel::modelName(model).contains(u'\n'));
    QVERIFY(!StatisticsModel::modelName(model).contains(QChar(0x1b)));
}

void TstStatisticsModel::staysAsItIsForEqualFigures()
{
    StatisticsModel model;
    model.setModels({busy()}, 1000);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setModels({busy()}, 1000);
    QCOMPARE(reset.size(), 0);
    model.setModels({}, 0);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TstStatisticsModel::printsDays()
{
    DaysModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDays({{QDate(2026, 11, 27), 3, 2, 1, u"0.5"_s}, {QDate(2026, 11, 28), 1, 0, 0, u"0"_s}},
        u"Europe/Berlin"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Day (Europe/Berlin)"_s);
    QCOMPARE(printed(model, 0), u"27 Nov 2026 | 3 | $0.5 | 1"_s);
    QCOMPARE(printed(model, 1), u"28 Nov 2026 | 1 | – | 0"_s);
    QCOMPARE(model.index(0, 0).data(DaysModel::SortRole).toDate(), QDate(2026, 11, 27));
}

QTEST_GUILESS_MAIN(TstStatisticsModel)
#include "tst_statisticsmodel.moc"
