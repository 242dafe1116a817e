// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/columnbutton.h"

#include <QFontMetrics>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

constexpr int LeastLetters = 8;

class ElidingButton final : public QToolButton
{
public:
    ElidingButton(Qt::TextElideMode mode, QWidget* parent)
        : QToolButton(parent)
        , m_mode(mode)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int least = fontMetrics().averageCharWidth() * LeastLetters;
        const QSize whole = sizeHint();
        return {whole.width() - std::max(captionWidth() - least, 0), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Q_UNUSED(event)
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        if (const int lacking = sizeHint().width() - width(); lacking > 0)
            option.text = fontMetrics().elidedText(text(), m_mode, std::max(captionWidth() - lacking, 0));
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }

private:
    [[nodiscard]] int captionWidth() const
    {
        return fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    }

    Qt::TextElideMode m_mode;
};

QToolButton* asOfColumn(QToolButton* button)
{
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

QToolButton* columnButton(QWidget* parent)
{
    return asOfColumn(new QToolButton(parent));
}

QToolButton* elidingColumnButton(Qt::TextElideMode mode, QWidget* parent)
{
    return asOfColumn(new ElidingButton(mode, parent));
}

void explain(QToolButton& button, bool enabled, const QString& what, const QString& whyNot)
{
    const QString& tip = enabled ? what : whyNot;
    // Assistive technology is told of each description, changed or not.
    if (button.isEnabled() == enabled && button.toolTip() == tip)
        return;
    button.setEnabled(enabled);
    button.setToolTip(tip);
    button.setAccessibleDescription(enabled ? QString() : whyNot);
}

} // namespace Fluxscope::Ui
