// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/compare/diffdialog.h"
#include "ui/compare/diffview.h"
#include "ui/pastecalldialog.h"
#include "ui/settings/proxysignindialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/noticebar.h"
#include "ui/windowtrial.h"

#include <QClipboard>
#include <QLineEdit>

#include <algorithm>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

CallEnded refusedByProxy()
{
    return {EndCause::NotSent,
        CallError{ErrorKind::Network, u"The proxy asks who you are"_s, ErrorCode::ProxyAuthentication, {}}};
}

} // namespace

class TstMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatIsSentOrEdited_data();
    void showsWhatIsSentOrEdited();
    void actsOnNothingOutOfSight();
    void actsOnTheCallSelectedOnTheComparePage();
    void opensTheTwoRepliesThatWereChosen();
    void saysWhyAnActionIsDisabled();
    void handsOverEachChangeOfThePrompt();
    void handsOverNothingToAHiddenPage();
    void goesOnWithWhatWasAskedFor_data();
    void goesOnWithWhatWasAskedFor();
    void sendsNothingWithoutConsent();
    void asksAgainAfterAQuestionWasClosed();
    void goesOnWithTheKeyOfAnotherOrigin();
    void asksForAMissingKey();
    void asksOncePerComparisonToSignIn();
    void asksOnceAtATimeToSignIn();
    void countsEachCallOnceBeforeClosing();
    void takesThePromptOfAComparisonOver();
    void bringsDeletedCallsBackOnTheComparePage_data();
    void bringsDeletedCallsBackOnTheComparePage();
    void offersUndoOnlyOnceOnAPage();
    void pastesCallsOnceKeysAreKnown();
    void showsTheCallsOfABarWhateverWasFiltered();
    void showsACallOfAFigureThatWasHidden_data();
    void showsACallOfAFigureThatWasHidden();
};

void TstMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TstMainWindow::showsWhatIsSentOrEdited_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<qsizetype>("sent");
    QTest::newRow("send again") << Qt::Key_R << qsizetype{1};
    QTest::newRow("edit and resend") << Qt::Key_E << qsizetype{0};
    QTest::newRow("continue") << Qt::Key_J << qsizetype{0};
}

void TstMainWindow::showsWhatIsSentOrEdited()
{
    QFETCH(Qt::Key, key);
    QFETCH(qsizetype, sent);
    Trial trial;
    const CallRecord record = earlierCall();
    trial.add({record});
    trial.press(Qt::Key_2);
    QVERIFY(trial.isComparing());
    emit trial.compare().callSelected(record.id);
    trial.press(key);
    QVERIFY(!trial.isComparing());
    QTRY_COMPARE(trial.gateway.prompts.size(), sent);
}

void TstMainWindow::actsOnNothingOutOfSight()
{
    Trial trial;
    trial.add({earlierCall()});
    trial.press(Qt::Key_2);
    QApplication::clipboard()->setText(u"before"_s);
    trial.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    trial.press(Qt::Key_R);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QVERIFY(trial.isComparing());
    QVERIFY(trial.gateway.prompts.isEmpty());
    for (const QAction* action : {trial.actions().sendAgain, trial.actions().star, trial.actions().note}) {
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().startsWith(u"No call is selected on this page."_s));
    }
    trial.press(Qt::Key_1);
    QTRY_VERIFY(trial.actions().sendAgain->isEnabled());
    QCOMPARE(trial.actions().sendAgain->toolTip(), u"Make a new call with the same prompt"_s);
}

void TstMainWindow::actsOnTheCallSelectedOnTheComparePage()
{
    Trial trial;
    const CallRecord shown = earlierCall();
    const CallRecord compared = earlierCall();
    trial.add({shown, compared});
    trial.press(Qt::Key_2);
    emit trial.compare().callSelected(compared.id);
    QTRY_VERIFY(trial.actions().copyRequestId->isEnabled());
    trial.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), *compared.flux.requestId);
    trial.press(Qt::Key_D);
    QTRY_VERIFY(trial.actions().star->isChecked());
    auto reading = trial.store.record(shown.id);
    reading.waitForFinished();
    QVERIFY(!reading.result()->star);
    QVERIFY(trial.isComparing());

    // As while a comparison is blind.
    emit trial.compare().callSelected({});
    QVERIFY(!trial.actions().copyRequestId->isEnabled());
}

