// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/retention.h"

#include "core/clock.h"
#include "history/storecopies.h"
#include "settings/settings.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace Fluxscope {

using namespace std::chrono_literals;

Retention::Retention(const Settings& settings, HistoryStore& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_store(store)
    , m_clock(clock)
    , m_erasure(store)
{
    constexpr auto Interval = 1h;
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &Retention::apply);
    connect(&m_erasure, &HistoryErasure::finished, this, &Retention::takeEnd);
    connect(&settings, &Settings::retentionChanged, this, &Retention::apply);
    connect(&store, &HistoryStore::opened, this, [this](const HistoryOpening& opening) {
        if (opening.outcome != HistoryOpening::Outcome::Opened)
            return;
        // A deletion takes the copy from before a migration with it; until the next hour it is needed in
        // case the new version does not work.
        if (!opening.isMigrated)
            apply();
        m_timer.start();
    });
}

void Retention::apply()
{
    if (m_erasure.isRunning()) {
        m_isToRepeat = true;
        return;
    }
    m_isCountToFollow = m_settings.keepCalls().has_value();
    if (m_settings.keepDays())
        applyDays();
    else if (std::exchange(m_isCountToFollow, false))
        applyCalls();
}

void Retention::applyDays()
{
    ErasureRequest request;
    request.filter.until = m_clock.now().addDays(-*m_settings.keepDays());
    removeCopiesBefore(*request.filter.until);
    m_erasure.start(request);
}

void Retention::removeCopiesBefore(const QDateTime& limit)
{
    QStringList old = migrationBackups(m_store.file()) + setAsideCopies(m_store.file());
    // No call in a copy began after the copy was last written.
    old.removeIf([&limit](const QString& file) { return QFileInfo(file).lastModified() >= limit; });
    m_leftCopies = removeCopies(old);
}

void Retention::applyCalls()
{
    ErasureRequest request;
    request.keepNewest = *m_settings.keepCalls();
    m_erasure.start(request);
}

void Retention::takeEnd(ErasedCalls erased)
{
    erased.leftCopies += std::exchange(m_leftCopies, {});
    emit applied(erased);
    if (std::exchange(m_isToRepeat, false))
        apply();
    else if (std::exchange(m_isCountToFollow, false) && m_settings.keepCalls())
        applyCalls();
}

} // namespace Fluxscope
