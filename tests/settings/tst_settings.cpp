// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

Connection staging()
{
    Connection connection;
    connection.id = QUuid(u"11111111-2222-3333-4444-555555555555"_s);
    connection.name = u"Staging, \"new\" = \u00e4"_s;
    connection.baseUrl = u"https://proxy.example:8443/flux"_s;
    connection.keyPlace = KeyPlace::Session;
    connection.proxy = {ProxyChoice::Kind::Socks5, u"proxy.local"_s, 1080, u"me"_s};
    connection.caFile = u"/etc/ssl/own ca.pem"_s;
    return connection;
}

} // namespace

class TstSettings final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void startsWithTheDefaults();
    void startsWithFluxRouter();
    void createsNoFileByReading();
    void keepsEverythingForTheNextProgram();
    void keepsConnectionsInOrder();
    void keepsTheCurrentConnection();
    void forgetsARemovedConnection();
    void ignoresAnUnknownCurrentConnection();
    void keepsNoDemoConnection();
    void keepsNoUserInfoOrQueryOfABaseUrl();
    void writesForTheOwnerOnly();
    void tightensAnOpenFile();
    void leavesNothingBesideTheFile();
    void keepsWhatAnotherProcessWrote();
    void tellsChangesOnce();
    void tellsOnceThatItCannotWrite();
    void survivesADamagedFile_data();
    void survivesADamagedFile();
    void canBeSetAfterDamage();
    void tellsAndForgetsLimits();
    void fallsBackFromBadValues();
    void keepsNamedSetsOfEntries();
    void remembersTheLastComparison();
    void fallsBackFromABadComparison();

private:
    void writeRaw(const QByteArray& content);
    [[nodiscard]] QByteArray raw() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TstSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"config/fluxscope.ini"_s);
}

void TstSettings::cleanup()
{
    m_folder.reset();
}

void TstSettings::writeRaw(const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

QByteArray TstSettings::raw() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TstSettings::startsWithTheDefaults()
{
    const Settings settings(m_file);
    QVERIFY(settings.isNew());
    QCOMPARE(settings.defaultModel(), u"flux-auto"_s);
    QCOMPARE(settings.defaultDialect(), Dialect::Chat);
    QCOMPARE(settings.stream(), false);
    QCOMPARE(settings.timeouts(), Timeouts());
    QCOMPARE(settings.keepTexts(), true);
    QCOMPARE(settings.keepDays(), std::nullopt);
    QCOMPARE(settings.keepCalls(), std::nullopt);
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.firstStartSeen(), false);
    QCOMPARE(settings.confirmedPlainOrigins(), QStringList());
    QCOMPARE(settings.draft(), QByteArray());
    QCOMPARE(settings.windowState(u"main"_s), QByteArray());
}

void TstSettings::startsWithFluxRouter()
{
    const Settings settings(m_file);
    const Settings other(m_folder->filePath(u"other.ini"_s));
    const Connection connection = settings.currentConnection();
    QCOMPARE(connection.name, u"FluxRouter"_s);
    QCOMPARE(connection.baseUrl, u"https://api.fluxrouter.ai"_s);
    QCOMPARE(connection.keyPlace, KeyPlace::Keychain);
    QCOMPARE(connection.proxy, ProxyChoice());
    QVERIFY(!connection.id.isNull());
    QCOMPARE(settings.connections(), QList{connection});
    QCOMPARE(other.connections(), QList{connection});
}

void TstSettings::createsNoFileByReading()
{
    {
        const Settings settings(m_file);
        QCOMPARE(settings.connections().size(), 1);
    }
    QVERIFY(!QFileInfo::exists(QFileInfo(m_file).absolutePath()));
}

