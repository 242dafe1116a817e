// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decimalsum.h"

#include "core/cost.h"

#include <algorithm>
#include <string>
#include <utility>

namespace Fluxscope {

using boost::multiprecision::cpp_int;

namespace {

cpp_int powerOfTen(int exponent)
{
    cpp_int power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

bool DecimalSum::add(QStringView costText)
{
    if (!isCostText(costText))
        return false;

    const auto exponentAt = std::max(costText.indexOf(u'e'), costText.indexOf(u'E'));
    const QStringView mantissa = exponentAt < 0 ? costText : costText.first(exponentAt);
    const int exponent = exponentAt < 0 ? 0 : costText.sliced(exponentAt + 1).toInt();

    const auto pointAt = mantissa.indexOf(u'.');
    const int places = pointAt < 0 ? 0 : static_cast<int>(mantissa.size() - pointAt - 1);
    QString digits = mantissa.toString();
    digits.remove(u'.');
    // A leading zero would make Boost read the digits as octal.
    std::string text = digits.toStdString();
    text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));

    cpp_int unscaled(text);
    int scale = places - exponent;
    if (scale < 0) {
        unscaled *= powerOfTen(-scale);
        scale = 0;
    }
    addExactly(std::move(unscaled), scale);
    return true;
}

void DecimalSum::addScaled(qint64 unscaled, int scale)
{
    addExactly(unscaled, scale);
}

void DecimalSum::addExactly(cpp_int unscaled, int scale)
{
    if (scale > m_scale) {
        m_unscaled *= powerOfTen(scale - m_scale);
        m_scale = scale;
    } else {
        unscaled *= powerOfTen(m_scale - scale);
    }
    m_unscaled += unscaled;
}

DecimalSum DecimalSum::half() const
{
    DecimalSum result;
    result.m_unscaled = m_unscaled * 5;
    result.m_scale = m_scale + 1;
    return result;
}

DecimalSum DecimalSum::ratio(qint64 multiplier, qint64 divisor, int places) const
{
    const cpp_int dividend = m_unscaled * multiplier * powerOfTen(places);
    const cpp_int whole = divisor * powerOfTen(m_scale);
    DecimalSum result;
    result.m_unscaled = (dividend * 2 + whole) / (whole * 2);
    result.m_scale = places;
    return result;
}

QString DecimalSum::toString() const
{
    QString digits = QString::fromStdString(m_unscaled.str());
    if (m_scale == 0)
        return digits;
    digits = digits.rightJustified(m_scale + 1, u'0');
    digits.insert(digits.size() - m_scale, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

} // namespace Fluxscope
