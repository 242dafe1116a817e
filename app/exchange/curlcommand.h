// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/headerfield.h"

#include <QList>
#include <QString>

#include <optional>

namespace Fluxscope {

/// What a curl command would send, as far as its text says.
struct CurlCommand
{
    QString url; ///< empty: none is named
    QList<HeaderField> headers; ///< lower-case names
    QString data; ///< empty: none, or in a file
    bool hasCredentials = false; ///< --user, --oauth2-bearer, or an assignment of a key before the command
    bool hasDataElsewhere = false; ///< data that only a file or a form has

    bool operator==(const CurlCommand&) const = default;
};

/// Reads the text as a curl command in the quoting of POSIX shells, with a prompt (`$`) or assignments before
/// it; options that say nothing of the request are passed over (curl(1)). nullopt: it is none. Nothing of it
/// is ever run.
[[nodiscard]] std::optional<CurlCommand> parseCurlCommand(const QString& text);

} // namespace Fluxscope
