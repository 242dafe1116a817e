// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gatewayclient.h"
#include "net/lanepool.h"
#include "net/scriptedserver.h"
#include "net/watchedcall.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkReply>
#include <QProcess>
#include <QScopeGuard>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTcpSocket>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

Route throughProxy(const QUrl& root, const ScriptedServer& proxy, const QString& user = {})
{
    Route route = routeTo(root);
    route.connection.proxy = {ProxyChoice::Kind::Http, u"127.0.0.1"_s, proxy.port(), user};
    route.proxyPassword = Secret("s3cret-proxy"_ba);
    return route;
}

Answer proxyChallenge()
{
    return {
        {httpResponse("", "Proxy-Authenticate: Basic realm=\"p\"\r\n", "407 Proxy Authentication Required")}};
}

/// A SOCKS5 proxy (RFC 1928) without sign-in that is the gateway as well: it counts who asks it to connect,
/// and answers the request that comes through.
class SocksProxy final : public QTcpServer
{
public:
    SocksProxy()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
    }

    QList<QByteArray> targets; ///< host names that were asked for
    QByteArray request;

private:
    void read(QTcpSocket& socket)
    {
        m_received += socket.readAll();
        if (m_step == Step::Greeting
            && m_received.size() >= 2 + (m_received.size() > 1 ? m_received.at(1) : 0)) {
            m_received.remove(0, 2 + m_received.at(1));
            m_step = Step::Connect;
            socket.write(QByteArray("\x05\x00", 2));
        }
        if (m_step == Step::Connect && m_received.size() > 4 && m_received.size() >= 7 + m_received.at(4)) {
            targets.append(m_received.sliced(5, m_received.at(4)));
            m_received.remove(0, 7 + m_received.at(4));
            m_step = Step::Tunnel;
            socket.write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
        }
        if (m_step == Step::Tunnel && m_received.endsWith('}')) {
            request = std::exchange(m_received, {});
            socket.write(httpResponse(chatBody("Hello")));
        }
    }

    enum class Step { Greeting, Connect, Tunnel };

    Step m_step = Step::Greeting;
    QByteArray m_received;
};

const QUrl PlainTarget{u"http://gateway.test"_s};
const QUrl TlsTarget{u"https://gateway.test"_s};
const auto ExpectedWords = "Proxy-Authorization: Basic " + "ann:s3cret-proxy"_ba.toBase64();

} // namespace

class TstLanePool final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void reusesLanesAndFillsThem();
    void opensALaneOfItsOwnForAnotherProxyPassword();

    void opensConnectionsAheadOfCalls();
    void opensTheConnectionsOfTheNextCallsOverTls();
    void saysSoWhereNoConnectionCanBeOpened_data();
    void saysSoWhereNoConnectionCanBeOpened();

    void goesThroughAProxy();
    void neverTakesLoopbackThroughAProxy();
    void answersAProxyOnce();
    void endsWhenTheProxyRefusesTheWords_data();
    void endsWhenTheProxyRefusesTheWords();
    void saysThatTheProxyIsGone();
    void goesThroughASocksProxy();
    void masksThePasswordOfTheSystemsProxy();

    void refusesAnUnknownIssuer();
    void trustsTheCaFileOfTheConnection();
    void refusesAnotherHostName();
    void refusesABadCaFile_data();
    void refusesABadCaFile();
    void readsTheModelListOverTls();
    void namesAServerThatSpeaksNoTls();

private:
    void openssl(const QStringList& arguments);
    void makeCertificate(const QString& name, const QString& alternativeName);
    [[nodiscard]] std::unique_ptr<QTcpServer> tlsServer(const QString& name) const;
    [[nodiscard]] QString path(const QString& file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
};

void TstLanePool::initTestCase()
{
    QVERIFY(m_folder.isValid());
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
        u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Fluxscope Test CA"_s, u"-keyout"_s,
        path(u"ca.key"_s), u"-out"_s, path(u"ca.pem"_s)});
    makeCertificate(u"good"_s, u"IP:127.0.0.1"_s);
    makeCertificate(u"other"_s, u"DNS:other.example"_s);
}

