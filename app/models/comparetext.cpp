// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparetext.h"

#include "models/displaytext.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestModel = 80;
constexpr qsizetype MostPairs = 6; // in a sentence that is read at a glance

QString figureName(const ComparedPairs& pairs)
{
    switch (pairs.figure) {
    case ComparedFigure::Cost:
        return pairs.stream ? CompareText::tr("Cost, streamed") : CompareText::tr("Cost, not streamed");
    case ComparedFigure::FirstToken:
        return CompareText::tr("First token");
    case ComparedFigure::Total:
        return pairs.stream ? CompareText::tr("Total time, streamed")
                            : CompareText::tr("Total time, not streamed");
    }
    Q_UNREACHABLE();
}

using NameOf = std::function<QString(int place)>;

/// `1 and 2, 1 and 3`
QString pairList(const QList<std::pair<int, int>>& pairs, const NameOf& nameOf, bool isWhole)
{
    const qsizetype shown = isWhole ? pairs.size() : std::min(pairs.size(), MostPairs);
    QStringList names;
    for (qsizetype i = 0; i < shown; ++i) {
        const auto& [one, other] = pairs.at(i);
        //: Two entries of a comparison by their numbers, or two models
        names.append(CompareText::tr("%1 and %2").arg(nameOf(one), nameOf(other)));
    }
    if (shown < pairs.size()) {
        //: Behind a list of pairs of entries
        names.append(CompareText::tr("%Ln more pairs", nullptr, CompareText::count(pairs.size() - shown)));
    }
    return names.join(u", "_s);
}

QString verdictText(const ComparedPairs& pairs, const NameOf& nameOf, bool isWhole)
{
    const QString name = figureName(pairs);
    if (pairs.parting.isEmpty() && pairs.same.isEmpty()) {
        //: %1 is a figure, such as Cost
        return pairs.tooFew > 0 ? CompareText::tr("%1: too few calls to tell.").arg(name)
                                : CompareText::tr("%1: nothing to compare yet.").arg(name);
    }
    QStringList parts;
    if (!pairs.parting.isEmpty()) {
        //: %1 lists pairs of entries by their numbers, 1 and 2, 1 and 3, or of models
        parts.append(CompareText::tr("the 95% ranges of the medians part between %1")
                         .arg(pairList(pairs.parting, nameOf, isWhole)));
    }
    if (!pairs.same.isEmpty()) {
        //: %1 lists pairs of entries by their numbers, 1 and 2, 1 and 3, or of models
        parts.append(CompareText::tr("exactly the same in %1").arg(pairList(pairs.same, nameOf, isWhole)));
    }
    if (pairs.tooFew > 0)
        parts.append(CompareText::tr("too few calls to tell for %Ln other pairs", nullptr, pairs.tooFew));
    //: %1 is a figure, such as Cost; %2 lists what can be said of it
    return CompareText::tr("%1: %2.").arg(name, parts.join(u"; "_s));
}

/// A bound of a share in whole percents, which reads as none or all only where it is. `text` writes them.
QString boundText(double part, QString (*text)(int percent))
{
    const auto percent = static_cast<int>(std::lround(100 * part));
    if (percent == 0 && part > 0) {
        //: A share in percents that is more than 0 and rounds to it: %1 is 1, or 1%
        return CompareText::tr("<%1").arg(text(1));
    }
    if (percent == 100 && part < 1) {
        //: A share in percents that is less than 100 and rounds to it: %1 is 99, or 99%
        return CompareText::tr(">%1").arg(text(99));
    }
    return text(percent);
}

} // namespace

QString CompareText::entry(const ComparePlan& plan, int entry)
{
    if (entry < 0 || entry >= plan.entries.size())
        return DisplayText::dash();
    const CompareEntry& named = plan.entries.at(entry);
    const QString number = DisplayText::number(entry + 1);
    const QString name = DisplayText::excerpt(named.model, LongestModel);
    const bool hasTwins = std::count_if(plan.entries.cbegin(), plan.entries.cend(),
                              [&named](const CompareEntry& other) { return other.model == named.model; })
        > 1;
    if (hasTwins) {
        //: An entry of a comparison: %1 its number, %2 its model, %3 its API shape
        return tr("%1 · %2 (%3)").arg(number, name, DisplayText::dialect(named.dialect));
    }
    //: An entry of a comparison: %1 its number, %2 its model
    return tr("%1 · %2").arg(number, name);
}

