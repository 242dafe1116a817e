// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "core/clock.h"
#include "core/origin.h"
#include "find.h"
#include "history/historystore.h"
#include "models/historymodel.h"
#include "runs/activeconnection.h"
#include "runs/comparisons.h"
#include "runs/modelcatalog.h"
#include "runs/roomsontrial.h"
#include "runs/runningcalls.h"
#include "ui/compare/comparesetup.h"
#include "ui/compare/earliercomparisons.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A call that the gateway answers from the event loop.
class AnsweredCall final : public Call
{
public:
    AnsweredCall(int status, std::optional<QString> cost)
        : m_status(status)
        , m_cost(std::move(cost))
    {
        QTimer::singleShot(0, this, &AnsweredCall::answer);
    }

    void stop() override { end({EndCause::Stopped, std::nullopt}); }
    [[nodiscard]] CallBodies bodies() const override { return {}; }

private:
    void answer()
    {
        if (m_isOver)
            return;
        emit happened({10ms, RequestSent{}});
        FluxHeaders flux;
        flux.costUsd = m_cost;
        emit happened({20ms, HeadReceived{m_status, flux, {}}});
        if (m_status != 200) {
            const ErrorKind kind = m_status == 429 ? ErrorKind::RateLimit : ErrorKind::Server;
            end({EndCause::Failed, CallError{kind, u"wait"_s, {}, 30}});
            return;
        }
        CompletionDelta delta;
        delta.text = u"The sky is blue."_s;
        emit happened({30ms, delta});
        end({EndCause::Complete, std::nullopt});
    }

    void end(const CallEnded& ended)
    {
        if (!std::exchange(m_isOver, true))
            emit happened({40ms, ended});
    }

    int m_status;
    std::optional<QString> m_cost;
    bool m_isOver = false;
};

class AnsweringGateway final : public GatewayClient
{
public:
    std::unique_ptr<Call> send(const Prompt& prompt, const Route& /*route*/) override
    {
        prompts.append(prompt);
        return std::make_unique<AnsweredCall>(prompt.model == refused ? 429 : status, cost);
    }

    void openConnections(
        const Route& /*route*/, int /*count*/, QObject* context, std::function<void()> callback) override
    {
        QTimer::singleShot(0, context, std::move(callback));
    }

    QList<Prompt> prompts;
    int status = 200;
    QString refused; ///< a model
    std::optional<QString> cost;
};

ComparePlan planOf(int entries, int repeats)
{
    ComparePlan plan;
    for (int i = 0; i < entries; ++i)
        plan.entries.append({u"model-%1"_s.arg(i), Dialect::Chat});
    plan.repeats = repeats;
    return plan;
}

Prompt promptOf(const QString& text)
{
    Prompt prompt;
    prompt.text = text;
    return prompt;
}

/// The comparisons of a menu that is open and of its submenus, and of each that has some, how many.
void readMenu(const QMenu& menu, QList<QAction*>& comparisons, QList<qsizetype>& counts)
{
    const qsizetype before = comparisons.size();
    QList<QMenu*> submenus;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            submenus.append(action->menu());
        else if (!action->isSeparator())
            comparisons.append(action);
    }
    if (comparisons.size() > before)
        counts.append(comparisons.size() - before);
    for (QMenu* submenu : submenus) {
        emit submenu->aboutToShow();
        readMenu(*submenu, comparisons, counts);
    }
}

/// The page over a history of its own, with a prompt.
struct Trial
{
    explicit Trial(const ComparePlan& plan, const Secret& environmentKey = Secret("sk-test-1234"_ba))
        : rooms(environmentKey)
    {
        QSignalSpy opened(&store, &HistoryStore::opened);
        store.open();
        static_cast<void>(opened.wait());
        settle();
        page.setPrompt(prompt(), {});
        setup().setPlan(plan);
    }

    [[nodiscard]] static Prompt prompt()
    {
        Prompt prompt;
        prompt.text = u"Why is the sky blue?"_s;
        return prompt;
    }

