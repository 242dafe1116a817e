// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/answercard.h"

#include "core/redaction.h"
#include "models/calltext.h"
#include "models/displaytext.h"
#include "ui/callactions.h"
#include "ui/reply/callsummary.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <chrono>
#include <cstddef>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// After that long without a byte people wonder whether anything goes on.
constexpr auto LongWait = 10s;

/// What the user noted, then what FluxRouter did, on one line.
QString notesText(const CallRecord& record)
{
    constexpr qsizetype Longest = 120; // the whole of it is in the dialog
    QStringList notes{CallText::routerNotes(record).join(u' ')};
    if (!record.note.isEmpty())
        notes.prepend(AnswerCard::tr("Note: %1").arg(DisplayText::excerpt(record.note, Longest)));
    notes.removeAll(QString());
    return notes.join(u" · "_s);
}

QFont scaled(const QFont& font, double factor, QFont::Weight weight)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(weight);
    return result;
}

} // namespace

AnswerCard::AnswerCard(CallActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_summary(new CallSummary(this))
    , m_requested(new FactLabel(m_summary))
    , m_arrow(new QLabel(m_summary))
    , m_served(new FactLabel(m_summary))
    , m_routed(new FactLabel(m_summary))
    , m_status(new FactLabel(m_summary))
    , m_cost(new FactLabel(this))
    , m_firstToken(new FactLabel(this))
    , m_total(new FactLabel(this))
    , m_tokens(new FactLabel(this))
    , m_idName(new FactLabel(this))
    , m_id(new FactLabel(this))
    , m_notes(new FactLabel(this))
    , m_copyId(new QToolButton(this))
    , m_more(new QPushButton(this))
    , m_moreMenu(new QMenu(this))
{
    m_arrow->setText(u"→"_s);
    m_arrow->setFont(scaled(font(), 1.25, QFont::Normal));
    m_requested->setFont(scaled(font(), 1.25, QFont::Normal));
    m_served->setFont(scaled(font(), 1.25, QFont::DemiBold));
    m_requested->setElideMode(Qt::ElideMiddle);
    m_served->setElideMode(Qt::ElideMiddle);
    m_routed->setShrinks(false);
    m_status->setShrinks(false);
    m_idName->setShrinks(false);
    QFont monospace = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    monospace.setPointSizeF(font().pointSizeF());
    m_id->setFont(monospace);
    m_id->setElideMode(Qt::ElideMiddle);

    m_copyId->setDefaultAction(m_actions.copyRequestId);
    m_copyId->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setMenu(m_moreMenu);
    m_copyId->setFocusPolicy(Qt::StrongFocus);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &AnswerCard::fillMoreMenu);

    m_second.setInterval(500ms);
    connect(&m_second, &QTimer::timeout, this, &AnswerCard::updateElapsed);
    layOut();
    retranslate();
}

