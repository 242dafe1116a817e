// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/pythonliteral.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

QString jsonEscaped(QChar character)
{
    if (character == u'"' || character == u'\\')
        return u'\\' + QString(character);
    if (character.unicode() < 0x20)
        return u"\\u"_s + QString::number(character.unicode(), 16).rightJustified(4, u'0');
    return character;
}

// Rewrites Python's notation of strings, None, True, False and tuples; whatever else is no JSON stays so, and
// then the JSON parser refuses the whole.
class Rewriter final
{
public:
    explicit Rewriter(QStringView text)
        : m_text(text)
    { }

    [[nodiscard]] QString json()
    {
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at];
            if (character == u'\'' || character == u'"')
                takeString(character);
            else if (character.isLetter())
                takeWord();
            else
                takeMark(character);
        }
        return m_json;
    }

private:
    void takeMark(QChar character)
    {
        if (character == u'(')
            m_json += u'[';
        else if (character == u')')
            m_json += u']';
        else
            m_json += character;
        ++m_at;
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        const QStringView word = m_text.sliced(start, m_at - start);
        // `1e5` and `-inf` need no care: the first reads as JSON anyway, the second is refused.
        if (word == "None"_L1)
            m_json += "null"_L1;
        else if (word == "True"_L1)
            m_json += "true"_L1;
        else if (word == "False"_L1)
            m_json += "false"_L1;
        else
            m_json += word;
    }

    void takeString(QChar quote)
    {
        m_json += u'"';
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                takeEscape();
            else
                m_json += jsonEscaped(m_text[m_at]);
        }
        m_json += u'"';
        ++m_at;
    }

    void takeEscape()
    {
        const QChar code = m_text[++m_at];
        if (code == u'x' && m_at + 2 < m_text.size()) {
            m_json += R"(\u00)"_L1;
            m_json += m_text.sliced(m_at + 1, 2);
            m_at += 2;
        } else if (u"nrtbfu\"\\"_s.contains(code)) {
            m_json += u'\\';
            m_json += code;
        } else {
            m_json += jsonEscaped(code);
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_json;
};

QJsonValue parsed(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue::Undefined;
}

} // namespace

QJsonValue parsePythonLiteral(QStringView text)
{
    const QJsonValue json = parsed(text.toUtf8());
    return json.isUndefined() ? parsed(Rewriter(text).json().toUtf8()) : json;
}

} // namespace Fluxscope
