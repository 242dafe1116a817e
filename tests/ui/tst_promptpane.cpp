// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/promptpane.h"

#include "core/redaction.h"
#include "runs/activeconnection.h"
#include "runs/modelcatalog.h"
#include "runs/roomsontrial.h"
#include "ui/find.h"
#include "ui/prompt/modelcombo.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTextDocumentFragment>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

/// The pane in a window of its own, typed into by key events.
struct Trial
{
    Trial()
    {
        pane.resize(460, 560);
        Prompt prompt;
        prompt.model = u"flux-auto"_s;
        pane.setPrompt(prompt);
        pane.show();
        pane.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&pane));
        pane.focusPrompt();
    }

    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void open(const QString& section) const { captioned(pane, section)->click(); }

    RoomsOnTrial rooms;
    ActiveConnection active{rooms.settings, rooms.keys, std::nullopt};
    ModelCatalog catalog{rooms.gateway, active};
    PromptPane pane{catalog};
};

} // namespace

class TstPromptPane final : public QObject
{
    Q_OBJECT

private slots:
    void sendsByKeyboard_data();
    void sendsByKeyboard();
    void sendsFromEveryField();
    void saysWhatIsMissing();
    void setsNothingThatWasNotTouched();
    void takesParameters();
    void refusesParametersWithASentence_data();
    void refusesParametersWithASentence();
    void checksJsonWhileItIsTyped();
    void addsMovesAndDeletesMessages();
    void leavesTheEditorsWithTab();
    void goesThroughEarlierPrompts();
    void takesReplacingBack();
    void restoresItsDraft();
    void restoresWhatIsHalfTyped();
    void restoresWhatTheApiShapeDoesNotHave();
    void keepsTheKeyOutOfTheDraft();
    void keepsItsTextWhenADraftIsBroken();
    void tellsADraftOnceTypingPauses();
    void waitsForARunningCall();
    void offersOnlyWhatTheApiShapeHas();
    void asksForModelsOnlyWhenTheListIsOpened();
    void saysWhyTheListIsNotAskedFor();
    void quotesTheGatewayLiterallyInATooltip();
    void keepsWhatIsTypedWhenTheListArrives();
    void isNamedForAssistiveTechnology();
    void fitsIntoANarrowWindow();
    void keepsThePromptInSight_data();
    void keepsThePromptInSight();
    void goesBackBelowEachOther();
    void closesSuggestionsWhenTheFocusGoes();
    void goesThroughItsFieldsInOrder();
    void sendsFromElsewhereInTheWindow();
    void saysInTheMenuWhatItsButtonSays();
    void recognisesAPastedRequest();
    void takesAPastedTextAsItIs();
};

void TstPromptPane::recognisesAPastedRequest()
{
    Trial trial;
    const QSignalSpy pasted(&trial.pane, &PromptPane::requestPasted);
    QApplication::clipboard()->setText(
        u"curl https://gateway.example/v1/responses -H 'Authorization: Bearer sk-CANARY-123' "
        "-d '{\"model\":\"flux-fast\",\"input\":\"Count to three\",\"temperature\":0.5}'"_s);
    Trial::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.size(), 1);
    const auto request = pasted.first().first().value<PastedRequest>();
    QVERIFY(request.droppedKey);
    trial.pane.fillFrom(request);
    const Prompt prompt = trial.pane.prompt();
    QCOMPARE(prompt.dialect, Dialect::Responses);
    QCOMPARE(prompt.model, u"flux-fast"_s);
    QCOMPARE(prompt.text, u"Count to three"_s);
    QCOMPARE(prompt.parameters.temperature, 0.5);
}

void TstPromptPane::takesAPastedTextAsItIs()
{
    Trial trial;
    const QSignalSpy pasted(&trial.pane, &PromptPane::requestPasted);
    QApplication::clipboard()->setText(u"What does curl do?"_s);
    Trial::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(trial.pane.prompt().text, u"What does curl do?"_s);
    QCOMPARE(pasted.size(), 0);
}

void TstPromptPane::sendsByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("isBeside");
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("Ctrl+Return") << Qt::Key_Return << control << false;
    QTest::newRow("Ctrl+Enter of the keypad") << Qt::Key_Enter << (control | Qt::KeypadModifier) << false;
    QTest::newRow("Ctrl+Shift+Return") << Qt::Key_Return << (control | Qt::ShiftModifier) << true;
    QTest::newRow("Ctrl+Shift+Enter of the keypad")
        << Qt::Key_Enter << (control | Qt::ShiftModifier | Qt::KeypadModifier) << true;
}

