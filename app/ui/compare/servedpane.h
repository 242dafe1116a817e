// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/compareanalysis.h"

#include <QWidget>

class QListWidget;

namespace Fluxscope {
class ServedModel;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CellRemark;
class Chart;
class FiguresTable;
class ShortenedText;

/// Which models answered: of one entry as a picture, of all of them as a table. Calls that no figure counts
/// are named below, and are no bar.
class ServedPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServedPane)

public:
    explicit ServedPane(QWidget* parent = nullptr);

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
    void showEntries();
    void showChart();
    void pickBar(int place);
    void pickRow(int row);
    void drawMarks();
    [[nodiscard]] const CompareSample* chosenSample() const;

    QListWidget* m_entries; ///< an item for each sample of each entry
    Chart* m_chart;
    ServedModel* m_model;
    FiguresTable* m_table;
    CellRemark* m_remark;
    ShortenedText* m_absent;
    CompareAnalysis m_analysis;
    QList<ServedBar> m_bars; ///< of the picture
    QString m_barsOf; ///< whose they are
    bool m_isStale = false; ///< the analysis came while the pane was hidden
};

} // namespace Fluxscope::Ui
