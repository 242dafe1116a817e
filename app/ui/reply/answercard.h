// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace Fluxscope {
struct Figure;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CallActions;
class CallSummary;
class FactLabel;

/// Who answered, what it cost, how long it took, and the id for support, all at fixed places. While the call
/// runs, the elapsed time counts up. It needs a call: without one nobody shows it.
class AnswerCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerCard)

public:
    /// `actions` outlives the card.
    explicit AnswerCard(CallActions& actions, QWidget* parent = nullptr);

    void showCall(const CallRecord& record);

signals:
    /// Something was copied.
    void statusMessage(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void fillMoreMenu();
    void addCopyItem(const QString& name, const std::optional<QString>& value);
    void retranslate();
    void update();
    void updateElapsed();
    static void show(FactLabel& label, const Figure& figure);

    CallActions& m_actions;
    CallRecord m_record;
    QTimer m_second;

    CallSummary* m_summary;
    FactLabel* m_requested;
    QLabel* m_arrow;
    FactLabel* m_served;
    FactLabel* m_routed;
    FactLabel* m_status;
    FactLabel* m_cost;
    FactLabel* m_firstToken;
    FactLabel* m_total;
    FactLabel* m_tokens;
    FactLabel* m_idName;
    FactLabel* m_id;
    FactLabel* m_notes;
    QToolButton* m_copyId;
    QPushButton* m_more;
    QMenu* m_moreMenu;
};

} // namespace Fluxscope::Ui