void TstPromptPane::sendsByKeyboard()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const bool, isBeside);
    const Trial trial;
    const QSignalSpy asked(&trial.pane, &PromptPane::sendRequested);
    Trial::type(u"Hello"_s);
    Trial::press(Qt::Key_Return);
    Trial::type(u"world"_s);
    Trial::press(key, modifiers);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toBool(), isBeside);
    QCOMPARE(trial.pane.prompt().text, u"Hello\nworld"_s);
    QVERIFY(!trial.pane.problem());
}

void TstPromptPane::sendsFromEveryField()
{
    Trial trial;
    trial.open(u"System prompt"_s);
    const QSignalSpy asked(&trial.pane, &PromptPane::sendRequested);
    named<QPlainTextEdit>(trial.pane, u"System prompt"_s)->setFocus();
    Trial::press(Qt::Key_Return, Qt::ControlModifier);
    trial.pane.focusModel();
    Trial::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 2);
}

void TstPromptPane::saysWhatIsMissing()
{
    Trial trial;
    Trial::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sentences(trial.pane).contains(*trial.pane.problem()));
    Trial::type(u"Hello"_s);
    QVERIFY(!trial.pane.problem());
    QVERIFY(!sentences(trial.pane).contains(u"Type a prompt first."_s));
    trial.pane.focusModel();
    Trial::press(Qt::Key_Backspace);
    QCOMPARE(trial.pane.problem(), std::optional(u"Choose a model first."_s));
}

void TstPromptPane::setsNothingThatWasNotTouched()
{
    const Trial trial;
    Trial::type(u"Hello"_s);
    QCOMPARE(trial.pane.prompt().parameters, Parameters());
    QVERIFY(!trial.pane.prompt().stream);
}

void TstPromptPane::takesParameters()
{
    const Trial trial;
    trial.open(u"Parameters"_s);
    const auto fill = [&trial](const QString& name, const QString& text) {
        named<QLineEdit>(trial.pane, name)->setFocus();
        Trial::type(text);
    };
    fill(u"Max tokens"_s, u"100"_s);
    fill(u"Temperature"_s, u"0,5"_s);
    fill(u"Top P"_s, u"1"_s);
    fill(u"Stop"_s, u"END, \\n"_s);
    fill(u"Seed"_s, u"-7"_s);
    const Parameters parameters = trial.pane.prompt().parameters;
    QCOMPARE(parameters.maxTokens, std::optional(100));
    QCOMPARE(parameters.temperature, std::optional(0.5));
    QCOMPARE(parameters.topP, std::optional(1.0));
    QCOMPARE(parameters.stop, (QStringList{u"END"_s, u"\n"_s}));
    QCOMPARE(parameters.seed, std::optional<qint64>(-7));
    QVERIFY(captioned(trial.pane, u"Parameters (5 set)"_s));
}

void TstPromptPane::refusesParametersWithASentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no tokens") << u"Max tokens"_s << u"0"_s;
    QTest::newRow("a word for tokens") << u"Max tokens"_s << u"many"_s;
    QTest::newRow("too many tokens") << u"Max tokens"_s << u"99999999999"_s;
    QTest::newRow("too hot") << u"Temperature"_s << u"2.1"_s;
    QTest::newRow("below zero") << u"Temperature"_s << u"-1"_s;
    QTest::newRow("not a number") << u"Temperature"_s << u"nan"_s;
    QTest::newRow("top P above 1") << u"Top P"_s << u"1.5"_s;
    QTest::newRow("half a seed") << u"Seed"_s << u"1.5"_s;
}

void TstPromptPane::refusesParametersWithASentence()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    const Trial trial;
    Trial::type(u"Hello"_s);
    trial.open(u"Parameters"_s);
    named<QLineEdit>(trial.pane, field)->setFocus();
    Trial::type(text);
    const auto problem = trial.pane.problem();
    QVERIFY(problem);
    QVERIFY(sentences(trial.pane).contains(*problem));
}