void TstMainWindow::opensTheTwoRepliesThatWereChosen()
{
    Trial trial;
    CallRecord early = earlierCall();
    CallRecord other = earlierCall();
    CallRecord late = earlierCall();
    early.reply = u"the fast fox"_s;
    other.startedAt = early.startedAt.addSecs(1);
    late.startedAt = early.startedAt.addSecs(2);
    late.reply = u"the quick fox"_s;
    trial.add({early, other, late});
    trial.press(Qt::Key_2);
    emit trial.compare().repliesRequested(late.id, early.id);
    QTRY_VERIFY(trial.open<DiffDialog>());
    auto* dialog = trial.open<DiffDialog>();
    const auto reads = [dialog](const QString& side) {
        const auto* view = named<DiffView>(*dialog, side);
        return view ? view->toPlainText() : QString();
    };
    // The later one on the right, whichever was chosen first.
    QTRY_COMPARE(reads(u"Left reply"_s), u"the fast fox"_s);
    QTRY_COMPARE(reads(u"Right reply"_s), u"the quick fox"_s);
    QVERIFY(trial.isComparing());
    dialog->close();
    QTRY_VERIFY(!trial.open<DiffDialog>());
}

void TstMainWindow::saysWhyAnActionIsDisabled()
{
    Trial trial;
    QCOMPARE(trial.actions().sendAgain->toolTip(), u"No call is selected."_s);
    QCOMPARE(trial.actions().sendAgain->statusTip(), u"No call is selected."_s);
    CallRecord bare = earlierCall();
    bare.flux.requestId.reset();
    bare.reply.reset();
    trial.add({bare});
    QCOMPARE(trial.actions().copyRequestId->toolTip(), u"No selected call has an id for support."_s);
    QCOMPARE(trial.actions().copyReply->toolTip(), u"This call has no reply."_s);
    QCOMPARE(trial.actions().continueConversation->toolTip(), u"This call has no reply."_s);
    QCOMPARE(trial.actions().stop->toolTip(), u"This call does not run here."_s);
    trial.press(Qt::Key_Return);
    QTRY_COMPARE(trial.actions().sendAgain->toolTip(), u"This call still runs."_s);
    QVERIFY(trial.actions().stop->isEnabled());
}

void TstMainWindow::handsOverEachChangeOfThePrompt()
{
    Trial trial;
    const auto shows = [&trial](const QString& text) {
        const auto labels = trial.compare().findChildren<FactLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&text](const FactLabel* label) { return label->text().contains(text); });
    };
    trial.press(Qt::Key_2);
    QVERIFY(shows(u"Why is the sky blue?"_s));
    trial.setPrompt(u"Why is grass green?"_s);
    QVERIFY(shows(u"Why is grass green?"_s));

    // The problem's sentence comes anew in each language.
    trial.setPrompt({});
    auto* setup = trial.window.findChild<CompareSetup*>();
    setup->setPlan(planOf(2, 2));
    const QString other = u"A sentence of another language."_s;
    const auto says = [setup](const QString& sentence) {
        const auto buttons = setup->findChildren<QAbstractButton*>();
        return std::any_of(buttons.cbegin(), buttons.cend(),
            [&sentence](const QAbstractButton* button) { return button->toolTip() == sentence; });
    };
    trial.compare().setPrompt({}, other);
    QVERIFY(says(other));
    QEvent languageChange(QEvent::LanguageChange);
    QApplication::sendEvent(&trial.window, &languageChange);
    QVERIFY(says(u"Type a prompt first."_s));
}

