// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QUrl;

namespace Fluxscope {

class Lane;

/// Waits for connections that are opened ahead of calls. Owned by who waits for them; goes by itself once it
/// has said that they stand.
class ConnectionOpening final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionOpening)

public:
    ConnectionOpening(QObject* context, std::function<void()> callback);

    void open(Lane& lane, const QUrl& url, int count);
    /// Every lane was named; the callback follows.
    void begun();

private:
    void endIfOpened();
    void end();

    std::function<void()> m_callback;
    QTimer m_patience;
    int m_lanes = 0; ///< that are still connecting
};

} // namespace Fluxscope