void TstPromptPane::checksJsonWhileItIsTyped()
{
    const Trial trial;
    Trial::type(u"Hello"_s);
    trial.open(u"Parameters"_s);
    named<QPlainTextEdit>(trial.pane, u"Additional JSON"_s)->setFocus();
    Trial::type(u"{\"user\": "_s);
    QVERIFY(trial.pane.problem());
    QVERIFY(sentences(trial.pane).contains(u"line 1"_s));
    Trial::type(u"\"me\", \"stream\": true}"_s);
    QVERIFY(!trial.pane.problem());
    QCOMPARE(trial.pane.prompt().parameters.additional.value("user"_L1).toString(), u"me"_s);
    QVERIFY(sentences(trial.pane).contains(u"no effect"_s));
    QVERIFY(!trial.pane.prompt().stream);
}

void TstPromptPane::addsMovesAndDeletesMessages()
{
    const Trial trial;
    trial.open(u"System prompt"_s);
    QAbstractButton* add = captioned(trial.pane, u"Add message"_s);
    for (const QString& text : {u"one"_s, u"two"_s, u"three"_s}) {
        add->setFocus();
        Trial::press(Qt::Key_Space);
        Trial::type(text);
    }
    QCOMPARE(trial.pane.prompt().messages,
        (QList<Message>{{Role::User, u"one"_s}, {Role::Assistant, u"two"_s}, {Role::User, u"three"_s}}));
    named<QAbstractButton>(trial.pane, u"Move message 3 up"_s)->click();
    named<QAbstractButton>(trial.pane, u"Delete message 1"_s)->click();
    QCOMPARE(trial.pane.prompt().messages,
        (QList<Message>{{Role::User, u"three"_s}, {Role::Assistant, u"two"_s}}));
    QVERIFY(!named<QAbstractButton>(trial.pane, u"Move message 1 up"_s)->isEnabled());
    QVERIFY(!named<QAbstractButton>(trial.pane, u"Move message 2 down"_s)->isEnabled());
}

void TstPromptPane::leavesTheEditorsWithTab()
{
    const Trial trial;
    const QWidget* editor = QApplication::focusWidget();
    Trial::press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != editor);
    QVERIFY(trial.pane.prompt().text.isEmpty());
    Trial::press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), editor);
}

void TstPromptPane::goesThroughEarlierPrompts()
{
    Trial trial;
    trial.pane.setEarlierPrompts({u"newest"_s, u"older"_s});
    Trial::type(u"my own"_s);
    Trial::press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(trial.pane.prompt().text, u"newest"_s);
    Trial::press(Qt::Key_Up, Qt::ControlModifier);
    Trial::press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(trial.pane.prompt().text, u"older"_s);
    Trial::press(Qt::Key_Down, Qt::ControlModifier);
    Trial::press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(trial.pane.prompt().text, u"my own"_s);
}

void TstPromptPane::takesReplacingBack()
{
    Trial trial;
    Trial::type(u"My long draft"_s);
    const Prompt before = trial.pane.prompt();
    Prompt other;
    other.model = u"flux-fast"_s;
    other.text = u"Another prompt"_s;
    other.system = u"Be brief"_s;
    trial.pane.replacePrompt(other);
    QCOMPARE(trial.pane.prompt(), other);
    captioned(trial.pane, u"Undo replacing"_s)->click();
    QCOMPARE(trial.pane.prompt(), before);
    QVERIFY(!captioned(trial.pane, u"Undo replacing"_s));
}

void TstPromptPane::restoresItsDraft()
{
    const Trial trial;
    Trial::type(u"Unsent"_s);
    trial.open(u"Parameters"_s);
    named<QPlainTextEdit>(trial.pane, u"Additional JSON"_s)->setFocus();
    Trial::type(u"{\"half"_s);
    Trial other;
    QVERIFY(other.pane.restoreDraft(trial.pane.draft(Redactor(QList<Secret>()))));
    QCOMPARE(other.pane.draft(Redactor(QList<Secret>())), trial.pane.draft(Redactor(QList<Secret>())));
    QCOMPARE(other.pane.prompt().text, u"Unsent"_s);
    QVERIFY(other.pane.problem());
}

void TstPromptPane::restoresWhatIsHalfTyped()
{
    const Trial trial;
    trial.open(u"Parameters"_s);
    named<QLineEdit>(trial.pane, u"Seed"_s)->setFocus();
    Trial::type(u"-"_s);
    named<QLineEdit>(trial.pane, u"Temperature"_s)->setFocus();
    Trial::type(u"0."_s);
    Trial other;
    QVERIFY(other.pane.restoreDraft(trial.pane.draft(Redactor(QList<Secret>()))));
    other.open(u"Parameters"_s);
    QCOMPARE(named<QLineEdit>(other.pane, u"Seed"_s)->text(), u"-"_s);
    QCOMPARE(named<QLineEdit>(other.pane, u"Temperature"_s)->text(), u"0."_s);
}

