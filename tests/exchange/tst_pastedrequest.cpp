// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/codesnippet.h"
#include "exchange/pastedrequest.h"
#include "exchange/samplerecords.h"
#include "wire/dialectcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

const QString ChatBody = uR"({"model":"flux-fast","messages":[{"role":"user","content":"Hi"}]})"_s;
const QString ChatUrl = u"https://api.fluxrouter.ai/v1/chat/completions"_s;

/// A prompt that uses every field of its shape.
Prompt fullPrompt(Dialect dialect, bool stream)
{
    Prompt prompt = fullRecord().prompt;
    prompt.dialect = dialect;
    prompt.stream = stream;
    prompt.system = u"Be \"brief\"."_s;
    prompt.messages = {{Role::User, u"it's\n$HOME `id` \\"_s}, {Role::Assistant, u"Hello"_s}};
    prompt.text = u"JSON\nEOF 'x' \U0001f600"_s.repeated(100);
    prompt.parameters.additional = {{u"odd"_s, QJsonArray{1, u"two"_s}}};
    if (dialect != Dialect::Chat)
        prompt.parameters.seed.reset();
    if (dialect == Dialect::Responses)
        prompt.parameters.stop.clear();
    return prompt;
}

PastedRequest pasted(const QString& text)
{
    return pastedRequest(text).value_or(PastedRequest());
}

Prompt fromBody(const QString& body)
{
    return pasted(body).prompt;
}

} // namespace

class TstPastedRequest final : public QObject
{
    Q_OBJECT

private slots:
    void bringsBackARequestBody_data();
    void bringsBackARequestBody();
    void bringsBackACurlSnippet_data();
    void bringsBackACurlSnippet();
    void recognisesCurl_data();
    void recognisesCurl();
    void tellsTheShapeByTheUrl_data();
    void tellsTheShapeByTheUrl();
    void tellsTheShapeByTheBody_data();
    void tellsTheShapeByTheBody();
    void dropsKeys_data();
    void dropsKeys();
    void masksAKeyThatStandsElsewhere();
    void namesHeadersThatAreNotSent();
    void takesPartsOfContentAsText_data();
    void takesPartsOfContentAsText();
    void tellsWhatTheEditorCannotHold_data();
    void tellsWhatTheEditorCannotHold();
    void keepsOtherMembersAsAdditionalJson();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
};

void TstPastedRequest::bringsBackARequestBody_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("stream");
    for (const Dialect dialect : AllDialects) {
        QTest::addRow("%s", dialectName(dialect).data()) << dialect << false;
        QTest::addRow("%s, streamed", dialectName(dialect).data()) << dialect << true;
    }
}

void TstPastedRequest::bringsBackARequestBody()
{
    QFETCH(Dialect, dialect);
    QFETCH(bool, stream);
    const Prompt prompt = fullPrompt(dialect, stream);
    const auto request = pastedRequest(QString::fromUtf8(dialectCodec(dialect)->requestBody(prompt)));
    QVERIFY(request);
    QVERIFY(request->prompt == prompt);
    QVERIFY(!request->droppedKey && !request->droppedContent);
    QCOMPARE(request->baseUrl, QString());
}

void TstPastedRequest::bringsBackACurlSnippet_data()
{
    bringsBackARequestBody_data();
}

void TstPastedRequest::bringsBackACurlSnippet()
{
    QFETCH(Dialect, dialect);
    QFETCH(bool, stream);
    CallRecord record = freshRecord();
    record.baseUrl = u"https://proxy.example:8443/flux"_s;
    record.prompt = fullPrompt(dialect, stream);
    const auto request = pastedRequest(*codeSnippet(record, {}, SnippetLanguage::Curl));
    QVERIFY(request);
    QVERIFY(request->prompt == record.prompt);
    QCOMPARE(request->baseUrl, record.baseUrl);
    QVERIFY(!request->droppedKey && !request->droppedContent);
    QCOMPARE(request->droppedHeaders, QStringList());
}

