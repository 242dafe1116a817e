// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <boost/multiprecision/cpp_int.hpp>

namespace Fluxscope {

/// An exact sum of prices. Boost's integers carry it, so no digit is ever rounded, whatever the exponents
/// are.
class DecimalSum final
{
public:
    /// Adds one price; false (and nothing is added) if the text is none by isCostText().
    [[nodiscard]] bool add(QStringView costText);

    /// Adds `unscaled` / 10^`scale`, both 0 or more.
    void addScaled(qint64 unscaled, int scale);

    /// Half of the sum, as exact as the sum.
    [[nodiscard]] DecimalSum half() const;

    /// The sum times `multiplier` (0 or more) by `divisor` (1 or more), rounded half up to `places` decimal
    /// places.
    [[nodiscard]] DecimalSum ratio(qint64 multiplier, qint64 divisor, int places) const;

    /// The sum in plain notation without exponent and without trailing zeros: `0`, `0.0123`, `12`.
    [[nodiscard]] QString toString() const;

private:
    void addExactly(boost::multiprecision::cpp_int unscaled, int scale);

    boost::multiprecision::cpp_int m_unscaled = 0;
    int m_scale = 0; ///< decimal places of m_unscaled
};

} // namespace Fluxscope
