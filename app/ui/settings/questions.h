// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Fluxscope::Ui {

/// Questions that only the user can answer. Each opens a box and returns at once; the answer comes to the
/// callback.

/// Whether key and prompts may go to this origin without encryption; asked once per origin.
void askPlainHttp(QWidget* window, const QString& origin, std::function<void(bool isAgreed)> answer);

/// Whether `origin` may get the key that was stored for `keyOrigin`.
void askKeyOfOtherOrigin(QWidget* window, const QString& origin, const QString& keyOrigin,
    std::function<void(bool isAgreed)> answer);

/// Whether to close although `running` calls are under way; only agreement is told.
void askClosing(QWidget* window, int running, std::function<void()> agreed);

/// Whether to close although `calls` calls are in memory only; only agreement is told.
void askLosingCalls(QWidget* window, int calls, std::function<void()> agreed);

/// Whether calls may be deleted that limits do not allow any more; only agreement is told. `isNow`:
/// they are in the history of this window.
void askRetention(QWidget* window, bool isNow, std::function<void()> agreed);

/// Whether to make that many calls in one go; `cost` is a sentence about what they may cost. Only agreement
/// is told.
void askManyCalls(QWidget* window, int calls, const QString& cost, std::function<void()> agreed);

/// Whether to delete the set of entries of this name; only agreement is told.
void askDeletingSet(QWidget* window, const QString& name, std::function<void()> agreed);

} // namespace Fluxscope::Ui
