// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/promptpage.h"

#include "core/clock.h"
#include "history/historystore.h"
#include "models/historycolumns.h"
#include "models/historymodel.h"
#include "runs/activeconnection.h"
#include "runs/modelcatalog.h"
#include "runs/roomsontrial.h"
#include "runs/runningcalls.h"
#include "ui/callactions.h"
#include "ui/compare/diffdialog.h"
#include "ui/find.h"
#include "ui/history/historypane.h"
#include "ui/prompt/promptpane.h"
#include "ui/promptsender.h"
#include "ui/reply/replypane.h"
#include "ui/widgets/factlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

class SilentCall final : public Call
{
public:
    void stop() override { }
    [[nodiscard]] CallBodies bodies() const override { return {}; }
};

class RecordingGateway final : public GatewayClient
{
public:
    std::unique_ptr<Call> send(const Prompt& prompt, const Route& route) override
    {
        Q_UNUSED(route)
        prompts.append(prompt);
        return std::make_unique<SilentCall>();
    }

    QList<Prompt> prompts;
};

/// A call of which everything was set that its shape has.
CallRecord fullCall(Dialect dialect)
{
    CallRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.state = CallState::Done;
    record.prompt.model = u"flux-pinned-glm-5"_s;
    record.prompt.dialect = dialect;
    record.prompt.stream = true;
    record.prompt.system = u"Be brief.\nVery."_s;
    record.prompt.messages = {{Role::User, u"Hi"_s}, {Role::Assistant, u"Hello\n\u4e16"_s}};
    record.prompt.text = u"What is \"the\" capital?\n"_s + u"long "_s.repeated(100);
    record.prompt.parameters.maxTokens = 64;
    record.prompt.parameters.temperature = 0.25;
    record.prompt.parameters.topP = 0.9;
    record.prompt.parameters.reasoningEffort = u"low"_s;
    record.prompt.parameters.additional = {{u"user"_s, u"me"_s}, {u"n"_s, 2}};
    if (dialect != Dialect::Responses)
        record.prompt.parameters.stop = {u"END"_s, u"STOP"_s};
    if (dialect == Dialect::Chat)
        record.prompt.parameters.seed = 9'007'199'254'740'993;
    record.reply = u"Paris"_s;
    return record;
}

/// The page over a history with one call, which is the current one.
struct Trial
{
    explicit Trial(const CallRecord& record, const Secret& key = Secret("sk-test-1234"_ba))
        : rooms(key)
    {
        QSignalSpy inserted(&store, &HistoryStore::inserted);
        store.open();
        store.insert(record);
        static_cast<void>(inserted.wait());
        auto* const table = page.historyPane().findChild<QAbstractItemView*>();
        static_cast<void>(QTest::qWaitFor([this] { return history.rowCount() == 1; }));
        table->selectionModel()->setCurrentIndex(
            table->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    [[nodiscard]] QList<HistoryRow> rows()
    {
        auto reading = store.rows({});
        reading.waitForFinished();
        return reading.result();
    }

    RoomsOnTrial rooms;
    SystemClock clock;
    HistoryStore store{HistoryOptions{rooms.folder.filePath(u"history.sqlite"_s), false, false}, clock};
    RecordingGateway gateway;
    RunningCalls calls{store, gateway, clock};
    ActiveConnection active{rooms.settings, rooms.keys, std::nullopt};
    ModelCatalog catalog{rooms.gateway, active};
    HistoryModel history{store, clock};
    QWidget window;
    CallActions actions{&window};
    PromptPage page{{rooms.settings, active, calls, catalog, history}, actions};
};

} // namespace

class TstPromptPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void putsAStoredCallBackIntoTheEditor_data();
    void putsAStoredCallBackIntoTheEditor();
    void sendsAStoredCallAgainBesideTheOldOne_data();
    void sendsAStoredCallAgainBesideTheOldOne();
    void repeatsNothingOfWhichThePromptIsUnknown_data();
    void repeatsNothingOfWhichThePromptIsUnknown();
    void sendsNoMaskInThePlaceOfAKey_data();
    void sendsNoMaskInThePlaceOfAKey();
    void asksAboutWhatTheKeychainDoesNotHave();
    void starsTheSelectedCalls();
    void notesWithoutTheKey();
    void comparesTheRepliesOfTwoSelectedCalls();
    void comparesNothingButTwoCalls();
    void showsNoCallThatIsGone();
};

void TstPromptPage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TstPromptPage::putsAStoredCallBackIntoTheEditor_data()
{
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : AllDialects)
        QTest::addRow("%s", dialectName(dialect).data()) << dialect;
}