void AnswerCard::layOut()
{
    auto* who = new QHBoxLayout(m_summary);
    who->setContentsMargins(0, 2, 0, 2);
    who->setSpacing(8);
    who->addWidget(m_requested);
    who->addWidget(m_arrow);
    who->addWidget(m_served);
    who->addWidget(m_routed);
    who->addStretch(1);
    who->addWidget(m_status);

    auto* figures = new QGridLayout;
    figures->setHorizontalSpacing(16);
    // By what stands in them at most, such as "unknown (may be billed)".
    constexpr std::array Stretches{17, 9, 7, 15};
    int column = 0;
    for (FactLabel* label : {m_cost, m_firstToken, m_total, m_tokens}) {
        label->setStacked(true);
        figures->addWidget(label, 0, column);
        // A width of its own for each, whatever is written in it, so that no figure ever moves.
        figures->setColumnStretch(column, Stretches.at(static_cast<std::size_t>(column)));
        figures->setColumnMinimumWidth(column, 0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        ++column;
    }

    auto* ids = new QHBoxLayout;
    ids->setSpacing(8);
    ids->addWidget(m_idName);
    ids->addWidget(m_id, 1);
    ids->addWidget(m_copyId);
    ids->addWidget(m_more);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addLayout(figures);
    layout->addLayout(ids);
    layout->addWidget(m_notes);
}

void AnswerCard::showCall(const CallRecord& record)
{
    m_record = record;
    update();
}

void AnswerCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AnswerCard::retranslate()
{
    m_cost->setCaption(tr("cost"));
    m_firstToken->setCaption(tr("first token"));
    m_total->setCaption(tr("total"));
    //: above the tokens of a call, such as "90 → 14 tokens": those of the prompt and those of the reply
    m_tokens->setCaption(tr("in → out"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about this call"));
    m_actions.copyRequestId->setIcon(tintedIcon(u"copy", palette()));
    update();
}

void AnswerCard::update()
{
    const bool runs = isRunning(m_record.state);
    m_requested->setValue(singleLine(m_record.prompt.model));
    show(*m_served, CallText::served(m_record));
    m_routed->setValue(m_record.flux.routed.value_or(false) ? tr("routed") : QString());
    m_routed->setReason(CallText::routed(m_record).reason);
    show(*m_cost, CallText::cost(m_record));
    show(*m_firstToken, CallText::firstToken(m_record));
    show(*m_tokens, CallText::tokens(m_record));

    const std::optional<SupportId> id = supportId(m_record);
    m_idName->setValue(id ? QString(id->headerName()) : u"X-Flux-Request-Id"_s, Tone::Muted);
    if (id)
        m_id->setValue(id->value);
    else
        show(*m_id, CallText::requestId(m_record));
    m_id->setReason(CallText::requestId(m_record).reason);

    m_summary->setSentence(CallText::callSummary(m_record));
    if (runs)
        m_second.start();
    else
        m_second.stop();
    updateElapsed();
}

void AnswerCard::updateElapsed()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Figure total = CallText::total(m_record, now);
    QString status = CallText::status(m_record);
    QString notes = notesText(m_record);
    if (isRunning(m_record.state)) {
        m_total->setValue(DisplayText::dash(), Tone::Muted);
        //: %1 is the state of a call ("waiting"), %2 the time since it began ("0:12")
        status = tr("%1 · %2").arg(status, total.text);
        const bool isLong = std::chrono::milliseconds(m_record.startedAt.msecsTo(now)) > LongWait;
        if (isLong && m_record.state != CallState::Streaming && !m_record.timings.headers)
            notes = tr("Nothing has come back yet. Reasoning models can take minutes.");
    } else {
        show(*m_total, total);
    }
    m_status->setValue(status, toneOf(m_record.state));
    m_notes->setValue(notes, Tone::Muted);
}

void AnswerCard::show(FactLabel& label, const Figure& figure)
{
    Tone tone = Tone::Plain;
    if (figure.knowledge == Figure::Knowledge::NotYet)
        tone = Tone::Muted;
    else if (figure.knowledge == Figure::Knowledge::Unknown)
        tone = Tone::Uncertain;
    label.setValue(figure.text, tone);
    label.setReason(figure.reason);
}

void AnswerCard::fillMoreMenu()
{
    m_moreMenu->clear();
    m_moreMenu->addActions({m_actions.copyForSupport, m_actions.saveForSupport});
    m_actions.addCodeMenu(*m_moreMenu);
    addCopyItem(u"X-Flux-Request-Id"_s, m_record.flux.requestId);
    addCopyItem(u"x-litellm-call-id"_s, m_record.headers.litellmCallId);
    addCopyItem(u"CF-RAY"_s, m_record.headers.cfRay);
    m_moreMenu->addSeparator();
    m_moreMenu->addAction(m_actions.sendAgain);
    m_moreMenu->addAction(m_actions.editAndResend);
    m_moreMenu->addAction(m_actions.continueConversation);
}

void AnswerCard::addCopyItem(const QString& name, const std::optional<QString>& value)
{
    QAction* item = m_moreMenu->addAction(tr("Copy %1").arg(name));
    item->setEnabled(value.has_value());
    if (!value)
        return;
    QString text = singleLine(*value);
    // Support finds a CF-RAY only together with the time.
    if (name == "CF-RAY"_L1 && m_record.headers.date)
        text = u"%1: %2 · Date: %3"_s.arg(name, text, singleLine(*m_record.headers.date));
    else if (name != "X-Flux-Request-Id"_L1)
        text = u"%1: %2"_s.arg(name, text);
    connect(item, &QAction::triggered, this, [this, name, text] {
        QApplication::clipboard()->setText(text);
        emit statusMessage(tr("Copied %1").arg(name));
    });
}

} // namespace Fluxscope::Ui
