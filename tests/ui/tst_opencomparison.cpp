// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison.h"
#include "ui/windowtrial.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>

#include <algorithm>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

/// A comparison of two models that ended, with a reply of each.
struct Kept
{
    explicit Kept(HistoryStore& store, const QString& prompt)
    {
        ComparePlan plan = planOf(2, 2);
        Prompt asked;
        asked.text = prompt;
        plan.prompts = {asked};
        comparison = newComparison(plan, {}, QDateTime::currentDateTimeUtc());
        store.saveComparison(comparison);
        for (int entry = 0; entry < 2; ++entry) {
            CallRecord call = earlierCall();
            call.prompt = promptFor(comparison, PlannedCall{0, entry, 0, false});
            call.compare = ComparePlace{comparison.id, 0, entry, 0};
            calls.append(call);
        }
    }

    Comparison comparison;
    QList<CallRecord> calls; ///< of each entry
};

/// The prompt of the comparison on the Compare page, which goes into the editor for it.
QString comparedPrompt(Trial& trial)
{
    QAbstractButton* use = captioned(trial.compare(), u"Use this setup"_s);
    if (!use)
        return {};
    use->click();
    return trial.window.page().promptPane().prompt().text;
}

/// Opens the menu of calls; nullptr: there is none.
QMenu* callMenu(const MainWindow& window)
{
    for (const QAction* action : window.menuBar()->actions()) {
        if (action->text() == u"&Call"_s)
            return action->menu();
    }
    return nullptr;
}

qsizetype countOf(const QMenu& menu, const QString& accelerator)
{
    const auto actions = menu.actions();
    return std::count_if(actions.cbegin(), actions.cend(), [&accelerator](const QAction* action) {
        return action->text().contains(accelerator, Qt::CaseInsensitive);
    });
}

} // namespace

class TstOpenComparison final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheComparisonOfTheCall();
    void opensItByKeyboard();
    void standsInTheMenuOfARow();
    void saysWhyNoneCanBeOpened();
    void opensNoOtherOneWhileOneRuns();
    void keepsTheVotesOfABlindOne();
    void saysThatItIsNotThere();
};

void TstOpenComparison::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TstOpenComparison::showsTheComparisonOfTheCall()
{
    Trial trial;
    const Kept first(trial.store, u"A first prompt"_s);
    const Kept second(trial.store, u"A second prompt"_s);
    trial.add(second.calls + first.calls);
    for (const auto& [kept, prompt] :
        {std::pair{&second, u"A second prompt"_s}, std::pair{&first, u"A first prompt"_s}}) {
        trial.window.page().showCall(kept->calls.constLast().id);
        QTRY_COMPARE(trial.actions().openComparison->toolTip(),
            u"Show the comparison that this call belongs to on the Compare page"_s);
        QVERIFY(trial.actions().openComparison->isEnabled());
        trial.actions().openComparison->trigger();
        QTRY_VERIFY(trial.isComparing());
        QCOMPARE(comparedPrompt(trial), prompt);
        trial.press(Qt::Key_1);
    }
    QVERIFY(trial.gateway.prompts.isEmpty());
}

void TstOpenComparison::opensItByKeyboard()
{
    Trial trial;
    const Kept kept(trial.store, u"A compared prompt"_s);
    trial.add(kept.calls);
    QTRY_VERIFY(trial.actions().openComparison->isEnabled());
    QMenu* menu = callMenu(trial.window);
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(trial.actions().openComparison));
    QCOMPARE(countOf(*menu, u"&o"_s), 1);
    menu->popup(trial.window.mapToGlobal(QPoint(20, 20)));
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_O);
    QTRY_VERIFY(trial.isComparing());
    QCOMPARE(comparedPrompt(trial), u"A compared prompt"_s);
}

void TstOpenComparison::standsInTheMenuOfARow()
{
    Trial trial;
    const Kept kept(trial.store, u"A compared prompt"_s);
    trial.add(kept.calls);
    QTRY_VERIFY(trial.actions().openComparison->isEnabled());
    trial.window.resize(1280, 800); // a narrow window folds the table away
    QTRY_VERIFY(named<QTableView>(trial.window, u"History"_s));
    auto* table = named<QTableView>(trial.window, u"History"_s);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(table, &byKey);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(countOf(*menu, u"&o"_s), 1);
    QTest::keyClick(menu, Qt::Key_O);
    QTRY_VERIFY(trial.isComparing());
}

