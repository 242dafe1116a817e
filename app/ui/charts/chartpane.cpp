// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpane.h"

#include "models/displaytext.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/statecolours.h"

#include <QAbstractAxis>
#include <QBuffer>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QGraphicsEllipseItem>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double PictureScale = 2.0; // so that a printed picture is sharp
constexpr int LeastHeight = 160;
constexpr int Margin = 4;
constexpr double RingRadius = 9.0;
constexpr double RingWidth = 2.0;

/// What the view shows: a scene does not shrink by itself, so as a whole it may be as large as it once was.
QByteArray svg(QGraphicsScene& scene, const QSize& size, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    scene.render(&painter, QRectF(), QRectF(QPointF(), size));
    painter.end();
    return buffer.data();
}

QByteArray png(QGraphicsScene& scene, const QSize& size, const QColor& background)
{
    QImage image(size * PictureScale, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(), QRectF(QPointF(), size));
    painter.end();
    QBuffer buffer;
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

} // namespace

ChartPane::ChartPane(QWidget* parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_empty(new QLabel(this))
    , m_ring(new QGraphicsEllipseItem(-RingRadius, -RingRadius, 2 * RingRadius, 2 * RingRadius, m_chart))
    , m_legend(new LegendItem(m_chart))
{
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setLocalizeNumbers(true);
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins(QMargins(Margin, Margin, Margin, Margin));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ring->setZValue(100); // above the marks
    m_ring->hide();
    setMinimumHeight(LeastHeight);
    setFocusPolicy(Qt::StrongFocus);
    new FocusRing(this);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 0, 0);
    layout->addWidget(m_empty, 0, 0, Qt::AlignCenter);
    retranslate();
}

ChartPane::~ChartPane() = default;

bool ChartPane::save(const QString& file) const
{
    // The ring belongs to the window, not to the picture.
    const bool hasRing = m_ring->isVisible();
    m_ring->hide();
    const QSize size = m_view->size();
    const QByteArray picture = file.endsWith(".svg"_L1, Qt::CaseInsensitive)
        ? svg(*m_view->scene(), size, accessibleName())
        : png(*m_view->scene(), size, palette().color(QPalette::Base));
    m_ring->setVisible(hasRing);
    QSaveFile target(file);
    return !picture.isEmpty() && target.open(QIODevice::WriteOnly) && target.write(picture) == picture.size()
        && target.commit();
}

void ChartPane::setEmptyText(const QString& text)
{
    m_emptyText = text;
    retranslate();
}

void ChartPane::setCaption(const QString& text)
{
    m_chart->setTitle(text.toHtmlEscaped());
}

int ChartPane::neighbour(int mark, Qt::Key key) const
{
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    return std::clamp(isBack ? mark - 1 : mark + 1, 0, markCount() - 1);
}

void ChartPane::takeMarks(int current)
{
    if (current < 0)
        leaveMark();
    m_current = current;
    m_empty->setVisible(markCount() == 0);
    m_ring->setVisible(current >= 0);
    placeRing();
}

void ChartPane::restyle()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor hairline = hairlineColour(palette());
    m_chart->setBackgroundBrush(palette().brush(QPalette::Base));
    m_chart->setBackgroundPen(Qt::NoPen);
    m_view->setBackgroundBrush(palette().brush(QPalette::Base));
    m_chart->setTitleBrush(text);
    m_chart->setTitleFont(font());
    m_ring->setPen(QPen(text, RingWidth));
    for (QAbstractAxis* axis : m_chart->axes()) {
        axis->setLabelsBrush(text);
        axis->setTitleBrush(text);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLinePenColor(hairline);
        axis->setGridLineColor(hairline);
    }
    m_legend->setLook(palette(), font());
    restyleMarks();
}

void ChartPane::showLegend(const QStringList& names, LegendItem::Mark mark)
{
    m_legend->setNames(names, mark);
    makeRoomForLegend();
}

void ChartPane::showTip(bool isOver, const QString& text)
{
    if (isOver)
        QToolTip::showText(QCursor::pos(), DisplayText::toolTip(text), this);
    else
        QToolTip::hideText();
}

void ChartPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartPane::keyPressEvent(QKeyEvent* event)
{
    const int last = markCount() - 1;
    const auto key = static_cast<Qt::Key>(event->key());
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveTo(m_current < 0 ? 0 : neighbour(m_current, key));
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current <= last)
            pick(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartPane::focusOutEvent(QFocusEvent* event)
{
    // A menu or another window leaves the place as it is.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        leaveMark();
    QWidget::focusOutEvent(event);
}

void ChartPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoomForLegend();
}

void ChartPane::moveTo(int mark)
{
    if (mark < 0 || mark >= markCount())
        return;
    if (m_current < 0)
        m_overview = accessibleDescription();
    m_current = mark;
    m_ring->show();
    placeRing();
    const QString tip = tipOf(mark);
    setAccessibleDescription(tip);
    const QPoint place = m_view->mapFromScene(placeOf(mark));
    QToolTip::showText(m_view->mapToGlobal(place), DisplayText::toolTip(tip), this);
}

void ChartPane::leaveMark()
{
    if (m_current < 0)
        return;
    m_current = -1;
    m_ring->hide();
    setAccessibleDescription(m_overview);
    QToolTip::hideText();
}

void ChartPane::placeRing()
{
    if (m_current >= 0 && m_current < markCount())
        m_ring->setPos(placeOf(m_current));
}

void ChartPane::makeRoomForLegend()
{
    m_legend->setWidth(std::max(0, width() - 4 * Margin));
    const int height = static_cast<int>(std::ceil(m_legend->boundingRect().height()));
    m_chart->setMargins(QMargins(Margin, Margin, Margin, Margin + height));
    m_legend->setPos(2 * Margin, this->height() - height - Margin);
}

void ChartPane::retranslate()
{
    m_empty->setWordWrap(!m_emptyText.isEmpty()); // of any length
    m_empty->setText(m_emptyText.isEmpty() ? tr("Nothing to show yet") : m_emptyText);
}

} // namespace Fluxscope::Ui
