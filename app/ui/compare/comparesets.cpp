// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparesets.h"

#include "models/displaytext.h"
#include "ui/settings/questions.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

constexpr int ChoiceCharacters = 10;
constexpr qsizetype LongestName = 60; // more is not shown anywhere

} // namespace

CompareSets::CompareSets(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(ChoiceCharacters);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_delete);
    for (QPushButton* button : {m_save, m_delete})
        button->setAutoDefault(false);
    // Not while the arrow keys go through the open list, but each time with a closed one.
    connect(m_choice, &QComboBox::activated, this, &CompareSets::choose);
    connect(m_save, &QPushButton::clicked, this, &CompareSets::askName);
    connect(m_delete, &QPushButton::clicked, this, &CompareSets::askDeleting);
    refresh();
}

void CompareSets::setSets(const QList<CompareSet>& sets)
{
    m_sets = sets;
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const CompareSet& set : m_sets)
        m_choice->addItem(DisplayText::excerpt(set.name, LongestName));
    selectCurrent();
}

void CompareSets::setEntries(const QList<CompareEntry>& entries)
{
    m_entries = entries;
    selectCurrent();
}

void CompareSets::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

qsizetype CompareSets::indexOf(const QString& name) const
{
    const auto found = std::find_if(
        m_sets.cbegin(), m_sets.cend(), [&name](const CompareSet& set) { return set.name == name; });
    return found == m_sets.cend() ? -1 : found - m_sets.cbegin();
}

void CompareSets::choose(int index)
{
    const CompareSet set = m_sets.at(index);
    m_lastName = set.name;
    emit chosen(set.entries);
}

void CompareSets::askName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save set of entries"));
    dialog->setTextValue(m_lastName);
    tellReplacing(dialog, m_lastName);
    connect(dialog, &QInputDialog::textValueChanged, this,
        [this, dialog](const QString& name) { tellReplacing(dialog, name); });
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& typed) {
        const QString name = DisplayText::excerpt(typed, LongestName);
        if (name.isEmpty())
            return;
        m_lastName = name;
        emit saveRequested(name);
    });
    dialog->open();
}

void CompareSets::tellReplacing(QInputDialog* dialog, const QString& name) const
{
    const bool isReplaced = indexOf(DisplayText::excerpt(name, LongestName)) >= 0;
    dialog->setLabelText(
        isReplaced ? tr("A set of this name exists and is replaced.") : tr("Name of the set:"));
    dialog->setOkButtonText(isReplaced ? tr("Replace") : tr("Save"));
}

void CompareSets::askDeleting()
{
    const CompareSet set = m_sets.at(m_choice->currentIndex());
    askDeletingSet(this, DisplayText::excerpt(set.name, LongestName),
        [this, name = set.name] { emit deleteRequested(name); });
}

void CompareSets::selectCurrent()
{
    const auto isCurrent = [this](qsizetype index) {
        return index >= 0 && m_sets.at(index).entries == m_entries;
    };
    // Two sets may have the same entries.
    qsizetype current = indexOf(m_lastName);
    for (qsizetype i = 0; i < m_sets.size() && !isCurrent(current); ++i)
        current = i;
    m_choice->setCurrentIndex(isCurrent(current) ? static_cast<int>(current) : -1);
    refresh();
}

void CompareSets::refresh()
{
    m_choice->setAccessibleName(tr("Saved sets"));
    m_choice->setPlaceholderText(m_sets.isEmpty() ? tr("No saved sets") : tr("Saved sets"));
    m_choice->setEnabled(!m_sets.isEmpty());
    m_choice->setToolTip(m_sets.isEmpty() ? tr("Save the entries under a name to choose them again later.")
                                          : tr("Replaces the entries by those of a set"));
    m_save->setText(tr("Save as…"));
    const bool isNamed = !m_entries.isEmpty()
        && std::none_of(m_entries.cbegin(), m_entries.cend(),
            [](const CompareEntry& entry) { return entry.model.isEmpty(); });
    m_save->setEnabled(isNamed);
    m_save->setToolTip(
        isNamed ? tr("Keeps these entries under a name") : tr("Choose a model for each entry first."));
    const bool isChosen = m_choice->currentIndex() >= 0;
    m_delete->setText(tr("Delete…"));
    m_delete->setEnabled(isChosen);
    m_delete->setToolTip(
        isChosen ? tr("Deletes the chosen set; the entries stay") : tr("Choose a set to delete it."));
}

} // namespace Fluxscope::Ui
