// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartpane.h"

#include <QList>
#include <QString>
#include <QStringList>

class QAbstractAxis;
class QAbstractSeries;
class QValueAxis;

namespace Fluxscope::Ui {

/// A bar of a chart. The label is plain text, whoever it comes from.
struct ChartBar
{
    QString label;
    double value = 0;
    QString toolTip; ///< plain text
    /// What tells the bar from others while its label changes with its figures; empty: the label does.
    QString key = {};
};

/// How values spread, as a box with whiskers. Where there are too few of them for quartiles, both are the
/// median: then it is a line with whiskers.
struct ChartBox
{
    QString label;
    double least = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double most = 0;
    QString toolTip; ///< plain text
};

/// Bars, or boxes with whiskers.
class Chart final : public ChartPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chart)

public:
    explicit Chart(QWidget* parent = nullptr);
    ~Chart() override;

    /// Bars stand where the labels are short, and lie where they are names, the first one on top.
    void showBars(const QList<ChartBar>& bars, Qt::Orientation orientation, const QString& unit);
    /// The legend, where there is one, tells who the short labels below boxes stand for.
    void showBoxes(const QList<ChartBox>& boxes, const QString& unit, const QStringList& legend = {});

signals:
    /// A bar or box was chosen: its place in the list.
    void picked(int place);

protected:
    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QString tipOf(int mark) const override;
    [[nodiscard]] QPointF placeOf(int mark) const override;
    void pick(int mark) override;
    void restyleMarks() override;

private:
    struct Mark
    {
        QString key;
        QString toolTip;
        QPointF place; ///< of its end or its median, in values of the axes
    };

    void clear();
    void setAxes(QAbstractSeries* series, QAbstractAxis* labels, QValueAxis* values, bool isLying);

    QList<Mark> m_marks;
    QString m_currentKey; ///< of the mark that the keyboard was at; null: none
    QValueAxis* m_values = nullptr; ///< null: nothing is shown
};

} // namespace Fluxscope::Ui
