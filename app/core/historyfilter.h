// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Fluxscope {

/// Which calls of the history are meant.
struct HistoryFilter
{
    QString text; ///< a part of prompt, reply, a model, an id or an error, in any case; empty: every call

    bool operator==(const HistoryFilter&) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilter(); }
};

} // namespace Fluxscope