void TstLanePool::reusesLanesAndFillsThem()
{
    ScriptedServer server;
    LanePool pool;
    const Route route = routeTo(server.url());
    QList<QNetworkReply*> replies;
    const auto first = pool.laneFor(server.url(), route);
    QVERIFY(first.hasValue());
    for (int i = 0; i < Lane::MostCalls; ++i) {
        const auto lane = pool.laneFor(server.url(), route);
        QCOMPARE(*lane, *first);
        replies.append((*lane)->get(QNetworkRequest(server.url())));
    }
    const auto second = pool.laneFor(server.url(), route);
    QVERIFY(*second != *first);
    delete replies.takeFirst();
    const auto third = pool.laneFor(server.url(), route);
    QCOMPARE(*third, *first);
}

void TstLanePool::opensALaneOfItsOwnForAnotherProxyPassword()
{
    ScriptedServer proxy;
    LanePool pool;
    Route route = throughProxy(TlsTarget, proxy, u"ann"_s);
    const auto first = pool.laneFor(TlsTarget, route);
    QCOMPARE(*pool.laneFor(TlsTarget, route), *first);
    route.proxyPassword = Secret("another"_ba);
    QVERIFY(*pool.laneFor(TlsTarget, route) != *first);
}

void TstLanePool::opensConnectionsAheadOfCalls()
{
    constexpr int Calls = 14;
    constexpr int Lanes = 3;
    ScriptedServer server;
    GatewayClient client;
    int opened = 0;
    client.openConnections(routeTo(server.url()), Calls, this, [&opened] { ++opened; });
    QCOMPARE(opened, 0);
    QTRY_COMPARE(opened, 1);
    // On loopback the first one of a lane can stand before Qt has begun the others, and serve for them.
    QTRY_VERIFY(server.connectionCount() >= Lanes);
    QVERIFY(server.connectionCount() <= Calls);
    QVERIFY(server.received().isEmpty());
}

void TstLanePool::opensTheConnectionsOfTheNextCallsOverTls()
{
    ScriptedServer server(tlsServer(u"good"_s));
    server.answerWith({{httpResponse(chatBody("Hello"))}});
    GatewayClient client;
    Route route = routeTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.port())));
    route.connection.caFile = path(u"ca.pem"_s);
    constexpr int Calls = 8;
    bool isOpened = false;
    client.openConnections(route, Calls, this, [&isOpened] { isOpened = true; });
    QTRY_VERIFY(isOpened);
    QTRY_COMPARE(server.connectionCount(), Calls);
    QVERIFY(server.received().isEmpty());
    std::vector<std::unique_ptr<WatchedCall>> calls;
    calls.reserve(Calls);
    for (int i = 0; i < Calls; ++i)
        calls.push_back(std::make_unique<WatchedCall>(client, chatPrompt(), route));
    for (const auto& call : calls)
        QTRY_COMPARE(callStateName(call->record().state), "done"_L1);
    QCOMPARE(server.connectionCount(), Calls);
}

void TstLanePool::saysSoWhereNoConnectionCanBeOpened_data()
{
    QTest::addColumn<QUrl>("root");
    QTest::addColumn<QString>("caFile");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort())) << u""_s;
    QTest::newRow("refused, TLS") << QUrl(u"https://127.0.0.1:%1"_s.arg(closed.serverPort())) << u""_s;
    QTest::newRow("no such CA file") << QUrl(u"https://127.0.0.1"_s) << u"absent.pem"_s;
}

void TstLanePool::saysSoWhereNoConnectionCanBeOpened()
{
    QFETCH(const QUrl, root);
    QFETCH(const QString, caFile);
    GatewayClient client;
    Route route = routeTo(root);
    route.connection.caFile = caFile;
    bool isOver = false;
    client.openConnections(route, 3, this, [&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
}

void TstLanePool::goesThroughAProxy()
{
    ScriptedServer proxy;
    proxy.answerWith({{httpResponse(chatBody("Hello"))}});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), throughProxy(PlainTarget, proxy));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QVERIFY(proxy.requests().constFirst().startsWith(
        "POST http://gateway.test/v1/chat/completions HTTP/1.1\r\n"));
}

void TstLanePool::neverTakesLoopbackThroughAProxy()
{
    ScriptedServer server;
    server.answerWith({{httpResponse(chatBody("Hello"))}});
    ScriptedServer proxy;
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), throughProxy(server.url(), proxy));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(proxy.connectionCount(), 0);
}