    /// Runs what is set up, and waits until the history has all of it.
    void runWhole(int planned)
    {
        setup().run();
        static_cast<void>(QTest::qWaitFor([&] {
            return gateway.prompts.size() == planned && openCalls() == 0 && storedCalls().size() == planned;
        }));
    }

    /// As MainWindow does.
    void takePrompts()
    {
        QObject::connect(&page, &ComparePage::promptChosen, &page,
            [this](const Prompt& prompt) { page.setPrompt(prompt, {}); });
    }

    [[nodiscard]] CompareSetup& setup() { return *page.findChild<CompareSetup*>(); }

    [[nodiscard]] QAbstractButton* button(const QString& text) const { return buttonOf(page, text); }

    [[nodiscard]] static QAbstractButton* buttonOf(const QWidget& page, const QString& text)
    {
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] QList<ComparisonRow> kept()
    {
        auto reading = store.comparisons();
        reading.waitForFinished();
        return reading.result();
    }

    /// The calls that have ended, as the history has them.
    [[nodiscard]] QList<QUuid> storedCalls()
    {
        QList<QUuid> ids;
        for (const ComparisonRow& row : kept()) {
            auto reading = store.callsOf(row.comparison.id);
            reading.waitForFinished();
            for (const CallRecord& record : reading.result()) {
                if (!isRunning(record.state))
                    ids.append(record.id);
            }
        }
        return ids;
    }

    [[nodiscard]] ComparePage::Rooms pageRooms()
    {
        return {rooms.settings, active, catalog, comparisons, history, clock};
    }

    /// The menu of earlier comparisons once it lists some; nullptr: it does not.
    [[nodiscard]] static QMenu* openedMenu(const ComparePage& page)
    {
        QMenu* menu = page.findChild<QToolButton*>(u"earlier"_s)->menu();
        emit menu->aboutToShow();
        const auto lists = [menu] {
            return !menu->actions().isEmpty() && menu->actions().constFirst()->isEnabled();
        };
        return QTest::qWaitFor(lists) ? menu : nullptr;
    }

    /// Adds a comparison of one call to the history, made that many minutes after the first.
    QUuid keep(int minute, const QString& text)
    {
        ComparePlan plan = planOf(1, 1);
        plan.prompts = {promptOf(text)};
        const QDateTime start = QDateTime(QDate(2026, 10, 5), QTime(0, 0), Qt::UTC).addSecs(60LL * minute);
        const Comparison comparison = newComparison(plan, {}, start);
        store.saveComparison(comparison);
        CallRecord call;
        call.id = QUuid::createUuid();
        call.startedAt = start;
        call.state = CallState::Done;
        call.prompt = promptFor(comparison, PlannedCall());
        call.compare = ComparePlace{comparison.id, 0, 0, 0};
        store.insert(call);
        return comparison.id;
    }

    /// Adds a call of no comparison to the history.
    void keepPrice(const QString& model, const QString& usd)
    {
        CallRecord call;
        call.id = QUuid::createUuid();
        call.startedAt = clock.now();
        call.state = CallState::Done;
        call.prompt = prompt();
        call.prompt.model = model;
        call.prompt.stream = false;
        call.cost = Cost{usd, CostSource::Header};
        store.insert(call);
    }

    /// Calls that run or wait.
    [[nodiscard]] int openCalls() const { return calls.count() + page.waitingCalls(); }

    void useGateway(const QString& baseUrl)
    {
        QList<Connection> connections = rooms.settings.connections();
        connections.first().baseUrl = baseUrl;
        rooms.settings.setConnections(connections);
        settle();
    }

    void useKey(const Secret& key)
    {
        rooms.keys.store(active.connection(), key, &page, [](const auto& /*failure*/) {});
        static_cast<void>(QTest::qWaitFor([this, &key] { return active.lookup().key == key; }));
        settle();
    }

    void settle()
    {
        static_cast<void>(QTest::qWaitFor([this] { return !active.isPending(); }));
    }

