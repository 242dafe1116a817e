// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cost.h"

#include "core/decimalsum.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

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

std::optional<qint64> picodollars(QStringView costText)
{
    constexpr qsizetype Places = 12;
    constexpr qsizetype MostDigits = 18; // of 10^6 dollars, the first price that is too much
    if (!isCostText(costText))
        return std::nullopt;
    const auto exponentAt = std::max(costText.indexOf(u'e'), costText.indexOf(u'E'));
    const QStringView mantissa = exponentAt < 0 ? costText : costText.first(exponentAt);
    const auto pointAt = mantissa.indexOf(u'.');
    QString digits = mantissa.toString().remove(u'.');
    qsizetype places = pointAt < 0 ? 0 : mantissa.size() - pointAt - 1;
    if (exponentAt >= 0)
        places -= costText.sliced(exponentAt + 1).toInt();
    while (digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        --places;
    }
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits == "0"_L1)
        return 0;
    if (places > Places || digits.size() + Places - places > MostDigits)
        return std::nullopt;
    return (digits + QString(Places - places, u'0')).toLongLong();
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

QString costSum(const QStringList& costTexts)
{
    DecimalSum sum;
    for (const QString& text : costTexts)
        static_cast<void>(sum.add(text));
    return sum.toString();
}

} // namespace Fluxscope