void TstMainWindow::handsOverNothingToAHiddenPage()
{
    Trial trial;
    trial.press(Qt::Key_2);
    trial.press(Qt::Key_1);
    trial.setPrompt(u"Why is grass green?"_s);
    const auto labels = trial.compare().findChildren<FactLabel*>();
    QVERIFY(std::none_of(labels.cbegin(), labels.cend(),
        [](const FactLabel* label) { return label->text().contains(u"grass"_s); }));
    trial.press(Qt::Key_2);
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const FactLabel* label) { return label->text().contains(u"grass"_s); }));
}

void TstMainWindow::goesOnWithWhatWasAskedFor_data()
{
    QTest::addColumn<bool>("compares");
    QTest::addColumn<qsizetype>("sent");
    QTest::newRow("prompt") << false << qsizetype{1};
    QTest::newRow("comparison") << true << qsizetype{3};
}

void TstMainWindow::goesOnWithWhatWasAskedFor()
{
    QFETCH(bool, compares);
    QFETCH(qsizetype, sent);
    Trial trial(u"http://gateway.example:4000"_s);
    if (compares)
        trial.runComparison(3, 3);
    else
        trial.press(Qt::Key_Return);
    QVERIFY(trial.gateway.prompts.isEmpty());
    QVERIFY(trial.answer(u"Send"_s));
    QTRY_COMPARE(trial.gateway.prompts.size(), sent);
    QCOMPARE(trial.compare().waitingCalls(), 0);
    QCOMPARE(trial.calls.count(), static_cast<int>(sent));
}

void TstMainWindow::sendsNothingWithoutConsent()
{
    Trial trial(u"http://gateway.example:4000"_s);
    trial.press(Qt::Key_Return);
    QVERIFY(trial.answer(u"Cancel"_s));
    trial.runComparison(2, 2);
    QVERIFY(trial.answer(u"Send"_s));
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QCOMPARE(trial.calls.count(), 2); // the prompt that was not agreed to does not follow
}

void TstMainWindow::asksAgainAfterAQuestionWasClosed()
{
    Trial trial(u"http://gateway.example:4000"_s);
    trial.press(Qt::Key_Return);
    auto* box = trial.open<QMessageBox>();
    QVERIFY(box);
    box->close();
    QTRY_VERIFY(!trial.open<QMessageBox>());
    trial.press(Qt::Key_Return);
    QVERIFY(trial.answer(u"Send"_s));
    QTRY_COMPARE(trial.gateway.prompts.size(), 1);
}

void TstMainWindow::goesOnWithTheKeyOfAnotherOrigin()
{
    Trial trial({}, Secret());
    Connection former = trial.active.connection();
    former.keyPlace = KeyPlace::Session;
    bool isStored = false;
    trial.rooms.keys.store(former, Secret("sk-stored-1234"_ba), &trial.window,
        [&isStored](std::optional<KeyStoreError>) { isStored = true; });
    QTRY_VERIFY(isStored);
    Connection moved = former;
    moved.baseUrl = u"https://elsewhere.example"_s;
    trial.rooms.settings.setConnections({moved});
    QTRY_VERIFY(trial.active.obstacle() == ActiveConnection::Obstacle::KeyOfOtherOrigin);
    trial.runComparison(2, 2);
    auto* box = trial.open<QMessageBox>();
    QVERIFY(box);
    const auto buttons = box->buttons();
    for (QAbstractButton* button : buttons) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
}

void TstMainWindow::asksForAMissingKey()
{
    Trial trial({}, Secret());
    QVERIFY(trial.active.obstacle() == ActiveConnection::Obstacle::NoKey);
    trial.runComparison(2, 2);
    QVERIFY(trial.open<SettingsDialog>());
    QVERIFY(trial.gateway.prompts.isEmpty());
}

