// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Fluxscope {

/// One entry of `GET /v1/models`.
struct ModelEntry
{
    QString id; ///< untrusted text
    std::optional<qint64> maxInputTokens;
    std::optional<qint64> maxOutputTokens;

    bool operator==(const ModelEntry&) const = default;

    /// `flux-image` and `flux-voice*` are listed too, but are no chat models.
    [[nodiscard]] bool isChatModel() const;
};

/// Reads the list; entries without an id are passed over. A Failure of kind Protocol if it is no list at all.
[[nodiscard]] Result<QList<ModelEntry>, CallError> parseModelList(const QByteArray& body);

} // namespace Fluxscope
