// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/fakekeystore.h"
#include "settings/keyring.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

const QString FluxOrigin = u"https://api.fluxrouter.ai:443"_s;
const QString ProxyOrigin = u"https://proxy.example:8443"_s;

Connection connectionTo(const QString& baseUrl, KeyPlace place = KeyPlace::Keychain)
{
    Connection connection;
    connection.id = QUuid(u"11111111-2222-3333-4444-555555555555"_s);
    connection.name = u"Test"_s;
    connection.baseUrl = baseUrl;
    connection.keyPlace = place;
    return connection;
}

Connection flux(KeyPlace place = KeyPlace::Keychain)
{
    return connectionTo(u"https://api.fluxrouter.ai"_s, place);
}

Connection proxy()
{
    return connectionTo(u"https://proxy.example:8443/flux"_s);
}

/// A ring with two stores, and calls that wait for their answer.
struct Fixture
{
    explicit Fixture(const QByteArray& environmentKey = {})
        : ring(Secret(environmentKey), session, keychain)
    { }

    KeyLookup lookUp(const Connection& connection)
    {
        std::optional<KeyLookup> answer;
        ring.lookUp(connection, &context, [&](const KeyLookup& lookup) { answer = lookup; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return answer.value_or(KeyLookup());
    }

    template <class Start>
    std::optional<KeyStoreError> wait(Start start)
    {
        bool isDone = false;
        std::optional<KeyStoreError> answer;
        start(&context, [&](std::optional<KeyStoreError> error) {
            answer = error;
            isDone = true;
        });
        if (!QTest::qWaitFor([&] { return isDone; }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return answer;
    }

    std::optional<KeyStoreError> store(const Connection& connection, const QByteArray& key)
    {
        return wait([&](QObject* receiver, const KeyStore::WriteCallback& callback) {
            ring.store(connection, Secret(key), receiver, callback);
        });
    }

    std::optional<KeyStoreError> remove(const Connection& connection)
    {
        return wait([&](QObject* receiver, const KeyStore::WriteCallback& callback) {
            ring.remove(connection, receiver, callback);
        });
    }

    std::optional<KeyStoreError> adopt(const Connection& connection, const QString& otherOrigin)
    {
        return wait([&](QObject* receiver, const KeyStore::WriteCallback& callback) {
            ring.adopt(connection, otherOrigin, receiver, callback);
        });
    }

    std::optional<KeyStoreError> forgetUnused(const QList<Connection>& before, const QList<Connection>& left)
    {
        return wait([&](QObject* receiver, const KeyStore::WriteCallback& callback) {
            ring.forgetUnused(before, left, receiver, callback);
        });
    }

    Result<std::optional<Secret>, KeyStoreError> proxyPassword(const Connection& connection)
    {
        std::optional<Result<std::optional<Secret>, KeyStoreError>> answer;
        ring.lookUpProxyPassword(connection, &context,
            [&](const Result<std::optional<Secret>, KeyStoreError>& result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return answer.value_or(std::optional<Secret>());
    }

    std::optional<bool> probe()
    {
        std::optional<bool> answer;
        ring.probeKeychain(&context, [&](bool isThere) { answer = isThere; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return answer;
    }

    FakeKeyStore session;
    FakeKeyStore keychain;
    QObject context;
    KeyRing ring;
};

} // namespace

class TstKeyRing final : public QObject
{
    Q_OBJECT

private slots:
    void readsAKeyFromText_data();
    void readsAKeyFromText();
    void refusesTextThatIsNoKey_data();
    void refusesTextThatIsNoKey();

    void findsNoKeyWhereNoneIsStored();
    void answersLaterNotInsideTheCall();
    void prefersTheEnvironment();
    void givesTheEnvironmentsKeyToAnyBaseUrl();
    void neverGivesTheEnvironmentsKeyToTheDemo();
    void saysWhatIsWrongWithTheEnvironmentsKey();
    void takesABlankEnvironmentKeyAsNotSet();
    void prefersTheSessionToTheKeychain();
    void asksTheKeychainOnlyWithoutASessionKey();
    void reportsAKeychainThatCannotBeAsked();

    void storesInOnePlaceOnly();
    void storesInTheSessionWithoutAKeychain();
    void reportsAKeyThatCouldNotBeStored();
    void reportsAKeyThatCouldNotBeTakenFromTheOtherPlace();
    void announcesChanges();
    void removesAKey();

    void givesAKeyToItsOwnOriginOnly();
    void namesTheOriginTheKeyWasStoredFor();
    void namesNoOriginWhoseKeyIsGone();
    void adoptsTheKeyOfAnotherOrigin();
    void failsToAdoptAKeyThatIsGone();
    void sharesAKeyBetweenPrefixesOfOneOrigin();

    void keepsAProxyPasswordByTheProxysAddress();
    void looksForNoPasswordWithoutAProxy();
    void forgetsWhatNoConnectionNeeds();
    void reportsWhatCouldNotBeForgotten();
    void findsAStoredKeyBesideTheEnvironment();
    void probesTheKeychain_data();
    void probesTheKeychain();
    void callsNobodyBackWhoIsGone();
};

void TstKeyRing::readsAKeyFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"sk-CANARY-123"_s;
    QTest::newRow("spaces around") << u"  sk-CANARY-123 "_s;
    QTest::newRow("line break after") << u"sk-CANARY-123\r\n"_s;
    QTest::newRow("no-break space before") << u"\u00a0sk-CANARY-123"_s;
}

void TstKeyRing::readsAKeyFromText()
{
    QFETCH(QString, text);
    const auto key = keyFromText(text);
    QVERIFY(key.hasValue());
    QCOMPARE(key.value(), Secret("sk-CANARY-123"_ba));
}

void TstKeyRing::refusesTextThatIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<KeyProblem>("problem");
    QTest::newRow("empty") << QString() << KeyProblem::Empty;
    QTest::newRow("blank") << u" \t\n"_s << KeyProblem::Empty;
    QTest::newRow("space inside") << u"sk-a b"_s << KeyProblem::InnerSpace;
    QTest::newRow("no-break space inside") << u"sk-a\u00a0b"_s << KeyProblem::InnerSpace;
    QTest::newRow("line break inside") << u"sk-a\r\nX-Evil: 1"_s << KeyProblem::ControlCharacter;
    QTest::newRow("DEL inside") << u"sk-a\u007fb"_s << KeyProblem::ControlCharacter;
    QTest::newRow("letter outside ASCII") << u"sk-\u00e4"_s << KeyProblem::NotAscii;
    QTest::newRow("typographic dash") << u"sk\u2013abc"_s << KeyProblem::NotAscii;
}

void TstKeyRing::refusesTextThatIsNoKey()
{
    QFETCH(QString, text);
    QFETCH(KeyProblem, problem);
    const auto key = keyFromText(text);
    QVERIFY(!key.hasValue());
    QCOMPARE(key.error(), problem);
}

void TstKeyRing::findsNoKeyWhereNoneIsStored()
{
    Fixture fixture;
    const KeyLookup lookup = fixture.lookUp(flux());
    QCOMPARE(lookup.source, KeySource::None);
    QVERIFY(lookup.key.isEmpty());
    QVERIFY(!lookup.otherOrigin);
    QVERIFY(!lookup.error);
}

void TstKeyRing::answersLaterNotInsideTheCall()
{
    Fixture fixture("sk-environment");
    bool isAnswered = false;
    fixture.ring.lookUp(flux(), &fixture.context, [&](const KeyLookup&) { isAnswered = true; });
    QVERIFY(!isAnswered);
    QTRY_VERIFY(isAnswered);
}

void TstKeyRing::prefersTheEnvironment()
{
    Fixture fixture(" sk-environment\n");
    fixture.store(flux(KeyPlace::Session), "sk-session");
    const KeyLookup lookup = fixture.lookUp(flux());
    QCOMPARE(lookup.source, KeySource::Environment);
    QCOMPARE(lookup.key, Secret("sk-environment"_ba));
}

void TstKeyRing::givesTheEnvironmentsKeyToAnyBaseUrl()
{
    Fixture fixture("sk-environment");
    QCOMPARE(fixture.lookUp(proxy()).source, KeySource::Environment);
}

void TstKeyRing::neverGivesTheEnvironmentsKeyToTheDemo()
{
    Fixture fixture("sk-environment");
    Connection demo = connectionTo(u"http://127.0.0.1:4000"_s);
    demo.demo = true;
    const KeyLookup lookup = fixture.lookUp(demo);
    QCOMPARE(lookup.source, KeySource::Demo);
    QCOMPARE(lookup.key, Secret("sk-demo"_ba));
}

void TstKeyRing::saysWhatIsWrongWithTheEnvironmentsKey()
{
    Fixture fixture("sk-a\r\nX-Evil: 1");
    QCOMPARE(fixture.ring.environmentProblem(), KeyProblem::ControlCharacter);
    QCOMPARE(fixture.lookUp(flux()).source, KeySource::None);
}

void TstKeyRing::takesABlankEnvironmentKeyAsNotSet()
{
    Fixture fixture(" ");
    QVERIFY(!fixture.ring.environmentProblem());
    QCOMPARE(fixture.lookUp(flux()).source, KeySource::None);
}

void TstKeyRing::prefersTheSessionToTheKeychain()
{
    Fixture fixture;
    fixture.keychain.secrets.insert(u"key:"_s + FluxOrigin, Secret("sk-keychain"_ba));
    QCOMPARE(fixture.lookUp(flux()).source, KeySource::Keychain);
    fixture.session.secrets.insert(u"key:"_s + FluxOrigin, Secret("sk-session"_ba));
    const KeyLookup lookup = fixture.lookUp(flux());
    QCOMPARE(lookup.source, KeySource::Session);
    QCOMPARE(lookup.key, Secret("sk-session"_ba));
}

void TstKeyRing::asksTheKeychainOnlyWithoutASessionKey()
{
    Fixture fixture;
    fixture.session.secrets.insert(u"key:"_s + FluxOrigin, Secret("sk-session"_ba));
    fixture.lookUp(flux());
    QCOMPARE(fixture.keychain.reads, 0);
}

void TstKeyRing::reportsAKeychainThatCannotBeAsked()
{
    Fixture fixture;
    fixture.keychain.error = KeyStoreError::Denied;
    const KeyLookup lookup = fixture.lookUp(flux());
    QCOMPARE(lookup.source, KeySource::None);
    QCOMPARE(lookup.error, KeyStoreError::Denied);
}

void TstKeyRing::storesInOnePlaceOnly()
{
    Fixture fixture;
    QCOMPARE(fixture.store(flux(KeyPlace::Keychain), "sk-one"), std::nullopt);
    QCOMPARE(fixture.lookUp(flux()).source, KeySource::Keychain);
    QVERIFY(fixture.session.secrets.isEmpty());

    QCOMPARE(fixture.store(flux(KeyPlace::Session), "sk-two"), std::nullopt);
    QCOMPARE(fixture.lookUp(flux()).source, KeySource::Session);
    QVERIFY(fixture.keychain.secrets.isEmpty());
}

void TstKeyRing::storesInTheSessionWithoutAKeychain()
{
    Fixture fixture;
    fixture.keychain.error = KeyStoreError::Unavailable;
    QCOMPARE(fixture.store(flux(KeyPlace::Session), "sk-one"), std::nullopt);
    QCOMPARE(fixture.lookUp(flux()).source, KeySource::Session);
}

void TstKeyRing::reportsAKeyThatCouldNotBeStored()
{
    Fixture fixture;
    fixture.keychain.error = KeyStoreError::Unavailable;
    QCOMPARE(fixture.store(flux(KeyPlace::Keychain), "sk-one"), KeyStoreError::Unavailable);
    QVERIFY(fixture.session.secrets.isEmpty());
}

void TstKeyRing::reportsAKeyThatCouldNotBeTakenFromTheOtherPlace()
{
    Fixture fixture;
    fixture.keychain.error = KeyStoreError::Denied;
    QCOMPARE(fixture.store(flux(KeyPlace::Session), "sk-one"), KeyStoreError::Denied);
}

void TstKeyRing::announcesChanges()
{
    Fixture fixture;
    const QSignalSpy changed(&fixture.ring, &KeyRing::changed);
    fixture.store(flux(), "sk-one");
    QCOMPARE(changed.count(), 1);
    fixture.remove(flux());
    QCOMPARE(changed.count(), 2);
}

void TstKeyRing::removesAKey()
{
    Fixture fixture;
    fixture.store(flux(), "sk-one");
    QCOMPARE(fixture.remove(flux()), std::nullopt);
    QCOMPARE(fixture.lookUp(flux()).source, KeySource::None);
    QVERIFY(fixture.keychain.secrets.isEmpty());
}

void TstKeyRing::givesAKeyToItsOwnOriginOnly()
{
    Fixture fixture;
    fixture.store(flux(), "sk-one");
    const KeyLookup lookup = fixture.lookUp(proxy());
    QCOMPARE(lookup.source, KeySource::None);
    QVERIFY(lookup.key.isEmpty());
}

void TstKeyRing::namesTheOriginTheKeyWasStoredFor()
{
    Fixture fixture;
    fixture.store(flux(), "sk-one");
    QCOMPARE(fixture.lookUp(proxy()).otherOrigin, FluxOrigin);
}

void TstKeyRing::namesNoOriginWhoseKeyIsGone()
{
    Fixture fixture;
    fixture.store(flux(), "sk-one");
    fixture.keychain.secrets.remove(u"key:"_s + FluxOrigin);
    QVERIFY(!fixture.lookUp(proxy()).otherOrigin);
}

void TstKeyRing::adoptsTheKeyOfAnotherOrigin()
{
    Fixture fixture;
    fixture.store(flux(), "sk-one");
    QCOMPARE(fixture.adopt(proxy(), FluxOrigin), std::nullopt);
    const KeyLookup lookup = fixture.lookUp(proxy());
    QCOMPARE(lookup.source, KeySource::Keychain);
    QCOMPARE(lookup.key, Secret("sk-one"_ba));
    QVERIFY(fixture.keychain.secrets.contains(u"key:"_s + ProxyOrigin));
    QCOMPARE(fixture.lookUp(flux()).key, Secret("sk-one"_ba));
}

void TstKeyRing::failsToAdoptAKeyThatIsGone()
{
    Fixture fixture;
    QCOMPARE(fixture.adopt(proxy(), FluxOrigin), KeyStoreError::Failed);
}

void TstKeyRing::sharesAKeyBetweenPrefixesOfOneOrigin()
{
    Fixture fixture;
    fixture.store(proxy(), "sk-one");
    QCOMPARE(fixture.lookUp(connectionTo(u"https://PROXY.example:8443/other"_s)).key, Secret("sk-one"_ba));
}

void TstKeyRing::keepsAProxyPasswordByTheProxysAddress()
{
    Fixture fixture;
    Connection connection = flux();
    connection.proxy = {ProxyChoice::Kind::Http, u"proxy.local"_s, 3128, u"me"_s};
    const auto error = fixture.wait([&](QObject* receiver, const KeyStore::WriteCallback& callback) {
        fixture.ring.storeProxyPassword(
            connection, Secret("p\xc3\xa4ss"_ba), KeyPlace::Session, receiver, callback);
    });
    QCOMPARE(error, std::nullopt);
    QCOMPARE(fixture.proxyPassword(connection).value(), Secret("p\xc3\xa4ss"_ba));
    connection.proxy.host = u"other.local"_s;
    QVERIFY(!fixture.proxyPassword(connection).value().has_value());
}

void TstKeyRing::looksForNoPasswordWithoutAProxy()
{
    Fixture fixture;
    Connection connection = flux();
    connection.proxy.kind = ProxyChoice::Kind::None;
    fixture.keychain.error = KeyStoreError::Unavailable;
    const auto result = fixture.proxyPassword(connection);
    QVERIFY(result.hasValue());
    QCOMPARE(fixture.keychain.reads, 0);
}

void TstKeyRing::forgetsWhatNoConnectionNeeds()
{
    Fixture fixture;
    Connection stays = flux();
    Connection shares = flux();
    shares.id = QUuid::createUuid();
    Connection goes = proxy();
    goes.id = QUuid::createUuid();
    fixture.store(stays, "sk-shared");
    fixture.store(shares, "sk-shared");
    fixture.store(goes, "sk-gone");
    stays.proxy = {ProxyChoice::Kind::Http, u"proxy.local"_s, 3128, u"me"_s};
    fixture.keychain.secrets.insert(u"proxy:me@proxy.local:3128"_s, Secret("old password"_ba));
    Connection edited = stays;
    edited.proxy.host = u"other.local"_s;
    fixture.keychain.secrets.insert(u"proxy:me@other.local:3128"_s, Secret("new password"_ba));

    const auto error = fixture.forgetUnused({stays, shares, goes}, {edited});
    QCOMPARE(error, std::nullopt);
    const QStringList left{u"key:https://api.fluxrouter.ai:443"_s,
        u"origin:11111111-2222-3333-4444-555555555555"_s, u"proxy:me@other.local:3128"_s};
    QCOMPARE(fixture.keychain.secrets.keys(), left);
}

void TstKeyRing::reportsWhatCouldNotBeForgotten()
{
    Fixture fixture;
    fixture.store(flux(KeyPlace::Session), "sk-one");
    fixture.keychain.error = KeyStoreError::Denied;
    QCOMPARE(fixture.forgetUnused({flux()}, {}), KeyStoreError::Denied);
    QVERIFY(fixture.session.secrets.isEmpty());
    QCOMPARE(fixture.forgetUnused({}, {}), std::nullopt);
}

void TstKeyRing::findsAStoredKeyBesideTheEnvironment()
{
    Fixture fixture("sk-environment");
    fixture.store(flux(), "sk-stored");
    std::optional<KeyLookup> answer;
    fixture.ring.lookUpStored(
        flux(), &fixture.context, [&answer](const KeyLookup& lookup) { answer = lookup; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->key, Secret("sk-stored"_ba));
    QCOMPARE(answer->source, KeySource::Keychain);
}

void TstKeyRing::probesTheKeychain_data()
{
    QTest::addColumn<std::optional<KeyStoreError>>("error");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("works") << std::optional<KeyStoreError>() << true;
    QTest::newRow("locked") << std::optional(KeyStoreError::Denied) << true;
    QTest::newRow("missing") << std::optional(KeyStoreError::Unavailable) << false;
    QTest::newRow("broken") << std::optional(KeyStoreError::Failed) << false;
}

void TstKeyRing::probesTheKeychain()
{
    QFETCH(std::optional<KeyStoreError>, error);
    QFETCH(bool, isThere);
    Fixture fixture;
    fixture.keychain.error = error;
    QCOMPARE(fixture.probe(), isThere);
}

void TstKeyRing::callsNobodyBackWhoIsGone()
{
    Fixture fixture;
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    fixture.ring.store(flux(), Secret("sk-one"_ba), context.get(), [&](auto) { isCalled = true; });
    context.reset();
    const QSignalSpy changed(&fixture.ring, &KeyRing::changed);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TstKeyRing)
#include "tst_keyring.moc"