void TstPastedRequest::recognisesCurl_data()
{
    QTest::addColumn<QString>("text");
    const QString quoted = u'\'' + ChatBody + u'\'';
    QString escaped = ChatBody;
    escaped.replace(u'"', u"\\\""_s);
    QTest::newRow("-d") << u"curl %1 -d %2"_s.arg(ChatUrl, quoted);
    QTest::newRow("-d glued") << u"curl %1 -d%2"_s.arg(ChatUrl, quoted);
    QTest::newRow("URL at the end") << u"curl -sS -X POST -d %2 %1"_s.arg(ChatUrl, quoted);
    QTest::newRow("--url") << u"curl --url %1 --data-raw %2"_s.arg(ChatUrl, quoted);
    QTest::newRow("--data with =") << u"curl %1 --data=%2"_s.arg(ChatUrl, quoted);
    QTest::newRow("--json") << u"curl --json %2 %1"_s.arg(ChatUrl, quoted);
    QTest::newRow("--data-binary") << u"curl --data-binary %2 '%1'"_s.arg(ChatUrl, quoted);
    QTest::newRow("double quotes") << u"curl \"%1\" -d \"%2\""_s.arg(ChatUrl, escaped);
    QTest::newRow("ANSI quotes") << u"curl %1 --data-raw $%2 --compressed"_s.arg(ChatUrl, quoted);
    QTest::newRow("options with values before the URL")
        << u"curl -m 120 --retry 3 -o out.json -w '%{http_code}' -XPOST %1 -d %2"_s.arg(ChatUrl, quoted);
    QTest::newRow("short options together") << u"curl -sSkiXPOST %1 -d %2"_s.arg(ChatUrl, quoted);
    QTest::newRow("several lines")
        << u"curl %1 \\\n  -H 'Content-Type: application/json' \\\n  -d %2\n"_s.arg(ChatUrl, quoted);
    QTest::newRow("Windows line breaks") << u"curl %1 \\\r\n  -d %2\r\n"_s.arg(ChatUrl, quoted);
    QTest::newRow("here-document") << u"curl %1 -d @- <<'EOF'\n%2\nEOF\n"_s.arg(ChatUrl, ChatBody);
    QTest::newRow("here-document, binary")
        << u"curl --data-binary @- %1 <<EOF\n%2\nEOF"_s.arg(ChatUrl, ChatBody);
    QTest::newRow("here-string") << u"curl %1 -d @- <<< %2"_s.arg(ChatUrl, quoted);
    QTest::newRow("prompt before it") << u"$ curl %1 -d %2"_s.arg(ChatUrl, quoted);
    QTest::newRow("path of the program") << u"/usr/bin/curl %1 -d %2"_s.arg(ChatUrl, quoted);
    QTest::newRow("piped on") << u"curl %1 -d %2 | jq -r .id"_s.arg(ChatUrl, quoted);
    QTest::newRow("output thrown away") << u"curl %1 -d %2 > /dev/null 2>&1"_s.arg(ChatUrl, quoted);
    QTest::newRow("blanks around") << u"\n   curl %1 -d %2  \n\n"_s.arg(ChatUrl, quoted);
}

void TstPastedRequest::recognisesCurl()
{
    QFETCH(QString, text);
    const auto request = pastedRequest(text);
    QVERIFY(request);
    QCOMPARE(request->prompt.model, u"flux-fast"_s);
    QCOMPARE(request->prompt.text, u"Hi"_s);
    QCOMPARE(request->prompt.dialect, Dialect::Chat);
    QCOMPARE(request->baseUrl, u"https://api.fluxrouter.ai"_s);
    QVERIFY(!request->droppedKey && !request->droppedContent);
}

