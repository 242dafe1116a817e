// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFormLayout>
#include <QLabel>

namespace Fluxscope::Ui {

/// Adds a row whose label leads to its field; a form does that by itself only for labels it makes.
inline void addRow(QFormLayout* rows, QLabel* label, QWidget* field)
{
    label->setBuddy(field);
    rows->addRow(label, field);
}

} // namespace Fluxscope::Ui
