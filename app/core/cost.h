// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Fluxscope {

/// Who named the price of a call.
enum class CostSource {
    Header, ///< X-Flux-Cost-Usd: what FluxRouter bills
    Body, ///< `usage.cost_usd`: a fallback that is always labelled as such
};

/// The price of one call in US dollars, as decimal text. Its absence (nullopt) is "unknown", never zero.
struct Cost
{
    QString usd; ///< matches isCostText(); the digits of the header are kept exactly
    CostSource source = CostSource::Header;

    bool operator==(const Cost&) const = default;
};

/// Whether the text is a price: `[0-9]{1,15}(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?`, nothing around it.
/// Everything else (`None`, `nan`, negative, `$1`, `1,5`, empty) counts as absent.
[[nodiscard]] bool isCostText(QStringView text);

/// The shortest decimal that reads back as the same double, for a price that came as a JSON number;
/// nullopt if that is no price (negative, not finite, out of the grammar's range).
[[nodiscard]] std::optional<QString> costTextFromNumber(double usd);

/// The price in 10^-12 US dollars; nullopt where it is not exactly a whole number of them, or 10^6 dollars or
/// more. Sums of these are exact; DecimalSum takes the others.
[[nodiscard]] std::optional<qint64> picodollars(QStringView costText);

/// `header` or `body`, the word of the history and the exports.
[[nodiscard]] QLatin1StringView costSourceName(CostSource source);
[[nodiscard]] std::optional<CostSource> costSourceFromName(QStringView name);

/// The exact sum of prices in plain decimal text; `0` of none. Texts that are no price are passed over.
[[nodiscard]] QString costSum(const QStringList& costTexts);

} // namespace Fluxscope
