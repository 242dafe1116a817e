// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "settings/comparekeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Entry
{
    QLatin1StringView key;
    T fallback;
};

// The table of all settings that there is one of: key in the file, and what holds until it is set.
constexpr Entry<QLatin1StringView> DefaultModel{"prompt/model"_L1, "flux-auto"_L1};
constexpr Entry<Dialect> DefaultDialect{"prompt/dialect"_L1, Dialect::Chat};
constexpr Entry<bool> Stream{"prompt/stream"_L1, false};
constexpr Entry<QByteArrayView> Draft{"prompt/draft"_L1, {}};
constexpr Entry<std::chrono::seconds> FirstByteStreamed{
    "timeouts/firstByteStreamed"_L1, Timeouts().firstByteStreamed};
constexpr Entry<std::chrono::seconds> FirstBytePlain{"timeouts/firstBytePlain"_L1, Timeouts().firstBytePlain};
constexpr Entry<std::chrono::seconds> Idle{"timeouts/idle"_L1, Timeouts().idle};
constexpr Entry<bool> KeepTexts{"history/keepTexts"_L1, true};
constexpr QLatin1StringView KeepDays{"history/keepDays"}; // absent: no limit
constexpr QLatin1StringView KeepCalls{"history/keepCalls"}; // absent: no limit
constexpr Entry<Theme> ThemeChoice{"window/theme"_L1, Theme::System};
constexpr Entry<QLatin1StringView> Language{"window/language"_L1, {}};
constexpr Entry<bool> FirstStartSeen{"window/firstStartSeen"_L1, false};
constexpr Entry<QLatin1StringView> CurrentConnection{"network/currentConnection"_L1, {}};
constexpr QLatin1StringView ConfirmedPlainOrigins{"network/confirmedPlainOrigins"};

// And those that there are several of: window states by name, connections as groups by id. What is kept of
// comparisons is in comparekeys.cpp.
constexpr QLatin1StringView WindowStates{"windowState/%1"};
constexpr QLatin1StringView ConnectionOrder{"connections/order"};
constexpr QLatin1StringView ConnectionGroup{"connections/%1"};
constexpr QLatin1StringView ConnectionName{"name"};
constexpr QLatin1StringView ConnectionBaseUrl{"baseUrl"};
constexpr Entry<KeyPlace> ConnectionKeyPlace{"keyPlace"_L1, KeyPlace::Keychain};
constexpr QLatin1StringView ConnectionCaFile{"caFile"};
constexpr Entry<ProxyChoice::Kind> ProxyKind{"proxyKind"_L1, ProxyChoice::Kind::System};
constexpr QLatin1StringView ProxyHost{"proxyHost"};
constexpr QLatin1StringView ProxyPort{"proxyPort"};
constexpr QLatin1StringView ProxyUser{"proxyUser"};

template <class E, std::size_t N>
using Words = std::array<std::pair<E, QLatin1StringView>, N>;

constexpr Words<Theme, 3> ThemeWords{{
    {Theme::System, "system"_L1},
    {Theme::Light, "light"_L1},
    {Theme::Dark, "dark"_L1},
}};
constexpr Words<KeyPlace, 2> KeyPlaceWords{{
    {KeyPlace::Session, "session"_L1},
    {KeyPlace::Keychain, "keychain"_L1},
}};
constexpr Words<ProxyChoice::Kind, 4> ProxyKindWords{{
    {ProxyChoice::Kind::System, "system"_L1},
    {ProxyChoice::Kind::None, "none"_L1},
    {ProxyChoice::Kind::Http, "http"_L1},
    {ProxyChoice::Kind::Socks5, "socks5"_L1},
}};
constexpr std::array Languages{"en"_L1, "de"_L1};

// A call that may be silent for longer than a day is a mistake in the file, not a wish.
constexpr std::chrono::seconds LongestTimeout{24 * 60 * 60};

constexpr QFileDevice::Permissions OwnerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ForOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
constexpr QFileDevice::Permissions OwnerOnlyFolder = OwnerOnlyFile | QFileDevice::ExeOwner;

template <class E, std::size_t N>
QString wordOf(const Words<E, N>& words, E value)
{
    for (const auto& [candidate, word] : words) {
        if (candidate == value)
            return word;
    }
    Q_UNREACHABLE();
}

