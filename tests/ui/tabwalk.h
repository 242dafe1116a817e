// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QList>
#include <QRadioButton>
#include <QString>
#include <QStringList>
#include <QTabBar>
#include <QTest>
#include <QWidget>

namespace Fluxscope::Ui {

/// What assistive technology calls it.
[[nodiscard]] inline QString nameOf(const QWidget& control)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&control);
    return button != nullptr && button->accessibleName().isEmpty() ? button->text().remove(u'&')
                                                                   : control.accessibleName();
}

[[nodiscard]] inline QString namesOf(const QList<QWidget*>& controls)
{
    QStringList names;
    for (const QWidget* control : controls)
        names.append(QStringLiteral("%1 “%2”").arg(
            QString::fromLatin1(control->metaObject()->className()), nameOf(*control)));
    return names.join(QStringLiteral(", "));
}

/// Everything that can be used now and that Tab is to stop at.
[[nodiscard]] inline QList<QWidget*> stopsOf(const QWidget& page)
{
    QList<QWidget*> stops;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->focusProxy() == nullptr)
            stops.append(widget);
    }
    return stops;
}

/// Goes on until the focus is where it was before.
[[nodiscard]] inline QList<QWidget*> walk(Qt::Key key)
{
    QList<QWidget*> order;
    QWidget* now = QApplication::focusWidget();
    while (now != nullptr && !order.contains(now)) {
        order.append(now);
        QTest::keyClick(now, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        now = QApplication::focusWidget();
    }
    return order;
}

/// What can be clicked, but not be reached.
[[nodiscard]] inline QList<QWidget*> outOfReach(const QWidget& page)
{
    QList<QWidget*> found;
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        const bool hasOtherWay = qobject_cast<QRadioButton*>(button) != nullptr
            || qobject_cast<QTabBar*>(button->parentWidget()) != nullptr; // arrow keys
        if (button->isVisible() && button->isEnabled() && !hasOtherWay
            && (button->focusPolicy() & Qt::TabFocus) == 0)
            found.append(button);
    }
    return found;
}

} // namespace Fluxscope::Ui
