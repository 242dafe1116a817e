// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/changedvotes.h"

#include "models/displaytext.h"
#include "ui/compare/columnnames.h"

#include <QStringList>

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

constexpr qsizetype MostNamed = 4; // more would not be read beside the controls

} // namespace

QString ChangedVotes::sentence(
    const QList<BlindVotes::Change>& changes, const QList<CompareCall>& calls, const ComparePlan& plan)
{
    if (changes.isEmpty())
        return {};
    QStringList texts;
    for (const BlindVotes::Change& change : changes.first(std::min(MostNamed, changes.size())))
        texts.append(textOf(change, calls.at(change.call), plan));
    const QString named = texts.join(QLatin1StringView("; "));
    const auto others = static_cast<int>(changes.size() - texts.size());
    //: %1 is a list of replies and of the votes on them
    return others == 0 ? tr("Replaced votes from before: %1.").arg(named)
                       : tr("Replaced votes from before: %1; and %n more.", nullptr, others).arg(named);
}

QString ChangedVotes::textOf(
    const BlindVotes::Change& change, const CompareCall& call, const ComparePlan& plan)
{
    QString name = ColumnNames::ofEntry(plan.entries, call.place.entry);
    if (plan.repeats > 1 || call.place.repeat > 0) {
        //: %1 names a column of a comparison, %2 is a number
        name = tr("%1, repeat %2").arg(name, DisplayText::number(call.place.repeat + 1));
    }
    if (!change.now) {
        //: %1 names a reply; so below
        return change.before > 0 ? tr("%1 (none now, was up)").arg(name)
                                 : tr("%1 (none now, was down)").arg(name);
    }
    return *change.now > 0 ? tr("%1 (up now, was down)").arg(name) : tr("%1 (down now, was up)").arg(name);
}

} // namespace Fluxscope::Ui
