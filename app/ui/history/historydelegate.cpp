// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydelegate.h"

#include "models/historymodel.h"
#include "ui/widgets/statecolours.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace Fluxscope::Ui {

namespace {

/// A shape for each kind of state, so that colour is never the only sign. A call that is done has none.
QPixmap mark(Tone tone, const QColor& colour, qreal ratio)
{
    QPixmap pixmap(QSize(HistoryDelegate::MarkSize, HistoryDelegate::MarkSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (tone) {
    case Tone::Running:
        painter.drawEllipse(QRectF(1.5, 1.5, 7, 7));
        break;
    case Tone::Uncertain:
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({QPointF(5, 1.5), QPointF(8.8, 8.2), QPointF(1.2, 8.2)}));
        break;
    case Tone::Failed:
        painter.drawLine(QPointF(2, 2), QPointF(8, 8));
        painter.drawLine(QPointF(8, 2), QPointF(2, 8));
        break;
    case Tone::Plain:
    case Tone::Muted:
        break;
    }
    return pixmap;
}

Tone toneOfCell(const QModelIndex& index, CallState state)
{
    if (index.column() == static_cast<int>(HistoryColumn::Status))
        return toneOf(state);
    switch (static_cast<Figure::Knowledge>(index.data(HistoryModel::KnowledgeRole).toInt())) {
    case Figure::Knowledge::Known:
        return Tone::Plain;
    case Figure::Knowledge::NotYet:
        return Tone::Muted;
    case Figure::Knowledge::Unknown:
        return Tone::Uncertain;
    }
    Q_UNREACHABLE();
}

} // namespace

HistoryDelegate::HistoryDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{ }

QFont HistoryDelegate::fontOf(HistoryColumn column, const QFont& font)
{
    if (!HistoryColumns::isId(column))
        return font;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

void HistoryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<HistoryColumn>(index.column());
    const QVariant record = index.data(HistoryModel::RecordRole);
    if (!record.isValid())
        return;
    const CallState state = record.value<CallRecord>().state;
    const Tone tone = toneOfCell(index, state);
    // On the colour of a selection only its own text colour has the contrast; a table without the focus has
    // another pair of them.
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const auto group = option->state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour = isSelected ? option->palette.color(group, QPalette::HighlightedText)
                                     : toneColour(tone, option->palette);
    if (tone != Tone::Plain && !isSelected)
        option->palette.setColor(QPalette::Text, colour);
    option->font = fontOf(column, option->font);
    if (column == HistoryColumn::Status) {
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(MarkSize, MarkSize);
        QIcon icon;
        for (const auto mode : {QIcon::Normal, QIcon::Selected})
            icon.addPixmap(mark(tone, colour, ratio), mode);
        option->icon = icon;
    }
}

} // namespace Fluxscope::Ui
