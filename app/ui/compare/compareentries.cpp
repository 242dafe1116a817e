// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareentries.h"

#include "models/displaytext.h"
#include "ui/compare/compareentryrow.h"
#include "ui/widgets/snugscrollarea.h"

#include <QEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

constexpr int LeastHeight = 96; // three entries

} // namespace

CompareEntries::CompareEntries(ModelCatalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_scroll(new SnugScrollArea(LeastHeight, this))
    , m_add(new QPushButton(this))
{
    auto* rows = new QWidget(this);
    m_layout = new QVBoxLayout(rows);
    m_layout->setContentsMargins(0, 0, 4, 0);
    m_layout->setSpacing(4);
    m_scroll->setWidget(rows);
    // Not NoFocus: it has no place in the order of Tab then, where the rows follow it.
    m_scroll->setFocusPolicy(Qt::ClickFocus);
    m_add->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_scroll);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &CompareEntries::addEntry);
    refresh();
}

QList<CompareEntry> CompareEntries::entries() const
{
    QList<CompareEntry> entries;
    for (const CompareEntryRow* row : m_rows)
        entries.append(row->entry());
    return entries;
}

void CompareEntries::setEntries(const QList<CompareEntry>& entries)
{
    if (entries == this->entries())
        return;
    while (!m_rows.isEmpty()) {
        CompareEntryRow* row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    for (const CompareEntry& entry : entries.first(qMin<qsizetype>(entries.size(), ComparePlan::MostEntries)))
        appendRow(entry);
    refresh();
    emit changed();
}

void CompareEntries::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

CompareEntryRow* CompareEntries::appendRow(const CompareEntry& entry)
{
    auto* row = new CompareEntryRow(entry, m_catalog, m_scroll->widget());
    m_layout->addWidget(row);
    m_rows.append(row);
    // The layout would show it later, and until then it cannot have the focus.
    row->show();
    connect(row, &CompareEntryRow::changed, this, &CompareEntries::changed);
    connect(row, &CompareEntryRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

void CompareEntries::addEntry()
{
    // What is compared is often one model on several shapes, or several models on one.
    CompareEntryRow* row = appendRow(m_rows.isEmpty() ? CompareEntry() : m_rows.constLast()->entry());
    refresh();
    row->focusModel();
    bringIntoSight(row);
    emit changed();
}

void CompareEntries::removeRow(CompareEntryRow* row)
{
    const auto place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    row->hide();
    row->deleteLater();
    refresh();
    m_rows.at(qMin(place, m_rows.size() - 1))->focusModel();
    emit changed();
}

void CompareEntries::bringIntoSight(CompareEntryRow* row)
{
    // Its place is known once the layout is done, which happens in the event loop.
    QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row, 0, 0); });
}

void CompareEntries::refresh()
{
    const bool isFull = m_rows.size() >= ComparePlan::MostEntries;
    m_add->setText(tr("Add entry"));
    m_add->setEnabled(!isFull);
    const QString most = DisplayText::number(ComparePlan::MostEntries);
    m_add->setToolTip(isFull ? tr("A comparison takes at most %1 entries.").arg(most) : QString());
    m_add->setAccessibleDescription(m_add->toolTip());
    const bool isRemovable = m_rows.size() > ComparePlan::LeastEntries;
    QWidget* last = m_scroll;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setPlace(static_cast<int>(i), isRemovable);
        last = m_rows.at(i)->follow(last);
    }
    setTabOrder(last, m_add);
}

} // namespace Fluxscope::Ui
