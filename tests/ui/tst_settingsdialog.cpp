// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "runs/roomsontrial.h"
#include "ui/find.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Key{"sk-CANARY-123"};

/// The dialog on settings and key stores of its own.
struct Trial
{
    explicit Trial(const Secret& environmentKey = Secret(),
        const std::optional<Connection>& fixed = std::nullopt, bool isHistoryLimited = true)
        : rooms(environmentKey)
        , dialog({rooms.settings, rooms.keys, rooms.gateway, rooms.folder.filePath(u"history.sqlite"_s),
              fixed, isHistoryLimited})
    {
        dialog.open();
        dialog.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&dialog));
    }

    [[nodiscard]] QLineEdit* field(const QString& name) const { return named<QLineEdit>(dialog, name); }

    void retype(const QString& name, const QString& text) const
    {
        QLineEdit* line = field(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    void press(QDialogButtonBox::StandardButton button) const
    {
        dialog.findChild<QDialogButtonBox*>()->button(button)->click();
    }

    /// Presses Apply and waits until everything is kept.
    void apply() const
    {
        press(QDialogButtonBox::Apply);
        QTRY_VERIFY(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    /// Sets a proxy with a user and a stored password.
    void saveProxy() const
    {
        auto* kind = named<QComboBox>(dialog, u"Proxy"_s);
        kind->setCurrentIndex(kind->findText(u"HTTP"_s));
        retype(u"Proxy host"_s, u"proxy.example"_s);
        named<QSpinBox>(dialog, u"Proxy port"_s)->setValue(3128);
        retype(u"Proxy user name"_s, u"ann"_s);
        retype(u"Proxy password"_s, u"open sesame"_s);
        apply();
        QTRY_COMPARE(field(u"Proxy password"_s)->placeholderText(), u"stored"_s);
    }

    [[nodiscard]] QByteArray settingsFile() const
    {
        QFile file(rooms.file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    RoomsOnTrial rooms;
    SettingsDialog dialog;
};

} // namespace

class TstSettingsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void keepsATypedKeyInTheKeychainOnly();
    void keepsATypedKeyForTheSessionOnly();
    void showsWhereAKeyIsButNeverTheKey();
    void movesAStoredKey();
    void removesAStoredKey();
    void saysThatTheEnvironmentsKeyIsInForce();
    void saysThatThereIsNoKeychain();
    void staysOpenWhenTheKeychainTakesNothing();
    void refusesAKeyWithASentence_data();
    void refusesAKeyWithASentence();
    void takesAnyFormOfABaseUrl_data();
    void takesAnyFormOfABaseUrl();
    void refusesABaseUrlWithASentence_data();
    void refusesABaseUrlWithASentence();
    void warnsOfPlainHttp();
    void changesNothingOnCancel();
    void closesOnEscape();
    void staysOpenOnApply();
    void addsDuplicatesAndRemovesConnections();
    void refusesAProxyWithoutAddress();
    void refusesACaFileWithoutCertificates();
    void checksTheConnectionAsEdited();
    void asksBeforeACheckOverPlainHttp();
    void keepsThePasswordOfAnUnchangedProxy();
    void sendsNoPasswordToAnotherProxy();
    void keepsATypedPasswordForTheProxyAsEdited();
    void forgetsTheKeyOfAnotherOriginAtOnce();
    void movesNoKeyBeforeTheKeychainAnswers();
    void checksNothingBeforeTheKeychainAnswers();
    void removesTheKeyOfARemovedConnection();
    void keepsAKeyThatAnotherConnectionShares();
    void checksWithTheEnvironmentsKeyWhereItIsInForce();
    void sendsTheEnvironmentsKeyToNoOtherAddress();
    void takesBackThatNothingWasSaved();
    void prefersTheSessionWithoutAKeychain();
    void leavesAKeyInItsPlaceWithoutAKeychain();
    void saysWhichConnectionIsInForce();
    void namesTheProxyOfACheck();
    void keepsWhatIsGeneral();
    void asksBeforeALimitDeletesCalls();
    void saysThatANamedHistoryKeepsAllCalls();
    void opensAtTheKey();
    void usesEachAcceleratorOnce();
};

void TstSettingsDialog::keepsATypedKeyInTheKeychainOnly()
{
    const Trial trial;
    trial.retype(u"API key"_s, u"  "_s + Key + u' ');
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QVERIFY(trial.rooms.keychain.secrets.values().contains(Secret(QByteArray(Key.data(), Key.size()))));
    QVERIFY(trial.rooms.session.secrets.isEmpty());
    QVERIFY(!trial.settingsFile().isEmpty());
    QVERIFY(!trial.settingsFile().contains("CANARY"));
}

void TstSettingsDialog::keepsATypedKeyForTheSessionOnly()
{
    const Trial trial;
    trial.retype(u"API key"_s, Key);
    auto* place = named<QComboBox>(trial.dialog, u"Keep key in"_s);
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Down);
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QVERIFY(!trial.rooms.session.secrets.isEmpty());
    QVERIFY(trial.rooms.keychain.secrets.isEmpty());
    QCOMPARE(trial.rooms.settings.currentConnection().keyPlace, KeyPlace::Session);
}

void TstSettingsDialog::showsWhereAKeyIsButNeverTheKey()
{
    const Trial trial;
    QTRY_COMPARE(trial.field(u"API key"_s)->placeholderText(), u"none"_s);
    trial.retype(u"API key"_s, Key);
    QCOMPARE(trial.field(u"API key"_s)->echoMode(), QLineEdit::Password);
    trial.press(QDialogButtonBox::Apply);
    QTRY_COMPARE(trial.field(u"API key"_s)->placeholderText(), u"stored in the system keychain"_s);
    QVERIFY(trial.field(u"API key"_s)->text().isEmpty());
}

void TstSettingsDialog::movesAStoredKey()
{
    const Trial trial;
    trial.retype(u"API key"_s, Key);
    trial.press(QDialogButtonBox::Apply);
    QTRY_COMPARE(trial.field(u"API key"_s)->placeholderText(), u"stored in the system keychain"_s);
    named<QComboBox>(trial.dialog, u"Keep key in"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    trial.press(QDialogButtonBox::Apply);
    QTRY_COMPARE(trial.field(u"API key"_s)->placeholderText(), u"stored for this session"_s);
    const Secret key(QByteArray(Key.data(), Key.size()));
    QVERIFY(!trial.rooms.keychain.secrets.values().contains(key));
    QVERIFY(trial.rooms.session.secrets.values().contains(key));
}

void TstSettingsDialog::removesAStoredKey()
{
    const Trial trial;
    QAbstractButton* remove = captioned(trial.dialog, u"Remove key"_s);
    QVERIFY(!remove->isEnabled());
    trial.retype(u"API key"_s, Key);
    trial.press(QDialogButtonBox::Apply);
    QTRY_VERIFY(remove->isEnabled());
    remove->click();
    QVERIFY(!trial.rooms.keychain.secrets.isEmpty());
    trial.press(QDialogButtonBox::Apply);
    QTRY_VERIFY(trial.rooms.keychain.secrets.isEmpty());
    QTRY_COMPARE(trial.field(u"API key"_s)->placeholderText(), u"none"_s);
}

void TstSettingsDialog::saysThatTheEnvironmentsKeyIsInForce()
{
    const Trial trial(Secret("sk-from-environment"_ba));
    QTRY_COMPARE(trial.field(u"API key"_s)->placeholderText(), u"from FLUX_API_KEY"_s);
    QVERIFY(sentences(trial.dialog).contains(u"FLUX_API_KEY is set and used"_s));
    QVERIFY(!sentences(trial.dialog).contains(u"sk-from-environment"_s));
}

void TstSettingsDialog::saysThatThereIsNoKeychain()
{
    Trial trial;
    trial.dialog.reject();
    trial.rooms.keychain.error = KeyStoreError::Unavailable;
    SettingsDialog dialog({trial.rooms.settings, trial.rooms.keys, trial.rooms.gateway, QString()});
    dialog.open();
    QTRY_VERIFY(sentences(dialog).contains(u"No system keychain answers"_s));
}

void TstSettingsDialog::staysOpenWhenTheKeychainTakesNothing()
{
    Trial trial;
    trial.rooms.keychain.error = KeyStoreError::Failed;
    trial.retype(u"API key"_s, Key);
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(sentences(trial.dialog).contains(u"did not take the key"_s));
    QVERIFY(trial.dialog.isVisible());
    QCOMPARE(trial.field(u"API key"_s)->text(), QString(Key));
}

void TstSettingsDialog::refusesAKeyWithASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("space inside") << u"sk-CANARY 123"_s << u"no spaces inside"_s;
    QTest::newRow("not ASCII") << u"sk-CANÄRY"_s << u"plain letters"_s;
    QTest::newRow("tab inside") << u"sk-CANARY\t123"_s << u"control characters"_s;
}

void TstSettingsDialog::refusesAKeyWithASentence()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    const Trial trial;
    trial.field(u"API key"_s)->setText(text);
    QVERIFY(sentences(trial.dialog).contains(sentence));
    trial.press(QDialogButtonBox::Ok);
    QVERIFY(trial.dialog.isVisible());
    QCOMPARE(QApplication::focusWidget(), trial.field(u"API key"_s));
    QCOMPARE(trial.field(u"API key"_s)->text(), text);
    QVERIFY(trial.rooms.keychain.secrets.isEmpty());
}

void TstSettingsDialog::takesAnyFormOfABaseUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("root") << u"https://gateway.example"_s << u"https://gateway.example"_s << QString();
    QTest::newRow("with /v1") << u"https://gateway.example/v1/"_s << u"https://gateway.example"_s
                              << u"Used as https://gateway.example."_s;
    QTest::newRow("whole path") << u"http://127.0.0.1:4000/v1/chat/completions"_s
                                << u"http://127.0.0.1:4000"_s << u"Used as http://127.0.0.1:4000."_s;
    QTest::newRow("with a query") << u"https://gateway.example?key=1"_s << u"https://gateway.example"_s
                                  << u"is left out"_s;
}

