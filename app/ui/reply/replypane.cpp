// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/replypane.h"

#include "core/redaction.h"
#include "models/calltext.h"
#include "ui/callactions.h"
#include "ui/reply/answercard.h"
#include "ui/reply/bodyview.h"
#include "ui/reply/emptystate.h"
#include "ui/reply/errorpanel.h"
#include "ui/reply/findbar.h"
#include "ui/reply/headersview.h"
#include "ui/reply/indentedjson.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/markdownview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

bool isFinal(const std::optional<CallRecord>& record)
{
    return record && !isRunning(record->state);
}

} // namespace

ReplyPane::ReplyPane(CallActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(m_pages))
    , m_call(new QWidget(m_pages))
    , m_card(new AnswerCard(actions, m_call))
    , m_tabs(new QTabWidget(m_call))
    , m_replyTab(new QWidget(m_tabs))
    , m_error(new ErrorPanel(actions, m_replyTab))
    , m_reply(new MarkdownView(m_replyTab))
    , m_find(new FindBar(*m_reply, m_replyTab))
    , m_reasoning(new MarkdownView(m_tabs))
    , m_headers(new HeadersView(m_tabs))
    , m_raw(new BodyView(m_tabs))
    , m_request(new BodyView(m_tabs))
    , m_copyReply(new QToolButton(m_tabs))
    , m_plain(new QCheckBox(m_tabs))
{
    m_reasoning->setPlain(true);
    m_copyReply->setDefaultAction(m_actions.copyReply);
    m_copyReply->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyReply->setFocusPolicy(Qt::StrongFocus);
    layOut();
    retranslate();

    connect(m_empty, &EmptyState::settingsRequested, this, &ReplyPane::settingsRequested);
    connect(m_empty, &EmptyState::demoRequested, this, &ReplyPane::demoRequested);
    connect(m_error, &ErrorPanel::settingsRequested, this, &ReplyPane::settingsRequested);
    connect(m_error, &ErrorPanel::chooseCaFileRequested, this, &ReplyPane::chooseCaFileRequested);
    connect(m_card, &AnswerCard::statusMessage, this, &ReplyPane::statusMessage);
    connect(m_reply, &MarkdownView::linkOpened, this, &ReplyPane::linkActivated);
    connect(m_reply, &MarkdownView::codeCopied, this, [this] { emit statusMessage(tr("Copied the code")); });
    connect(m_reply, &MarkdownView::settled, m_find, &FindBar::refresh);
    connect(m_headers, &HeadersView::statusMessage, this, &ReplyPane::statusMessage);
    connect(m_raw, &BodyView::copied, this, [this] { emit statusMessage(tr("Copied the response")); });
    connect(m_request, &BodyView::copied, this, [this] { emit statusMessage(tr("Copied the request")); });
    connect(m_plain, &QCheckBox::toggled, m_reply, &MarkdownView::setPlain);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReplyPane::askForBodies);
}

void ReplyPane::layOut()
{
    auto* reply = new QVBoxLayout(m_replyTab);
    reply->setContentsMargins(0, 0, 0, 0);
    reply->setSpacing(0);
    reply->addWidget(m_error);
    m_reply->setMinimumHeight(48);
    reply->addWidget(m_reply, 1);
    // Takes the room while an explanation stands alone.
    reply->addStretch(0);
    reply->addWidget(m_find);

    auto* corner = new QWidget(m_tabs);
    auto* cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(0, 0, 12, 4);
    cornerLayout->setSpacing(8);
    cornerLayout->addWidget(m_copyReply);
    cornerLayout->addWidget(m_plain);
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(corner);
    for (QWidget* page :
        std::initializer_list<QWidget*>{m_replyTab, m_reasoning, m_headers, m_raw, m_request})
        m_tabs->addTab(page, QString());

    auto* call = new QVBoxLayout(m_call);
    call->setContentsMargins(0, 0, 0, 0);
    call->setSpacing(4);
    call->addWidget(m_card);
    call->addWidget(m_tabs, 1);

    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_call);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

