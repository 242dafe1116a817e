// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparefigures.h"

#include "runs/comparedalias.h"
#include "ui/chartontrial.h"
#include "ui/charts/chart.h"
#include "ui/charts/scatterchart.h"
#include "ui/compare/numberspane.h"
#include "ui/compare/picturespane.h"
#include "ui/find.h"
#include "ui/widgets/cellremark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

class TstCompareFigures final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_figures.reset(); }
    void drawsAnAliasExactly();
    void selectsTheCallsOfABar();
    void selectsTheCallsOfAClickedRow();
    void keepsWhatTheUserChose();
    void selectsTheCallOfAPoint();
    void selectsTheCallsOfASentence();
    void leavesRepeatedRepliesOut();
    void saysThatAllRepliesAreLeftOut_data() { countsManyCallsBesideTheWindow_data(); }
    void saysThatAllRepliesAreLeftOut();
    void namesCallsThatAreNotCounted();
    void namesCallsThatAreNotCountedBelowTheNumbers();
    void namesAllCallsThatAreNotCountedOnDemand();
    void namesAllPairsOnDemand();
    void saysWhatTellsModelsApart();
    void tellsTheRemarkOfTheCurrentCell();
    void tellsTheRemarkBelowAPicture();
    void namesTheUnitsOfItsAxes();
    void knowsRepliesOfTheHistory();
    void forgetsTheFormerComparison();
    void drawsABoxOfCosts();
    void saysWhyEntriesAreNotInAPicture();
    void saysThatStreamsHaveNoPriceOnlyWhereItIsSo();
    void selectsTheCallsOfABox_data();
    void selectsTheCallsOfABox();
    void showsTheSamplesApart();
    void showsHostileNamesAsTheyAre();
    void savesAPictureWithItsLegend();
    void staysAsItIsInAnotherLanguage_data() { countsManyCallsBesideTheWindow_data(); }
    void staysAsItIsInAnotherLanguage();
    void countsManyCallsBesideTheWindow_data();
    void countsManyCallsBesideTheWindow();

private:
    void show(const Comparison& comparison, const QList<CallRecord>& calls);
    void openTab(int tab) { m_figures->findChild<QTabWidget*>()->setCurrentIndex(tab); }
    [[nodiscard]] QTableView* table(const QString& name) const { return named<QTableView>(*m_figures, name); }
    [[nodiscard]] QString cell(const QString& name, int row, int column) const;
    /// What stands below the table of that pane.
    template <class Pane>
    [[nodiscard]] QString remarkOf() const
    {
        return m_figures->findChild<Pane*>()->template findChild<CellRemark*>()->text();
    }
    /// Presses the button as the keyboard does.
    void press(const QString& caption)
    {
        QAbstractButton* button = captioned(*m_figures, caption);
        QVERIFY2(button && (button->focusPolicy() & Qt::TabFocus) != 0, qPrintable(caption));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// The calls that the last choice was about.
    [[nodiscard]] QList<QUuid> selected() const;

    std::unique_ptr<CompareFigures> m_figures;
    std::unique_ptr<QSignalSpy> m_selected;
};

void TstCompareFigures::init()
{
    m_figures = std::make_unique<CompareFigures>();
    m_figures->resize(1280, 800);
    m_figures->QWidget::show();
    m_selected = std::make_unique<QSignalSpy>(m_figures.get(), &CompareFigures::callsSelected);
    QVERIFY(QTest::qWaitForWindowExposed(m_figures.get()));
}

void TstCompareFigures::show(const Comparison& comparison, const QList<CallRecord>& calls)
{
    m_figures->show(comparison, calls, {});
    QTRY_VERIFY(sentences(*m_figures).contains(u"· %1 calls"_s.arg(QLocale().toString(calls.size()))));
}

QString TstCompareFigures::cell(const QString& name, int row, int column) const
{
    return table(name)->model()->index(row, column).data().toString();
}

QList<QUuid> TstCompareFigures::selected() const
{
    return m_selected->isEmpty() ? QList<QUuid>()
                                 : m_selected->constLast().constFirst().value<QList<QUuid>>();
}

