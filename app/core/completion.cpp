// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/completion.h"

#include <array>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Finish, QLatin1StringView>, 6> FinishNames{{
    {Finish::Stop, "stop"_L1},
    {Finish::Length, "length"_L1},
    {Finish::ToolCalls, "tool_calls"_L1},
    {Finish::Incomplete, "incomplete"_L1},
    {Finish::Error, "error"_L1},
    {Finish::Cancelled, "cancelled"_L1},
}};

} // namespace

QLatin1StringView finishName(Finish finish)
{
    for (const auto& [value, name] : FinishNames) {
        if (value == finish)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<Finish> finishFromName(QStringView name)
{
    for (const auto& [value, word] : FinishNames) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

} // namespace Fluxscope
