// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Fluxscope {

/// While it lives, a display that cannot be reached ends the program with one sentence on standard error and
/// exit code 2, where Qt would abort. Put around the construction of QApplication.
class DisplayGuard final
{
public:
    DisplayGuard();
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)
};

} // namespace Fluxscope