void ReplyPane::showCall(const CallRecord& record)
{
    m_record = record;
    m_bodies.reset();
    showText();
    updateFacts();
    showBodies();
    m_pages->setCurrentWidget(m_call);
    askForBodies();
}

void ReplyPane::updateCall(const CallRecord& record)
{
    if (!m_record || m_record->id != record.id) {
        showCall(record);
        return;
    }
    const bool hasJustEnded = isRunning(m_record->state) && !isRunning(record.state);
    const bool isNewText = m_record->reply != record.reply || m_record->reasoning != record.reasoning
        || m_record->toolCalls != record.toolCalls;
    m_record = record;
    if (hasJustEnded)
        finishText();
    else if (isFinal(m_record) && isNewText)
        showText();
    updateFacts();
    if (hasJustEnded) {
        m_bodies.reset();
        showBodies();
        askForBodies();
    }
}

void ReplyPane::appendText(const QString& text, const QString& reasoning)
{
    m_reply->appendText(text);
    m_reasoning->appendText(reasoning);
}

void ReplyPane::setBodies(const CallBodies& bodies)
{
    m_bodies = bodies;
    showBodies();
}

void ReplyPane::clear()
{
    m_record.reset();
    m_bodies.reset();
    m_reply->showText({});
    m_reasoning->showText({});
    showBodies();
    m_pages->setCurrentWidget(m_empty);
}

void ReplyPane::setKeyMissing(bool missing)
{
    m_empty->setKeyMissing(missing);
}

void ReplyPane::findInReply()
{
    if (!m_record)
        return;
    m_tabs->setCurrentWidget(m_replyTab);
    m_find->open();
}

void ReplyPane::focusReply()
{
    if (!m_record) {
        m_empty->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_tabs->setCurrentWidget(m_replyTab);
    focusText();
}

void ReplyPane::focusText()
{
    // A call without any text has only its explanation.
    QWidget* shown = m_reply;
    if (m_reply->isHidden())
        shown = m_error;
    shown->setFocus(Qt::OtherFocusReason);
}

QString ReplyPane::replyText() const
{
    return withoutControlCharacters(m_reply->text());
}

void ReplyPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReplyPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitCorner();
}

