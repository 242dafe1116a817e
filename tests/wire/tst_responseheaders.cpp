// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/responseheaders.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using RawHeaders = QList<QPair<QByteArray, QByteArray>>;

ResponseHeaders read(const RawHeaders& headers)
{
    return readResponseHeaders(headers, Redactor({Secret("sk-CANARY-123"_ba)}));
}

QString orNone(const std::optional<QString>& text)
{
    return text.value_or(u"(none)"_s);
}

} // namespace

class TstResponseHeaders final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFive();
    void forgetsWhatIsNotOnTheList();
    void keepsEveryOtherFluxHeaderInOrder();
    void readsACost_data();
    void readsACost();
    void readsRouted_data();
    void readsRouted();
    void readsAnId_data();
    void readsAnId();
    void joinsHeadersThatCameTwice();
    void readsTheContentType_data();
    void readsTheContentType();
    void readsBytesAsUtf8ElseLatin1();
    void masksTheKeyInEveryValue();
};

void TstResponseHeaders::readsTheFive()
{
    const ResponseHeaders headers = read({{"X-Flux-Model", "model-b"}, {"x-flux-original-model", "flux-auto"},
        {"X-FLUX-ROUTED", "True"}, {"x-flux-request-id", "id-1"}, {"x-flux-cost-usd", " 0.0000123 "}});
    FluxHeaders expected;
    expected.model = u"model-b"_s;
    expected.originalModel = u"flux-auto"_s;
    expected.routed = true;
    expected.requestId = u"id-1"_s;
    expected.costUsd = u"0.0000123"_s;
    QCOMPARE(headers.flux, expected);
    QCOMPARE(headers.kept, KeptHeaders());
}

void TstResponseHeaders::forgetsWhatIsNotOnTheList()
{
    const ResponseHeaders headers = read({{"x-litellm-key-spend", "25"}, {"llm_provider-date", "x"},
        {"x-litellm-response-cost", "1e-5"}, {"set-cookie", "a=b"}, {"x-flu-model", "x"}, {"", ""}});
    QCOMPARE(headers, ResponseHeaders());

    const ResponseHeaders kept = read({{"Date", "Mon, 10 Aug 2026 12:00:00 GMT"}, {"CF-RAY", "ray"},
        {"Retry-After", "5"}, {"Server", "edge"}, {"x-litellm-call-id", "call"}, {"Location", "/elsewhere"}});
    QCOMPARE(orNone(kept.kept.date), u"Mon, 10 Aug 2026 12:00:00 GMT"_s);
    QCOMPARE(orNone(kept.kept.cfRay), u"ray"_s);
    QCOMPARE(orNone(kept.kept.retryAfter), u"5"_s);
    QCOMPARE(orNone(kept.kept.server), u"edge"_s);
    QCOMPARE(orNone(kept.kept.litellmCallId), u"call"_s);
    QCOMPARE(orNone(kept.location), u"/elsewhere"_s);
}

void TstResponseHeaders::keepsEveryOtherFluxHeaderInOrder()
{
    const ResponseHeaders headers =
        read({{"X-Flux-Zeta", " as it came "}, {"x-flux-model", "m"}, {"x-flux-alpha", "1"},
            {"x-flux-routed", "maybe"}, {"x-flux-cost-usd", "free"}, {"x-flux-request-id", "  "}});
    const QList<HeaderField> expected{{u"x-flux-zeta"_s, u" as it came "_s}, {u"x-flux-alpha"_s, u"1"_s},
        {u"x-flux-routed"_s, u"maybe"_s}, {u"x-flux-cost-usd"_s, u"free"_s}};
    QCOMPARE(headers.flux.extra, expected);
}

void TstResponseHeaders::readsACost_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("cost");
    QTest::addColumn<bool>("disagree");
    const QString none = u"(none)"_s;
    const auto row = [](const char* name, const QByteArray& value, const QString& cost,
                         bool disagree = false) { QTest::newRow(name) << value << cost << disagree; };
    row("digits are kept", "0.00014600", u"0.00014600"_s);
    row("exponent", "1.652e-05", u"1.652e-05"_s);
    row("zero", "0", u"0"_s);
    row("twice the same", "0.1, 0.1", u"0.1"_s);
    row("the same in other digits", "0.10,0.1", u"0.10"_s);
    row("two prices", "0.1, 0.2", none, true);
    row("one price and a word", "0.1, None", none);
    row("blank", "  ", none);
    row("None", "None", none);
    row("nan", "nan", none);
    row("negative", "-1", none);
    row("currency sign", "$1", none);
    row("decimal comma", "1,5", none, true);
    row("sixteen digits", "1234567890123456", none);
    row("blank inside", "0. 1", none);
}

void TstResponseHeaders::readsACost()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, cost);
    QFETCH(const bool, disagree);
    const ResponseHeaders headers = read({{"x-flux-cost-usd", value}});
    QCOMPARE(orNone(headers.flux.costUsd), cost);
    QCOMPARE(headers.flux.costsDisagree(), disagree);
}

