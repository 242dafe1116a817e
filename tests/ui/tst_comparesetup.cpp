// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparesetup.h"

#include "runs/activeconnection.h"
#include "runs/modelcatalog.h"
#include "runs/roomsontrial.h"
#include "ui/find.h"
#include "ui/prompt/modelcombo.h"

#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QWheelEvent>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

/// The set-up in a window of its own. What calls cost is in `prices`, by model.
struct Trial
{
    Trial()
    {
        setup.resize(900, 560);
        setup.setEntries({Auto, Fast});
        setup.show();
        setup.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&setup));
    }

    static inline const CompareEntry Auto{u"flux-auto"_s, Dialect::Chat};
    static inline const CompareEntry Fast{u"flux-fast"_s, Dialect::Responses};

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// What assistive technology calls the widget with the focus.
    static QString focusName()
    {
        const QWidget* widget = QApplication::focusWidget();
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button != nullptr && button->accessibleName().isEmpty())
            return button->text();
        return widget == nullptr ? QString() : widget->accessibleName();
    }
    /// Goes on with Tab until the widget of that name has the focus; false: there is none.
    static bool tabTo(const QString& name)
    {
        for (int steps = 0; steps < 100; ++steps) {
            if (focusName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    [[nodiscard]] QAbstractButton* runButton() const { return captioned(setup, u"Run"_s); }
    [[nodiscard]] QAbstractButton* addButton() const { return captioned(setup, u"Add entry"_s); }
    template <class Kind>
    [[nodiscard]] Kind* find(const QString& name) const
    {
        return named<Kind>(setup, name);
    }
    void choose(const QString& measure) const { captioned(setup, measure)->click(); }

    QHash<QString, QStringList> prices;
    RoomsOnTrial rooms;
    ActiveConnection active{rooms.settings, rooms.keys, std::nullopt};
    ModelCatalog catalog{rooms.gateway, active};
    CompareSetup setup{catalog, [this](const QList<CallKind>& kinds) {
                           QPromise<QList<QStringList>> promise;
                           promise.start();
                           QList<QStringList> costs;
                           for (const CallKind& kind : kinds)
                               costs.append(kind.stream ? QStringList() : prices.value(kind.model));
                           promise.addResult(costs);
                           promise.finish();
                           return promise.future();
                       }};
};

QList<CompareEntry> entries(int count)
{
    QList<CompareEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append({u"model-%1"_s.arg(i), Dialect::Chat});
    return entries;
}

} // namespace

class TstCompareSetup final : public QObject
{
    Q_OBJECT

private slots:
    void proposesTheFirstModelsOfTheCatalog();
    void isSetUpWithTheKeyboardAlone();
    void goesThroughItsFieldsInOrder();
    void addsUpToSixteenEntries();
    void keepsTwoEntries();
    void leavesOutEntriesBeyondTheBound();
    void proposesTheLastEntryAgain();
    void keepsTheFocusNearARemovedEntry();
    void keepsNumbersInTheirBounds();
    void countsTheCalls_data();
    void countsTheCalls();
    void followsTheMeasureUntilTheUserChooses();
    void takesAPlanBack();
    void paces();
    void tellsWhatTheLastCallsCost();
    void saysWhereTheCostIsUnknown();
    void looksTheCostUpAgain();
    void tellsWhatDiffersBetweenShapes();
    void runsTwentyCallsWithoutAsking();
    void asksAboveTwentyCalls();
    void runsNothingWhenTheUserDeclines();
    void saysWhyItCannotRun();
    void drawsAnotherSeedForEachRun();
    void tellsChangesOnceTheyPause();
    void choosesSets();
    void savesASet();
    void warnsBeforeASetIsReplaced();
    void asksBeforeASetIsDeleted();
    void showsHostileModelIdsAsPlainText();
    void leavesEntriesAloneThatAreScrolledPast();
    void isNamedForAssistiveTechnology();
    void followsTheLanguage();
    void fitsIntoANarrowWindow();
};

void TstCompareSetup::proposesTheFirstModelsOfTheCatalog()
{
    Trial trial;
    trial.setup.setPlan(ComparePlan());
    const QList<ModelEntry>& models = trial.catalog.models();
    const QList<CompareEntry> expected{{models.at(0).id, Dialect::Chat}, {models.at(1).id, Dialect::Chat}};
    QCOMPARE(trial.setup.plan().entries, expected);
}

void TstCompareSetup::isSetUpWithTheKeyboardAlone()
{
    Trial trial;
    const QSignalSpy runs(&trial.setup, &CompareSetup::runRequested);
    trial.find<QComboBox>(u"API shape of entry 1"_s)->setFocus();
    Trial::press(Qt::Key_Down);
    QVERIFY(Trial::tabTo(u"Model of entry 2"_s));
    Trial::press(Qt::Key_A, Qt::ControlModifier);
    Trial::type(u"deepseek-v4-flash"_s);
    Trial::press(Qt::Key_Escape);
    QVERIFY(Trial::tabTo(u"Add entry"_s));
    Trial::press(Qt::Key_Space);
    QCOMPARE(Trial::focusName(), u"Model of entry 3"_s);
    Trial::type(u"qwen-plus"_s);
    Trial::press(Qt::Key_Escape);
    QVERIFY(Trial::tabTo(u"Cost"_s));
    Trial::press(Qt::Key_Down);
    QVERIFY(Trial::tabTo(u"Repeats"_s));
    Trial::press(Qt::Key_Up);
    QVERIFY(Trial::tabTo(u"Vary each call"_s));
    Trial::press(Qt::Key_Space);
    QVERIFY(Trial::tabTo(u"Run"_s));
    Trial::press(Qt::Key_Space);
    QCOMPARE(runs.size(), 1);
    const auto plan = runs.constFirst().constFirst().value<ComparePlan>();
    const QList<CompareEntry> expected{{u"flux-auto"_s, Dialect::Responses},
        {u"deepseek-v4-flash"_s, Dialect::Responses}, {u"qwen-plus"_s, Dialect::Responses}};
    QCOMPARE(plan.entries, expected);
    QCOMPARE(plan.measure, CompareMeasure::Speed);
    QCOMPARE(plan.repeats, 4);
    QVERIFY(plan.variesEachCall);
}

void TstCompareSetup::goesThroughItsFieldsInOrder()
{
    const Trial trial;
    trial.addButton()->click();
    captioned(trial.setup, u"Save as"_s)->setFocus();
    QStringList names;
    do {
        names.append(Trial::focusName());
        Trial::press(Qt::Key_Tab);
    } while (names.constLast() != u"Run"_s && names.size() < 30);
    const QStringList expected{u"Save as…"_s, u"API shape of entry 1"_s, u"Model of entry 1"_s,
        u"Remove entry 1"_s, u"API shape of entry 2"_s, u"Model of entry 2"_s, u"Remove entry 2"_s,
        u"API shape of entry 3"_s, u"Model of entry 3"_s, u"Remove entry 3"_s, u"Add entry"_s, u"Cost"_s,
        u"Repeats"_s, u"At once"_s, u"Requests per second, at most"_s, u"Vary each call"_s, u"Run"_s};
    QCOMPARE(names.join(u'\n'), expected.join(u'\n'));
}

void TstCompareSetup::addsUpToSixteenEntries()
{
    const Trial trial;
    for (int i = 2; i < ComparePlan::MostEntries; ++i) {
        QVERIFY(trial.addButton()->isEnabled());
        trial.addButton()->click();
    }
    QCOMPARE(trial.setup.plan().entries.size(), ComparePlan::MostEntries);
    QVERIFY(!trial.addButton()->isEnabled());
    QCOMPARE(trial.addButton()->toolTip(), u"A comparison takes at most 16 entries."_s);
}

void TstCompareSetup::keepsTwoEntries()
{
    const Trial trial;
    const auto* remove = trial.find<QToolButton>(u"Remove entry 1"_s);
    QVERIFY(!remove->isEnabled());
    QCOMPARE(remove->toolTip(), u"A comparison takes at least two entries."_s);
    trial.addButton()->click();
    QVERIFY(remove->isEnabled());
}

void TstCompareSetup::leavesOutEntriesBeyondTheBound()
{
    Trial trial;
    trial.setup.setEntries(entries(17));
    QCOMPARE(trial.setup.plan().entries, entries(16));
}

void TstCompareSetup::proposesTheLastEntryAgain()
{
    const Trial trial;
    trial.addButton()->click();
    QCOMPARE(trial.setup.plan().entries, (QList{Trial::Auto, Trial::Fast, Trial::Fast}));
}

void TstCompareSetup::keepsTheFocusNearARemovedEntry()
{
    Trial trial;
    trial.setup.setEntries(entries(4));
    trial.find<QToolButton>(u"Remove entry 2"_s)->click();
    QCOMPARE(Trial::focusName(), u"Model of entry 2"_s);
    QCOMPARE(trial.setup.plan().entries.at(1).model, u"model-2"_s);
    trial.find<QToolButton>(u"Remove entry 3"_s)->click();
    QCOMPARE(Trial::focusName(), u"Model of entry 2"_s);
}

void TstCompareSetup::keepsNumbersInTheirBounds()
{
    Trial trial;
    ComparePlan plan = trial.setup.plan();
    plan.repeats = 1000;
    plan.atOnce = 1000;
    plan.perSecond = 1000;
    trial.setup.setPlan(plan);
    QCOMPARE(trial.setup.plan().repeats, ComparePlan::MostRepeats);
    QCOMPARE(trial.setup.plan().atOnce, ComparePlan::MostAtOnce);
    QCOMPARE(trial.setup.plan().perSecond, ComparePlan::MostPerSecond);
    plan.repeats = 0;
    plan.atOnce = 0;
    plan.perSecond = 0;
    trial.setup.setPlan(plan);
    QCOMPARE(trial.setup.plan().repeats, 1);
    QCOMPARE(trial.setup.plan().atOnce, 1);
    QCOMPARE(trial.setup.plan().perSecond, 1);
}

void TstCompareSetup::countsTheCalls_data()
{
    QTest::addColumn<int>("entryCount");
    QTest::addColumn<int>("repeats");
    QTest::addColumn<CompareMeasure>("measure");
    QTest::addColumn<int>("prompts");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("cost") << 6 << 3 << CompareMeasure::Cost << 1 << u"18 call(s): 6 entry(s) × 3 repeat(s)"_s;
    QTest::newRow("speed") << 2 << 1 << CompareMeasure::Speed << 1
                           << u"2 call(s): 2 entry(s) × 1 repeat(s)"_s;
    QTest::newRow("both") << 6 << 3 << CompareMeasure::Both << 1
                          << u"36 call(s): 6 entry(s) × 3 repeat(s), each made twice"_s;
    QTest::newRow("two prompts") << 6 << 3 << CompareMeasure::Cost << 2
                                 << u"36 call(s): 2 prompt(s) × 6 entry(s) × 3 repeat(s)"_s;
    QTest::newRow("everything at its bounds")
        << 16 << 100 << CompareMeasure::Both << 1
        << u"3200 call(s): 16 entry(s) × 100 repeat(s), each made twice"_s;
}

void TstCompareSetup::countsTheCalls()
{
    QFETCH(const int, entryCount);
    QFETCH(const int, repeats);
    QFETCH(const CompareMeasure, measure);
    QFETCH(const int, prompts);
    QFETCH(const QString, sentence);
    Trial trial;
    ComparePlan plan;
    plan.entries = entries(entryCount);
    plan.repeats = repeats;
    plan.measure = measure;
    trial.setup.setPlan(plan);
    trial.setup.setParameters(QList<Parameters>(prompts));
    QVERIFY2(sentences(trial.setup).contains(sentence), qPrintable(sentences(trial.setup)));
}

void TstCompareSetup::followsTheMeasureUntilTheUserChooses()
{
    const Trial trial;
    QCOMPARE(trial.setup.plan().atOnce, 4);
    trial.choose(u"Speed"_s);
    QCOMPARE(trial.setup.plan().atOnce, 2);
    trial.choose(u"Cost"_s);
    QCOMPARE(trial.setup.plan().atOnce, 4);
    trial.find<QSpinBox>(u"At once"_s)->setValue(3);
    trial.choose(u"Both"_s);
    QCOMPARE(trial.setup.plan().atOnce, 3);
}

void TstCompareSetup::takesAPlanBack()
{
    Trial trial;
    ComparePlan plan;
    plan.entries = entries(5);
    plan.repeats = 7;
    plan.measure = CompareMeasure::Both;
    plan.atOnce = 6;
    plan.perSecond = 9;
    plan.variesEachCall = true;
    trial.setup.setPlan(plan);
    QCOMPARE(trial.setup.plan(), plan);
    trial.choose(u"Cost"_s);
    QCOMPARE(trial.setup.plan().atOnce, 6);
}

void TstCompareSetup::paces()
{
    const Trial trial;
    QCOMPARE(trial.setup.plan().perSecond, std::nullopt);
    QVERIFY(!trial.find<QSpinBox>(u"Requests per second"_s)->isEnabled());
    captioned(trial.setup, u"Requests per second"_s)->click();
    QCOMPARE(trial.setup.plan().perSecond, 1);
    QVERIFY(trial.find<QSpinBox>(u"Requests per second"_s)->isEnabled());
}

void TstCompareSetup::tellsWhatTheLastCallsCost()
{
    Trial trial;
    trial.prices = {{u"model-0"_s, {u"0.001"_s, u"0.002"_s, u"0.5"_s}}, {u"model-1"_s, {u"0.0021"_s}}};
    trial.setup.setEntries(entries(2));
    QTRY_VERIFY(sentences(trial.setup).contains(u"About $0.0123 by the last calls of these models"_s));
    QVERIFY(!sentences(trial.setup).contains(u"unknown"_s));
    trial.find<QSpinBox>(u"Repeats"_s)->setValue(1);
    QVERIFY(sentences(trial.setup).contains(u"About $0.0041 by"_s));
    trial.choose(u"Both"_s);
    QVERIFY(sentences(trial.setup).contains(u"About $0.0082 by"_s));
}

void TstCompareSetup::saysWhereTheCostIsUnknown()
{
    Trial trial;
    QTRY_VERIFY(
        sentences(trial.setup).contains(u"Cost unknown: no earlier call of these models has a price"_s));
    trial.prices = {{u"model-1"_s, {u"0.001"_s}}};
    trial.setup.setEntries(entries(3));
    QVERIFY(sentences(trial.setup).contains(u"Looking up"_s));
    QTRY_VERIFY(
        sentences(trial.setup)
            .contains(u"About $0.003 by the last calls of these models; unknown for 2 of 3 entries"_s));
}

void TstCompareSetup::looksTheCostUpAgain()
{
    Trial trial;
    QTRY_VERIFY(sentences(trial.setup).contains(u"Cost unknown"_s));
    trial.prices = {{u"flux-auto"_s, {u"0.001"_s}}, {u"flux-fast"_s, {u"0"_s}}};
    trial.setup.refreshCosts();
    QTRY_VERIFY(sentences(trial.setup).contains(u"About $0.003 by the last calls of these models"_s));
}

void TstCompareSetup::tellsWhatDiffersBetweenShapes()
{
    Trial trial;
    QVERIFY(!sentences(trial.setup).contains(u"Differs"_s));
    Parameters parameters;
    parameters.seed = 7;
    parameters.stop = {u"END"_s};
    trial.setup.setParameters({parameters});
    QVERIFY(sentences(trial.setup).contains(u"Differs: stop sequences are not sent on Responses."_s));
    QVERIFY(sentences(trial.setup).contains(u"Differs: the seed is not sent on Responses."_s));
    trial.setup.setEntries({Trial::Auto, {u"flux-fast"_s, Dialect::Messages}});
    QVERIFY(sentences(trial.setup).contains(u"Differs: the output limit is 4,096 tokens on Messages"_s));
    parameters.additional = {{u"max_tokens"_s, 10}};
    trial.setup.setParameters({parameters});
    trial.setup.setEntries({Trial::Auto, {u"flux-fast"_s, Dialect::Responses}});
    QVERIFY(
        sentences(trial.setup).contains(u"Differs: another output limit, or none, is sent on Responses"_s));
    parameters.additional = {{u"seed"_s, 7}, {u"odd"_s, 1}};
    trial.setup.setParameters({parameters});
    QVERIFY(
        sentences(trial.setup)
            .contains(
                u"Differs: “seed” of Additional JSON is sent on Responses as well, where there is no such "
                "parameter."_s));
    QVERIFY(sentences(trial.setup)
                .contains(u"May differ: it is not known here whether all API shapes read “odd” of Additional "
                          "JSON alike."_s));
    trial.setup.setEntries(entries(2));
    QVERIFY(!sentences(trial.setup).contains(u"Differs"_s));
}

void TstCompareSetup::runsTwentyCallsWithoutAsking()
{
    Trial trial;
    const QSignalSpy runs(&trial.setup, &CompareSetup::runRequested);
    trial.find<QSpinBox>(u"Repeats"_s)->setValue(10);
    trial.runButton()->click();
    QCOMPARE(runs.size(), 1);
    QVERIFY(trial.setup.findChild<QMessageBox*>() == nullptr);
}

void TstCompareSetup::asksAboveTwentyCalls()
{
    Trial trial;
    trial.prices = {{u"model-0"_s, {u"0.001"_s}}};
    trial.setup.setEntries(entries(3));
    trial.find<QSpinBox>(u"Repeats"_s)->setValue(7);
    QTRY_VERIFY(sentences(trial.setup).contains(u"$0.007"_s));
    const QSignalSpy runs(&trial.setup, &CompareSetup::runRequested);
    trial.runButton()->click();
    auto* box = trial.setup.findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->text(), u"Make 21 call(s)?"_s);
    QCOMPARE(box->informativeText(),
        u"About $0.007 by the last calls of these models; unknown for 2 of 3 entries"_s);
    QCOMPARE(runs.size(), 0);
    captioned(*box, u"Run"_s)->click();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.constFirst().constFirst().value<ComparePlan>().entries, entries(3));
}

