// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

namespace Fluxscope {

/// What the command line can do without a display: help, version, export. Made after QCoreApplication.
class Headless final
{
public:
    explicit Headless(CommandLine commandLine);

    /// Does it and returns the exit code.
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int exportHistory() const;

    const CommandLine m_commandLine;
};

} // namespace Fluxscope
