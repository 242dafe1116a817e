// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace Fluxscope::Ui {

class PlainEditor;

/// One earlier message in the MessageList.
class MessageRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageRow)

public:
    explicit MessageRow(const Message& message, QWidget* parent = nullptr);

    [[nodiscard]] Message message() const;
    /// Where it stands, from 1, so that names and buttons can say so.
    void setPlace(int place, int count);
    void focusText();

    /// Puts its controls behind this one in the tab order; the last of them is returned.
    [[nodiscard]] QWidget* followInTabOrder(QWidget* before);

signals:
    void changed();
    void moveRequested(int steps);
    void removeRequested();

private:
    QComboBox* m_role;
    PlainEditor* m_text;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
};

} // namespace Fluxscope::Ui