void TstSettings::keepsEverythingForTheNextProgram()
{
    Timeouts timeouts;
    timeouts.firstByteStreamed = std::chrono::seconds{1};
    timeouts.firstBytePlain = std::chrono::seconds{2};
    timeouts.idle = std::chrono::seconds{3};
    const QByteArray bytes("\0\x01\xff\n[x]=\"", 8);
    {
        Settings settings(m_file);
        settings.setDefaultModel(u"flux-pinned-a, b"_s);
        settings.setDefaultDialect(Dialect::Messages);
        settings.setStream(true);
        settings.setTimeouts(timeouts);
        settings.setKeepTexts(false);
        settings.setRetention(30, 5000);
        settings.setTheme(Theme::Dark);
        settings.setLanguage(u"de"_s);
        settings.setFirstStartSeen(true);
        settings.confirmPlainOrigin(u"http://a.example:80"_s);
        settings.confirmPlainOrigin(u"http://b.example:80"_s);
        settings.setDraft(bytes);
        settings.setWindowState(u"main"_s, bytes);
    }
    const Settings settings(m_file);
    QVERIFY(!settings.isNew());
    QCOMPARE(settings.defaultModel(), u"flux-pinned-a, b"_s);
    QCOMPARE(settings.defaultDialect(), Dialect::Messages);
    QCOMPARE(settings.stream(), true);
    QCOMPARE(settings.timeouts(), timeouts);
    QCOMPARE(settings.keepTexts(), false);
    QCOMPARE(settings.keepDays(), 30);
    QCOMPARE(settings.keepCalls(), 5000);
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.language(), u"de"_s);
    QCOMPARE(settings.firstStartSeen(), true);
    QCOMPARE(
        settings.confirmedPlainOrigins(), QStringList({u"http://a.example:80"_s, u"http://b.example:80"_s}));
    QCOMPARE(settings.draft(), bytes);
    QCOMPARE(settings.windowState(u"main"_s), bytes);
}

void TstSettings::keepsConnectionsInOrder()
{
    QList<Connection> connections;
    {
        Settings settings(m_file);
        connections = {staging(), settings.currentConnection()};
        settings.setConnections(connections);
    }
    QCOMPARE(Settings(m_file).connections(), connections);
}

void TstSettings::keepsTheCurrentConnection()
{
    {
        Settings settings(m_file);
        settings.setConnections({settings.currentConnection(), staging()});
        settings.setCurrentConnection(staging().id);
    }
    QCOMPARE(Settings(m_file).currentConnection(), staging());
}

void TstSettings::forgetsARemovedConnection()
{
    Settings settings(m_file);
    const Connection flux = settings.currentConnection();
    settings.setConnections({flux, staging()});
    settings.setCurrentConnection(staging().id);
    settings.setConnections({flux});
    QCOMPARE(settings.connections(), QList{flux});
    QCOMPARE(settings.currentConnection(), flux);
    QVERIFY(!raw().contains("proxy.example"));
}

void TstSettings::ignoresAnUnknownCurrentConnection()
{
    Settings settings(m_file);
    const Connection before = settings.currentConnection();
    settings.setCurrentConnection(QUuid::createUuid());
    QCOMPARE(settings.currentConnection(), before);
}

void TstSettings::keepsNoDemoConnection()
{
    Settings settings(m_file);
    Connection demo = staging();
    demo.demo = true;
    const Connection flux = settings.currentConnection();
    settings.setConnections({flux, demo});
    QCOMPARE(settings.connections(), QList{flux});
}

void TstSettings::keepsNoUserInfoOrQueryOfABaseUrl()
{
    Settings settings(m_file);
    Connection connection = staging();
    connection.baseUrl = u"https://me:sk-CANARY-123@proxy.example/flux?key=sk-CANARY-123#sk-CANARY-123"_s;
    settings.setConnections({connection});
    QCOMPARE(settings.connections().constFirst().baseUrl, u"https://proxy.example/flux"_s);
    QVERIFY(!raw().isEmpty());
    QVERIFY(!raw().contains("CANARY"));
}

void TstSettings::writesForTheOwnerOnly()
{
    Settings settings(m_file);
    settings.setStream(true);
    settings.setStream(false);
    constexpr auto OwnerBits = QFile::ReadUser | QFile::WriteUser | QFile::ReadOwner | QFile::WriteOwner;
    QCOMPARE(QFileInfo(m_file).permissions(), OwnerBits);
    QCOMPARE(QFileInfo(QFileInfo(m_file).absolutePath()).permissions(),
        OwnerBits | QFile::ExeUser | QFile::ExeOwner);
}

