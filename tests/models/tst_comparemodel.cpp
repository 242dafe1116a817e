// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparemodel.h"

#include "runs/comparedalias.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using Column = CompareModel::Column;
using std::chrono::milliseconds;

namespace {

/// Whole calls that took 100 ms, 200 ms and so on, and cost as many millionths of a dollar.
QList<CallRecord> risingCalls(int count, bool stream, int entry = 0)
{
    QList<CallRecord> calls;
    for (int i = 1; i <= count; ++i) {
        CallRecord call = comparedCall(entry, stream);
        call.timings.total = milliseconds(100 * i);
        if (stream)
            call.timings.firstToken = milliseconds(10 * i);
        else
            call.cost = Cost{u"0.%1"_s.arg(100 * i, 6, 10, QChar(u'0')), CostSource::Header};
        calls.append(call);
    }
    return calls;
}

} // namespace

class TstCompareModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysHowManyCallsAFigureNeeds_data();
    void saysHowManyCallsAFigureNeeds();
    void saysHowManyCallsQuartilesOfCostsNeed();
    void showsTheRangesThatVerdictsCompare();
    void hasARangeOfThreeEqualPricesWithoutARouter();
    void keepsTheSamplesInRowsOfTheirOwn();
    void saysWhatIsNotMeasuredOrNotMeasurable();
    void saysThatACostIsUnknown();
    void countsBesideEveryFigureWhatDidNotEndWhole();
    void addsCostsExactly();
    void splitsAnAliasByWhoAnswered();
    void sumsModelsOverAllEntries();
    void namesTheCallsOfARow();
    void leavesOutTheCallsOfRepeatedReplies();
    void changesRowsInPlace();
    void sortsByValues();
    void cleansHostileNames();

private:
    void show(const Comparison& comparison, const QList<CallRecord>& calls, bool leavesOutRepeated = false);
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QStringList texts(int row, Column first, int count) const;

    std::unique_ptr<CompareModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    CompareAnalysis m_analysis;
};

void TstCompareModel::init()
{
    m_model = std::make_unique<CompareModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TstCompareModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TstCompareModel::show(
    const Comparison& comparison, const QList<CallRecord>& calls, bool leavesOutRepeated)
{
    m_analysis = compareAnalysis({comparison, calls, {}, leavesOutRepeated});
    m_model->setAnalysis(m_analysis);
}

QString TstCompareModel::text(int row, Column column) const
{
    return m_model->index(row, static_cast<int>(column)).data().toString();
}

QStringList TstCompareModel::texts(int row, Column first, int count) const
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(m_model->index(row, static_cast<int>(first) + i).data().toString());
    return all;
}

void TstCompareModel::saysHowManyCallsAFigureNeeds_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<QStringList>("total");
    const auto few = [](int calls, int least) { return u"too few calls (%1 of %2)"_s.arg(calls).arg(least); };
    for (const int calls : {1, 2}) {
        QTest::addRow("%d calls", calls)
            << calls
            << QStringList{few(calls, 3), few(calls, 3), few(calls, 8), few(calls, 20), few(calls, 6)};
    }
    QTest::newRow("3 calls") << 3
                             << QStringList{
                                    u"200 ms"_s, u"100 ms – 300 ms"_s, few(3, 8), few(3, 20), few(3, 6)};
    QTest::newRow("5 calls") << 5
                             << QStringList{
                                    u"300 ms"_s, u"100 ms – 500 ms"_s, few(5, 8), few(5, 20), few(5, 6)};
    QTest::newRow("6 calls") << 6
                             << QStringList{u"350 ms"_s, u"100 ms – 600 ms"_s, few(6, 8), few(6, 20),
                                    u"100 ms – 600 ms"_s};
    QTest::newRow("8 calls") << 8
                             << QStringList{u"450 ms"_s, u"100 ms – 800 ms"_s, u"275 ms – 625 ms"_s,
                                    few(8, 20), u"100 ms – 800 ms"_s};
    QTest::newRow("20 calls") << 20
                              << QStringList{u"1.05 s"_s, u"100 ms – 2.00 s"_s, u"575 ms – 1.52 s"_s,
                                     u"1.91 s"_s, u"600 ms – 1.50 s"_s};
}