void TstPromptPane::restoresWhatTheApiShapeDoesNotHave()
{
    const Trial trial;
    trial.open(u"Parameters"_s);
    named<QLineEdit>(trial.pane, u"Stop"_s)->setFocus();
    Trial::type(u"END"_s);
    named<QComboBox>(trial.pane, u"API shape"_s)->setFocus();
    Trial::press(Qt::Key_Down);
    QVERIFY(trial.pane.prompt().parameters.stop.isEmpty());
    Trial other;
    QVERIFY(other.pane.restoreDraft(trial.pane.draft(Redactor(QList<Secret>()))));
    QCOMPARE(other.pane.prompt().dialect, Dialect::Responses);
    named<QComboBox>(other.pane, u"API shape"_s)->setFocus();
    Trial::press(Qt::Key_Up);
    QCOMPARE(other.pane.prompt().parameters.stop, QStringList{u"END"_s});
}

void TstPromptPane::keepsTheKeyOutOfTheDraft()
{
    const Trial trial;
    Trial::type(u"My key is sk-CANARY-123."_s);
    trial.open(u"Parameters"_s);
    named<QLineEdit>(trial.pane, u"Seed"_s)->setFocus();
    Trial::type(u"sk-CANARY-123"_s);
    const QByteArray draft = trial.pane.draft(Redactor({Secret("sk-CANARY-123"_ba)}));
    QVERIFY(!draft.contains("CANARY"));
    QVERIFY(draft.contains("My key is"));
}

void TstPromptPane::keepsItsTextWhenADraftIsBroken()
{
    Trial trial;
    Trial::type(u"Mine"_s);
    QVERIFY(!trial.pane.restoreDraft("broken"_ba));
    QCOMPARE(trial.pane.prompt().text, u"Mine"_s);
}

void TstPromptPane::tellsADraftOnceTypingPauses()
{
    const Trial trial;
    QSignalSpy drafts(&trial.pane, &PromptPane::draftChanged);
    Trial::type(u"Some words"_s);
    QVERIFY(drafts.wait());
    QCOMPARE(drafts.count(), 1);
}

void TstPromptPane::waitsForARunningCall()
{
    Trial trial;
    const QSignalSpy stopped(&trial.pane, &PromptPane::stopRequested);
    auto* send = named<QAbstractButton>(trial.pane, u"Send"_s);
    QAbstractButton* stop = captioned(trial.pane, u"Stop"_s);
    QVERIFY(send->isEnabled());
    QVERIFY(!stop->isEnabled());
    trial.pane.setRunning(true);
    QVERIFY(!send->isEnabled());
    QVERIFY(!send->toolTip().isEmpty());
    stop->click();
    QCOMPARE(stopped.count(), 1);
    trial.pane.setRunning(false);
    trial.pane.setSendBlocked(u"No key"_s);
    QVERIFY(!send->isEnabled());
    QCOMPARE(send->toolTip(), u"No key"_s);
}

void TstPromptPane::offersOnlyWhatTheApiShapeHas()
{
    const Trial trial;
    trial.open(u"Parameters"_s);
    named<QLineEdit>(trial.pane, u"Seed"_s)->setFocus();
    Trial::type(u"7"_s);
    auto* shape = named<QComboBox>(trial.pane, u"API shape"_s);
    shape->setFocus();
    Trial::press(Qt::Key_Down);
    QCOMPARE(trial.pane.prompt().dialect, Dialect::Responses);
    QVERIFY(!named<QLineEdit>(trial.pane, u"Seed"_s)->isEnabled());
    QCOMPARE(trial.pane.prompt().parameters.seed, std::optional<qint64>());
    Trial::press(Qt::Key_Up);
    QCOMPARE(trial.pane.prompt().parameters.seed, std::optional<qint64>(7));
}

void TstPromptPane::asksForModelsOnlyWhenTheListIsOpened()
{
    Trial trial;
    trial.rooms.keys.store(trial.active.connection(), Secret("sk-CANARY-123"_ba), &trial.pane,
        [](std::optional<KeyStoreError>) {});
    QTRY_VERIFY(!trial.active.obstacle());
    trial.pane.focusModel();
    Trial::type(u"qwen"_s);
    QCOMPARE(trial.rooms.gateway.asked.size(), 0);
    trial.pane.findChild<QLineEdit*>()->clearFocus();
    const auto combos = trial.pane.findChildren<QComboBox*>();
    for (QComboBox* combo : combos) {
        if (combo->isEditable())
            combo->showPopup();
    }
    QCOMPARE(trial.rooms.gateway.asked.size(), 1);
}

