// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fluxheaders.h"

#include "core/cost.h"

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

std::optional<QString> FluxHeaders::extraValue(QStringView name) const
{
    const auto found = std::find_if(
        extra.cbegin(), extra.cend(), [name](const HeaderField& field) { return field.name == name; });
    if (found == extra.cend())
        return std::nullopt;
    return found->value;
}

bool FluxHeaders::costsDisagree() const
{
    const auto joined = extraValue(u"x-flux-cost-usd");
    if (costUsd || !joined)
        return false;
    const auto values = QStringView(*joined).split(u',');
    return values.size() > 1 && std::all_of(values.cbegin(), values.cend(), [](QStringView value) {
        return isCostText(value.trimmed());
    });
}

std::optional<QString> FluxHeaders::servedModel() const
{
    if (model)
        return model;
    const auto routedModel = extraValue(u"x-flux-routed-model");
    if (routedModel && !routedModel->trimmed().isEmpty())
        return routedModel->trimmed();
    return std::nullopt;
}

} // namespace Fluxscope
