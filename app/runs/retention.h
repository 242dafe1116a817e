// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/historyerasure.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Fluxscope {

class Clock;
class HistoryStore;
class Settings;

/// Deletes what the settings do not want kept: calls that are too old, and those beyond so many; calls with a
/// star stay. Copies of the history, made before migrations or of damaged ones, go as a whole once all that
/// is in them is too old. It looks when the history is opened, when the settings change, and every hour.
class Retention final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Retention)

public:
    /// Everything outlives the retention.
    Retention(const Settings& settings, HistoryStore& store, const Clock& clock, QObject* parent = nullptr);

signals:
    /// A limit was looked after, whether or not there was something to delete.
    void applied(const Fluxscope::ErasedCalls& erased);

private:
    void apply();
    void applyDays();
    void applyCalls();
    void removeCopiesBefore(const QDateTime& limit);
    void takeEnd(ErasedCalls erased);

    const Settings& m_settings;
    const HistoryStore& m_store;
    const Clock& m_clock;
    HistoryErasure m_erasure;
    QStringList m_leftCopies; ///< that are too old and could not be removed
    QTimer m_timer;
    bool m_isCountToFollow = false;
    bool m_isToRepeat = false; ///< something changed while it ran
};

} // namespace Fluxscope
