// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "columnstrial.h"
#include "models/historymodel.h"
#include "runs/activeconnection.h"
#include "runs/comparisons.h"
#include "runs/modelcatalog.h"
#include "runs/roomsontrial.h"
#include "tabwalk.h"
#include "ui/compare/columnsbar.h"
#include "ui/compare/comparefigures.h"
#include "ui/compare/comparesetup.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/nextcomparison.h"
#include "ui/compare/runbar.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace Fluxscope::Ui {

namespace {

/// The page over a history and a gateway of its own.
struct PageTrial
{
    explicit PageTrial(const ComparePlan& plan)
    {
        QSignalSpy opened(&store, &HistoryStore::opened);
        store.open();
        static_cast<void>(opened.wait());
        static_cast<void>(QTest::qWaitFor([this] { return !active.isPending(); }));
        Prompt prompt;
        prompt.text = u"Why is the sky blue?"_s;
        page.setPrompt(prompt, {});
        page.findChild<CompareSetup*>()->setPlan(plan);
        page.resize(1280, 900);
        page.show();
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
    }

    /// Starts what is set up; false: not so many calls were made at once.
    [[nodiscard]] bool run(int atOnce)
    {
        page.findChild<CompareSetup*>()->run();
        return QTest::qWaitFor([this, atOnce] { return gateway.calls.size() == atOnce; });
    }

    static void answer(ScriptedCall& call, int status)
    {
        FluxHeaders flux;
        flux.requestId = u"12345678-aaaa"_s;
        flux.costUsd = u"0.0001"_s;
        call.tell(RequestSent{});
        call.tell(HeadReceived{status, flux, {}});
        if (status == 200) {
            call.think(u"Light scatters."_s);
            call.write(u"The sky is blue."_s);
            call.end();
            return;
        }
        const ErrorKind kind = status == 429 ? ErrorKind::RateLimit : ErrorKind::Server;
        call.tell(CallEnded{EndCause::Failed, CallError{kind, u"not now"_s, {}, 30}});
    }

    /// Runs the whole of what is set up; the last call fails. False: it did not come to its end.
    [[nodiscard]] bool runWhole(int planned, int atOnce)
    {
        if (!run(atOnce))
            return false;
        for (int call = 0; call < planned; ++call) {
            if (!QTest::qWaitFor([this, call] { return gateway.calls.size() > call; }))
                return false;
            answer(*gateway.calls.at(call), call + 1 < planned ? 200 : 500);
        }
        return QTest::qWaitFor([this] { return calls.count() + page.waitingCalls() == 0; });
    }

    [[nodiscard]] QTabBar* resultsBar() const
    {
        return page.findChild<ComparisonView*>()->findChild<QTabWidget*>()->tabBar();
    }

