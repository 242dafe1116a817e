// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace Fluxscope::Ui {

/// The widget that is called so by assistive technology, among those that are not hidden; nullptr: none.
template <class Kind>
[[nodiscard]] Kind* named(const QWidget& window, const QString& name)
{
    const auto candidates = window.findChildren<Kind*>();
    for (Kind* candidate : candidates) {
        if (candidate->accessibleName() == name && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

/// The button with this caption, accelerators aside; nullptr: none is visible.
[[nodiscard]] inline QAbstractButton* captioned(const QWidget& window, const QString& caption)
{
    const auto buttons = window.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->text().remove(u'&').startsWith(caption) && button->isVisible())
            return button;
    }
    return nullptr;
}

/// All sentences that can be read in the window.
[[nodiscard]] inline QString sentences(const QWidget& window)
{
    QStringList texts;
    const auto labels = window.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace Fluxscope::Ui
