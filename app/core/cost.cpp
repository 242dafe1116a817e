// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost.h"

#include <QLocale>
#include <QRegularExpression>

namespace Fluxscope {

using namespace Qt::StringLiterals;

bool isCostText(QStringView text)
{
    static const QRegularExpression grammar(u"\\A[0-9]{1,15}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?\\z"_s);
    return grammar.match(text).hasMatch();
}

std::optional<QString> costTextFromNumber(double usd)
{
    // 'f' rather than 'g' keeps ordinary prices free of exponents; FloatingPointShortest is the shortest that
    // round-trips.
    QString text = QLocale::c().toString(usd, 'f', QLocale::FloatingPointShortest);
    text.remove(u',');
    if (isCostText(text))
        return text;
    text = QLocale::c().toString(usd, 'g', QLocale::FloatingPointShortest);
    if (isCostText(text))
        return text;
    return std::nullopt;
}

QLatin1StringView costSourceName(CostSource source)
{
    return source == CostSource::Header ? "header"_L1 : "body"_L1;
}

std::optional<CostSource> costSourceFromName(QStringView name)
{
    for (const CostSource source : {CostSource::Header, CostSource::Body}) {
        if (name == costSourceName(source))
            return source;
    }
    return std::nullopt;
}

} // namespace Fluxscope