    RoomsOnTrial rooms{Secret("sk-test-1234"_ba)};
    SystemClock clock;
    HistoryStore store{HistoryOptions{rooms.folder.filePath(u"history.sqlite"_s), false, false}, clock};
    ScriptedGateway gateway;
    RunningCalls calls{store, gateway, clock};
    Comparisons comparisons{CompareRun::Rooms{calls, store, gateway, clock}};
    ActiveConnection active{rooms.settings, rooms.keys, std::nullopt};
    ModelCatalog catalog{rooms.gateway, active};
    HistoryModel history{store, clock};
    ComparePage page{{rooms.settings, active, catalog, comparisons, history, clock}};
};

/// From the top to the bottom, and columns from the left to the right.
QList<const QWidget*> areasOf(const PageTrial& trial)
{
    QList<const QWidget*> areas{trial.page.findChild<NextComparison*>(), trial.page.findChild<RunBar*>(),
        trial.resultsBar(), trial.page.findChild<ColumnsBar*>()};
    QList<const QWidget*> columns;
    for (const CompareColumn* column : trial.page.findChildren<CompareColumn*>()) {
        if (column->isVisible())
            columns.append(column);
    }
    std::sort(columns.begin(), columns.end(),
        [](const QWidget* one, const QWidget* other) { return one->x() < other->x(); });
    return areas + columns << trial.page.findChild<CompareFigures*>();
}

bool goesThroughAreasInOrder(const PageTrial& trial, const QList<QWidget*>& order)
{
    const QList<const QWidget*> areas = areasOf(trial);
    QList<qsizetype> met;
    for (const QWidget* control : order) {
        const auto area = std::find_if(areas.cbegin(), areas.cend(),
            [control](const QWidget* each) { return each == control || each->isAncestorOf(control); });
        // What stands above them belongs to none of them.
        met.append(area == areas.cend() ? -1 : area - areas.cbegin());
    }
    return std::is_sorted(met.cbegin(), met.cend());
}

/// What is wrong with the way that Tab takes through the page, from its first control on; empty: nothing.
QString problemOnTheWay(const PageTrial& trial)
{
    captioned(trial.page, u"Edit prompt"_s)->setFocus();
    const QList<QWidget*> forth = walk(Qt::Key_Tab);
    if (forth.isEmpty() || QApplication::focusWidget() != forth.constFirst())
        return u"It does not come back: "_s + namesOf(forth);
    QList<QWidget*> missing;
    QList<QWidget*> unnamed;
    for (QWidget* stop : stopsOf(trial.page)) {
        if (!forth.contains(stop))
            missing.append(stop);
        if (nameOf(*stop).isEmpty())
            unnamed.append(stop);
    }
    if (!missing.isEmpty())
        return u"It leaves out: "_s + namesOf(missing);
    if (!unnamed.isEmpty())
        return u"Without a name: "_s + namesOf(unnamed);
    if (const QList<QWidget*> found = outOfReach(trial.page); !found.isEmpty())
        return u"Only for the mouse: "_s + namesOf(found);
    QList<QWidget*> expected = forth;
    std::reverse(std::next(expected.begin()), expected.end());
    if (const QList<QWidget*> back = walk(Qt::Key_Backtab); back != expected)
        return u"Shift+Tab goes another way: "_s + namesOf(back);
    return goesThroughAreasInOrder(trial, forth) ? QString() : u"It jumps: "_s + namesOf(forth);
}

ComparePlan costPlan()
{
    return planOf(3, 2, CompareMeasure::Cost);
}

} // namespace

/// Tab and Shift+Tab through the whole page in each of its states.
class TstCompareKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void goesThroughWhatIsSetUp();
    void goesThroughARunAndItsPause();
    void goesThroughReplies();
    void goesThroughBlindReplies();
    void goesThroughAnExpandedColumn();
    void goesThroughFigures_data();
    void goesThroughFigures();
    void choosesARepeatToCompareWith();
};

void TstCompareKeyboard::goesThroughWhatIsSetUp()
{
    PageTrial trial(planOf(2, 2, CompareMeasure::Cost));
    QCOMPARE(problemOnTheWay(trial), QString());
    QStringList names;
    for (const QWidget* control : walk(Qt::Key_Tab))
        names.append(nameOf(*control));
    const QStringList expected{u"Edit prompt"_s, u"Earlier comparisons"_s, u"Entries and calls"_s,
        u"Save as…"_s, u"API shape of entry 1"_s, u"Model of entry 1"_s, u"API shape of entry 2"_s,
        u"Model of entry 2"_s, u"Add entry"_s, u"Cost"_s, u"Repeats"_s, u"At once"_s,
        u"Requests per second, at most"_s, u"Vary each call"_s, u"Run"_s, u"Results of the comparison"_s};
    QCOMPARE(names.join(u'\n'), expected.join(u'\n'));
}

void TstCompareKeyboard::goesThroughARunAndItsPause()
{
    PageTrial trial(costPlan());
    QVERIFY(trial.run(4));
    trial.gateway.calls.at(0)->begin();
    trial.gateway.calls.at(0)->write(u"The sky"_s);
    QTRY_COMPARE(problemOnTheWay(trial), QString());
    QVERIFY(captioned(trial.page, u"Stop all"_s)->isEnabled());

    PageTrial::answer(*trial.gateway.calls.at(1), 429);
    QTRY_VERIFY(captioned(trial.page, u"Continue at one per second"_s));
    QTRY_COMPARE(problemOnTheWay(trial), QString());
    trial.page.stopAll();
}