void TstResponseHeaders::readsRouted_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("routed");
    QTest::newRow("true") << "true"_ba << u"true"_s;
    QTest::newRow("FALSE") << " FALSE "_ba << u"false"_s;
    QTest::newRow("twice") << "True, True"_ba << u"true"_s;
    QTest::newRow("both") << "true, false"_ba << u"unknown"_s;
    QTest::newRow("1") << "1"_ba << u"unknown"_s;
    QTest::newRow("blank") << ""_ba << u"unknown"_s;
}

void TstResponseHeaders::readsRouted()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, routed);
    const auto found = read({{"x-flux-routed", value}}).flux.routed;
    QCOMPARE(found ? (*found ? u"true"_s : u"false"_s) : u"unknown"_s, routed);
}

void TstResponseHeaders::readsAnId_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id");
    QTest::newRow("opaque text") << "a/b c, d=="_ba << u"a/b c, d=="_s;
    QTest::newRow("blanks around") << " id "_ba << u"id"_s;
    QTest::newRow("blank") << " \t"_ba << u"(none)"_s;
    QTest::newRow("control characters") << "a\x1b[31m\r\nb\x7f"_ba << u"a[31mb"_s;
    QTest::newRow("only control characters") << "\x01\x02"_ba << u"(none)"_s;
    QTest::newRow("twice") << "id-1, id-1"_ba << u"id-1"_s;
    QTest::newRow("exactly the bound") << QByteArray(1024, 'x') << QString(1024, u'x');
    QTest::newRow("over the bound") << QByteArray(5000, 'x') << QString(1024, u'x');
    QTest::newRow("over the bound in wide characters")
        << QByteArray("🌍").repeated(1000) << u"🌍"_s.repeated(256);
}

void TstResponseHeaders::readsAnId()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, id);
    QCOMPARE(orNone(read({{"x-flux-request-id", value}}).flux.requestId), id);
    QCOMPARE(orNone(read({{"cf-ray", value}}).kept.cfRay), id);
    QCOMPARE(orNone(read({{"x-litellm-call-id", value}}).kept.litellmCallId), id);
}

void TstResponseHeaders::joinsHeadersThatCameTwice()
{
    const ResponseHeaders headers = read(
        {{"x-flux-model", "m"}, {"X-Flux-Model", "m"}, {"x-flux-cost-usd", "1"}, {"x-flux-cost-usd", "2"},
            {"date", "Mon, 10 Aug 2026 12:00:00 GMT"}, {"Date", "Mon, 10 Aug 2026 12:00:00 GMT"}});
    QCOMPARE(orNone(headers.flux.model), u"m"_s);
    QCOMPARE(orNone(headers.flux.extraValue(u"x-flux-cost-usd")), u"1, 2"_s);
    QVERIFY(headers.flux.costsDisagree());
    QCOMPARE(orNone(headers.kept.date), u"Mon, 10 Aug 2026 12:00:00 GMT"_s);
}

void TstResponseHeaders::readsTheContentType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("plain") << "application/json"_ba << u"application/json"_s;
    QTest::newRow("parameters") << "Text/Event-Stream ; charset=utf-8"_ba << u"text/event-stream"_s;
    QTest::newRow("blank") << " "_ba << u""_s;
}

void TstResponseHeaders::readsTheContentType()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QString, mediaType);
    QCOMPARE(read({{"content-type", type}}).mediaType, mediaType);
    QCOMPARE(read({{"content-encoding", "GZip"}}).contentEncoding, u"gzip"_s);
    QCOMPARE(read({{"content-encoding", "identity"}}).contentEncoding, u""_s);
}

void TstResponseHeaders::readsBytesAsUtf8ElseLatin1()
{
    QCOMPARE(orNone(read({{"x-flux-model", "modèle"}}).flux.model), u"modèle"_s);
    QCOMPARE(orNone(read({{"x-flux-model", "mod\xe8le"}}).flux.model), u"modèle"_s);
}

void TstResponseHeaders::masksTheKeyInEveryValue()
{
    const QByteArray value = "a sk-CANARY-123 b";
    const ResponseHeaders headers = read({{"x-flux-model", value},
        {"x-flux-request-id",
            "sk-CAN\x01"
            "ARY-123"},
        {"x-flux-other", value}, {"server", value}, {"location", value}});
    QCOMPARE(orNone(headers.flux.model), u"a *** b"_s);
    QCOMPARE(orNone(headers.flux.requestId), u"***"_s);
    QCOMPARE(orNone(headers.flux.extraValue(u"x-flux-other")), u"a *** b"_s);
    QCOMPARE(orNone(headers.kept.server), u"a *** b"_s);
    QCOMPARE(orNone(headers.location), u"a *** b"_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstResponseHeaders)

#include "tst_responseheaders.moc"
