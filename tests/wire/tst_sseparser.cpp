// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chunks.h"
#include "wire/sseparser.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

using Events = QList<SseEvent>;

class TstSseParser final : public QObject
{
    Q_OBJECT

private slots:
    void cutsEventsAtEverySplitPoint_data();
    void cutsEventsAtEverySplitPoint();
    void givesTheUnclosedLastEventOnlyAtTheEnd_data();
    void givesTheUnclosedLastEventOnlyAtTheEnd();
    void dispatchesAnEventAtACarriageReturnWithoutWaiting();
    void takesALineOfExactlyTheBound();
    void stopsAtALineOverTheBound();
    void survivesManySmallEvents();
};

void TstSseParser::cutsEventsAtEverySplitPoint_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Events>("expected");
    QTest::newRow("nothing") << ""_ba << Events{};
    QTest::newRow("LF") << "data: a\n\ndata: b\n\n"_ba << Events{{{}, "a"}, {{}, "b"}};
    QTest::newRow("CR") << "data: a\r\rdata: b\r\r"_ba << Events{{{}, "a"}, {{}, "b"}};
    QTest::newRow("CRLF") << "data: a\r\n\r\ndata: b\r\n\r\n"_ba << Events{{{}, "a"}, {{}, "b"}};
    QTest::newRow("mixed line ends") << "data: a\r\n\ndata: b\n\r\ndata: c\r\n\r"_ba
                                     << Events{{{}, "a"}, {{}, "b"}, {{}, "c"}};
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "data: a\n\n"_ba
                                     << Events{{{}, "a"}};
    QTest::newRow("two byte order marks") << "\xef\xbb\xbf\xef\xbb\xbf"
                                             "data: a\n\n"_ba
                                          << Events{};
    QTest::newRow("byte order mark later") << "data: a\n\n\xef\xbb\xbf"
                                              "data: b\n\n"_ba
                                           << Events{{{}, "a"}};
    QTest::newRow("named event") << "event: ping\ndata: {}\n\n"_ba << Events{{"ping", "{}"}};
    QTest::newRow("name after data") << "data: {}\nevent: ping\n\n"_ba << Events{{"ping", "{}"}};
    QTest::newRow("name does not stick")
        << "event: a\ndata: 1\n\ndata: 2\n\n"_ba << Events{{"a", "1"}, {{}, "2"}};
    QTest::newRow("event without data") << "event: a\n\ndata: 2\n\n"_ba << Events{{{}, "2"}};
    QTest::newRow("data lines are joined")
        << "data: a\ndata: b\ndata:\ndata: c\n\n"_ba << Events{{{}, "a\nb\n\nc"}};
    QTest::newRow("one space goes") << "data:a\ndata: b\ndata:  c\n\n"_ba << Events{{{}, "a\nb\n c"}};
    QTest::newRow("empty data") << "data\n\ndata:\n\n"_ba << Events{{{}, ""}, {{}, ""}};
    QTest::newRow("comments") << ": a\n:\n:data: x\ndata: b\n: c\n\n"_ba << Events{{{}, "b"}};
    QTest::newRow("only comments") << ": ping\n\n: ping\n\n"_ba << Events{};
    QTest::newRow("id and retry") << "id: 7\nretry: 10\ndata: a\n\n"_ba << Events{{{}, "a"}};
    QTest::newRow("unknown and odd fields")
        << "Data: x\n data: y\ndatax: z\ndata : w\ndata: a\n\n"_ba << Events{{{}, "a"}};
    QTest::newRow("colons in data") << "data: a: b:c\n\n"_ba << Events{{{}, "a: b:c"}};
    QTest::newRow("UTF-8") << "data: Grüße 世界 🌍\n\n"_ba << Events{{{}, "Grüße 世界 🌍"}};
    QTest::newRow("NUL and broken UTF-8")
        << QByteArray("data: a\0\xff\xc3\n\n", 12) << Events{{{}, QByteArray("a\0\xff\xc3", 4)}};
    QTest::newRow("many blank lines") << "\n\n\r\n\rdata: a\n\n\n\n"_ba << Events{{{}, "a"}};
    QTest::newRow("unclosed event is discarded") << "data: a\n\ndata: b\n"_ba << Events{{{}, "a"}};
}

void TstSseParser::cutsEventsAtEverySplitPoint()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Events, expected);
    for (const Chunks& chunks : allChunkings(bytes)) {
        SseParser parser;
        Events events;
        for (const QByteArray& chunk : chunks)
            events += parser.feed(chunk);
        QCOMPARE(events, expected);
        QVERIFY(!parser.isLineTooLong());
    }
}

void TstSseParser::givesTheUnclosedLastEventOnlyAtTheEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SseEvent>("expected");
    QTest::newRow("no line end") << "data: [DONE]"_ba << SseEvent{{}, "[DONE]"};
    QTest::newRow("one line end") << "data: [DONE]\n"_ba << SseEvent{{}, "[DONE]"};
    QTest::newRow("CR only") << "data: [DONE]\r"_ba << SseEvent{{}, "[DONE]"};
    QTest::newRow("named") << "event: message_stop\ndata: {}"_ba << SseEvent{"message_stop", "{}"};
    QTest::newRow("closed") << "data: a\n\n"_ba << SseEvent{};
    QTest::newRow("nothing") << ""_ba << SseEvent{};
}

void TstSseParser::givesTheUnclosedLastEventOnlyAtTheEnd()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const SseEvent, expected);
    for (const Chunks& chunks : allChunkings(bytes)) {
        SseParser parser;
        for (const QByteArray& chunk : chunks)
            (void)parser.feed(chunk);
        QCOMPARE(parser.finish(), expected);
        QCOMPARE(parser.finish(), SseEvent());
    }
}

void TstSseParser::dispatchesAnEventAtACarriageReturnWithoutWaiting()
{
    SseParser parser;
    QCOMPARE(parser.feed("data: a\r\n\r"_ba), (Events{{{}, "a"}}));
    QCOMPARE(parser.feed("\n"_ba), Events());
}

void TstSseParser::takesALineOfExactlyTheBound()
{
    SseParser parser;
    const QByteArray line = "data: "_ba + QByteArray(SseParser::LongestLine - 6, 'x');
    const Events events = parser.feed(line + "\n\n");
    QVERIFY(!parser.isLineTooLong());
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().data.size(), SseParser::LongestLine - 6);
}

void TstSseParser::stopsAtALineOverTheBound()
{
    SseParser parser;
    const QByteArray mebibyte(1024 * 1024, 'x');
    QCOMPARE(parser.feed("data: first\n\ndata: "_ba), (Events{{{}, "first"}}));
    for (int i = 0; i < 17; ++i)
        QCOMPARE(parser.feed(mebibyte), Events());
    QVERIFY(parser.isLineTooLong());
    QCOMPARE(parser.feed("\n\ndata: later\n\n"_ba), Events());
    QCOMPARE(parser.finish(), SseEvent());
}

void TstSseParser::survivesManySmallEvents()
{
    SseParser parser;
    const Events events = parser.feed(QByteArray("data: x\n\n").repeated(100000));
    QCOMPARE(events.size(), 100000);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstSseParser)

#include "tst_sseparser.moc"
