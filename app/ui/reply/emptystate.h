// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Fluxscope::Ui {

/// What stands in the reply pane while no call is shown: how to send the first prompt, or, without a key,
/// where to enter one and how to look around without.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setKeyMissing(bool missing);

signals:
    void settingsRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_isKeyMissing = false;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_settings;
    QPushButton* m_demo;
};

} // namespace Fluxscope::Ui