void TstSettingsDialog::takesAnyFormOfABaseUrl()
{
    QFETCH(const QString, text);
    QFETCH(const QString, root);
    QFETCH(const QString, sentence);
    const Trial trial;
    trial.retype(u"Base URL"_s, text);
    QVERIFY(sentences(trial.dialog).contains(sentence));
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QCOMPARE(trial.rooms.settings.currentConnection().baseUrl, root);
}

void TstSettingsDialog::refusesABaseUrlWithASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QString() << u"Enter the address"_s;
    QTest::newRow("another scheme") << u"ftp://gateway.example"_s << u"begin with https"_s;
    QTest::newRow("user info") << u"https://me:secret@gateway.example"_s << u"user name or a password"_s;
}

void TstSettingsDialog::refusesABaseUrlWithASentence()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    const Trial trial;
    const Connection before = trial.rooms.settings.currentConnection();
    trial.retype(u"Base URL"_s, text);
    QVERIFY(sentences(trial.dialog).contains(sentence));
    trial.press(QDialogButtonBox::Ok);
    QVERIFY(trial.dialog.isVisible());
    QCOMPARE(QApplication::focusWidget(), trial.field(u"Base URL"_s));
    QCOMPARE(trial.field(u"Base URL"_s)->text(), text);
    QCOMPARE(trial.rooms.settings.currentConnection(), before);
}