void TstSettings::tightensAnOpenFile()
{
    writeRaw("[prompt]\nstream=true\n");
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const Settings settings(m_file);
    QVERIFY(!(QFileInfo(m_file).permissions() & QFile::ReadOther));
    QCOMPARE(settings.stream(), true);
}

void TstSettings::leavesNothingBesideTheFile()
{
    Settings settings(m_file);
    settings.setDraft("one");
    settings.setDraft("two");
    QCOMPARE(QDir(QFileInfo(m_file).absolutePath()).entryList(QDir::Files | QDir::Hidden),
        QStringList{u"fluxscope.ini"_s});
}

void TstSettings::keepsWhatAnotherProcessWrote()
{
    Settings settings(m_file);
    settings.setDraft("mine");
    writeRaw(raw() + "\n[window]\ntheme=dark\n");
    settings.setStream(true);
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.draft(), "mine"_ba);
    QVERIFY(raw().contains("theme=dark"));
}

void TstSettings::tellsChangesOnce()
{
    Settings settings(m_file);
    const QSignalSpy connectionsChanged(&settings, &Settings::connectionsChanged);
    const QSignalSpy themeChanged(&settings, &Settings::themeChanged);
    const QSignalSpy languageChanged(&settings, &Settings::languageChanged);
    for (int repeat = 0; repeat < 2; ++repeat) {
        settings.setConnections({staging()});
        settings.setTheme(Theme::Light);
        settings.setLanguage(u"en"_s);
    }
    QCOMPARE(connectionsChanged.count(), 1);
    QCOMPARE(themeChanged.count(), 1);
    QCOMPARE(languageChanged.count(), 1);
}

void TstSettings::tellsOnceThatItCannotWrite()
{
    // A file where the folder should be stops root as well.
    QFile inTheWay(QFileInfo(m_file).absolutePath());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Settings settings(m_file);
    const QSignalSpy failed(&settings, &Settings::writeFailed);
    settings.setStream(true);
    settings.setTheme(Theme::Dark);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(settings.theme(), Theme::Dark);
}

void TstSettings::survivesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("noise") << QByteArray("\x00\xff\xfe[[[\n=\n\x01", 10);
    QTest::newRow("no sections") << "hello world"_ba;
    QTest::newRow("cut in a section") << "[conn"_ba;
    QTest::newRow("bad escapes") << "[prompt]\ndraft=@ByteArray(\\x\nstream=@Variant(\\0\\0)\n"_ba;
    QTest::newRow("bad connection id") << "[connections]\norder=abc\nabc\\baseUrl=https://a.example\n"_ba;
    QTest::newRow("connection without a base URL")
        << "[connections]\n11111111-2222-3333-4444-555555555555\\name=x\n"_ba;
}

void TstSettings::survivesADamagedFile()
{
    QFETCH(QByteArray, content);
    writeRaw(content);
    const Settings settings(m_file);
    QCOMPARE(settings.currentConnection().baseUrl, u"https://api.fluxrouter.ai"_s);
    QCOMPARE(settings.defaultModel(), u"flux-auto"_s);
    QCOMPARE(settings.stream(), false);
    QCOMPARE(settings.timeouts(), Timeouts());
}

void TstSettings::canBeSetAfterDamage()
{
    writeRaw("[conn\nhello");
    {
        Settings settings(m_file);
        settings.setTheme(Theme::Dark);
        settings.setConnections({staging()});
    }
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.connections(), QList{staging()});
}

void TstSettings::tellsAndForgetsLimits()
{
    Settings settings(m_file);
    const QSignalSpy changed(&settings, &Settings::retentionChanged);
    settings.setRetention(30, std::nullopt);
    settings.setRetention(30, std::nullopt);
    QCOMPARE(changed.size(), 1);
    QVERIFY(raw().contains("keepDays=30"));
    settings.setRetention(std::nullopt, std::nullopt);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!raw().contains("keep"));
}

