// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// QJsonDocument writes objects and arrays only, so the value travels in an array.
QByteArray toJson(const QJsonValue& value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inArray.mid(1, inArray.size() - 2);
}

} // namespace

void JsonMembers::add(QLatin1StringView name, const QJsonValue& value)
{
    addName(name);
    m_members += toJson(value);
}

void JsonMembers::add(const QString& name, const QJsonValue& value)
{
    addName(name);
    m_members += toJson(value);
}

void JsonMembers::add(QLatin1StringView name, const std::optional<QString>& text)
{
    add(name, text ? QJsonValue(*text) : QJsonValue());
}

void JsonMembers::addRaw(QLatin1StringView name, const QByteArray& json)
{
    addName(name);
    m_members += json;
}

QByteArray JsonMembers::toObject() const
{
    QByteArray escaped = m_members;
    // Such characters stand in strings only, where an escape means the same.
    for (char16_t code = 0x7f; code < 0xa0; ++code) {
        const QByteArray plain = QString(QChar(code)).toUtf8();
        if (escaped.contains(plain))
            escaped.replace(plain, R"(\u)"_ba + QByteArray::number(code, 16).rightJustified(4, '0'));
    }
    return '{' + escaped + '}';
}

void JsonMembers::addName(const QString& name)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += toJson(name) + ':';
}

} // namespace Fluxscope
