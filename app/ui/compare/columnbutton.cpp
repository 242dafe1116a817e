// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/columnbutton.h"

#include <QToolButton>

namespace Fluxscope::Ui {

QToolButton* columnButton(QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void explain(QToolButton& button, bool enabled, const QString& what, const QString& whyNot)
{
    const QString& tip = enabled ? what : whyNot;
    // Assistive technology is told of each description, changed or not.
    if (button.isEnabled() == enabled && button.toolTip() == tip)
        return;
    button.setEnabled(enabled);
    button.setToolTip(tip);
    button.setAccessibleDescription(enabled ? QString() : whyNot);
}

} // namespace Fluxscope::Ui
