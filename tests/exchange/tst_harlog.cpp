// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/harlog.h"

#include "exchange/samplerecords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int NodeTime = 30'000; // milliseconds

CallBodies sampleBodies()
{
    return {"POST /v1/chat/completions HTTP/1.1\r\nAuthorization: Bearer sk-CANARY-123\r\n"
            "X-API-Key: sk-CANARY-123\r\nContent-Type: application/json\r\n\r\n{\"model\":\"flux-fast\"}"_ba,
        R"({"choices":[]})"_ba, false};
}

QByteArray entryText(const CallRecord& record, const CallBodies& bodies, const ExportRequest& request = {})
{
    return harEntry(record, bodies, request, true);
}

QJsonObject entryOf(const CallRecord& record, const CallBodies& bodies, const ExportRequest& request = {})
{
    return QJsonDocument::fromJson(entryText(record, bodies, request)).object();
}

QHash<QString, QString> headersOf(const QJsonObject& message)
{
    QHash<QString, QString> headers;
    const QJsonArray array = message[u"headers"_s].toArray();
    for (const QJsonValue& value : array)
        headers.insert(value[u"name"_s].toString().toLower(), value[u"value"_s].toString());
    return headers;
}

/// Calls of every kind.
QList<std::pair<CallRecord, CallBodies>> everyKind()
{
    CallRecord failed = fullRecord();
    failed.state = CallState::NotSent;
    failed.httpStatus.reset();
    failed.flux = {};
    failed.headers = {};
    failed.timings = {};
    CallRecord pasted = fullRecord();
    pasted.pasted = true;
    pasted.baseUrl.clear();
    pasted.path.clear();
    pasted.prompt = {};
    CallRecord unkept = fullRecord();
    unkept.textKept = false;
    return {{fullRecord(), sampleBodies()}, {freshRecord(), {}}, {failed, sampleBodies()}, {pasted, {}},
        {unkept, {}}, {fullRecord(), {{}, "\xff\xfe binary"_ba, true}}};
}

} // namespace

class TstHarLog final : public QObject
{
    Q_OBJECT

private slots:
    void showsTheRequestAsSent();
    void masksKeys();
    void makesTheBodyAnewWhereItWasNotKept();
    void leavesTextsOut();
    void keepsAccountFiguresToThemselves();
    void showsTheResponse();
    void showsTheReplyWhereItsBodyWasNotKept();
    void tellsTimes();
    void saysWhatIsUnknown();
    void isValid_data();
    void isValid();
};

void TstHarLog::showsTheRequestAsSent()
{
    const QJsonObject request = entryOf(fullRecord(), sampleBodies())[u"request"_s].toObject();
    QCOMPARE(request[u"method"_s].toString(), u"POST"_s);
    QCOMPARE(request[u"url"_s].toString(), u"https://api.fluxrouter.ai/v1/chat/completions"_s);
    QCOMPARE(request[u"postData"_s][u"text"_s].toString(), u"{\"model\":\"flux-fast\"}"_s);
    QCOMPARE(request[u"bodySize"_s].toInt(), 21);
    QCOMPARE(headersOf(request).value(u"content-type"_s), u"application/json"_s);
}

void TstHarLog::masksKeys()
{
    QVERIFY(!entryText(fullRecord(), sampleBodies()).contains("CANARY"));
    const auto headers = headersOf(entryOf(fullRecord(), sampleBodies())[u"request"_s].toObject());
    QCOMPARE(headers.value(u"authorization"_s), u"***"_s);
    QCOMPARE(headers.value(u"x-api-key"_s), u"***"_s);
}

void TstHarLog::makesTheBodyAnewWhereItWasNotKept()
{
    const QJsonObject entry = entryOf(fullRecord(), {});
    QVERIFY(entry[u"request"_s][u"postData"_s][u"text"_s].toString().contains(u"Be brief."_s));
    QVERIFY(entry[u"comment"_s].toString().contains(u"made anew"_s));
    QCOMPARE(entry[u"request"_s][u"bodySize"_s].toInt(), -1);
}

void TstHarLog::leavesTextsOut()
{
    const ExportRequest request{.includeText = false, .includeAccountFigures = false};
    for (const auto& [record, bodies] : everyKind()) {
        const QJsonObject entry = entryOf(record, bodies, request);
        QVERIFY(!entry[u"request"_s].toObject().contains(u"postData"_s));
        QVERIFY(!entry[u"response"_s][u"content"_s].toObject().contains(u"text"_s));
        QVERIFY(!entryText(record, bodies, request).contains("Be brief"));
    }
}

