// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/section.h"

#include <QHBoxLayout>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

/// Open is its checked state, which assistive technology reads; for the eye the arrow says it, and the
/// heading does not look like a button that is held down.
class Heading final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Heading)

public:
    explicit Heading(QWidget* parent)
        : QToolButton(parent)
    {
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setArrowType(Qt::RightArrow);
        setAutoRaise(true);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QToolButton::toggled, this,
            [this](bool open) { setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Q_UNUSED(event)
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.state.setFlag(QStyle::State_On, false);
        option.state.setFlag(QStyle::State_Sunken, false);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

Section::Section(QWidget* parent)
    : QWidget(parent)
    , m_heading(new Heading(this))
    , m_top(new QHBoxLayout)
{
    m_top->setSpacing(8);
    m_top->addWidget(m_heading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_top);
}

void Section::setContent(QWidget* content)
{
    m_content = content;
    m_content->setVisible(isOpen());
    layout()->addWidget(m_content);
    connect(m_heading, &QAbstractButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        emit toggled(open);
    });
}

void Section::setCorner(QWidget* corner)
{
    m_top->addWidget(corner);
}

void Section::setTitle(const QString& title)
{
    m_heading->setText(title);
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

void Section::setOpen(bool open)
{
    m_heading->setChecked(open);
}

} // namespace Fluxscope::Ui

#include "section.moc"