QStringList CompareText::entries(const ComparePlan& plan)
{
    QStringList names;
    for (int place = 0; place < plan.entries.size(); ++place)
        names.append(entry(plan, place));
    return names;
}

QString CompareText::sample(bool stream)
{
    return stream ? tr("streamed") : tr("not streamed");
}

QString CompareText::model(const std::optional<QString>& model)
{
    if (!model)
        return tr("unknown");
    const QString name = DisplayText::excerpt(*model, LongestModel);
    const QStringList words{tr("unknown"), tr("failed"), tr("cut off"), tr("stopped")};
    //: The name of a model that reads like a word for calls without one, such as unknown or failed
    return words.contains(name, Qt::CaseInsensitive) ? tr("“%1”").arg(name) : name;
}

QString CompareText::bar(const ServedBar& bar)
{
    switch (bar.kind) {
    case ServedBar::Kind::Model:
    case ServedBar::Kind::Unknown:
        return model(bar.model);
    case ServedBar::Kind::Failed:
        return tr("failed");
    case ServedBar::Kind::CutOff:
        return tr("cut off");
    case ServedBar::Kind::Stopped:
        return tr("stopped");
    }
    Q_UNREACHABLE();
}

QString CompareText::range(const ShareRange& range)
{
    const auto number = [](int percent) { return DisplayText::number(percent); };
    //: A range of percents: %1 is a whole number, %2 one with the sign of percent: 24–76%
    return tr("%1–%2").arg(boundText(range.low, number), boundText(range.high, &DisplayText::percentage));
}

QString CompareText::share(const ServedBar& bar)
{
    //: %1 and %2 are counts of calls, %3 a range of percents: 5 of 10, 24–76%
    return tr("%1 of %2, %3")
        .arg(DisplayText::number(bar.calls.size()), DisplayText::number(bar.total), range(bar.range));
}

QString CompareText::measure(CompareMeasure measure)
{
    return tr(measureSource(measure));
}

const char* CompareText::measureSource(CompareMeasure measure)
{
    switch (measure) {
    case CompareMeasure::Cost:
        return QT_TR_NOOP("Measured: Cost (not streamed)");
    case CompareMeasure::Speed:
        return QT_TR_NOOP("Measured: Speed (streamed)");
    case CompareMeasure::Both:
        return QT_TR_NOOP(
            "Measured: Both (each call made twice: not streamed for the cost, streamed for the speed)");
    }
    Q_UNREACHABLE();
}

QString CompareText::tooFew(qint64 calls, qint64 least)
{
    //: %1 calls were measured, the figure needs %2
    return tr("too few calls (%1 of %2)").arg(DisplayText::number(calls), DisplayText::number(least));
}

QString CompareText::partlyPriced(const QString& price, qint64 priced, qint64 calls)
{
    //: %1 is a price made of the prices of %2 of %3 calls: $0.3 (2 of 3 priced)
    return tr("%1 (%2 of %3 priced)").arg(price, DisplayText::number(priced), DisplayText::number(calls));
}

QString CompareText::fromTo(const QString& low, const QString& high)
{
    //: A range of two values: 0.41 s – 0.83 s
    return tr("%1 – %2").arg(low, high);
}

QString CompareText::allLeftOut(int replies)
{
    return replies > 0 ? tr("All %Ln replies repeat an earlier text and are left out.", nullptr, replies)
                       : QString();
}

QString CompareText::verdict(const ComparedPairs& pairs, bool isWhole)
{
    return verdictText(
        pairs, [](int entry) { return DisplayText::number(entry + 1); }, isWhole);
}

QString CompareText::verdict(const ComparedPairs& pairs, const QList<ServedFigures>& served, bool isWhole)
{
    return verdictText(
        pairs, [&served](int place) { return model(served.value(place).model); }, isWhole);
}

int CompareText::count(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace Fluxscope