void TstCompareFigures::drawsAnAliasExactly()
{
    show(comparisonOf({u"flux-auto"_s, u"kimi"_s}), callsOfAnAlias());
    auto* chart = named<Chart>(*m_figures, u"Who answered 1 · flux-auto"_s);
    QVERIFY(chart);
    chart->setFocus();
    QStringList tips;
    for (int bar = 0; bar < 5; ++bar) {
        QTest::keyClick(chart, bar == 0 ? Qt::Key_Home : Qt::Key_Down);
        tips.append(chart->accessibleDescription());
    }
    QCOMPARE(tips,
        (QStringList{
            u"model-a: 44 of 88, 40–60%, of the calls of which it is known who answered"_s,
            u"model-b: 26 of 88, 21–40%, of the calls of which it is known who answered"_s,
            u"model-c: 18 of 88, 13–30%, of the calls of which it is known who answered"_s,
            u"unknown: 5 of 100, 2–11%, of all calls that ended"_s,
            u"failed: 7 of 100, 3–14%, of all calls that ended"_s,
        }));
    const QString name = u"Who answered, as a table"_s;
    QCOMPARE(table(name)->model()->rowCount(), 5);
    QCOMPARE(cell(name, 0, 3), u"44"_s);
    QCOMPARE(cell(name, 4, 2), u"failed"_s);
    QCOMPARE(cell(name, 4, 3), u"7"_s);
}

void TstCompareFigures::selectsTheCallsOfABar()
{
    const QList<CallRecord> calls = callsOfAnAlias();
    show(comparisonOf({u"flux-auto"_s}), calls);
    auto* chart = named<Chart>(*m_figures, u"Who answered 1 · flux-auto"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    QList<QUuid> failed;
    for (const CallRecord& call : calls) {
        if (call.state == CallState::Failed)
            failed.append(call.id);
    }
    QCOMPARE(failed.size(), 7);
    QCOMPARE(selected(), failed);
}

void TstCompareFigures::selectsTheCallsOfAClickedRow()
{
    const QList<CallRecord> calls = callsOfAnAlias();
    show(comparisonOf({u"flux-auto"_s}), calls);
    QTableView* rows = table(u"Who answered, as a table"_s);
    QTest::mouseClick(
        rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(1, 2)).center());
    QCOMPARE(selected().size(), 26);
    openTab(1);
    QTableView* numbers = table(u"Numbers"_s);
    numbers->setFocus();
    numbers->setCurrentIndex(numbers->model()->index(0, 0));
    QTest::keyClick(numbers, Qt::Key_Return);
    QCOMPARE(selected().size(), 100);
}

void TstCompareFigures::keepsWhatTheUserChose()
{
    const Comparison comparison = comparisonOf({u"flux-auto"_s, u"kimi"_s});
    QList<CallRecord> calls = callsOfAnAlias();
    openTab(1);
    show(comparison, calls.first(60));
    QTableView* numbers = table(u"Numbers"_s);
    const int width = numbers->columnWidth(0) + 37;
    numbers->setColumnWidth(0, width);
    const int last = numbers->model()->rowCount() - 1;
    numbers->selectRow(last);
    const QString entry = cell(u"Numbers"_s, last, 0);
    named<QComboBox>(*m_figures, u"Figures"_s)->setCurrentIndex(2);
    calls.append(comparedCall(1));
    calls.last().flux.model = u"model-z"_s;
    show(comparison, calls);
    QCOMPARE(numbers->columnWidth(0), width);
    QCOMPARE(numbers->currentIndex().siblingAtColumn(0).data().toString(), entry);
    QCOMPARE(named<QComboBox>(*m_figures, u"Figures"_s)->currentIndex(), 2);
}

