// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chunks.h"
#include "wirerun.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    QString name;
    QString expected; ///< of the stream, and of the plain body where `plain` is empty
    QString plain;
};

const QList<Scene>& scenes()
{
    static const QString text =
        u"state done, finish stop\nreply Grüße aus 世界 🌍\nzweite Zeile\nreasoning ?\ntokens 25 9, cached ?"_s;
    static const QList<Scene> list{
        {u"text"_s, text, {}},
        {u"unknown"_s, text, {}},
        {u"onlyatend"_s, text, {}},
        {u"reasoning"_s,
            u"state done, finish stop\nreply Zwei.\nreasoning Ich zähle: eins, zwei.\ntokens 31 22, cached ?"_s,
            {}},
        {u"toolcalls"_s,
            u"state done, finish tool_calls\nreply \nreasoning ?\ntool call_a get_weather "
            u"{\"city\":\"Köln\"}\n"
            "tool call_b get_time {}\ntokens 40 18, cached ?"_s,
            {}},
        {u"refusal"_s,
            u"state done, finish stop\nreply I will not do that.\nreasoning ?\ntokens 11 5, cached ?"_s, {}},
        {u"length"_s, u"state done, finish length\nreply Once upon\nreasoning ?\ntokens 8 2, cached ?"_s, {}},
        {u"incomplete"_s,
            u"state done, finish incomplete\nreply Once upon\nreasoning ?\ntokens 8 2, cached ?"_s, {}},
        {u"empty"_s, u"state empty, finish stop\nreply \nreasoning ?\ntokens 8 1, cached ?"_s, {}},
        {u"usage"_s,
            u"state done, finish stop\nreply ok\nreasoning ?\ntokens 90 14, cached 64\ncost 0.0000123 body"_s,
            {}},
        {u"error"_s,
            u"state failed, finish error\nreply Half an ans\nreasoning ?\n"
            "error overloaded overloaded_error The model is overloaded, try again"_s,
            u"state failed, finish error\nreply ?\nreasoning ?\n"
            "error overloaded overloaded_error The model is overloaded, try again"_s},
        {u"failed"_s,
            u"state failed, finish error\nreply Half an ans\nreasoning ?\n"
            "error overloaded overloaded_error The model is overloaded, try again"_s,
            {}},
        {u"cut"_s, u"state cut_off, finish incomplete\nreply The first half\nreasoning ?\nerror network  "_s,
            {}},
        {u"broken"_s, u"state failed, finish error\nreply So far\nreasoning ?\nerror protocol not_json"_s,
            u"state failed, finish error\nreply ?\nreasoning ?\nerror protocol not_json"_s},
    };
    return list;
}

// Without what the three shapes tell differently before the end, and the parser's own words.
QString comparable(const CallRecord& record)
{
    CallRecord copy = record;
    if (copy.error && copy.error->kind == ErrorKind::Protocol)
        copy.error->message.clear();
    QStringList lines = described(copy).split(u'\n');
    if (copy.error)
        lines.removeIf([](const QString& line) { return line.startsWith("tokens "_L1); });
    return lines.join(u'\n').replace("not_json "_L1, "not_json"_L1);
}

} // namespace

/// The one contract that the three API shapes obey.
class TstDialectContract final : public QObject
{
    Q_OBJECT

private slots:
    void readsAStreamHoweverItIsCut_data();
    void readsAStreamHoweverItIsCut();
    void readsAStreamWithAnyLineEnd_data();
    void readsAStreamWithAnyLineEnd();
    void readsAPlainBody_data();
    void readsAPlainBody();
    void cutsAPlainBodyAnywhereIntoAProtocolError_data();
    void cutsAPlainBodyAnywhereIntoAProtocolError();
    void acceptsATerminalEventWithoutABlankLine_data();
    void acceptsATerminalEventWithoutABlankLine();
    void keepsTheModelOfTheBody_data();
    void keepsTheModelOfTheBody();
    void givesAnEmptyDeltaForWhatItDoesNotKnow_data();
    void givesAnEmptyDeltaForWhatItDoesNotKnow();
    void refusesJsonThatIsNoAnswer_data();
    void refusesJsonThatIsNoAnswer();
    void masksTheDigestOfAKeyInAnErrorInsideAnAnswer_data();
    void masksTheDigestOfAKeyInAnErrorInsideAnAnswer();

private:
    static void addFixtures(const QString& suffix);
    static void addDialects();
};

void TstDialectContract::addFixtures(const QString& suffix)
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    for (const Dialect dialect : AllDialects) {
        for (const Scene& scene : scenes()) {
            const QString name = dialectName(dialect) + u'_' + scene.name + suffix;
            const QByteArray bytes = fixture(name);
            const bool isPlain = suffix == ".json"_L1;
            if (!bytes.isEmpty())
                QTest::newRow(qPrintable(name))
                    << dialect << bytes << (isPlain && !scene.plain.isEmpty() ? scene.plain : scene.expected);
        }
    }
}

void TstDialectContract::addDialects()
{
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : AllDialects)
        QTest::newRow(dialectName(dialect).data()) << dialect;
}

void TstDialectContract::readsAStreamHoweverItIsCut_data()
{
    addFixtures(u".sse"_s);
}

void TstDialectContract::readsAStreamHoweverItIsCut()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    std::optional<Arrived> before;
    for (const Chunks& chunks : allChunkings(bytes)) {
        // A decoder sees events only: equal events need no second look.
        const Arrived stream = arrived(chunks);
        if (before == stream)
            continue;
        QCOMPARE(comparable(streamed(dialect, stream)), expected);
        before = stream;
    }
}

