// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/callbar.h"

#include "models/displaytext.h"
#include "ui/compare/columnbutton.h"
#include "ui/reply/retrycountdown.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QToolButton>

namespace Fluxscope::Ui {

namespace {

using State = CompareCall::State;

} // namespace

CallBar::CallBar(QWidget* parent)
    : QWidget(parent)
    , m_countdown(new RetryCountdown(this))
    , m_previous(columnButton(this))
    , m_pageLabel(new QLabel(this))
    , m_next(columnButton(this))
    , m_stop(columnButton(this))
    , m_sendAgain(elidingColumnButton(Qt::ElideMiddle, this)) // a countdown stands at its end
{
    m_pageLabel->setTextFormat(Qt::PlainText);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    layOut();
    retranslate();

    connect(m_previous, &QToolButton::clicked, this, [this] { emit pageRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit pageRequested(1); });
    connect(m_stop, &QToolButton::clicked, this, &CallBar::stopRequested);
    connect(m_sendAgain, &QToolButton::clicked, this, &CallBar::sendAgainRequested);
    connect(m_countdown, &RetryCountdown::ticked, this, &CallBar::updateSendAgain);
}

void CallBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_previous);
    layout->addWidget(m_pageLabel);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    layout->addWidget(m_stop);
    // Only this one gets wider, while it counts down, and it moves no other.
    layout->addStretch(1);
    layout->addWidget(m_sendAgain);
}

void CallBar::showCall(const std::optional<CompareCall>& call)
{
    m_call = call;
    if (m_call && m_call->state == State::Ended && m_call->record.error)
        m_countdown->start(m_call->record, m_call->record.error->retryAfterSeconds);
    else
        m_countdown->stop();
    updateStop();
    updateSendAgain();
}

void CallBar::setPage(int index, int count, bool isSentAgain)
{
    m_index = index;
    m_count = count;
    m_isSentAgain = isSentAgain;
    updatePage();
}

void CallBar::setSendAgainProblem(const QString& reason)
{
    m_sendAgainProblem = reason;
    updateSendAgain();
}

void CallBar::setColumnName(const QString& name)
{
    m_columnName = name;
    retranslate();
}

QList<QWidget*> CallBar::tabChain() const
{
    return {m_previous, m_next, m_stop, m_sendAgain};
}

bool CallBar::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

void CallBar::retranslate()
{
    //: %1 names a column of a comparison; so below
    m_previous->setAccessibleName(tr("Previous repeat of %1").arg(m_columnName));
    m_next->setAccessibleName(tr("Next repeat of %1").arg(m_columnName));
    m_stop->setAccessibleName(tr("Stop the call to %1").arg(m_columnName));
    m_sendAgain->setAccessibleName(tr("Send again to %1").arg(m_columnName));
    m_stop->setText(tr("Stop"));
    updatePage();
    updateStop();
    updateSendAgain();
}

void CallBar::updatePage()
{
    QString text = DisplayText::dash();
    if (m_count > 0) {
        //: which of its repeats a column shows, such as "2 of 3"
        text = tr("%1 of %2").arg(DisplayText::number(m_index + 1), DisplayText::number(m_count));
    }
    m_pageLabel->setText(text);
    m_pageLabel->setToolTip(m_isSentAgain ? tr("Sent again, beyond the repeats of the plan") : QString());
    //: %1 is a keyboard shortcut
    explain(*m_previous, m_index > 0,
        tr("Previous repeat (%1)").arg(QKeySequence(PreviousKey).toString(QKeySequence::NativeText)),
        tr("This is the first repeat"));
    //: %1 is a keyboard shortcut
    explain(*m_next, m_index + 1 < m_count,
        tr("Next repeat (%1)").arg(QKeySequence(NextKey).toString(QKeySequence::NativeText)),
        tr("This is the last repeat"));
}

void CallBar::updateStop()
{
    const bool isElsewhere = m_call && m_call->isElsewhere;
    explain(*m_stop, isOpen() && !isElsewhere, tr("Stop this call; the others go on"),
        isElsewhere ? tr("Another window of Fluxscope runs this call")
                    : tr("This call does not run or wait"));
}

void CallBar::updateSendAgain()
{
    const bool waits = m_countdown->isWaiting();
    QString whyNot = m_sendAgainProblem;
    if (whyNot.isEmpty() && !m_call)
        whyNot = tr("No call has been made yet");
    else if (whyNot.isEmpty() && isOpen())
        whyNot = tr("This call has not ended");
    else if (whyNot.isEmpty() && waits)
        whyNot = RetryCountdown::reason();
    m_sendAgain->setText(waits ? RetryCountdown::caption(m_countdown->secondsLeft()) : tr("Send again"));
    const bool isDeleted = m_call && m_call->state == State::Deleted;
    explain(*m_sendAgain, whyNot.isEmpty(),
        isDeleted ? tr("Make another call; this one was deleted")
                  : tr("Make another call; this one stays as it is"),
        whyNot);
}

bool CallBar::isOpen() const
{
    return m_call && (m_call->state == State::Queued || m_call->state == State::Running);
}

} // namespace Fluxscope::Ui