void TstCompareFigures::selectsTheCallOfAPoint()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(1)};
    for (CallRecord& call : calls)
        call.cost = Cost{u"0.000146"_s, CostSource::Header};
    show(comparisonOf({u"flux-auto"_s, u"kimi"_s}), calls);
    openTab(3);
    auto* chart = named<ScatterChart>(*m_figures, u"Cost against time"_s);
    QVERIFY(chart);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QVERIFY(chart->accessibleDescription().startsWith(u"2 · kimi, served by model-a: $0.000146, 1.00 s"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(selected(), QList<QUuid>{calls.at(1).id});
    QCOMPARE(cell(u"Picture as a table"_s, 1, 3), u"$0.000146"_s);
}

void TstCompareFigures::selectsTheCallsOfASentence()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(0)};
    calls[1].startedAt = calls.at(0).startedAt.addSecs(60);
    show(comparisonOf({u"flux-auto"_s}), calls);
    openTab(2);
    auto* list = named<QListView>(*m_figures, u"What may mislead"_s);
    QVERIFY(list);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    QVERIFY(list->currentIndex().data().toString().contains(u"same text as"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(selected(), (QList<QUuid>{calls.at(1).id, calls.at(0).id}));
}

void TstCompareFigures::leavesRepeatedRepliesOut()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(0), comparedCall(0)};
    calls[2].reply = u"Five."_s;
    show(comparisonOf({u"flux-auto"_s}), calls);
    auto* box = m_figures->findChild<QCheckBox*>();
    QVERIFY(box->text().contains(u'1'));
    openTab(1);
    QCOMPARE(cell(u"Numbers"_s, 0, 3), u"3"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(cell(u"Numbers"_s, 0, 3), u"2"_s);
    QVERIFY(sentences(*m_figures).contains(u"figures without 1 "_s));
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(cell(u"Numbers"_s, 0, 3), u"3"_s);
}

void TstCompareFigures::saysThatAllRepliesAreLeftOut()
{
    QFETCH(const int, tab);
    openTab(tab);
    QList<CallRecord> calls{comparedCall(0), comparedCall(0)};
    calls[1].reply = u"Five."_s;
    QList<EarlierReply> earlier;
    for (const CallRecord& call : std::as_const(calls))
        earlier.append({QUuid::createUuid(), call.startedAt.addDays(-1), replyHash(*call.reply)});
    m_figures->show(comparisonOf({u"flux-auto"_s}), calls, earlier);
    auto* box = m_figures->findChild<QCheckBox*>();
    QTRY_COMPARE(box->text(), u"Leave 2 repeated replies out"_s);
    const QString said = u"All 2 replies repeat an earlier text and are left out."_s;
    QVERIFY(!sentences(*m_figures).contains(said));
    box->click();
    QTRY_VERIFY(
        sentences(*m_figures)
            .contains(said + u" To see the figures with them, clear “Leave 2 repeated replies out”."_s));
    QVERIFY(!sentences(*m_figures).contains(u"Nothing to show yet"_s));
    box->click();
    QTRY_VERIFY(!sentences(*m_figures).contains(said));
}

void TstCompareFigures::namesCallsThatAreNotCounted()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(1), comparedCall(1), comparedCall(1)};
    for (int repeat = 0; repeat < ComparePlan::DefaultRepeats; ++repeat)
        calls[1 + repeat].compare->repeat = repeat;
    const CompareGaps gaps{{{0, 0, 1, false}}, {{0, 0, 2, false}}, {}};
    m_figures->show(comparisonOf({u"flux-auto"_s, u"kimi"_s}), calls, {}, gaps);
    QTRY_VERIFY(
        sentences(*m_figures).contains(u"Calls not counted of 1 · flux-auto: 1 deleted, 1 not made."_s));
    QVERIFY(!sentences(*m_figures).contains(u"Calls not counted of 2"_s));
    const QAbstractItemModel* rows = table(u"Who answered, as a table"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    calls.removeFirst();
    for (CallRecord& call : calls)
        call.compare->entry = 0;
    m_figures->show(comparisonOf({u"kimi"_s}), calls, {});
    QTRY_VERIFY(!sentences(*m_figures).contains(u"Calls not counted"_s));
}

void TstCompareFigures::namesCallsThatAreNotCountedBelowTheNumbers()
{
    Comparison comparison = comparisonOf({u"flux-auto"_s});
    comparison.plan.repeats = 2;
    QList<CallRecord> calls{comparedCall(0)};
    openTab(1);
    m_figures->show(comparison, calls, {}, {{{0, 0, 1, false}}, {}, {}});
    QTRY_VERIFY(sentences(*m_figures).contains(u"Calls not counted of 1 · flux-auto: 1 deleted."_s));
    calls.append(comparedCall(0));
    calls.last().compare->repeat = 1;
    m_figures->show(comparison, calls, {});
    QTRY_VERIFY(!sentences(*m_figures).contains(u"Calls not counted"_s));
}

