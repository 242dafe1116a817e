// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/indentedjson.h"

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

constexpr qsizetype MostIndent = 40; // hostile nesting would make the text quadratic

QString lineBreak(qsizetype depth)
{
    return u'\n' + QString(2 * std::clamp<qsizetype>(depth, 0, MostIndent), u' ');
}

} // namespace

QString indentedJson(const QString& json)
{
    const QString text = json.trimmed();
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return json;
    QString result;
    qsizetype depth = 0;
    bool isInString = false;
    bool isEscaped = false;
    bool isOpen = false; // the last token opened an object or an array
    for (const QChar c : text) {
        if (isInString) {
            result += c;
            isInString = isEscaped || c != u'"';
            isEscaped = !isEscaped && c == u'\\';
            continue;
        }
        if (c.isSpace())
            continue;
        const bool closes = c == u'}' || c == u']';
        if (closes)
            --depth;
        if (isOpen != closes)
            result += lineBreak(depth);
        isOpen = c == u'{' || c == u'[';
        result += c;
        if (isOpen)
            ++depth;
        else if (c == u',')
            result += lineBreak(depth);
        else if (c == u':')
            result += u' ';
        isInString = c == u'"';
    }
    return result;
}

} // namespace Fluxscope::Ui
