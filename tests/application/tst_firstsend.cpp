// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstsend.h"

#include "core/origin.h"
#include "runs/activeconnection.h"
#include "runs/roomsontrial.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Fluxscope;
using namespace std::chrono_literals;

class TstFirstSend : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheKeychain();
    void refusesWhenTheKeychainStaysSilent();
    void refusesOnce();
    void needsNoKeychainWithAKeyInTheEnvironment();
};

namespace {

constexpr auto LongPatience = 10min;

Connection gateway()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.baseUrl = u"https://gateway.example"_s;
    return connection;
}

} // namespace

void TstFirstSend::waitsForTheKeychain()
{
    RoomsOnTrial rooms;
    rooms.keychain.secrets.insert(u"key:"_s + origin(QUrl(gateway().baseUrl)), Secret("sk-stored"_ba));
    const ActiveConnection active(rooms.settings, rooms.keys, gateway());
    FirstSend send(active, rooms.keys, LongPatience);
    const QSignalSpy possible(&send, &FirstSend::possible);
    send.start();
    QCOMPARE(possible.count(), 0);
    QTRY_COMPARE(possible.count(), 1);
}

void TstFirstSend::refusesWhenTheKeychainStaysSilent()
{
    RoomsOnTrial rooms;
    rooms.keychain.isSilent = true;
    const ActiveConnection active(rooms.settings, rooms.keys, gateway());
    FirstSend send(active, rooms.keys, 1ms);
    const QSignalSpy possible(&send, &FirstSend::possible);
    const QSignalSpy refused(&send, &FirstSend::refused);
    send.start();
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains("has not answered"_L1));
    QCOMPARE(possible.count(), 0);
}

void TstFirstSend::refusesOnce()
{
    RoomsOnTrial rooms;
    ActiveConnection active(rooms.settings, rooms.keys, gateway());
    FirstSend send(active, rooms.keys, LongPatience);
    const QSignalSpy refused(&send, &FirstSend::refused);
    send.start();
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains("no key for https://gateway.example"_L1));
    QSignalSpy changed(&active, &ActiveConnection::changed);
    active.reload();
    QTRY_COMPARE(changed.count(), 3);
    QCOMPARE(refused.count(), 1);
}

void TstFirstSend::needsNoKeychainWithAKeyInTheEnvironment()
{
    RoomsOnTrial rooms(Secret("sk-environment"_ba));
    rooms.keychain.isSilent = true;
    const ActiveConnection active(rooms.settings, rooms.keys, gateway());
    FirstSend send(active, rooms.keys, LongPatience);
    const QSignalSpy possible(&send, &FirstSend::possible);
    send.start();
    QTRY_COMPARE(possible.count(), 1);
}

QTEST_GUILESS_MAIN(TstFirstSend)

#include "tst_firstsend.moc"
