// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keychainkeystore.h"
#include "settings/keyring.h"
#include "settings/sessionkeystore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

using ReadResult = Result<std::optional<Secret>, KeyStoreError>;

const QByteArray Canary = "sk-CANARY-123"_ba;

std::optional<ReadResult> read(KeyStore& store, const QString& name)
{
    QObject context;
    std::optional<ReadResult> answer;
    store.read(name, &context, [&](const ReadResult& result) { answer = result; });
    if (answer || !QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return std::nullopt;
    return answer;
}

/// How a write or a removal ended.
enum class Answer { None, Succeeded, Unavailable, Denied, Failed };

template <class Start>
Answer wait(Start start)
{
    QObject context;
    Answer answer = Answer::None;
    start(&context, [&](std::optional<KeyStoreError> error) {
        if (!error)
            answer = Answer::Succeeded;
        else if (*error == KeyStoreError::Unavailable)
            answer = Answer::Unavailable;
        else
            answer = *error == KeyStoreError::Denied ? Answer::Denied : Answer::Failed;
    });
    // An answer inside the call would break the promise of KeyStore.
    if (answer != Answer::None || !QTest::qWaitFor([&] { return answer != Answer::None; }, 20'000))
        return Answer::None;
    return answer;
}

Answer write(KeyStore& store, const QString& name, const QByteArray& bytes)
{
    return wait([&](QObject* context, const KeyStore::WriteCallback& callback) {
        store.write(name, Secret(bytes), context, callback);
    });
}

Answer remove(KeyStore& store, const QString& name)
{
    return wait([&](QObject* context, const KeyStore::WriteCallback& callback) {
        store.remove(name, context, callback);
    });
}

/// Files below the home directory that have the bytes in them.
QStringList filesWith(const QByteArray& bytes)
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

bool hasKeyringFile()
{
    const QDir folder(QDir::homePath() + "/.local/share/keyrings"_L1);
    return !folder.entryList({u"*.keyring"_s}, QDir::Files).isEmpty();
}

} // namespace

/// Against a secret service of its own, or without one: with_keyring.sh says which.
class TstKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void presentHoldsNothingAtFirst();
    void presentKeepsWhatWasWritten();
    void presentOverwrites();
    void presentForgetsWhatWasRemoved();
    void presentRemovesWhatIsNotThere();
    void presentKeepsBytesOutsideAscii();
    void presentWritesNoPlainTextToDisk();
    void presentKeepsAKeyForTheNextProgram();
    void presentCallsNobodyBackWhoIsGone();

    void absentSaysUnavailable();
    void absentWritesNothingToDisk();
    void absentLeavesSessionKeysWorking();

private:
    QByteArray m_service;
};

void TstKeychain::initTestCase()
{
    m_service = qgetenv("FLUXSCOPE_TEST_SECRET_SERVICE");
    if (m_service.isEmpty())
        QSKIP("run through with_keyring.sh, so that no real keychain is touched");
}

void TstKeychain::init()
{
    if (!QByteArray(QTest::currentTestFunction()).startsWith(m_service))
        QSKIP("for the other kind of run");
}

void TstKeychain::presentHoldsNothingAtFirst()
{
    KeychainKeyStore store;
    const auto result = read(store, u"nothing"_s);
    QVERIFY(result);
    QVERIFY(result->hasValue());
    QVERIFY(!result->value());
}

void TstKeychain::presentKeepsWhatWasWritten()
{
    KeychainKeyStore store;
    QCOMPARE(write(store, u"kept"_s, Canary), Answer::Succeeded);
    const auto result = read(store, u"kept"_s);
    QVERIFY(result && result->hasValue());
    QCOMPARE(result->value(), Secret(Canary));
}

void TstKeychain::presentOverwrites()
{
    KeychainKeyStore store;
    QCOMPARE(write(store, u"twice"_s, "sk-first"), Answer::Succeeded);
    QCOMPARE(write(store, u"twice"_s, "sk-second"), Answer::Succeeded);
    const auto result = read(store, u"twice"_s);
    QVERIFY(result && result->hasValue());
    QCOMPARE(result->value(), Secret("sk-second"_ba));
}

void TstKeychain::presentForgetsWhatWasRemoved()
{
    KeychainKeyStore store;
    QCOMPARE(write(store, u"removed"_s, Canary), Answer::Succeeded);
    QCOMPARE(remove(store, u"removed"_s), Answer::Succeeded);
    const auto result = read(store, u"removed"_s);
    QVERIFY(result && result->hasValue());
    QVERIFY(!result->value());
}

void TstKeychain::presentRemovesWhatIsNotThere()
{
    KeychainKeyStore store;
    QCOMPARE(remove(store, u"never there"_s), Answer::Succeeded);
}

void TstKeychain::presentKeepsBytesOutsideAscii()
{
    KeychainKeyStore store;
    const QByteArray password = "p\xc3\xa4ss \xe2\x82\xac"_ba;
    QCOMPARE(write(store, u"password"_s, password), Answer::Succeeded);
    const auto result = read(store, u"password"_s);
    QVERIFY(result && result->hasValue());
    QCOMPARE(result->value(), Secret(password));
}

void TstKeychain::presentWritesNoPlainTextToDisk()
{
    KeychainKeyStore store;
    QCOMPARE(write(store, u"canary"_s, Canary), Answer::Succeeded);
    QVERIFY(hasKeyringFile());
    QCOMPARE(filesWith(Canary), QStringList());
    QCOMPARE(filesWith(Canary.toBase64()), QStringList());

    // The search itself must be able to find one.
    QFile planted(QDir::homePath() + "/planted"_L1);
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("x" + Canary);
    planted.close();
    QCOMPARE(filesWith(Canary).size(), 1);
    QVERIFY(planted.remove());
}

void TstKeychain::presentKeepsAKeyForTheNextProgram()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.baseUrl = u"https://api.fluxrouter.ai"_s;
    connection.keyPlace = KeyPlace::Keychain;
    KeychainKeyStore keychain;
    QObject context;

    SessionKeyStore session;
    KeyRing ring({}, session, keychain);
    bool isStored = false;
    ring.store(connection, Secret(Canary), &context, [&](auto error) { isStored = !error; });
    QTRY_VERIFY_WITH_TIMEOUT(isStored, 20'000);

    SessionKeyStore laterSession;
    KeyRing laterRing({}, laterSession, keychain);
    KeyLookup found;
    laterRing.lookUp(connection, &context, [&](const KeyLookup& lookup) { found = lookup; });
    QTRY_COMPARE_WITH_TIMEOUT(found.source, KeySource::Keychain, 20'000);
    QCOMPARE(found.key, Secret(Canary));
}

void TstKeychain::presentCallsNobodyBackWhoIsGone()
{
    KeychainKeyStore store;
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    store.read(u"kept"_s, context.get(), [&](const ReadResult&) { isCalled = true; });
    context.reset();
    QVERIFY(read(store, u"kept"_s)); // answered after the first one
    QVERIFY(!isCalled);
}

void TstKeychain::absentSaysUnavailable()
{
    KeychainKeyStore store;
    const auto result = read(store, u"name"_s);
    QVERIFY(result);
    QVERIFY(!result->hasValue());
    QCOMPARE(result->error(), KeyStoreError::Unavailable);
    QCOMPARE(write(store, u"name"_s, Canary), Answer::Unavailable);
    QCOMPARE(remove(store, u"name"_s), Answer::Unavailable);
}

void TstKeychain::absentWritesNothingToDisk()
{
    KeychainKeyStore store;
    QCOMPARE(write(store, u"name"_s, Canary), Answer::Unavailable);
    QCOMPARE(filesWith(Canary), QStringList());
    QCOMPARE(filesWith(Canary.toBase64()), QStringList());
}

void TstKeychain::absentLeavesSessionKeysWorking()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.baseUrl = u"https://api.fluxrouter.ai"_s;
    connection.keyPlace = KeyPlace::Session;
    KeychainKeyStore keychain;
    SessionKeyStore session;
    KeyRing ring({}, session, keychain);
    QObject context;
    bool isStored = false;
    ring.store(connection, Secret(Canary), &context, [&](auto error) { isStored = !error; });
    QTRY_VERIFY_WITH_TIMEOUT(isStored, 20'000);

    KeyLookup found;
    ring.lookUp(connection, &context, [&](const KeyLookup& lookup) { found = lookup; });
    QTRY_COMPARE(found.source, KeySource::Session);
    QCOMPARE(found.key, Secret(Canary));
}

QTEST_GUILESS_MAIN(TstKeychain)
#include "tst_keychain.moc"