void TstPastedRequest::tellsTheShapeByTheUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("baseUrl");
    QTest::newRow("chat") << ChatUrl << Dialect::Chat << u"https://api.fluxrouter.ai"_s;
    QTest::newRow("messages") << u"https://api.fluxrouter.ai/anthropic/v1/messages"_s << Dialect::Messages
                              << u"https://api.fluxrouter.ai"_s;
    QTest::newRow("messages elsewhere") << u"https://api.anthropic.com/v1/messages?beta=true"_s
                                        << Dialect::Messages << u"https://api.anthropic.com"_s;
    QTest::newRow("prefix") << u"http://localhost:4000/flux/v1/chat/completions"_s << Dialect::Chat
                            << u"http://localhost:4000/flux"_s;
    QTest::newRow("no scheme") << u"api.openai.com/v1/chat/completions"_s << Dialect::Chat
                               << u"https://api.openai.com"_s;
    QTest::newRow("variable") << u"\"$BASE/v1/messages\""_s << Dialect::Messages << QString();
}

void TstPastedRequest::tellsTheShapeByTheUrl()
{
    QFETCH(QString, url);
    QFETCH(Dialect, dialect);
    QFETCH(QString, baseUrl);
    const auto request = pastedRequest(u"curl %1 -d '%2'"_s.arg(url, ChatBody));
    QVERIFY(request);
    QCOMPARE(request->prompt.dialect, dialect);
    QCOMPARE(request->baseUrl, baseUrl);
}

void TstPastedRequest::tellsTheShapeByTheBody_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("chat") << ChatBody << Dialect::Chat;
    QTest::newRow("system of its own")
        << uR"({"model":"m","system":"s","max_tokens":5,"messages":[{"role":"user","content":"Hi"}]})"_s
        << Dialect::Messages;
    QTest::newRow("input as text") << uR"({"model":"m","input":"Hi"})"_s << Dialect::Responses;
    QTest::newRow("input as a list")
        << uR"({"model":"m","input":[{"role":"user","content":[{"type":"input_text","text":"Hi"}]}]})"_s
        << Dialect::Responses;
}

void TstPastedRequest::tellsTheShapeByTheBody()
{
    QFETCH(QString, body);
    QFETCH(Dialect, dialect);
    const auto request = pastedRequest(body);
    QVERIFY(request);
    QCOMPARE(request->prompt.dialect, dialect);
    QCOMPARE(request->prompt.text, u"Hi"_s);
}

void TstPastedRequest::dropsKeys_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("dropped");
    QTest::newRow("bearer") << u"-H 'Authorization: Bearer sk-secret-1234'"_s << true;
    QTest::newRow("x-api-key") << u"-H \"X-Api-Key: sk-secret-1234\""_s << true;
    QTest::newRow("--user") << u"-u me:sk-secret-1234"_s << true;
    QTest::newRow("--oauth2-bearer") << u"--oauth2-bearer sk-secret-1234"_s << true;
    QTest::newRow("cookie") << u"-H 'Cookie: session=sk-secret-1234'"_s << true;
    QTest::newRow("variable") << u"-H \"Authorization: Bearer $FLUX_API_KEY\""_s << false;
    QTest::newRow("variable in braces") << u"-H \"x-api-key: ${KEY}\""_s << false;
    QTest::newRow("mask") << u"-H 'Authorization: Bearer ***'"_s << false;
    QTest::newRow("none") << u"-s"_s << false;
}

