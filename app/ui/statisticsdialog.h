// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"
#include "models/statisticsmodel.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>
#include <QTimeZone>

#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Fluxscope {
class DaysModel;
class HistoryModel;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class Chart;
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
    ~StatisticsDialog() override;

signals:
    /// The user picked a model or a day: the filter in force with that condition.
    void filterChosen(const Fluxscope::HistoryFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Picture { Calls, Cost, FirstToken, Total, CostPerDay };
    enum class Side { Served, Requested };

    void makeLayout();
    void retranslate();
    void ask();
    void take(const HistoryStatistics& statistics, const QTimeZone& zone);
    void showFigures();
    void showModels(Picture picture);
    void showModelBars(Picture picture);
    void showModelBoxes(Picture picture);
    void tellLeftOut(bool areSome, qsizetype most);
    void showDays();
    void pickBar(int place);
    void pickRow(const QModelIndex& index);
    void pickModel(int place);
    void pickDays(QDate first, QDate last);
    void choosePicture();
    void savePicture(const QString& file);
    [[nodiscard]] Picture picture() const;
    [[nodiscard]] Side side() const;

    HistoryModel& m_history;
    QComboBox* m_picture;
    QComboBox* m_side;
    QCheckBox* m_utc;
    TotalsLabel* m_totals;
    QLabel* m_status; ///< what is going on, or why there is no picture
    Chart* m_chart;
    QTableView* m_table;
    QPushButton* m_save;
    StatisticsModel* m_models;
    DaysModel* m_days;
    QSortFilterProxyModel* m_sorted;
    HistoryStatistics m_statistics;
    QTimeZone m_zone = QTimeZone::systemTimeZone(); ///< in which the days of the figures begin
    QList<int> m_places; ///< rows of the models of each bar or box
    QList<std::pair<QDate, QDate>> m_periods; ///< first and last day of each bar
    QFuture<HistoryStatistics> m_answer;
    QTimer m_pause; ///< many changes in a row do not ask all the time
};

} // namespace Fluxscope::Ui