void TstSettings::fallsBackFromBadValues()
{
    writeRaw("[prompt]\nmodel=\ndialect=grpc\nstream=perhaps\n"
             "[timeouts]\nfirstByteStreamed=-1\nfirstBytePlain=999999999\nidle=soon\n"
             "[history]\nkeepTexts=7\nkeepDays=0\nkeepCalls=all\n[window]\ntheme=pink\nlanguage=../../x\n"
             "[network]\ncurrentConnection=nobody\n"
             "[connections]\n"
             "11111111-2222-3333-4444-555555555555\\baseUrl=https://a.example\n"
             "11111111-2222-3333-4444-555555555555\\keyPlace=under the mat\n"
             "11111111-2222-3333-4444-555555555555\\proxyKind=http\n"
             "11111111-2222-3333-4444-555555555555\\proxyPort=70000\n");
    const Settings settings(m_file);
    QCOMPARE(settings.defaultModel(), u"flux-auto"_s);
    QCOMPARE(settings.defaultDialect(), Dialect::Chat);
    QCOMPARE(settings.stream(), false);
    QCOMPARE(settings.timeouts(), Timeouts());
    QCOMPARE(settings.keepTexts(), true);
    QCOMPARE(settings.keepDays(), std::nullopt);
    QCOMPARE(settings.keepCalls(), std::nullopt);
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.language(), QString());
    const Connection connection = settings.currentConnection();
    QCOMPARE(connection.name, u"a.example"_s);
    QCOMPARE(connection.keyPlace, KeyPlace::Keychain);
    QCOMPARE(connection.proxy, ProxyChoice());
}

void TstSettings::keepsNamedSetsOfEntries()
{
    const QString name = u"Fast/ones: ä \"new\" = 1"_s;
    const QList<CompareEntry> entries{
        {u"flux-auto"_s, Dialect::Chat}, {u"demo-long:tokens=5,tps=2 x"_s, Dialect::Messages}};
    {
        Settings settings(m_file);
        const QSignalSpy told(&settings, &Settings::compareSetsChanged);
        QCOMPARE(settings.compareSetNames(), QStringList());
        settings.setCompareSet(name, entries);
        settings.setCompareSet(name, entries);
        settings.setCompareSet(u"another"_s, entries.first(1));
        settings.setCompareSet(u""_s, entries);
        QCOMPARE(told.size(), 2);
    }
    Settings settings(m_file);
    QCOMPARE(settings.compareSetNames(), (QStringList{u"another"_s, name}));
    QCOMPARE(settings.compareSet(name), entries);
    QCOMPARE(settings.compareSet(u"another"_s), entries.first(1));
    settings.setCompareSet(name, {});
    QCOMPARE(settings.compareSetNames(), QStringList{u"another"_s});
    QCOMPARE(settings.compareSet(name), QList<CompareEntry>());
}

void TstSettings::remembersTheLastComparison()
{
    ComparePlan plan;
    plan.entries = {{u"flux-auto"_s, Dialect::Chat}, {u"flux-fast"_s, Dialect::Responses}};
    plan.repeats = 17;
    plan.measure = CompareMeasure::Both;
    plan.atOnce = 9;
    plan.perSecond = 1;
    plan.variesEachCall = true;
    {
        Settings settings(m_file);
        QCOMPARE(settings.comparePlan(), ComparePlan());
        settings.setComparePlan(plan);
    }
    Settings settings(m_file);
    QCOMPARE(settings.comparePlan(), plan);
    plan.perSecond.reset();
    settings.setComparePlan(plan);
    QCOMPARE(settings.comparePlan(), plan);
}

void TstSettings::fallsBackFromABadComparison()
{
    writeRaw("[compare]\nentries=chat flux-auto, nonsense, telegram flux-auto, chat\nrepeats=101\n"
             "measure=speed\natOnce=0\nperSecond=x\n[compareSets]\nzz=chat flux-auto\n");
    const ComparePlan plan = Settings(m_file).comparePlan();
    QCOMPARE(plan.entries, (QList<CompareEntry>{{u"flux-auto"_s, Dialect::Chat}}));
    QCOMPARE(plan.repeats, ComparePlan::DefaultRepeats);
    QCOMPARE(plan.measure, CompareMeasure::Speed);
    QCOMPARE(plan.atOnce, ComparePlan::DefaultStreamsAtOnce);
    QCOMPARE(plan.perSecond, std::nullopt);
    QCOMPARE(Settings(m_file).compareSetNames(), QStringList());
}

QTEST_GUILESS_MAIN(TstSettings)
#include "tst_settings.moc"
