// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/modelcombo.h"

#include "core/redaction.h"
#include "runs/modelcatalog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace Fluxscope::Ui {

ModelCombo::ModelCombo(ModelCatalog& catalog, QWidget* parent)
    : QComboBox(parent)
    , m_catalog(catalog)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    // The completer keeps the end of the focus from the combo box while its list is open, and the list would
    // take what is typed elsewhere.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now != this && now != lineEdit())
            closeSuggestions();
    });
    connect(&m_catalog, &ModelCatalog::changed, this, &ModelCombo::refresh);
    refresh();
}

QString ModelCombo::model() const
{
    return singleLine(currentText()).trimmed();
}

void ModelCombo::setModel(const QString& id)
{
    setEditText(id);
}

void ModelCombo::closeSuggestions()
{
    completer()->popup()->hide();
}

void ModelCombo::showPopup()
{
    m_catalog.ensureLoaded();
    QComboBox::showPopup();
}

void ModelCombo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QComboBox::changeEvent(event);
}

void ModelCombo::addRemark(const QString& sentence)
{
    addItem(sentence);
    if (auto* items = qobject_cast<QStandardItemModel*>(QComboBox::model()))
        items->item(items->rowCount() - 1)->setFlags(Qt::NoItemFlags);
}

void ModelCombo::refresh()
{
    // The list comes while the user may be typing, so the text stays what it is.
    const QString typed = currentText();
    const QSignalBlocker blocker(this);
    clear();
    for (const ModelEntry& entry : m_catalog.models())
        addItem(singleLine(entry.id));
    if (m_catalog.isLoading())
        addRemark(tr("Asking the gateway for its models…"));
    else if (m_catalog.error())
        addRemark(tr("The gateway did not name its models"));
    setCurrentIndex(findText(typed, Qt::MatchExactly));
    setEditText(typed);
    // An open list does not grow by itself.
    if (view()->isVisible())
        QComboBox::showPopup();
    lineEdit()->setAccessibleName(tr("Model"));
    if (m_catalog.isLoading())
        setToolTip(tr("Asking the gateway for its models…"));
    else if (m_catalog.error())
        setToolTip(
            tr("The gateway did not name its models (%1). Open the list to ask again; any id can be typed.")
                .arg(m_catalog.error()->message)
                .toHtmlEscaped());
    else
        setToolTip(tr("Type any model id, or open the list to ask the gateway for its models."));
}

} // namespace Fluxscope::Ui
