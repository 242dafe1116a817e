// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/refusedentries.h"

#include <QTest>

namespace Fluxscope {

using Entry = std::optional<int>;

/// The entries are 0 and 1, calls to both wait unless a test says otherwise.
class TstRefusedEntries final : public QObject
{
    Q_OBJECT

private slots:
    void knowsACallThatStartedAfterTheContinuation();
    void passesOverCallsThatWereOnTheirWay();
    void takesTheFirstRefusalOfAnEntry();
    void keepsCountingAfterAnotherPause();
    void forgetsThePauseBefore();
    void forgetsTheRunBefore();
    void namesNoneWithoutOthers();

private:
    const QList<int> m_both{0, 1};
};

void TstRefusedEntries::knowsACallThatStartedAfterTheContinuation()
{
    RefusedEntries refused;
    refused.noteStart(7);
    refused.beginPause();
    refused.note(1, 7);
    QCOMPARE(refused.dispensable(m_both), Entry());
    refused.noteChoice();
    refused.noteStart(8);
    refused.beginPause();
    refused.note(1, 8);
    QCOMPARE(refused.dispensable(m_both), Entry(1));
}

void TstRefusedEntries::passesOverCallsThatWereOnTheirWay()
{
    RefusedEntries refused;
    for (const int call : {1, 2, 3})
        refused.noteStart(call);
    for (const int call : {1, 2, 3}) {
        refused.beginPause();
        refused.note(1, call);
        QCOMPARE(refused.dispensable(m_both), Entry());
        refused.noteChoice();
    }
}

/// One that was on its way was refused late, and the user has seen that only now.
void TstRefusedEntries::takesTheFirstRefusalOfAnEntry()
{
    RefusedEntries refused;
    refused.noteStart(1);
    refused.noteStart(2);
    refused.beginPause();
    refused.note(0, 1);
    refused.noteChoice();
    refused.noteStart(3);
    refused.beginPause();
    refused.note(1, 2);
    refused.note(1, 3);
    QCOMPARE(refused.dispensable(m_both), Entry());
}

/// The call started after the entry had been refused and the user had gone on; another pause came between.
void TstRefusedEntries::keepsCountingAfterAnotherPause()
{
    RefusedEntries refused;
    refused.noteStart(1);
    refused.beginPause();
    refused.note(1, 1);
    refused.noteChoice();
    refused.noteStart(2);
    refused.noteStart(3);
    refused.beginPause();
    refused.note(0, 2);
    refused.noteChoice();
    refused.beginPause();
    refused.note(1, 3);
    QCOMPARE(refused.dispensable(m_both), Entry(1));
}

void TstRefusedEntries::forgetsThePauseBefore()
{
    RefusedEntries refused;
    refused.noteStart(1);
    refused.note(1, 1);
    refused.noteChoice();
    refused.noteStart(2);
    refused.noteStart(3);
    refused.beginPause();
    refused.note(1, 2);
    QCOMPARE(refused.dispensable(m_both), Entry(1));
    refused.noteChoice();
    refused.beginPause();
    refused.note(0, 3);
    QCOMPARE(refused.dispensable(m_both), Entry());
}

void TstRefusedEntries::forgetsTheRunBefore()
{
    RefusedEntries refused;
    refused.noteStart(1);
    refused.note(1, 1);
    refused.noteChoice();
    refused.beginRun();
    refused.noteStart(2);
    refused.beginPause();
    refused.note(1, 2);
    QCOMPARE(refused.dispensable(m_both), Entry());
}

void TstRefusedEntries::namesNoneWithoutOthers()
{
    RefusedEntries refused;
    refused.noteStart(1);
    refused.note(1, 1);
    refused.noteChoice();
    refused.noteStart(2);
    refused.beginPause();
    refused.note(1, 2);
    QCOMPARE(refused.dispensable({1, 1}), Entry());
    QCOMPARE(refused.dispensable({1, 0}), Entry(1));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstRefusedEntries)

#include "tst_refusedentries.moc"
