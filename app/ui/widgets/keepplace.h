// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizePolicy>
#include <QWidget>

namespace Fluxscope::Ui {

/// Leaves the widget's place empty while it is hidden, so that nothing jumps when it comes.
inline void keepPlaceWhenHidden(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

} // namespace Fluxscope::Ui