void TstCompareFigures::namesAllCallsThatAreNotCountedOnDemand()
{
    QStringList models;
    QList<CallRecord> calls;
    CompareGaps gaps;
    for (int entry = 0; entry < 8; ++entry) {
        models.append(u"m%1"_s.arg(entry));
        calls.append(comparedCall(entry));
        gaps.deleted.append({0, entry, 1, false});
    }
    Comparison comparison = comparisonOf(models);
    comparison.plan.repeats = 2;
    m_figures->show(comparison, calls, {}, gaps);
    QTRY_VERIFY(sentences(*m_figures).contains(u"m5: 1 deleted. 2 more."_s));
    QVERIFY(!sentences(*m_figures).contains(u"Calls not counted of 7 · m6"_s));
    press(u"Show all"_s);
    QVERIFY(sentences(*m_figures).contains(u"Calls not counted of 8 · m7: 1 deleted."_s));
    QVERIFY(!sentences(*m_figures).contains(u"2 more."_s));
    press(u"Show less"_s);
    QVERIFY(!sentences(*m_figures).contains(u"Calls not counted of 8 · m7"_s));
    for (int entry = 1; entry < 8; ++entry) {
        calls.append(comparedCall(entry));
        calls.last().compare->repeat = 1;
    }
    m_figures->show(comparison, calls, {}, {{{0, 0, 1, false}}, {}, {}});
    QTRY_VERIFY(!sentences(*m_figures).contains(u"Calls not counted of 2 · m1"_s));
    QVERIFY(sentences(*m_figures).contains(u"Calls not counted of 1 · m0: 1 deleted."_s));
    QVERIFY(!captioned(*m_figures, u"Show all"_s));
}

void TstCompareFigures::namesAllPairsOnDemand()
{
    QStringList models;
    QList<CallRecord> calls;
    for (int entry = 0; entry < 8; ++entry) {
        models.append(u"m%1"_s.arg(entry));
        // As many as it takes to tell that prices are the same.
        for (int repeat = 0; repeat < 6; ++repeat) {
            calls.append(comparedCall(entry));
            calls.last().compare->repeat = repeat;
            calls.last().cost = Cost{u"0.1"_s, CostSource::Header};
        }
    }
    openTab(1);
    show(comparisonOf(models), calls);
    QVERIFY(sentences(*m_figures).contains(u"1 and 2, "_s));
    QVERIFY(!sentences(*m_figures).contains(u"7 and 8"_s));
    press(u"Show all"_s);
    QVERIFY(sentences(*m_figures).contains(u"7 and 8"_s));
}

void TstCompareFigures::saysWhatTellsModelsApart()
{
    // Both entries are served by both models, of which one is slow.
    QList<CallRecord> calls;
    for (int place = 0; place < 24; ++place) {
        calls.append(comparedCall(place % 2));
        calls.last().compare->repeat = place / 2;
        calls.last().reply = u"Reply %1"_s.arg(place);
        const bool isSlow = place % 4 > 1;
        calls.last().flux.model = isSlow ? u"model-b"_s : u"model-a"_s;
        calls.last().timings.total = std::chrono::milliseconds((isSlow ? 9000 : 1000) + place);
    }
    openTab(1);
    show(comparisonOf({u"flux-auto"_s, u"kimi"_s}), calls);
    const QString few = u"Total time, not streamed: too few calls to tell."_s;
    const QString part =
        u"Total time, not streamed: the 95% ranges of the medians part between model-a and model-b."_s;
    QVERIFY(sentences(*m_figures).contains(few));
    auto* rows = named<QComboBox>(*m_figures, u"Rows"_s);
    rows->setCurrentIndex(2);
    QVERIFY(sentences(*m_figures).contains(part));
    QVERIFY(!sentences(*m_figures).contains(few));
    rows->setCurrentIndex(1);
    QVERIFY(sentences(*m_figures).contains(few));
    QVERIFY(!sentences(*m_figures).contains(part));
}

