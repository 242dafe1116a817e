// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statecolours.h"

namespace Fluxscope::Ui {

Tone toneOf(CallState state)
{
    switch (state) {
    case CallState::Sending:
    case CallState::Waiting:
    case CallState::Streaming:
        return Tone::Running;
    case CallState::Done:
        return Tone::Plain;
    case CallState::Empty:
    case CallState::CutOff:
    case CallState::Stopped:
    case CallState::Interrupted:
        return Tone::Uncertain;
    case CallState::Failed:
    case CallState::NotSent:
        return Tone::Failed;
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneColour(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        return palette.color(QPalette::WindowText);
    case Tone::Muted:
        return dark ? QColor(0x9a, 0xa4, 0xb0) : QColor(0x59, 0x62, 0x6e);
    case Tone::Running: // Okabe-Ito sky blue and blue
        return dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x6a, 0xa8);
    case Tone::Uncertain: // orange
        return dark ? QColor(0xe6, 0x9f, 0x00) : QColor(0x8a, 0x58, 0x00);
    case Tone::Failed: // vermillion
        return dark ? QColor(0xf2, 0x8c, 0x4e) : QColor(0xb0, 0x48, 0x00);
    }
    Q_UNREACHABLE();
}

QColor hairlineColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x38, 0x3f, 0x48) : QColor(0xd9, 0xdd, 0xe2);
}

QColor codeBackground(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x22, 0x27, 0x2e) : QColor(0xf1, 0xf3, 0xf6);
}

QColor accentColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x2b, 0x72, 0xa8) : QColor(0x00, 0x66, 0xa3);
}

} // namespace Fluxscope::Ui
