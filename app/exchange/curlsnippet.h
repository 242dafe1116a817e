// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialect.h"

#include <QByteArray>
#include <QString>

namespace Fluxscope {

/// What a snippet has to send.
struct SnippetRequest
{
    QString root; ///< of the gateway
    Dialect dialect = Dialect::Chat;
    bool stream = false;
    QByteArray body; ///< a JSON object without line breaks
};

/// The request as one command of a POSIX shell.
[[nodiscard]] QString curlSnippet(const SnippetRequest& request);

} // namespace Fluxscope
