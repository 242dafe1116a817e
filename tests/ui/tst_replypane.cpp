// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/callactions.h"
#include "ui/reply/bodyview.h"
#include "ui/reply/errorpanel.h"
#include "ui/reply/indentedjson.h"
#include "ui/reply/replypane.h"
#include "ui/samplecalls.h"
#include "ui/widgets/markdownview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Fluxscope;
using namespace Fluxscope::Ui;
using namespace Qt::StringLiterals;

class TstReplyPane final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void teachesWhileThereIsNoCall();
    void showsWhatStreamsAndKeepsItsText();
    void takesTheRecordsWordAtTheEnd();
    void showsErrorsWhereTheReplyWouldBe();
    void keepsTextBelowAnError();
    void keepsTheFocusWhenTheNextCallIsShown();
    void waitsAsLongAsTheGatewayAsked();
    void showsToolCalls();
    void asksForBodiesWhenTheyAreLookedAt();
    void capsWhatIsShownOfALargeBody();
    void countsTheHeaders();
    void findsTextInTheReply();
    void closesTheFindBarWithEscape();
    void indentsJson_data();
    void indentsJson();

private:
    [[nodiscard]] MarkdownView* view(const QString& name) const;
    [[nodiscard]] QStringList labels() const;

    std::unique_ptr<QWidget> m_window;
    CallActions* m_actions = nullptr;
    ReplyPane* m_pane = nullptr;
};

void TstReplyPane::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(720, 500);
    m_actions = new CallActions(m_window.get());
    m_actions->sendAgain->setEnabled(true);
    m_pane = new ReplyPane(*m_actions, m_window.get());
    m_pane->resize(720, 500);
    m_window->show();
}

