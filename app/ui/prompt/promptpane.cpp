// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/promptpane.h"

#include "core/maskedprompt.h"
#include "ui/prompt/messagelist.h"
#include "ui/prompt/modelcombo.h"
#include "ui/prompt/parameterspanel.h"
#include "ui/prompt/plaineditor.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/remark.h"
#include "ui/widgets/section.h"
#include "ui/widgets/snugscrollarea.h"
#include "ui/widgets/statecolours.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto DraftDelay = 500ms;
constexpr int PromptLines = 4; // at least
constexpr int LeastSectionsHeight = 64; // the two headings
constexpr int WideCharacters = 85; // from this width on two things fit beside each other,
constexpr int NoteCharacters = 115; // and from this one the note about streaming beside them

} // namespace

PromptPane::PromptPane(ModelCatalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_dialectLabel(new QLabel(this))
    , m_dialect(new QComboBox(this))
    , m_modelLabel(new QLabel(this))
    , m_model(new ModelCombo(catalog, this))
    , m_stream(new QCheckBox(this))
    , m_streamNote(new QLabel(this))
    , m_scroll(new SnugScrollArea(LeastSectionsHeight, this))
    , m_conversation(new Section(this))
    , m_systemLabel(new QLabel(this))
    , m_system(new PlainEditor(2, 8, this))
    , m_messages(new MessageList(this))
    , m_parametersSection(new Section(this))
    , m_parameters(new ParametersPanel(this))
    , m_text(new PlainEditor(PromptLines, 0, this))
    , m_problem(new Remark(nullptr, this))
    , m_send(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_sendAction(new QAction(this))
    , m_fields(new QGridLayout)
    , m_middle(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_buttons(new QHBoxLayout)
{
    for (const Dialect dialect : AllDialects)
        m_dialect->addItem(QString(), QVariant::fromValue(dialect));
    m_dialectLabel->setBuddy(m_dialect);
    m_modelLabel->setBuddy(m_model);
    m_systemLabel->setBuddy(m_system);
    m_streamNote->setTextFormat(Qt::PlainText);
    m_streamNote->setWordWrap(true);
    m_streamNote->setForegroundRole(QPalette::PlaceholderText);
    m_undo->hide();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftDelay);
    makeLayout();
    connectWidgets();
    retranslate();
    refreshButtons();
}

Prompt PromptPane::prompt() const
{
    Prompt prompt;
    prompt.model = m_model->model();
    prompt.dialect = m_dialect->currentData().value<Dialect>();
    prompt.stream = m_stream->isChecked();
    prompt.system = m_system->toPlainText();
    prompt.messages = m_messages->messages();
    prompt.text = m_text->toPlainText();
    prompt.parameters = m_parameters->parameters();
    return prompt;
}

std::optional<QString> PromptPane::problem() const
{
    if (prompt().model.isEmpty())
        return tr("Choose a model first.");
    return contentProblem();
}

std::optional<QString> PromptPane::contentProblem() const
{
    if (prompt().text.trimmed().isEmpty())
        return tr("Type a prompt first.");
    return m_parameters->problem();
}

void PromptPane::setPrompt(const Prompt& prompt)
{
    setState(PromptDraft{prompt, ParametersPanel::textsOf(prompt.parameters)});
}

void PromptPane::replacePrompt(const Prompt& prompt)
{
    const PromptDraft before = state();
    setPrompt(prompt);
    remarkMask();
    if (state() == before)
        return;
    m_replaced = before;
    m_undo->show();
}

void PromptPane::undoReplacing()
{
    if (m_replaced)
        setState(*std::exchange(m_replaced, std::nullopt));
    m_undo->hide();
}

void PromptPane::setRunning(bool running)
{
    m_isRunning = running;
    refreshButtons();
}

void PromptPane::setSendBlocked(const QString& reason)
{
    m_blocked = reason;
    refreshButtons();
}

void PromptPane::setEarlierPrompts(const QStringList& prompts)
{
    m_earlierPrompts = prompts;
    m_earlierPlace = -1;
}

void PromptPane::focusPrompt()
{
    m_text->setFocus();
}

void PromptPane::focusModel()
{
    m_model->setFocus();
    m_model->lineEdit()->selectAll();
}

QByteArray PromptPane::draft(const Redactor& redactor) const
{
    PromptDraft draft = state();
    draft.prompt = maskedPrompt(draft.prompt, redactor);
    for (QString* text : {&draft.texts.maxTokens, &draft.texts.temperature, &draft.texts.topP,
             &draft.texts.stop, &draft.texts.seed, &draft.texts.additional})
        *text = redactor.mask(*text);
    return draftToBytes(draft);
}

bool PromptPane::restoreDraft(const QByteArray& draft)
{
    const auto restored = draftFromBytes(draft);
    if (!restored)
        return false;
    setState(*restored);
    remarkMask();
    return true;
}

void PromptPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        refreshButtons();
    QWidget::changeEvent(event);
}

bool PromptPane::eventFilter(QObject* watched, QEvent* event)
{
    // An editor would take Ctrl+Up and Ctrl+Down for scrolling.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool isControl = (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
        if (isControl && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            goThroughEarlierPrompts(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PromptPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int characters = width() / fontMetrics().averageCharWidth();
    const bool isWide = characters >= WideCharacters;
    if (isWide != m_isWide)
        arrange(isWide);
    // It is in the tool tip, too.
    m_streamNote->setVisible(!isWide || characters >= NoteCharacters);
}

QSize PromptPane::minimumSizeHint() const
{
    const QSize size = QWidget::minimumSizeHint();
    return m_isWide ? QSize(std::min(size.width(), m_leastWidth), size.height()) : size;
}

void PromptPane::makeLayout()
{
    auto* conversation = new QWidget(this);
    auto* conversationLayout = new QVBoxLayout(conversation);
    conversationLayout->setContentsMargins(0, 0, 0, 0);
    conversationLayout->setSpacing(8);
    conversationLayout->addWidget(m_systemLabel);
    conversationLayout->addWidget(m_system);
    conversationLayout->addWidget(m_messages);
    m_conversation->setContent(conversation);
    m_parametersSection->setContent(m_parameters);

    auto* sections = new QWidget(this);
    auto* sectionsLayout = new QVBoxLayout(sections);
    sectionsLayout->setContentsMargins(0, 0, 4, 0);
    sectionsLayout->setSpacing(8);
    sectionsLayout->addWidget(m_conversation);
    sectionsLayout->addWidget(m_parametersSection);
    sectionsLayout->addStretch();
    m_scroll->setWidget(sections);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_fields->setSpacing(8);
    m_middle->setSpacing(8);
    m_middle->addWidget(m_scroll);
    m_middle->addWidget(m_text);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_send);
    m_buttons->addWidget(m_stop);
    m_buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addLayout(m_fields);
    layout->addLayout(m_middle, 1);
    layout->addWidget(m_problem);
    layout->addLayout(m_buttons);
    arrange(false);
}

void PromptPane::arrange(bool isWide)
{
    if (isWide)
        m_leastWidth = minimumSizeHint().width();
    m_isWide = isWide;
    int place = 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_dialectLabel, m_dialect, m_modelLabel, m_model, m_stream, m_streamNote}) {
        m_fields->addWidget(widget, isWide ? 0 : place / 2, isWide ? place : place % 2);
        ++place;
    }
    m_fields->setColumnStretch(1, isWide ? 0 : 1);
    m_fields->setColumnStretch(3, isWide ? 2 : 0); // the model
    m_fields->setColumnStretch(5, isWide ? 1 : 0); // the note about streaming

    m_middle->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_middle->setStretch(0, isWide ? 2 : 0);
    m_middle->setStretch(1, isWide ? 3 : 1);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, isWide ? QSizePolicy::Expanding : QSizePolicy::Maximum);

    if (isWide)
        m_buttons->addWidget(m_undo);
    else
        static_cast<QBoxLayout*>(layout())->insertWidget(
            layout()->indexOf(m_buttons), m_undo, 0, Qt::AlignLeft);
}

