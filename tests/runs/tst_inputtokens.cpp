// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/inputtokens.h"

#include "runs/comparedcalls.h"

#include <QTest>

#include <limits>

namespace Fluxscope {

using Counts = QList<QList<qint64>>; // of the calls of each entry

class TstInputTokens final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereEntriesDiffer_data();
    void saysWhereEntriesDiffer();
    void takesCallsThatSayIt();
    void waitsForTheEndOfACall_data();
    void waitsForTheEndOfACall();
};

void TstInputTokens::saysWhereEntriesDiffer_data()
{
    using Range = std::optional<InputTokenRange>;
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<Range>("expected");
    QTest::newRow("nothing known") << Counts{{}, {}} << Range();
    QTest::newRow("chat and Messages") << Counts{{90, 90}, {14}} << Range({14, 90});
    QTest::newRow("a quarter more") << Counts{{100}, {125}} << Range();
    QTest::newRow("more than a quarter more") << Counts{{100}, {126}} << Range({100, 126});
    QTest::newRow("within one entry only") << Counts{{14, 90}, {}} << Range();
    QTest::newRow("one entry reaches far") << Counts{{14, 90}, {80}} << Range({14, 90});
    QTest::newRow("little by little") << Counts{{100}, {110}, {120}, {130}} << Range({100, 130});
    QTest::newRow("from nothing") << Counts{{0}, {1}} << Range({0, 1});
    QTest::newRow("beyond all bounds") << Counts{{1}, {std::numeric_limits<qint64>::max()}}
                                       << Range({1, std::numeric_limits<qint64>::max()});
}

void TstInputTokens::saysWhereEntriesDiffer()
{
    QFETCH(const Counts, counts);
    QFETCH(const std::optional<InputTokenRange>, expected);
    QList<CallRecord> calls;
    for (int entry = 0; entry < counts.size(); ++entry) {
        for (const qint64 tokens : counts.at(entry)) {
            calls.append(comparedCall(entry));
            calls.last().usage.inputTokens = tokens;
        }
    }
    QCOMPARE(unequalInputTokens(calls), expected);
}

void TstInputTokens::takesCallsThatSayIt()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(1), comparedCall(2), comparedCall(1)};
    calls[0].usage.inputTokens = 90;
    calls[1].usage.inputTokens = 14;
    calls[1].finish = Finish::Length;
    calls[3].usage.inputTokens = 1;
    calls[3].compare.reset();
    QCOMPARE(unequalInputTokens(calls), (InputTokenRange{14, 90}));
}

void TstInputTokens::waitsForTheEndOfACall_data()
{
    using Range = std::optional<InputTokenRange>;
    QTest::addColumn<CallState>("state");
    QTest::addColumn<Range>("expected");
    QTest::newRow("waiting") << CallState::Waiting << Range();
    QTest::newRow("streaming") << CallState::Streaming << Range();
    QTest::newRow("failed") << CallState::Failed << Range();
    QTest::newRow("cut off") << CallState::CutOff << Range();
    QTest::newRow("interrupted") << CallState::Interrupted << Range();
    QTest::newRow("stopped") << CallState::Stopped << Range();
    QTest::newRow("done") << CallState::Done << Range({0, 90});
    QTest::newRow("empty") << CallState::Empty << Range({0, 90});
}

void TstInputTokens::waitsForTheEndOfACall()
{
    QFETCH(const CallState, state);
    QFETCH(const std::optional<InputTokenRange>, expected);
    QList<CallRecord> calls{comparedCall(0), comparedCall(1, true)};
    calls[0].usage.inputTokens = 90;
    // As message_start of a Messages stream may say it.
    calls[1].usage = {0, 0, std::nullopt, std::nullopt};
    calls[1].state = state;
    QCOMPARE(unequalInputTokens(calls), expected);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstInputTokens)

#include "tst_inputtokens.moc"
