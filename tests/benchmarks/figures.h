// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTextStream>

#include <cstdio>

namespace Fluxscope {

/// Tells a figure to the script that runs the probe: a line of name, tab and value.
inline void print(const QString& name, double value)
{
    QTextStream(stdout) << name << '\t' << QString::number(value, 'f', 3) << Qt::endl;
}

[[nodiscard]] inline double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace Fluxscope