void PromptPane::connectWidgets()
{
    const auto send = [this](QKeyCombination combination, bool beside) {
        auto* shortcut = new QShortcut(QKeySequence(combination), this);
        // The default context: the keys send from anywhere in the window.
        shortcut->setAutoRepeat(false); // a key held down must not send, and bill, again and again
        connect(shortcut, &QShortcut::activated, this, [this, beside] { requestSend(beside); });
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        send(Qt::CTRL | key, false);
        send(Qt::CTRL | Qt::SHIFT | key, true);
    }
    m_text->installEventFilter(this);
    connect(m_send, &QPushButton::clicked, this, [this] { requestSend(false); });
    connect(m_sendAction, &QAction::triggered, this, [this] { requestSend(false); });
    connect(m_stop, &QPushButton::clicked, this, &PromptPane::stopRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        undoReplacing();
        focusPrompt();
    });
    connect(m_dialect, &QComboBox::currentIndexChanged, m_parameters,
        [this] { m_parameters->setDialect(m_dialect->currentData().value<Dialect>()); });
    connect(m_stream, &QCheckBox::toggled, this, &PromptPane::streamChanged);

    const auto takeChange = [this] {
        m_draftTimer.start();
        m_problem->clearSentence();
        emit changed();
    };
    connect(&m_draftTimer, &QTimer::timeout, this, &PromptPane::draftChanged);
    connect(m_stream, &QCheckBox::toggled, this, takeChange);
    connect(m_text, &QPlainTextEdit::textChanged, this, takeChange);
    connect(m_text, &PlainEditor::textPasted, this, &PromptPane::recogniseRequest);
    connect(m_system, &QPlainTextEdit::textChanged, this, takeChange);
    connect(m_messages, &MessageList::changed, this, takeChange);
    connect(m_parameters, &ParametersPanel::changed, this, takeChange);
    connect(m_model, &QComboBox::editTextChanged, this, takeChange);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, takeChange);
    connect(m_messages, &MessageList::changed, this, &PromptPane::refreshTitles);
    connect(m_system, &QPlainTextEdit::textChanged, this, &PromptPane::refreshTitles);
    connect(m_parameters, &ParametersPanel::changed, this, &PromptPane::refreshTitles);
}