    /// What the report has now.
    [[nodiscard]] QString report()
    {
        button(u"Save report…"_s)->click();
        const auto dialogs = page.findChildren<QFileDialog*>();
        const QString name = rooms.folder.filePath(u"report.md"_s);
        QSignalSpy told(&page, &ComparePage::statusMessage);
        emit dialogs.constLast()->fileSelected(name);
        dialogs.constLast()->reject();
        static_cast<void>(told.wait());
        QFile file(name);
        static_cast<void>(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    RoomsOnTrial rooms;
    SystemClock clock;
    HistoryStore store{HistoryOptions{rooms.folder.filePath(u"history.sqlite"_s), false, false}, clock};
    AnsweringGateway gateway;
    RunningCalls calls{store, gateway, clock};
    Comparisons comparisons{CompareRun::Rooms{calls, store, gateway, clock}};
    ActiveConnection active{rooms.settings, rooms.keys, std::nullopt};
    ModelCatalog catalog{rooms.gateway, active};
    HistoryModel history{store, clock};
    ComparePage page{pageRooms()};
};

} // namespace

class TstComparePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void runsWhatIsSetUp();
    void opensAnEarlierComparison();
    void pausesAndGoesOn();
    void goesOnWithoutAnEntryThatIsRefusedAgain();
    void runsWhatIsMissing();
    void asksBeforeManyMissingCalls();
    void runsNothingThatAnotherWindowHasRun();
    void savesAReport();
    void runsByKeyboard();
    void runsNothingWithoutAPrompt();
    void remembersWhatWasSetUp();
    void bringsTheLastSetupBack();
    void keepsKeysOutOfWhatWasSetUp();
    void goesOnOnlyWithTheConnectionOfTheComparison();
    void putsMarksIntoTheReport();
    void letsGoOfDeletedCalls();
    void keepsTheKeyOutOfTheReport();
    void goesOnAfterAnObstacle();
    void tellsTheNextComparisonFromTheOneShown();
    void usesTheSetupOfTheOneShown();
    void bringsBackNoPromptThatWasWrittenSince();
    void offersNoUndoWhereNothingChanges();
    void usesNoSetupWithAMaskedKey();
    void usesASetupWhosePromptWasNotKept();
    void tellsEarlierComparisonsApart();
    void listsOlderComparisonsInSubmenus_data();
    void listsOlderComparisonsInSubmenus();
};

void TstComparePage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TstComparePage::runsWhatIsSetUp()
{
    Trial trial(planOf(3, 2));
    trial.setup().run();
    QTRY_COMPARE(trial.gateway.prompts.size(), 6);
    QTRY_COMPARE(trial.openCalls(), 0);
    QTRY_COMPARE(trial.kept().size(), 1);
    QTRY_COMPARE(trial.kept().constFirst().whole, 6);
    for (const Prompt& prompt : std::as_const(trial.gateway.prompts)) {
        QCOMPARE(prompt.text, Trial::prompt().text);
        QVERIFY(!prompt.stream);
    }
    QVERIFY(!trial.button(u"Stop all"_s)->isEnabled());
}

void TstComparePage::opensAnEarlierComparison()
{
    Trial trial(planOf(2, 1));
    trial.setup().run();
    QTRY_COMPARE(trial.kept().size(), 1);
    QTRY_COMPARE(trial.kept().constFirst().whole, 2);
    ComparePage other(trial.pageRooms());
    auto* menu = Trial::openedMenu(other);
    QVERIFY(menu);
    QVERIFY(menu->actions().constFirst()->text().contains(u"Why is the sky blue?"_s));
    menu->actions().constFirst()->trigger();
    const auto isWhole = [&other] {
        const auto labels = other.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel* label) { return label->text().startsWith(u"2 of 2 calls ended"_s); });
    };
    QTRY_VERIFY(isWhole());
    QCOMPARE(trial.gateway.prompts.size(), 2);
}

