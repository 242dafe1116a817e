// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnstrial.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace Fluxscope::Ui {

namespace {

QList<CallRecord> votedCalls()
{
    QList<CallRecord> calls{wholeCall(0, 0), wholeCall(0, 1), wholeCall(1, 0), wholeCall(1, 1)};
    for (CallRecord& call : calls) {
        call.vote = 1;
        call.note = u"model-0 is best"_s;
    }
    return calls;
}

void setBlind(const Trial& trial)
{
    captioned(trial.columns, u"Blind"_s)->click();
}

/// Presses the button of the column that shows this entry, whatever it is called.
void vote(const Trial& trial, const QString& button, int entry)
{
    trial.button(button + trial.column(entry)->name())->click();
}

} // namespace

class TstColumnsBlind final : public QObject
{
    Q_OBJECT

private slots:
    void showsOnlyVotesSinceItBegan();
    void countsAColumnAsLongAsOneOfItsRepeatsIsVotedOn();
    void keepsNotesShut();
    void endsWhenNothingElseIsLeftToVoteOn();
    void waitsForNoVoteOnAColumnOfFailures();
    void endsWhenTheLastOtherCallFails();
    void countsAColumnOfFailuresOnceItIsVotedOn();
    void tellsWhichVotesWereReplaced();
    void tellsWhichVotesWereTakenBack();
    void namesSomeOfManyReplacedVotes();
    void explainsTheOrder();
};

void TstColumnsBlind::showsOnlyVotesSinceItBegan()
{
    const Trial trial(planOf(2, 2), votedCalls());
    QVERIFY(trial.button(u"Thumbs up for model-0, Chat completions"_s)->isChecked());
    setBlind(trial);
    QAbstractButton* up = trial.button(u"Thumbs up for Reply A"_s);
    QVERIFY(!up->isChecked());
    QSignalSpy votes(&trial.columns, &CompareColumns::voteRequested);
    up->click();
    QVERIFY(up->isChecked());
    QCOMPARE(votes.count(), 1);
    QCOMPARE(votes.at(0).at(1).value<std::optional<int>>(), std::optional(1));
    QVERIFY(sentences(trial.columns).contains(u"Voted on 1 of 2 columns"_s));
    trial.button(u"Next repeat of Reply A"_s)->click();
    QVERIFY(!up->isChecked());
    trial.button(u"Previous repeat of Reply A"_s)->click();
    QVERIFY(up->isChecked());
    setBlind(trial);
    QVERIFY(trial.button(u"Thumbs up for model-1, Responses"_s)->isChecked());
    setBlind(trial);
    QVERIFY(!trial.button(u"Thumbs up for Reply A"_s)->isChecked());
    QVERIFY(!trial.button(u"Thumbs up for Reply B"_s)->isChecked());
}

void TstColumnsBlind::countsAColumnAsLongAsOneOfItsRepeatsIsVotedOn()
{
    const Trial trial(planOf(2, 2), votedCalls());
    setBlind(trial);
    QAbstractButton* up = trial.button(u"Thumbs up for Reply A"_s);
    up->click();
    trial.button(u"Next repeat of Reply A"_s)->click();
    up->click();
    up->click(); // takes it back
    QVERIFY(sentences(trial.columns).contains(u"Voted on 1 of 2 columns"_s));
}

void TstColumnsBlind::keepsNotesShut()
{
    const Trial trial(planOf(2, 2), votedCalls());
    QVERIFY(trial.button(u"Note on the reply of model-0, Chat completions"_s)->isEnabled());
    setBlind(trial);
    for (const QString& name : {u"Note on the reply of Reply A"_s, u"Note on the reply of Reply B"_s}) {
        const QAbstractButton* note = trial.button(name);
        QVERIFY(!note->isEnabled());
        QCOMPARE(note->toolTip(),
            u"What was noted before may name the model. Notes are open again when you have voted."_s);
        QCOMPARE(note->accessibleDescription(), note->toolTip());
    }
    setBlind(trial);
    QVERIFY(trial.button(u"Note on the reply of model-0, Chat completions"_s)->isEnabled());
    QVERIFY(
        trial.button(u"Note on the reply of model-0, Chat completions"_s)->accessibleDescription().isEmpty());
}

void TstColumnsBlind::endsWhenNothingElseIsLeftToVoteOn()
{
    QList<CallRecord> calls{wholeCall(0, 0), wholeCall(1, 0)};
    const Trial trial(planOf(2, 1), calls);
    setBlind(trial);
    trial.button(u"Thumbs up for "_s + trial.column(0)->name())->click();
    QVERIFY(trial.columns.isBlind());
    trial.run->takeStored(calls.at(1).id, std::nullopt);
    QTRY_VERIFY(!trial.columns.isBlind());
}

