// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <memory>

class QAbstractAxis;
class QChart;
class QChartView;
class QValueAxis;

namespace Fluxscope::Ui {

/// A bar of a chart. The label is plain text, whoever it comes from.
struct ChartBar
{
    QString label;
    double value = 0;
    QString toolTip; ///< plain text
};

/// How values spread, as a box with whiskers.
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

/// A picture of figures in the colours of the window. A table beside it has to show the same: that is the
/// way for the keyboard and for assistive technology.
class Chart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chart)

public:
    explicit Chart(QWidget* parent = nullptr);
    ~Chart() override;

    /// Bars stand where the labels are short, and lie where they are names, the first one on top.
    void showBars(const QList<ChartBar>& bars, Qt::Orientation orientation, const QString& unit);
    void showBoxes(const QList<ChartBox>& boxes, const QString& unit);

    /// Writes the picture as PNG or SVG, as the name ends; false if that cannot be done. What was there stays
    /// then.
    [[nodiscard]] bool save(const QString& file) const;

signals:
    /// A bar or box was clicked: its place in the list.
    void picked(int place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void clear();
    void setAxes(const QStringList& labels, Qt::Orientation orientation, double most, const QString& unit);
    void restyle();
    void showTip(bool isOver, const QString& text);

    QChart* m_chart; ///< of the view
    QChartView* m_view;
    QAbstractAxis* m_labels = nullptr; ///< null: nothing is shown
    QValueAxis* m_values = nullptr; ///< null: nothing is shown
};

} // namespace Fluxscope::Ui