void TstCompareModel::saysHowManyCallsAFigureNeeds()
{
    QFETCH(const int, calls);
    QFETCH(const QStringList, total);
    show(comparisonOf({u"flux-auto"_s}), risingCalls(calls, false));
    QCOMPARE(texts(0, Column::TotalMedian, 5), total);
}

void TstCompareModel::saysHowManyCallsQuartilesOfCostsNeed()
{
    const auto priced = [](int count) {
        QList<CallRecord> calls = risingCalls(count, false);
        for (int i = 0; i < count; ++i)
            calls[i].cost = Cost{u"%1e-7"_s.arg(i + 1), CostSource::Header};
        return calls;
    };
    const Comparison comparison = comparisonOf({u"flux-auto"_s});
    const int column = static_cast<int>(Column::CostQuartiles);
    show(comparison, priced(7));
    QCOMPARE(text(0, Column::CostQuartiles), u"too few calls (7 of 8)"_s);
    QVERIFY(!m_model->index(0, column).data(CompareModel::SortRole).isValid());
    show(comparison, priced(8));
    QCOMPARE(text(0, Column::CostQuartiles), u"$0.000000275 – $0.000000625"_s);
    QCOMPARE(m_model->index(0, column).data(CompareModel::SortRole).toDouble(), 2.75e-7);
    QVERIFY(CompareModel::isIn(Column::CostQuartiles, CompareModel::Group::Cost));
    QList<CallRecord> unpriced = priced(8);
    for (CallRecord& call : unpriced)
        call.cost.reset();
    show(comparison, unpriced);
    QCOMPARE(text(0, Column::CostQuartiles), u"unknown"_s);
}

void TstCompareModel::showsTheRangesThatVerdictsCompare()
{
    const auto sorted = [this](int row, Column column) {
        return m_model->index(row, static_cast<int>(column)).data(CompareModel::SortRole);
    };
    const Comparison comparison = comparisonOf({u"flux-auto"_s}, CompareMeasure::Both);
    show(comparison, risingCalls(5, false) + risingCalls(20, true));
    QCOMPARE(text(0, Column::CostMedianRange), u"too few calls (5 of 6)"_s);
    QVERIFY(!sorted(0, Column::CostMedianRange).isValid());
    QVERIFY(!sorted(0, Column::TotalMedianRange).isValid());
    QCOMPARE(text(0, Column::FirstTokenMedianRange), u"not measured: not streamed"_s);
    QCOMPARE(text(2, Column::CostMedianRange), u"unknown"_s);
    QCOMPARE(text(2, Column::FirstTokenMedianRange), u"60 ms – 150 ms"_s);
    QCOMPARE(text(2, Column::TotalMedianRange), u"600 ms – 1.50 s"_s);
    QCOMPARE(sorted(2, Column::TotalMedianRange), QVariant(600LL));
    show(comparison, risingCalls(6, false));
    QCOMPARE(text(0, Column::CostMedianRange), u"$0.0001 – $0.0006"_s);
    QCOMPARE(sorted(0, Column::CostMedianRange), QVariant(0.0001));
    using Group = CompareModel::Group;
    for (const auto& [column, group] : {std::pair(Column::CostMedianRange, Group::Cost),
             std::pair(Column::FirstTokenMedianRange, Group::FirstToken),
             std::pair(Column::TotalMedianRange, Group::Total)}) {
        for (const Group any : {Group::Cost, Group::FirstToken, Group::Total, Group::TokensAndText})
            QCOMPARE(CompareModel::isIn(column, any), any == group);
    }
}

// The verdict goes by that range as well.
void TstCompareModel::hasARangeOfThreeEqualPricesWithoutARouter()
{
    QList<CallRecord> calls = risingCalls(3, false);
    for (CallRecord& call : calls) {
        call.cost->usd = u"0.1"_s;
        call.flux.routed = false;
    }
    const Comparison comparison = comparisonOf({u"model-a"_s});
    show(comparison, calls);
    QCOMPARE(text(0, Column::CostMedianRange), u"$0.1 – $0.1"_s);
    calls[1].flux.routed = true;
    show(comparison, calls);
    QCOMPARE(text(0, Column::CostMedianRange), u"too few calls (3 of 6)"_s);
}

