// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Fluxscope {

/// Two prices as plain decimal text, which isCheaper() compares.
struct CostRange
{
    QString lowUsd;
    QString highUsd;

    bool operator==(const CostRange&) const = default;
};

/// What some calls cost, in US dollars. All texts are exact and plain decimal (`0.0123`, no exponent, no
/// trailing zeros), so that equal prices have equal texts.
struct CostSpread
{
    qint64 calls = 0; ///< with a known price; at least 1
    QString totalUsd;
    QString leastUsd;
    QString medianUsd;
    QString mostUsd;
    /// What 1,000 calls cost at the mean price; rounded to PerThousandPlaces where the quotient does not end
    /// before.
    QString perThousandUsd;
    std::optional<CostRange> quartiles; ///< by quartilePlace(); from LeastForQuartiles calls
    std::optional<CostRange> medianRange; ///< of 95 %, see medianRanks(); from 6 calls

    static constexpr int PerThousandPlaces = 12;
    static constexpr qint64 LeastForQuartiles = 8; // as for times, see CompareTimes

    bool operator==(const CostSpread&) const = default;
};

/// nullopt where none of the texts is a price; those that are none are passed over.
[[nodiscard]] std::optional<CostSpread> costSpread(const QStringList& costTexts);

/// Whether the first price is less than the second, to the last digit. Both are plain decimal, as costSum()
/// and CostSpread have them.
[[nodiscard]] bool isCheaper(QStringView plain, QStringView thanPlain);

} // namespace Fluxscope
