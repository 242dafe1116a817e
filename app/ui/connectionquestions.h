// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUuid>

#include <functional>

class QWidget;

namespace Fluxscope {
class ActiveConnection;
struct CallRecord;
class KeyRing;
class Settings;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class ProxySignInDialog;

/// Asks what only the user can decide: what stands in the way of a call that is to be sent, and who they are
/// where a proxy refused one. One question at a time. MainWindow owns it.
class ConnectionQuestions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionQuestions)

public:
    /// The rooms outlive this; `window` is the parent of the dialogs, and of this.
    ConnectionQuestions(Settings& settings, ActiveConnection& connection, KeyRing& keys, QWidget* window);

    /// Asks about the obstacle that was met. `goOn` is called once the user has agreed and nothing is in the
    /// way any more; `drop` if they do not agree, or there is a key to be typed first.
    void askAboutObstacle(
        const std::function<void()>& goOn, const std::function<void()>& drop = [] {});

    /// Opens the dialog for the proxy's user name and password if the call failed for lack of them. Calls of
    /// one comparison all fail alike, so they ask once, until the connection or its secrets change.
    void signInToProxy(const CallRecord& record);

signals:
    void settingsRequested();
    void statusMessage(const QString& text);

private:
    /// What met the obstacle.
    struct Held
    {
        std::function<void()> goOn;
        std::function<void()> drop;
    };

    void ask();
    void askForOtherKey();
    void adoptOtherKey(const QString& otherOrigin);
    void askForPlainHttp();
    void askForKey();
    void goOn();
    void drop();

    Settings& m_settings;
    ActiveConnection& m_connection;
    KeyRing& m_keys;
    QWidget* m_window;
    QList<Held> m_held;
    bool m_isAsking = false;
    QPointer<ProxySignInDialog> m_proxyDialog; ///< null: not open
    QSet<QUuid> m_proxyComparisons; ///< that have led to the dialog since the connection changed
};

} // namespace Fluxscope::Ui