void TstCompareSetup::runsNothingWhenTheUserDeclines()
{
    Trial trial;
    const QSignalSpy runs(&trial.setup, &CompareSetup::runRequested);
    trial.find<QSpinBox>(u"Repeats"_s)->setValue(100);
    trial.runButton()->click();
    QPointer<QMessageBox> box = trial.setup.findChild<QMessageBox*>();
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(box.isNull());
    QCOMPARE(runs.size(), 0);
    trial.runButton()->click();
    box = trial.setup.findChild<QMessageBox*>();
    trial.setup.setRunBlocked(u"There is no key."_s);
    captioned(*box, u"Run"_s)->click();
    QCOMPARE(runs.size(), 0);
}

void TstCompareSetup::saysWhyItCannotRun()
{
    Trial trial;
    const QSignalSpy runs(&trial.setup, &CompareSetup::runRequested);
    const auto reason = [&trial] {
        return trial.runButton()->isEnabled() ? QString() : trial.runButton()->toolTip();
    };
    QCOMPARE(reason(), QString());
    trial.setup.setRunBlocked(u"There is no key."_s);
    QCOMPARE(reason(), u"There is no key."_s);
    trial.setup.setPromptProblem(u"Type a prompt first."_s);
    QCOMPARE(reason(), u"Type a prompt first."_s);
    trial.setup.setEntries({Trial::Auto, CompareEntry()});
    QCOMPARE(reason(), u"Choose a model for entry 2 first."_s);
    trial.setup.setEntries({Trial::Auto});
    QCOMPARE(reason(), u"A comparison takes at least two entries. Add one."_s);
    QCOMPARE(trial.runButton()->accessibleDescription(), reason());
    trial.setup.run();
    QCOMPARE(runs.size(), 0);
    trial.setup.setEntries(entries(2));
    trial.setup.setPromptProblem(QString());
    trial.setup.setRunBlocked(QString());
    QCOMPARE(reason(), QString());
}