void TstPromptPage::putsAStoredCallBackIntoTheEditor()
{
    QFETCH(Dialect, dialect);
    const CallRecord record = fullCall(dialect);
    Trial trial(record);
    QTRY_VERIFY(trial.actions.editAndResend->isEnabled());
    QVERIFY(trial.page.promptPane().prompt() != record.prompt);
    trial.actions.editAndResend->trigger();
    QVERIFY(trial.page.promptPane().prompt() == record.prompt);
    QVERIFY(!trial.page.promptPane().problem());
    QVERIFY(trial.gateway.prompts.isEmpty());
}

void TstPromptPage::sendsAStoredCallAgainBesideTheOldOne_data()
{
    putsAStoredCallBackIntoTheEditor_data();
}

void TstPromptPage::sendsAStoredCallAgainBesideTheOldOne()
{
    QFETCH(Dialect, dialect);
    const CallRecord record = fullCall(dialect);
    Trial trial(record);
    QTRY_VERIFY(trial.actions.sendAgain->isEnabled());
    const Prompt before = trial.page.promptPane().prompt();
    trial.actions.sendAgain->trigger();
    QTRY_COMPARE(trial.gateway.prompts.size(), 1);
    QVERIFY(trial.gateway.prompts.first() == record.prompt);
    QVERIFY(trial.page.promptPane().prompt() == before);
    QTRY_COMPARE(trial.rows().size(), 2);
    auto reading = trial.store.record(record.id);
    reading.waitForFinished();
    QVERIFY(reading.result() == record);
}

void TstPromptPage::repeatsNothingOfWhichThePromptIsUnknown_data()
{
    QTest::addColumn<bool>("textKept");
    QTest::addColumn<bool>("pasted");
    QTest::newRow("not kept") << false << false;
    QTest::newRow("pasted") << true << true;
}

void TstPromptPage::repeatsNothingOfWhichThePromptIsUnknown()
{
    QFETCH(bool, textKept);
    QFETCH(bool, pasted);
    CallRecord record = fullCall(Dialect::Chat);
    record.prompt.text.clear();
    record.prompt.messages.clear();
    record.textKept = textKept;
    record.pasted = pasted;
    Trial trial(record);
    QTRY_VERIFY(trial.actions.copyForSupport->isEnabled());
    QVERIFY(!trial.actions.sendAgain->isEnabled());
    QVERIFY(!trial.actions.editAndResend->isEnabled());
    QVERIFY(!trial.actions.continueConversation->isEnabled());
}

void TstPromptPage::sendsNoMaskInThePlaceOfAKey_data()
{
    QTest::addColumn<bool>("isReopened");
    QTest::newRow("of this session") << false;
    QTest::newRow("of the history") << true;
}

void TstPromptPage::sendsNoMaskInThePlaceOfAKey()
{
    QFETCH(bool, isReopened);
    CallRecord record = fullCall(Dialect::Chat);
    record.prompt.text = u"What is *** good for?"_s;
    Trial trial(record);
    if (!isReopened) {
        Prompt prompt;
        prompt.model = u"flux-auto"_s;
        prompt.text = u"What is sk-test-1234 good for?"_s;
        trial.page.promptPane().setPrompt(prompt);
        QTRY_VERIFY(!trial.active.obstacle());
        QVERIFY(trial.page.send(true));
        QTRY_COMPARE(trial.gateway.prompts.size(), 1);
        trial.calls.stopAll();
        trial.gateway.prompts.clear();
        trial.page.promptPane().setPrompt({});
    }
    trial.window.show();
    trial.page.setVisible(true);
    QTRY_VERIFY(trial.actions.editAndResend->isEnabled());
    trial.actions.sendAgain->setEnabled(true); // the call of this session has no end
    QSignalSpy told(&trial.page, &PromptPage::statusMessage);
    trial.actions.sendAgain->trigger();
    QCOMPARE(trial.page.promptPane().prompt().text, u"What is *** good for?"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().constFirst().toString().startsWith(u"Nothing was sent"_s));
    QVERIFY(sentences(trial.page.promptPane()).contains(u"Where *** stands, a key may have been masked"_s));
    QVERIFY(trial.gateway.prompts.isEmpty());
}

void TstPromptPage::asksAboutWhatTheKeychainDoesNotHave()
{
    Trial trial(fullCall(Dialect::Chat), Secret());
    QTRY_VERIFY(trial.actions.sendAgain->isEnabled());
    QTRY_VERIFY(!trial.active.isPending());
    trial.active.reload();
    QVERIFY(trial.active.isPending());
    QSignalSpy met(&trial.page, &PromptPage::obstacleMet);
    trial.actions.sendAgain->trigger();
    QCOMPARE(met.size(), 0);
    QTRY_COMPARE(met.size(), 1);
    QVERIFY(trial.active.obstacle() == ActiveConnection::Obstacle::NoKey);
    trial.page.promptSender().dropWaiting();
    QVERIFY(trial.gateway.prompts.isEmpty());
}