void TstLanePool::answersAProxyOnce()
{
    ScriptedServer proxy;
    proxy.answerWith(proxyChallenge());
    proxy.answerWith({{"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"}, Answer::After::Close});
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), throughProxy(TlsTarget, proxy, u"ann"_s));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QCOMPARE(proxy.countHeads("CONNECT"), 2);
    QVERIFY(!proxy.requests().constFirst().contains("Proxy-Authorization"));
    QVERIFY(proxy.requests().constLast().contains(ExpectedWords));
    QVERIFY(!proxy.received().contains("sk-CANARY-123"));
    QCOMPARE(watched.record().error->code, QString(ErrorCode::ProxyFailed));
}

void TstLanePool::endsWhenTheProxyRefusesTheWords_data()
{
    QTest::addColumn<QUrl>("target");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("requests");
    QTest::newRow("tunnel, no user") << TlsTarget << QString() << 1;
    QTest::newRow("tunnel, wrong password") << TlsTarget << u"ann"_s << 2;
    QTest::newRow("forwarded, no user") << PlainTarget << QString() << 1;
    QTest::newRow("forwarded, wrong password") << PlainTarget << u"ann"_s << 1;
}

void TstLanePool::endsWhenTheProxyRefusesTheWords()
{
    QFETCH(const QUrl, target);
    QFETCH(const QString, user);
    QFETCH(const int, requests);
    ScriptedServer proxy;
    proxy.answerWith(proxyChallenge());
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), throughProxy(target, proxy, user));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QCOMPARE(errorKindName(watched.record().error->kind), "network"_L1);
    QCOMPARE(watched.record().error->code, QString(ErrorCode::ProxyAuthentication));
    QCOMPARE(proxy.requests().size(), requests);
    QCOMPARE(proxy.requests().constLast().contains(ExpectedWords), !user.isEmpty());
    QVERIFY(!watched.everything().contains("s3cret-proxy"));
}

void TstLanePool::saysThatTheProxyIsGone()
{
    quint16 port = 0;
    {
        const ScriptedServer gone;
        port = gone.port();
    }
    GatewayClient client;
    Route route = routeTo(TlsTarget);
    route.connection.proxy = {ProxyChoice::Kind::Http, u"127.0.0.1"_s, port, {}};
    WatchedCall watched(client, chatPrompt(), route);
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QCOMPARE(watched.record().error->code, QString(ErrorCode::ProxyFailed));
}

void TstLanePool::goesThroughASocksProxy()
{
    SocksProxy proxy;
    GatewayClient client;
    Route route = routeTo(PlainTarget);
    route.connection.proxy = {ProxyChoice::Kind::Socks5, u"127.0.0.1"_s, proxy.serverPort(), {}};
    WatchedCall watched(client, chatPrompt(), route);
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(proxy.targets, QList<QByteArray>{"gateway.test"_ba});
    QVERIFY(proxy.request.startsWith("POST /v1/chat/completions HTTP/1.1\r\n"));
}

void TstLanePool::masksThePasswordOfTheSystemsProxy()
{
    ScriptedServer proxy;
    proxy.answerWith({{httpResponse(chatBody("You are ann with s3cret-proxy"))}});
    const QByteArray before = qgetenv("http_proxy");
    const auto restore = qScopeGuard([&before] {
        if (before.isNull())
            qunsetenv("http_proxy");
        else
            qputenv("http_proxy", before);
    });
    qputenv("http_proxy", "http://ann:s3cret-proxy@127.0.0.1:" + QByteArray::number(proxy.port()));
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(PlainTarget));
    QTRY_VERIFY(watched.isOver());
    QVERIFY(proxy.requests().constFirst().contains(ExpectedWords));
    QCOMPARE(watched.record().reply, u"You are ann with ***"_s);
    QVERIFY(!watched.everything().contains("s3cret-proxy"));
}

void TstLanePool::refusesAnUnknownIssuer()
{
    ScriptedServer server(tlsServer(u"good"_s));
    GatewayClient client;
    WatchedCall watched(client, chatPrompt(), routeTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.port()))));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QCOMPARE(errorKindName(watched.record().error->kind), "tls"_L1);
    QCOMPARE(watched.record().error->code, QString(ErrorCode::TlsHandshake));
    QCOMPARE(watched.record().error->message,
        u"The certificate of 127.0.0.1:%1 was refused: subject \"good\", issuer \"Fluxscope Test CA\", its issuer is not trusted"_s
            .arg(server.port()));
    QVERIFY(!server.received().contains("sk-CANARY-123"));
}

