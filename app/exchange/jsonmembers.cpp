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

/// How many bytes of UTF-8 a control character from U+007F to U+009F takes there; 0: there is none.
qsizetype controlLength(const QByteArray& utf8, qsizetype at)
{
    constexpr uchar Delete = 0x7f;
    constexpr uchar LeadByte = 0xc2; // of U+0080 to U+00BF
    constexpr uchar FirstAfterControls = 0xa0;
    const auto byte = static_cast<uchar>(utf8.at(at));
    if (byte == Delete)
        return 1;
    if (byte != LeadByte || at + 1 == utf8.size())
        return 0;
    return static_cast<uchar>(utf8.at(at + 1)) < FirstAfterControls ? 2 : 0;
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
    if (text)
        add(name, QJsonValue(*text));
    else
        addRaw(name, "null"_ba);
}

void JsonMembers::addRaw(QLatin1StringView name, const QByteArray& json)
{
    addName(name);
    m_members += json;
}

QByteArray JsonMembers::toObject() const
{
    QByteArray object;
    object.reserve(m_members.size() + 2);
    object += '{';
    // Such characters stand in strings only, where an escape means the same. In one walk, since most lines
    // have none of them and are long.
    qsizetype written = 0;
    for (qsizetype at = 0; at < m_members.size(); ++at) {
        const qsizetype length = controlLength(m_members, at);
        if (length == 0)
            continue;
        const auto code = static_cast<uchar>(m_members.at(at + length - 1));
        object.append(m_members.constData() + written, at - written);
        object += R"(\u00)" + QByteArray::number(code, 16);
        at += length - 1;
        written = at + 1;
    }
    object.append(m_members.constData() + written, m_members.size() - written);
    object += '}';
    return object;
}

void JsonMembers::addName(QLatin1StringView name)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"';
    m_members.append(name.data(), name.size());
    m_members += "\":";
}

void JsonMembers::addName(const QString& name)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += toJson(name) + ':';
}

} // namespace Fluxscope
