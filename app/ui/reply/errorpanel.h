// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "ui/widgets/snugscrollarea.h"

#include <QList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Fluxscope {
struct Explanation;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CallActions;
class FactLabel;
class RetryCountdown;

/// Stands where the reply would be, or above what arrived of it: what happened, what to do, the id for
/// support, and another try. Hidden when there is nothing to explain. As high as its text, and scrolls where
/// there is no room for that.
class ErrorPanel final : public SnugScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorPanel)

public:
    /// `actions` outlives the panel.
    explicit ErrorPanel(CallActions& actions, QWidget* parent = nullptr);

    void showCall(const CallRecord& record);

signals:
    void settingsRequested();
    void chooseCaFileRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void update();
    void updateSendAgain();
    void showActions(const Explanation& explanation);

    CallActions& m_actions;
    CallRecord m_record;
    RetryCountdown* m_countdown;
    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_advice;
    QLabel* m_detail;
    QWidget* m_idRow;
    FactLabel* m_idName;
    FactLabel* m_id;
    QToolButton* m_copyId;
    QPushButton* m_sendAgain;
    QHBoxLayout* m_buttons;
    QList<QPushButton*> m_extraButtons;
};

} // namespace Fluxscope::Ui
