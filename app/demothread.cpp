// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demothread.h"

#include "demo/demogateway.h"

namespace Fluxscope {

DemoThread::DemoThread()
{
    m_thread.setObjectName(u"demo gateway");
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

DemoThread::~DemoThread()
{
    // Sockets may be closed only in the thread they live in.
    QMetaObject::invokeMethod(
        &m_inside, [this] { m_gateway.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

bool DemoThread::listen(quint16 port)
{
    bool isListening = false;
    QMetaObject::invokeMethod(
        &m_inside,
        [this, port, &isListening] {
            m_gateway = std::make_unique<DemoGateway>();
            isListening = m_gateway->listen(port);
            m_url = m_gateway->url();
        },
        Qt::BlockingQueuedConnection);
    return isListening;
}

} // namespace Fluxscope