void TstColumnsBlind::waitsForNoVoteOnAColumnOfFailures()
{
    const Trial trial(planOf(2, 1), {wholeCall(0, 0), failedCall(1)});
    setBlind(trial);
    QVERIFY(sentences(trial.columns).contains(u"Voted on 0 of 1 columns"_s));
    vote(trial, u"Thumbs up for "_s, 0);
    QVERIFY(!trial.columns.isBlind());
    QVERIFY(sentences(trial.columns)
                .contains(u"You have voted on every column that has a reply: here is who wrote them."_s));
}

void TstColumnsBlind::endsWhenTheLastOtherCallFails()
{
    const Trial trial(planOf(2, 1));
    trial.start();
    QVERIFY(trial.hasSent(2));
    setBlind(trial);
    const int first = trial.gateway.prompts.at(0).model.right(1).toInt();
    for (const auto& call : trial.gateway.calls)
        call->begin();
    trial.gateway.calls.at(0)->write(u"Once"_s);
    trial.gateway.calls.at(0)->end();
    const QString up = u"Thumbs up for "_s + trial.column(first)->name();
    QTRY_VERIFY(trial.button(up)->isEnabled());
    trial.button(up)->click();
    QVERIFY(trial.columns.isBlind());
    trial.gateway.calls.at(1)->tell(
        CallEnded{EndCause::Failed, CallError{ErrorKind::Network, u"gone"_s, {}, {}}});
    QTRY_VERIFY(!trial.columns.isBlind());
}

void TstColumnsBlind::countsAColumnOfFailuresOnceItIsVotedOn()
{
    const Trial trial(planOf(3, 1), {wholeCall(0, 0), wholeCall(1, 0), failedCall(2)});
    setBlind(trial);
    vote(trial, u"Thumbs down for "_s, 2);
    QVERIFY(sentences(trial.columns).contains(u"Voted on 1 of 3 columns"_s));
    vote(trial, u"Thumbs down for "_s, 2); // takes it back
    QVERIFY(sentences(trial.columns).contains(u"Voted on 0 of 2 columns"_s));
}

void TstColumnsBlind::tellsWhichVotesWereReplaced()
{
    QList<CallRecord> calls{wholeCall(0, 0), wholeCall(1, 0), wholeCall(2, 0)};
    calls[0].vote = 1;
    calls[1].vote = -1;
    const Trial trial(planOf(3, 1), calls);
    setBlind(trial);
    for (const int entry : {0, 1, 2})
        vote(trial, u"Thumbs down for "_s, entry);
    QVERIFY(!trial.columns.isBlind());
    QVERIFY(sentences(trial.columns)
                .contains(u"here is who wrote them. Replaced votes from before: model-0, Chat completions "
                          "(down now, was up)."_s));
}

void TstColumnsBlind::tellsWhichVotesWereTakenBack()
{
    const Trial trial(planOf(2, 2), votedCalls());
    setBlind(trial);
    vote(trial, u"Thumbs up for "_s, 0);
    vote(trial, u"Thumbs up for "_s, 0); // takes it back
    vote(trial, u"Thumbs up for "_s, 1);
    setBlind(trial);
    QVERIFY(sentences(trial.columns)
                .contains(u"Replaced votes from before: model-0, Chat completions, repeat 1 "
                          "(none now, was up)."_s));
    // They are told of once.
    setBlind(trial);
    setBlind(trial);
    QVERIFY(!sentences(trial.columns).contains(u"Replaced"_s));
}

void TstColumnsBlind::namesSomeOfManyReplacedVotes()
{
    QList<CallRecord> calls;
    for (int entry = 0; entry < 6; ++entry) {
        calls.append(wholeCall(entry, 0));
        calls.last().vote = 1;
    }
    const Trial trial(planOf(6, 1), calls);
    setBlind(trial);
    for (int entry = 0; entry < 6; ++entry)
        vote(trial, u"Thumbs down for "_s, entry);
    const QString told = sentences(trial.columns);
    QVERIFY(told.contains(u"model-3, Chat completions (down now, was up); and 2 more."_s));
    QVERIFY(!told.contains(u"model-4, Responses (down"_s));
}

void TstColumnsBlind::explainsTheOrder()
{
    const Trial trial(planOf(2, 2), votedCalls());
    const auto* order = named<QComboBox>(trial.columns, u"Order of the columns"_s);
    setBlind(trial);
    QVERIFY(order->toolTip().startsWith(u"Shuffled, so that the place of a column does not tell"_s));
    QCOMPARE(order->accessibleDescription(), order->toolTip());
    setBlind(trial);
    QVERIFY(order->toolTip().startsWith(u"Still shuffled"_s));
    trial.choose(u"Order of the columns"_s, u"Cost"_s);
    QVERIFY(order->toolTip().startsWith(u"By the median of the calls shown."_s));
    QVERIFY(order->accessibleDescription().isEmpty());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstColumnsBlind)

#include "tst_columnsblind.moc"
