// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <Qt>

class QToolButton;
class QWidget;

namespace Fluxscope::Ui {

/// A button of a column: flat, and in the order of the Tab key.
[[nodiscard]] QToolButton* columnButton(QWidget* parent);

/// As columnButton(), with a caption that is elided where the column has no room for it. Of a row it is the
/// only one that gives way.
[[nodiscard]] QToolButton* elidingColumnButton(Qt::TextElideMode mode, QWidget* parent);

/// Enables the button or not, and says in its tooltip what it does or why it cannot.
void explain(QToolButton& button, bool enabled, const QString& what, const QString& whyNot);

} // namespace Fluxscope::Ui
