// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calltext.h"
#include "ui/callactions.h"
#include "ui/reply/answercard.h"
#include "ui/reply/callsummary.h"
#include "ui/widgets/factlabel.h"
#include "ui/samplecalls.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Fluxscope;
using namespace Fluxscope::Ui;
using namespace Qt::StringLiterals;

namespace {

QStringList facts(const QWidget& card)
{
    QStringList texts;
    for (const FactLabel* label : card.findChildren<FactLabel*>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TstAnswerCard final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhoAnsweredAndWhatItCost();
    void explainsWhatIsUnknown();
    void countsTheTimeUpWhileACallRuns();
    void saysWhatMayGoOnInALongWait();
    void saysTheSentenceOfTheCall();
    void changesTheSentenceWithTheStateOnly();
    void clipsNothingInANarrowPane();
    void copiesEachRungWithItsName();
    void neverTakesAModelIdForHtml();

private:
    std::unique_ptr<QWidget> m_window;
    CallActions* m_actions = nullptr;
    AnswerCard* m_card = nullptr;
};

void TstAnswerCard::init()
{
    m_window = std::make_unique<QWidget>();
    m_actions = new CallActions(m_window.get());
    m_card = new AnswerCard(*m_actions, m_window.get());
}

void TstAnswerCard::showsWhoAnsweredAndWhatItCost()
{
    m_card->showCall(doneCall());
    const QStringList texts = facts(*m_card);
    for (const QString& text :
        {u"flux-auto"_s, u"deepseek-v4-flash"_s, u"routed"_s, u"HTTP 200 · done"_s, u"cost $0.000146"_s,
            u"total 1.81 s"_s, u"in → out 90 → 14 tokens"_s, u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" in "_s + texts.join(u'|')));
}

void TstAnswerCard::explainsWhatIsUnknown()
{
    CallRecord record = doneCall();
    record.cost.reset();
    record.flux.costUsd.reset();
    m_card->showCall(record);
    const auto labels = m_card->findChildren<FactLabel*>();
    const auto cost = std::find_if(
        labels.cbegin(), labels.cend(), [](const FactLabel* label) { return label->caption() == u"cost"_s; });
    QVERIFY(cost != labels.cend());
    QVERIFY((*cost)->value().startsWith(u"unknown"_s));
    QVERIFY(!(*cost)->reason().isEmpty());
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(*cost);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Description), (*cost)->reason());
}

void TstAnswerCard::countsTheTimeUpWhileACallRuns()
{
    m_card->showCall(waitingCall(65));
    const QStringList first = facts(*m_card);
    QVERIFY(!first.filter(u"waiting · 1:0"_s).isEmpty());
    QTRY_VERIFY(facts(*m_card) != first);
    QVERIFY(!facts(*m_card).filter(u"waiting · 1:"_s).isEmpty());
}

void TstAnswerCard::saysWhatMayGoOnInALongWait()
{
    m_card->showCall(waitingCall(2));
    QVERIFY(facts(*m_card).filter(u"can take minutes"_s).isEmpty());
    m_card->showCall(waitingCall(12));
    QVERIFY(!facts(*m_card).filter(u"can take minutes"_s).isEmpty());
    m_card->showCall(withHead(waitingCall(12)));
    QVERIFY(facts(*m_card).filter(u"can take minutes"_s).isEmpty());
}

void TstAnswerCard::saysTheSentenceOfTheCall()
{
    const CallRecord record = doneCall();
    m_card->showCall(record);
    auto* summary = m_card->findChild<CallSummary*>();
    QVERIFY(summary->focusPolicy() & Qt::TabFocus);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(summary);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"Call summary"_s);
    QCOMPARE(accessible->text(QAccessible::Description), CallText::callSummary(record));
    QVERIFY(accessible->state().readOnly);
}

void TstAnswerCard::changesTheSentenceWithTheStateOnly()
{
    // A new accessible description is what raises the one event.
    const auto* summary = m_card->findChild<CallSummary*>();
    QStringList sentences;
    const auto note = [&sentences, summary] {
        if (sentences.isEmpty() || sentences.constLast() != summary->accessibleDescription())
            sentences.append(summary->accessibleDescription());
    };
    CallRecord record = waitingCall(65);
    m_card->showCall(record);
    note();
    const QStringList first = facts(*m_card);
    QTRY_VERIFY(facts(*m_card) != first);
    note();
    QCOMPARE(sentences.size(), 1);

    record = withHead(record);
    record.state = CallState::Streaming;
    m_card->showCall(record);
    note();
    record.timings.firstToken = std::chrono::milliseconds(630);
    m_card->showCall(record);
    note();
    QCOMPARE(sentences.size(), 2);

    record.state = CallState::Stopped;
    record.timings.total = std::chrono::milliseconds(900);
    m_card->showCall(record);
    note();
    QCOMPARE(sentences.size(), 3);
}

void TstAnswerCard::clipsNothingInANarrowPane()
{
    CallRecord record = doneCall();
    record.prompt.model = u"a-requested-model-with-a-very-long-name-indeed"_s.repeated(2);
    record.flux.model = u"a-served-model-with-a-very-long-name-indeed"_s.repeated(2);
    m_card->showCall(record);
    QVERIFY(m_card->minimumSizeHint().width() <= 560);
}

void TstAnswerCard::copiesEachRungWithItsName()
{
    m_card->showCall(doneCall());
    QSignalSpy statusMessage(m_card, &AnswerCard::statusMessage);
    const auto copyItem = [this](const QString& text) {
        auto* menu = m_card->findChild<QMenu*>();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return static_cast<QAction*>(nullptr);
    };

    QVERIFY(copyItem(u"Copy X-Flux-Request-Id"_s));
    copyItem(u"Copy X-Flux-Request-Id"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s);
    copyItem(u"Copy CF-RAY"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"CF-RAY: a28b-FRA · Date: Sun, 22 Nov 2026 14:02:11 GMT"_s);
    QVERIFY(!copyItem(u"Copy x-litellm-call-id"_s)->isEnabled());
    QCOMPARE(statusMessage.size(), 2);
    QCOMPARE(statusMessage.constLast().constFirst().toString(), u"Copied CF-RAY"_s);
}

void TstAnswerCard::neverTakesAModelIdForHtml()
{
    CallRecord record = doneCall();
    record.flux.model = u"<b>x</b>"_s;
    m_card->showCall(record);
    QVERIFY(facts(*m_card).contains(u"<b>x</b>"_s));
}

QTEST_MAIN(TstAnswerCard)
#include "tst_answercard.moc"