void PromptPane::requestSend(bool beside)
{
    m_model->closeSuggestions();
    const auto found = problem();
    m_problem->tell(found.value_or(QString()), Tone::Failed);
    if (found)
        showProblem();
    emit sendRequested(beside);
}

void PromptPane::showProblem()
{
    if (m_parameters->problem())
        m_parametersSection->setOpen(true);
    else if (m_model->model().isEmpty())
        focusModel();
    else
        focusPrompt();
}

/// The mask may stand in a part that is folded.
void PromptPane::remarkMask()
{
    const Prompt prompt = this->prompt();
    if (!isMasked(prompt))
        return;
    Prompt beside;
    beside.parameters = prompt.parameters;
    if (isMasked(beside))
        m_parametersSection->setOpen(true);
    m_problem->tell(
        tr("Where *** stands, a key may have been masked: keys are kept nowhere. Put in what belongs "
           "there before you send this."),
        Tone::Uncertain);
}

void PromptPane::retranslate()
{
    m_dialectLabel->setText(tr("API shape"));
    m_dialect->setAccessibleName(tr("API shape"));
    m_dialect->setItemText(0, tr("Chat completions"));
    m_dialect->setItemText(1, tr("Responses"));
    m_dialect->setItemText(2, tr("Messages"));
    m_modelLabel->setText(tr("Model"));
    m_stream->setText(tr("Stream"));
    m_streamNote->setText(tr("cost is reported only without streaming"));
    m_stream->setAccessibleDescription(m_streamNote->text());
    m_stream->setToolTip(m_streamNote->text());
    m_systemLabel->setText(tr("System prompt"));
    m_system->setAccessibleName(tr("System prompt"));
    m_text->setAccessibleName(tr("Prompt"));
    m_text->setPlaceholderText(tr("Type a prompt and press Ctrl+Return"));
    m_stop->setText(tr("Stop"));
    m_undo->setText(tr("Undo replacing"));
    m_undo->setToolTip(tr("Bring back what was in the editor before"));
    m_problem->clearSentence();
    refreshTitles();
    refreshButtons();
}

