// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace Fluxscope {

/// How JSON values are written in a language.
struct LiteralStyle
{
    QLatin1StringView yes;
    QLatin1StringView no;
    QLatin1StringView null;
    bool hasBareKeys = false; ///< keys that are identifiers stand without quotes
};

inline constexpr LiteralStyle PythonLiterals{
    QLatin1StringView("True"), QLatin1StringView("False"), QLatin1StringView("None"), false};
inline constexpr LiteralStyle JavaScriptLiterals{
    QLatin1StringView("true"), QLatin1StringView("false"), QLatin1StringView("null"), true};

/// A string in double quotes, as Python and JavaScript both read it; control characters are escaped.
[[nodiscard]] QString stringLiteral(const QString& text);

/// Whether the text can stand as a name in both languages: ASCII letters, digits and _, no keyword is looked
/// for.
[[nodiscard]] bool isIdentifier(const QString& text);

/// The value over several lines, of which all but the first are indented by `indent` levels of four blanks.
[[nodiscard]] QString valueLiteral(const QJsonValue& value, const LiteralStyle& style, int indent);

} // namespace Fluxscope
