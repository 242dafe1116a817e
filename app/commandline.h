// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialect.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Fluxscope {

/// What the command line asks for. Nothing of it is ever saved.
struct CommandLine
{
    enum class Mode { Window, Help, Version, Export, Import };

    Mode mode = Mode::Window;
    bool demo = false;
    std::optional<quint16> demoPort;
    std::optional<QString> baseUrl;
    std::optional<QString> model;
    std::optional<Dialect> dialect;
    std::optional<bool> stream;
    std::optional<int> maxTokens;
    std::optional<QString> system;
    std::optional<QString> prompt; ///< `-` is standard input
    bool send = false;
    QString screenshot; ///< PNG file; empty: none
    bool quitWhenDone = false;
    QString history; ///< empty: the user's own
    QString exportTo; ///< file name or `-`
    QString importFrom;
    bool verbose = false;
};

/// Reads the arguments (the program's name first); what is meant for Qt is passed over. Needs no application
/// object, so that wrong usage is told without a display. The error is one English sentence for standard
/// error.
[[nodiscard]] Result<CommandLine, QString> parseCommandLine(const QStringList& arguments);

/// What --help prints.
[[nodiscard]] QString helpText();

} // namespace Fluxscope
