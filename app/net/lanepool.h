// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/result.h"
#include "net/gatewayclient.h"
#include "net/lane.h"

#include <memory>
#include <vector>

class QUrl;

namespace Fluxscope {

/// The lanes of a GatewayClient, made as they are needed and reused.
class LanePool final
{
public:
    /// A lane with a free place for a request to `url`; owned by the pool. A Failure of kind Tls if the CA
    /// file of the connection cannot be used.
    [[nodiscard]] Result<Lane*, CallError> laneFor(const QUrl& url, const Route& route);

    /// The lanes that the next `calls` requests to `url` will use, with how many of them each will take;
    /// fails as laneFor() does.
    struct Places
    {
        Lane* lane = nullptr;
        int calls = 0;
    };
    [[nodiscard]] Result<std::vector<Places>, CallError> placesFor(
        const QUrl& url, const Route& route, int calls);

private:
    void dropIdle(const LaneKey& wanted);
    [[nodiscard]] Result<Lane*, CallError> addLane(LaneKey key, const QString& caFile);

    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace Fluxscope
