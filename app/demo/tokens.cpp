// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/tokens.h"

namespace Fluxscope {

namespace {

// About four characters make a token of English text with the common tokenizers.
constexpr qsizetype LongestToken = 6;

bool startsToken(const QString& text, qsizetype start, qsizetype i)
{
    const QChar character = text.at(i);
    if (character.isLowSurrogate()) {
        return false;
    }
    if (i - start >= LongestToken || character.isSpace()) {
        return true;
    }
    const QChar before = text.at(i - 1);
    if (before == u'\n') {
        return true;
    }
    return before.isLetterOrNumber() && !character.isLetterOrNumber();
}

} // namespace

QStringList splitTokens(const QString& text)
{
    QStringList tokens;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (startsToken(text, start, i)) {
            tokens.append(text.mid(start, i - start));
            start = i;
        }
    }
    if (start < text.size()) {
        tokens.append(text.mid(start));
    }
    return tokens;
}

} // namespace Fluxscope
