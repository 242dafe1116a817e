// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demogateway.h"
#include "exchange/codeliteral.h"
#include "exchange/codesnippet.h"
#include "exchange/recordingserver.h"
#include "exchange/samplerecords.h"
#include "wire/dialectcodec.h"
#include "wire/endpoints.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr auto Key = "sk-test-1234"_L1;

struct Ended
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program that may talk to a server of this thread.
Ended run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FLUX_API_KEY"_s, Key);
    environment.insert(u"PYTHONPATH"_s, QStringLiteral(PYTHON_STUBS));
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    environment.insert(u"PYTHONIOENCODING"_s, u"utf-8"_s);
    for (const QString& name : {u"http_proxy"_s, u"HTTP_PROXY"_s, u"https_proxy"_s, u"HTTPS_PROXY"_s,
             u"all_proxy"_s, u"ALL_PROXY"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, Patience)) {
        process.kill();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A call whose request was sent to the address and kept.
struct SentCall
{
    SentCall(const QString& root, Dialect dialect, const QString& text, bool stream = false)
    {
        record = freshRecord();
        record.baseUrl = root;
        record.path = completionPath(dialect);
        record.prompt.dialect = dialect;
        record.prompt.stream = stream;
        record.prompt.system = u"Be brief."_s;
        record.prompt.messages = {{Role::User, u"Hi"_s}, {Role::Assistant, u"Hello"_s}};
        record.prompt.text = text;
        record.prompt.parameters.maxTokens = 300;
        record.prompt.parameters.temperature = 0.25;
        record.prompt.parameters.additional = {{u"metadata"_s, QJsonObject{{u"user"_s, QJsonValue()}}},
            {u"odd-name"_s, QJsonArray{1, true, qint64{9'007'199'254'740'991}}}};
        body = dialectCodec(dialect)->requestBody(record.prompt);
        bodies.request = "POST " + record.path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + "Authorization: Bearer ***\r\n\r\n" + body;
    }

    [[nodiscard]] QString snippet(SnippetLanguage language) const
    {
        return codeSnippet(record, bodies, language).value_or(QString());
    }

    CallRecord record;
    CallBodies bodies;
    QByteArray body;
};

QString rootOf(const RecordingServer& server)
{
    return u"http://127.0.0.1:%1"_s.arg(server.port());
}

QByteArray answerOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat:
        return R"({"choices":[{"message":{"role":"assistant","content":"the text"}}]})"_ba;
    case Dialect::Responses:
        return R"({"object":"response","output":[{"type":"message","content":[{"type":"output_text","text":"the text"}]}]})"_ba;
    case Dialect::Messages:
        return R"({"type":"message","content":[{"type":"text","text":"the text"}]})"_ba;
    }
    Q_UNREACHABLE();
}

/// Everything that a shell, a terminal or a parser could stumble over.
QString nastyText()
{
    return u"'single' \"double\" `id` $HOME $(id) ${x} !! \\ \\n \\' %s & | ; < > # * ? [a] {b} ~ EOF JSON\n"
           "JSON\nEOF\n\n  leading\ttab trailing  \r\n\u00e4 \u4e16\u754c \U0001f600 </script> \u2028 $'x' \\"_s;
}

} // namespace

class TstCodeSnippet final : public QObject
{
    Q_OBJECT

private slots:
    void curlSendsTheBodyByteForByte_data();
    void curlSendsTheBodyByteForByte();
    void curlSendsTheHeadersOfTheShape_data();
    void curlSendsTheHeadersOfTheShape();
    void curlShowsTheHeaders();
    void curlAsksTheDemoGateway();
    void curlLinesFitIntoATerminal();
    void curlEscapesControlCharacters();
    void curlTakesAnIpv6Address();
    void makesTheBodyAnewWhereNoneWasKept();
    void givesNothingWithoutThePrompt();
    void pythonSendsTheSameBody_data();
    void pythonSendsTheSameBody();
    void javaScriptSendsTheSameBody_data();
    void javaScriptSendsTheSameBody();
    void writesLiterals_data();
    void writesLiterals();
    void holdsNoKey_data();
    void holdsNoKey();
};

void TstCodeSnippet::curlSendsTheBodyByteForByte_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("text");
    for (const QString& shell : {u"sh"_s, u"bash"_s}) {
        for (const Dialect dialect : AllDialects) {
            const auto row = [&](const char* name, const QString& text) {
                QTest::addRow("%s, %s, %s", qPrintable(shell), dialectName(dialect).data(), name)
                    << shell << dialect << text;
            };
            row("plain", u"Hello"_s);
            row("nasty", nastyText());
        }
        const auto row = [&](const char* name, const QString& text) {
            QTest::addRow("%s, %s", qPrintable(shell), name) << shell << Dialect::Chat << text;
        };
        row("200 kB nasty", nastyText().repeated(200'000 / nastyText().toUtf8().size() + 1));
        row("200 kB of one letter", u"x"_s.repeated(200'000));
        row("200 kB of blanks", u" "_s.repeated(200'000));
        row("astral characters", u"\U0001f600"_s.repeated(3000));
        row("astral characters, odd", u"x"_s + u"\U0001f600"_s.repeated(3000));
        row("a line that ends the document", u"x"_s.repeated(871) + u"JSON"_s.repeated(2000));
    }
}

void TstCodeSnippet::curlSendsTheBodyByteForByte()
{
    QFETCH(QString, shell);
    QFETCH(Dialect, dialect);
    QFETCH(QString, text);
    if (QStandardPaths::findExecutable(shell).isEmpty()
        || QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("The shell or curl is not there");
    RecordingServer server("application/json"_ba, "{}"_ba);
    QVERIFY(server.listen());
    const SentCall call(rootOf(server), dialect, text);
    const Ended ended = run(shell, {}, call.snippet(SnippetLanguage::Curl).toUtf8());
    QVERIFY2(ended.exitCode == 0, ended.errors.constData());
    QCOMPARE(server.requests(), 1);
    QVERIFY(server.request().body == call.body);
}

void TstCodeSnippet::curlSendsTheHeadersOfTheShape_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("stream");
    for (const Dialect dialect : AllDialects) {
        QTest::addRow("%s", dialectName(dialect).data()) << dialect << false;
        QTest::addRow("%s, streamed", dialectName(dialect).data()) << dialect << true;
    }
}

void TstCodeSnippet::curlSendsTheHeadersOfTheShape()
{
    QFETCH(Dialect, dialect);
    QFETCH(bool, stream);
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not there");
    RecordingServer server("application/json"_ba, "{}"_ba);
    QVERIFY(server.listen());
    const SentCall call(rootOf(server), dialect, u"Hello"_s, stream);
    QCOMPARE(run(u"sh"_s, {}, call.snippet(SnippetLanguage::Curl).toUtf8()).exitCode, 0);
    const auto& headers = server.request().headers;
    QCOMPARE(server.request().line, "POST " + completionPath(dialect).toUtf8() + " HTTP/1.1");
    QCOMPARE(headers.value("content-type"), "application/json"_ba);
    QCOMPARE(headers.value("accept"), stream ? "text/event-stream"_ba : "application/json"_ba);
    const bool isMessages = dialect == Dialect::Messages;
    QCOMPARE(headers.value("authorization"), isMessages ? QByteArray() : "Bearer " + QByteArray(Key.data()));
    QCOMPARE(headers.value("x-api-key"), isMessages ? QByteArray(Key.data()) : QByteArray());
    QCOMPARE(headers.contains("anthropic-version"), isMessages);
}

void TstCodeSnippet::curlShowsTheHeaders()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not there");
    RecordingServer server("application/json"_ba, R"({"a":1})"_ba);
    QVERIFY(server.listen());
    const SentCall call(rootOf(server), Dialect::Chat, u"Hello"_s);
    const QByteArray output = run(u"sh"_s, {}, call.snippet(SnippetLanguage::Curl).toUtf8()).output;
    QVERIFY(output.contains("X-Flux-Model: served-model\r\n"));
    QVERIFY(output.endsWith(R"({"a":1})"));
}

void TstCodeSnippet::curlAsksTheDemoGateway()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not there");
    DemoGateway gateway;
    gateway.setTokensPerSecond(0);
    QVERIFY(gateway.listen());
    for (const Dialect dialect : AllDialects) {
        SentCall call(gateway.url().toString(), dialect, u"Reply with exactly the word: ok"_s);
        call.record.prompt.model = u"flux-fast"_s;
        call.record.prompt.parameters.additional = {};
        call.bodies = {};
        const Ended ended = run(u"sh"_s, {}, call.snippet(SnippetLanguage::Curl).toUtf8());
        QVERIFY2(ended.output.startsWith("HTTP/1.1 200"), ended.output.constData());
        QVERIFY(ended.output.toLower().contains("\r\nx-flux-request-id: "));
        QVERIFY(ended.output.contains("\"ok\""));
    }
}

void TstCodeSnippet::curlLinesFitIntoATerminal()
{
    const SentCall call(u"https://api.fluxrouter.ai"_s, Dialect::Chat, u"\u4e16\U0001f600 "_s.repeated(5000));
    for (const QByteArray& line : call.snippet(SnippetLanguage::Curl).toUtf8().split('\n')) {
        QVERIFY(line.size() < 4095);
        QVERIFY(!line.endsWith(' '));
    }
}

void TstCodeSnippet::curlEscapesControlCharacters()
{
    const SentCall call(
        u"https://api.fluxrouter.ai"_s, Dialect::Chat, u"a\u007f\u009b\u202e\u2066\u001b[31m"_s);
    const QString snippet = call.snippet(SnippetLanguage::Curl);
    QVERIFY(snippet.contains(u"a\\u007f\\u009b\\u202e\\u2066\\u001b[31m"_s));
}

void TstCodeSnippet::curlTakesAnIpv6Address()
{
    const SentCall call(u"http://[::1]:8080/flux"_s, Dialect::Chat, u"Hello"_s);
    QVERIFY(call.snippet(SnippetLanguage::Curl)
                .startsWith(u"curl -i 'http://[::1]:8080/flux/v1/chat/completions' \\\n  --globoff"_s));
}

void TstCodeSnippet::makesTheBodyAnewWhereNoneWasKept()
{
    for (const SnippetLanguage language :
        {SnippetLanguage::Curl, SnippetLanguage::Python, SnippetLanguage::JavaScript}) {
        const SentCall call(u"https://api.fluxrouter.ai"_s, Dialect::Chat, nastyText());
        QCOMPARE(codeSnippet(call.record, {}, language), codeSnippet(call.record, call.bodies, language));
    }
}

void TstCodeSnippet::givesNothingWithoutThePrompt()
{
    CallRecord record = freshRecord();
    record.textKept = false;
    QVERIFY(!codeSnippet(record, {}, SnippetLanguage::Curl));
    CallRecord pasted;
    pasted.pasted = true;
    QVERIFY(!codeSnippet(pasted, {}, SnippetLanguage::Curl));
    pasted.prompt.text = u"Hi"_s;
    QVERIFY(codeSnippet(pasted, {}, SnippetLanguage::Curl));
}

void TstCodeSnippet::pythonSendsTheSameBody_data()
{
    curlSendsTheHeadersOfTheShape_data();
}

void TstCodeSnippet::pythonSendsTheSameBody()
{
    QFETCH(Dialect, dialect);
    QFETCH(bool, stream);
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not there");
    const SentCall call(u"https://proxy.example/flux"_s, dialect, nastyText(), stream);
    const QByteArray code = call.snippet(SnippetLanguage::Python).toUtf8();
    const Ended compiled =
        run(u"python3"_s, {u"-c"_s, u"import sys; compile(sys.stdin.read(), 'snippet', 'exec')"_s}, code);
    QVERIFY2(compiled.exitCode == 0, compiled.errors.constData());

    const Ended ended = run(u"python3"_s, {u"-"_s}, code);
    QVERIFY2(ended.exitCode == 0, ended.errors.constData());
    const QByteArrayList lines = ended.output.split('\n');
    const QJsonObject sent = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(sent.value("body"_L1).toObject(), QJsonDocument::fromJson(call.body).object());
    QCOMPARE(sent.value("api_key"_L1).toString(), Key);
    QCOMPARE(sent.value("max_retries"_L1).toInt(-1), 0);
    QCOMPARE(sent.value("base_url"_L1).toString(),
        dialect == Dialect::Messages ? u"https://proxy.example/flux/anthropic"_s
                                     : u"https://proxy.example/flux/v1"_s);
    QCOMPARE(lines.sliced(1), (QByteArrayList{"X-Flux-Model: served-model", "the text", ""}));
}

void TstCodeSnippet::javaScriptSendsTheSameBody_data()
{
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : AllDialects)
        QTest::addRow("%s", dialectName(dialect).data()) << dialect;
}

void TstCodeSnippet::javaScriptSendsTheSameBody()
{
    QFETCH(Dialect, dialect);
    const QDir clients(QStringLiteral(CLIENT_FOLDER));
    if (!clients.exists(u"node_modules/.installed.json"_s)
        || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("node or its client packages are not there");
    // A module finds the packages of the folder it stands in.
    const QTemporaryDir folder(clients.filePath(u"snippet-XXXXXX"_s));
    const auto runSnippet = [&folder](const SentCall& call) {
        QFile file(folder.filePath(u"snippet.mjs"_s));
        if (!file.open(QIODevice::WriteOnly))
            return Ended();
        file.write(call.snippet(SnippetLanguage::JavaScript).toUtf8());
        file.close();
        return run(u"node"_s, {file.fileName()});
    };

    RecordingServer server("application/json"_ba, answerOf(dialect));
    QVERIFY(server.listen());
    const SentCall call(rootOf(server), dialect, nastyText());
    const Ended ended = runSnippet(call);
    QVERIFY2(ended.exitCode == 0, ended.errors.constData());
    QCOMPARE(server.request().line, "POST " + completionPath(dialect).toUtf8() + " HTTP/1.1");
    QCOMPARE(QJsonDocument::fromJson(server.request().body), QJsonDocument::fromJson(call.body));
    QCOMPARE(ended.output, "x-flux-model: served-model\nthe text\n"_ba);

    DemoGateway gateway;
    gateway.setTokensPerSecond(0);
    QVERIFY(gateway.listen());
    SentCall streamed(gateway.url().toString(), dialect, u"Reply with exactly the word: ok"_s, true);
    streamed.record.prompt.model = u"flux-fast"_s;
    streamed.record.prompt.parameters.additional = {};
    streamed.bodies = {};
    const Ended shown = runSnippet(streamed);
    QVERIFY2(shown.exitCode == 0, shown.errors.constData());
    QVERIFY(shown.output.contains("x-flux-request-id: "));
    QVERIFY(shown.output.endsWith("\nok\n"));
}

void TstCodeSnippet::writesLiterals_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("python");
    QTest::addColumn<QString>("javaScript");
    const auto same = [](const char* name, const QString& json) {
        QTest::newRow(name) << json << json << json;
    };
    same("number", u"1.5"_s);
    same("whole number", u"-3"_s);
    same("number beyond 2^53", u"9007199254740993"_s);
    same("exponent", u"1e+300"_s);
    same("text", u"\"a\\\"b\\\\c\\n\\td\""_s);
    same("empty list", u"[]"_s);
    same("empty object", u"{}"_s);
    QTest::newRow("truth") << u"[true,false,null]"_s << u"[\n    True,\n    False,\n    None,\n]"_s
                           << u"[\n    true,\n    false,\n    null,\n]"_s;
    QTest::newRow("key") << u"{\"a_1\":1}"_s << u"{\n    \"a_1\": 1,\n}"_s << u"{\n    a_1: 1,\n}"_s;
    QTest::newRow("odd key") << u"{\"a-b\":1}"_s << u"{\n    \"a-b\": 1,\n}"_s << u"{\n    \"a-b\": 1,\n}"_s;
    QTest::newRow("prototype") << u"{\"__proto__\":1}"_s << u"{\n    \"__proto__\": 1,\n}"_s
                               << u"{\n    [\"__proto__\"]: 1,\n}"_s;
    QTest::newRow("controls") << u"\"\\u001b\\u007f\\r\\u2028\""_s << u"\"\\u001b\\u007f\\u000d\\u2028\""_s
                              << u"\"\\u001b\\u007f\\u000d\\u2028\""_s;
}

void TstCodeSnippet::writesLiterals()
{
    QFETCH(QString, json);
    QFETCH(QString, python);
    QFETCH(QString, javaScript);
    const QJsonValue value = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().first();
    QCOMPARE(valueLiteral(value, PythonLiterals, 0), python);
    QCOMPARE(valueLiteral(value, JavaScriptLiterals, 0), javaScript);
}

void TstCodeSnippet::holdsNoKey_data()
{
    curlSendsTheHeadersOfTheShape_data();
}

void TstCodeSnippet::holdsNoKey()
{
    QFETCH(Dialect, dialect);
    QFETCH(bool, stream);
    const SentCall call(u"https://api.fluxrouter.ai"_s, dialect, u"Hello"_s, stream);
    QVERIFY(call.snippet(SnippetLanguage::Curl).contains(u"$FLUX_API_KEY\""_s));
    QVERIFY(call.snippet(SnippetLanguage::Python).contains(u"os.environ[\"FLUX_API_KEY\"]"_s));
    QVERIFY(call.snippet(SnippetLanguage::JavaScript).contains(u"process.env.FLUX_API_KEY"_s));
    for (const SnippetLanguage language :
        {SnippetLanguage::Curl, SnippetLanguage::Python, SnippetLanguage::JavaScript})
        QVERIFY(!call.snippet(language).contains(u"***"_s));
}

QTEST_GUILESS_MAIN(TstCodeSnippet)
#include "tst_codesnippet.moc"
