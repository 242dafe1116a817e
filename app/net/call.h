// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callevent.h"
#include "core/callrecord.h"

#include <QObject>

namespace Fluxscope {

/// One request on its way and its answer, told as CallEvents; made by GatewayClient, owned by who asked for
/// it. Destroying it aborts the request without further signals.
class Call : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Call)

public:
    ~Call() override = default;

    /// Ends the call at once with what has arrived; `happened` with CallEnded{Stopped} or, before any
    /// byte has left, CallEnded{StoppedUnsent} follows synchronously,
    /// unless it is over already.
    virtual void stop() = 0;

    /// What left and what came so far, the key masked. The response is bounded at 64 MiB.
    [[nodiscard]] virtual CallBodies bodies() const = 0;

signals:
    /// In the order of CallEvent; CallEnded is last and comes exactly once.
    void happened(const Fluxscope::CallEvent& event);

protected:
    using QObject::QObject;
};

} // namespace Fluxscope
