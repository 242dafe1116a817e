// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/costperiods.h"
#include "models/statisticsmodel.h"
#include "ui/charts/chart.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>
#include <type_traits>

namespace Fluxscope::Ui {

/// What of the statistics is drawn, and with which words.
class StatisticsPictures final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::Ui::StatisticsPictures)

public:
    StatisticsPictures() = delete;

    /// Bars or boxes of models. Only some can be told apart; those with most calls are drawn.
    template <class Mark>
    struct Models
    {
        static constexpr qsizetype Most = std::is_same_v<Mark, ChartBox> ? 12 : 20;

        QList<Mark> marks;
        QList<int> places; ///< of the model of each mark in the list
        bool isCut = false; ///< whether models with such a figure are not drawn
    };

    /// `models` as in HistoryStatistics.
    [[nodiscard]] static Models<ChartBar> calls(const QList<ModelStatistics>& models);
    /// Models without a known cost have no bar.
    [[nodiscard]] static Models<ChartBar> costs(const QList<ModelStatistics>& models);
    /// Models without such a time have no box.
    [[nodiscard]] static Models<ChartBox> times(
        const QList<ModelStatistics>& models, std::optional<TimeSpread> ModelStatistics::*time);

    /// A bar per period.
    [[nodiscard]] static QList<ChartBar> costs(const CostPeriods& periods);
    /// Why there is not a bar per day; empty: there is.
    [[nodiscard]] static QString lengthNote(const CostPeriods& periods);

    /// Of how many calls a picture of costs says nothing; empty: of none.
    [[nodiscard]] static QString unknownCostNote(const QList<ModelStatistics>& models);
    /// The same below the name of the zone in which the days begin; empty: there are no days.
    [[nodiscard]] static QString daysNote(const QList<DayStatistics>& days, const QString& zone);

    [[nodiscard]] static QString leftOutNote(qsizetype shown);

    /// For %n, which takes no more; who has that many calls does not miss the last ones.
    [[nodiscard]] static int count(qint64 calls);
};

} // namespace Fluxscope::Ui
