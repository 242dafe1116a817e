// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "ui/widgets/markdownblocks.h"

#include <QList>
#include <QString>
#include <QUrl>
#include <QWidget>

#include <optional>

class QCheckBox;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace Fluxscope::Ui {

class AnswerCard;
class BodyView;
class CallActions;
class EmptyState;
class ErrorPanel;
class FindBar;
class HeadersView;
class MarkdownView;

/// One call: the answer card, and below it reply, reasoning, headers and what went over the wire. A running
/// call is shown with showCall(), goes on with appendText() and updateCall(), and ends with an updateCall()
/// whose record is final.
class ReplyPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyPane)

public:
    /// `actions` outlives the pane.
    explicit ReplyPane(CallActions& actions, QWidget* parent = nullptr);

    /// Shows a call in any state.
    void showCall(const CallRecord& record);
    /// The call on display has changed; another call is shown as by showCall(). The text of a running call
    /// comes by appendText() alone.
    void updateCall(const CallRecord& record);
    /// What was added to reply and reasoning of the running call.
    void appendText(const QString& text, const QString& reasoning);
    /// The answer to bodiesNeeded().
    void setBodies(const CallBodies& bodies);
    /// No call is on display.
    void clear();
    /// Decides what is said while no call is on display.
    void setKeyMissing(bool missing);

    void findInReply();
    void focusReply();

    /// The reply of the call on display as far as it has arrived; empty: none.
    [[nodiscard]] QString replyText() const;

    /// What stands below the text of a reply that asks to run functions; empty: it asks for none.
    [[nodiscard]] static QList<MarkdownBlock> toolCallBlocks(const CallRecord& record);

signals:
    void settingsRequested();
    void demoRequested();
    void chooseCaFileRequested();
    /// The user agreed to open a link of the reply, and it was handed to the desktop.
    void linkActivated(const QUrl& url);
    void statusMessage(const QString& text);
    /// Raw or Request is looked at; setBodies() is the answer.
    void bodiesNeeded();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    /// In a narrow pane the copy button loses its text before a tab is hidden.
    void fitCorner();
    void retranslate();
    void nameHeadersTab();
    void showText();
    void finishText();
    void focusText();
    void updateFacts();
    void showBodies();
    void askForBodies();
    [[nodiscard]] QString rawNotice() const;

    CallActions& m_actions;
    std::optional<CallRecord> m_record;
    std::optional<CallBodies> m_bodies;

    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QWidget* m_call;
    AnswerCard* m_card;
    QTabWidget* m_tabs;
    QWidget* m_replyTab;
    ErrorPanel* m_error;
    MarkdownView* m_reply;
    FindBar* m_find;
    MarkdownView* m_reasoning;
    HeadersView* m_headers;
    BodyView* m_raw;
    BodyView* m_request;
    QToolButton* m_copyReply;
    QCheckBox* m_plain;
};

} // namespace Fluxscope::Ui
