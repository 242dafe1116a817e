// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historycolumns.h"

#include <QStyledItemDelegate>

namespace Fluxscope::Ui {

/// Draws the cells of the history: states with a mark of their own shape and colour beside the word, ids
/// monospaced, what is not known muted or orange.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDelegate)

public:
    /// Of the mark beside a state, in pixels.
    static constexpr int MarkSize = 10;

    explicit HistoryDelegate(QObject* parent = nullptr);

    /// What the cells of the column are written in, in a table with this font.
    [[nodiscard]] static QFont fontOf(HistoryColumn column, const QFont& font);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace Fluxscope::Ui