void TstPastedRequest::dropsKeys()
{
    QFETCH(QString, option);
    QFETCH(bool, dropped);
    const auto request = pastedRequest(u"curl %1 %2 -d '%3'"_s.arg(ChatUrl, option, ChatBody));
    QVERIFY(request);
    QCOMPARE(request->droppedKey, dropped);
    QCOMPARE(request->droppedHeaders, QStringList());
    QCOMPARE(request->prompt, fromBody(ChatBody));
    QVERIFY(pasted(u"KEY=sk-secret-1234 curl %1 -d '%2'"_s.arg(ChatUrl, ChatBody)).droppedKey);
    QVERIFY(pasted(u"curl https://me:sk-1@h.example/v1/chat/completions -d '%1'"_s.arg(ChatBody)).droppedKey);
    QVERIFY(pasted(u"$ export FLUX_API_KEY=sk-secret-1234\n$ curl %1 -d '%2'"_s.arg(ChatUrl, ChatBody))
                .droppedKey);
    QVERIFY(pasted(u"export KEY=sk-1 && curl %1 -d '%2'"_s.arg(ChatUrl, ChatBody)).droppedKey);
    const PastedRequest deeper = pasted(
        uR"({"model":"m","messages":[],"extra_headers":{"Authorization":"Bearer sk-1","X-Goog-Api-Key":"sk-3","X-Trace":"t"},)"
        R"("litellm_params":[{"API_KEY":"sk-2"}],)"
        R"("tools":[{"function":{"parameters":{"properties":{"token":{"type":"string"}}}}}]})"_s);
    QVERIFY(deeper.droppedKey);
    const QString additional =
        QString::fromUtf8(QJsonDocument(deeper.prompt.parameters.additional).toJson(QJsonDocument::Compact));
    QVERIFY2(!additional.contains(u"sk-"_s), qPrintable(additional));
    QVERIFY2(additional.contains(u"X-Trace"_s), qPrintable(additional));
    QVERIFY2(additional.contains(uR"("token":{"type":"string"})"_s), qPrintable(additional));
    const PastedRequest inBody = pasted(uR"({"model":"m","api_key":"sk-1","messages":[]})"_s);
    QVERIFY(inBody.droppedKey);
    QVERIFY(inBody.prompt.parameters.additional.isEmpty());
}

void TstPastedRequest::masksAKeyThatStandsElsewhere()
{
    const PastedRequest request = pasted(
        u"curl %1 -H 'Authorization: Bearer sk-secret-1234' -d "
        "'{\"model\":\"m\",\"user\":\"sk-secret-1234\",\"messages\":[{\"role\":\"user\",\"content\":\"sk-secret-1234\"}]}'"_s
            .arg(ChatUrl));
    QCOMPARE(request.prompt.text, u"***"_s);
    QCOMPARE(request.prompt.parameters.additional, (QJsonObject{{u"user"_s, u"***"_s}}));
}

void TstPastedRequest::namesHeadersThatAreNotSent()
{
    const PastedRequest request =
        pasted(u"curl %1 -H 'OpenAI-Organization: org' -H 'content-type: "
               "application/json' -H 'X-Trace: 1' -H 'x-trace: 2' -d '%2'"_s.arg(ChatUrl, ChatBody));
    QCOMPARE(request.droppedHeaders, (QStringList{u"openai-organization"_s, u"x-trace"_s}));
}

void TstPastedRequest::takesPartsOfContentAsText_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("chat") << uR"({"model":"m","messages":[
        {"role":"system","content":[{"type":"text","text":"Be "},{"type":"text","text":"brief."}]},
        {"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}]})"_s;
    QTest::newRow("developer role")
        << uR"({"model":"m","messages":[{"role":"developer","content":"Be brief."},
        {"role":"user","content":"ab"}]})"_s;
    QTest::newRow("messages") << uR"({"model":"m","system":[{"type":"text","text":"Be brief.",
        "cache_control":{"type":"ephemeral"}}],"messages":[{"role":"user","content":[
        {"type":"text","text":"a"},{"type":"text","text":"b"}]}]})"_s;
    QTest::newRow("responses") << uR"({"model":"m","instructions":"Be brief.","input":[{"type":"message",
        "role":"user","content":[{"type":"input_text","text":"a"},{"type":"input_text","text":"b"}]}]})"_s;
}

