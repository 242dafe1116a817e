// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callreducer.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Events = QList<CallEvent>;

CallEvent sent()
{
    return {1ms, RequestSent()};
}

CallEvent head(int status = 200)
{
    return {10ms, HeadReceived{status, {}, {}}};
}

CallEvent text(const QString& text, std::chrono::milliseconds at = 20ms)
{
    CompletionDelta delta;
    delta.text = text;
    return {at, delta};
}

CallEvent finished(Finish finish, const QString& raw)
{
    CompletionDelta delta;
    delta.finish = finish;
    delta.finishRaw = raw;
    delta.terminal = true;
    return {30ms, delta};
}

CallEvent ended(EndCause cause, std::optional<ErrorKind> kind = std::nullopt)
{
    std::optional<CallError> error;
    if (kind)
        error = CallError{*kind, u"m"_s, {}, {}};
    return {40ms, CallEnded{cause, error}};
}

CallRecord reduced(const Events& events, bool stream = true)
{
    CallRecord record;
    record.prompt.stream = stream;
    CallReducer reducer(record);
    for (const CallEvent& event : events)
        reducer.apply(event);
    return reducer.record();
}

QString outcome(const CallRecord& record)
{
    const QString finish = record.finish ? QString(finishName(*record.finish)) : u"null"_s;
    const QString error = record.error ? QString(errorKindName(record.error->kind)) : u"null"_s;
    return u"%1 %2 %3 %4"_s.arg(callStateName(record.state), finish, error, record.reply.value_or(u"null"_s));
}

} // namespace

class TstCallReducer final : public QObject
{
    Q_OBJECT

private slots:
    void givesEachRowOfTheTableOfStates_data();
    void givesEachRowOfTheTableOfStates();
    void takesTheCostOfTheHeaderFirst_data();
    void takesTheCostOfTheHeaderFirst();
    void treatsZeroUsageOfAStreamWithTextAsUnknown_data();
    void treatsZeroUsageOfAStreamWithTextAsUnknown();
    void measuresTheFirstTokenOfAStreamOnly();
    void measuresNoFirstTokenOfAPlainBody();
    void knowsACallThatNeverLeft();
    void saysWhichCallsMayBeBilled_data();
    void saysWhichCallsMayBeBilled();
    void joinsToolCallsByTheirIndex();
    void knowsAStreamThatArrivedInOnePiece_data();
    void knowsAStreamThatArrivedInOnePiece();
    void ignoresWhatComesAfterTheEnd();
};

void TstCallReducer::givesEachRowOfTheTableOfStates_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Events& events, const QString& expected) {
        QTest::newRow(name) << events << expected;
    };
    CompletionDelta toolCall;
    toolCall.toolCalls = {{0, u"id"_s, u"f"_s, u"{}"_s}};
    CompletionDelta errorInside;
    errorInside.error = CallError{ErrorKind::Overloaded, u"m"_s, {}, {}};
    errorInside.terminal = true;
    const CallEvent stop = finished(Finish::Stop, u"stop"_s);
    const CallEvent whole = ended(EndCause::Complete);

    row("request is leaving", {}, u"sending null null null"_s);
    row("all sent", {sent()}, u"waiting null null null"_s);
    row("headers are there", {sent(), head()}, u"waiting null null null"_s);
    row("headers before the request is read", {head()}, u"waiting null null null"_s);
    row("text arrives", {sent(), head(), text(u"a"_s)}, u"streaming null null a"_s);
    row("whole with text", {sent(), head(), text(u"a"_s), stop, whole}, u"done stop null a"_s);
    row("whole at its length", {head(), text(u"a"_s), finished(Finish::Length, u"length"_s), whole},
        u"done length null a"_s);
    row("whole and incomplete", {head(), text(u"a"_s), finished(Finish::Incomplete, u"x"_s), whole},
        u"done incomplete null a"_s);
    row("whole with a tool call", {head(), {20ms, toolCall}, finished(Finish::ToolCalls, u"t"_s), whole},
        u"done tool_calls null "_s);
    row("whole without a word for it", {head(), text(u"a"_s), whole}, u"done stop null a"_s);
    row("whole and empty", {head(), stop, whole}, u"empty stop null "_s);
    row("empty at its length", {head(), finished(Finish::Length, u"length"_s), whole},
        u"empty length null "_s);
    row("stream ends early", {head(), text(u"a"_s), ended(EndCause::CutOff, ErrorKind::Network)},
        u"cut_off incomplete network a"_s);
    row("stream goes idle", {head(), text(u"a"_s), ended(EndCause::CutOff, ErrorKind::Timeout)},
        u"cut_off incomplete timeout a"_s);
    row("stream ends between finish and terminal event",
        {head(), text(u"a"_s), stop, ended(EndCause::CutOff, ErrorKind::Network)},
        u"cut_off incomplete network a"_s);
    row("body is no JSON", {head(), ended(EndCause::Failed, ErrorKind::Protocol)},
        u"failed error protocol null"_s);
    row("bound exceeded", {head(), text(u"a"_s), ended(EndCause::Failed, ErrorKind::Protocol)},
        u"failed error protocol a"_s);
    row("no response headers", {sent(), ended(EndCause::Failed, ErrorKind::Timeout)},
        u"failed error timeout null"_s);
    row("connection refused", {ended(EndCause::NotSent, ErrorKind::Network)},
        u"not_sent error network null"_s);
    row("TLS fails", {ended(EndCause::NotSent, ErrorKind::Tls)}, u"not_sent error tls null"_s);
    row("HTTP 402", {head(402), ended(EndCause::Failed, ErrorKind::Payment)}, u"failed error payment null"_s);
    row("error object in a stream", {head(), text(u"a"_s), {30ms, errorInside}, whole},
        u"failed error overloaded a"_s);
    row("stopped before anything came", {sent(), ended(EndCause::Stopped)}, u"stopped cancelled null null"_s);
    row("stopped before it left", {ended(EndCause::StoppedUnsent)}, u"stopped cancelled null null"_s);
    row("stopped with text", {head(), text(u"a"_s), ended(EndCause::Stopped)}, u"stopped cancelled null a"_s);
}

