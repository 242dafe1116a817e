// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calltext.h"

#include <QLocale>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Knowledge = Figure::Knowledge;

namespace {

CallRecord call(CallState state, std::optional<int> httpStatus = std::nullopt)
{
    CallRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = QDateTime(QDate(2026, 9, 3), QTime(14, 2, 11, 204)).toUTC();
    record.state = state;
    record.httpStatus = httpStatus;
    record.prompt.model = u"flux-auto"_s;
    return record;
}

CallRecord doneCall()
{
    CallRecord record = call(CallState::Done, 200);
    record.flux.model = u"deepseek-v4-flash"_s;
    record.flux.routed = true;
    record.flux.requestId = u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s;
    record.cost = Cost{u"0.000146"_s, CostSource::Header};
    record.usage = Usage{90, 14, 12, std::nullopt};
    record.timings.total = milliseconds(1812);
    return record;
}

/// 50 tokens in the second after the first one.
CallRecord streamedCall()
{
    CallRecord record = doneCall();
    record.prompt.stream = true;
    record.usage.outputTokens = 50;
    record.timings.firstToken = milliseconds(812);
    return record;
}

} // namespace

class TstCallText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhoseFigureTheCostIs()
    {
        CallRecord record = doneCall();
        QCOMPARE(CallText::cost(record),
            (Figure{u"$0.000146"_s,
                u"X-Flux-Cost-Usd, FluxRouter's own figure: 90 in + 14 out (12 of them reasoning)"_s,
                Knowledge::Known}));
        record.cost->source = CostSource::Body;
        QCOMPARE(CallText::cost(record).text, u"$0.000146 (body)"_s);
    }

    void saysWhyACostIsMissing_data()
    {
        QTest::addColumn<CallState>("state");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("stream");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reasonHas");
        const QString dash = u"–"_s;
        const QString unknown = u"unknown"_s;
        const QString billed = u"unknown (may be billed)"_s;
        QTest::newRow("waiting") << CallState::Waiting << 0 << false << dash << u"Not known yet"_s;
        QTest::newRow("streaming") << CallState::Streaming << 200 << true << dash << u"Not known yet"_s;
        QTest::newRow("done, streamed")
            << CallState::Done << 200 << true << unknown << u"Not reported for streamed replies"_s;
        QTest::newRow("done, plain") << CallState::Done << 200 << false << unknown << u"did not come"_s;
        QTest::newRow("refused") << CallState::Failed << 402 << true << unknown << u"did not come"_s;
        QTest::newRow("stopped") << CallState::Stopped << 200 << true << billed << u"may still finish"_s;
        QTest::newRow("cut off") << CallState::CutOff << 200 << true << billed << u"may still finish"_s;
        QTest::newRow("interrupted") << CallState::Interrupted << 0 << false << billed
                                     << u"may still finish"_s;
        QTest::newRow("no response") << CallState::Failed << 0 << false << billed << u"may still finish"_s;
        QTest::newRow("not sent") << CallState::NotSent << 0 << false << dash << u"Nothing was sent"_s;
        QTest::newRow("stopped before it left")
            << CallState::Stopped << 0 << false << dash << u"Nothing was sent"_s;
    }

    void saysWhyACostIsMissing()
    {
        QFETCH(CallState, state);
        QFETCH(int, status);
        QFETCH(bool, stream);
        QFETCH(QString, reasonHas);
        CallRecord record = call(state, status == 0 ? std::nullopt : std::optional(status));
        record.prompt.stream = stream;
        const Figure cost = CallText::cost(record);
        QTEST(cost.text, "text");
        QVERIFY2(cost.reason.contains(reasonHas), qPrintable(cost.reason));
        QVERIFY(cost.knowledge != Knowledge::Known);
    }

    void mayBillACallThatTimedOut()
    {
        CallRecord record = call(CallState::Failed, 504);
        record.error = CallError{ErrorKind::Timeout, u"gateway timeout"_s, {}, std::nullopt};
        QCOMPARE(CallText::cost(record).text, u"unknown (may be billed)"_s);
    }

    void namesCostsThatDisagree()
    {
        CallRecord record = call(CallState::Done, 200);
        record.flux.extra = {{u"x-flux-cost-usd"_s, u"0.1, 0.2"_s}};
        QVERIFY(CallText::cost(record).reason.contains("different prices"_L1));
        record.flux.extra = {{u"x-flux-cost-usd"_s, u"None"_s}};
        QVERIFY(CallText::cost(record).reason.contains("no price"_L1));
    }

    void tellsNotYetFromUnknown()
    {
        QCOMPARE(CallText::served(call(CallState::Waiting)).knowledge, Knowledge::NotYet);
        QCOMPARE(CallText::served(call(CallState::Done, 200)).text, u"unknown"_s);
        QCOMPARE(CallText::routed(call(CallState::Done, 200)).text, u"unknown"_s);
        QCOMPARE(CallText::requestId(call(CallState::Waiting)).text, u"–"_s);
        QCOMPARE(CallText::requestId(call(CallState::Done, 200)).text, u"none"_s);
        QCOMPARE(CallText::tokens(call(CallState::Done, 200)).text, u"unknown"_s);
        QCOMPARE(CallText::firstToken(doneCall()).reason, u"Not measured: not streamed"_s);
    }

    void measuresNoFirstTokenOfWhatArrivedInOnePiece_data()
    {
        QTest::addColumn<std::optional<bool>>("arrivedInOnePiece");
        QTest::addColumn<QString>("firstToken");
        QTest::addColumn<QString>("speed");
        const QString dash = u"–"_s;
        const QString measured = CallText::firstToken(streamedCall()).text;
        QTest::newRow("in one piece") << std::optional(true) << u"not measurable"_s << dash;
        QTest::newRow("in pieces") << std::optional(false) << measured << u"50 tokens/s"_s;
        QTest::newRow("not known") << std::optional<bool>() << measured << u"50 tokens/s"_s;
    }

    void measuresNoFirstTokenOfWhatArrivedInOnePiece()
    {
        QFETCH(const std::optional<bool>, arrivedInOnePiece);
        CallRecord record = streamedCall();
        record.arrivedInOnePiece = arrivedInOnePiece;
        QTEST(CallText::firstToken(record).text, "firstToken");
        QTEST(CallText::speed(record).text, "speed");
    }

    void saysWhyNoFirstTokenIsMeasurable()
    {
        CallRecord record = streamedCall();
        record.arrivedInOnePiece = true;
        QCOMPARE(CallText::firstToken(record).knowledge, Knowledge::Unknown);
        for (const Figure& figure : {CallText::firstToken(record), CallText::speed(record)})
            QVERIFY2(figure.reason.contains("arrived in one piece"_L1), qPrintable(figure.reason));
        QCOMPARE(CallText::total(record, record.startedAt).text, CallText::total(doneCall(), {}).text);
    }

    void fallsBackToTheRoutedModelHeader()
    {
        CallRecord record = call(CallState::Done, 200);
        record.flux.extra = {{u"x-flux-routed-model"_s, u"qwen-plus"_s}};
        QCOMPARE(CallText::served(record).text, u"qwen-plus"_s);
        QVERIFY(CallText::served(record).reason.contains("x-flux-routed-model"_L1));
    }

    void namesTheLowerRungsOfTheLadder()
    {
        CallRecord record = doneCall();
        QCOMPARE(CallText::requestId(record).text, u"95d6f3a6…e50826"_s);
        QVERIFY(CallText::requestId(record).reason.contains(*record.flux.requestId));
        record.flux.requestId.reset();
        record.headers.cfRay = u"a28b0c000f09ee52-BKK"_s;
        QCOMPARE(CallText::requestId(record).text, u"CF-RAY a28b0c000f09ee52-BKK"_s);
    }

    void writesTheStatus_data()
    {
        QTest::addColumn<CallState>("state");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("narrow");
        QTest::newRow("done") << CallState::Done << 200 << u"HTTP 200 · done"_s << u"200"_s;
        QTest::newRow("refused") << CallState::Failed << 402 << u"HTTP 402 · failed"_s << u"402"_s;
        QTest::newRow("error inside a 200")
            << CallState::Failed << 200 << u"HTTP 200 · failed"_s << u"failed"_s;
        QTest::newRow("cut off") << CallState::CutOff << 200 << u"HTTP 200 · cut off"_s << u"cut off"_s;
        QTest::newRow("not sent") << CallState::NotSent << 0 << u"not sent"_s << u"not sent"_s;
    }

    void writesTheStatus()
    {
        QFETCH(CallState, state);
        QFETCH(int, status);
        const CallRecord record = call(state, status == 0 ? std::nullopt : std::optional(status));
        QTEST(CallText::status(record), "whole");
        QTEST(CallText::shortStatus(record), "narrow");
    }

    void writesTokens()
    {
        const Figure tokens = CallText::tokens(doneCall());
        QCOMPARE(tokens.text, u"90 → 14 tokens"_s);
        QVERIFY(tokens.reason.contains("reasoning: 12"_L1));
    }

    void countsTheTimeOfARunningCall()
    {
        const CallRecord record = call(CallState::Waiting);
        QCOMPARE(CallText::total(record, record.startedAt.addMSecs(12900)).text, u"0:12"_s);
        QCOMPARE(CallText::total(call(CallState::Interrupted), record.startedAt).text, u"unknown"_s);
    }

    void speaksOfTheRouterOnlyWhenSomethingHappened()
    {
        CallRecord record = doneCall();
        record.flux.extra = {{u"x-flux-tier-escalated"_s, u"false"_s},
            {u"x-flux-summarization-applied"_s, u"false"_s}, {u"x-flux-engines-applied"_s, u"none"_s}};
        QCOMPARE(CallText::routerNotes(record), QStringList());
        record.flux.extra = {{u"x-flux-tier-escalated"_s, u"True"_s},
            {u"x-flux-summarization-applied"_s, u"true"_s}, {u"x-flux-engines-applied"_s, u"a, b"_s}};
        QCOMPARE(CallText::routerNotes(record).size(), 3);
        QVERIFY(CallText::routerNotes(record).at(2).contains(u"a"_s));
    }

    void saysThatItWasSentOnce()
    {
        QCOMPARE(CallText::sentOnce(doneCall()), u"Sent once at 14:02:11.204"_s);
        CallRecord pasted = doneCall();
        pasted.pasted = true;
        QVERIFY(CallText::sentOnce(pasted).startsWith("Made elsewhere"_L1));
        QCOMPARE(CallText::shortStatus(pasted), u"200 · pasted"_s);
        QVERIFY(CallText::sentOnce(call(CallState::NotSent)).startsWith("Never sent"_L1));
        QVERIFY(CallText::sentOnce(call(CallState::Stopped)).startsWith("Never sent"_L1));
    }

    void summarizesInOneSentence_data()
    {
        QTest::addColumn<CallRecord>("record");
        QTest::addColumn<QString>("text");
        QTest::newRow("waiting") << call(CallState::Waiting) << u"Waiting for the reply of flux-auto"_s;
        CallRecord served = call(CallState::Waiting, 200);
        served.flux.model = u"qwen-plus"_s;
        QTest::newRow("headers are there")
            << served << u"Waiting for the reply to flux-auto, served by qwen-plus"_s;
        QTest::newRow("done")
            << doneCall()
            << u"Done: flux-auto, routed and served by deepseek-v4-flash, cost $0.000146, total time 1.81 s"_s;
        CallRecord stopped = call(CallState::Stopped);
        QTest::newRow("stopped before it left")
            << stopped << u"Stopped: the call to flux-auto was given up before it left"_s;
        stopped.timings.total = milliseconds(40);
        QTest::newRow("stopped")
            << stopped << u"Stopped: the call to flux-auto was given up, cost unknown (may be billed)"_s;
        CallRecord failed = call(CallState::Failed, 402);
        failed.error = CallError{ErrorKind::Payment, u"Account\non hold"_s, {}, std::nullopt};
        QTest::newRow("failed") << failed
                                << u"Failed with HTTP 402: the call to flux-auto. Account on hold"_s;
    }

    void summarizesInOneSentence()
    {
        QFETCH(CallRecord, record);
        QTEST(CallText::callSummary(record), "text");
    }

    void hasASummaryForEveryState()
    {
        for (int state = 0; state <= static_cast<int>(CallState::Interrupted); ++state)
            QVERIFY(!CallText::callSummary(call(static_cast<CallState>(state))).isEmpty());
    }

    void cleansWhatServersSay()
    {
        CallRecord record = call(CallState::Done, 200);
        record.flux.model = u"evil\u202E\u001b[31m\nmodel"_s;
        QCOMPARE(CallText::served(record).text, u"evil[31m model"_s);
    }
};

QTEST_GUILESS_MAIN(TstCallText)
#include "tst_calltext.moc"
