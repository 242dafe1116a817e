// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/origin.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstOrigin final : public QObject
{
    Q_OBJECT

private slots:
    void namesSchemeHostAndPort_data();
    void namesSchemeHostAndPort();
    void tellsOriginsApart_data();
    void tellsOriginsApart();
    void knowsLoopbackByName_data();
    void knowsLoopbackByName();
};

void TstOrigin::namesSchemeHostAndPort_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const QString https = u"https://gateway.example:443"_s;
    QTest::newRow("default port of https") << u"https://gateway.example"_s << https;
    QTest::newRow("default port written out") << u"https://gateway.example:443/v1"_s << https;
    QTest::newRow("default port of http") << u"http://gateway.example"_s << u"http://gateway.example:80"_s;
    QTest::newRow("another port") << u"http://gateway.example:443"_s << u"http://gateway.example:443"_s;
    QTest::newRow("capitals") << u"HTTPS://GateWay.Example/Path"_s << https;
    QTest::newRow("user info") << u"https://ann:secret@gateway.example"_s << https;
    QTest::newRow("host before an at sign") << u"https://api.fluxrouter.ai@gateway.example"_s << https;
    QTest::newRow("query and fragment") << u"https://gateway.example/?key=1#top"_s << https;
    QTest::newRow("IPv6") << u"https://[2001:DB8::1]:8443"_s << u"https://[2001:db8::1]:8443"_s;
}

void TstOrigin::namesSchemeHostAndPort()
{
    QFETCH(const QString, url);
    QFETCH(const QString, expected);
    QCOMPARE(origin(QUrl(url)), expected);
}

void TstOrigin::tellsOriginsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    const QString plain = u"https://gateway.example"_s;
    QTest::newRow("scheme") << plain << u"http://gateway.example"_s << false;
    QTest::newRow("port") << plain << u"https://gateway.example:8443"_s << false;
    QTest::newRow("subdomain") << plain << u"https://api.gateway.example"_s << false;
    QTest::newRow("path") << plain << u"https://gateway.example/flux"_s << true;
    QTest::newRow("IDN and its ASCII form")
        << u"https://b\u00fccher.example"_s << u"https://xn--bcher-kva.example"_s << true;
    QTest::newRow("IDN in capitals") << u"https://B\u00dcCHER.example"_s << u"https://b\u00fccher.example"_s
                                     << true;
    QTest::newRow("letter that looks alike") << u"https://gatew\u0430y.example"_s << plain << false;
}

void TstOrigin::tellsOriginsApart()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, isSame);
    QCOMPARE(origin(QUrl(one)) == origin(QUrl(other)), isSame);
}

void TstOrigin::knowsLoopbackByName_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    QTest::newRow("localhost") << u"http://localhost:4000"_s << true;
    QTest::newRow("capitals") << u"http://LOCALHOST"_s << true;
    QTest::newRow("with its dot") << u"http://localhost."_s << true;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:4000"_s << true;
    QTest::newRow("all of 127") << u"http://127.200.3.4"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:4000"_s << true;
    QTest::newRow("any address") << u"http://0.0.0.0"_s << false;
    QTest::newRow("128") << u"http://128.0.0.1"_s << false;
    QTest::newRow("name that begins so") << u"http://localhost.example"_s << false;
    QTest::newRow("address that begins so") << u"http://127.0.0.1.example"_s << false;
    QTest::newRow("as user info") << u"http://127.0.0.1@gateway.example"_s << false;
    QTest::newRow("another IPv6") << u"http://[::2]"_s << false;
}

void TstOrigin::knowsLoopbackByName()
{
    QFETCH(const QString, url);
    QFETCH(const bool, expected);
    QCOMPARE(isLoopback(QUrl(url)), expected);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstOrigin)

#include "tst_origin.moc"