void TstCompareModel::keepsTheSamplesInRowsOfTheirOwn()
{
    show(comparisonOf({u"flux-auto"_s}, CompareMeasure::Both), risingCalls(3, false) + risingCalls(8, true));
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(
        texts(0, Column::Entry, 4), (QStringList{u"1 · flux-auto"_s, u"not streamed"_s, u"all"_s, u"3"_s}));
    QCOMPARE(texts(2, Column::Entry, 4), (QStringList{u"1 · flux-auto"_s, u"streamed"_s, u"all"_s, u"8"_s}));
    QCOMPARE(text(0, Column::TotalMedian), u"200 ms"_s);
    QCOMPARE(text(2, Column::TotalMedian), u"450 ms"_s);
    QCOMPARE(text(2, Column::FirstTokenMedian), u"45 ms"_s);
    QCOMPARE(text(2, Column::CostTotal), u"unknown"_s);
}

void TstCompareModel::saysWhatIsNotMeasuredOrNotMeasurable()
{
    QList<CallRecord> calls = risingCalls(3, false) + risingCalls(3, true);
    for (CallRecord& call : calls)
        call.arrivedInOnePiece = true;
    show(comparisonOf({u"flux-auto"_s}, CompareMeasure::Both), calls);
    QCOMPARE(text(0, Column::FirstTokenMedian), u"not measured: not streamed"_s);
    QCOMPARE(text(0, Column::TokensPerSecond), u"not measured: not streamed"_s);
    QCOMPARE(text(2, Column::FirstTokenMedian), u"not measurable (arrived in one piece)"_s);
    show(comparisonOf({u"flux-auto"_s}, CompareMeasure::Speed), {});
    QCOMPARE(text(0, Column::FirstTokenMedian), u"–"_s);
    QCOMPARE(text(0, Column::CostTotal), u"–"_s);
}

void TstCompareModel::saysThatACostIsUnknown()
{
    QList<CallRecord> calls = risingCalls(2, false);
    calls[0].cost.reset();
    calls[1].cost.reset();
    show(comparisonOf({u"flux-auto"_s}), calls);
    QCOMPARE(texts(0, Column::CostTotal, 6),
        (QStringList{u"unknown"_s, u"unknown"_s, u"unknown"_s, u"unknown"_s, u"2"_s, u"unknown"_s}));
}

void TstCompareModel::countsBesideEveryFigureWhatDidNotEndWhole()
{
    QList<CallRecord> calls = risingCalls(9, false);
    calls[0].state = CallState::Failed;
    calls[1].state = CallState::CutOff;
    calls[2].finish = Finish::Length;
    calls[3].state = CallState::Empty;
    calls[4].state = CallState::Stopped;
    calls[5].state = CallState::Waiting;
    show(comparisonOf({u"flux-auto"_s}), calls);
    QCOMPARE(texts(0, Column::Calls, 2), (QStringList{u"9"_s, u"3"_s}));
    QCOMPARE(texts(0, Column::Failed, 5), (QStringList{u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"2"_s}));
    QCOMPARE(text(0, Column::TotalMedian), u"800 ms"_s);
    using Group = CompareModel::Group;
    for (const Group group : {Group::Cost, Group::FirstToken, Group::Total, Group::TokensAndText}) {
        QVERIFY(CompareModel::isIn(Column::Calls, group));
        QVERIFY(CompareModel::isIn(Column::CutOff, group));
    }
}

void TstCompareModel::addsCostsExactly()
{
    QList<CallRecord> calls = risingCalls(3, false);
    calls[0].cost->usd = u"0.1"_s;
    calls[1].cost->usd = u"0.2"_s;
    calls[2].cost.reset();
    show(comparisonOf({u"flux-auto"_s}), calls);
    QCOMPARE(texts(0, Column::CostTotal, 6),
        (QStringList{u"$0.3 (2 of 3 priced)"_s, u"$0.15"_s, u"$0.1 – $0.2"_s, u"too few calls (2 of 8)"_s,
            u"1"_s, u"$150 (2 of 3 priced)"_s}));
    show(comparisonOf({u"flux-auto"_s}), risingCalls(3, false));
    QCOMPARE(text(0, Column::CostTotal), u"$0.0006"_s);
    QCOMPARE(text(0, Column::CostPerThousand), u"$0.2"_s);
}