void TstOpenComparison::saysWhyNoneCanBeOpened()
{
    Trial trial;
    const QAction* open = trial.actions().openComparison;
    QVERIFY(!open->isEnabled());
    QCOMPARE(open->toolTip(), u"No call is selected."_s);

    const Kept kept(trial.store, u"A compared prompt"_s);
    const CallRecord single = earlierCall();
    trial.add(QList{single} + kept.calls);
    QTRY_COMPARE(open->toolTip(), u"This call belongs to no comparison."_s);
    QVERIFY(!open->isEnabled());

    trial.press(Qt::Key_2);
    QVERIFY(!open->isEnabled());
    QVERIFY(open->toolTip().startsWith(u"No call is selected on this page."_s));
    emit trial.compare().callSelected(kept.calls.constFirst().id);
    QTRY_COMPARE(open->toolTip(), u"The comparison of this call is on this page."_s);
    QVERIFY(!open->isEnabled());

    trial.press(Qt::Key_1);
    QTRY_VERIFY(open->isEnabled());
    trial.window.page().historyPane().showOnly({kept.calls.constFirst().id, kept.calls.constLast().id});
    QTRY_COMPARE(open->toolTip(), u"Opens the comparison of one call: select exactly one in the history"_s);
    QVERIFY(!open->isEnabled());
}

void TstOpenComparison::opensNoOtherOneWhileOneRuns()
{
    Trial trial;
    const Kept kept(trial.store, u"A compared prompt"_s);
    trial.add(kept.calls);
    QTRY_VERIFY(trial.actions().openComparison->isEnabled());
    trial.runComparison(2, 2);
    QTRY_COMPARE(trial.calls.count(), 2);
    QTRY_COMPARE(trial.history.rowCount(), 4);
    trial.press(Qt::Key_1);
    trial.window.page().showCall(kept.calls.constFirst().id);
    const QAction* open = trial.actions().openComparison;
    QTRY_COMPARE(open->toolTip(), u"Another comparison still runs. Wait for it, or stop it."_s);
    QVERIFY(!open->isEnabled());

    // The one that runs comes to the front and runs on.
    QTRY_VERIFY(trial.history.call(0) && isRunning(trial.history.call(0)->state));
    trial.window.page().showCall(trial.history.call(0)->id);
    QTRY_VERIFY(open->isEnabled());
    trial.actions().openComparison->trigger();
    QVERIFY(trial.isComparing());
    QCOMPARE(trial.calls.count(), 2);

    captioned(trial.compare(), u"Stop all"_s)->click();
    QTRY_COMPARE(trial.calls.count(), 0);
    trial.press(Qt::Key_1);
    trial.window.page().showCall(kept.calls.constFirst().id);
    QTRY_VERIFY(open->isEnabled());
}

void TstOpenComparison::keepsTheVotesOfABlindOne()
{
    Trial trial;
    const Kept kept(trial.store, u"A compared prompt"_s);
    trial.add(kept.calls);
    QTRY_VERIFY(trial.actions().openComparison->isEnabled());
    trial.actions().openComparison->trigger();
    QTRY_VERIFY(trial.isComparing());
    QAbstractButton* blind = captioned(trial.compare(), u"Blind"_s);
    QVERIFY(blind);
    blind->click();
    QVERIFY(trial.actions().openComparison->toolTip().startsWith(u"No call is selected on this page."_s));
    auto* up = named<QAbstractButton>(trial.compare(), u"Thumbs up for Reply A"_s);
    QVERIFY(up);
    up->click();
    QVERIFY(sentences(trial.compare()).contains(u"Voted on 1 of 2 columns"_s));

    trial.press(Qt::Key_1);
    QTRY_VERIFY(trial.actions().openComparison->isEnabled());
    trial.actions().openComparison->trigger();
    QVERIFY(trial.isComparing());
    QVERIFY(sentences(trial.compare()).contains(u"Voted on 1 of 2 columns"_s));
}

void TstOpenComparison::saysThatItIsNotThere()
{
    Trial trial;
    // As after an import, which brings calls alone.
    CallRecord imported = earlierCall();
    imported.compare = ComparePlace{QUuid::createUuid(), 0, 0, 0};
    trial.add({imported});
    QTRY_VERIFY(trial.actions().openComparison->isEnabled());
    trial.actions().openComparison->trigger();
    QTRY_COMPARE(trial.window.statusBar()->currentMessage(),
        u"The comparison is not in this history, or cannot be read."_s);
    QVERIFY(!trial.isComparing());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstOpenComparison)
#include "tst_opencomparison.moc"
