// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/runbar.h"

#include "models/displaytext.h"
#include "ui/reply/retrycountdown.h"
#include "ui/widgets/remark.h"
#include "ui/widgets/statecolours.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarWidth = 160;
constexpr int BarHeight = 8;
constexpr int LongestCount = 3600; // seconds; beyond it the time of the end says more
constexpr int MostOfName = 32; // characters of an entry in a button

/// Whether a proxy wants the user to sign in; to go slower would not help.
bool isProxys(const ComparePause& pause)
{
    return pause.refusal == CallRefusal::ProxySignIn;
}

/// With its date where that is not today: a gateway may ask to wait for weeks.
QString momentText(const QDateTime& utc)
{
    return DisplayText::time(utc, QDateTime::currentDateTimeUtc());
}

/// Those of the plan, whether they were made or not, and what was made in their place or beyond them.
int allCalls(const CompareProgress& progress)
{
    return progress.queued + progress.running + progress.ended + progress.notMade;
}

bool isOpen(const CompareProgress& progress)
{
    return progress.queued + progress.running > 0;
}

/// Another process may yet make those it has in its queue.
bool isNotMadeKnown(const CompareProgress& progress)
{
    return progress.notMade > 0 && progress.elsewhere == 0;
}

} // namespace

RunBar::RunBar(QWidget* parent)
    : QWidget(parent)
    , m_countdown(new RetryCountdown(this))
    , m_bar(new QProgressBar(this))
    , m_text(new Remark(nullptr, this))
    , m_stop(new QPushButton(this))
    , m_runMissing(new QPushButton(this))
    , m_pauseRow(new QWidget(this))
    , m_pauseText(new Remark(nullptr, m_pauseRow))
    , m_slowly(new QPushButton(m_pauseRow))
    , m_later(new QPushButton(m_pauseRow))
    , m_without(new QPushButton(m_pauseRow))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_bar->setMaximumHeight(BarHeight);
    for (QPushButton* button : {m_stop, m_runMissing, m_slowly, m_later, m_without})
        button->setAutoDefault(false);
    layOut();

    connect(m_countdown, &RetryCountdown::ticked, this, &RunBar::refreshLater);
    using Continuation = CompareRun::Continuation;
    connect(m_stop, &QPushButton::clicked, this, &RunBar::stopRequested);
    connect(m_runMissing, &QPushButton::clicked, this, &RunBar::missingRequested);
    connect(
        m_slowly, &QPushButton::clicked, this, [this] { emit resumeRequested(Continuation::OnePerSecond); });
    connect(m_later, &QPushButton::clicked, this,
        [this] { emit resumeRequested(Continuation::AfterRetryAfter); });
    connect(m_without, &QPushButton::clicked, this,
        [this] { emit resumeRequested(Continuation::WithoutRefused); });
    retranslate();
}

void RunBar::layOut()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_stop);
    row->addWidget(m_runMissing);
    auto* pause = new QGridLayout(m_pauseRow);
    pause->setContentsMargins(0, 0, 0, 0);
    pause->setSpacing(8);
    pause->setColumnStretch(0, 1);
    pause->addWidget(m_pauseText, 0, 0);
    pause->addWidget(m_slowly, 0, 1);
    pause->addWidget(m_later, 0, 2);
    // Below the others, which do not make room for it: a narrow window has none.
    pause->addWidget(m_without, 1, 0, 1, 3, Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_pauseRow);
    // The one that is pressed is disabled, and must not hand the focus to the one that drops calls.
    setTabOrder(m_runMissing, m_without);
    setTabOrder(m_without, m_slowly);
    setTabOrder(m_slowly, m_later);
}

void RunBar::showProgress(const CompareProgress& progress)
{
    const bool wasOpen = isOpen(m_progress);
    m_progress = progress;
    m_bar->setRange(0, qMax(1, allCalls(progress)));
    m_bar->setValue(progress.ended);
    const QString text = progressText();
    m_text->tell(text, Tone::Plain);
    m_text->setToolTip(isNotMadeKnown(progress)
            ? tr("Not made: calls of the plan that were never started, were "
                 "dropped, or were deleted from the history")
            : QString());
    // Assistive technology is told of each description, changed or not, and of 96 calls it need not be.
    if (m_bar->accessibleDescription() != text && !(wasOpen && isOpen(progress)))
        m_bar->setAccessibleDescription(text);
    m_stop->setEnabled(progress.queued + progress.running > progress.elsewhere);
    m_stop->setToolTip(m_stop->isEnabled()
            ? tr("Ends the calls that run, keeps their text, and drops those that wait")
            : tr("No call runs or waits here"));
}

void RunBar::showPause(const std::optional<ComparePause>& pause, const QString& refusedAgain)
{
    m_pause = pause;
    m_refusedAgain = refusedAgain;
    m_countdown->startUntil(pause ? pause->goesOnAt.value_or(pause->waitEnd()) : QDateTime());
    refreshPause();
}

void RunBar::showMissing(qsizetype missing, const QString& obstacle)
{
    m_missing = missing;
    m_obstacle = obstacle;
    refreshMissing();
}

void RunBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunBar::retranslate()
{
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    m_stop->setText(tr("Stop all"));
    m_slowly->setText(tr("Continue at one per second"));
    m_later->setMinimumWidth(0);
    showProgress(m_progress);
    refreshPause();
    refreshMissing();
}

