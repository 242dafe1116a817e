// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supportdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

SupportDialog::SupportDialog(const QString& text, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Copy for support"));
    auto* note = new QLabel(
        tr("This is what will be copied. It has no key, no prompt and no reply, but an error message "
           "can quote a part of the prompt: read it first. You can change the text."),
        this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);

    auto* editor = new QPlainTextEdit(text, this);
    editor->setAccessibleName(tr("Text for support"));
    editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    editor->setTabChangesFocus(true);
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    copy->setDefault(true);
    copy->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, editor] {
        QApplication::clipboard()->setText(editor->toPlainText());
        emit copied();
        accept();
    });

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(editor);
    layout->addWidget(buttons);
    resize(640, 420);
}

} // namespace Fluxscope::Ui
