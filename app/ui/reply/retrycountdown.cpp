// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/retrycountdown.h"

#include <algorithm>
#include <chrono>

namespace Fluxscope::Ui {

using namespace std::chrono_literals;

namespace {

constexpr qint64 LongestWait = 86400; // s; more is no wait that anybody watches

} // namespace

RetryCountdown::RetryCountdown(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &RetryCountdown::tick);
}

void RetryCountdown::start(const CallRecord& record, std::optional<int> seconds)
{
    QDateTime end;
    if (seconds && record.startedAt.isValid())
        end = record.startedAt.addMSecs(record.timings.total.value_or(0ms).count()).addSecs(*seconds);
    startUntil(end);
}

void RetryCountdown::startUntil(const QDateTime& end)
{
    m_end = end;
    m_secondsLeft = secondsTo(QDateTime::currentDateTimeUtc());
    if (isWaiting())
        m_timer.start();
    else
        m_timer.stop();
}

void RetryCountdown::stop()
{
    m_secondsLeft = 0;
    m_timer.stop();
}

QString RetryCountdown::caption(int secondsLeft)
{
    return tr("Send again in %n s", nullptr, secondsLeft);
}

QString RetryCountdown::reason()
{
    return tr("FluxRouter asked to wait that long.");
}

int RetryCountdown::secondsTo(const QDateTime& now) const
{
    if (m_end.isNull())
        return 0;
    const qint64 left = (now.msecsTo(m_end) + 999) / 1000;
    return static_cast<int>(std::clamp<qint64>(left, 0, LongestWait));
}

void RetryCountdown::tick()
{
    const int left = secondsTo(QDateTime::currentDateTimeUtc());
    if (left == m_secondsLeft)
        return;
    m_secondsLeft = left;
    if (!isWaiting())
        m_timer.stop();
    emit ticked();
}

} // namespace Fluxscope::Ui
