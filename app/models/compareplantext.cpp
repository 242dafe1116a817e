// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/compareplantext.h"

#include "history/historystore.h"
#include "models/displaytext.h"
#include "runs/unevenparameters.h"

#include <QLocale>

namespace Fluxscope {

namespace {

constexpr qsizetype LongestMember = 40; // characters of a name in JSON

QString textOf(const QList<Dialect>& shapes)
{
    QStringList texts;
    for (const Dialect shape : shapes)
        texts.append(DisplayText::dialect(shape));
    return QLocale().createSeparatedList(texts);
}

} // namespace

QString ComparePlanText::calls(const ComparePlan& plan)
{
    const int calls = static_cast<int>(plannedCount(plan));
    const QString entries = tr("%n entry(s)", nullptr, static_cast<int>(plan.entries.size()));
    const QString repeats = tr("%n repeat(s)", nullptr, plan.repeats);
    const bool isTwice = plan.measure == CompareMeasure::Both;
    if (plan.prompts.size() == 1) {
        //: %1: "6 entries", %2: "3 repeats"
        return isTwice ? tr("%n call(s): %1 × %2, each made twice", nullptr, calls).arg(entries, repeats)
                       : tr("%n call(s): %1 × %2", nullptr, calls).arg(entries, repeats);
    }
    const QString prompts = tr("%n prompt(s)", nullptr, static_cast<int>(plan.prompts.size()));
    //: %1: "2 prompts", %2: "6 entries", %3: "3 repeats"
    return isTwice
        ? tr("%n call(s): %1 × %2 × %3, each made twice", nullptr, calls).arg(prompts, entries, repeats)
        : tr("%n call(s): %1 × %2 × %3", nullptr, calls).arg(prompts, entries, repeats);
}

QString ComparePlanText::measure(CompareMeasure measure)
{
    switch (measure) {
    case CompareMeasure::Cost:
        return tr("Cost");
    case CompareMeasure::Speed:
        return tr("Speed");
    case CompareMeasure::Both:
        return tr("Cost and speed");
    }
    Q_UNREACHABLE();
}

QString ComparePlanText::summary(const ComparePlan& plan)
{
    //: %1: "6 entries", %2: what is measured, %3: "3 repeats"
    return tr("%1, %2, %3")
        .arg(tr("%n entry(s)", nullptr, static_cast<int>(plan.entries.size())), measure(plan.measure),
            tr("%n repeat(s)", nullptr, plan.repeats));
}

QString ComparePlanText::cost(const std::optional<CostForecast>& forecast)
{
    if (!forecast)
        return tr("Looking up what the last calls of these models cost…");
    if (forecast->knownEntries == 0)
        return tr("Cost unknown: no earlier call of these models has a price");
    const QString known = DisplayText::dollars(forecast->knownUsd);
    const qsizetype unknown = forecast->entries - forecast->knownEntries;
    if (unknown == 0)
        return tr("About %1 by the last calls of these models").arg(known);
    //: %1: an amount, %2 and %3: numbers
    return tr("About %1 by the last calls of these models; unknown for %2 of %3 entries")
        .arg(known, DisplayText::number(unknown), DisplayText::number(forecast->entries));
}

QString ComparePlanText::costReason()
{
    return tr("The median of the last calls of each entry in this history, at most %1, times its calls. "
              "Another prompt can cost more or less. FluxRouter tells the cost only without streaming, so "
              "these calls stand for streamed ones, too.")
        .arg(DisplayText::number(HistoryStore::LastCosts));
}

QStringList ComparePlanText::differences(const ComparePlan& plan)
{
    QStringList sentences;
    for (const UnevenParameter& parameter : unevenParameters(plan)) {
        const QString shapes = textOf(parameter.shapes);
        switch (parameter.name) {
        case UnevenParameter::Name::Stop:
            //: %1: one or more API shapes
            sentences.append(tr("Differs: stop sequences are not sent on %1.").arg(shapes));
            break;
        case UnevenParameter::Name::Seed:
            //: %1: one or more API shapes
            sentences.append(tr("Differs: the seed is not sent on %1.").arg(shapes));
            break;
        case UnevenParameter::Name::OutputLimit:
            //: %1: an API shape, %2: a number
            sentences.append(tr("Differs: the output limit is %2 tokens on %1, which needs one; the others "
                                "get none. Set Max tokens to send the same to all.")
                                 .arg(shapes, DisplayText::number(parameter.limit)));
            break;
        case UnevenParameter::Name::OtherLimit:
            //: %1: one or more API shapes
            sentences.append(tr("Differs: another output limit, or none, is sent on %1, since in Additional "
                                "JSON each API shape has a name of its own for it. Set Max tokens instead to "
                                "send the same to all.")
                                 .arg(shapes));
            break;
        case UnevenParameter::Name::Member:
            //: %1: one or more API shapes, %2: a name in JSON
            sentences.append(
                tr("Differs: “%2” of Additional JSON is sent on %1 as well, where there is no such "
                   "parameter.")
                    .arg(shapes, parameter.member));
            break;
        case UnevenParameter::Name::UnknownMember:
            //: %1: a name in JSON
            sentences.append(tr("May differ: it is not known here whether all API shapes read “%1” of "
                                "Additional JSON alike.")
                                 .arg(DisplayText::excerpt(parameter.member, LongestMember)));
            break;
        }
    }
    return sentences;
}

} // namespace Fluxscope
