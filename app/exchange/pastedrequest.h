// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Fluxscope {

/// A request that somebody copied from elsewhere, and what of it does not come along.
struct PastedRequest
{
    Prompt prompt;
    QString baseUrl; ///< root of the gateway it was meant for; empty: not said, or no address
    bool droppedKey = false; ///< a key or password was in it
    bool droppedContent = false; ///< images, files, tool results or messages of other roles were in it
    QStringList droppedHeaders; ///< names of headers that Fluxscope does not send

    bool operator==(const PastedRequest&) const = default;
};

/// Recognises a curl command or a JSON body of one of the three API shapes; nullopt: it is neither. Nothing
/// is run and no file is read. A key is recognised by its place (a header, an option, a member `api_key`),
/// and masked where it stands elsewhere.
[[nodiscard]] std::optional<PastedRequest> pastedRequest(const QString& text);

} // namespace Fluxscope
