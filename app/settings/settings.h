// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "core/connection.h"
#include "core/dialect.h"
#include "core/timeouts.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace Fluxscope {

enum class Theme { System, Light, Dark };

inline constexpr int MostKeepDays = 36'500; ///< a hundred years
inline constexpr int MostKeepCalls = 100'000'000;

/// Everything the user can set, from one table of keys and defaults; kept in an INI file that holds no
/// secrets and is readable by the user only. Written at once when something changes, as a whole file that
/// replaces the old one; of two processes each changes only what it set. A value that cannot be read counts
/// as not set. What the command line says never gets here.
class Settings : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    /// The file need not exist.
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    /// Whether the file holds anything yet.
    [[nodiscard]] bool isNew() const;

    [[nodiscard]] QList<Connection> connections() const; ///< never empty: the default is FluxRouter itself
    /// Connections to the demo gateway are passed over: its port is another one at each start.
    void setConnections(const QList<Connection>& connections);
    [[nodiscard]] Connection currentConnection() const; ///< the first one until set
    /// An id that is not in connections() changes nothing.
    void setCurrentConnection(const QUuid& id);

    [[nodiscard]] QString defaultModel() const; ///< `flux-auto` until set
    void setDefaultModel(const QString& model);
    [[nodiscard]] Dialect defaultDialect() const;
    void setDefaultDialect(Dialect dialect);
    [[nodiscard]] bool
    stream() const; ///< off until set: the cost is reported only of replies that are not streamed
    void setStream(bool stream);
    [[nodiscard]] Timeouts timeouts() const;
    void setTimeouts(const Timeouts& timeouts);
    [[nodiscard]] bool
    keepTexts() const; ///< whether prompts and replies are kept in the history; on until set
    void setKeepTexts(bool keep);
    /// Calls without a star that are older go; 1 to MostKeepDays; nullopt, which holds until set: no limit.
    [[nodiscard]] std::optional<int> keepDays() const;
    /// Of calls without a star those beyond the newest so many go; 1 to MostKeepCalls; nullopt, which holds
    /// until set: no limit.
    [[nodiscard]] std::optional<int> keepCalls() const;
    void setRetention(std::optional<int> keepDays, std::optional<int> keepCalls);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] QString language() const; ///< `en`, `de`, or empty: the system's
    void setLanguage(const QString& language);
    [[nodiscard]] bool firstStartSeen() const;
    void setFirstStartSeen(bool seen);
    /// Plain http origins other than loopback that the user confirmed.
    [[nodiscard]] QStringList confirmedPlainOrigins() const;
    void confirmPlainOrigin(const QString& origin);
    /// The unsent prompt, in a form of the prompt pane's own; survives a crash.
    [[nodiscard]] QByteArray draft() const;
    void setDraft(const QByteArray& draft);
    /// Named sets of entries to compare, by alphabet.
    [[nodiscard]] QStringList compareSetNames() const;
    /// Empty: there is no such set.
    [[nodiscard]] QList<CompareEntry> compareSet(const QString& name) const;
    /// Without entries the set goes. No effect for an empty name.
    void setCompareSet(const QString& name, const QList<CompareEntry>& entries);
    /// How a comparison was set up last, without prompts and seed; no entries until set.
    [[nodiscard]] ComparePlan comparePlan() const;
    void setComparePlan(const ComparePlan& plan);
    /// Window geometry, splitters, columns, by name; empty until set.
    [[nodiscard]] QByteArray windowState(const QString& name) const;
    void setWindowState(const QString& name, const QByteArray& state);

signals:
    void connectionsChanged();
    void retentionChanged();
    void compareSetsChanged();
    void themeChanged();
    void languageChanged();
    /// The file cannot be written: what is set holds until the program ends. Told once.
    void writeFailed();

private:
    void write(QAnyStringView key, const QVariant& value);
    void writeLimit(QAnyStringView key, std::optional<int> limit);
    void save();

    QSettings m_file;
    bool m_writeFailureTold = false;
};

} // namespace Fluxscope
