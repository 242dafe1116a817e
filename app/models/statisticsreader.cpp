// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/statisticsreader.h"

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace std::chrono_literals;

namespace {

constexpr auto ShortestPause = 250ms; // so that many changes in a row are counted once
// So that counting takes no more than an eleventh of a core.
constexpr int PauseFactor = 10;
// A count may have waited for an export; that is no reason to stand still for an hour.
constexpr std::chrono::milliseconds LongestPause = 5min;

} // namespace

StatisticsReader::StatisticsReader(Source source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StatisticsReader::endPause);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &StatisticsReader::takeAnswer);
}

StatisticsReader::~StatisticsReader()
{
    m_answer.cancel();
}

void StatisticsReader::restart()
{
    m_pause.stop();
    if (!m_isAsking) {
        ask();
        return;
    }
    m_isGivenUp = true;
    m_answer.cancel();
}

void StatisticsReader::refresh()
{
    m_isStale = true;
    if (m_isAsking)
        return;
    if (!m_pause.isActive())
        m_pause.start(ShortestPause);
    emit postponed();
}

std::chrono::milliseconds StatisticsReader::pauseAfter(std::chrono::milliseconds took)
{
    return std::clamp<std::chrono::milliseconds>(PauseFactor * took, ShortestPause, LongestPause);
}

std::chrono::milliseconds StatisticsReader::timeToRefresh() const
{
    return m_isStale && m_pause.isActive() ? m_pause.remainingTimeAsDuration() : 0ms;
}

void StatisticsReader::ask()
{
    m_isAsking = true;
    m_isGivenUp = false;
    m_isStale = false;
    m_askedAt = std::chrono::steady_clock::now();
    m_answer.setFuture(m_source());
}

void StatisticsReader::takeAnswer()
{
    m_isAsking = false;
    if (m_isGivenUp) {
        ask();
        return;
    }
    m_pause.start(pauseAfter(
        std::chrono::ceil<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_askedAt)));
    if (m_answer.future().resultCount() > 0)
        emit read(m_answer.result());
    else
        emit failed();
    if (m_isStale)
        emit postponed();
}

void StatisticsReader::endPause()
{
    if (m_isStale)
        ask();
}

} // namespace Fluxscope