void TstPromptPane::saysWhyTheListIsNotAskedFor()
{
    Trial trial;
    QTRY_COMPARE(trial.active.obstacle(), std::optional(ActiveConnection::Obstacle::NoKey));
    auto* combo = trial.pane.findChild<ModelCombo*>();
    QVERIFY(combo->findText(u"there is no key"_s, Qt::MatchContains) < 0);
    combo->showPopup();
    QCOMPARE(trial.rooms.gateway.asked.size(), 0);
    QVERIFY(combo->findText(u"there is no key"_s, Qt::MatchContains) >= 0);
    QVERIFY(combo->accessibleDescription().contains(u"there is no key"_s));
}

void TstPromptPane::quotesTheGatewayLiterallyInATooltip()
{
    Trial trial;
    trial.rooms.keys.store(trial.active.connection(), Secret("sk-CANARY-123"_ba), &trial.pane,
        [](std::optional<KeyStoreError>) {});
    QTRY_VERIFY(!trial.active.obstacle());
    trial.catalog.ensureLoaded();
    trial.rooms.gateway.answer(
        Failure{CallError{ErrorKind::Server, u"no \"models\" <b>here</b>"_s, {}, std::nullopt}});
    const auto* combo = trial.pane.findChild<ModelCombo*>();
    QVERIFY(Qt::mightBeRichText(combo->toolTip()));
    QVERIFY(QTextDocumentFragment::fromHtml(combo->toolTip())
                .toPlainText()
                .contains(u"no \"models\" <b>here</b>"_s));
    QVERIFY(combo->accessibleDescription().contains(u"no \"models\" <b>here</b>"_s));
}

void TstPromptPane::keepsWhatIsTypedWhenTheListArrives()
{
    Trial trial;
    trial.rooms.keys.store(trial.active.connection(), Secret("sk-CANARY-123"_ba), &trial.pane,
        [](std::optional<KeyStoreError>) {});
    QTRY_VERIFY(!trial.active.obstacle());
    trial.catalog.ensureLoaded();
    trial.pane.focusModel();
    Trial::type(u"my-own"_s);
    trial.rooms.gateway.answer(QList<ModelEntry>{{u"qwen-plus"_s, {}, {}}});
    QCOMPARE(trial.pane.prompt().model, u"my-own"_s);
}

void TstPromptPane::isNamedForAssistiveTechnology()
{
    const Trial trial;
    trial.open(u"System prompt"_s);
    QVERIFY(named<QPlainTextEdit>(trial.pane, u"Prompt"_s));
    QVERIFY(named<QPlainTextEdit>(trial.pane, u"System prompt"_s));
    QVERIFY(named<QLineEdit>(trial.pane, u"Model"_s));
    QVERIFY(named<QAbstractButton>(trial.pane, u"Send"_s));
    const auto nameOf = [](QWidget* widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QCOMPARE(nameOf(captioned(trial.pane, u"Stop"_s)), u"Stop"_s);
    QCOMPARE(nameOf(trial.pane.findChild<QCheckBox*>()), u"Stream"_s);
    const auto labels = trial.pane.findChildren<QLabel*>();
    const QLabel* shape = nullptr;
    for (const QLabel* label : labels) {
        if (label->text() == u"API shape"_s)
            shape = label;
    }
    QVERIFY(shape);
    QVERIFY(qobject_cast<QComboBox*>(shape->buddy()));
}

void TstPromptPane::fitsIntoANarrowWindow()
{
    Trial trial;
    Prompt prompt = trial.pane.prompt();
    prompt.messages = {{Role::User, u"Hello"_s}};
    trial.pane.replacePrompt(prompt);
    trial.open(u"Parameters"_s);
    QVERIFY(trial.pane.minimumSizeHint().width() <= 340);
    trial.pane.resize(340, 480);
    const auto widgets = trial.pane.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != &trial.pane)
            continue;
        const int right = widget->mapTo(&trial.pane, QPoint(widget->width(), 0)).x();
        QVERIFY2(right <= trial.pane.width(), widget->metaObject()->className());
    }
}