void TstHarLog::keepsAccountFiguresToThemselves()
{
    const auto headers = [](const ExportRequest& request) {
        return headersOf(entryOf(fullRecord(), sampleBodies(), request)[u"response"_s].toObject());
    };
    QVERIFY(!headers({}).contains(u"x-flux-available"_s));
    QVERIFY(!headers({}).contains(u"x-flux-held"_s));
    QCOMPARE(
        headers({.includeText = true, .includeAccountFigures = true}).value(u"x-flux-available"_s), u"941"_s);
}

void TstHarLog::showsTheResponse()
{
    const QJsonObject entry = entryOf(fullRecord(), sampleBodies());
    const QJsonObject response = entry[u"response"_s].toObject();
    QCOMPARE(response[u"status"_s].toInt(), 200);
    QCOMPARE(response[u"content"_s][u"text"_s].toString(), u"{\"choices\":[]}"_s);
    QCOMPARE(response[u"content"_s][u"mimeType"_s].toString(), u"application/json"_s);
    const auto headers = headersOf(response);
    QCOMPARE(headers.value(u"x-flux-model"_s), u"deepseek-v4-flash"_s);
    QCOMPARE(headers.value(u"cf-ray"_s), u"a28b0c-FRA"_s);
    QCOMPARE(entry[u"_flux"_s][u"cost_usd"_s].toString(), u"0.000146"_s);
}

void TstHarLog::showsTheReplyWhereItsBodyWasNotKept()
{
    const CallRecord record = fullRecord();
    const auto contentOf = [](const CallRecord& call, const ExportRequest& request) {
        return entryOf(call, {}, request)[u"response"_s][u"content"_s].toObject();
    };
    const QJsonObject content = contentOf(record, {});
    QCOMPARE(content[u"text"_s].toString(), *record.reply);
    QCOMPARE(content[u"mimeType"_s].toString(), u"text/plain"_s);
    QCOMPARE(content[u"size"_s].toInt(), -1);
    QVERIFY(content[u"comment"_s].toString().contains(u"not the body"_s));
    CallRecord unkept = record;
    unkept.textKept = false;
    QVERIFY(!contentOf(unkept, {}).contains(u"text"_s));
    QVERIFY(!contentOf(record, {.includeText = false}).contains(u"text"_s));
}

void TstHarLog::tellsTimes()
{
    const QJsonObject entry = entryOf(fullRecord(), sampleBodies());
    QCOMPARE(entry[u"startedDateTime"_s].toString(), u"2026-09-14T14:02:11.204Z"_s);
    QCOMPARE(entry[u"time"_s].toInt(), 1810);
    QCOMPARE(entry[u"timings"_s][u"wait"_s].toInt(), 220);
    QCOMPARE(entry[u"timings"_s][u"receive"_s].toInt(), 1590);
}

void TstHarLog::saysWhatIsUnknown()
{
    const QString comment = entryOf(freshRecord(), {})[u"comment"_s].toString();
    QVERIFY(comment.contains(u"no response came"_s));
    QVERIFY(comment.contains(u"total time is not known"_s));
}

void TstHarLog::isValid_data()
{
    QTest::addColumn<ExportRequest>("request");
    QTest::newRow("as it is offered") << ExportRequest();
    QTest::newRow("everything") << ExportRequest{.includeText = true, .includeAccountFigures = true};
    QTest::newRow("without texts") << ExportRequest{.includeText = false, .includeAccountFigures = false};
}

void TstHarLog::isValid()
{
    QFETCH(const ExportRequest, request);
    const QDir clients(QStringLiteral(CLIENT_FOLDER));
    if (!clients.exists(u"node_modules/.installed.json"_s)
        || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("node or the validator is not there");
    const QTemporaryDir folder;
    QFile har(folder.filePath(u"calls.har"_s));
    QVERIFY(har.open(QIODevice::WriteOnly));
    har.write(harBegin(u"0.1.0"_s));
    bool isFirst = true;
    for (const auto& [record, bodies] : everyKind())
        har.write(harEntry(record, bodies, request, std::exchange(isFirst, false)));
    har.write(harEnd());
    har.close();
    QProcess node;
    node.start(u"node"_s, {QStringLiteral(VALIDATOR), clients.path(), har.fileName()});
    QVERIFY(node.waitForFinished(NodeTime));
    QCOMPARE(node.readAllStandardOutput(), "valid\n"_ba);
}

QTEST_GUILESS_MAIN(TstHarLog)
#include "tst_harlog.moc"
