// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historymodel.h"

#include <QFuture>
#include <QLabel>
#include <QTimer>

#include <functional>
#include <optional>

namespace Fluxscope::Ui {

/// What the calls cost that are meant: the selected ones where several are selected, else those that the
/// model lists. It names which these are.
class TotalsLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TotalsLabel)

public:
    /// `model` outlives the label.
    explicit TotalsLabel(HistoryModel& model, QWidget* parent = nullptr);
    ~TotalsLabel() override;

    /// `count` rows are selected; `keys` gives their calls where they have to be known.
    void setSelection(int count, const std::function<QList<qint64>()>& keys);

    void retranslate();

private:
    void refresh();
    void ask();
    void takeSelected(const HistoryTotals& totals);

    HistoryModel& m_model;
    int m_count = 0;
    std::function<QList<qint64>()> m_keys;
    std::optional<HistoryTotals> m_selected; ///< nullopt while it is not known
    QTimer m_pause; ///< a selection that grows row by row is asked for once it rests
    QFuture<QList<QUuid>> m_ids;
    QFuture<HistoryTotals> m_totals;
};

} // namespace Fluxscope::Ui