void TstPromptPane::keepsThePromptInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("beside the reply") << QSize(340, 420);
    QTest::newRow("above the reply") << QSize(880, 180);
}

void TstPromptPane::keepsThePromptInSight()
{
    QFETCH(const QSize, size);
    Trial trial;
    trial.pane.resize(size);
    Prompt prompt = trial.pane.prompt();
    prompt.messages = {{Role::User, u"Hello"_s}, {Role::Assistant, u"Hello"_s}, {Role::User, u"Bye"_s}};
    trial.pane.replacePrompt(prompt);
    trial.open(u"Parameters"_s);
    const auto* editor = named<QPlainTextEdit>(trial.pane, u"Prompt"_s);
    const auto isWholeInSight = [editor, &trial] {
        const QWidget* viewport = editor->viewport();
        return trial.pane.rect().contains(editor->geometry())
            && viewport->visibleRegion() == QRegion(viewport->rect());
    };
    QTRY_VERIFY(isWholeInSight());
    QVERIFY(editor->viewport()->height() >= 4 * editor->fontMetrics().lineSpacing());
    QVERIFY(trial.pane.minimumSizeHint().height() <= size.height());
}

void TstPromptPane::goesBackBelowEachOther()
{
    Trial trial;
    const int least = trial.pane.minimumSizeHint().width();
    QSplitter splitter;
    splitter.addWidget(&trial.pane);
    splitter.addWidget(new QPlainTextEdit(&splitter));
    splitter.setChildrenCollapsible(false);
    splitter.resize(1400, 400);
    splitter.show();
    const auto* prompt = named<QPlainTextEdit>(trial.pane, u"Prompt"_s);
    splitter.setSizes({1000, 400});
    QTRY_VERIFY(prompt->x() > 100);
    splitter.setSizes({least, 1400});
    QTRY_VERIFY(prompt->x() < 100);
    QTRY_VERIFY(trial.pane.width() <= least + 1);
    trial.pane.setParent(nullptr);
}

void TstPromptPane::closesSuggestionsWhenTheFocusGoes()
{
    Trial trial;
    trial.rooms.keys.store(trial.active.connection(), Secret("sk-CANARY-123"_ba), &trial.pane,
        [](std::optional<KeyStoreError>) {});
    QTRY_VERIFY(!trial.active.obstacle());
    trial.catalog.ensureLoaded();
    trial.rooms.gateway.answer(QList<ModelEntry>{{u"qwen-plus"_s, {}, {}}});
    trial.pane.focusModel();
    Trial::type(u"qwen"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    trial.pane.focusPrompt();
    QVERIFY(!QApplication::activePopupWidget());
}

void TstPromptPane::goesThroughItsFieldsInOrder()
{
    Trial trial;
    trial.pane.focusModel();
    QStringList names;
    while (QApplication::focusWidget()->accessibleName() != "Send"_L1 && names.size() < 20) {
        Trial::press(Qt::Key_Tab);
        const QAccessibleInterface* focused =
            QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        names.append(focused->text(QAccessible::Name));
    }
    QCOMPARE(names,
        (QStringList{u"Stream"_s, u"System prompt and messages"_s, u"Parameters"_s, u"Prompt"_s, u"Send"_s}));
}

void TstPromptPane::sendsFromElsewhereInTheWindow()
{
    Trial trial;
    QWidget window;
    trial.pane.setParent(&window);
    auto* elsewhere = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    const QSignalSpy asked(&trial.pane, &PromptPane::sendRequested);
    Trial::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    trial.pane.setParent(nullptr);
}

void TstPromptPane::saysInTheMenuWhatItsButtonSays()
{
    Trial trial;
    const QSignalSpy asked(&trial.pane, &PromptPane::sendRequested);
    QAction* action = trial.pane.sendAction();
    action->trigger();
    QCOMPARE(asked.count(), 1);
    trial.pane.setRunning(true);
    QVERIFY(!action->isEnabled());
    QCOMPARE(action->toolTip(), named<QAbstractButton>(trial.pane, u"Send"_s)->toolTip());
    trial.pane.setRunning(false);
    trial.pane.setSendBlocked(u"No key"_s);
    QVERIFY(!action->isEnabled());
    QCOMPARE(action->toolTip(), u"No key"_s);
    QCOMPARE(action->statusTip(), u"No key"_s);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstPromptPane)

#include "tst_promptpane.moc"