void TstCompareFigures::tellsTheRemarkOfTheCurrentCell()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(0)};
    for (CallRecord& call : calls)
        call.cost = Cost{u"0.0001"_s, CostSource::Header};
    const Comparison comparison = comparisonOf({u"flux-auto"_s});
    openTab(1);
    show(comparison, calls);
    QTableView* numbers = table(u"Numbers"_s);
    numbers->setFocus();
    numbers->setCurrentIndex(numbers->model()->index(0, 0));
    QCOMPARE(remarkOf<NumbersPane>(), QString());
    const int cost = static_cast<int>(CompareModel::Column::CostTotal);
    for (int presses = 0; numbers->currentIndex().column() != cost; ++presses) {
        QVERIFY(presses < cost);
        QTest::keyClick(numbers, Qt::Key_Right);
    }
    const QString remark = u"2 calls with a price, 0 without, of which 0 may be billed"_s;
    const QString whole =
        remark + u" · The exact sum of the known costs, also of calls that did not end whole"_s;
    QCOMPARE(remarkOf<NumbersPane>(), whole);
    QVERIFY(sentences(*m_figures).contains(whole));
    // Assistive technology finds it at the cell.
    QCOMPARE(numbers->currentIndex().data(Qt::AccessibleDescriptionRole).toString(), remark);

    // New figures of the same cell.
    calls.append(comparedCall(0));
    calls.last().cost = calls.constFirst().cost;
    show(comparison, calls);
    QVERIFY(remarkOf<NumbersPane>().startsWith(u"3 calls with a price"_s));

    // Nothing jumps where there is nothing to tell, nor is a cell described that is out of sight.
    QCoreApplication::sendPostedEvents();
    const QRect place = numbers->geometry();
    QTest::keyClick(numbers, Qt::Key_Home);
    QCOMPARE(remarkOf<NumbersPane>(), QString());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(numbers->geometry(), place);
    numbers->setCurrentIndex(numbers->model()->index(0, cost));
    named<QComboBox>(*m_figures, u"Figures"_s)->setCurrentIndex(3);
    QCOMPARE(remarkOf<NumbersPane>(), QString());
    named<QComboBox>(*m_figures, u"Figures"_s)->setCurrentIndex(0);
    QVERIFY(remarkOf<NumbersPane>().startsWith(u"3 calls with a price"_s));
    numbers->setColumnHidden(cost, true); // and no other
    QCOMPARE(remarkOf<NumbersPane>(), QString());
}

void TstCompareFigures::tellsTheRemarkBelowAPicture()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(0), comparedCall(0)};
    show(comparisonOf({u"flux-auto"_s}), calls);
    openTab(3);
    named<QComboBox>(*m_figures, u"Picture"_s)->setCurrentIndex(3);
    QTableView* rows = table(u"Picture as a table"_s);
    rows->setCurrentIndex(rows->model()->index(0, static_cast<int>(CompareModel::Column::TotalMedian)));
    QCOMPARE(remarkOf<PicturesPane>(), u"Of 3 whole calls that were measured · From 3 calls on"_s);
}

void TstCompareFigures::namesTheUnitsOfItsAxes()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(0), comparedCall(0)};
    for (int place = 0; place < calls.size(); ++place) {
        calls[place].cost = Cost{u"0.00%1"_s.arg(place + 1), CostSource::Header};
        calls[place].timings.total = std::chrono::milliseconds(300 + 100 * place);
    }
    show(comparisonOf({u"flux-auto"_s}), calls);
    openTab(3);
    auto* points = named<ScatterChart>(*m_figures, u"Cost against time"_s);
    QVERIFY(points);
    QTRY_VERIFY(axisTexts(*points).contains(u"Total time (s)"_s));
    QVERIFY(axisTexts(*points).contains(u"Cost ($)"_s));
    // In the unit of the title, also below a second.
    QVERIFY2(axisTexts(*points).contains(u"0.35"_s), qPrintable(axisTexts(*points).join(u'|')));
    named<QComboBox>(*m_figures, u"Picture"_s)->setCurrentIndex(1);
    QTRY_VERIFY(axisTexts(*named<Chart>(*m_figures, u"Cost"_s)).contains(u"Cost ($)"_s));
    named<QComboBox>(*m_figures, u"Picture"_s)->setCurrentIndex(3);
    QTRY_VERIFY(axisTexts(*named<Chart>(*m_figures, u"Total time"_s)).contains(u"Total time (s)"_s));
}

void TstCompareFigures::knowsRepliesOfTheHistory()
{
    const CallRecord call = comparedCall(0);
    const EarlierReply earlier{QUuid::createUuid(), call.startedAt.addDays(-1), replyHash(*call.reply)};
    const Comparison comparison = comparisonOf({u"flux-auto"_s});
    auto* box = m_figures->findChild<QCheckBox*>();
    m_figures->show(comparison, {call}, {earlier});
    QTRY_VERIFY(box->text().contains(u'1'));
    m_figures->show(comparison, {call}, {});
    QTRY_VERIFY(!box->text().contains(u'1'));
}