void TstComparePage::pausesAndGoesOn()
{
    Trial trial(planOf(2, 2));
    trial.gateway.status = 429;
    ComparePlan plan = planOf(2, 2);
    plan.atOnce = 1;
    trial.setup().setPlan(plan);
    trial.page.show();
    trial.setup().run();
    QTRY_VERIFY(named<QAbstractButton>(trial.page, u"Continue after the wait"_s));
    QVERIFY(captioned(trial.page, u"Continue after "_s));
    QCOMPARE(trial.gateway.prompts.size(), 1);
    trial.gateway.status = 200;
    trial.button(u"Continue at one per second"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(trial.openCalls(), 0, 20'000);
    QCOMPARE(trial.gateway.prompts.size(), 4);
}

void TstComparePage::goesOnWithoutAnEntryThatIsRefusedAgain()
{
    ComparePlan plan = planOf(2, 3);
    plan.atOnce = 1;
    Trial trial(plan);
    trial.gateway.refused = u"model-1"_s;
    trial.page.show();
    trial.setup().run();
    QTRY_VERIFY(captioned(trial.page, u"Continue at one per second"_s));
    QVERIFY(!captioned(trial.page, u"Go on without"_s));
    captioned(trial.page, u"Continue at one per second"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(captioned(trial.page, u"Go on without"_s), 20'000);
    QAbstractButton* button = captioned(trial.page, u"Go on without"_s);
    QCOMPARE(button->text(), u"Go on without 2 · model-1"_s);
    captioned(trial.page, u"Blind"_s)->click();
    QCOMPARE(button->text(), u"Go on without the refused entry"_s);
    captioned(trial.page, u"Blind"_s)->click();
    QCOMPARE(button->text(), u"Go on without 2 · model-1"_s);
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(trial.openCalls(), 0, 20'000);
    QCOMPARE(trial.gateway.prompts.size(), 5);
    QVERIFY(captioned(trial.page, u"Run the missing 3"_s));
    const QString line = u"5 of 6 calls ended · 2 failed, cut or stopped · 1 not made"_s;
    QVERIFY(sentences(trial.page).contains(line));

    QTRY_COMPARE(trial.storedCalls().size(), 5);
    ComparePage other(trial.pageRooms());
    other.show();
    auto* menu = Trial::openedMenu(other);
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    QTRY_VERIFY(sentences(other).contains(line));
}

void TstComparePage::runsWhatIsMissing()
{
    Trial trial(planOf(2, 1));
    trial.gateway.status = 500;
    trial.setup().run();
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.openCalls(), 0);
    QAbstractButton* missing = trial.button(u"Run the missing 2"_s);
    QVERIFY(missing);
    trial.gateway.status = 200;
    missing->click();
    QTRY_COMPARE(trial.gateway.prompts.size(), 4);
    QTRY_COMPARE(trial.openCalls(), 0);
    QTRY_VERIFY(missing->isHidden());
}

void TstComparePage::asksBeforeManyMissingCalls()
{
    Trial trial(planOf(2, 11));
    trial.keepPrice(u"model-0"_s, u"0.001"_s);
    trial.page.show();
    trial.gateway.status = 500;
    trial.setup().run();
    QPointer<QMessageBox> box = trial.page.findChild<QMessageBox*>();
    QVERIFY(box);
    captioned(*box, u"Run"_s)->click();
    QTRY_VERIFY(box.isNull());
    QTRY_COMPARE(trial.storedCalls().size(), 22);
    QTRY_COMPARE(trial.openCalls(), 0);
    QTRY_VERIFY(trial.button(u"Run the missing 22"_s));
    QAbstractButton* missing = trial.button(u"Run the missing 22"_s);

    trial.gateway.status = 200;
    missing->click();
    QTRY_VERIFY(trial.page.findChild<QMessageBox*>());
    box = trial.page.findChild<QMessageBox*>();
    QCOMPARE(box->text(), u"Make 22 call(s)?"_s);
    QCOMPARE(box->informativeText(),
        u"About $0.011 by the last calls of these models; unknown for 1 of 2 entries"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(box.isNull());
    QCOMPARE(trial.gateway.prompts.size(), 22);
    QCOMPARE(trial.openCalls(), 0);

    missing->click();
    QTRY_VERIFY(trial.page.findChild<QMessageBox*>());
    box = trial.page.findChild<QMessageBox*>();
    captioned(*box, u"Run"_s)->click();
    QTRY_COMPARE(trial.gateway.prompts.size(), 44);
    QTRY_COMPARE(trial.openCalls(), 0);
    QTRY_VERIFY(missing->isHidden());
}

void TstComparePage::runsNothingThatAnotherWindowHasRun()
{
    Trial trial(planOf(2, 1));
    trial.gateway.status = 500;
    trial.setup().run();
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.storedCalls().size(), 2);
    ComparePage other(trial.pageRooms());
    auto* menu = Trial::openedMenu(other);
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    QTRY_VERIFY(Trial::buttonOf(other, u"Run the missing 2"_s));

    trial.gateway.status = 200;
    trial.button(u"Run the missing 2"_s)->click();
    QTRY_COMPARE(trial.gateway.prompts.size(), 4);
    QTRY_COMPARE(trial.storedCalls().size(), 4);
    Trial::buttonOf(other, u"Run the missing 2"_s)->click();
    QTRY_VERIFY(!Trial::buttonOf(other, u"Run the missing 2"_s));
    QCOMPARE(trial.openCalls() + other.waitingCalls(), 0);
    QCOMPARE(trial.gateway.prompts.size(), 4);
}

void TstComparePage::savesAReport()
{
    Trial trial(planOf(2, 1));
    trial.gateway.cost = u"0.0001"_s;
    trial.setup().run();
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.openCalls(), 0);
    QVERIFY(trial.button(u"Save report…"_s)->toolTip().contains(u"The report is written in English."_s));
    trial.button(u"Save report…"_s)->click();
    auto* dialog = trial.page.findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString file = trial.rooms.folder.filePath(u"report.html"_s);
    QSignalSpy told(&trial.page, &ComparePage::statusMessage);
    emit dialog->fileSelected(file);
    QTRY_COMPARE(told.size(), 1);
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(report.readAll());
    QVERIFY(text.contains(u"Why is the sky blue?"_s));
    QVERIFY(text.contains(u"The sky is blue."_s));
    QVERIFY(text.contains(u"data:image/svg+xml"_s));
    QVERIFY(!text.contains(u"sk-test-1234"_s));
}

void TstComparePage::runsByKeyboard()
{
    Trial trial(planOf(2, 1));
    trial.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&trial.page));
    // Wherever the focus is.
    auto* button = trial.button(u"Edit prompt"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.openCalls(), 0);
    // What is set up is out of sight now.
    const QSignalSpy told(&trial.page, &ComparePage::statusMessage);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(told.size(), 1);
    QCOMPARE(trial.gateway.prompts.size(), 2);
}

void TstComparePage::runsNothingWithoutAPrompt()
{
    Trial trial(planOf(2, 1));
    trial.page.setPrompt({}, u"Type a prompt first."_s);
    trial.setup().run();
    QCOMPARE(trial.openCalls(), 0);
}

void TstComparePage::remembersWhatWasSetUp()
{
    Trial trial(planOf(3, 5));
    QTRY_COMPARE(trial.rooms.settings.comparePlan().entries, planOf(3, 5).entries);
    QCOMPARE(trial.rooms.settings.comparePlan().repeats, 5);
}

void TstComparePage::bringsTheLastSetupBack()
{
    ComparePlan plan = planOf(3, 5);
    plan.entries.last().dialect = Dialect::Messages;
    plan.measure = CompareMeasure::Both;
    plan.atOnce = 3;
    plan.perSecond = 2;
    plan.variesEachCall = true;
    Trial trial(plan);
    QTRY_COMPARE(trial.rooms.settings.comparePlan().entries, plan.entries);
    // As after a restart.
    Settings settings(trial.rooms.file());
    const ComparePage other(
        {settings, trial.active, trial.catalog, trial.comparisons, trial.history, trial.clock});
    const ComparePlan back = other.findChild<CompareSetup*>()->plan();
    QCOMPARE(back.entries, plan.entries);
    QCOMPARE(back.repeats, 5);
    QCOMPARE(back.measure, CompareMeasure::Both);
    QCOMPARE(back.atOnce, 3);
    QCOMPARE(back.perSecond, std::optional(2));
    QVERIFY(back.variesEachCall);
}

void TstComparePage::keepsKeysOutOfWhatWasSetUp()
{
    ComparePlan plan = planOf(2, 1);
    plan.entries.first().model = u"sk-test-1234"_s;
    Trial trial(plan);
    QTRY_COMPARE(trial.rooms.settings.comparePlan().entries.size(), 2);
    QCOMPARE(trial.rooms.settings.comparePlan().entries.constFirst().model, u"***"_s);
    emit trial.setup().saveSetRequested(u"with sk-test-1234"_s, plan.entries);
    QCOMPARE(trial.rooms.settings.compareSetNames(), QStringList{u"with ***"_s});
    QCOMPARE(trial.rooms.settings.compareSet(u"with ***"_s).constFirst().model, u"***"_s);
}

void TstComparePage::goesOnOnlyWithTheConnectionOfTheComparison()
{
    Trial trial(planOf(2, 1));
    trial.gateway.status = 500;
    trial.setup().run();
    QTRY_COMPARE(trial.openCalls(), 0);
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QAbstractButton* missing = trial.button(u"Run the missing 2"_s);
    QTRY_VERIFY(missing->isEnabled());
    const QString first = trial.active.connection().baseUrl;
    trial.useGateway(u"http://127.0.0.1:9"_s);
    QTRY_VERIFY(!missing->isEnabled());
    QVERIFY(missing->toolTip().contains(first));
    trial.useGateway(first);
    QTRY_VERIFY(missing->isEnabled());
}

void TstComparePage::putsMarksIntoTheReport()
{
    Trial trial(planOf(2, 1));
    trial.setup().run();
    QTRY_COMPARE(trial.openCalls(), 0);
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.storedCalls().size(), 2);
    const QUuid id = trial.storedCalls().constFirst();
    trial.comparisons.setVote(id, 1);
    trial.history.setNote(id, u"the shorter one"_s);
    const auto hasMarks = [&trial] {
        const QString report = trial.report();
        return report.contains(u"the shorter one"_s);
    };
    QTRY_VERIFY(hasMarks());
}

