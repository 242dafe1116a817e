// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/modelcombo.h"

#include "core/redaction.h"
#include "models/displaytext.h"
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

ModelCombo::~ModelCombo()
{
    // The base classes take the focus away while they are destroyed, when this is no combo box any more.
    disconnect(qApp, nullptr, this, nullptr);
}

QString ModelCombo::model() const
{
    return singleLine(currentText()).trimmed();
}

void ModelCombo::setModel(const QString& id)
{
    setEditText(id);
}

void ModelCombo::setFieldName(const QString& name)
{
    m_fieldName = name;
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
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
    const QString remark = this->remark();
    if (!remark.isEmpty())
        addRemark(remark);
    setCurrentIndex(findText(typed, Qt::MatchExactly));
    setEditText(typed);
    // An open list does not grow by itself.
    if (view()->isVisible())
        QComboBox::showPopup();
    lineEdit()->setAccessibleName(m_fieldName.isEmpty() ? tr("Model") : m_fieldName);
    QString tip = remark;
    if (m_catalog.error()) {
        tip = tr("The gateway did not name its models (%1). Open the list to ask again; any id can be typed.")
                  .arg(m_catalog.error()->message);
    } else if (tip.isEmpty()) {
        tip = tr("Type any model id, or open the list to ask the gateway for its models.");
    }
    setToolTip(DisplayText::toolTip(tip));
    setAccessibleDescription(tip);
}

QString ModelCombo::remark() const
{
    if (m_catalog.isLoading())
        return tr("Asking the gateway for its models…");
    if (m_catalog.error())
        return tr("The gateway did not name its models");
    const auto obstacle = m_catalog.obstacle();
    if (!obstacle)
        return {};
    switch (*obstacle) {
    case ActiveConnection::Obstacle::KeyPending:
        return tr("The gateway is asked when the system keychain has answered");
    case ActiveConnection::Obstacle::NoKey:
        return tr("The gateway is not asked: there is no key for it");
    case ActiveConnection::Obstacle::KeyOfOtherOrigin:
        return tr("The gateway is not asked: the stored key is that of another address");
    case ActiveConnection::Obstacle::PlainHttp:
        return tr("The gateway is not asked: its address is not encrypted and not confirmed");
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope::Ui
