// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/callmarks.h"

#include "core/redaction.h"
#include "core/whenready.h"
#include "models/historymodel.h"
#include "runs/activeconnection.h"

#include <QInputDialog>
#include <QPlainTextEdit>
#include <QWidget>

#include <algorithm>

namespace Fluxscope::Ui {

CallMarks::CallMarks(HistoryModel& history, const ActiveConnection& connection, QWidget* page)
    : QObject(page)
    , m_history(history)
    , m_connection(connection)
    , m_page(page)
{ }

void CallMarks::toggleStarOf(const QUuid& id)
{
    whenReady(m_history.record(id), this, [this](const std::optional<CallRecord>& call) {
        if (call)
            toggleStars({*call});
    });
}

void CallMarks::toggleStars(const QList<CallRecord>& calls)
{
    QList<QUuid> ids;
    for (const CallRecord& call : calls)
        ids.append(call.id);
    const bool haveAll =
        std::all_of(calls.cbegin(), calls.cend(), [](const CallRecord& call) { return call.star; });
    m_history.setStar(ids, !haveAll);
    const auto count = static_cast<int>(ids.size());
    emit statusMessage(
        haveAll ? tr("Took the star from %n calls", nullptr, count) : tr("Starred %n calls", nullptr, count));
}

void CallMarks::editNoteOf(const QUuid& id)
{
    whenReady(m_history.record(id), this, [this](const std::optional<CallRecord>& call) {
        if (!call)
            return;
        auto* dialog = new QInputDialog(m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
        dialog->setWindowTitle(tr("Note on this call"));
        dialog->setLabelText(tr("It is kept in the history, goes into exports, and the filter finds it."));
        dialog->setTextValue(call->note);
        // Tab leads on to the buttons, as in the other editors.
        if (auto* editor = dialog->findChild<QPlainTextEdit*>()) {
            editor->setTabChangesFocus(true);
            editor->setAccessibleName(tr("Note"));
        }
        connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = call->id](const QString& text) { setNote(id, text); });
        dialog->open();
    });
}

void CallMarks::setNote(const QUuid& id, const QString& text)
{
    if (m_connection.isPending()) {
        // It is not known yet what has to be masked.
        connect(
            &m_connection, &ActiveConnection::changed, this, [this, id, text] { setNote(id, text); },
            Qt::SingleShotConnection);
        emit statusMessage(tr("The system keychain has not answered yet. The note is kept once it has."));
        return;
    }
    m_history.setNote(id, m_connection.redactor().mask(text.trimmed()));
    emit statusMessage(text.trimmed().isEmpty() ? tr("Removed the note") : tr("Noted"));
}

} // namespace Fluxscope::Ui
