// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/costspread.h"

#include "core/cost.h"
#include "core/decimalsum.h"
#include "core/medianranks.h"
#include "core/quantile.h"

#include <algorithm>

namespace Fluxscope {

namespace {

constexpr qint64 Thousand = 1000;

QString quartileOf(const QStringList& sorted, int quartile)
{
    constexpr int Fourths = 4;
    const QuartilePlace place = quartilePlace(sorted.size(), quartile);
    DecimalSum sum;
    for (int fourth = 0; fourth < Fourths; ++fourth)
        static_cast<void>(sum.add(sorted.at(fourth < place.fourths ? place.above : place.below)));
    return sum.half().half().toString();
}

} // namespace

bool isCheaper(QStringView plain, QStringView thanPlain)
{
    const auto whole = [](QStringView text) {
        const qsizetype point = text.indexOf(u'.');
        return point < 0 ? text.size() : point;
    };
    if (whole(plain) != whole(thanPlain))
        return whole(plain) < whole(thanPlain);
    return plain < thanPlain;
}

std::optional<CostSpread> costSpread(const QStringList& costTexts)
{
    QStringList sorted;
    DecimalSum sum;
    for (const QString& text : costTexts) {
        if (sum.add(text))
            sorted.append(costSum({text}));
    }
    if (sorted.isEmpty())
        return std::nullopt;
    std::sort(sorted.begin(), sorted.end(), isCheaper);
    CostSpread spread;
    spread.calls = sorted.size();
    spread.totalUsd = sum.toString();
    spread.leastUsd = sorted.constFirst();
    spread.medianUsd = quartileOf(sorted, 2);
    spread.mostUsd = sorted.constLast();
    spread.perThousandUsd = sum.ratio(Thousand, spread.calls, CostSpread::PerThousandPlaces).toString();
    if (spread.calls >= CostSpread::LeastForQuartiles)
        spread.quartiles = CostRange{quartileOf(sorted, 1), quartileOf(sorted, 3)};
    if (const auto ranks = medianRanks(spread.calls))
        spread.medianRange = CostRange{sorted.at(ranks->low - 1), sorted.at(ranks->high - 1)};
    return spread;
}

} // namespace Fluxscope