void TstCompareFigures::forgetsTheFormerComparison()
{
    openTab(1);
    m_figures->show(comparisonOf({u"flux-auto"_s}), {comparedCall(0)}, {});
    m_figures->show(comparisonOf({u"kimi"_s}), {comparedCall(0)}, {});
    QAbstractItemModel* model = table(u"Numbers"_s)->model();
    QStringList shown;
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this, &shown] { shown.append(cell(u"Numbers"_s, 0, 0)); });
    QTRY_COMPARE(shown.value(0), u"1 · kimi"_s);
    QVERIFY(!shown.contains(u"1 · flux-auto"_s));
}

void TstCompareFigures::drawsABoxOfCosts()
{
    QList<CallRecord> calls;
    for (int i = 1; i <= 8; ++i) {
        calls.append(comparedCall(0));
        calls.last().cost = Cost{u"%1e-7"_s.arg(i), CostSource::Header};
    }
    const Comparison comparison = comparisonOf({u"flux-auto"_s});
    openTab(3);
    const auto tip = [this] {
        named<QComboBox>(*m_figures, u"Picture"_s)->setCurrentIndex(1);
        auto* chart = named<Chart>(*m_figures, u"Cost"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        return chart->accessibleDescription();
    };
    show(comparison, calls.first(7));
    QCOMPARE(tip(), u"1 · flux-auto: median $0.0000004, from $0.0000001 to $0.0000007 (7 calls)"_s);
    show(comparison, calls);
    QCOMPARE(tip(),
        u"1 · flux-auto: median $0.00000045, half of the calls from $0.000000275 to $0.000000625, all from "
        "$0.0000001 to $0.0000008 (8 calls)"_s);
}

void TstCompareFigures::saysWhyEntriesAreNotInAPicture()
{
    // Two entries each that arrived in one piece, that are too few calls, and that can be drawn.
    QList<CallRecord> calls;
    for (int entry = 0; entry < 6; ++entry) {
        for (int repeat = 0; repeat < (entry / 2 == 1 ? 2 : 3); ++repeat) {
            calls.append(comparedCall(entry, true));
            calls.last().compare->repeat = repeat;
            calls.last().reply = u"Reply %1 of %2"_s.arg(repeat).arg(entry);
            calls.last().timings.firstToken = std::chrono::milliseconds(100);
            calls.last().arrivedInOnePiece = entry / 2 == 0;
            if (entry == 0)
                calls.last().cost = Cost{u"0.1"_s, CostSource::Body};
        }
    }
    show(comparisonOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}, CompareMeasure::Speed), calls);
    openTab(3);
    const QString few = u"2 entries have too few calls for this picture."_s;
    const QString onePiece = u"2 entries are not measurable: their streams arrived in one piece."_s;
    const QString noPrice = u"5 entries have no call whose price is known."_s;
    const auto status = [this](int picture) {
        named<QComboBox>(*m_figures, u"Picture"_s)->setCurrentIndex(picture);
        return sentences(*m_figures).split(u'\n');
    };
    QVERIFY(status(0).contains(u"A point for each whole call with a price. "_s + noPrice));
    QVERIFY(status(1).contains(noPrice));
    QVERIFY(status(2).contains(few + u' ' + onePiece));
    QVERIFY(status(3).contains(few));
}

void TstCompareFigures::saysThatStreamsHaveNoPriceOnlyWhereItIsSo()
{
    QList<CallRecord> calls{comparedCall(0, true), comparedCall(1, true)};
    calls[1].reply = u"Five."_s;
    const Comparison comparison = comparisonOf({u"flux-auto"_s, u"kimi"_s}, CompareMeasure::Speed);
    openTab(3);
    show(comparison, calls);
    named<QComboBox>(*m_figures, u"Picture"_s)->setCurrentIndex(0);
    const QString points = u"A point for each whole call with a price."_s;
    const QString noPrice = u" 2 entries have no call whose price is known."_s;
    QVERIFY(sentences(*m_figures).contains(points + noPrice));
    for (CallRecord& call : calls)
        call.cost = Cost{u"0.1"_s, CostSource::Body};
    m_figures->show(comparison, calls, {});
    QTRY_COMPARE(table(u"Picture as a table"_s)->model()->rowCount(), 2);
    QVERIFY(sentences(*m_figures).split(u'\n').contains(points));
    calls[1].finish = Finish::Length;
    m_figures->show(comparison, calls, {});
    QTRY_COMPARE(table(u"Picture as a table"_s)->model()->rowCount(), 1);
    QVERIFY(sentences(*m_figures).contains(points + u" 1 entries have no whole call with a price."_s));
}