void TstCompareModel::splitsAnAliasByWhoAnswered()
{
    show(comparisonOf({u"flux-auto"_s}), callsOfAnAlias());
    QStringList served;
    for (int row = 0; row < 5; ++row)
        served.append(texts(row, Column::Served, 3));
    QCOMPARE(served,
        (QStringList{u"all"_s, u"100"_s, u"93"_s, u"model-a"_s, u"44"_s, u"44"_s, u"model-b"_s, u"26"_s,
            u"26"_s, u"model-c"_s, u"18"_s, u"18"_s, u"unknown"_s, u"12"_s, u"5"_s}));
    QCOMPARE(text(0, Column::Failed), u"7"_s);
    QCOMPARE(text(4, Column::Failed), u"7"_s);
}

void TstCompareModel::sumsModelsOverAllEntries()
{
    show(comparisonOf({u"flux-auto"_s, u"model-a"_s}), risingCalls(2, false, 0) + risingCalls(3, false, 1));
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(
        texts(4, Column::Entry, 4), (QStringList{u"all entries"_s, u"not streamed"_s, u"model-a"_s, u"5"_s}));
}

void TstCompareModel::namesTheCallsOfARow()
{
    const QList<CallRecord> calls = risingCalls(2, false, 0) + risingCalls(1, false, 1);
    show(comparisonOf({u"flux-auto"_s, u"model-a"_s}), calls);
    const auto callsOf = [this](
                             int row) { return CompareModel::callsOf(m_model->rows().at(row), m_analysis); };
    QCOMPARE(callsOf(0), (QList<QUuid>{calls.at(0).id, calls.at(1).id}));
    QCOMPARE(callsOf(2), QList<QUuid>{calls.at(2).id});
    QCOMPARE(callsOf(4).size(), 3);
}

void TstCompareModel::leavesOutTheCallsOfRepeatedReplies()
{
    const QList<CallRecord> calls = risingCalls(3, false);
    show(comparisonOf({u"flux-auto"_s}), calls, true);
    QCOMPARE(text(0, Column::Calls), u"1"_s);
    QCOMPARE(CompareModel::callsOf(m_model->rows().at(0), m_analysis), QList<QUuid>{calls.at(0).id});
}

void TstCompareModel::changesRowsInPlace()
{
    const Comparison comparison = comparisonOf({u"flux-auto"_s, u"flux-fast"_s});
    show(comparison, risingCalls(2, false, 0));
    const QPersistentModelIndex second = m_model->index(2, 0);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QList<CallRecord> more = risingCalls(4, false, 0) + risingCalls(1, false, 1);
    for (int i = 1; i < 4; ++i)
        more[i].flux.model = u"model-b"_s;
    show(comparison, more);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(text(1, Column::Served), u"model-b"_s);
    QCOMPARE(second.row(), 3);
    QCOMPARE(second.data().toString(), u"2 · flux-fast"_s);
    show(comparison, {});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(second.row(), 1);
}

void TstCompareModel::sortsByValues()
{
    show(comparisonOf({u"flux-auto"_s}, CompareMeasure::Both), risingCalls(20, false));
    const auto value = [this](int row, Column column) {
        return m_model->index(row, static_cast<int>(column)).data(CompareModel::SortRole);
    };
    QCOMPARE(value(0, Column::TotalMedian), QVariant(1050LL));
    QCOMPARE(value(0, Column::CostMedian), QVariant(0.00105));
    QCOMPARE(value(0, Column::Calls), QVariant(20));
    QVERIFY(!value(0, Column::FirstTokenMedian).isValid());
}

void TstCompareModel::cleansHostileNames()
{
    QList<CallRecord> calls = risingCalls(1, false);
    calls[0].flux.model = u"<b>evil</b>\n\u202E\u0007x"_s;
    show(comparisonOf({u"<img src=x>\nflux"_s}), calls);
    QCOMPARE(text(0, Column::Entry), u"1 · <img src=x> flux"_s);
    QVERIFY(!text(1, Column::Served).contains(u'\n'));
    const QString tip = m_model->index(1, static_cast<int>(Column::Served)).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;b&gt;"_s));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareModel)
#include "tst_comparemodel.moc"
