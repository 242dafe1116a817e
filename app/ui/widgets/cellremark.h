// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTableView>
#include <QWidget>

namespace Fluxscope::Ui {

class Remark;

/// A line below a table for the cell that the keyboard is at: what its text leaves out (its accessible
/// description), and what its column means (the tool tip of the heading). Its place stays empty where there
/// is nothing to tell, so that nothing jumps.
class CellRemark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellRemark)

public:
    /// `table` has its model.
    explicit CellRemark(const QTableView& table, QWidget* parent = nullptr);

    /// Empty: there is nothing to tell.
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    QPointer<const QTableView> m_table; ///< of the same parent, which may delete it first
    Remark* m_line;
};

} // namespace Fluxscope::Ui
