// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/codeliteral.h"

#include "core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int BlanksPerLevel = 4;

QString numberLiteral(const QJsonValue& value)
{
    // JSON's own digits: a whole number beyond 2^53 keeps them.
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(inArray.sliced(1, inArray.size() - 2));
}

QString keyLiteral(const QString& key, const LiteralStyle& style)
{
    if (!style.hasBareKeys)
        return stringLiteral(key);
    // In a literal of JavaScript this key sets the prototype, also in quotes.
    if (key == "__proto__"_L1)
        return u"[\"__proto__\"]"_s;
    return isIdentifier(key) ? key : stringLiteral(key);
}

QString blockLiteral(QChar open, QChar close, const QStringList& members, int indent)
{
    if (members.isEmpty())
        return QString(open) + close;
    const QString blanks(BlanksPerLevel * indent, u' ');
    const QString more(BlanksPerLevel, u' ');
    QString block = QString(open) + u'\n';
    for (const QString& member : members)
        block += blanks + more + member + u",\n"_s;
    return block + blanks + close;
}

} // namespace

QString stringLiteral(const QString& text)
{
    QString literal = u"\""_s;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (character == u'"' || character == u'\\')
            literal += QString(u'\\') + character;
        else if (character == u'\n')
            literal += R"(\n)"_L1;
        else if (character == u'\t')
            literal += R"(\t)"_L1;
        // Old engines end a string of JavaScript at the separators of lines and paragraphs.
        else if (isHarmful(character) || code == 0x2028 || code == 0x2029)
            literal += u"\\u%1"_s.arg(code, 4, 16, QChar(u'0'));
        else
            literal += character;
    }
    return literal + u'"';
}

bool isIdentifier(const QString& text)
{
    static const QRegularExpression identifier(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    return identifier.match(text).hasMatch();
}

QString valueLiteral(const QJsonValue& value, const LiteralStyle& style, int indent)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? style.yes : style.no;
    case QJsonValue::Double:
        return numberLiteral(value);
    case QJsonValue::String:
        return stringLiteral(value.toString());
    case QJsonValue::Array: {
        QStringList members;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& member : array)
            members.append(valueLiteral(member, style, indent + 1));
        return blockLiteral(u'[', u']', members, indent);
    }
    case QJsonValue::Object: {
        QStringList members;
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            members.append(
                keyLiteral(member.key(), style) + u": "_s + valueLiteral(member.value(), style, indent + 1));
        return blockLiteral(u'{', u'}', members, indent);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return style.null;
}

} // namespace Fluxscope
