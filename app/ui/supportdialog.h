// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Fluxscope::Ui {

/// Shows the text for a support ticket before it is copied: an error message in it may echo the prompt.
class SupportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupportDialog)

public:
    explicit SupportDialog(const QString& text, QWidget* parent = nullptr);

signals:
    void copied();
};

} // namespace Fluxscope::Ui
