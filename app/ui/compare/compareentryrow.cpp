// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareentryrow.h"

#include "models/displaytext.h"
#include "ui/compare/entrymark.h"
#include "ui/prompt/modelcombo.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <initializer_list>

namespace Fluxscope::Ui {

CompareEntryRow::CompareEntryRow(const CompareEntry& entry, ModelCatalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_mark(new EntryMark(this))
    , m_dialect(new QComboBox(this))
    , m_model(new ModelCombo(catalog, this))
    , m_remove(new QToolButton(this))
{
    for (const Dialect dialect : AllDialects)
        m_dialect->addItem(DisplayText::dialect(dialect), QVariant::fromValue(dialect));
    setEntry(entry);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_dialect);
    layout->addWidget(m_model, 1);
    layout->addWidget(m_remove);

    for (QComboBox* combo : std::initializer_list<QComboBox*>{m_dialect, m_model}) {
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->installEventFilter(this);
    }
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &CompareEntryRow::changed);
    connect(m_model, &QComboBox::editTextChanged, this, &CompareEntryRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &CompareEntryRow::removeRequested);
}

CompareEntry CompareEntryRow::entry() const
{
    return {m_model->model(), m_dialect->currentData().value<Dialect>()};
}

void CompareEntryRow::setEntry(const CompareEntry& entry)
{
    m_dialect->setCurrentIndex(m_dialect->findData(QVariant::fromValue(entry.dialect)));
    m_model->setModel(DisplayText::excerpt(entry.model, entry.model.size()));
    m_model->lineEdit()->setCursorPosition(0); // a long id begins in sight
}

void CompareEntryRow::setPlace(int place, bool isRemovable)
{
    const QString number = DisplayText::number(place + 1);
    m_mark->setEntry(place);
    for (int i = 0; i < m_dialect->count(); ++i)
        m_dialect->setItemText(i, DisplayText::dialect(m_dialect->itemData(i).value<Dialect>()));
    m_dialect->setAccessibleName(tr("API shape of entry %1").arg(number));
    m_model->setFieldName(tr("Model of entry %1").arg(number));
    m_model->lineEdit()->setPlaceholderText(tr("Model"));
    m_remove->setAccessibleName(tr("Remove entry %1").arg(number));
    m_remove->setIcon(tintedIcon(u"close", palette()));
    m_remove->setEnabled(isRemovable);
    m_remove->setToolTip(
        isRemovable ? m_remove->accessibleName() : tr("A comparison takes at least two entries."));
}

void CompareEntryRow::focusModel()
{
    m_model->setFocus();
    m_model->lineEdit()->selectAll();
}

QWidget* CompareEntryRow::follow(QWidget* before)
{
    setTabOrder(before, m_dialect);
    setTabOrder(m_dialect, m_model);
    setTabOrder(m_model, m_remove);
    return m_remove;
}

bool CompareEntryRow::eventFilter(QObject* watched, QEvent* event)
{
    // Who scrolls through the entries must not change those that pass below the pointer.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Fluxscope::Ui
