// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"
#include "models/costperiods.h"
#include "models/statisticsmodel.h"

#include <QDialog>
#include <QTimeZone>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace Fluxscope {
class DaysModel;
class HistoryModel;
class StatisticsReader;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class Chart;
class FiguresTable;
class PictureSaver;
class TotalsLabel;

/// How the calls of the history's filter went, as a picture and as a table of the same figures. It follows
/// the filter and stays open beside the window.
class StatisticsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatisticsDialog)

public:
    /// `history` outlives the dialog.
    explicit StatisticsDialog(HistoryModel& history, QWidget* parent = nullptr);

signals:
    /// The user picked a model or a day: the filter in force with that condition.
    void filterChosen(const Fluxscope::HistoryFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Picture { Calls, Cost, FirstToken, Total, CostPerDay };
    enum class Side { Served, Requested };
    enum class Count { Running, Done, Failed };

    void makeLayout();
    void retranslate();
    void refresh();
    void restart();
    void take(const HistoryStatistics& statistics);
    void takeFailure();
    void showFigures();
    void showModels(Picture picture);
    void showDays();
    void showScope();
    void showStatus();
    void pickBar(int place);
    void pickDay(int row);
    void pickModel(int place);
    void pickDays(QDate first, QDate last);
    [[nodiscard]] QTimeZone chosenZone() const;
    [[nodiscard]] Picture picture() const;
    [[nodiscard]] Side side() const;

    HistoryModel& m_history;
    QComboBox* m_picture;
    QComboBox* m_side;
    QCheckBox* m_utc;
    TotalsLabel* m_totals;
    QLabel* m_scope; ///< how the calls went that are counted, as a whole
    QLabel* m_status; ///< what is going on, or why there is no picture; it keeps its place
    QPushButton* m_again; ///< only after a failure
    Chart* m_chart;
    QStackedWidget* m_tables;
    QPushButton* m_save;
    StatisticsModel* m_models;
    DaysModel* m_days;
    // One for models and one for days, so that each keeps the order and the widths that the user gave it.
    FiguresTable* m_modelTable;
    FiguresTable* m_dayTable;
    PictureSaver* m_saver;
    StatisticsReader* m_reader;
    Count m_count = Count::Running;
    HistoryStatistics m_statistics;
    HistoryFilter m_askedFilter;
    QTimeZone m_askedZone = QTimeZone::utc();
    QTimeZone m_zone = QTimeZone::utc(); ///< in which the days of the figures begin
    QList<int> m_places; ///< rows of the models of each bar or box
    CostPeriods m_periods; ///< of each bar
};

} // namespace Fluxscope::Ui
