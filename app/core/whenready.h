// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace Fluxscope {

/// Hands the future's result to `take` from the event loop, or calls `otherwise` if there is none; neither if
/// `context` is gone by then. QFuture::then() with a context asserts in Qt 6.4 when the context dies before
/// the answer comes; a watcher does not.
template <class Value, class Take, class Otherwise = void (*)()>
void whenReady(
    const QFuture<Value>& future, QObject* context, Take take, Otherwise otherwise = [] {})
{
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, taken = std::move(take), missed = std::move(otherwise)] {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                taken(watcher->result());
            else
                missed();
        });
    watcher->setFuture(future);
}

} // namespace Fluxscope
