// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pastecalldialog.h"

#include "exchange/pastedresponse.h"
#include "models/calltext.h"
#include "models/displaytext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

PasteCallDialog::PasteCallDialog(QList<Secret> secrets, QWidget* parent)
    : QDialog(parent)
    , m_secrets(std::move(secrets))
    , m_text(new QPlainTextEdit(this))
    , m_dialect(new QComboBox(this))
    , m_outcome(new QLabel(this))
{
    setWindowTitle(tr("Add a call made elsewhere"));
    auto* note = new QLabel(
        tr("Paste what “curl -i” or “curl -v” printed, or the response headers alone. Headers that carry "
           "account data, and keys, are left out."),
        this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_text->setAccessibleName(tr("Response"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_dialect->addItem(tr("As the text says"));
    for (const Dialect dialect : AllDialects)
        m_dialect->addItem(DisplayText::dialect(dialect), QVariant::fromValue(dialect));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setAccessibleName(tr("What was understood"));
    m_outcome->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add to history"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteCallDialog::add);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteCallDialog::read);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &PasteCallDialog::read);

    auto* form = new QFormLayout;
    auto* label = new QLabel(tr("API &shape"), this);
    label->setBuddy(m_dialect);
    form->addRow(label, m_dialect);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(note);
    layout->addWidget(m_text, 1);
    layout->addLayout(form);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    resize(720, 520);
    read();
}

void PasteCallDialog::read()
{
    PastedCallFacts facts;
    facts.now = QDateTime::currentDateTimeUtc();
    facts.secrets = m_secrets;
    if (const QVariant dialect = m_dialect->currentData(); dialect.isValid())
        facts.dialect = dialect.value<Dialect>();
    const QString text = m_text->toPlainText();
    const auto response = pastedResponse(text, facts);
    m_record.reset();
    QStringList sentences;
    if (text.trimmed().isEmpty()) {
        sentences.append(tr("Nothing is pasted yet."));
    } else if (!response.hasValue()) {
        sentences.append(
            tr("This is no response: it has neither a status line nor a header that Fluxscope knows."));
    } else {
        m_record = response->record;
        m_bodies = response->bodies;
        sentences.append(CallText::status(*m_record));
        const auto served = m_record->flux.servedModel();
        sentences.append(served ? tr("Served by %1.").arg(DisplayText::excerpt(*served, 80))
                                : tr("Who served it is not said."));
        const auto id = supportId(*m_record);
        sentences.append(id ? tr("%1: %2").arg(id->headerName(), DisplayText::excerpt(id->value, 80))
                            : tr("It has no id for support."));
        if (!response->isDialectKnown)
            sentences.append(tr("Its API shape is not said; choose it above."));
        if (response->isBodyUnread)
            sentences.append(tr("Its body is not whole, so the reply stays unknown."));
        if (response->droppedKey)
            sentences.append(tr("A key was in it and is left out."));
    }
    m_outcome->setText(sentences.join(u'\n'));
    m_add->setEnabled(m_record.has_value());
    m_add->setToolTip(m_record ? QString() : sentences.constFirst());
}

void PasteCallDialog::add()
{
    if (!m_record)
        return;
    emit added(*m_record, m_bodies);
    accept();
}

} // namespace Fluxscope::Ui
