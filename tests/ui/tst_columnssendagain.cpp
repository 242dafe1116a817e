// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnstrial.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace Fluxscope::Ui {

namespace {

/// A call that was refused just now and may be sent again in so many seconds.
CallRecord refusedCall(int entry, int seconds)
{
    CallRecord call = failedCall(entry);
    call.httpStatus = 429;
    call.error = CallError{ErrorKind::RateLimit, u"Slow down"_s, {}, seconds};
    call.timings.total = 4s;
    call.startedAt = QDateTime::currentDateTimeUtc().addSecs(-4);
    return call;
}

QAbstractButton* againIn(const Trial& trial)
{
    return trial.button(u"Send again to model-0, Chat completions"_s);
}

} // namespace

class TstColumnsSendAgain final : public QObject
{
    Q_OBJECT

private slots:
    void countsDownWhatTheGatewayAskedFor();
    void hasRoomInANarrowColumn();
    void waitsNoLongerForAnotherPage();
    void isOverForALongPastRefusal();
    void saysInEachColumnWhyNotAndFollows();
    void saysThatThePromptWasNotKept();
};

void TstColumnsSendAgain::countsDownWhatTheGatewayAskedFor()
{
    const Trial trial(planOf(2, 1), {refusedCall(0, 2), failedCall(1)});
    QSignalSpy again(&trial.columns, &CompareColumns::sendAgainRequested);
    QAbstractButton* button = againIn(trial);
    QVERIFY(trial.button(u"Send again to model-1, Responses"_s)->isEnabled());
    QVERIFY(!button->isEnabled());
    // From the end of the call, not from its start.
    QCOMPARE(button->text(), u"Send again in 2 s"_s);
    QCOMPARE(button->toolTip(), u"FluxRouter asked to wait that long."_s);
    QTRY_COMPARE(button->text(), u"Send again in 1 s"_s);
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(button->text(), u"Send again"_s);
    QCOMPARE(again.count(), 0);
    button->click();
    QCOMPARE(again.count(), 1);
}

void TstColumnsSendAgain::hasRoomInANarrowColumn()
{
    QList<CallRecord> calls;
    for (int entry = 0; entry < 16; ++entry)
        calls.append(refusedCall(entry, 600));
    const Trial trial(planOf(16, 1), calls);
    const QAbstractButton* button = againIn(trial);
    QVERIFY(
        button->text().startsWith(u"Send again in 6"_s) || button->text().startsWith(u"Send again in 59"_s));
    QTRY_COMPARE(trial.column(0)->width(), trial.column(0)->minimumWidth());
    // The caption is elided before its seconds where it is too long for the font.
    QVERIFY(button->width() >= button->minimumSizeHint().width());
    QVERIFY(
        trial.column(0)->rect().contains(QRect(button->mapTo(trial.column(0), QPoint()), button->size())));
}

void TstColumnsSendAgain::waitsNoLongerForAnotherPage()
{
    CallRecord second = wholeCall(0, 1);
    const Trial trial(planOf(1, 2), {refusedCall(0, 600), second});
    QVERIFY(!againIn(trial)->isEnabled());
    trial.button(u"Next repeat of model-0, Chat completions"_s)->click();
    QVERIFY(againIn(trial)->isEnabled());
    QCOMPARE(againIn(trial)->text(), u"Send again"_s);
    trial.button(u"Previous repeat of model-0, Chat completions"_s)->click();
    QVERIFY(!againIn(trial)->isEnabled());
}

void TstColumnsSendAgain::isOverForALongPastRefusal()
{
    CallRecord refused = refusedCall(0, 20);
    refused.startedAt = refused.startedAt.addDays(-1);
    const Trial trial(planOf(1, 1), {refused});
    QVERIFY(againIn(trial)->isEnabled());
}

void TstColumnsSendAgain::saysInEachColumnWhyNotAndFollows()
{
    Trial trial(planOf(2, 1), {wholeCall(0, 0), wholeCall(1, 0)});
    const QString reason = u"Another window runs this comparison."_s;
    trial.columns.setSendAgainProblem(reason);
    for (const QString& name :
        {u"Send again to model-0, Chat completions"_s, u"Send again to model-1, Responses"_s}) {
        const QAbstractButton* button = trial.button(name);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), reason);
        QCOMPARE(button->accessibleDescription(), reason);
    }
    trial.columns.setSendAgainProblem({});
    QVERIFY(againIn(trial)->isEnabled());
    QVERIFY(againIn(trial)->accessibleDescription().isEmpty());
}

void TstColumnsSendAgain::saysThatThePromptWasNotKept()
{
    ComparePlan plan = planOf(1, 1);
    plan.prompts.clear();
    Trial trial(plan, {wholeCall(0, 0)});
    QVERIFY(!againIn(trial)->isEnabled());
    QCOMPARE(againIn(trial)->toolTip(), u"The history kept no prompt to send again"_s);
    trial.columns.setSendAgainProblem(u"Another connection is in use."_s);
    QCOMPARE(againIn(trial)->toolTip(), u"Another connection is in use."_s);
    trial.columns.setSendAgainProblem({});
    QCOMPARE(againIn(trial)->toolTip(), u"The history kept no prompt to send again"_s);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstColumnsSendAgain)

#include "tst_columnssendagain.moc"
