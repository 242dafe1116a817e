// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Fluxscope {
class ActiveConnection;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// Says where the next call goes and which key it takes, and opens the settings.
class ConnectionLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionLine)

public:
    /// `connection` outlives the line.
    explicit ConnectionLine(const ActiveConnection& connection, QWidget* parent = nullptr);

signals:
    void settingsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString keyText() const;

    const ActiveConnection& m_connection;
    QLabel* m_demo;
    QLabel* m_text;
    QToolButton* m_settings;
};

} // namespace Fluxscope::Ui
