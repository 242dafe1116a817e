// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecard.h"

#include "models/calltext.h"
#include "models/displaytext.h"
#include "ui/reply/callsummary.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/keepplace.h"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QUuid>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

using State = CompareCall::State;

constexpr int WidestFigures = 440; // farther apart they do not belong together

QUuid idOf(const std::optional<CompareCall>& call)
{
    return call ? call->record.id : QUuid();
}

bool hasRecord(const std::optional<CompareCall>& call)
{
    return call && (call->state == State::Running || call->state == State::Ended);
}

} // namespace

CompareCard::CompareCard(QWidget* parent)
    : QWidget(parent)
    , m_summary(new CallSummary(this))
    , m_arrow(new QLabel(m_summary))
    , m_served(new FactLabel(m_summary))
    , m_routed(new FactLabel(m_summary))
    , m_shape(new FactLabel(m_summary))
    , m_state(new FactLabel(m_summary))
    , m_figures(new QWidget(this))
    , m_cost(new FactLabel(m_figures))
    , m_way(new FactLabel(m_figures))
    , m_firstToken(new FactLabel(m_figures))
    , m_total(new FactLabel(m_figures))
    , m_tokens(new FactLabel(m_figures))
    , m_speed(new FactLabel(m_figures))
    , m_same(new FactLabel(this))
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.25);
    m_arrow->setFont(large);
    m_arrow->setText(u"→"_s);
    large.setWeight(QFont::DemiBold);
    m_served->setFont(large);
    m_served->setElideMode(Qt::ElideMiddle);
    m_routed->setShrinks(false);
    m_state->setShrinks(false);
    m_way->setShrinks(false);
    layOut();
    retranslate();
}

void CompareCard::layOut()
{
    auto* who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_arrow);
    who->addWidget(m_served);
    who->addWidget(m_routed);
    who->addStretch(1);
    auto* where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(m_shape);
    where->addStretch(1);
    where->addWidget(m_state);
    auto* summary = new QVBoxLayout(m_summary);
    summary->setContentsMargins(0, 2, 0, 2);
    summary->setSpacing(4);
    summary->addLayout(who);
    summary->addLayout(where);

    m_figures->setMaximumWidth(WidestFigures);
    auto* figures = new QGridLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setHorizontalSpacing(8);
    figures->setVerticalSpacing(4);
    auto* cost = new QHBoxLayout;
    cost->setSpacing(8);
    cost->addWidget(m_cost, 1);
    cost->addWidget(m_way);
    figures->addLayout(cost, 0, 0, 1, 2);
    figures->addWidget(m_firstToken, 1, 0);
    figures->addWidget(m_total, 1, 1);
    figures->addWidget(m_tokens, 2, 0);
    figures->addWidget(m_speed, 2, 1);
    // A width of its own for each, whatever is written in it, so that no figure ever moves.
    figures->setColumnStretch(0, 5);
    figures->setColumnStretch(1, 4);
    for (FactLabel* label : {m_cost, m_firstToken, m_total, m_tokens, m_speed})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // In blind mode the replies stay where they are.
    for (QWidget* widget : {m_figures, static_cast<QWidget*>(m_arrow), static_cast<QWidget*>(m_served)})
        keepPlaceWhenHidden(widget);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_figures);
    // A line of its own, also while it is empty: it comes when the reply is being read.
    m_same->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_same);
}

void CompareCard::setDialect(Dialect dialect)
{
    m_dialect = dialect;
    update();
}

void CompareCard::setStreamed(std::optional<bool> streamed)
{
    m_isStreamed = streamed;
    update();
}

void CompareCard::showCall(const std::optional<CompareCall>& call)
{
    if (idOf(call) != idOf(m_call))
        m_sameText.clear();
    m_call = call;
    update();
}

void CompareCard::setSameText(const QString& mark)
{
    if (mark == m_sameText)
        return;
    m_sameText = mark;
    showSameText();
}

void CompareCard::setQueuedBefore(int calls)
{
    if (calls == m_queuedBefore)
        return;
    m_queuedBefore = calls;
    if (m_call && m_call->state == State::Queued)
        showState();
}

void CompareCard::setBlind(bool blind)
{
    // Not even for a moment: the sentence is told at once.
    if (blind != m_isBlind)
        m_sameText.clear();
    m_isBlind = blind;
    update();
}

void CompareCard::setColumnName(const QString& name)
{
    m_columnName = name;
    retranslate();
}

void CompareCard::tick()
{
    if (m_call && m_call->state == State::Running)
        showState();
}

QWidget* CompareCard::summary() const
{
    return m_summary;
}

