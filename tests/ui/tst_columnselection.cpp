// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnstrial.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace Fluxscope::Ui {

namespace {

const QList<CallRecord> TwoWholeCalls{wholeCall(0, 0), wholeCall(0, 1), wholeCall(1, 0), wholeCall(1, 1)};

/// What was told last.
QUuid last(const QSignalSpy& selected)
{
    return selected.constLast().constFirst().toUuid();
}

void leaveColumns(const Trial& trial)
{
    named<QComboBox>(trial.columns, u"Order of the columns"_s)->setFocus();
}

} // namespace

class TstColumnSelection final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheCallAgainWhenTheFocusComesBack();
    void staysSilentWhileTheFocusMovesWithinAColumn();
    void tellsTheCallOfATurnedPage();
    void tellsNothingOfColumnsWithoutFocus();
    void tellsNoneForACallThatWaits();
    void tellsNoneWhileBlind();
};

void TstColumnSelection::tellsTheCallAgainWhenTheFocusComesBack()
{
    Trial trial(planOf(2, 2), TwoWholeCalls);
    QVERIFY(trial.isReady());
    QSignalSpy selected(&trial.columns, &CompareColumns::callSelected);
    trial.column(0)->focusReply();
    QCOMPARE(selected.count(), 1);
    leaveColumns(trial);
    QCOMPARE(selected.count(), 1);
    trial.column(0)->focusReply();
    QCOMPARE(selected.count(), 2);
    QCOMPARE(last(selected), trial.column(0)->callId());
}

void TstColumnSelection::staysSilentWhileTheFocusMovesWithinAColumn()
{
    Trial trial(planOf(2, 2), TwoWholeCalls);
    QVERIFY(trial.isReady());
    QSignalSpy selected(&trial.columns, &CompareColumns::callSelected);
    trial.column(0)->focusReply();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(trial.column(0)->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(selected.count(), 1);
    trial.column(1)->focusReply();
    QCOMPARE(selected.count(), 2);
    QCOMPARE(last(selected), trial.column(1)->callId());
}

void TstColumnSelection::tellsTheCallOfATurnedPage()
{
    Trial trial(planOf(2, 2), TwoWholeCalls);
    QVERIFY(trial.isReady());
    QSignalSpy selected(&trial.columns, &CompareColumns::callSelected);
    trial.column(0)->focusReply();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(selected.count(), 2);
    QCOMPARE(last(selected), TwoWholeCalls.at(1).id);
    // There is no further page.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(selected.count(), 2);
}

void TstColumnSelection::tellsNothingOfColumnsWithoutFocus()
{
    Trial trial(planOf(2, 1));
    QVERIFY(trial.isReady());
    trial.column(0)->focusReply();
    leaveColumns(trial);
    QSignalSpy selected(&trial.columns, &CompareColumns::callSelected);
    trial.start();
    QVERIFY(trial.hasSent(2));
    QVERIFY(!trial.column(0)->callId().isNull());
    QCOMPARE(selected.count(), 0);
}

void TstColumnSelection::tellsNoneForACallThatWaits()
{
    ComparePlan plan = planOf(2, 1);
    plan.atOnce = 1;
    Trial trial(plan);
    QVERIFY(trial.isReady());
    trial.start();
    QVERIFY(trial.hasSent(1));
    const int running = trial.gateway.prompts.at(0).model.right(1).toInt();
    CompareColumn* waiting = trial.column(1 - running);
    trial.column(running)->focusReply();
    QSignalSpy selected(&trial.columns, &CompareColumns::callSelected);
    waiting->focusReply();
    QCOMPARE(selected.count(), 1);
    QVERIFY(last(selected).isNull());
    trial.gateway.calls.at(0)->begin();
    trial.gateway.calls.at(0)->end();
    QTRY_COMPARE(selected.count(), 2);
    QVERIFY(!last(selected).isNull());
    QCOMPARE(last(selected), waiting->callId());
}

void TstColumnSelection::tellsNoneWhileBlind()
{
    Trial trial(planOf(2, 2), TwoWholeCalls);
    QVERIFY(trial.isReady());
    QSignalSpy selected(&trial.columns, &CompareColumns::callSelected);
    trial.column(0)->focusReply();
    captioned(trial.columns, u"Blind"_s)->click();
    // The menu would still act on the call from before, and name its model.
    QCOMPARE(selected.count(), 2);
    QVERIFY(last(selected).isNull());
    leaveColumns(trial);
    trial.column(1)->focusReply();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::AltModifier);
    for (qsizetype i = 2; i < selected.count(); ++i)
        QVERIFY(selected.at(i).at(0).toUuid().isNull());
    trial.button(u"Thumbs up for Reply A"_s)->click();
    trial.button(u"Thumbs up for Reply B"_s)->click();
    QVERIFY(!trial.columns.isBlind());
    QCOMPARE(last(selected), trial.column(1)->callId());
    QVERIFY(!last(selected).isNull());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstColumnSelection)

#include "tst_columnselection.moc"
