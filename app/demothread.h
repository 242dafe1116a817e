// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace Fluxscope {

class DemoGateway;

/// The built-in demo gateway in a thread of its own, so that it answers like a far server and takes nothing
/// from the window.
class DemoThread final
{
public:
    DemoThread();
    ~DemoThread();
    Q_DISABLE_COPY_MOVE(DemoThread)

    /// Listens on 127.0.0.1; port 0 lets the system choose. False where the port is taken.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] QUrl url() const { return m_url; }

private:
    QThread m_thread;
    QObject m_inside; ///< lives in the thread; what is called through it runs there
    std::unique_ptr<DemoGateway> m_gateway;
    QUrl m_url;
};

} // namespace Fluxscope