void TstSettingsDialog::warnsOfPlainHttp()
{
    const Trial trial;
    trial.retype(u"Base URL"_s, u"http://gateway.example"_s);
    QVERIFY(sentences(trial.dialog).contains(u"Not encrypted"_s));
    trial.retype(u"Base URL"_s, u"http://localhost:4000"_s);
    QVERIFY(!sentences(trial.dialog).contains(u"Not encrypted"_s));
}

void TstSettingsDialog::changesNothingOnCancel()
{
    const Trial trial;
    trial.retype(u"Name"_s, u"Other"_s);
    trial.retype(u"Base URL"_s, u"https://other.example"_s);
    trial.retype(u"API key"_s, Key);
    captioned(trial.dialog, u"Add"_s)->click();
    trial.press(QDialogButtonBox::Cancel);
    QVERIFY(!trial.dialog.isVisible());
    QVERIFY(trial.rooms.settings.isNew());
    QVERIFY(trial.rooms.keychain.secrets.isEmpty());
    QVERIFY(trial.rooms.session.secrets.isEmpty());
}

void TstSettingsDialog::closesOnEscape()
{
    Trial trial;
    QTest::keyClick(&trial.dialog, Qt::Key_Escape);
    QVERIFY(!trial.dialog.isVisible());
}

