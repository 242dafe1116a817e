// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keydialog.h"

#include "core/origin.h"
#include "settings/keyring.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

namespace Fluxscope::Ui {

KeyDialog::KeyDialog(KeyRing& keys, const Connection& connection, QWidget* parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_connection(connection)
    , m_key(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_connection.keyPlace = KeyPlace::Session;
    setWindowTitle(tr("API key"));
    auto* note =
        new QLabel(tr("%1 was named when Fluxscope was started, and there is no key for it. It is kept until "
                      "Fluxscope ends. FLUX_API_KEY can hold it for longer.")
                       .arg(origin(QUrl(connection.baseUrl))),
            this);
    for (QLabel* label : {note, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->hide();
    m_key->setEchoMode(QLineEdit::Password);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QFormLayout(this);
    layout->addRow(note);
    layout->addRow(tr("API key"), m_key);
    layout->addRow(m_problem);
    layout->addRow(buttons);
    m_key->setFocus();
}

void KeyDialog::store()
{
    const auto key = keyFromText(m_key->text());
    if (!key.hasValue()) {
        m_problem->setText(
            tr("This is no key: a key has no spaces, line breaks or characters outside ASCII."));
        m_problem->show();
        return;
    }
    m_keys.store(m_connection, *key, this, [this](std::optional<KeyStoreError>) { accept(); });
}

} // namespace Fluxscope::Ui