void TstPastedRequest::takesPartsOfContentAsText()
{
    QFETCH(QString, body);
    const PastedRequest request = pasted(body);
    QCOMPARE(request.prompt.system, u"Be brief."_s);
    QCOMPARE(request.prompt.text, u"ab"_s);
    QVERIFY(request.prompt.messages.isEmpty());
    QVERIFY(!request.droppedContent);
}

void TstPastedRequest::tellsWhatTheEditorCannotHold_data()
{
    QTest::addColumn<QString>("messages");
    QTest::newRow("image") << uR"({"role":"user","content":[{"type":"text","text":"Hi"},
        {"type":"image_url","image_url":{"url":"data:image/png;base64,AAAA"}}]})"_s;
    QTest::newRow("tool result") << uR"({"role":"tool","tool_call_id":"1","content":"5"},
        {"role":"user","content":"Hi"})"_s;
    QTest::newRow("tool call") << uR"({"role":"assistant","content":null,"tool_calls":[{"id":"1"}]},
        {"role":"user","content":"Hi"})"_s;
    QTest::newRow("system prompt in the middle") << uR"({"role":"user","content":"a"},
        {"role":"system","content":"s"},{"role":"user","content":"Hi"})"_s;
}

void TstPastedRequest::tellsWhatTheEditorCannotHold()
{
    QFETCH(QString, messages);
    const PastedRequest request = pasted(u"{\"model\":\"m\",\"messages\":[%1]}"_s.arg(messages));
    QVERIFY(request.droppedContent);
    QCOMPARE(request.prompt.text, u"Hi"_s);
}

void TstPastedRequest::keepsOtherMembersAsAdditionalJson()
{
    const Prompt prompt = fromBody(
        uR"({"model":"m","messages":[],"n":2,"temperature":"hot","max_completion_tokens":9,"reasoning_effort":"xhigh",
        "stop":"END","seed":5,"stream":false,"response_format":{"type":"json_object"}})"_s);
    QCOMPARE(prompt.parameters.stop, QStringList{u"END"_s});
    QCOMPARE(prompt.parameters.seed, std::optional<qint64>(5));
    QVERIFY(!prompt.parameters.temperature);
    QCOMPARE(prompt.parameters.additional,
        (QJsonObject{{u"n"_s, 2}, {u"temperature"_s, u"hot"_s}, {u"max_completion_tokens"_s, 9},
            {u"reasoning_effort"_s, u"xhigh"_s},
            {u"response_format"_s, QJsonObject{{u"type"_s, u"json_object"_s}}}}));
}

void TstPastedRequest::leavesOtherTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prose") << u"curl up with a good book"_s;
    QTest::newRow("curls") << u"curls '%1'"_s.arg(ChatBody);
    QTest::newRow("curl without a body") << u"curl -i "_s + ChatUrl;
    QTest::newRow("body in a file") << u"curl %1 -d @body.json"_s.arg(ChatUrl);
    QTest::newRow("form") << u"curl %1 -F 'a=%2'"_s.arg(ChatUrl, ChatBody);
    QTest::newRow("unclosed quote") << u"curl %1 -d '%2"_s.arg(ChatUrl, ChatBody);
    QTest::newRow("embeddings")
        << u"curl https://api.openai.com/v1/embeddings -d '{\"model\":\"m\",\"input\":\"x\"}'"_s;
    QTest::newRow("other JSON") << u"{\"a\":1}"_s;
    QTest::newRow("a reply") << uR"({"model":"m","choices":[{"message":{"content":"Hi"}}]})"_s;
    QTest::newRow("JSON and more") << ChatBody + u" is what I sent"_s;
    QTest::newRow("a list") << u"[%1]"_s.arg(ChatBody);
    QTest::newRow("code") << u"{ int main() { return 0; } }"_s;
}

void TstPastedRequest::leavesOtherTextAlone()
{
    QFETCH(QString, text);
    QVERIFY(!pastedRequest(text));
}

QTEST_GUILESS_MAIN(TstPastedRequest)
#include "tst_pastedrequest.moc"
