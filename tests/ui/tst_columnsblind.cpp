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

} // namespace

class TstColumnsBlind final : public QObject
{
    Q_OBJECT

private slots:
    void showsOnlyVotesSinceItBegan();
    void countsAColumnAsLongAsOneOfItsRepeatsIsVotedOn();
    void keepsNotesShut();
    void endsWhenNothingElseIsLeftToVoteOn();
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

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstColumnsBlind)

#include "tst_columnsblind.moc"