void TstMainWindow::asksOncePerComparisonToSignIn()
{
    Trial trial;
    trial.gateway.end = refusedByProxy();
    trial.runComparison(4, 1);
    QTRY_VERIFY(trial.open<ProxySignInDialog>());
    trial.open<ProxySignInDialog>()->reject();
    QTRY_VERIFY(trial.window.findChildren<ProxySignInDialog*>().isEmpty());
    // Each further call would be refused as well, so they wait for the user.
    QCOMPARE(trial.gateway.prompts.size(), 1);
    QAbstractButton* goOn = captioned(trial.window, u"Continue now"_s);
    QVERIFY(goOn);
    goOn->click();
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.calls.count(), 0);
    QVERIFY(trial.window.findChildren<ProxySignInDialog*>().isEmpty());
    captioned(trial.window, u"Stop all"_s)->click();

    // The next one asks again.
    trial.window.findChild<CompareSetup*>()->run();
    QTRY_VERIFY(trial.open<ProxySignInDialog>());
}

void TstMainWindow::asksOnceAtATimeToSignIn()
{
    Trial trial;
    trial.gateway.end = refusedByProxy();
    trial.press(Qt::Key_Return);
    QTRY_VERIFY(trial.open<ProxySignInDialog>());
    static_cast<void>(trial.window.page().send(true));
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.calls.count(), 0);
    QCOMPARE(trial.window.findChildren<ProxySignInDialog*>().size(), 1);
}

void TstMainWindow::countsEachCallOnceBeforeClosing()
{
    Trial trial;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(trial.window.page().send(true));
    trial.runComparison(4, 2);
    QTRY_COMPARE(trial.calls.count(), 5);
    trial.window.close();
    auto* box = trial.open<QMessageBox>();
    QVERIFY(box);
    // Without a translation the plural is the number in brackets.
    QCOMPARE(box->text(), u"Stop 7 running call(s) and close?"_s);
    box->reject();
    trial.window.closeUnasked();
}

void TstMainWindow::takesThePromptOfAComparisonOver()
{
    Trial trial;
    trial.gateway.end = CallEnded{EndCause::Complete, std::nullopt};
    trial.runComparison(2, 2);
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.calls.count(), 0);
    trial.setPrompt(u"Another prompt"_s);
    QAbstractButton* use = captioned(trial.compare(), u"Use this setup"_s);
    QVERIFY(use);
    use->click();
    const PromptPane& pane = trial.window.page().promptPane();
    QCOMPARE(pane.prompt().text, u"Why is the sky blue?"_s);
    QCOMPARE(pane.prompt().model, u"flux-auto"_s);
    QVERIFY(trial.isComparing());
    QAbstractButton* undo = captioned(trial.compare(), u"Undo replacing"_s);
    QVERIFY(undo);
    undo->click();
    QCOMPARE(pane.prompt().text, u"Another prompt"_s);
    QVERIFY(trial.isComparing());
}

void TstMainWindow::bringsDeletedCallsBackOnTheComparePage_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("key") << true;
}

void TstMainWindow::bringsDeletedCallsBackOnTheComparePage()
{
    QFETCH(bool, byKey);
    Trial trial;
    trial.add({earlierCall(), earlierCall()});
    QTRY_VERIFY(trial.actions().remove->isEnabled());
    trial.actions().remove->trigger();
    QTRY_COMPARE(trial.history.rowCount(), 1);
    trial.press(Qt::Key_2);
    QAbstractButton* undo = captioned(trial.window, u"Undo"_s);
    QVERIFY(undo);
    QVERIFY(trial.window.notices().isAncestorOf(undo));
    QVERIFY(sentences(trial.window.notices()).contains(u"Deleted 1 calls"_s));
    if (byKey)
        trial.press(Qt::Key_Z);
    else
        undo->click();
    QTRY_COMPARE(trial.history.rowCount(), 2);
    QVERIFY(trial.isComparing());
    QVERIFY(!captioned(trial.window, u"Undo"_s));
}

