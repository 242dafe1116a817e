// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"
#include "runs/historyerasure.h"
#include "ui/erasedialog.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Fluxscope {

class Clock;

/// Deletions that are asked for in the window: the dialog, what it counts, and the work itself.
class WindowErasure final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowErasure)

public:
    /// Everything outlives the erasure.
    WindowErasure(HistoryStore& store, const Clock& clock, QWidget& window, QObject* parent = nullptr);
    ~WindowErasure() override;

    /// While one is being asked for, or done, another one is not begun.
    void ask(const HistoryFilter& filter);

private:
    void count();
    void start();

    HistoryStore& m_store;
    const Clock& m_clock;
    QWidget& m_window;
    QPointer<Ui::EraseDialog> m_dialog; ///< null: nothing is asked for
    QFuture<qint64> m_count;
    QFuture<qint64> m_starredCount;
    HistoryErasure m_erasure;
};

} // namespace Fluxscope
