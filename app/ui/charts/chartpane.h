// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/scatteritems.h"

#include <QPointF>
#include <QString>
#include <QStringList>
#include <QWidget>

class QChart;
class QChartView;
class QGraphicsEllipseItem;
class QLabel;

namespace Fluxscope::Ui {

/// What the pictures of figures have in common: they wear the colours of the window, can be saved, say when
/// there is nothing to show, and lead the keyboard from mark to mark. The mark that the keyboard is at has a
/// ring, shows its tip and has it as accessible description, which raises one event. A table beside a picture
/// has to show the same figures.
class ChartPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartPane)

public:
    ~ChartPane() override;

    /// Writes the picture as PNG or SVG, as the name ends; false if that cannot be done. What was there stays
    /// then.
    [[nodiscard]] bool save(const QString& file) const;

    /// What is said where there are no marks; empty: that nothing is there yet.
    void setEmptyText(const QString& text);

    /// What the picture has to say of itself, above it and in what is saved; plain text, empty: nothing.
    void setCaption(const QString& text);

    /// The mark that the keyboard is at; -1: none.
    [[nodiscard]] int currentMark() const { return m_current; }

protected:
    explicit ChartPane(QWidget* parent);

    [[nodiscard]] QChart& chart() const { return *m_chart; }
    [[nodiscard]] QChartView& view() const { return *m_view; }

    /// Marks are counted from 0, in the order in which the keyboard goes through them.
    [[nodiscard]] virtual int markCount() const = 0;
    [[nodiscard]] virtual QString tipOf(int mark) const = 0;
    /// In the scene.
    [[nodiscard]] virtual QPointF placeOf(int mark) const = 0;
    /// Tells that the mark was chosen.
    virtual void pick(int mark) = 0;
    /// Where the key leads from a mark; `mark` itself: nowhere.
    [[nodiscard]] virtual int neighbour(int mark, Qt::Key key) const;
    /// Paints what is shown in the colours of the palette; axes have them already.
    virtual void restyleMarks() = 0;

    /// To be called when the marks are others; `current` is where the keyboard stays, -1: nowhere.
    void takeMarks(int current = -1);
    void restyle();
    /// Below the picture: the names of its series, or of its boxes. Plain text, whoever it comes from.
    void showLegend(const QStringList& names, LegendItem::Mark mark = LegendItem::Mark::Series);
    /// To be called when marks have other places.
    void placeRing();
    /// As long as the mouse is over a mark.
    void showTip(bool isOver, const QString& text);

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void moveTo(int mark);
    void leaveMark();
    void makeRoomForLegend();
    void retranslate();

    QChart* m_chart; ///< of the view
    QChartView* m_view;
    QLabel* m_empty; ///< instead of marks
    QString m_emptyText; ///< of setEmptyText()
    QGraphicsEllipseItem* m_ring; ///< of the chart
    LegendItem* m_legend; ///< of the chart
    int m_current = -1;
    QString m_overview; ///< the description while the keyboard is at no mark
};

} // namespace Fluxscope::Ui
