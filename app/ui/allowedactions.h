// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QList>
#include <QUuid>

#include <optional>

namespace Fluxscope::Ui {

class CallActions;

/// What the call actions would act on.
struct ActionScope
{
    QList<CallRecord> calls; ///< the selected ones as far as they are read, or the one that is shown
    bool areRead = true; ///< whether `calls` are all of them
    int selected = 0; ///< rows of the history
    std::optional<CallRecord> current; ///< the one that is shown; nullopt: none, or it is being read
    bool isCurrent = false; ///< whether one is shown or being read
    bool isStarred = false; ///< whether each selected call has a star
    bool runsHere = false;
    bool isComparing = false; ///< the Compare page is in front
    bool isOutOfSight = false; ///< another page is in front, where no call is selected
    QUuid runningComparison; ///< on the Compare page; null: none runs
};

/// Enables what can be done with these calls; whatever cannot says why.
void allowActions(const CallActions& actions, const ActionScope& scope);

} // namespace Fluxscope::Ui
