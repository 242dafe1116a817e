// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/modelcatalog.h"

#include "runs/activeconnection.h"
#include "runs/roomsontrial.h"

#include <QSignalSpy>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

Connection local(quint16 port)
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"Trial"_s;
    connection.baseUrl = u"http://127.0.0.1:%1"_s.arg(port);
    return connection;
}

QStringList ids(const ModelCatalog& catalog)
{
    QStringList ids;
    for (const ModelEntry& entry : catalog.models())
        ids.append(entry.id);
    return ids;
}

} // namespace

class TstModelCatalog final : public QObject
{
    Q_OBJECT

private slots:
    void asksNothingByItself();
    void namesTheDocumentedAliasesUntilTheListIsThere();
    void asksOnceForAList();
    void asksAgainAfterAFailure();
    void asksNothingWhileTheConnectionHasAnObstacle();
    void asksWhenTheKeychainHasAnswered();
    void forgetsTheListOfAnotherConnection();
};

void TstModelCatalog::asksNothingByItself()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, local(4000));
    const ModelCatalog catalog(rooms.gateway, active);
    QTRY_VERIFY(!active.obstacle());
    QCOMPARE(rooms.gateway.asked.size(), 0);
}

void TstModelCatalog::namesTheDocumentedAliasesUntilTheListIsThere()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, local(4000));
    ModelCatalog catalog(rooms.gateway, active);
    QTRY_VERIFY(!active.obstacle());
    catalog.ensureLoaded();
    QVERIFY(catalog.isLoading());
    QVERIFY(ids(catalog).contains(u"flux-auto"_s));
    rooms.gateway.answer(QList<ModelEntry>{{u"qwen-plus"_s, {}, {}}});
    QVERIFY(!catalog.isLoading());
    QCOMPARE(ids(catalog), QStringList{u"qwen-plus"_s});
}

void TstModelCatalog::asksOnceForAList()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, local(4000));
    ModelCatalog catalog(rooms.gateway, active);
    QTRY_VERIFY(!active.obstacle());
    catalog.ensureLoaded();
    catalog.ensureLoaded();
    rooms.gateway.answer(QList<ModelEntry>{{u"qwen-plus"_s, {}, {}}});
    catalog.ensureLoaded();
    QCOMPARE(rooms.gateway.asked.size(), 1);
}

void TstModelCatalog::asksAgainAfterAFailure()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, local(4000));
    ModelCatalog catalog(rooms.gateway, active);
    QTRY_VERIFY(!active.obstacle());
    catalog.ensureLoaded();
    rooms.gateway.answer(Failure{CallError{ErrorKind::Network, u"Nobody there"_s, {}, {}}});
    QVERIFY(catalog.error());
    QVERIFY(ids(catalog).contains(u"flux-auto"_s));
    catalog.ensureLoaded();
    QCOMPARE(rooms.gateway.asked.size(), 2);
}

void TstModelCatalog::asksNothingWhileTheConnectionHasAnObstacle()
{
    RoomsOnTrial rooms;
    Connection connection = local(4000);
    connection.baseUrl = u"https://gateway.example"_s;
    const ActiveConnection active(rooms.settings, rooms.keys, connection);
    ModelCatalog catalog(rooms.gateway, active);
    QTRY_COMPARE(active.obstacle(), std::optional(ActiveConnection::Obstacle::NoKey));
    catalog.ensureLoaded();
    QCOMPARE(rooms.gateway.asked.size(), 0);
    QCOMPARE(catalog.obstacle(), std::optional(ActiveConnection::Obstacle::NoKey));
}

void TstModelCatalog::asksWhenTheKeychainHasAnswered()
{
    RoomsOnTrial rooms;
    const ActiveConnection active(rooms.settings, rooms.keys, local(4000));
    ModelCatalog catalog(rooms.gateway, active);
    catalog.ensureLoaded();
    QCOMPARE(catalog.obstacle(), std::optional(ActiveConnection::Obstacle::KeyPending));
    QCOMPARE(rooms.gateway.asked.size(), 0);
    QTRY_COMPARE(rooms.gateway.asked.size(), 1);
    QVERIFY(!catalog.obstacle());
}

void TstModelCatalog::forgetsTheListOfAnotherConnection()
{
    RoomsOnTrial rooms;
    rooms.settings.setConnections({local(4000)});
    const ActiveConnection active(rooms.settings, rooms.keys, std::nullopt);
    ModelCatalog catalog(rooms.gateway, active);
    QTRY_VERIFY(!active.obstacle());
    catalog.ensureLoaded();
    rooms.settings.setConnections({local(4001)});
    rooms.gateway.answer(QList<ModelEntry>{{u"qwen-plus"_s, {}, {}}});
    QVERIFY(!ids(catalog).contains(u"qwen-plus"_s));
    QVERIFY(!catalog.isLoading());
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstModelCatalog)

#include "tst_modelcatalog.moc"
