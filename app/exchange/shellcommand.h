// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Fluxscope {

/// The words of one command and what it would read from standard input.
struct ShellCommand
{
    QStringList words;
    std::optional<QString> input; ///< of a here-document or here-string

    bool operator==(const ShellCommand&) const = default;
};

/// Reads the first command of a text by the quoting of POSIX shells, with `$'...'` and `<<<` of newer ones
/// (POSIX.1-2017, Shell Command Language, sections 2.2, 2.3 and 2.7.4). Nothing is expanded and nothing run:
/// variables and substitutions stay as they are written. Redirections to and from files are passed over.
/// nullopt: a quote or a here-document has no end.
[[nodiscard]] std::optional<ShellCommand> parseShellCommand(const QString& text);

} // namespace Fluxscope