QString CompareCard::stateText() const
{
    if (!m_call)
        return tr("not started");
    switch (m_call->state) {
    case State::Queued:
        return m_queuedBefore > 0 ? tr("queued, %n before it", nullptr, m_queuedBefore) : tr("queued");
    case State::Dropped:
        return tr("stopped before it started");
    case State::Deleted:
        return tr("deleted");
    case State::Running:
    case State::Ended:
        break;
    }
    const CallRecord& record = m_call->record;
    if (m_isBlind)
        return DisplayText::state(record.state);
    if (m_call->state == State::Ended)
        return CallText::status(record);
    const QString elapsed = CallText::total(record, QDateTime::currentDateTimeUtc()).text;
    //: %1 is the state of a call ("waiting"), %2 the time since it began ("0:12")
    return tr("%1 · %2").arg(CallText::status(record), elapsed);
}

bool CompareCard::event(QEvent* event)
{
    // The parts name themselves first.
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return isDone;
}

void CompareCard::retranslate()
{
    //: %1 names a column of a comparison
    m_summary->setAccessibleName(tr("Call summary of %1").arg(m_columnName));
    m_cost->setCaption(tr("cost"));
    m_firstToken->setCaption(tr("first token"));
    m_total->setCaption(tr("total"));
    update();
}

void CompareCard::update()
{
    m_shape->setValue(m_isBlind ? QString() : DisplayText::dialect(m_dialect), Tone::Muted);
    QString way;
    if (m_isStreamed)
        way = *m_isStreamed ? tr("streamed") : tr("not streamed");
    m_way->setValue(way, Tone::Muted);
    m_arrow->setVisible(!m_isBlind);
    m_served->setVisible(!m_isBlind);
    m_figures->setVisible(!m_isBlind);
    CallRecord record;
    if (hasRecord(m_call))
        record = m_call->record;
    else if (m_call)
        record.prompt.stream = m_call->place.stream;
    showFacts(record);
    showState();
    showSameText();
}

/// Also in the sentence about the call.
void CompareCard::showSameText()
{
    m_same->setValue(m_sameText, Tone::Uncertain);
    m_summary->setSentence(sentence());
}

void CompareCard::showState()
{
    Tone tone = Tone::Muted;
    if (hasRecord(m_call))
        tone = toneOf(m_call->record.state);
    else if (m_call && m_call->state == State::Dropped)
        tone = Tone::Uncertain;
    m_state->setValue(stateText(), tone);
}

void CompareCard::showFacts(const CallRecord& record)
{
    const bool isRouted = !m_isBlind && record.flux.routed.value_or(false);
    m_routed->setValue(isRouted ? tr("routed") : QString());
    m_routed->setReason(isRouted ? CallText::routed(record).reason : QString());
    show(*m_served, CallText::served(record));
    show(*m_cost, CallText::cost(record));
    show(*m_firstToken, CallText::firstToken(record));
    showWithUnit(*m_tokens, CallText::tokens(record), tr("tokens"));
    showWithUnit(*m_speed, CallText::speed(record), tr("tokens/s"));
    // Time in the queue is no time of the call, and a running one counts up beside its state.
    if (m_call && m_call->state == State::Ended)
        show(*m_total, CallText::total(record, record.startedAt));
    else
        show(*m_total, {DisplayText::dash(), {}, Figure::Knowledge::NotYet});
}

void CompareCard::show(FactLabel& label, const Figure& figure) const
{
    if (m_isBlind) {
        label.setValue({});
        label.setReason({});
        return;
    }
    Tone tone = Tone::Plain;
    if (figure.knowledge == Figure::Knowledge::NotYet)
        tone = Tone::Muted;
    else if (figure.knowledge == Figure::Knowledge::Unknown)
        tone = Tone::Uncertain;
    label.setValue(figure.text, tone);
    label.setReason(figure.reason);
}

void CompareCard::showWithUnit(FactLabel& label, const Figure& figure, const QString& caption) const
{
    const bool isKnown = figure.knowledge == Figure::Knowledge::Known;
    label.setCaption(isKnown || m_isBlind ? QString() : caption);
    show(label, figure);
}

QString CompareCard::sentence() const
{
    if (!hasRecord(m_call))
        return m_call && m_call->state == State::Queued ? tr("queued") : stateText();
    const QString facts =
        m_isBlind ? DisplayText::state(m_call->record.state) : CallText::callSummary(m_call->record);
    //: %1 says how a call went, %2 that its reply has the text of another one
    return m_sameText.isEmpty() ? facts : tr("%1; %2").arg(facts, m_sameText);
}

} // namespace Fluxscope::Ui