void TstComparePage::letsGoOfDeletedCalls()
{
    Trial trial(planOf(2, 1));
    trial.setup().run();
    QTRY_COMPARE(trial.openCalls(), 0);
    QTRY_COMPARE(trial.storedCalls().size(), 2);
    const QUuid id = trial.storedCalls().constFirst();
    QVERIFY(!trial.button(u"Run the missing 1"_s));
    trial.store.remove({id});
    QTRY_VERIFY(trial.button(u"Run the missing 1"_s));
    const QString report = trial.report();
    QVERIFY(!report.contains(id.toString(QUuid::WithoutBraces)));
    QVERIFY2(report.contains(u"Calls that were deleted from the history: 1 of 2."_s), qPrintable(report));
    trial.store.restore({id});
    QTRY_VERIFY(!trial.button(u"Run the missing 1"_s));
}

void TstComparePage::keepsTheKeyOutOfTheReport()
{
    ComparePlan plan = planOf(2, 1);
    plan.entries.first().model = u"sk-test-1234"_s;
    Trial trial(plan, Secret());
    trial.useKey(Secret("sk-test-1234"_ba));
    Prompt prompt = Trial::prompt();
    prompt.system = u"The key is sk-test-1234."_s;
    trial.page.setPrompt(prompt, {});
    trial.setup().run();
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.openCalls(), 0);
    // Another key is in force by now.
    trial.useKey(Secret("sk-other-5678"_ba));
    const QString report = trial.report();
    QVERIFY(report.contains(u"The key is ***."_s));
    QVERIFY(!report.contains(u"sk-test-1234"_s));
}