void TstSettingsDialog::staysOpenOnApply()
{
    const Trial trial;
    trial.retype(u"Name"_s, u"Work"_s);
    trial.press(QDialogButtonBox::Apply);
    QCOMPARE(trial.rooms.settings.currentConnection().name, u"Work"_s);
    QTRY_VERIFY(trial.dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(trial.dialog.isVisible());
}

void TstSettingsDialog::addsDuplicatesAndRemovesConnections()
{
    const Trial trial;
    captioned(trial.dialog, u"Duplicate"_s)->click();
    trial.retype(u"Name"_s, u"Copy"_s);
    captioned(trial.dialog, u"Add"_s)->click();
    trial.retype(u"Name"_s, u"Local"_s);
    trial.retype(u"Base URL"_s, u"http://127.0.0.1:4000"_s);
    captioned(trial.dialog, u"Use this one"_s)->click();
    auto* list = named<QListWidget>(trial.dialog, u"Connections"_s);
    list->setCurrentRow(0);
    captioned(trial.dialog, u"Remove"_s)->click();
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    const QList<Connection> connections = trial.rooms.settings.connections();
    QCOMPARE(connections.size(), 2);
    QCOMPARE(connections.at(0).name, u"Copy"_s);
    QCOMPARE(connections.at(1).name, u"Local"_s);
    QCOMPARE(trial.rooms.settings.currentConnection().name, u"Local"_s);
}

void TstSettingsDialog::refusesAProxyWithoutAddress()
{
    const Trial trial;
    auto* kind = named<QComboBox>(trial.dialog, u"Proxy"_s);
    kind->setCurrentIndex(kind->findText(u"HTTP"_s));
    QVERIFY(sentences(trial.dialog).contains(u"host name and a port"_s));
    trial.press(QDialogButtonBox::Ok);
    QVERIFY(trial.dialog.isVisible());
    trial.retype(u"Proxy host"_s, u"proxy.example"_s);
    named<QSpinBox>(trial.dialog, u"Proxy port"_s)->setValue(3128);
    trial.retype(u"Proxy password"_s, u"open sesame"_s);
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QCOMPARE(trial.rooms.settings.currentConnection().proxy,
        (ProxyChoice{ProxyChoice::Kind::Http, u"proxy.example"_s, 3128, QString()}));
    QVERIFY(!trial.rooms.session.secrets.isEmpty());
    QVERIFY(!trial.settingsFile().contains("sesame"));
}

void TstSettingsDialog::refusesACaFileWithoutCertificates()
{
    const Trial trial;
    trial.retype(u"CA file"_s, trial.rooms.folder.filePath(u"missing.pem"_s));
    QVERIFY(sentences(trial.dialog).contains(u"cannot be read"_s));
    trial.press(QDialogButtonBox::Ok);
    QVERIFY(trial.dialog.isVisible());
    QCOMPARE(QApplication::focusWidget(), trial.field(u"CA file"_s));
}

void TstSettingsDialog::checksTheConnectionAsEdited()
{
    Trial trial;
    trial.retype(u"Base URL"_s, u"https://gateway.example/v1"_s);
    trial.retype(u"API key"_s, Key);
    captioned(trial.dialog, u"Check connection"_s)->click();
    QCOMPARE(trial.rooms.gateway.asked.size(), 1);
    QCOMPARE(trial.rooms.gateway.asked.first().connection.baseUrl, u"https://gateway.example"_s);
    QCOMPARE(trial.rooms.gateway.asked.first().key, Secret(QByteArray(Key.data(), Key.size())));
    QVERIFY(trial.rooms.settings.isNew());
    trial.rooms.gateway.answer(Failure{CallError{ErrorKind::Auth, u"Bad key"_s, {}, {}}});
    QVERIFY(sentences(trial.dialog).contains(u"Bad key"_s));
    QVERIFY(sentences(trial.dialog).contains(u"failed"_s));
    QVERIFY(sentences(trial.dialog).contains(u"cannot test credit"_s));
    trial.retype(u"Name"_s, u"Other"_s);
    QVERIFY(!sentences(trial.dialog).contains(u"Bad key"_s));
}

void TstSettingsDialog::asksBeforeACheckOverPlainHttp()
{
    Trial trial;
    trial.retype(u"Base URL"_s, u"http://gateway.example"_s);
    trial.retype(u"API key"_s, Key);
    captioned(trial.dialog, u"Check connection"_s)->click();
    QCOMPARE(trial.rooms.gateway.asked.size(), 0);
    QAbstractButton* agree = captioned(trial.dialog, u"Send without encryption"_s);
    QVERIFY(agree);
    agree->click();
    QCOMPARE(trial.rooms.gateway.asked.size(), 1);
}

void TstSettingsDialog::keepsThePasswordOfAnUnchangedProxy()
{
    const Trial trial;
    trial.saveProxy();
    const QMap<QString, Secret> before = trial.rooms.session.secrets;
    QVERIFY(before.contains(u"proxy:ann@proxy.example:3128"_s));
    trial.retype(u"Name"_s, u"Other"_s);
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QCOMPARE(trial.rooms.session.secrets, before);
}

void TstSettingsDialog::sendsNoPasswordToAnotherProxy()
{
    Trial trial;
    trial.saveProxy();
    trial.retype(u"API key"_s, Key);
    trial.retype(u"Proxy host"_s, u"other.example"_s);
    QVERIFY(sentences(trial.dialog).contains(u"belongs to the proxy as it was"_s));
    trial.field(u"API key"_s)->setFocus();
    QTRY_COMPARE(trial.field(u"Proxy password"_s)->placeholderText(), u"none"_s);
    captioned(trial.dialog, u"Check connection"_s)->click();
    QCOMPARE(trial.rooms.gateway.asked.size(), 1);
    QVERIFY(trial.rooms.gateway.asked.first().proxyPassword.isEmpty());
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QVERIFY(!trial.rooms.session.secrets.contains(u"proxy:ann@proxy.example:3128"_s));
}

void TstSettingsDialog::keepsATypedPasswordForTheProxyAsEdited()
{
    const Trial trial;
    trial.saveProxy();
    trial.retype(u"Proxy password"_s, u"another one"_s);
    trial.retype(u"Proxy user name"_s, u"bob"_s);
    QCOMPARE(trial.field(u"Proxy password"_s)->text(), u"another one"_s);
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QCOMPARE(trial.rooms.session.secrets.value(u"proxy:bob@proxy.example:3128"_s), Secret("another one"_ba));
}

void TstSettingsDialog::forgetsTheKeyOfAnotherOriginAtOnce()
{
    const Trial trial;
    trial.retype(u"API key"_s, Key);
    trial.apply();
    QTRY_COMPARE(trial.field(u"API key"_s)->placeholderText(), u"stored in the system keychain"_s);
    trial.field(u"Base URL"_s)->setFocus();
    trial.field(u"Base URL"_s)->setText(u"https://other.example"_s);
    QCOMPARE(trial.field(u"API key"_s)->placeholderText(), u"asking the system keychain…"_s);
    QVERIFY(!captioned(trial.dialog, u"Remove key"_s)->isEnabled());
    trial.field(u"API key"_s)->setFocus();
    QTRY_COMPARE(trial.field(u"API key"_s)->placeholderText(), u"none"_s);
}

void TstSettingsDialog::movesNoKeyBeforeTheKeychainAnswers()
{
    Trial trial;
    trial.retype(u"API key"_s, Key);
    trial.apply();
    QTRY_COMPARE(trial.field(u"API key"_s)->placeholderText(), u"stored in the system keychain"_s);
    trial.rooms.keychain.isSilent = true;
    const QMap<QString, Secret> before = trial.rooms.keychain.secrets;
    trial.field(u"Base URL"_s)->setText(u"https://other.example"_s);
    auto* place = named<QComboBox>(trial.dialog, u"Keep key in"_s);
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Down);
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QCOMPARE(trial.rooms.keychain.secrets, before);
    QVERIFY(trial.rooms.session.secrets.isEmpty());
}