template <class E, std::size_t N>
E fromWord(const Words<E, N>& words, const QString& text, E fallback)
{
    for (const auto& [value, word] : words) {
        if (text == word)
            return value;
    }
    return fallback;
}

QString readText(const QSettings& file, QAnyStringView key)
{
    return file.value(key.toString()).toString();
}

bool readBool(const QSettings& file, const Entry<bool>& entry)
{
    const QString text = readText(file, entry.key);
    if (text == "true"_L1)
        return true;
    return text == "false"_L1 ? false : entry.fallback;
}

std::chrono::seconds readSeconds(const QSettings& file, const Entry<std::chrono::seconds>& entry)
{
    bool isNumber = false;
    const std::chrono::seconds value{readText(file, entry.key).toInt(&isNumber)};
    return isNumber && value.count() > 0 && value <= LongestTimeout ? value : entry.fallback;
}

std::optional<int> readLimit(const QSettings& file, QLatin1StringView key, int most)
{
    bool isNumber = false;
    const int value = readText(file, key).toInt(&isNumber);
    return isNumber && value > 0 && value <= most ? std::optional(value) : std::nullopt;
}

Connection fluxRouter()
{
    Connection connection;
    // Fixed, so that two processes that start without settings mean the same connection.
    connection.id = QUuid(0x6f2b5c1e, 0x7a0d, 0x4c53, 0x9b, 0x5e, 0x0d, 0x61, 0x8c, 0x2f, 0xa4, 0x37);
    connection.name = u"FluxRouter"_s;
    connection.baseUrl = u"https://api.fluxrouter.ai"_s;
    connection.keyPlace = ConnectionKeyPlace.fallback;
    return connection;
}

/// The root without anything a key could hide in; nullopt if it is none.
std::optional<QString> plainRoot(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return std::nullopt;
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

QString groupOf(const QUuid& id)
{
    return QString(ConnectionGroup).arg(id.toString(QUuid::WithoutBraces));
}

QString inGroup(const QUuid& id, QLatin1StringView key)
{
    return groupOf(id) + u'/' + key;
}

/// nullopt if no base URL can be read: there is nothing to connect to, then.
std::optional<Connection> readConnection(const QSettings& file, const QUuid& id)
{
    const auto text = [&](QLatin1StringView key) { return readText(file, inGroup(id, key)); };
    const auto baseUrl = plainRoot(text(ConnectionBaseUrl));
    if (!baseUrl)
        return std::nullopt;
    Connection connection;
    connection.id = id;
    connection.baseUrl = *baseUrl;
    connection.name = text(ConnectionName);
    if (connection.name.isEmpty())
        connection.name = QUrl(*baseUrl).host();
    connection.keyPlace = fromWord(KeyPlaceWords, text(ConnectionKeyPlace.key), ConnectionKeyPlace.fallback);
    connection.caFile = text(ConnectionCaFile);
    ProxyChoice proxy;
    proxy.kind = fromWord(ProxyKindWords, text(ProxyKind.key), ProxyKind.fallback);
    proxy.host = text(ProxyHost);
    proxy.port = text(ProxyPort).toUShort();
    proxy.user = text(ProxyUser);
    const bool needsAddress =
        proxy.kind == ProxyChoice::Kind::Http || proxy.kind == ProxyChoice::Kind::Socks5;
    if (!needsAddress || (!proxy.host.isEmpty() && proxy.port != 0))
        connection.proxy = proxy;
    return connection;
}

/// Ids in the order the user gave them; those another process added meanwhile come last.
QList<QUuid> connectionIds(const QSettings& file)
{
    QStringList names = file.value(QString(ConnectionOrder)).toStringList();
    for (const QString& key : file.allKeys()) {
        if (key.startsWith("connections/"_L1) && key.count(u'/') == 2)
            names.append(key.section(u'/', 1, 1));
    }
    QList<QUuid> ids;
    for (const QString& name : std::as_const(names)) {
        const QUuid id(name);
        if (!id.isNull() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

/// QSettings would make the file readable by everyone, and QSaveFile keeps the mode of the file it replaces.
void makePrivateFile(const QString& name)
{
    const QString folder = QFileInfo(name).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, OwnerOnlyFolder);
    QFile file(name);
    if (file.exists()) {
        if (file.permissions().testAnyFlags(ForOthers))
            file.setPermissions(OwnerOnlyFile);
    } else if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnlyFile)) {
        file.close();
    }
}

} // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
    if (QFileInfo::exists(file))
        makePrivateFile(file);
}

