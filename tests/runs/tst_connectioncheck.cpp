// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/connectioncheck.h"

#include "runs/roomsontrial.h"

#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

using Outcome = ConnectionCheck::Outcome;

namespace {

// Self-signed for this test alone; its key was thrown away.
constexpr QByteArrayView Certificate(R"(-----BEGIN CERTIFICATE-----
MIIBiTCCAS+gAwIBAgIUFVc7tcWuzrcduX5iLISKfmKVDYMwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOZmx1eHNjb3BlLXRlc3QwIBcNMjYxMTIyMjMwNjMxWhgPMjEy
NjEwMjkyMzA2MzFaMBkxFzAVBgNVBAMMDmZsdXhzY29wZS10ZXN0MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEmeA0IcgZBJJOeVdiGQwtYsTKvRCGH6Je5SELHDOD
1MnpsfzLuezw2DI+8d5Lrbbij9gxoMjJgWnb2DIAXOf4uqNTMFEwHQYDVR0OBBYE
FLRMMAcMsQ4DqJZrRGanm9k53QOXMB8GA1UdIwQYMBaAFLRMMAcMsQ4DqJZrRGan
m9k53QOXMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhALv70Rpf
qRu6xCtBjxFw5hd5f72xOlBfgQ7hMJgtgAdVAiB30LAk6g+zwl+s/H9Hmp+/IMTN
jGE1rr4tV8L0ml9pWQ==
-----END CERTIFICATE-----
)");

Route routeTo(const QString& baseUrl, const QByteArray& key = "sk-CANARY-123"_ba)
{
    Route route;
    route.connection.baseUrl = baseUrl;
    route.key = Secret(key);
    return route;
}

CallError failure(ErrorKind kind, QLatin1StringView code = {})
{
    return CallError{kind, u"It did not work"_s, code, std::nullopt};
}

} // namespace

class TstConnectionCheck final : public QObject
{
    Q_OBJECT

private slots:
    void passesEveryStepOfAGatewayThatListsItsModels();
    void saysNothingOfStepsThatAreNotThere();
    void tellsTheSystemsProxy();
    void saysWhichStepFailed_data();
    void saysWhichStepFailed();
    void reportsOnlyTheLastOfTwoChecks();
    void countsTheCertificatesOfAFile();
    void refusesAFileWithoutCertificates_data();
    void refusesAFileWithoutCertificates();

private:
    static ConnectionCheck::Report check(
        const Route& route, const Result<QList<ModelEntry>, CallError>& answer);
};

ConnectionCheck::Report TstConnectionCheck::check(
    const Route& route, const Result<QList<ModelEntry>, CallError>& answer)
{
    SilentGateway gateway;
    ConnectionCheck check(gateway);
    ConnectionCheck::Report report;
    connect(&check, &ConnectionCheck::finished, &check,
        [&report](const ConnectionCheck::Report& told) { report = told; });
    check.start(route);
    gateway.answer(answer);
    return report;
}

void TstConnectionCheck::passesEveryStepOfAGatewayThatListsItsModels()
{
    Route route = routeTo(u"https://gateway.example"_s);
    route.connection.proxy.kind = ProxyChoice::Kind::Http;
    const auto report = check(route, QList<ModelEntry>{{u"flux-auto"_s, {}, {}}, {u"flux-fast"_s, {}, {}}});
    QCOMPARE(report.proxy, Outcome::Passed);
    QCOMPARE(report.host, Outcome::Passed);
    QCOMPARE(report.tls, Outcome::Passed);
    QCOMPARE(report.key, Outcome::Passed);
    QCOMPARE(report.modelList, Outcome::Passed);
    QCOMPARE(report.models, 2);
    QVERIFY(!report.error);
}

void TstConnectionCheck::saysNothingOfStepsThatAreNotThere()
{
    const auto report = check(routeTo(u"http://127.0.0.1:4000"_s, QByteArray()), QList<ModelEntry>());
    QCOMPARE(report.proxy, Outcome::Untried);
    QCOMPARE(report.tls, Outcome::Untried);
    QCOMPARE(report.key, Outcome::Untried);
    QCOMPARE(report.modelList, Outcome::Passed);
}