void TstCallReducer::givesEachRowOfTheTableOfStates()
{
    QFETCH(const Events, events);
    QFETCH(const QString, expected);
    QCOMPARE(outcome(reduced(events)), expected);
}

void TstCallReducer::takesTheCostOfTheHeaderFirst_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("extra");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both") << u"0.2"_s << u""_s << u"0.1"_s << u"0.2 header"_s;
    QTest::newRow("header zero") << u"0"_s << u""_s << u"0.1"_s << u"0 header"_s;
    QTest::newRow("body only") << u""_s << u""_s << u"0.1"_s << u"0.1 body"_s;
    QTest::newRow("neither") << u""_s << u""_s << u""_s << u"unknown"_s;
    QTest::newRow("two prices in the header") << u""_s << u"0.1, 0.2"_s << u"0.1"_s << u"unknown"_s;
    QTest::newRow("no price in the header") << u""_s << u"None"_s << u"0.1"_s << u"0.1 body"_s;
}

void TstCallReducer::takesTheCostOfTheHeaderFirst()
{
    QFETCH(const QString, header);
    QFETCH(const QString, extra);
    QFETCH(const QString, body);
    QFETCH(const QString, expected);
    HeadReceived received{200, {}, {}};
    if (!header.isEmpty())
        received.flux.costUsd = header;
    if (!extra.isEmpty())
        received.flux.extra = {{u"x-flux-cost-usd"_s, extra}};
    CompletionDelta delta;
    delta.text = u"a"_s;
    if (!body.isEmpty())
        delta.costUsd = body;
    const auto cost = reduced({{10ms, received}, {20ms, delta}, ended(EndCause::Complete)}, false).cost;
    QCOMPARE(cost ? cost->usd + u' ' + costSourceName(cost->source) : u"unknown"_s, expected);
}

void TstCallReducer::treatsZeroUsageOfAStreamWithTextAsUnknown_data()
{
    QTest::addColumn<bool>("stream");
    QTest::addColumn<qint64>("output");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("stream with zeros") << true << qint64(0) << false;
    QTest::newRow("stream with figures") << true << qint64(3) << true;
    QTest::newRow("plain with zeros") << false << qint64(0) << true;
}

void TstCallReducer::treatsZeroUsageOfAStreamWithTextAsUnknown()
{
    QFETCH(const bool, stream);
    QFETCH(const qint64, output);
    QFETCH(const bool, isKnown);
    CompletionDelta delta;
    delta.text = u"a"_s;
    delta.usage = Usage{0, output, {}, {}};
    const CallRecord record = reduced({head(), {20ms, delta}, ended(EndCause::Complete)}, stream);
    QCOMPARE(record.usage.outputTokens.has_value(), isKnown);
}

void TstCallReducer::measuresTheFirstTokenOfAStreamOnly()
{
    const Events events{
        head(), text(u""_s, 15ms), text(u"a"_s, 20ms), text(u"b"_s, 25ms), ended(EndCause::Complete)};
    const Timings streamed = reduced(events, true).timings;
    QCOMPARE(streamed.headers, 10ms);
    QCOMPARE(streamed.firstToken, 20ms);
    QCOMPARE(streamed.total, 40ms);
    QVERIFY(!reduced(events, false).timings.firstToken);
}

void TstCallReducer::measuresNoFirstTokenOfAPlainBody()
{
    CompletionDelta body;
    body.text = u"a"_s;
    body.isWholeBody = true;
    body.terminal = true;
    const Events events{head(), {20ms, body}, ended(EndCause::Complete)};
    QCOMPARE(outcome(reduced(events, true)), u"done stop null a"_s);
    QVERIFY(!reduced(events, true).timings.firstToken);
}