void TstComparePage::goesOnAfterAnObstacle()
{
    Trial trial(planOf(2, 1));
    trial.useGateway(u"http://gateway.example"_s);
    const QSignalSpy met(&trial.page, &ComparePage::obstacleMet);
    trial.setup().run();
    QCOMPARE(met.size(), 1);
    QVERIFY(trial.gateway.prompts.isEmpty());
    trial.rooms.settings.confirmPlainOrigin(origin(QUrl(u"http://gateway.example"_s)));
    trial.page.goOn();
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    trial.page.goOn();
    QTRY_COMPARE(trial.openCalls(), 0);
    QCOMPARE(trial.gateway.prompts.size(), 2);
}

void TstComparePage::tellsTheNextComparisonFromTheOneShown()
{
    Trial trial(planOf(3, 2));
    QVERIFY(trial.button(u"Entries and calls"_s));
    trial.runWhole(6);
    QVERIFY(trial.button(u"Next comparison: 3 entry(s), Cost, 2 repeat(s)"_s));
    ComparePlan next = planOf(2, 1);
    next.measure = CompareMeasure::Both;
    trial.setup().setPlan(next);
    QTRY_VERIFY(trial.button(u"Next comparison: 2 entry(s), Cost and speed, 1 repeat(s)"_s));
}