Settings::~Settings() = default;

bool Settings::isNew() const
{
    return m_file.allKeys().isEmpty();
}

QList<Connection> Settings::connections() const
{
    QList<Connection> connections;
    for (const QUuid& id : connectionIds(m_file)) {
        if (const auto connection = readConnection(m_file, id))
            connections.append(*connection);
    }
    if (connections.isEmpty())
        connections.append(fluxRouter());
    return connections;
}

void Settings::setConnections(const QList<Connection>& connections)
{
    const QList<Connection> before = this->connections();
    QStringList order;
    for (const Connection& connection : connections) {
        const auto baseUrl = plainRoot(connection.baseUrl);
        if (connection.demo || connection.id.isNull() || !baseUrl)
            continue;
        const auto set = [&](QLatin1StringView key, const QVariant& value) {
            m_file.setValue(inGroup(connection.id, key), value);
        };
        order.append(connection.id.toString(QUuid::WithoutBraces));
        set(ConnectionName, connection.name);
        set(ConnectionBaseUrl, *baseUrl);
        set(ConnectionKeyPlace.key, wordOf(KeyPlaceWords, connection.keyPlace));
        set(ConnectionCaFile, connection.caFile);
        set(ProxyKind.key, wordOf(ProxyKindWords, connection.proxy.kind));
        set(ProxyHost, connection.proxy.host);
        set(ProxyPort, connection.proxy.port);
        set(ProxyUser, connection.proxy.user);
    }
    for (const Connection& old : before) {
        if (!order.contains(old.id.toString(QUuid::WithoutBraces)))
            m_file.remove(groupOf(old.id));
    }
    m_file.setValue(QString(ConnectionOrder), order);
    save();
    if (this->connections() != before)
        emit connectionsChanged();
}

Connection Settings::currentConnection() const
{
    const QList<Connection> all = connections();
    const QUuid id(readText(m_file, CurrentConnection.key));
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const Connection& one) { return one.id == id; });
    return found == all.cend() ? all.first() : *found;
}

void Settings::setCurrentConnection(const QUuid& id)
{
    const QList<Connection> all = connections();
    const bool isKnown =
        std::any_of(all.cbegin(), all.cend(), [&id](const Connection& one) { return one.id == id; });
    if (!isKnown || currentConnection().id == id)
        return;
    write(CurrentConnection.key, id.toString(QUuid::WithoutBraces));
    emit connectionsChanged();
}

QString Settings::defaultModel() const
{
    const QString model = readText(m_file, DefaultModel.key);
    return model.isEmpty() ? QString(DefaultModel.fallback) : model;
}

void Settings::setDefaultModel(const QString& model)
{
    write(DefaultModel.key, model);
}

Dialect Settings::defaultDialect() const
{
    return dialectFromName(readText(m_file, DefaultDialect.key)).value_or(DefaultDialect.fallback);
}

void Settings::setDefaultDialect(Dialect dialect)
{
    write(DefaultDialect.key, QString(dialectName(dialect)));
}

bool Settings::stream() const
{
    return readBool(m_file, Stream);
}

void Settings::setStream(bool stream)
{
    write(Stream.key, stream);
}

Timeouts Settings::timeouts() const
{
    Timeouts timeouts;
    timeouts.firstByteStreamed = readSeconds(m_file, FirstByteStreamed);
    timeouts.firstBytePlain = readSeconds(m_file, FirstBytePlain);
    timeouts.idle = readSeconds(m_file, Idle);
    return timeouts;
}

void Settings::setTimeouts(const Timeouts& timeouts)
{
    const auto number = [](std::chrono::seconds span) { return QVariant(qlonglong{span.count()}); };
    write(FirstByteStreamed.key, number(timeouts.firstByteStreamed));
    write(FirstBytePlain.key, number(timeouts.firstBytePlain));
    write(Idle.key, number(timeouts.idle));
}

