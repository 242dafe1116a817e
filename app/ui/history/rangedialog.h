// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"

#include <QDateTime>
#include <QDialog>
#include <QString>

#include <optional>

class QCheckBox;
class QDateTimeEdit;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace Fluxscope::Ui {

/// Asks between which times calls began, and between which sums their cost lies. Times are local.
class RangeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeDialog)

public:
    /// `filter` is in force; its other conditions stay.
    RangeDialog(const HistoryFilter& filter, const QDateTime& now, QWidget* parent = nullptr);

signals:
    /// The user agreed to this filter.
    void filterChosen(const Fluxscope::HistoryFilter& filter);

protected:
    void accept() override;

private:
    /// A bound of the range of times; it holds while it is ticked.
    struct TimeBound
    {
        QCheckBox* tick = nullptr;
        QDateTimeEdit* edit = nullptr;
    };

    [[nodiscard]] TimeBound addTime(QGridLayout* rows, const QString& text, const QString& name,
        const std::optional<QDateTime>& bound, const QDateTime& offered);
    [[nodiscard]] QLineEdit* addCost(
        QGridLayout* rows, const QString& text, const QString& name, const std::optional<QString>& bound);
    [[nodiscard]] HistoryFilter filter() const;
    /// What keeps the ranges from being used; empty: nothing.
    [[nodiscard]] QString problem() const;
    void check();

    const HistoryFilter m_filter;
    TimeBound m_from{};
    TimeBound m_until{};
    QLineEdit* m_least = nullptr;
    QLineEdit* m_most = nullptr;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace Fluxscope::Ui