void TstCompareSetup::drawsAnotherSeedForEachRun()
{
    Trial trial;
    const QSignalSpy runs(&trial.setup, &CompareSetup::runRequested);
    trial.runButton()->click();
    trial.runButton()->click();
    QCOMPARE(runs.size(), 2);
    QVERIFY(runs.at(0).constFirst().value<ComparePlan>().seed
        != runs.at(1).constFirst().value<ComparePlan>().seed);
}

void TstCompareSetup::tellsChangesOnceTheyPause()
{
    Trial trial;
    QSignalSpy changes(&trial.setup, &CompareSetup::planChanged);
    trial.setup.setEntries(entries(3));
    trial.find<QSpinBox>(u"Repeats"_s)->setValue(5);
    QVERIFY(changes.wait(5000));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().constFirst().value<ComparePlan>(), trial.setup.plan());
}

void TstCompareSetup::choosesSets()
{
    Trial trial;
    auto* sets = trial.find<QComboBox>(u"Saved sets"_s);
    QVERIFY(!sets->isEnabled());
    trial.setup.setSets({{u"Both"_s, {Trial::Auto, Trial::Fast}}, {u"Four"_s, entries(4)}});
    QCOMPARE(sets->currentText(), u"Both"_s);
    sets->setFocus();
    Trial::press(Qt::Key_Down);
    QCOMPARE(trial.setup.plan().entries, entries(4));
    QCOMPARE(sets->currentText(), u"Four"_s);
    trial.addButton()->click();
    QCOMPARE(sets->currentIndex(), -1);
    QVERIFY(!captioned(trial.setup, u"Delete"_s)->isEnabled());
}

