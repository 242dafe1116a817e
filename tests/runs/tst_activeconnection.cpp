// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/activeconnection.h"

#include "runs/roomsontrial.h"

#include <QSignalSpy>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

using Obstacle = ActiveConnection::Obstacle;

namespace {

Connection connectionTo(const QString& baseUrl)
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"Trial"_s;
    connection.baseUrl = baseUrl;
    return connection;
}

} // namespace

class TstActiveConnection final : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheKeychainFirst();
    void needsAKeyForAFarGateway();
    void needsNoKeyOnThisComputer();
    void findsTheStoredKey();
    void asksBeforeAKeyGoesToAnotherOrigin();
    void asksBeforePlainHttp_data();
    void asksBeforePlainHttp();
    void goesOnceThePlainOriginIsConfirmed();
    void prefersTheConnectionOfTheCommandLine();
    void followsTheSettings();
    void countsAProxyPasswordAsPartOfTheRoute();
};

void TstActiveConnection::waitsForTheKeychainFirst()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, connectionTo(u"https://gateway.example"_s));
    QCOMPARE(active.obstacle(), std::optional(Obstacle::KeyPending));
}

void TstActiveConnection::needsAKeyForAFarGateway()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, connectionTo(u"https://gateway.example"_s));
    QTRY_COMPARE(active.obstacle(), std::optional(Obstacle::NoKey));
}

void TstActiveConnection::needsNoKeyOnThisComputer()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, connectionTo(u"http://127.0.0.1:4000"_s));
    QTRY_COMPARE(active.obstacle(), std::optional<Obstacle>());
}

void TstActiveConnection::findsTheStoredKey()
{
    RoomsOnTrial rooms;
    const Connection connection = connectionTo(u"https://gateway.example"_s);
    const ActiveConnection active(rooms.settings, rooms.keys, connection);
    QTRY_COMPARE(active.obstacle(), std::optional(Obstacle::NoKey));
    rooms.keys.store(
        connection, Secret("sk-CANARY-123"_ba), &rooms.keys, [](std::optional<KeyStoreError>) {});
    QTRY_COMPARE(active.obstacle(), std::optional<Obstacle>());
    QCOMPARE(active.route().key, Secret("sk-CANARY-123"_ba));
    QCOMPARE(active.lookup().source, KeySource::Session);
}

void TstActiveConnection::asksBeforeAKeyGoesToAnotherOrigin()
{
    RoomsOnTrial rooms;
    Connection connection = connectionTo(u"https://gateway.example"_s);
    rooms.keys.store(
        connection, Secret("sk-CANARY-123"_ba), &rooms.keys, [](std::optional<KeyStoreError>) {});
    const QSignalSpy stored(&rooms.keys, &KeyRing::changed);
    QTRY_VERIFY(stored.count() > 0);
    connection.baseUrl = u"https://other.example"_s;
    const ActiveConnection active(rooms.settings, rooms.keys, connection);
    QTRY_COMPARE(active.obstacle(), std::optional(Obstacle::KeyOfOtherOrigin));
    QCOMPARE(active.lookup().otherOrigin, std::optional(u"https://gateway.example:443"_s));
    QVERIFY(active.route().key.isEmpty());
}

void TstActiveConnection::asksBeforePlainHttp_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("https") << u"https://gateway.example"_s << false;
    QTest::newRow("http") << u"http://gateway.example"_s << true;
    QTest::newRow("http on this computer") << u"http://localhost:4000"_s << false;
    QTest::newRow("http on the local network") << u"http://192.168.1.2:4000"_s << true;
}

void TstActiveConnection::asksBeforePlainHttp()
{
    QFETCH(const QString, baseUrl);
    QFETCH(const bool, isAsked);
    RoomsOnTrial rooms(Secret("sk-CANARY-123"_ba));
    const ActiveConnection active(rooms.settings, rooms.keys, connectionTo(baseUrl));
    QTRY_VERIFY(active.obstacle() != Obstacle::KeyPending);
    QCOMPARE(active.obstacle() == Obstacle::PlainHttp, isAsked);
}

void TstActiveConnection::goesOnceThePlainOriginIsConfirmed()
{
    RoomsOnTrial rooms(Secret("sk-CANARY-123"_ba));
    const ActiveConnection active(rooms.settings, rooms.keys, connectionTo(u"http://gateway.example/a"_s));
    rooms.settings.confirmPlainOrigin(u"http://gateway.example:80"_s);
    QTRY_COMPARE(active.obstacle(), std::optional<Obstacle>());
}

void TstActiveConnection::prefersTheConnectionOfTheCommandLine()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, connectionTo(u"https://gateway.example"_s));
    QVERIFY(active.isFixed());
    rooms.settings.setConnections({connectionTo(u"https://other.example"_s)});
    QCOMPARE(active.connection().baseUrl, u"https://gateway.example"_s);
}

void TstActiveConnection::followsTheSettings()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, std::nullopt);
    const QSignalSpy changed(&active, &ActiveConnection::changed);
    rooms.settings.setConnections({connectionTo(u"https://other.example"_s)});
    QCOMPARE(active.connection().baseUrl, u"https://other.example"_s);
    QVERIFY(changed.count() > 0);
}

void TstActiveConnection::countsAProxyPasswordAsPartOfTheRoute()
{
    RoomsOnTrial rooms;
    Connection connection = connectionTo(u"https://gateway.example"_s);
    connection.proxy = {ProxyChoice::Kind::Http, u"proxy.example"_s, 3128, u"somebody"_s};
    rooms.settings.setConnections({connection});
    const ActiveConnection active(rooms.settings, rooms.keys, std::nullopt);
    rooms.keys.storeProxyPassword(connection, Secret("pass word"_ba), KeyPlace::Session, &rooms.keys,
        [](std::optional<KeyStoreError>) {});
    QTRY_COMPARE(active.route().proxyPassword, Secret("pass word"_ba));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstActiveConnection)

#include "tst_activeconnection.moc"