void TstComparePage::usesTheSetupOfTheOneShown()
{
    ComparePlan plan = planOf(3, 2);
    plan.measure = CompareMeasure::Both;
    plan.atOnce = 3;
    plan.perSecond = 50;
    plan.variesEachCall = true;
    Trial trial(plan);
    trial.takePrompts();
    QVERIFY(trial.button(u"Use this setup"_s)->isHidden());
    trial.runWhole(12);
    trial.setup().setPlan(planOf(2, 1));
    trial.page.setPrompt(promptOf(u"Another prompt"_s), {});
    const ComparePlan before = trial.setup().plan();
    QSignalSpy chosen(&trial.page, &ComparePage::promptChosen);
    const QSignalSpy undone(&trial.page, &ComparePage::promptUndoRequested);
    trial.button(u"Use this setup"_s)->click();
    QCOMPARE(trial.setup().plan(), plan);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Prompt>(), Trial::prompt());
    QVERIFY(trial.setup().isVisibleTo(&trial.page));
    QVERIFY(!trial.button(u"Undo replacing"_s)->isHidden());
    trial.button(u"Undo replacing"_s)->click();
    QCOMPARE(trial.setup().plan(), before);
    QCOMPARE(undone.size(), 1);
    QVERIFY(trial.button(u"Undo replacing"_s)->isHidden());
}

void TstComparePage::bringsBackNoPromptThatWasWrittenSince()
{
    Trial trial(planOf(2, 1));
    trial.takePrompts();
    trial.runWhole(2);
    trial.page.setPrompt(promptOf(u"Another prompt"_s), {});
    const QSignalSpy undone(&trial.page, &ComparePage::promptUndoRequested);
    trial.button(u"Use this setup"_s)->click();
    trial.page.setPrompt(promptOf(u"A third prompt"_s), {});
    trial.button(u"Undo replacing"_s)->click();
    QCOMPARE(undone.size(), 0);
}

void TstComparePage::offersNoUndoWhereNothingChanges()
{
    Trial trial(planOf(2, 1));
    trial.takePrompts();
    trial.runWhole(2);
    const ComparePlan before = trial.setup().plan();
    trial.button(u"Use this setup"_s)->click();
    QCOMPARE(trial.setup().plan(), before);
    QVERIFY(trial.button(u"Undo replacing"_s)->isHidden());
}

