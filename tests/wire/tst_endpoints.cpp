// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/endpoints.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstEndpoints final : public QObject
{
    Q_OBJECT

private slots:
    void reducesAPastedFormToItsRoot_data();
    void reducesAPastedFormToItsRoot();
    void saysThatAQueryWasDropped_data();
    void saysThatAQueryWasDropped();
    void refusesWhatIsNoBaseUrl_data();
    void refusesWhatIsNoBaseUrl();
    void writesTheFourAddresses_data();
    void writesTheFourAddresses();
};

void TstEndpoints::reducesAPastedFormToItsRoot_data()
{
    QTest::addColumn<QString>("root");
    const QString api = u"https://api.fluxrouter.ai"_s;
    const auto row = [](const char* pasted, const QString& root) { QTest::newRow(pasted) << root; };
    for (const char* pasted : {"https://api.fluxrouter.ai", "https://api.fluxrouter.ai/", "api.fluxrouter.ai",
             "  https://api.fluxrouter.ai/v1\t", "\"https://api.fluxrouter.ai/v1\"",
             "'api.fluxrouter.ai/v1/'", "<https://api.fluxrouter.ai/v1>", "`https://api.fluxrouter.ai`",
             "HTTPS://API.FluxRouter.AI/V1/", "https://api.fluxrouter.ai:443/v1",
             "https://api.fluxrouter.ai:/v1", "https://api.fluxrouter.ai//v1//chat//completions/",
             "https://api.fluxrouter.ai/v1/chat/completions", "https://api.fluxrouter.ai/v1/chat",
             "https://api.fluxrouter.ai/v1/responses", "https://api.fluxrouter.ai/v1/models",
             "https://api.fluxrouter.ai/v1/messages", "https://api.fluxrouter.ai/v1/messages/count_tokens",
             "https://api.fluxrouter.ai/anthropic", "https://api.fluxrouter.ai/anthropic/",
             "https://api.fluxrouter.ai/Anthropic/V1", "https://api.fluxrouter.ai/anthropic/v1/messages",
             "https://api.fluxrouter.ai/anthropic/v1/messages/count_tokens",
             "https://api.fluxrouter.ai/chat/completions", "https://api.fluxrouter.ai/chat",
             "https://api.fluxrouter.ai/responses", "https://api.fluxrouter.ai/models",
             "https://api.fluxrouter.ai/messages"})
        row(pasted, api);
    row("https://proxy.example/flux/v1", u"https://proxy.example/flux"_s);
    row("https://proxy.example/anthropic/flux/v1", u"https://proxy.example/anthropic/flux"_s);
    row("https://proxy.example/v1beta", u"https://proxy.example/v1beta"_s);
    row("https://proxy.example/my-v1", u"https://proxy.example/my-v1"_s);
    row("https://proxy.example/v1/v1", u"https://proxy.example/v1"_s);
    row("https://proxy.example/v1/anthropic", u"https://proxy.example/v1"_s);
    row("https://proxy.example/flux/anthropic/v1/messages", u"https://proxy.example/flux"_s);
    row("https://proxy.example/anthropic/messages", u"https://proxy.example/anthropic"_s);
    row("https://proxy.example/v1/completions", u"https://proxy.example/v1/completions"_s);
    row("https://proxy.example/a%2Fb/v1", u"https://proxy.example/a%2Fb"_s);
    row("https://proxy.example/Flux/V1", u"https://proxy.example/Flux"_s);
    row("http://proxy.example:80/v1", u"http://proxy.example"_s);
    row("http://proxy.example:443/v1", u"http://proxy.example:443"_s);
    row("https://proxy.example:8443/v1", u"https://proxy.example:8443"_s);
    row("localhost:4000", u"http://localhost:4000"_s);
    row("localhost:4000/v1", u"http://localhost:4000"_s);
    row("LOCALHOST", u"http://localhost"_s);
    row("127.0.0.1:8080/v1/", u"http://127.0.0.1:8080"_s);
    row("127.9.9.9", u"http://127.9.9.9"_s);
    row("[::1]:4000/anthropic", u"http://[::1]:4000"_s);
    row("http://[::1]:80", u"http://[::1]"_s);
    row("https://[2001:db8::1]:8443/v1", u"https://[2001:db8::1]:8443"_s);
    row("https://localhost:4000", u"https://localhost:4000"_s);
    row("proxy.example:4000", u"https://proxy.example:4000"_s);
    row("128.0.0.1", u"https://128.0.0.1"_s);
    row("localhost.example", u"https://localhost.example"_s);
    row("http:8080", u"https://http:8080"_s);
}

void TstEndpoints::reducesAPastedFormToItsRoot()
{
    QFETCH(const QString, root);
    const auto base = parseBaseUrl(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(base);
    QCOMPARE(base->root.toString(QUrl::FullyEncoded), root);
    QCOMPARE(base->droppedQuery, false);
}

void TstEndpoints::saysThatAQueryWasDropped_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<bool>("dropped");
    QTest::newRow("https://h.example/v1?key=abc") << u"https://h.example"_s << true;
    QTest::newRow("https://h.example/v1#models") << u"https://h.example"_s << true;
    QTest::newRow("https://h.example?a@b:c/d") << u"https://h.example"_s << true;
    QTest::newRow("h.example/v1?x=http://other") << u"https://h.example"_s << true;
    QTest::newRow("https://h.example/v1?") << u"https://h.example"_s << false;
}

