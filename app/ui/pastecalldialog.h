// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/secret.h"

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Fluxscope::Ui {

/// Takes in a call that was made elsewhere: what `curl -i` printed, or its headers alone. It says what it
/// understood before the call is added.
class PasteCallDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteCallDialog)

public:
    /// `secrets` are masked in what is pasted.
    explicit PasteCallDialog(QList<Secret> secrets, QWidget* parent = nullptr);

signals:
    /// The user wants this call in the history.
    void added(const Fluxscope::CallRecord& record, const Fluxscope::CallBodies& bodies);

private:
    void read();
    void add();

    const QList<Secret> m_secrets;
    QPlainTextEdit* m_text;
    QComboBox* m_dialect;
    QLabel* m_outcome;
    QPushButton* m_add;
    std::optional<CallRecord> m_record; ///< nullopt: the text is no response
    CallBodies m_bodies;
};

} // namespace Fluxscope::Ui
