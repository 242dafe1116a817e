// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystatistics.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Fluxscope {

/// Asks for statistics, and again when calls have changed, but paced: a million calls take a second or two to
/// count, and the history changes with every call. Never two counts run at once, after each there is a pause
/// that grows with its duration, and the last change is counted in the end.
class StatisticsReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatisticsReader)

public:
    using Source = std::function<QFuture<HistoryStatistics>()>;

    /// Nothing is asked before restart().
    explicit StatisticsReader(Source source, QObject* parent = nullptr);
    ~StatisticsReader() override;

    /// The source answers another question now: a count that runs is given up, and the new one waits for
    /// nothing else.
    void restart();
    /// The same question may have another answer.
    void refresh();

    /// How long there is no other count after one that took so long.
    [[nodiscard]] static std::chrono::milliseconds pauseAfter(std::chrono::milliseconds took);
    /// How long it is until a change is counted that came meanwhile; 0: there is none, or it is being
    /// counted.
    [[nodiscard]] std::chrono::milliseconds timeToRefresh() const;

signals:
    /// Each count that is not given up ends with one of these two.
    void read(const Fluxscope::HistoryStatistics& statistics);
    void failed();
    /// A change is not counted at once; timeToRefresh() tells when.
    void postponed();

private:
    void ask();
    void takeAnswer();
    void endPause();

    Source m_source;
    QFutureWatcher<HistoryStatistics> m_answer;
    std::chrono::steady_clock::time_point m_askedAt;
    QTimer m_pause;
    bool m_isAsking = false;
    bool m_isGivenUp = false; ///< the count that runs answers a question of before
    bool m_isStale = false; ///< there were changes since the question
};

} // namespace Fluxscope