void TstSettingsDialog::checksNothingBeforeTheKeychainAnswers()
{
    Trial trial;
    trial.rooms.keychain.isSilent = true;
    trial.retype(u"Base URL"_s, u"https://other.example"_s);
    captioned(trial.dialog, u"Check connection"_s)->click();
    QCOMPARE(trial.rooms.gateway.asked.size(), 0);
    QVERIFY(sentences(trial.dialog).contains(u"The system keychain has not answered yet."_s));
    trial.retype(u"API key"_s, Key);
    captioned(trial.dialog, u"Check connection"_s)->click();
    QCOMPARE(trial.rooms.gateway.asked.size(), 1);
}

void TstSettingsDialog::removesTheKeyOfARemovedConnection()
{
    const Trial trial;
    captioned(trial.dialog, u"Add"_s)->click();
    trial.retype(u"Base URL"_s, u"https://other.example"_s);
    trial.retype(u"API key"_s, Key);
    trial.apply();
    QVERIFY(trial.rooms.keychain.secrets.contains(u"key:https://other.example:443"_s));
    captioned(trial.dialog, u"Remove"_s)->click();
    QVERIFY(!trial.rooms.keychain.secrets.isEmpty());
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QVERIFY(trial.rooms.keychain.secrets.isEmpty());
}

