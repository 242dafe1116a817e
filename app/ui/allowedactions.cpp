// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/allowedactions.h"

#include "ui/callactions.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

struct AllowedActions
{
    Q_DECLARE_TR_FUNCTIONS(AllowedActions)
};

/// Why the call that is shown cannot be made again; empty: it can.
QString obstacleToRepeating(const ActionScope& scope, const QString& none)
{
    if (!scope.current)
        return none;
    return hasPrompt(*scope.current)
        ? QString()
        : AllowedActions::tr(
            "The prompt of this call is not known: it was not kept, or the call was made elsewhere.");
}

/// Why the comparison of the call that is shown cannot be opened; empty: it can.
QString obstacleToOpening(const ActionScope& scope, const QString& none)
{
    if (scope.selected > 1)
        return AllowedActions::tr("Opens the comparison of one call: select exactly one in the history");
    if (!scope.current)
        return none;
    if (!scope.current->compare)
        return AllowedActions::tr("This call belongs to no comparison.");
    if (scope.isComparing)
        return AllowedActions::tr("The comparison of this call is on this page.");
    const bool runsOther =
        !scope.runningComparison.isNull() && scope.runningComparison != scope.current->compare->group;
    return runsOther ? AllowedActions::tr("Another comparison still runs. Wait for it, or stop it.")
                     : QString();
}

void disableAll(const CallActions& actions, const QString& reason)
{
    for (QAction* action : {actions.copyRequestId, actions.copyForSupport, actions.saveForSupport,
             actions.copyReply, actions.copyAsCurl, actions.copyAsPython, actions.copyAsJavaScript,
             actions.sendAgain, actions.editAndResend, actions.continueConversation, actions.compareReplies,
             actions.openComparison, actions.star, actions.note, actions.stop})
        actions.setObstacle(action, reason);
    actions.star->setChecked(false);
}

void allowCopying(const CallActions& actions, const ActionScope& scope, const QString& none)
{
    const bool areNone = scope.areRead && scope.calls.isEmpty();
    const bool mayHaveId = !scope.areRead
        || std::any_of(scope.calls.cbegin(), scope.calls.cend(),
            [](const CallRecord& call) { return supportId(call).has_value(); });
    const QString without =
        mayHaveId ? QString() : AllowedActions::tr("No selected call has an id for support.");
    actions.setObstacle(actions.copyRequestId, areNone ? none : without);
    for (QAction* action : {actions.copyForSupport, actions.saveForSupport, actions.star})
        actions.setObstacle(action, areNone ? none : QString());
    actions.star->setChecked(scope.isStarred);
    actions.setObstacle(actions.compareReplies,
        scope.selected == 2
            ? QString()
            : AllowedActions::tr(
                "Shows word by word how the replies of two calls differ: select exactly two in the history"));
}

} // namespace

void allowActions(const CallActions& actions, const ActionScope& scope)
{
    if (scope.isOutOfSight) {
        disableAll(actions,
            AllowedActions::tr("No call is selected on this page. Going to a column selects its call, but in "
                               "a blind comparison none is selected."));
        return;
    }
    const QString none = AllowedActions::tr("No call is selected.");
    const QString runs = scope.runsHere ? AllowedActions::tr("This call still runs.") : QString();
    const QString unrepeatable = obstacleToRepeating(scope, none);
    const bool hasReply = scope.current && scope.current->reply && !scope.current->reply->isEmpty();
    allowCopying(actions, scope, none);
    const QString replyless = hasReply ? QString() : AllowedActions::tr("This call has no reply.");
    actions.setObstacle(actions.copyReply, scope.current ? replyless : none);
    for (QAction* action :
        {actions.copyAsCurl, actions.copyAsPython, actions.copyAsJavaScript, actions.editAndResend})
        actions.setObstacle(action, unrepeatable);
    actions.setObstacle(actions.sendAgain, unrepeatable.isEmpty() ? runs : unrepeatable);
    const QString unfinished = runs.isEmpty() ? replyless : runs;
    actions.setObstacle(actions.continueConversation, unrepeatable.isEmpty() ? unfinished : unrepeatable);
    actions.setObstacle(actions.openComparison, obstacleToOpening(scope, none));
    actions.setObstacle(actions.note, scope.isCurrent ? QString() : none);
    const QString ended = scope.isCurrent ? AllowedActions::tr("This call does not run here.") : none;
    actions.setObstacle(actions.stop, scope.runsHere ? QString() : ended);
}

} // namespace Fluxscope::Ui
