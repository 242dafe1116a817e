// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/callsummary.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace Fluxscope::Ui {

namespace {

class AccessibleSummary final : public QAccessibleWidget
{
public:
    explicit AccessibleSummary(CallSummary* summary)
        : QAccessibleWidget(summary, QAccessible::StaticText)
        , m_summary(summary)
    { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_summary->sentence() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }

private:
    const CallSummary* m_summary;
};

QAccessibleInterface* accessibleSummary(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* summary = qobject_cast<CallSummary*>(object);
    return summary ? new AccessibleSummary(summary) : nullptr;
}

} // namespace

CallSummary::CallSummary(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(accessibleSummary);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Call summary"));
}

void CallSummary::setSentence(const QString& sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    // Raises the one event.
    setAccessibleDescription(sentence);
}

void CallSummary::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Call summary"));
    QWidget::changeEvent(event);
}

void CallSummary::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CallSummary::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CallSummary::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (!hasFocus())
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace Fluxscope::Ui
