// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnstrial.h"
#include "ui/compare/reasoningfold.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace Fluxscope::Ui {

namespace {

CallRecord thoughtfulCall(int entry)
{
    CallRecord call = wholeCall(entry, 0);
    call.reasoning = u"*Thought* of %1"_s.arg(entry);
    return call;
}

/// What of the reasoning is rendered.
QString reasoningOf(const CompareColumn* column)
{
    return column->findChild<ReasoningFold*>()->findChild<MarkdownView*>()->toPlainText();
}

bool isOpen(const CompareColumn* column)
{
    return column->findChild<ReasoningFold*>()->findChild<MarkdownView*>()->isVisible();
}

} // namespace

class TstColumnsReasoning final : public QObject
{
    Q_OBJECT

private slots:
    void isFoldedAtFirst();
    void opensInAllColumnsAtOnce();
    void hasNoSwitchWhereNothingWasReasoned();
    void streamsAsItArrives();
    void keepsWhatArrivedWhileAnotherPageWasShown();
    void rendersOnlyWhatIsInView();
    void isReachedWithTheKeyboard();
    void staysWhileBlind();
};

void TstColumnsReasoning::isFoldedAtFirst()
{
    const Trial trial(planOf(2, 1), {thoughtfulCall(0), wholeCall(1, 0)});
    QAbstractButton* heading = trial.button(u"Reasoning of model-0, Chat completions"_s);
    QVERIFY(heading != nullptr);
    QVERIFY(!isOpen(trial.column(0)));
    QVERIFY(trial.button(u"Reasoning of model-1, Responses"_s) == nullptr);
    QTRY_COMPARE(replyOf(trial.column(0)), u"Text of repeat 0"_s);
    QCOMPARE(reasoningOf(trial.column(0)), QString());
    heading->click();
    QVERIFY(isOpen(trial.column(0)));
    // As it came, without rendering its Markdown.
    QTRY_COMPARE(reasoningOf(trial.column(0)), u"*Thought* of 0"_s);
    heading->click();
    QVERIFY(!isOpen(trial.column(0)));
}

void TstColumnsReasoning::opensInAllColumnsAtOnce()
{
    const Trial trial(planOf(3, 1), {thoughtfulCall(0), thoughtfulCall(1), wholeCall(2, 0)});
    auto* all = named<QAbstractButton>(trial.columns, u"Reasoning in all columns"_s);
    QVERIFY(all != nullptr);
    all->click();
    QVERIFY(isOpen(trial.column(0)));
    QVERIFY(isOpen(trial.column(1)));
    QVERIFY(!isOpen(trial.column(2)));
    QTRY_COMPARE(reasoningOf(trial.column(1)), u"*Thought* of 1"_s);
    all->click();
    QVERIFY(!isOpen(trial.column(0)));
    QVERIFY(!isOpen(trial.column(1)));
}

void TstColumnsReasoning::hasNoSwitchWhereNothingWasReasoned()
{
    Trial trial(planOf(2, 1), {wholeCall(0, 0), wholeCall(1, 0)});
    QVERIFY(named<QAbstractButton>(trial.columns, u"Reasoning in all columns"_s) == nullptr);
    trial.columns.show(nullptr);
    const Trial other(planOf(1, 1), {thoughtfulCall(0)});
    QVERIFY(named<QAbstractButton>(other.columns, u"Reasoning in all columns"_s) != nullptr);
}

void TstColumnsReasoning::streamsAsItArrives()
{
    Trial trial(planOf(2, 1));
    trial.start();
    QVERIFY(trial.hasSent(2));
    for (const auto& call : trial.gateway.calls)
        call->begin();
    const int first = trial.gateway.prompts.at(0).model.right(1).toInt();
    trial.gateway.calls.at(0)->think(u"Hm"_s);
    QTRY_VERIFY(named<QAbstractButton>(trial.columns, u"Reasoning in all columns"_s) != nullptr);
    named<QAbstractButton>(trial.columns, u"Reasoning in all columns"_s)->click();
    QTRY_COMPARE(reasoningOf(trial.column(first)), u"Hm"_s);
    trial.gateway.calls.at(0)->think(u", well"_s);
    QTRY_COMPARE(reasoningOf(trial.column(first)), u"Hm, well"_s);
    trial.gateway.calls.at(0)->write(u"Yes"_s);
    trial.gateway.calls.at(0)->think(u"."_s);
    trial.gateway.calls.at(0)->end();
    QTRY_COMPARE(reasoningOf(trial.column(first)), u"Hm, well."_s);
    QTRY_COMPARE(replyOf(trial.column(first)), u"Yes"_s);
    QVERIFY(!isOpen(trial.column(1 - first)));
}

void TstColumnsReasoning::keepsWhatArrivedWhileAnotherPageWasShown()
{
    Trial trial(planOf(1, 2));
    trial.start();
    QVERIFY(trial.hasSent(2));
    for (const auto& call : trial.gateway.calls)
        call->begin();
    for (const auto& call : trial.gateway.calls)
        call->think(u"Thought"_s);
    for (const auto& call : trial.gateway.calls)
        call->think(u", and more"_s);
    QTRY_VERIFY(named<QAbstractButton>(trial.columns, u"Reasoning in all columns"_s) != nullptr);
    named<QAbstractButton>(trial.columns, u"Reasoning in all columns"_s)->click();
    trial.button(u"Next repeat of model-0, Chat completions"_s)->click();
    QTRY_COMPARE(reasoningOf(trial.column(0)), u"Thought, and more"_s);
}

void TstColumnsReasoning::rendersOnlyWhatIsInView()
{
    QList<CallRecord> calls;
    for (int entry = 0; entry < 16; ++entry)
        calls.append(thoughtfulCall(entry));
    const Trial trial(planOf(16, 1), calls);
    named<QAbstractButton>(trial.columns, u"Reasoning in all columns"_s)->click();
    QTRY_COMPARE(reasoningOf(trial.column(0)), u"*Thought* of 0"_s);
    QCOMPARE(reasoningOf(trial.column(15)), QString());
    auto* bar = trial.columns.findChild<QScrollArea*>()->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(reasoningOf(trial.column(15)), u"*Thought* of 15"_s);
}

void TstColumnsReasoning::isReachedWithTheKeyboard()
{
    Trial trial(planOf(2, 1), {thoughtfulCall(0), thoughtfulCall(1)});
    QVERIFY(trial.isReady());
    CompareColumn* column = trial.column(0);
    column->focusReply();
    const QWidget* reply = QApplication::focusWidget();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Reasoning of model-0, Chat completions"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(isOpen(column));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const auto* text = qobject_cast<MarkdownView*>(QApplication::focusWidget());
    QVERIFY(text != nullptr && text != reply);
    QCOMPARE(text->accessibleName(), u"Reasoning of model-0, Chat completions"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), reply);
}

void TstColumnsReasoning::staysWhileBlind()
{
    const Trial trial(planOf(1, 1), {thoughtfulCall(0)});
    captioned(trial.columns, u"Blind"_s)->click();
    QVERIFY(trial.button(u"Reasoning of Reply A"_s) != nullptr);
    QVERIFY(!isOpen(trial.column(0)));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstColumnsReasoning)

#include "tst_columnsreasoning.moc"