void TstSettingsDialog::keepsAKeyThatAnotherConnectionShares()
{
    const Trial trial;
    trial.retype(u"API key"_s, Key);
    captioned(trial.dialog, u"Duplicate"_s)->click();
    trial.apply();
    QVERIFY(trial.rooms.keychain.secrets.contains(u"key:https://api.fluxrouter.ai:443"_s));
    captioned(trial.dialog, u"Remove"_s)->click();
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QVERIFY(trial.rooms.keychain.secrets.contains(u"key:https://api.fluxrouter.ai:443"_s));
}

void TstSettingsDialog::checksWithTheEnvironmentsKeyWhereItIsInForce()
{
    Trial trial(Secret("sk-from-environment"_ba));
    captioned(trial.dialog, u"Check connection"_s)->click();
    QCOMPARE(trial.rooms.gateway.asked.size(), 1);
    QCOMPARE(trial.rooms.gateway.asked.first().key, Secret("sk-from-environment"_ba));
}

void TstSettingsDialog::sendsTheEnvironmentsKeyToNoOtherAddress()
{
    Trial trial(Secret("sk-from-environment"_ba));
    trial.rooms.keychain.secrets.insert(u"key:https://known.example:443"_s, Secret("sk-known"_ba));
    const auto check = [&trial](const QString& baseUrl) {
        trial.retype(u"Base URL"_s, baseUrl);
        trial.field(u"Name"_s)->setFocus();
        const auto before = trial.rooms.gateway.asked.size();
        // The keychain answers when it has time.
        QTRY_VERIFY((captioned(trial.dialog, u"Check connection"_s)->click(),
            trial.rooms.gateway.asked.size() > before));
        trial.rooms.gateway.answer(QList<ModelEntry>());
    };
    check(u"https://strange.example"_s);
    QVERIFY(trial.rooms.gateway.asked.last().key.isEmpty());
    QVERIFY(sentences(trial.dialog).contains(u"went without a key"_s));
    check(u"https://known.example"_s);
    QCOMPARE(trial.rooms.gateway.asked.last().key, Secret("sk-known"_ba));
    QVERIFY(sentences(trial.dialog).contains(u"stored for this address"_s));
}

