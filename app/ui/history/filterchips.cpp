// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filterchips.h"

#include "models/filtertext.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Fluxscope::Ui {

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addStretch(1);
    // Many conditions may not keep the window from getting narrow.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hide();
}

void FilterChips::setFilter(const HistoryFilter& filter)
{
    m_filter = filter;
    refresh();
}

void FilterChips::refresh()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const auto conditions = FilterText::conditions(m_filter);
    while (m_chips.size() > conditions.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < conditions.size()) {
        auto* chip = new QToolButton(this);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        const qsizetype place = m_chips.size();
        connect(chip, &QToolButton::clicked, this,
            [this, place] { emit filterChanged(FilterText::conditions(m_filter).at(place).rest); });
        m_layout->insertWidget(static_cast<int>(place), chip);
        setTabOrder(m_chips.isEmpty() ? static_cast<QWidget*>(this) : m_chips.constLast(), chip);
        m_chips.append(chip);
    }
    for (qsizetype place = 0; place < conditions.size(); ++place) {
        QToolButton* chip = m_chips.at(place);
        const QString text = conditions.at(place).text;
        chip->setText(QString(text).replace(u'&', QStringLiteral("&&")));
        chip->setIcon(tintedIcon(u"close", palette()));
        //: %1 is a condition of the filter, such as "Cost unknown"
        chip->setAccessibleName(tr("Remove the condition %1").arg(text));
        chip->setToolTip(tr("Remove this condition"));
    }
    setVisible(!conditions.isEmpty());
    if (hadFocus && !m_chips.isEmpty())
        m_chips.constLast()->setFocus();
}

} // namespace Fluxscope::Ui