void TstCompareSetup::savesASet()
{
    Trial trial;
    const QSignalSpy saves(&trial.setup, &CompareSetup::saveSetRequested);
    captioned(trial.setup, u"Save as"_s)->click();
    auto* dialog = trial.setup.findChild<QInputDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(u"  Cheap\nones "_s);
    dialog->accept();
    QCOMPARE(saves.size(), 1);
    QCOMPARE(saves.constFirst().at(0).toString(), u"Cheap ones"_s);
    QCOMPARE(saves.constFirst().at(1).value<QList<CompareEntry>>(), trial.setup.plan().entries);
}

void TstCompareSetup::warnsBeforeASetIsReplaced()
{
    Trial trial;
    trial.setup.setSets({{u"Cheap"_s, entries(4)}});
    captioned(trial.setup, u"Save as"_s)->click();
    auto* dialog = trial.setup.findChild<QInputDialog*>();
    QCOMPARE(dialog->okButtonText(), u"Save"_s);
    dialog->setTextValue(u"Cheap"_s);
    QCOMPARE(dialog->okButtonText(), u"Replace"_s);
    QCOMPARE(dialog->labelText(), u"A set of this name exists and is replaced."_s);
}

void TstCompareSetup::asksBeforeASetIsDeleted()
{
    Trial trial;
    trial.setup.setSets({{u"<b>Both</b>"_s, {Trial::Auto, Trial::Fast}}});
    const QSignalSpy deletions(&trial.setup, &CompareSetup::deleteSetRequested);
    captioned(trial.setup, u"Delete"_s)->click();
    auto* box = trial.setup.findChild<QMessageBox*>();
    QCOMPARE(box->text(), u"Delete the set “<b>Both</b>”?"_s);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(deletions.size(), 0);
    captioned(*box, u"Delete"_s)->click();
    QCOMPARE(deletions.size(), 1);
    QCOMPARE(deletions.constFirst().constFirst().toString(), u"<b>Both</b>"_s);
}