void TstComparePage::usesNoSetupWithAMaskedKey()
{
    Trial trial(planOf(2, 1));
    trial.page.setPrompt(promptOf(u"The key is sk-test-1234."_s), {});
    trial.runWhole(2);
    const QAbstractButton* use = trial.button(u"Use this setup"_s);
    QTRY_VERIFY(!use->isEnabled());
    QVERIFY(use->toolTip().startsWith(u"This comparison has *** in its prompt"_s));
    QCOMPARE(use->accessibleDescription(), use->toolTip());
}

void TstComparePage::usesASetupWhosePromptWasNotKept()
{
    Trial trial(planOf(3, 1));
    trial.rooms.settings.setKeepTexts(false);
    trial.runWhole(3);
    ComparePage other(trial.pageRooms());
    other.setPrompt(promptOf(u"Another prompt"_s), {});
    QSignalSpy told(&other, &ComparePage::statusMessage);
    const QSignalSpy chosen(&other, &ComparePage::promptChosen);
    auto* menu = Trial::openedMenu(other);
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    auto* setup = other.findChild<CompareSetup*>();
    setup->setPlan(planOf(2, 2));
    QTRY_VERIFY(!Trial::buttonOf(other, u"Use this setup"_s)->isHidden());
    Trial::buttonOf(other, u"Use this setup"_s)->click();
    QCOMPARE(setup->plan().entries, planOf(3, 1).entries);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(told.constLast().at(0).toString(),
        u"Set up. The history kept no text of this comparison, so the prompt stays as it is."_s);
}

void TstComparePage::tellsEarlierComparisonsApart()
{
    ComparePlan plan = planOf(4, 1);
    plan.entries[0].model = u"R&D-model-with-quite-a-long-name"_s;
    plan.entries[1] = {plan.entries.at(0).model, Dialect::Messages};
    plan.entries[3].model = u"never-seen-at-all"_s;
    plan.measure = CompareMeasure::Speed;
    Trial trial(plan);
    trial.runWhole(4);
    auto* menu = Trial::openedMenu(trial.page);
    QVERIFY(menu);
    const QString text = menu->actions().constFirst()->text();
    QVERIFY2(text.endsWith(u" · Speed · 4 entries: R&&D-model-with-quite-a-…, model-2, never-seen-a…"
                           " · Why is the sky blue?"_s),
        qPrintable(text));
}

void TstComparePage::listsOlderComparisonsInSubmenus_data()
{
    QTest::addColumn<int>("comparisons");
    QTest::addColumn<QList<qsizetype>>("listed"); // in the menu and in each submenu
    QTest::newRow("all in the menu") << 20 << QList<qsizetype>{20};
    QTest::newRow("one submenu") << 21 << QList<qsizetype>{20, 1};
    QTest::newRow("submenus of a submenu") << 45 << QList<qsizetype>{20, 20, 5};
}

void TstComparePage::listsOlderComparisonsInSubmenus()
{
    QFETCH(const int, comparisons);
    QFETCH(const QList<qsizetype>, listed);
    Trial trial(planOf(2, 1));
    const QUuid oldest = trial.keep(0, u"Question 0."_s);
    for (int i = 1; i < comparisons; ++i)
        trial.keep(i, u"Question %1."_s.arg(i));
    QTRY_COMPARE(trial.kept().size(), comparisons);
    // The second time the submenus are made anew.
    for (int time = 0; time < 2; ++time) {
        const auto* menu = qobject_cast<EarlierComparisons*>(Trial::openedMenu(trial.page));
        QVERIFY(menu);
        QList<QAction*> found;
        QList<qsizetype> counts;
        readMenu(*menu, found, counts);
        QCOMPARE(counts, listed);
        QCOMPARE(found.size(), comparisons);
        for (int i = 0; i < comparisons; ++i)
            QVERIFY(found.at(i)->text().endsWith(u"Question %1."_s.arg(comparisons - 1 - i)));
        const QSignalSpy chosen(menu, &EarlierComparisons::chosen);
        found.constLast()->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().at(0).toUuid(), oldest);
    }
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstComparePage)
#include "tst_comparepage.moc"
