// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/diffformat.h"

#include "ui/widgets/statecolours.h"

namespace Fluxscope::Ui {

namespace {

using Kind = DiffRun::Kind;

QTextCharFormat onGround(Kind kind, const QColor& ground)
{
    QTextCharFormat format;
    format.setBackground(ground);
    format.setFontStrikeOut(kind == Kind::Removed);
    format.setFontUnderline(kind == Kind::Added);
    return format;
}

} // namespace

QTextCharFormat diffFormat(Kind kind, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (kind) {
    case Kind::Common:
        return {};
    case Kind::Removed: // vermillion
        return onGround(kind, dark ? QColor(0x52, 0x2c, 0x14) : QColor(0xfb, 0xe2, 0xd2));
    case Kind::Added: // blue
        return onGround(kind, dark ? QColor(0x0e, 0x3c, 0x5a) : QColor(0xd3, 0xe8, 0xf7));
    }
    Q_UNREACHABLE();
}

QTextCharFormat currentDiffFormat(Kind kind, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (kind) {
    case Kind::Common:
        return {};
    case Kind::Removed:
        return onGround(kind, dark ? QColor(0x8a, 0x42, 0x14) : QColor(0xf3, 0xad, 0x7d));
    case Kind::Added:
        return onGround(kind, dark ? QColor(0x0f, 0x62, 0x9a) : QColor(0x8a, 0xc6, 0xee));
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope::Ui