void TstCallReducer::knowsACallThatNeverLeft()
{
    QVERIFY(neverLeft(reduced({ended(EndCause::StoppedUnsent)})));
    QVERIFY(neverLeft(reduced({ended(EndCause::NotSent, ErrorKind::Network)})));
    QVERIFY(!neverLeft(reduced({ended(EndCause::Stopped)})));
    QVERIFY(!neverLeft(reduced({sent(), head(), ended(EndCause::Stopped)})));
    QVERIFY(!neverLeft(reduced({})));
}

void TstCallReducer::saysWhichCallsMayBeBilled_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<bool>("expected");
    HeadReceived priced{200, {}, {}};
    priced.flux.costUsd = u"0.1"_s;
    QTest::newRow("running") << Events{sent(), head()} << false;
    QTest::newRow("done") << Events{head(), text(u"a"_s), ended(EndCause::Complete)} << false;
    QTest::newRow("stopped") << Events{sent(), ended(EndCause::Stopped)} << true;
    QTest::newRow("stopped before it left") << Events{ended(EndCause::StoppedUnsent)} << false;
    QTest::newRow("stopped with a price") << Events{{10ms, priced}, ended(EndCause::Stopped)} << false;
    QTest::newRow("cut off") << Events{head(), text(u"a"_s), ended(EndCause::CutOff, ErrorKind::Network)}
                             << true;
    QTest::newRow("timed out") << Events{head(504), ended(EndCause::Failed, ErrorKind::Timeout)} << true;
    QTest::newRow("lost without an answer")
        << Events{sent(), ended(EndCause::Failed, ErrorKind::Network)} << true;
    QTest::newRow("refused") << Events{head(402), ended(EndCause::Failed, ErrorKind::Payment)} << false;
    QTest::newRow("not sent") << Events{ended(EndCause::NotSent, ErrorKind::Tls)} << false;
}

void TstCallReducer::saysWhichCallsMayBeBilled()
{
    QFETCH(const Events, events);
    QFETCH(const bool, expected);
    QCOMPARE(mayBeBilled(reduced(events)), expected);
}

void TstCallReducer::joinsToolCallsByTheirIndex()
{
    CompletionDelta first;
    first.toolCalls = {{3, u"a"_s, u"f"_s, u"{"_s}, {7, u"b"_s, u"g"_s, {}}};
    CompletionDelta second;
    second.toolCalls = {{7, {}, {}, u"[]"_s}, {3, {}, {}, u"}"_s}};
    const QList<ToolCall> expected{{u"a"_s, u"f"_s, u"{}"_s}, {u"b"_s, u"g"_s, u"[]"_s}};
    QCOMPARE(reduced({head(), {20ms, first}, {21ms, second}}).toolCalls, expected);
}

void TstCallReducer::knowsAStreamThatArrivedInOnePiece_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<std::optional<bool>>("expected");
    const QString nine(9, u'n');
    const QString eight(8, u'e');
    CompletionDelta thought;
    thought.reasoning = nine;
    CompletionDelta body;
    body.text = nine;
    body.isWholeBody = true;
    const CallEvent end = ended(EndCause::Complete);
    const auto row = [](const char* name, const Events& events, bool stream, std::optional<bool> expected) {
        QTest::newRow(name) << events << stream << expected;
    };
    row("all at once", {head(), text(nine), end}, true, true);
    row("nine tenths in 50 ms", {head(), text(u"a"_s, 100ms), text(eight, 900ms), text(u"b"_s, 950ms), end},
        true, true);
    row("nine tenths in 51 ms", {head(), text(u"a"_s, 100ms), text(eight, 900ms), text(u"b"_s, 951ms), end},
        true, false);
    row("less than nine tenths", {head(), text(u"ab"_s, 100ms), text(eight, 900ms), end}, true, false);
    row("reasoning long before the text", {head(), {100ms, thought}, text(nine, 900ms), end}, true, false);
    row("reasoning with the text", {head(), {100ms, thought}, text(nine, 120ms), end}, true, true);
    row("no text", {head(), end}, true, std::nullopt);
    row("not streamed", {head(), text(nine), end}, false, std::nullopt);
    row("a plain body for a stream", {head(), {20ms, body}, end}, true, std::nullopt);
    row("cut off", {head(), text(nine), ended(EndCause::CutOff, ErrorKind::Network)}, true, std::nullopt);
    row("stopped", {head(), text(nine), ended(EndCause::Stopped)}, true, std::nullopt);
}

void TstCallReducer::knowsAStreamThatArrivedInOnePiece()
{
    QFETCH(const Events, events);
    QFETCH(const bool, stream);
    QFETCH(const std::optional<bool>, expected);
    QCOMPARE(reduced(events, stream).arrivedInOnePiece, expected);
}

void TstCallReducer::ignoresWhatComesAfterTheEnd()
{
    const Events events{head(), text(u"a"_s), ended(EndCause::Stopped)};
    QCOMPARE(reduced(events + Events{text(u"b"_s), ended(EndCause::Complete)}), reduced(events));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCallReducer)

#include "tst_callreducer.moc"