void ReplyPane::fitCorner()
{
    m_copyReply->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QWidget* corner = m_tabs->cornerWidget();
    if (m_tabs->tabBar()->sizeHint().width() + corner->sizeHint().width() > width())
        m_copyReply->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void ReplyPane::retranslate()
{
    m_tabs->setTabText(m_tabs->indexOf(m_replyTab), tr("Reply"));
    m_tabs->setTabText(m_tabs->indexOf(m_reasoning), tr("Reasoning"));
    nameHeadersTab();
    m_tabs->setTabText(m_tabs->indexOf(m_raw), tr("Raw"));
    m_tabs->setTabText(m_tabs->indexOf(m_request), tr("Request"));
    m_reply->setAccessibleName(tr("Reply"));
    m_reasoning->setAccessibleName(tr("Reasoning"));
    m_raw->setTextName(tr("Raw response"));
    m_request->setTextName(tr("Request as sent"));
    m_actions.copyReply->setIcon(tintedIcon(u"copy", palette()));
    m_plain->setText(tr("Plain"));
    m_plain->setToolTip(tr("Show the reply as it came, without rendering its Markdown"));
    if (m_record) {
        updateFacts();
        showBodies();
    }
}

void ReplyPane::nameHeadersTab()
{
    const int count = m_headers->count();
    //: %1 is how many response headers there are
    m_tabs->setTabText(m_tabs->indexOf(m_headers), count == 0 ? tr("Headers") : tr("Headers %1").arg(count));
    fitCorner();
}

void ReplyPane::showText()
{
    const QString reply = m_record->reply.value_or(QString());
    const QString reasoning = m_record->reasoning.value_or(QString());
    if (isRunning(m_record->state)) {
        m_reply->startText(reply);
        m_reasoning->startText(reasoning);
    } else {
        m_reply->showText(reply, toolCallBlocks(*m_record));
        m_reasoning->showText(reasoning);
    }
}

void ReplyPane::finishText()
{
    const QString reply = m_record->reply.value_or(QString());
    const QString reasoning = m_record->reasoning.value_or(QString());
    // The record has the last word, should a piece have been missed.
    if (!reply.startsWith(m_reply->text()) || !reasoning.startsWith(m_reasoning->text())) {
        showText();
        return;
    }
    m_reply->appendText(reply.mid(m_reply->text().size()));
    m_reply->finishText(toolCallBlocks(*m_record));
    m_reasoning->appendText(reasoning.mid(m_reasoning->text().size()));
    m_reasoning->finishText();
}

void ReplyPane::updateFacts()
{
    // Hiding the explanation or the text would hand the focus to whatever comes next in the window.
    const QWidget* focused = QApplication::focusWidget();
    const bool isFocusHere =
        focused != nullptr && (focused == m_reply || focused == m_error || m_error->isAncestorOf(focused));
    m_card->showCall(*m_record);
    m_error->showCall(*m_record);
    m_headers->showCall(*m_record);
    nameHeadersTab();
    const bool runs = isRunning(m_record->state);
    const bool isEmpty = m_reply->text().isEmpty() && m_record->toolCalls.isEmpty();
    // Where there is no text below an explanation, it stands alone.
    m_reply->setVisible(m_error->isHidden() || !isEmpty);
    if (isFocusHere && QApplication::focusWidget() != focused)
        focusText();
    if (runs)
        m_reply->setPlaceholderText(tr("The reply appears here."));
    else if (!m_record->textKept)
        m_reply->setPlaceholderText(tr("Prompt and reply of this call were not kept, as the settings said."));
    else
        m_reply->setPlaceholderText({});
    m_reasoning->setPlaceholderText(
        runs ? tr("Reasoning appears here, if the model sends any.") : tr("The model sent no reasoning."));
}

void ReplyPane::showBodies()
{
    if (!m_record) {
        m_raw->showBody({}, {});
        m_request->showBody({}, {});
        return;
    }
    m_raw->showBody(m_bodies ? m_bodies->response : QByteArray(), rawNotice());
    QString sent = CallText::sentOnce(*m_record);
    if (m_bodies && m_bodies->request.isEmpty() && isFinal(m_record))
        sent = tr("%1\nThe request was not kept.", "below the time it was sent").arg(sent);
    m_request->showBody(m_bodies ? m_bodies->request : QByteArray(), sent);
}

QString ReplyPane::rawNotice() const
{
    if (!m_bodies)
        return {};
    if (m_bodies->response.isEmpty()) {
        if (!isFinal(m_record))
            return tr("Nothing has arrived yet.");
        return m_record->httpStatus ? tr("The body was not kept. Bodies stay in memory while Fluxscope runs; "
                                         "on disk only small ones do.")
                                    : tr("There was no response.");
    }
    QStringList notices;
    if (m_bodies->responseTruncated)
        notices.append(tr("Only the first part of the body was kept."));
    if (m_record->modelInBody)
        notices.append(tr("The body names the model %1; only the headers say who answered.")
                           .arg(singleLine(*m_record->modelInBody)));
    return notices.join(u'\n');
}

void ReplyPane::askForBodies()
{
    const QWidget* tab = m_tabs->currentWidget();
    if (m_record && (tab == m_raw || tab == m_request) && (!m_bodies || isRunning(m_record->state)))
        emit bodiesNeeded();
}

QList<MarkdownBlock> ReplyPane::toolCallBlocks(const CallRecord& record)
{
    QList<MarkdownBlock> blocks;
    for (const ToolCall& call : record.toolCalls) {
        //: %1 is the name of a function that the model asks the caller to run
        blocks.append({MarkdownBlock::Kind::Heading, tr("Tool call: %1").arg(call.name)});
        blocks.append({MarkdownBlock::Kind::Code, indentedJson(call.arguments)});
    }
    return blocks;
}

} // namespace Fluxscope::Ui