MarkdownView* TstReplyPane::view(const QString& name) const
{
    for (MarkdownView* candidate : m_pane->findChildren<MarkdownView*>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QStringList TstReplyPane::labels() const
{
    QStringList texts;
    for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void TstReplyPane::teachesWhileThereIsNoCall()
{
    QVERIFY(labels().contains(u"Send your first prompt"_s));
    m_pane->setKeyMissing(true);
    QVERIFY(labels().contains(u"No API key yet"_s));

    QSignalSpy demo(m_pane, &ReplyPane::demoRequested);
    QSignalSpy settings(m_pane, &ReplyPane::settingsRequested);
    for (QPushButton* button : m_pane->findChildren<QPushButton*>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(demo.size(), 1);
    QCOMPARE(settings.size(), 1);

    m_pane->showCall(doneCall());
    QVERIFY(!labels().contains(u"No API key yet"_s));
    m_pane->clear();
    QVERIFY(labels().contains(u"No API key yet"_s));
    QVERIFY(m_pane->replyText().isEmpty());
}

void TstReplyPane::showsWhatStreamsAndKeepsItsText()
{
    CallRecord record = withHead(waitingCall());
    record.state = CallState::Streaming;
    m_pane->showCall(record);
    m_pane->appendText(u"Hello "_s, u"think"_s);
    m_pane->appendText(u"**you**"_s, {});
    m_pane->updateCall(record);
    QCOMPARE(m_pane->replyText(), u"Hello **you**"_s);

    record.state = CallState::Done;
    record.reply = u"Hello **you**"_s;
    record.reasoning = u"think"_s;
    m_pane->updateCall(record);
    QTRY_COMPARE(view(u"Reply"_s)->toPlainText(), u"Hello you"_s);
    QTRY_COMPARE(view(u"Reasoning"_s)->toPlainText(), u"think"_s);
}

void TstReplyPane::takesTheRecordsWordAtTheEnd()
{
    CallRecord record = withHead(waitingCall());
    record.state = CallState::Streaming;
    m_pane->showCall(record);
    m_pane->appendText(u"one two"_s, {});
    record.state = CallState::Stopped;
    record.reply = u"one three"_s;
    m_pane->updateCall(record);
    QCOMPARE(m_pane->replyText(), u"one three"_s);
}

void TstReplyPane::showsErrorsWhereTheReplyWouldBe()
{
    m_pane->showCall(failedCall(402, ErrorKind::Payment, u"Your <b>credit</b> is used up."_s));
    QVERIFY(m_pane->findChild<ErrorPanel*>()->isVisible());
    QVERIFY(!view(u"Reply"_s)->isVisible());
    QVERIFY(labels().contains(u"Your <b>credit</b> is used up."_s));
    for (const QLabel* label : m_pane->findChild<ErrorPanel*>()->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);

    m_pane->showCall(doneCall());
    QVERIFY(!m_pane->findChild<ErrorPanel*>()->isVisible());
    QVERIFY(view(u"Reply"_s)->isVisible());
}

void TstReplyPane::keepsTextBelowAnError()
{
    CallRecord record = doneCall();
    record.state = CallState::CutOff;
    record.error = CallError{ErrorKind::Network, u"cut"_s, QString(ErrorCode::StreamCut), std::nullopt};
    record.reply = u"1, 2,"_s;
    m_pane->showCall(record);
    QVERIFY(m_pane->findChild<ErrorPanel*>()->isVisible());
    QVERIFY(view(u"Reply"_s)->isVisible());
    QTRY_COMPARE(view(u"Reply"_s)->toPlainText(), u"1, 2,"_s);
}

void TstReplyPane::keepsTheFocusWhenTheNextCallIsShown()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->showCall(failedCall(402, ErrorKind::Payment, u"Used up"_s));
    m_pane->focusReply();
    QCOMPARE(QApplication::focusWidget(), m_pane->findChild<ErrorPanel*>());
    m_pane->showCall(waitingCall());
    QCOMPARE(QApplication::focusWidget(), view(u"Reply"_s));
    m_pane->showCall(failedCall(402, ErrorKind::Payment, u"Used up"_s));
    QCOMPARE(QApplication::focusWidget(), m_pane->findChild<ErrorPanel*>());
}

void TstReplyPane::waitsAsLongAsTheGatewayAsked()
{
    CallRecord record = failedCall(429, ErrorKind::RateLimit, u"Too many"_s);
    record.error->retryAfterSeconds = 3;
    m_pane->showCall(record);
    const auto buttons = m_pane->findChild<ErrorPanel*>()->findChildren<QPushButton*>();
    const auto sendAgain = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QPushButton* button) { return button->text().startsWith(u"Send again"_s); });
    QVERIFY(sendAgain != buttons.cend());
    QVERIFY(!(*sendAgain)->isEnabled());

    QSignalSpy triggered(m_actions->sendAgain, &QAction::triggered);
    QTRY_VERIFY((*sendAgain)->isEnabled());
    QCOMPARE((*sendAgain)->text(), u"Send again"_s);
    (*sendAgain)->click();
    QCOMPARE(triggered.size(), 1);
}

void TstReplyPane::showsToolCalls()
{
    CallRecord record = doneCall();
    record.reply = QString();
    record.toolCalls = {{u"c1"_s, u"get_weather"_s, u"{\"city\":\"Berlin\"}"_s}};
    m_pane->showCall(record);
    QTRY_VERIFY(view(u"Reply"_s)->isSettled());
    const QString text = view(u"Reply"_s)->toPlainText();
    QVERIFY(text.contains(u"Tool call: get_weather"_s));
    QVERIFY(text.contains(u"  \"city\": \"Berlin\""_s));
}

void TstReplyPane::asksForBodiesWhenTheyAreLookedAt()
{
    QSignalSpy needed(m_pane, &ReplyPane::bodiesNeeded);
    m_pane->showCall(doneCall());
    QCOMPARE(needed.size(), 0);
    auto* tabs = m_pane->findChild<QTabWidget*>();
    tabs->setCurrentIndex(tabs->count() - 1);
    QCOMPARE(needed.size(), 1);
    m_pane->setBodies({"POST / HTTP/1.1\r\nAuthorization: Bearer ***", "{\"x\":1}", true});
    tabs->setCurrentIndex(tabs->count() - 2);
    QCOMPARE(needed.size(), 1);

    const QList<const BodyView*> bodies{qobject_cast<BodyView*>(tabs->widget(tabs->count() - 2)),
        qobject_cast<BodyView*>(tabs->widget(tabs->count() - 1))};
    QVERIFY(bodies.at(0)->shownText().contains(u"{\"x\":1}"_s));
    QVERIFY(bodies.at(0)->notice().contains(u"first part"_s));
    QVERIFY(bodies.at(1)->shownText().contains(u"Bearer ***"_s));
    QVERIFY(bodies.at(1)->notice().contains(u"Sent once at"_s));

    m_pane->showCall(doneCall());
    QCOMPARE(needed.size(), 2);
    QVERIFY(bodies.at(0)->shownText().isEmpty());
}

void TstReplyPane::capsWhatIsShownOfALargeBody()
{
    BodyView body;
    body.showBody(QByteArray(4 << 20, 'x'), {});
    QVERIFY(body.shownText().size() < 200'000);
    QVERIFY(body.notice().contains(u"are shown"_s));
}

void TstReplyPane::countsTheHeaders()
{
    m_pane->showCall(doneCall());
    QVERIFY(m_pane->findChild<QTabWidget*>()->tabText(2).startsWith(u"Headers "_s));
    m_pane->showCall(waitingCall());
    QCOMPARE(m_pane->findChild<QTabWidget*>()->tabText(2), u"Headers"_s);
}

void TstReplyPane::findsTextInTheReply()
{
    CallRecord record = doneCall();
    record.reply = u"one two one\n\nONE"_s;
    m_pane->showCall(record);
    QTRY_VERIFY(view(u"Reply"_s)->isSettled());
    m_pane->findInReply();
    QTest::keyClicks(m_pane->findChild<QLineEdit*>(), u"one"_s);
    QVERIFY(labels().contains(u"1 of 3"_s));
    QTest::keyClick(m_pane->findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(labels().contains(u"2 of 3"_s));
    QTest::keyClick(m_pane->findChild<QLineEdit*>(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(labels().contains(u"1 of 3"_s));
    QTest::keyClicks(m_pane->findChild<QLineEdit*>(), u"x"_s);
    QVERIFY(labels().contains(u"No hits"_s));
}

void TstReplyPane::closesTheFindBarWithEscape()
{
    m_pane->showCall(doneCall());
    m_pane->findInReply();
    auto* text = m_pane->findChild<QLineEdit*>();
    QVERIFY(text->isVisible());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
}

void TstReplyPane::indentsJson_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("indented");

    QTest::newRow("no JSON") << u"plain text"_s << u"plain text"_s;
    QTest::newRow("empty object") << u"{}"_s << u"{}"_s;
    QTest::newRow("order and digits stay")
        << u"{\"b\":1.50,\"a\":[1,2]}"_s << u"{\n  \"b\": 1.50,\n  \"a\": [\n    1,\n    2\n  ]\n}"_s;
    QTest::newRow("marks inside of strings") << u"{\"a\":\"{,:\\\"}\"}"_s << u"{\n  \"a\": \"{,:\\\"}\"\n}"_s;
    QTest::newRow("broken off") << u"{\"a\":[1"_s << u"{\n  \"a\": [\n    1"_s;
    QTest::newRow("too many closing marks") << u"[]]]"_s << u"[]\n]\n]"_s;
}

void TstReplyPane::indentsJson()
{
    QFETCH(QString, json);
    QFETCH(QString, indented);

    QCOMPARE(indentedJson(json), indented);
}

QTEST_MAIN(TstReplyPane)
#include "tst_replypane.moc"