void PromptPane::refreshTitles()
{
    const int messages = m_messages->count() + (m_system->document()->isEmpty() ? 0 : 1);
    m_conversation->setTitle(messages == 0 ? tr("System prompt and messages")
                                           : tr("System prompt and messages (%1)").arg(messages));
    const int parameters = m_parameters->count();
    m_parametersSection->setTitle(
        parameters == 0 ? tr("Parameters") : tr("Parameters (%1 set)").arg(parameters));
}

void PromptPane::refreshButtons()
{
    m_send->setText(tr("Send  Ctrl+Return"));
    // Setting the same name again would raise an event for nothing.
    if (const QString name = tr("Send"); m_send->accessibleName() != name)
        m_send->setAccessibleName(name);
    m_send->setEnabled(!m_isRunning && m_blocked.isEmpty());
    if (m_isRunning)
        m_send->setToolTip(tr("A call runs. Ctrl+Shift+Return sends beside it."));
    else
        m_send->setToolTip(m_blocked);
    // The keys are a shortcut of the pane, which answers them while the action is disabled, too.
    m_sendAction->setText(tr("&Send\tCtrl+Return"));
    m_sendAction->setEnabled(m_send->isEnabled());
    m_sendAction->setToolTip(m_send->toolTip());
    m_sendAction->setStatusTip(m_send->toolTip());
    m_stop->setEnabled(m_isRunning);
    m_stop->setToolTip(m_isRunning ? tr("Ends the call and keeps the text that has arrived (Esc)")
                                   : tr("Nothing is running."));

    // The one accent of the page, while the button can be pressed.
    QPalette accent = palette();
    if (m_send->isEnabled()) {
        accent.setColor(QPalette::Button, accentColour(palette()));
        accent.setColor(QPalette::ButtonText, QColor(Qt::white));
    }
    m_send->setPalette(accent);
    m_send->setIcon(tintedIcon(u"send", accent));
    m_stop->setIcon(tintedIcon(u"stop", palette()));
}

void PromptPane::recogniseRequest(const QString& pasted)
{
    // Longer than any request that people copy, and short enough to be read at once.
    constexpr qsizetype LongestRequest = qsizetype{1024} * 1024;
    if (pasted.size() > LongestRequest)
        return;
    if (const auto request = pastedRequest(pasted))
        emit requestPasted(*request);
}

void PromptPane::fillFrom(const PastedRequest& request)
{
    Prompt filled = request.prompt;
    if (filled.model.isEmpty())
        filled.model = m_model->model();
    replacePrompt(filled);
    focusPrompt();
}

void PromptPane::goThroughEarlierPrompts(int steps)
{
    const qsizetype place = m_earlierPlace + steps;
    if (place < -1 || place >= m_earlierPrompts.size())
        return;
    if (m_earlierPlace == -1)
        m_ownText = m_text->toPlainText();
    m_earlierPlace = place;
    // Through the cursor, so that Ctrl+Z takes it back.
    m_text->selectAll();
    m_text->insertPlainText(place == -1 ? m_ownText : m_earlierPrompts.at(place));
}

PromptDraft PromptPane::state() const
{
    return PromptDraft{prompt(), m_parameters->texts()};
}

void PromptPane::setState(const PromptDraft& state)
{
    const Prompt& prompt = state.prompt;
    m_dialect->setCurrentIndex(m_dialect->findData(QVariant::fromValue(prompt.dialect)));
    m_model->setModel(prompt.model);
    m_stream->setChecked(prompt.stream);
    m_system->setPlainText(prompt.system);
    m_messages->setMessages(prompt.messages);
    m_parameters->setReasoningEffort(prompt.parameters.reasoningEffort);
    m_parameters->setTexts(state.texts);
    m_text->setPlainText(prompt.text);
    m_text->moveCursor(QTextCursor::End);
    m_conversation->setOpen(
        m_conversation->isOpen() || !prompt.system.isEmpty() || !prompt.messages.isEmpty());
}

} // namespace Fluxscope::Ui
