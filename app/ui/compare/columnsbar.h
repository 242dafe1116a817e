// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/columnorder.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace Fluxscope::Ui {

/// The controls above the columns of a comparison. It only tells what the user chose.
class ColumnsBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsBar)

public:
    explicit ColumnsBar(QWidget* parent = nullptr);

    /// Which samples there are to choose from; with one there is no choice.
    void setSamples(bool plain, bool streamed, bool showsStreamed);
    /// In blind mode the order is no choice; afterwards the columns stay where they are until one is chosen.
    void setBlind(bool blind);
    [[nodiscard]] bool isBlind() const;
    [[nodiscard]] bool scrollsTogether() const;
    /// nullopt: the columns are shuffled.
    [[nodiscard]] std::optional<ColumnOrder> order() const;
    void setOrder(ColumnOrder order);
    void setPagesEnabled(bool enabled);
    /// Hidden at first: nothing was reasoned.
    void setReasoningVisible(bool visible);
    [[nodiscard]] bool isReasoningOpen() const;
    /// What there is to say about the order, one sentence; empty: nothing.
    void tell(const QString& sentence);

signals:
    /// Also if it is chosen again.
    void orderChosen(Fluxscope::Ui::ColumnOrder order);
    void sampleChosen(bool stream);
    void scrollTogetherToggled(bool on);
    void blindToggled(bool on);
    void reasoningToggled(bool open);
    /// Every column is to turn `by` pages.
    void pagesTurned(int by);

protected:
    bool event(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void explainOrder();

    QLabel* m_orderLabel;
    QComboBox* m_order;
    QLabel* m_sampleLabel;
    QComboBox* m_sample;
    QLabel* m_pagesLabel;
    QToolButton* m_previous;
    QToolButton* m_next;
    QCheckBox* m_together;
    QCheckBox* m_reasoning;
    QCheckBox* m_blind;
    QLabel* m_note;
};

} // namespace Fluxscope::Ui