void TstSettingsDialog::takesBackThatNothingWasSaved()
{
    const Trial trial;
    trial.retype(u"Base URL"_s, u"ftp://gateway.example"_s);
    trial.press(QDialogButtonBox::Ok);
    QVERIFY(sentences(trial.dialog).contains(u"Nothing was saved"_s));
    trial.retype(u"Base URL"_s, u"https://gateway.example"_s);
    QVERIFY(!sentences(trial.dialog).contains(u"Nothing was saved"_s));
}

void TstSettingsDialog::prefersTheSessionWithoutAKeychain()
{
    Trial trial;
    trial.dialog.reject();
    trial.rooms.keychain.error = KeyStoreError::Unavailable;
    SettingsDialog dialog({trial.rooms.settings, trial.rooms.keys, trial.rooms.gateway, QString()});
    dialog.open();
    QTRY_COMPARE(named<QComboBox>(dialog, u"Keep key in"_s)->currentText(), u"this session only"_s);
    QVERIFY(sentences(dialog).contains(u"so a new key is kept for this session only"_s));
    named<QLineEdit>(dialog, u"API key"_s)->setText(Key);
    dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!trial.rooms.session.secrets.isEmpty());
    QCOMPARE(trial.rooms.settings.currentConnection().keyPlace, KeyPlace::Session);
}

void TstSettingsDialog::leavesAKeyInItsPlaceWithoutAKeychain()
{
    Trial trial;
    trial.dialog.reject();
    trial.rooms.keychain.error = KeyStoreError::Unavailable;
    SettingsDialog dialog({trial.rooms.settings, trial.rooms.keys, trial.rooms.gateway, QString()});
    dialog.open();
    QTRY_COMPARE(named<QComboBox>(dialog, u"Keep key in"_s)->currentText(), u"this session only"_s);
    dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(trial.rooms.settings.currentConnection().keyPlace, KeyPlace::Keychain);
}

void TstSettingsDialog::saysWhichConnectionIsInForce()
{
    Connection fixed;
    fixed.baseUrl = u"https://named.example"_s;
    {
        const Trial trial(Secret(), fixed);
        QVERIFY(sentences(trial.dialog).contains(u"its calls go to https://named.example"_s));
    }
    fixed.demo = true;
    const Trial demo(Secret(), fixed);
    QVERIFY(sentences(demo.dialog).contains(u"This window is the demo"_s));
    const Trial plain;
    QVERIFY(!sentences(plain.dialog).contains(u"This window"_s));
}

void TstSettingsDialog::namesTheProxyOfACheck()
{
    Trial trial;
    trial.saveProxy();
    trial.retype(u"API key"_s, Key);
    captioned(trial.dialog, u"Check connection"_s)->click();
    trial.rooms.gateway.answer(QList<ModelEntry>());
    QVERIFY(sentences(trial.dialog).contains(u"passed (HTTP, proxy.example:3128)"_s));
}

void TstSettingsDialog::keepsWhatIsGeneral()
{
    const Trial trial;
    trial.dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    trial.retype(u"Default model"_s, u"flux-fast"_s);
    named<QSpinBox>(trial.dialog, u"Seconds between two pieces of a reply"_s)->setValue(30);
    captioned(trial.dialog, u"Keep prompts"_s)->click();
    named<QComboBox>(trial.dialog, u"Language"_s)->setCurrentIndex(2);
    named<QComboBox>(trial.dialog, u"Theme"_s)->setCurrentIndex(2);
    QVERIFY(sentences(trial.dialog).contains(u"history.sqlite"_s));
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QCOMPARE(trial.rooms.settings.defaultModel(), u"flux-fast"_s);
    QCOMPARE(trial.rooms.settings.timeouts().idle, std::chrono::seconds(30));
    QCOMPARE(trial.rooms.settings.timeouts().firstBytePlain, Timeouts().firstBytePlain);
    QVERIFY(!trial.rooms.settings.keepTexts());
    QCOMPARE(trial.rooms.settings.language(), u"de"_s);
    QCOMPARE(trial.rooms.settings.theme(), Theme::Dark);
}