void TstCompareFigures::selectsTheCallsOfABox_data()
{
    QTest::addColumn<int>("picture");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("cost") << 1 << u"Cost"_s << u"2 · kimi: median $0.0045, half of the calls from "_s;
    QTest::newRow("first token") << 2 << u"Time to the first token"_s
                                 << u"2 · kimi: median 450 ms, half of the calls from "_s;
    QTest::newRow("total time") << 3 << u"Total time"_s
                                << u"2 · kimi: median 4.50 s, half of the calls from "_s;
}

void TstCompareFigures::selectsTheCallsOfABox()
{
    QFETCH(const int, picture);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QList<CallRecord> calls;
    QList<QUuid> ofTheSecond;
    for (int place = 0; place < 16; ++place) {
        const int rank = place / 2 + 1;
        calls.append(comparedCall(place % 2, picture == 2));
        calls.last().compare->repeat = rank - 1;
        calls.last().cost = Cost{u"0.00%1"_s.arg(rank), CostSource::Header};
        calls.last().timings.firstToken = std::chrono::milliseconds(100 * rank);
        calls.last().timings.total = std::chrono::seconds(rank);
        if (place % 2 == 1)
            ofTheSecond.append(calls.constLast().id);
    }
    show(comparisonOf(
             {u"flux-auto"_s, u"kimi"_s}, picture == 2 ? CompareMeasure::Speed : CompareMeasure::Cost),
        calls);
    openTab(3);
    named<QComboBox>(*m_figures, u"Picture"_s)->setCurrentIndex(picture);
    auto* chart = named<Chart>(*m_figures, name);
    QVERIFY(chart);
    const auto goToTheSecond = [chart] {
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        return ringPlace(*chart);
    };
    goToTheSecond();
    QVERIFY2(chart->accessibleDescription().startsWith(value), qPrintable(chart->accessibleDescription()));
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(selected(), ofTheSecond);
    m_selected->clear();
    const auto click = [&] {
        const QPoint place = goToTheSecond();
        chart->clearFocus();
        QTest::mouseClick(
            chart->findChild<QGraphicsView*>()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    };
    QTRY_COMPARE((click(), selected()), ofTheSecond);
}

void TstCompareFigures::showsTheSamplesApart()
{
    show(comparisonOf({u"flux-auto"_s}, CompareMeasure::Both),
        {comparedCall(0, false), comparedCall(0, true), comparedCall(0, true)});
    auto* entries = named<QListWidget>(*m_figures, u"Entries"_s);
    QCOMPARE(entries->count(), 2);
    QCOMPARE(entries->item(1)->text(), u"1 · flux-auto, streamed"_s);
    entries->setCurrentRow(1);
    auto* chart = named<Chart>(*m_figures, u"Who answered 1 · flux-auto, streamed"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(selected().size(), 2);
    const QString name = u"Who answered, as a table"_s;
    QVERIFY(!table(name)->isColumnHidden(1));
    QCOMPARE(cell(name, 0, 1), u"not streamed"_s);
    QCOMPARE(cell(name, 1, 1), u"streamed"_s);
}

void TstCompareFigures::showsHostileNamesAsTheyAre()
{
    QList<CallRecord> calls{comparedCall(0)};
    calls[0].flux.model = u"<b>evil</b>"_s;
    show(comparisonOf({u"<img src='x'>"_s}), calls);
    auto* chart = named<Chart>(*m_figures, u"Who answered 1 · <img src='x'>"_s);
    const auto labels = [chart] {
        QStringList texts;
        const auto items = chart->findChild<QGraphicsView*>()->scene()->items();
        for (const QGraphicsItem* item : items) {
            if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item))
                texts.append(text->toPlainText());
        }
        return texts;
    };
    QTRY_VERIFY2(labels().contains(u"<b>evil</b>: 1 of 1, 21–100%"_s), qPrintable(labels().join(u'|')));
    auto* entries = named<QListWidget>(*m_figures, u"Entries"_s);
    QCOMPARE(entries->item(0)->text(), u"1 · <img src='x'>"_s);
    QVERIFY(entries->item(0)->toolTip().contains(u"&lt;img"_s));
}

