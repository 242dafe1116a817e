// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Fluxscope::Ui {

/// Opens the box that says what this program is, of which version, and under which licence.
void showAbout(QWidget* window);

} // namespace Fluxscope::Ui
