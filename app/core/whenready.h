// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace Fluxscope {

/// Hands the future's result to `take` from the event loop, unless `context` is gone by then or there is
/// none. QFuture::then() with a context asserts in Qt 6.4 when the context dies before the answer comes; a
/// watcher does not.
template <class Value, class Take>
void whenReady(const QFuture<Value>& future, QObject* context, Take take)
{
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, taken = std::move(take)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            taken(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace Fluxscope
