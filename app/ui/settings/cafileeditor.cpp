// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/cafileeditor.h"

#include "runs/connectioncheck.h"
#include "ui/widgets/remark.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Fluxscope::Ui {

CaFileEditor::CaFileEditor(const QString& file, QFormLayout* rows, QWidget* form)
    : QObject(form)
    , m_form(form)
    , m_label(new QLabel(form))
    , m_file(new QLineEdit(file, form))
    , m_choose(new QPushButton(form))
    , m_remark(new Remark(m_file, form))
{
    m_file->setClearButtonEnabled(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    rows->addRow(m_label, line);
    m_label->setBuddy(m_file);
    rows->addRow(nullptr, m_remark);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        check();
        emit changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &CaFileEditor::choose);
    retranslate();
}

QString CaFileEditor::file() const
{
    return m_file->text().trimmed();
}

void CaFileEditor::focus()
{
    m_file->setFocus();
}

void CaFileEditor::retranslate()
{
    m_label->setText(tr("CA &file"));
    m_file->setAccessibleName(tr("CA file"));
    m_file->setPlaceholderText(tr("none: the system's certificates only"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose CA file"));
    check();
}

void CaFileEditor::choose()
{
    auto* dialog = new QFileDialog(m_form, tr("Choose a file with certificates"),
        QFileInfo(file()).absolutePath(), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void CaFileEditor::check()
{
    m_isValid = true;
    if (file().isEmpty()) {
        m_remark->clearSentence();
        return;
    }
    const auto certificates = ConnectionCheck::certificatesIn(file());
    m_isValid = certificates.hasValue();
    if (m_isValid)
        m_remark->tell(tr("%n certificate(s) found, trusted beside the system's.", nullptr, *certificates));
    else if (certificates.error() == ConnectionCheck::CaFileError::NotReadable)
        m_remark->tell(tr("This file is not there or cannot be read."), Tone::Failed);
    else
        m_remark->tell(
            tr("No certificate was found in this file. It has to be in PEM form: text that begins with "
               "-----BEGIN CERTIFICATE-----."),
            Tone::Failed);
}

} // namespace Fluxscope::Ui