bool Settings::keepTexts() const
{
    return readBool(m_file, KeepTexts);
}

void Settings::setKeepTexts(bool keep)
{
    write(KeepTexts.key, keep);
}

std::optional<int> Settings::keepDays() const
{
    return readLimit(m_file, KeepDays, MostKeepDays);
}

std::optional<int> Settings::keepCalls() const
{
    return readLimit(m_file, KeepCalls, MostKeepCalls);
}

void Settings::setRetention(std::optional<int> keepDays, std::optional<int> keepCalls)
{
    if (keepDays == this->keepDays() && keepCalls == this->keepCalls())
        return;
    writeLimit(KeepDays, keepDays);
    writeLimit(KeepCalls, keepCalls);
    emit retentionChanged();
}

Theme Settings::theme() const
{
    return fromWord(ThemeWords, readText(m_file, ThemeChoice.key), ThemeChoice.fallback);
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    write(ThemeChoice.key, wordOf(ThemeWords, theme));
    emit themeChanged();
}

QString Settings::language() const
{
    const QString language = readText(m_file, Language.key);
    const bool isKnown = std::any_of(
        Languages.cbegin(), Languages.cend(), [&](QLatin1StringView known) { return known == language; });
    return isKnown ? language : QString(Language.fallback);
}

void Settings::setLanguage(const QString& language)
{
    if (language == this->language())
        return;
    write(Language.key, language);
    emit languageChanged();
}

bool Settings::firstStartSeen() const
{
    return readBool(m_file, FirstStartSeen);
}

void Settings::setFirstStartSeen(bool seen)
{
    write(FirstStartSeen.key, seen);
}

QStringList Settings::confirmedPlainOrigins() const
{
    return m_file.value(QString(ConfirmedPlainOrigins)).toStringList();
}

void Settings::confirmPlainOrigin(const QString& origin)
{
    QStringList origins = confirmedPlainOrigins();
    if (origins.contains(origin))
        return;
    origins.append(origin);
    write(ConfirmedPlainOrigins, origins);
}

QByteArray Settings::draft() const
{
    return m_file.value(QString(Draft.key), Draft.fallback.toByteArray()).toByteArray();
}

void Settings::setDraft(const QByteArray& draft)
{
    write(Draft.key, draft);
}

QStringList Settings::compareSetNames() const
{
    QStringList names = readCompareSetNames(m_file);
    std::sort(names.begin(), names.end(), [](const QString& left, const QString& right) {
        return left.compare(right, Qt::CaseInsensitive) < 0;
    });
    return names;
}

QList<CompareEntry> Settings::compareSet(const QString& name) const
{
    return readCompareSet(m_file, name);
}

void Settings::setCompareSet(const QString& name, const QList<CompareEntry>& entries)
{
    if (name.isEmpty() || compareSet(name) == entries)
        return;
    writeCompareSet(m_file, name, entries);
    save();
    emit compareSetsChanged();
}

ComparePlan Settings::comparePlan() const
{
    return readComparePlan(m_file);
}

void Settings::setComparePlan(const ComparePlan& plan)
{
    writeComparePlan(m_file, plan);
    save();
}

QByteArray Settings::windowState(const QString& name) const
{
    return m_file.value(QString(WindowStates).arg(name)).toByteArray();
}

void Settings::setWindowState(const QString& name, const QByteArray& state)
{
    write(QString(WindowStates).arg(name), state);
}

void Settings::write(QAnyStringView key, const QVariant& value)
{
    const QString name = key.toString();
    if (m_file.contains(name) && m_file.value(name) == value)
        return;
    m_file.setValue(name, value);
    save();
}

void Settings::writeLimit(QAnyStringView key, std::optional<int> limit)
{
    if (limit) {
        write(key, *limit);
        return;
    }
    m_file.remove(key.toString());
    save();
}

void Settings::save()
{
    makePrivateFile(m_file.fileName());
    // Not left to the event loop: a draft is to survive a crash.
    m_file.sync();
    if (m_file.status() != QSettings::AccessError || m_writeFailureTold)
        return;
    m_writeFailureTold = true;
    emit writeFailed();
}

} // namespace Fluxscope