QString RunBar::progressText() const
{
    //: %1 of %n calls have ended
    QStringList parts{tr("%1 of %Ln calls ended", nullptr, allCalls(m_progress))
                          .arg(DisplayText::number(m_progress.ended))};
    if (m_progress.ended > m_progress.whole) {
        //: of the calls that have ended
        parts.append(tr("%Ln failed, cut or stopped", nullptr, m_progress.ended - m_progress.whole));
    }
    if (isOpen(m_progress)) {
        //: calls
        parts.append(tr("%Ln running", nullptr, m_progress.running));
        //: calls that wait for their turn
        parts.append(tr("%Ln queued", nullptr, m_progress.queued));
    }
    if (isNotMadeKnown(m_progress)) {
        //: calls of the plan
        parts.append(tr("%Ln not made", nullptr, m_progress.notMade));
    }
    return parts.join(u" · "_s);
}

void RunBar::refreshPause()
{
    m_pauseRow->setVisible(m_pause.has_value());
    if (!m_pause) {
        m_later->setMinimumWidth(0);
        return;
    }
    m_pauseText->tell(pauseText(), Tone::Uncertain);
    // A wait that was chosen can still be cut short by going on more slowly.
    m_slowly->setVisible(!isProxys(*m_pause));
    m_later->setEnabled(!m_pause->goesOnAt);
    refreshLater();
    refreshWithout();
}

void RunBar::refreshLater()
{
    const bool waits = m_countdown->isWaiting();
    if (waits && m_countdown->secondsLeft() > LongestCount)
        //: %1 is a time of day, or a date and a time of day
        m_later->setText(tr("Continue: %1").arg(momentText(m_pause->waitEnd())));
    else if (waits)
        m_later->setText(tr("Continue after %n s", nullptr, m_countdown->secondsLeft()));
    else
        m_later->setText(m_pause->retryAfter ? tr("Continue") : tr("Continue now"));
    // The buttons beside it stay in their place while there is less and less to say.
    m_later->setMinimumWidth(qMax(m_later->minimumWidth(), m_later->sizeHint().width()));
    //: %1 is a time of day, or a date and a time of day
    m_later->setToolTip(
        waits ? tr("The gateway asked to wait until %1").arg(momentText(m_pause->waitEnd())) : QString());
    // Assistive technology is told of each name, changed or not, and is not to read out each second.
    const QString name = waits ? tr("Continue after the wait") : QString();
    if (m_later->accessibleName() != name)
        m_later->setAccessibleName(name);
}

/// It can also be chosen while the time is waited for.
void RunBar::refreshWithout()
{
    m_without->setVisible(m_pause->refusedAgain.has_value());
    if (!m_pause->refusedAgain)
        return;
    if (m_refusedAgain.isEmpty()) {
        m_without->setText(tr("Go on without the refused entry"));
        m_without->setAccessibleName({});
        m_without->setToolTip(tr("Its calls that wait are not made now; they can be run later with what is "
                                 "missing. The others go on at once, as fast as before."));
        return;
    }
    const QFontMetrics metrics = m_without->fontMetrics();
    QString shown =
        metrics.elidedText(m_refusedAgain, Qt::ElideMiddle, MostOfName * metrics.averageCharWidth());
    //: %1 is an entry of a comparison, by its number and its model: 3 · glm-5
    const QString caption = tr("Go on without %1");
    m_without->setText(caption.arg(shown.replace(u'&', QStringLiteral("&&"))));
    m_without->setAccessibleName(caption.arg(m_refusedAgain));
    //: %1 is an entry of a comparison, by its number and its model: 3 · glm-5
    m_without->setToolTip(DisplayText::toolTip(
        tr("The calls to %1 that wait are not made now; they can be run later with what is missing. The "
           "others go on at once, as fast as before.")
            .arg(m_refusedAgain)));
}

QString RunBar::pauseText() const
{
    if (isProxys(*m_pause) && m_pause->goesOnAt)
        return tr("The comparison goes on with the next call.");
    if (isProxys(*m_pause))
        return tr("The proxy wants a user and a password, or refused them (HTTP 407). No further call starts "
                  "until you say how to go on.");
    if (!m_pause->httpStatus)
        return textOfRefusalInReply(*m_pause);
    const QString status = QString::number(*m_pause->httpStatus);
    if (m_pause->goesOnAt) {
        //: %2 is a time of day, or a date and a time of day
        return tr("The gateway answered HTTP %1. The comparison goes on at %2.")
            .arg(status, momentText(*m_pause->goesOnAt));
    }
    if (m_pause->refusal == CallRefusal::TooManyRequests)
        return tr(
            "The gateway answered HTTP %1: too many requests. No further call starts until you say how to go "
            "on.")
            .arg(status);
    return tr("The gateway answered HTTP %1: it has no room now. No further call starts until you say how to "
              "go on.")
        .arg(status);
}

/// Such a reply began as if the call was taken, so no HTTP status tells of the refusal.
QString RunBar::textOfRefusalInReply(const ComparePause& pause)
{
    if (pause.goesOnAt) {
        //: %1 is a time of day, or a date and a time of day
        return tr("The gateway refused a call within its reply. The comparison goes on at %1.")
            .arg(momentText(*pause.goesOnAt));
    }
    if (pause.refusal == CallRefusal::TooManyRequests)
        return tr("The gateway refused a call within its reply: too many requests. No further call starts "
                  "until you say how to go on.");
    return tr("The gateway refused a call within its reply: it has no room now. No further call starts until "
              "you say how to go on.");
}

void RunBar::refreshMissing()
{
    m_runMissing->setVisible(m_missing > 0);
    m_runMissing->setText(tr("Run the missing %n", nullptr, static_cast<int>(m_missing)));
    m_runMissing->setEnabled(m_obstacle.isEmpty());
    m_runMissing->setToolTip(m_obstacle.isEmpty() ? tr("Makes the calls of the plan that failed, were "
                                                       "stopped or deleted, or were never made; the others "
                                                       "stay")
                                                  : m_obstacle);
}

} // namespace Fluxscope::Ui