void TstCompareSetup::showsHostileModelIdsAsPlainText()
{
    Trial trial;
    const QString hostile = u"<img src=x>\u202eevil\nmodel"_s;
    trial.setup.setEntries({{hostile, Dialect::Chat}, Trial::Fast});
    QCOMPARE(trial.find<ModelCombo>(u"Model of entry 1"_s)->lineEdit()->text(), u"<img src=x>evil model"_s);
    const auto labels = trial.setup.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QVERIFY(!label->text().contains(u"img"_s) || label->textFormat() == Qt::PlainText);
}

void TstCompareSetup::leavesEntriesAloneThatAreScrolledPast()
{
    const Trial trial;
    auto* shape = trial.find<QComboBox>(u"API shape of entry 1"_s);
    QWheelEvent wheel(shape->rect().center(), shape->mapToGlobal(shape->rect().center()), QPoint(),
        QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(shape, &wheel);
    QCOMPARE(trial.setup.plan().entries.constFirst(), Trial::Auto);
    QVERIFY(!wheel.isAccepted());
}

void TstCompareSetup::isNamedForAssistiveTechnology()
{
    const Trial trial;
    const auto widgets = trial.setup.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isControl = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->focusProxy() == nullptr;
        QVERIFY2(!isControl || !widget->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
    QCOMPARE(captioned(trial.setup, u"Both"_s)->accessibleDescription(),
        u"Makes each call twice, once in each way; the figures are never mixed."_s);
}

void TstCompareSetup::followsTheLanguage()
{
    /// Every text in capitals.
    class Capitals final : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(
            const char* context, const char* source, const char* remark, int n) const override
        {
            Q_UNUSED(context)
            Q_UNUSED(remark)
            Q_UNUSED(n)
            return QString::fromUtf8(source).toUpper();
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    };
    const Trial trial;
    Capitals capitals;
    QVERIFY(QCoreApplication::installTranslator(&capitals));
    QCoreApplication::sendPostedEvents();
    const auto buttons = trial.setup.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons)
        QCOMPARE(button->text(), button->text().toUpper());
    const auto labels = trial.setup.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->text(), label->text().toUpper());
    QVERIFY(trial.find<QComboBox>(u"API SHAPE OF ENTRY %1"_s.arg(1)) != nullptr);
}

void TstCompareSetup::fitsIntoANarrowWindow()
{
    Trial trial;
    trial.setup.setEntries(entries(16));
    QVERIFY2(trial.setup.minimumSizeHint().width() <= 876,
        qPrintable(QString::number(trial.setup.minimumSizeHint().width())));
    QVERIFY2(trial.setup.minimumSizeHint().height() <= 400,
        qPrintable(QString::number(trial.setup.minimumSizeHint().height())));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstCompareSetup)
#include "tst_comparesetup.moc"
