// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/compareanalysis.h"

#include <QWidget>

class QComboBox;

namespace Fluxscope {
class CompareModel;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CellRemark;
class FiguresTable;
class ShortenedText;

/// The figures of a comparison as a table, below what can be said of each two entries, or of each two models
/// where these are the rows, and above the calls that no figure counts. No winner is coloured: that two
/// ranges part does not say which reply is the better one.
class NumbersPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumbersPane)

public:
    explicit NumbersPane(QWidget* parent = nullptr);

    void show(const CompareAnalysis& analysis);

signals:
    void callsSelected(const QList<QUuid>& calls);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeLayout();
    void retranslate();
    void showAll();
    void showVerdicts();
    void pickRow(int row);
    void chooseRows();
    void chooseColumns();

    ShortenedText* m_verdicts;
    QComboBox* m_rows;
    QComboBox* m_columns;
    CompareModel* m_model;
    FiguresTable* m_table;
    CellRemark* m_remark;
    ShortenedText* m_absent;
    CompareAnalysis m_analysis;
    bool m_isStale = false; ///< the analysis came while the pane was hidden
    QUuid m_shown; ///< the comparison whose figures are chosen by what it measures
};

} // namespace Fluxscope::Ui