void TstEndpoints::saysThatAQueryWasDropped()
{
    QFETCH(const QString, root);
    QFETCH(const bool, dropped);
    const auto base = parseBaseUrl(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(base);
    QCOMPARE(base->root.toString(), root);
    QCOMPARE(base->droppedQuery, dropped);
}

void TstEndpoints::refusesWhatIsNoBaseUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BaseUrlError>("error");
    const auto row = [](const char* name, const QString& text, BaseUrlError error) {
        QTest::newRow(name) << text << error;
    };
    row("nothing", u""_s, BaseUrlError::Empty);
    row("blanks", u" \t\n"_s, BaseUrlError::Empty);
    row("quotes", u"\"<>\""_s, BaseUrlError::Empty);
    row("user and password", u"https://me:secret@h.example/v1"_s, BaseUrlError::UserInfo);
    row("user", u"me@h.example"_s, BaseUrlError::UserInfo);
    row("mail address with scheme", u"mailto:me@h.example"_s, BaseUrlError::UserInfo);
    row("backslash before a second host", u"https://good.example\\@evil.example"_s, BaseUrlError::UserInfo);
    row("ftp", u"ftp://h.example"_s, BaseUrlError::Scheme);
    row("file", u"file:///etc/passwd"_s, BaseUrlError::Scheme);
    row("javascript", u"javascript://h.example"_s, BaseUrlError::Scheme);
    row("wss", u"wss://h.example/v1"_s, BaseUrlError::Scheme);
    row("port 0", u"https://h.example:0"_s, BaseUrlError::Port);
    row("port too large", u"https://h.example:65536"_s, BaseUrlError::Port);
    row("port with many digits", u"https://h.example:99999999999999999999"_s, BaseUrlError::Port);
    row("port with letters", u"https://h.example:80a"_s, BaseUrlError::Port);
    row("negative port", u"https://h.example:-1"_s, BaseUrlError::Port);
    row("port without host", u"https://:8080"_s, BaseUrlError::Host);
    row("no host", u"https://"_s, BaseUrlError::Host);
    row("only a path", u"/v1/chat/completions"_s, BaseUrlError::Host);
    row("three slashes", u"https:///v1"_s, BaseUrlError::Host);
    row("address without brackets", u"::1"_s, BaseUrlError::Host);
    row("open bracket", u"https://[::1"_s, BaseUrlError::Host);
    row("text behind a bracket", u"https://[::1]x:80"_s, BaseUrlError::Host);
    row("name in brackets", u"https://[v1.x]"_s, BaseUrlError::Host);
    row("backslash", u"https://h.example\\v1"_s, BaseUrlError::Host);
    row("percent in host", u"https://h%zz.example"_s, BaseUrlError::Host);
    row("half a scheme", u"https:h.example"_s, BaseUrlError::NotAUrl);
    row("one slash", u"https:/h.example"_s, BaseUrlError::NotAUrl);
    row("no scheme before the slashes", u"://h.example"_s, BaseUrlError::NotAUrl);
    row("words", u"use https://h.example"_s, BaseUrlError::NotAUrl);
    row("two lines", u"https://h.example/v1\nhttps://h.example"_s, BaseUrlError::NotAUrl);
    row("NUL", u"https://h.example"_s + QChar(0) + u"/v1"_s, BaseUrlError::NotAUrl);
    row("a key", u"sk-1234567890abcdef1234"_s, BaseUrlError::NotAUrl);
}

void TstEndpoints::refusesWhatIsNoBaseUrl()
{
    QFETCH(const QString, text);
    QFETCH(const BaseUrlError, error);
    const auto base = parseBaseUrl(text);
    QVERIFY(!base);
    QCOMPARE(base.error(), error);
}

void TstEndpoints::writesTheFourAddresses_data()
{
    QTest::addColumn<QString>("root");
    QTest::newRow("plain") << u"https://h.example"_s;
    QTest::newRow("with prefix") << u"https://h.example/flux"_s;
    QTest::newRow("with encoded prefix") << u"https://h.example/a%2Fb%20c"_s;
}

void TstEndpoints::writesTheFourAddresses()
{
    QFETCH(const QString, root);
    const QUrl url(root);
    const auto text = [](const QUrl& address) { return address.toString(QUrl::FullyEncoded); };
    QCOMPARE(text(completionUrl(url, Dialect::Chat)), root + u"/v1/chat/completions"_s);
    QCOMPARE(text(completionUrl(url, Dialect::Responses)), root + u"/v1/responses"_s);
    QCOMPARE(text(completionUrl(url, Dialect::Messages)), root + u"/anthropic/v1/messages"_s);
    QCOMPARE(text(modelListUrl(url)), root + u"/v1/models"_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstEndpoints)

#include "tst_endpoints.moc"