void TstCompareFigures::savesAPictureWithItsLegend()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(0), comparedCall(0)};
    show(comparisonOf({u"flux-auto"_s}), calls);
    openTab(3);
    named<QComboBox>(*m_figures, u"Picture"_s)->setCurrentIndex(3);
    const QTemporaryDir folder;
    captioned(*m_figures, u"Save picture"_s)->click();
    auto* dialog = m_figures->findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString file = folder.filePath(u"picture.svg"_s);
    emit dialog->fileSelected(file);
    dialog->close();
    QVERIFY(sentences(*m_figures).contains(u"Saved "_s));
    QFile picture(file);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QVERIFY(picture.readAll().contains("1 · flux-auto"));
}

void TstCompareFigures::staysAsItIsInAnotherLanguage()
{
    QFETCH(const int, tab);
    openTab(tab);
    const auto changeLanguage = [this] {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_figures.get(), &change);
    };
    changeLanguage();
    CallRecord call = comparedCall(0);
    call.cost = Cost{u"0.1"_s, CostSource::Header};
    show(comparisonOf({u"flux-auto"_s}), {call, comparedCall(0)});
    const QStringList names{
        u"Who answered, as a table"_s, u"Numbers"_s, u"What may mislead"_s, u"Picture as a table"_s};
    auto* view = named<QAbstractItemView>(*m_figures, names.at(tab));
    view->setCurrentIndex(view->model()->index(0, 0));
    const QString text = view->currentIndex().data().toString();
    QVERIFY(!text.isEmpty());
    changeLanguage();
    QCOMPARE(view->currentIndex().data().toString(), text);
}

void TstCompareFigures::countsManyCallsBesideTheWindow_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("who answered") << 0;
    QTest::newRow("numbers") << 1;
    QTest::newRow("what may mislead") << 2;
    QTest::newRow("pictures") << 3;
}

void TstCompareFigures::countsManyCallsBesideTheWindow()
{
    QFETCH(const int, tab);
    QStringList models;
    QList<CallRecord> calls;
    for (int entry = 0; entry < ComparePlan::MostEntries; ++entry) {
        models.append(u"model %1"_s.arg(entry));
        for (int place = 0; place < 2 * ComparePlan::MostRepeats; ++place) {
            calls.append(comparedCall(entry, place % 2 == 1));
            calls.last().compare->repeat = place / 2;
            calls.last().startedAt = calls.constFirst().startedAt.addSecs(calls.size());
            // Every second text is one of the same ten.
            calls.last().reply = QString(place % 500 == 7 ? 200'000 : 1500, QChar(u'a' + place % 10))
                + (place % 4 < 2 ? QString() : QString::number(calls.size()));
            if (place % 2 == 0)
                calls.last().cost = Cost{u"0.%1"_s.arg(place + 10 * entry + 1), CostSource::Header};
            else
                calls.last().timings.firstToken = std::chrono::milliseconds(100 + place);
            calls.last().timings.total = std::chrono::milliseconds(500 + 7 * place + 100 * entry);
        }
    }
    // As in a run, what comes last belongs to every entry.
    QList<CallRecord> most;
    for (const CallRecord& call : std::as_const(calls)) {
        if (call.compare->repeat < ComparePlan::MostRepeats - 4)
            most.append(call);
    }
    const Comparison comparison = comparisonOf(models, CompareMeasure::Both);
    openTab(tab);
    const auto saysHowMany = [this](const QList<CallRecord>& some) {
        return sentences(*m_figures).contains(u"· %1 calls"_s.arg(QLocale().toString(some.size())));
    };
    show(comparison, most);
    // Counting them here would hold up the window; the benchmark of comparing tells for how long it is held
    // up.
    m_figures->show(comparison, calls, {});
    QVERIFY(saysHowMany(most));
    QTRY_VERIFY(saysHowMany(calls));
    m_figures->findChild<QCheckBox*>()->click();
    QVERIFY(!sentences(*m_figures).contains(u"figures without "_s));
    QTRY_VERIFY(sentences(*m_figures).contains(u"figures without "_s));
    m_figures->findChild<QCheckBox*>()->click();
    QVERIFY(sentences(*m_figures).contains(u"figures without "_s));
    QTRY_VERIFY(!sentences(*m_figures).contains(u"figures without "_s));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstCompareFigures)
#include "tst_comparefigures.moc"
