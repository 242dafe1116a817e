// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparerun.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace Fluxscope {
struct Figure;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CallSummary;
class FactLabel;

/// Who answered the call that a column shows, what it cost and how long it took, in little room and all at
/// fixed places. Which model was requested stands above it.
class CompareCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareCard)

public:
    explicit CompareCard(QWidget* parent = nullptr);

    /// What was requested; the model is told by the heading of the column.
    void setDialect(Dialect dialect);
    /// Whether the call is streamed, where that has to be told; nullopt: all of them are alike.
    void setStreamed(std::optional<bool> streamed);
    /// nullopt: the entry has no call yet.
    void showCall(const std::optional<CompareCall>& call);
    /// How many calls start before the one shown; of no effect unless it is queued.
    void setQueuedBefore(int calls);
    /// Of which other call the reply has the text; empty: of none that is known. It holds until another call
    /// is shown or setBlind() changes something.
    void setSameText(const QString& mark);
    /// Hides everything but the state and what setSameText() says.
    void setBlind(bool blind);
    /// What assistive technology calls the column.
    void setColumnName(const QString& name);
    /// The time of a running call has gone on.
    void tick();

    [[nodiscard]] QWidget* summary() const;
    /// Where the call stands, such as `HTTP 200 · done` or `queued, 5 before it`.
    [[nodiscard]] QString stateText() const;

protected:
    bool event(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void update();
    void showState();
    void showSameText();
    void showFacts(const CallRecord& record);
    void show(FactLabel& label, const Figure& figure) const;
    /// The unit names the figure where there is one, else the caption does.
    void showWithUnit(FactLabel& label, const Figure& figure, const QString& caption) const;
    [[nodiscard]] QString sentence() const;

    std::optional<CompareCall> m_call;
    Dialect m_dialect = Dialect::Chat;
    std::optional<bool> m_isStreamed; ///< where that has to be told
    QString m_sameText;
    QString m_columnName;
    int m_queuedBefore = 0;
    bool m_isBlind = false;

    CallSummary* m_summary;
    QLabel* m_arrow;
    FactLabel* m_served;
    FactLabel* m_routed;
    FactLabel* m_shape;
    FactLabel* m_state;
    QWidget* m_figures;
    FactLabel* m_cost;
    FactLabel* m_way;
    FactLabel* m_firstToken;
    FactLabel* m_total;
    FactLabel* m_tokens;
    FactLabel* m_speed;
    FactLabel* m_same;
};

} // namespace Fluxscope::Ui