void TstCompareKeyboard::goesThroughReplies()
{
    PageTrial trial(costPlan());
    QVERIFY(trial.runWhole(6, 4));
    QTRY_COMPARE(problemOnTheWay(trial), QString());
    // To the repeat that failed, with what was reasoned before the others.
    named<QAbstractButton>(trial.page, u"Next repeat in all columns"_s)->click();
    named<QAbstractButton>(trial.page, u"Reasoning in all columns"_s)->click();
    QTRY_VERIFY(sentences(trial.page).contains(u"not now"_s));
    QTRY_COMPARE(problemOnTheWay(trial), QString());
    captioned(trial.page, u"Next comparison"_s)->click();
    QTRY_COMPARE(problemOnTheWay(trial), QString());
}

void TstCompareKeyboard::goesThroughBlindReplies()
{
    PageTrial trial(costPlan());
    QVERIFY(trial.runWhole(6, 4));
    captioned(trial.page, u"Blind"_s)->click();
    QVERIFY(named<QAbstractButton>(trial.page, u"Thumbs up for Reply A"_s));
    QTRY_COMPARE(problemOnTheWay(trial), QString());
}

void TstCompareKeyboard::goesThroughAnExpandedColumn()
{
    PageTrial trial(costPlan());
    QVERIFY(trial.runWhole(6, 4));
    auto* expand = named<QAbstractButton>(trial.page, u"Expand model-1, Responses"_s);
    QVERIFY(expand);
    expand->setFocus();
    QTest::keyClick(expand, Qt::Key_Space);
    QVERIFY(!named<QAbstractButton>(trial.page, u"Expand model-0, Chat completions"_s));
    QTRY_COMPARE(problemOnTheWay(trial), QString());
    // The other way out of it than the button.
    expand->setFocus();
    QTest::keyClick(expand, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(named<QAbstractButton>(trial.page, u"Expand model-2, Messages"_s));
}

void TstCompareKeyboard::goesThroughFigures_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("control"); // of this tab alone
    QTest::newRow("who answered") << 0 << u"Who answered, as a table"_s;
    QTest::newRow("numbers") << 1 << u"Numbers"_s;
    QTest::newRow("what may mislead") << 2 << u"What may mislead"_s;
    QTest::newRow("pictures") << 3 << u"Picture as a table"_s;
}

void TstCompareKeyboard::goesThroughFigures()
{
    QFETCH(const int, tab);
    QFETCH(const QString, control);
    PageTrial trial(costPlan());
    QVERIFY(trial.runWhole(6, 4));
    trial.resultsBar()->setFocus();
    QTest::keyClick(trial.resultsBar(), Qt::Key_Right);
    QTRY_VERIFY(sentences(trial.page).contains(u"· 6 calls"_s));
    auto* figures = trial.page.findChild<CompareFigures*>();
    QTabBar* bar = figures->findChild<QTabWidget*>()->tabBar();
    bar->setFocus();
    for (int presses = 0; presses < tab; ++presses)
        QTest::keyClick(bar, Qt::Key_Right);
    QTRY_COMPARE(problemOnTheWay(trial), QString());
    const QList<QWidget*> order = walk(Qt::Key_Tab);
    QVERIFY(std::any_of(order.cbegin(), order.cend(),
        [&control](const QWidget* each) { return each->accessibleName() == control; }));
}

void TstCompareKeyboard::choosesARepeatToCompareWith()
{
    PageTrial trial(planOf(2, 2, CompareMeasure::Cost));
    QVERIFY(trial.runWhole(4, 4));
    QSignalSpy asked(&trial.page, &ComparePage::repliesRequested);
    auto* compare =
        named<QAbstractButton>(trial.page, u"Compare the reply of model-0, Chat completions with another"_s);
    QVERIFY(compare);
    QTRY_VERIFY(compare->isEnabled());
    compare->setFocus();
    QTest::keyClick(compare, Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(menu->activeAction());
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(!menu->isVisible());
    QCOMPARE(asked.size(), 1);
    for (const CompareColumn* column : trial.page.findChildren<CompareColumn*>())
        QCOMPARE(asked.constFirst().at(column->entry()).toUuid(), column->callId());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstCompareKeyboard)

#include "tst_comparekeyboard.moc"
