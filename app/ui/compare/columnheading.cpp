// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/columnheading.h"

#include "core/redaction.h"
#include "ui/charts/seriesmark.h"
#include "ui/compare/columnbutton.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace Fluxscope::Ui {

namespace {

constexpr int MarkSize = 16;

QPixmap markPixmap(int entry, const QWidget& widget)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(MarkSize, MarkSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    SeriesMark(entry).draw(painter, QPointF(MarkSize / 2.0, MarkSize / 2.0), widget.palette());
    return pixmap;
}

} // namespace

ColumnHeading::ColumnHeading(QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_model(new FactLabel(this))
    , m_expand(columnButton(this))
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.25);
    m_model->setFont(large);
    m_model->setElideMode(Qt::ElideMiddle);
    m_model->setShrinks(true);
    m_expand->setCheckable(true);
    connect(m_expand, &QToolButton::clicked, this, &ColumnHeading::expandRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_model, 1);
    layout->addWidget(m_expand);
    colour();
    retranslate();
}

void ColumnHeading::setEntry(int entry, const QString& model)
{
    m_entry = entry;
    m_modelName = model;
    colour();
    retranslate();
}

void ColumnHeading::setName(const QString& name, bool blind)
{
    m_name = name;
    m_isBlind = blind;
    m_mark->setVisible(!blind);
    retranslate();
}

void ColumnHeading::setExpanded(bool expanded)
{
    m_expand->setChecked(expanded);
    retranslate();
}

QWidget* ColumnHeading::expandButton() const
{
    return m_expand;
}

bool ColumnHeading::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colour();
    return QWidget::event(event);
}

void ColumnHeading::retranslate()
{
    //: %1 names a column of a comparison
    m_expand->setAccessibleName(tr("Expand %1").arg(m_name));
    m_expand->setToolTip(
        m_expand->isChecked() ? tr("Back to all columns") : tr("Give this column the whole width"));
    m_model->setValue(m_isBlind ? m_name : singleLine(m_modelName));
}

void ColumnHeading::colour()
{
    m_mark->setPixmap(markPixmap(m_entry, *this));
    m_expand->setIcon(tintedIcon(u"widen", palette()));
}

} // namespace Fluxscope::Ui