void TstLanePool::trustsTheCaFileOfTheConnection()
{
    ScriptedServer server(tlsServer(u"good"_s));
    server.answerWith({{httpResponse(chatBody("Hello"))}});
    GatewayClient client;
    Route route = routeTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.port())));
    route.connection.caFile = path(u"ca.pem"_s);
    WatchedCall watched(client, chatPrompt(), route);
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "done"_L1);
    QCOMPARE(watched.order(), "sent head delta end"_ba);

    // The connection that stands is not for one who does not trust the file.
    route.connection.caFile.clear();
    WatchedCall distrustful(client, chatPrompt(), route);
    QTRY_VERIFY(distrustful.isOver());
    QCOMPARE(callStateName(distrustful.record().state), "not_sent"_L1);
}

void TstLanePool::refusesAnotherHostName()
{
    ScriptedServer server(tlsServer(u"other"_s));
    GatewayClient client;
    Route route = routeTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.port())));
    route.connection.caFile = path(u"ca.pem"_s);
    WatchedCall watched(client, chatPrompt(), route);
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QVERIFY2(watched.record().error->message.contains(u"it is not for this host name"_s),
        qPrintable(watched.record().error->message));
}

void TstLanePool::refusesABadCaFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("not there") << u"absent.pem"_s;
    QTest::newRow("not PEM") << u"ca.txt"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("a pipe") << u"pipe"_s;
}

void TstLanePool::refusesABadCaFile()
{
    QFETCH(const QString, file);
    QFile text(path(u"ca.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("hello\n");
    text.close();
    // Nobody writes into it: to open it for reading would never come back.
    if (!QFileInfo::exists(path(u"pipe"_s)))
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {path(u"pipe"_s)}), 0);
    GatewayClient client;
    Route route = routeTo(TlsTarget);
    route.connection.caFile = path(file);
    WatchedCall watched(client, chatPrompt(), route);
    QVERIFY(watched.events().empty());
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QCOMPARE(errorKindName(watched.record().error->kind), "tls"_L1);
    QVERIFY(watched.record().error->message.contains(path(file)));
}

void TstLanePool::readsTheModelListOverTls()
{
    ScriptedServer server(tlsServer(u"good"_s));
    server.answerWith({{httpResponse(R"({"data":[{"id":"flux-auto"}]})")}});
    GatewayClient client;
    Route route = routeTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.port())));
    std::optional<Result<QList<ModelEntry>, CallError>> answer;
    const auto ask = [&] {
        answer.reset();
        client.requestModels(
            route, this, [&answer](const Result<QList<ModelEntry>, CallError>& got) { answer.emplace(got); });
    };
    ask();
    QTRY_VERIFY(answer);
    QVERIFY(!answer->hasValue());
    QCOMPARE(answer->error().kind, ErrorKind::Tls);
    QVERIFY(!server.received().contains("sk-CANARY-123"));

    route.connection.caFile = path(u"ca.pem"_s);
    ask();
    QTRY_VERIFY(answer);
    QVERIFY(answer->hasValue());
    QCOMPARE(answer->value().size(), 1);
}

void TstLanePool::namesAServerThatSpeaksNoTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::pendingConnectionAvailable, &plain,
        [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    GatewayClient client;
    WatchedCall watched(
        client, chatPrompt(), routeTo(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()))));
    QTRY_VERIFY(watched.isOver());
    QCOMPARE(callStateName(watched.record().state), "not_sent"_L1);
    QCOMPARE(errorKindName(watched.record().error->kind), "tls"_L1);
    QVERIFY2(watched.record().error->message.startsWith(
                 u"The TLS handshake with 127.0.0.1:%1 failed (error:"_s.arg(plain.serverPort())),
        qPrintable(watched.record().error->message));
}

void TstLanePool::openssl(const QStringList& arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    QVERIFY2(
        process.waitForFinished() && process.exitCode() == 0, process.readAllStandardError().constData());
}

void TstLanePool::makeCertificate(const QString& name, const QString& alternativeName)
{
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
        u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName="_s + alternativeName, u"-keyout"_s,
        path(name + u".key"_s), u"-out"_s, path(name + u".csr"_s)});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, path(name + u".csr"_s), u"-CA"_s, path(u"ca.pem"_s), u"-CAkey"_s,
        path(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-copy_extensions"_s, u"copy"_s,
        u"-out"_s, path(name + u".pem"_s)});
}

std::unique_ptr<QTcpServer> TstLanePool::tlsServer(const QString& name) const
{
    QFile certificate(path(name + u".pem"_s));
    QFile key(path(name + u".key"_s));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("no certificate");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstLanePool)

#include "tst_lanepool.moc"