void TstPromptPage::starsTheSelectedCalls()
{
    const CallRecord record = fullCall(Dialect::Chat);
    Trial trial(record);
    QTRY_VERIFY(trial.actions.star->isEnabled());
    QVERIFY(!trial.actions.star->isChecked());
    const QModelIndex cell = trial.history.index(0, static_cast<int>(HistoryColumn::Star));
    QCOMPARE(cell.data().toString(), u"☆"_s);
    trial.actions.star->trigger();
    QTRY_COMPARE(cell.data().toString(), u"★"_s);
    QTRY_VERIFY(trial.actions.star->isChecked());
    QVERIFY(trial.rows().constFirst().call.star);
    trial.actions.star->trigger();
    QTRY_COMPARE(cell.data().toString(), u"☆"_s);
    QTRY_VERIFY(!trial.actions.star->isChecked());
}

void TstPromptPage::notesWithoutTheKey()
{
    const CallRecord record = fullCall(Dialect::Chat);
    Trial trial(record);
    const auto note = [&trial](const QString& text) {
        trial.actions.note->trigger();
        QInputDialog* dialog = nullptr;
        const auto isShown = [&] {
            dialog = trial.page.findChild<QInputDialog*>();
            return dialog != nullptr;
        };
        if (!QTest::qWaitFor(isShown))
            return u"no dialog"_s;
        const QString before = dialog->textValue();
        dialog->setTextValue(text);
        dialog->accept();
        delete dialog;
        return before;
    };
    QTRY_VERIFY(trial.actions.note->isEnabled());
    QCOMPARE(note(u"  ask about sk-test-1234\nand the price "_s), QString());
    const QModelIndex cell = trial.history.index(0, static_cast<int>(HistoryColumn::Note));
    QTRY_COMPARE(cell.data().toString(), u"ask about *** and the price"_s);
    const auto cardSays = [&trial](const QString& text) {
        const auto labels = trial.page.findChildren<FactLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const FactLabel* label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(cardSays(u"Note: ask about *** and the price"_s));
    QCOMPARE(note({}), u"ask about ***\nand the price"_s);
    QTRY_VERIFY(!cardSays(u"Note: "_s));
    QTRY_COMPARE(trial.rows().constFirst().call.note, QString());
}

void TstPromptPage::comparesTheRepliesOfTwoSelectedCalls()
{
    CallRecord early = fullCall(Dialect::Chat);
    early.reply = u"the fast fox"_s;
    CallRecord late = fullCall(Dialect::Messages);
    late.startedAt = early.startedAt.addSecs(5);
    late.reply = u"the quick fox"_s;
    Trial trial(late);
    trial.store.insert(early);
    QTRY_COMPARE(trial.history.rowCount(), 2);
    trial.page.historyPane().findChild<QAbstractItemView*>()->selectAll();
    QVERIFY(trial.actions.compareReplies->isEnabled());
    trial.actions.compareReplies->trigger();
    QTRY_VERIFY(trial.page.findChild<DiffDialog*>() != nullptr);
    auto* dialog = trial.page.findChild<DiffDialog*>();
    QVERIFY(!dialog->isModal());
    const auto views = dialog->findChildren<DiffView*>();
    const auto hasText = [&views](const QString& name, const QString& text) {
        return std::any_of(views.cbegin(), views.cend(), [&](const DiffView* view) {
            return view->accessibleName() == name && view->toPlainText() == text;
        });
    };
    QTRY_VERIFY(hasText(u"Left reply"_s, u"the fast fox"_s));
    QTRY_VERIFY(hasText(u"Right reply"_s, u"the quick fox"_s));
    dialog->close();
    QTRY_VERIFY(trial.page.findChild<DiffDialog*>() == nullptr);
}

void TstPromptPage::comparesNothingButTwoCalls()
{
    Trial trial(fullCall(Dialect::Chat));
    QVERIFY(!trial.actions.compareReplies->isEnabled());
    QVERIFY(trial.actions.compareReplies->toolTip().contains(u"select exactly two"_s));
    trial.store.insert(fullCall(Dialect::Chat));
    trial.store.insert(fullCall(Dialect::Chat));
    QTRY_COMPARE(trial.history.rowCount(), 3);
    trial.page.historyPane().findChild<QAbstractItemView*>()->selectAll();
    QVERIFY(!trial.actions.compareReplies->isEnabled());
}

void TstPromptPage::showsNoCallThatIsGone()
{
    Trial trial(fullCall(Dialect::Chat));
    QTRY_VERIFY(trial.actions.sendAgain->isEnabled());
    auto listing = trial.store.list({});
    listing.waitForFinished();
    static_cast<void>(trial.store.erase({listing.result(), false}, {}));
    QTRY_VERIFY(!trial.actions.note->isEnabled());
    QVERIFY(!trial.actions.sendAgain->isEnabled());
    QCOMPARE(trial.page.replyPane().replyText(), QString());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstPromptPage)
#include "tst_promptpage.moc"