void TstMainWindow::offersUndoOnlyOnceOnAPage()
{
    Trial trial;
    trial.add({earlierCall(), earlierCall()});
    QTRY_VERIFY(trial.actions().remove->isEnabled());
    trial.actions().remove->trigger();
    QTRY_COMPARE(trial.history.rowCount(), 1);
    QVERIFY(!trial.window.notices().hasNotice(u"undo"_s));
    trial.press(Qt::Key_2);
    QVERIFY(trial.window.notices().hasNotice(u"undo"_s));
    trial.press(Qt::Key_1);
    QVERIFY(!trial.window.notices().hasNotice(u"undo"_s));
    QVERIFY(captioned(trial.window.page().historyPane(), u"Undo"_s));
    trial.press(Qt::Key_2);
    trial.window.page().historyPane().forgetRemoved();
    QVERIFY(!trial.window.notices().hasNotice(u"undo"_s));
}

void TstMainWindow::pastesCallsOnceKeysAreKnown()
{
    Trial trial;
    trial.active.reload();
    QVERIFY(trial.active.isPending());
    const auto actions = trial.window.findChildren<QAction*>();
    const auto add = std::find_if(actions.begin(), actions.end(),
        [](const QAction* action) { return action->text().contains(u"made elsewhere"_s); });
    QVERIFY(add != actions.end());
    (*add)->trigger();
    (*add)->trigger();
    QVERIFY(trial.window.findChildren<PasteCallDialog*>().isEmpty());
    QTRY_COMPARE(trial.window.findChildren<PasteCallDialog*>().size(), 1);
}

void TstMainWindow::showsTheCallsOfABarWhateverWasFiltered()
{
    Trial trial;
    const CallRecord other = earlierCall();
    const CallRecord first = earlierCall();
    CallRecord second = earlierCall();
    second.reply = u"London"_s;
    trial.add({other, first, second});
    auto* filter = named<QLineEdit>(trial.window, u"Filter history"_s);
    QVERIFY(filter);
    filter->setText(u"London"_s);
    QTRY_COMPARE(trial.history.rowCount(), 1);
    // The second time the same filter is there already.
    for (int time = 0; time < 2; ++time) {
        trial.press(Qt::Key_2);
        emit trial.compare().callsSelected({first.id, second.id});
        QVERIFY(!trial.isComparing());
        QCOMPARE(filter->text(), QString());
        QTRY_COMPARE(trial.history.rowCount(), 2);
        QTRY_COMPARE(trial.selected(), QSet<QUuid>({first.id, second.id}));
        trial.window.page().showCall(first.id);
        QTRY_COMPARE(trial.selected(), QSet<QUuid>({first.id}));
    }
}

void TstMainWindow::showsACallOfAFigureThatWasHidden_data()
{
    QTest::addColumn<bool>("byText");
    QTest::newRow("by a text") << true;
    QTest::newRow("by the calls of a bar") << false;
}

void TstMainWindow::showsACallOfAFigureThatWasHidden()
{
    QFETCH(bool, byText);
    Trial trial;
    CallRecord shown = earlierCall();
    shown.reply = u"London"_s;
    const CallRecord hidden = earlierCall();
    trial.add({shown, hidden});
    auto* filter = named<QLineEdit>(trial.window, u"Filter history"_s);
    QVERIFY(filter);
    if (byText) {
        filter->setText(u"London"_s);
    } else {
        HistoryFilter conditions;
        conditions.ids = {shown.id};
        trial.window.page().historyPane().setConditions(conditions);
    }
    QTRY_COMPARE(trial.history.rowCount(), 1);
    trial.press(Qt::Key_2);
    emit trial.compare().callsSelected({hidden.id});
    QVERIFY(!trial.isComparing());
    QCOMPARE(filter->text(), QString());
    QTRY_COMPARE(trial.selected(), QSet<QUuid>({hidden.id}));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstMainWindow)
#include "tst_mainwindow.moc"