void TstConnectionCheck::tellsTheSystemsProxy()
{
    const QByteArray before = qgetenv("https_proxy");
    const auto restore = qScopeGuard([&before] {
        if (before.isNull())
            qunsetenv("https_proxy");
        else
            qputenv("https_proxy", before);
    });
    qputenv("https_proxy", "http://ann:secret@proxy.example:3128");
    const auto report = check(routeTo(u"https://gateway.example"_s), QList<ModelEntry>());
    QCOMPARE(report.proxy, Outcome::Passed);
    QCOMPARE(
        report.usedProxy, std::optional(ProxyChoice{ProxyChoice::Kind::Http, u"proxy.example"_s, 3128, {}}));
    QVERIFY(!check(routeTo(u"https://127.0.0.1:4000"_s), QList<ModelEntry>()).usedProxy);
}

void TstConnectionCheck::saysWhichStepFailed_data()
{
    QTest::addColumn<CallError>("error");
    QTest::addColumn<QList<Outcome>>("steps"); // host, tls, key, model list
    using enum ConnectionCheck::Outcome;
    QTest::newRow("proxy refuses") << failure(ErrorKind::Network, ErrorCode::ProxyFailed)
                                   << QList<Outcome>{Untried, Untried, Untried, Untried};
    QTest::newRow("host unknown") << failure(ErrorKind::Network, ErrorCode::HostNotFound)
                                  << QList<Outcome>{Failed, Untried, Untried, Untried};
    QTest::newRow("silence") << failure(ErrorKind::Timeout, ErrorCode::ConnectTimeout)
                             << QList<Outcome>{Failed, Untried, Untried, Untried};
    QTest::newRow("certificate not trusted") << failure(ErrorKind::Tls, ErrorCode::TlsHandshake)
                                             << QList<Outcome>{Passed, Failed, Untried, Untried};
    QTest::newRow("key refused") << failure(ErrorKind::Auth)
                                 << QList<Outcome>{Passed, Passed, Failed, Untried};
    QTest::newRow("no such path") << failure(ErrorKind::NotFound)
                                  << QList<Outcome>{Passed, Passed, Untried, Failed};
    QTest::newRow("not JSON") << failure(ErrorKind::Protocol, ErrorCode::NotJson)
                              << QList<Outcome>{Passed, Passed, Untried, Failed};
}

void TstConnectionCheck::saysWhichStepFailed()
{
    QFETCH(const CallError, error);
    QFETCH(const QList<Outcome>, steps);
    const auto report = check(routeTo(u"https://gateway.example"_s), Failure{error});
    QCOMPARE(QList<Outcome>({report.host, report.tls, report.key, report.modelList}), steps);
    QCOMPARE(report.error, std::optional(error));
}

void TstConnectionCheck::reportsOnlyTheLastOfTwoChecks()
{
    SilentGateway gateway;
    ConnectionCheck check(gateway);
    const QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start(routeTo(u"https://one.example"_s));
    check.start(routeTo(u"https://two.example"_s));
    gateway.answer(Failure{failure(ErrorKind::Auth)});
    QCOMPARE(finished.count(), 0);
    gateway.answer(QList<ModelEntry>());
    QCOMPARE(finished.count(), 1);
}

void TstConnectionCheck::countsTheCertificatesOfAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Certificate.toByteArray() + Certificate.toByteArray());
    file.close();
    const auto certificates = ConnectionCheck::certificatesIn(file.fileName());
    QVERIFY(certificates.hasValue());
    QCOMPARE(certificates.value(), 2);
}

void TstConnectionCheck::refusesAFileWithoutCertificates_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other text") << "Hello"_ba;
    QTest::newRow("cut certificate") << Certificate.first(Certificate.size() / 2).toByteArray();
}

void TstConnectionCheck::refusesAFileWithoutCertificates()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto certificates = ConnectionCheck::certificatesIn(file.fileName());
    QVERIFY(!certificates.hasValue());
    QCOMPARE(certificates.error(), CaFileError::NoCertificate);
    QCOMPARE(ConnectionCheck::certificatesIn(folder.path()).error(), CaFileError::NotReadable);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstConnectionCheck)

#include "tst_connectioncheck.moc"
