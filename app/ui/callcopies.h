// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "exchange/codesnippet.h"

#include <QList>
#include <QObject>

class QWidget;

namespace Fluxscope {
class RunningCalls;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// What of calls goes to the clipboard, and the window that shows how two replies differ. The page owns it.
class CallCopies final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallCopies)

public:
    /// `calls` outlives this; `page` is the parent of the dialogs, and of this.
    CallCopies(RunningCalls& calls, QWidget* page);

    void copyIdsOf(const QList<CallRecord>& calls);
    /// Shows the text before it is copied; nothing for no calls.
    void showSupportTextOf(const QList<CallRecord>& calls);
    void copyReply(const QString& text);
    void copyAsCode(const CallRecord& record, SnippetLanguage language);
    /// Shows how the replies of two calls differ.
    void compareRepliesOf(const QUuid& one, const QUuid& two);

signals:
    void statusMessage(const QString& text);

private:
    /// nullopt: there is no such call any more.
    void showDifferences(const std::optional<CallRecord>& one, const std::optional<CallRecord>& two);

    RunningCalls& m_calls;
    QWidget* m_page;
};

} // namespace Fluxscope::Ui
