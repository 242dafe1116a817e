// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Fluxscope::Ui {

/// Stands where the columns would be, and says what a comparison shows.
class NoComparison final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoComparison)

public:
    explicit NoComparison(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_text;
};

} // namespace Fluxscope::Ui
