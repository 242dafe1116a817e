// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/httprequest.h"

#include <QTest>

using namespace Fluxscope;

class TstHttpRequest final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSameRequestAtEverySplit();
    void readsTwoRequestsThatArriveTogether();
    void keepsOrClosesAsTheClientSays_data();
    void keepsOrClosesAsTheClientSays();
    void asksOnceForABodyThatWaits();
    void refusesWhatItCannotFrame_data();
    void refusesWhatItCannotFrame();
};

void TstHttpRequest::readsTheSameRequestAtEverySplit()
{
    const QByteArray wire =
        "POST /v1/responses?a=b HTTP/1.1\r\nX-API-Key:  k \r\nContent-Length: 4\r\n\r\n{\n}\n";
    for (qsizetype split = 0; split <= wire.size(); ++split) {
        HttpRequestReader reader;
        reader.append(wire.left(split));
        const auto early = reader.advance();
        QCOMPARE(early == HttpRequestReader::State::Ready, split == wire.size());
        reader.append(wire.mid(split));
        QCOMPARE(reader.advance(), HttpRequestReader::State::Ready);
        const HttpRequest request = reader.take();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path(), QByteArray("/v1/responses"));
        QCOMPARE(request.header("x-api-key"), QByteArray("k"));
        QCOMPARE(request.body, QByteArray("{\n}\n"));
    }
}

void TstHttpRequest::readsTwoRequestsThatArriveTogether()
{
    HttpRequestReader reader;
    reader.append("POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nhiGET /b HTTP/1.1\r\n\r\n");
    QCOMPARE(reader.advance(), HttpRequestReader::State::Ready);
    QCOMPARE(reader.take().body, QByteArray("hi"));
    QCOMPARE(reader.advance(), HttpRequestReader::State::Ready);
    QCOMPARE(reader.take().target, QByteArray("/b"));
    QCOMPARE(reader.advance(), HttpRequestReader::State::NeedsMore);
}

void TstHttpRequest::keepsOrClosesAsTheClientSays_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("HTTP/1.1") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
    QTest::newRow("HTTP/1.1 that closes")
        << QByteArray("GET / HTTP/1.1\r\nConnection: close\r\n\r\n") << false;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("HTTP/1.0 that stays")
        << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
}

void TstHttpRequest::keepsOrClosesAsTheClientSays()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const bool, keepAlive);
    HttpRequestReader reader;
    reader.append(wire);
    QCOMPARE(reader.advance(), HttpRequestReader::State::Ready);
    QCOMPARE(reader.take().keepAlive, keepAlive);
}

void TstHttpRequest::asksOnceForABodyThatWaits()
{
    HttpRequestReader reader;
    reader.append("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(reader.advance(), HttpRequestReader::State::NeedsContinue);
    QCOMPARE(reader.advance(), HttpRequestReader::State::NeedsMore);
    reader.append("ok");
    QCOMPARE(reader.advance(), HttpRequestReader::State::Ready);
}

void TstHttpRequest::refusesWhatItCannotFrame_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("status");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("a header without a colon") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
    QTest::newRow("a length that is no number")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << 400;
    QTest::newRow("a negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
    QTest::newRow("a chunked body") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                    << 411;
    QTest::newRow("a body over 64 MiB")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 67108865\r\n\r\n") << 413;
    QTest::newRow("a head without end") << QByteArray(307'200, 'x') << 431;
}

void TstHttpRequest::refusesWhatItCannotFrame()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const int, status);
    HttpRequestReader reader;
    reader.append(wire);
    QCOMPARE(reader.advance(), HttpRequestReader::State::Bad);
    QCOMPARE(reader.badStatus(), status);
}

QTEST_GUILESS_MAIN(TstHttpRequest)

#include "tst_httprequest.moc"