void TstDialectContract::readsAStreamWithAnyLineEnd_data()
{
    addFixtures(u".sse"_s);
}

void TstDialectContract::readsAStreamWithAnyLineEnd()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    for (const QByteArray& lineEnd : {"\r"_ba, "\r\n"_ba}) {
        QByteArray changed = bytes;
        changed.replace("\n", lineEnd);
        // Whole and byte by byte; tst_sseparser cuts each line end at every point.
        for (const Chunks& chunks : allChunkings(changed).first(2))
            QCOMPARE(comparable(streamed(dialect, arrived(chunks))), expected);
    }
}

void TstDialectContract::readsAPlainBody_data()
{
    addFixtures(u".json"_s);
}

void TstDialectContract::readsAPlainBody()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    QCOMPARE(comparable(answered(dialect, bytes)), expected);
}

void TstDialectContract::cutsAPlainBodyAnywhereIntoAProtocolError_data()
{
    addDialects();
}

void TstDialectContract::cutsAPlainBodyAnywhereIntoAProtocolError()
{
    QFETCH(const Dialect, dialect);
    const QByteArray body = fixture(dialectName(dialect) + u"_text.json"_s);
    QVERIFY(!body.isEmpty());
    for (qsizetype length = 0; length < body.size(); ++length) {
        const CallRecord record = answered(dialect, body.first(length));
        QCOMPARE(record.state, CallState::Failed);
        QCOMPARE(record.error->kind, ErrorKind::Protocol);
        QVERIFY(!record.error->message.isEmpty());
    }
}

void TstDialectContract::acceptsATerminalEventWithoutABlankLine_data()
{
    addDialects();
}

void TstDialectContract::acceptsATerminalEventWithoutABlankLine()
{
    QFETCH(const Dialect, dialect);
    const QByteArray stream = fixture(dialectName(dialect) + u"_text.sse"_s).trimmed();
    QCOMPARE(streamed(dialect, arrived({stream})).state, CallState::Done);
    QCOMPARE(streamed(dialect, arrived({stream + '\n'})).state, CallState::Done);
}

void TstDialectContract::keepsTheModelOfTheBody_data()
{
    addDialects();
}

void TstDialectContract::keepsTheModelOfTheBody()
{
    QFETCH(const Dialect, dialect);
    const QString name = dialectName(dialect);
    const CallRecord record = streamed(dialect, arrived({fixture(name + u"_text.sse"_s)}));
    QCOMPARE(record.modelInBody.value_or(QString()), u"flux-auto"_s);
    QCOMPARE(
        answered(dialect, fixture(name + u"_text.json"_s)).modelInBody.value_or(QString()), u"flux-auto"_s);
}

void TstDialectContract::givesAnEmptyDeltaForWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("no data") << ""_ba;
    QTest::newRow("blanks") << "  \n "_ba;
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("unknown type") << R"({"type":"vendor.event","text":"x","delta":"y"})"_ba;
    QTest::newRow("type is a number") << R"({"type":7})"_ba;
    QTest::newRow("wrong types everywhere")
        << R"({"type":"content_block_delta","choices":"none","delta":[],"usage":7,"response":true,"model":[]})"_ba;
    QTest::newRow("choices hold numbers") << R"({"choices":[1,null,[]]})"_ba;
    QTest::newRow("error is null") << R"({"error":null,"choices":[]})"_ba;
}

void TstDialectContract::givesAnEmptyDeltaForWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, data);
    for (const Dialect dialect : AllDialects) {
        const auto decoder = dialectCodec(dialect)->streamDecoder();
        QVERIFY2(decoder->decode({{}, data}).isEmpty(), dialectName(dialect).data());
    }
}

void TstDialectContract::refusesJsonThatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("number") << "42"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("HTML") << "<html><body>ok</body></html>"_ba;
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("NUL bytes") << QByteArray(64, '\0');
    QTest::newRow("content is a number") << R"({"content":5,"choices":5,"output":5})"_ba;
    QTest::newRow("no choice 0") << R"({"choices":[{"index":3,"message":{"content":"x"}}]})"_ba;
    QTest::newRow("deeply nested") << QByteArray(100000, '[') + QByteArray(100000, ']');
    QTest::newRow("two documents") << "{}{}"_ba;
}

void TstDialectContract::refusesJsonThatIsNoAnswer()
{
    QFETCH(const QByteArray, body);
    for (const Dialect dialect : AllDialects) {
        const auto result = dialectCodec(dialect)->parseBody(body);
        QVERIFY2(!result, dialectName(dialect).data());
        QCOMPARE(result.error().kind, ErrorKind::Protocol);
        QVERIFY(!result.error().message.isEmpty());
    }
}

void TstDialectContract::masksTheDigestOfAKeyInAnErrorInsideAnAnswer_data()
{
    addDialects();
}

void TstDialectContract::masksTheDigestOfAKeyInAnErrorInsideAnAnswer()
{
    QFETCH(const Dialect, dialect);
    const QByteArray digest(64, 'a');
    const QByteArray body = R"({"type":"error","error":{"type":"auth_error","message":"key=)"_ba + digest
        + R"(, not found"}})"_ba;
    const auto codec = dialectCodec(dialect);
    const CallError plain = codec->parseBody(body)->error.value();
    const CallError streamedError = codec->streamDecoder()->decode({"error"_ba, body}).error.value();
    QCOMPARE(plain.message, u"key=***, not found"_s);
    QCOMPARE(plain.kind, ErrorKind::Auth);
    QCOMPARE(streamedError, plain);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstDialectContract)

#include "tst_dialectcontract.moc"
