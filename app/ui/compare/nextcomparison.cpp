// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/nextcomparison.h"

#include "models/compareplantext.h"
#include "ui/compare/comparesetup.h"
#include "ui/widgets/section.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Fluxscope::Ui {

NextComparison::NextComparison(ModelCatalog& catalog, LastCosts::Source costs, QWidget* parent)
    : QWidget(parent)
    , m_section(new Section(this))
    , m_useOther(new QPushButton(this))
{
    m_useOther->setAutoDefault(false);
    m_useOther->hide();
    m_section->setCorner(m_useOther);

    // Made after the heading, so that Tab goes from there to here.
    auto* content = new QWidget(this);
    m_setup = new CompareSetup(catalog, std::move(costs), content);
    m_undo = new QPushButton(content);
    m_undo->setAutoDefault(false);
    m_undo->hide();
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_setup, 1);
    rows->addWidget(m_undo, 0, Qt::AlignLeft);
    m_section->setContent(content);
    m_section->setOpen(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);

    connect(m_useOther, &QPushButton::clicked, this, &NextComparison::otherSetupRequested);
    connect(m_undo, &QPushButton::clicked, this, &NextComparison::undo);
    connect(m_setup, &CompareSetup::planChanged, this, &NextComparison::refresh);
    refresh();
}

bool NextComparison::isOpen() const
{
    return m_section->isOpen();
}

void NextComparison::setOpen(bool open)
{
    m_section->setOpen(open);
}

void NextComparison::setOther(bool isOnDisplay, const QString& obstacle)
{
    // Assistive technology is told of each description, changed or not.
    if (m_isOtherOnDisplay == isOnDisplay && m_obstacle == obstacle)
        return;
    m_isOtherOnDisplay = isOnDisplay;
    m_obstacle = obstacle;
    refresh();
}

void NextComparison::offerUndo(const ComparePlan& before)
{
    m_replaced = before;
    m_undo->show();
    refresh();
}

void NextComparison::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void NextComparison::undo()
{
    // A button that hides while it has the focus hands it to whatever comes next in the window.
    m_section->heading().setFocus(Qt::OtherFocusReason);
    m_undo->hide();
    if (m_replaced)
        m_setup->setPlan(*std::exchange(m_replaced, std::nullopt));
    refresh();
    emit undone();
}

void NextComparison::refresh()
{
    //: heading of a setup; %1 is such as "3 entries, Cost, 3 repeats"
    m_section->setTitle(m_isOtherOnDisplay
            ? tr("Next comparison: %1").arg(ComparePlanText::summary(m_setup->plan()))
            : tr("Entries and calls"));
    m_useOther->setVisible(m_isOtherOnDisplay);
    m_useOther->setText(tr("Use this setup"));
    m_useOther->setEnabled(m_obstacle.isEmpty());
    m_useOther->setToolTip(m_obstacle.isEmpty()
            ? tr("Sets the next comparison up as the one below: its entries, how its calls are made, and its "
                 "prompt")
            : m_obstacle);
    // Assistive technology is told of each description, changed or not.
    if (m_useOther->accessibleDescription() != m_obstacle)
        m_useOther->setAccessibleDescription(m_obstacle);
    m_undo->setText(tr("Undo replacing"));
    m_undo->setToolTip(tr("Bring back what was set up before"));
}

} // namespace Fluxscope::Ui
