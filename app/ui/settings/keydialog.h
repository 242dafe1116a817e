// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace Fluxscope {
class KeyRing;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// Asks for the key of a gateway that the settings do not list, because the command line or the environment
/// named it. The key is kept for this session only.
class KeyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyDialog)

public:
    /// `keys` outlives the dialog.
    KeyDialog(KeyRing& keys, const Connection& connection, QWidget* parent = nullptr);

private:
    void store();

    KeyRing& m_keys;
    Connection m_connection;
    QLineEdit* m_key;
    QLabel* m_problem;
};

} // namespace Fluxscope::Ui
