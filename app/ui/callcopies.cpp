// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/callcopies.h"

#include "core/whenready.h"
#include "exchange/supporttext.h"
#include "models/displaytext.h"
#include "runs/runningcalls.h"
#include "ui/compare/diffdialog.h"
#include "ui/supportdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QWidget>

namespace Fluxscope::Ui {

CallCopies::CallCopies(RunningCalls& calls, QWidget* page)
    : QObject(page)
    , m_calls(calls)
    , m_page(page)
{ }

void CallCopies::copyReply(const QString& text)
{
    QApplication::clipboard()->setText(text);
    emit statusMessage(tr("Copied the reply"));
}

void CallCopies::copyIdsOf(const QList<CallRecord>& calls)
{
    const RequestIdText ids = requestIdText(calls);
    if (!ids.text.isEmpty())
        QApplication::clipboard()->setText(ids.text);
    emit statusMessage(DisplayText::copiedIds(ids));
}

void CallCopies::showSupportTextOf(const QList<CallRecord>& calls)
{
    if (calls.isEmpty())
        return;
    auto* dialog = new SupportDialog(supportText(calls), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SupportDialog::copied, this, [this] { emit statusMessage(tr("Copied for support")); });
    dialog->open();
}

void CallCopies::copyAsCode(const CallRecord& record, SnippetLanguage language)
{
    whenReady(m_calls.bodies(record.id), this, [this, record, language](const CallBodies& bodies) {
        const auto code = codeSnippet(record, bodies, language);
        if (code)
            QApplication::clipboard()->setText(*code);
        emit statusMessage(code ? tr("Copied as code. The key comes from $FLUX_API_KEY.")
                                : tr("The prompt of this call was not kept, so there is no code for it."));
    });
}

void CallCopies::compareRepliesOf(const QUuid& one, const QUuid& two)
{
    whenReady(m_calls.record(one), this, [this, two](const std::optional<CallRecord>& first) {
        whenReady(m_calls.record(two), this,
            [this, first](const std::optional<CallRecord>& second) { showDifferences(first, second); });
    });
}

void CallCopies::showDifferences(const std::optional<CallRecord>& one, const std::optional<CallRecord>& two)
{
    if (!one || !two) {
        emit statusMessage(tr("One of the two calls was deleted meanwhile."));
        return;
    }
    // What the later call has in addition counts as added.
    const bool isOrdered = one->startedAt <= two->startedAt;
    auto* dialog = new DiffDialog(isOrdered ? *one : *two, isOrdered ? *two : *one, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace Fluxscope::Ui
