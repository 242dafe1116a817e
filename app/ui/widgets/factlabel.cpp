// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/factlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int CaptionGap = 6;

class AccessibleFact final : public QAccessibleWidget
{
public:
    explicit AccessibleFact(FactLabel* label)
        : QAccessibleWidget(label, QAccessible::StaticText)
        , m_label(label)
    { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return m_label->text();
        case QAccessible::Description:
            return m_label->reason();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    const FactLabel* m_label;
};

QAccessibleInterface* accessibleFact(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* label = qobject_cast<FactLabel*>(object);
    return label ? new AccessibleFact(label) : nullptr;
}

} // namespace

void installFactLabelAccessibility()
{
    QAccessible::installFactory(accessibleFact);
}

FactLabel::FactLabel(QWidget* parent)
    : QWidget(parent)
{
    installFactLabelAccessibility();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactLabel::setCaption(const QString& caption)
{
    m_caption = caption;
    updateGeometry();
    update();
}

void FactLabel::setValue(const QString& value, Tone tone)
{
    if (value == m_value && tone == m_tone)
        return;
    m_value = value;
    m_tone = tone;
    updateGeometry();
    update();
}

void FactLabel::setReason(const QString& reason)
{
    m_reason = reason;
}

void FactLabel::setStacked(bool stacked)
{
    m_isStacked = stacked;
    updateGeometry();
}

void FactLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
}

void FactLabel::setShrinks(bool shrinks)
{
    m_shrinks = shrinks;
    updateGeometry();
}

QString FactLabel::text() const
{
    return m_caption.isEmpty() ? m_value : u"%1 %2"_s.arg(m_caption, m_value);
}

QSize FactLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int value = metrics.horizontalAdvance(m_value) + 1;
    if (m_isStacked)
        return {std::max(value, metrics.horizontalAdvance(m_caption) + 1), 2 * metrics.height()};
    return {captionWidth() + value, metrics.height()};
}

QSize FactLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int few = captionWidth() + QFontMetrics(font()).averageCharWidth() * 6;
    return {m_shrinks ? std::min(few, whole.width()) : whole.width(), whole.height()};
}

void FactLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QFontMetrics metrics(font());
    const int room = width() - captionWidth();
    const QString value = metrics.elidedText(m_value, m_elideMode, room);
    const auto mirrored = [this](const QRect& rect) {
        return layoutDirection() == Qt::RightToLeft
            ? QRect(width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
            : rect;
    };
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute
        | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const int top = m_isStacked ? height() / 2 : 0;
    painter.setPen(toneColour(Tone::Muted, palette()));
    const QRect captionPlace(0, 0, m_isStacked ? width() : captionWidth(), m_isStacked ? top : height());
    painter.drawText(mirrored(captionPlace), flags, m_caption);
    painter.setPen(toneColour(m_tone, palette()));
    painter.drawText(mirrored(QRect(captionWidth(), top, room + 1, height() - top)), flags, value);
}

bool FactLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const bool isCut = captionWidth() + QFontMetrics(font()).horizontalAdvance(m_value) > width();
    QString tip;
    if (isCut && !m_reason.isEmpty())
        tip = u"<p>%1</p><p>%2</p>"_s.arg(m_value.toHtmlEscaped(), m_reason.toHtmlEscaped());
    else if (isCut || !m_reason.isEmpty())
        tip = u"<p>%1</p>"_s.arg((isCut ? m_value : m_reason).toHtmlEscaped());
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip, this);
    return true;
}

int FactLabel::captionWidth() const
{
    return m_caption.isEmpty() || m_isStacked
        ? 0
        : QFontMetrics(font()).horizontalAdvance(m_caption) + CaptionGap;
}

} // namespace Fluxscope::Ui