void TstSettingsDialog::asksBeforeALimitDeletesCalls()
{
    const Trial trial;
    trial.dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* days = named<QSpinBox>(trial.dialog, u"Days after which calls are deleted"_s);
    QVERIFY(!days->isEnabled());
    captioned(trial.dialog, u"Delete calls that are older than"_s)->click();
    QVERIFY(days->isEnabled());
    days->setValue(14);
    const auto answer = [&trial](const QString& caption) {
        auto* box = trial.dialog.findChild<QMessageBox*>();
        QVERIFY(box);
        captioned(*box, caption)->click();
        QTRY_VERIFY(!trial.dialog.findChild<QMessageBox*>());
    };
    trial.press(QDialogButtonBox::Apply);
    answer(u"Cancel"_s);
    QCOMPARE(trial.rooms.settings.keepDays(), std::nullopt);
    trial.press(QDialogButtonBox::Apply);
    answer(u"Delete them"_s);
    QCOMPARE(trial.rooms.settings.keepDays(), 14);
    QCOMPARE(trial.rooms.settings.keepCalls(), std::nullopt);
    const QPushButton* ok = trial.dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(ok->isEnabled());

    // A limit that allows more deletes nothing.
    days->setValue(30);
    trial.press(QDialogButtonBox::Apply);
    QVERIFY(!trial.dialog.findChild<QMessageBox*>());
    QCOMPARE(trial.rooms.settings.keepDays(), 30);
    captioned(trial.dialog, u"Delete calls that are older than"_s)->click();
    QTRY_VERIFY(ok->isEnabled());
    trial.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!trial.dialog.isVisible());
    QCOMPARE(trial.rooms.settings.keepDays(), std::nullopt);
}

void TstSettingsDialog::saysThatANamedHistoryKeepsAllCalls()
{
    const Trial own;
    own.dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    QVERIFY(!sentences(own.dialog).contains(u"--history"_s));

    const Trial named(Secret(), std::nullopt, false);
    named.dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    QVERIFY(sentences(named.dialog).contains(u"named with --history. It keeps all calls"_s));
    captioned(named.dialog, u"Delete calls that are older than"_s)->click();
    named.press(QDialogButtonBox::Apply);
    const auto* question = named.dialog.findChild<QMessageBox*>();
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"from your own history"_s));
}

void TstSettingsDialog::opensAtTheKey()
{
    Trial trial;
    trial.dialog.focusKey();
    QCOMPARE(QApplication::focusWidget(), trial.field(u"API key"_s));
    trial.dialog.focusCaFile();
    QCOMPARE(QApplication::focusWidget(), trial.field(u"CA file"_s));
}

void TstSettingsDialog::usesEachAcceleratorOnce()
{
    const Trial trial;
    auto* kind = named<QComboBox>(trial.dialog, u"Proxy"_s);
    kind->setCurrentIndex(kind->findText(u"HTTP"_s));
    trial.field(u"Proxy password"_s)->setText(u"x"_s);
    auto* pages = trial.dialog.findChild<QTabWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QStringList texts{pages->tabText(0), pages->tabText(1)};
        const auto buttons = trial.dialog.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (button->isVisible())
                texts.append(button->text());
        }
        texts.append(sentences(trial.dialog).split(u'\n'));
        QHash<QChar, QString> seen;
        for (const QString& text : std::as_const(texts)) {
            const auto mark = text.indexOf(u'&');
            if (mark < 0)
                continue;
            const QChar letter = text.at(mark + 1).toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(seen.value(letter) + u" and "_s + text));
            seen.insert(letter, text);
        }
    }
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstSettingsDialog)

#include "tst_settingsdialog.moc"
