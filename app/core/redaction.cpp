// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestMaskedSecret = 4;

bool isHarmful(QChar character)
{
    const char16_t code = character.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool isBidiOverride = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || isBidiOverride;
}

} // namespace

Redactor::Redactor(QList<Secret> secrets)
{
    secrets.removeIf([](const Secret& secret) { return secret.reveal().size() < ShortestMaskedSecret; });
    // The longest first: one key may be the beginning of another.
    std::sort(secrets.begin(), secrets.end(),
        [](const Secret& a, const Secret& b) { return a.reveal().size() > b.reveal().size(); });
    for (const Secret& secret : secrets) {
        m_texts.append(QString::fromUtf8(secret.reveal()));
        m_bytes.append(secret.reveal());
    }
}

QString Redactor::mask(QString text) const
{
    for (const QString& secret : m_texts)
        text.replace(secret, Mask);
    return text;
}

QByteArray Redactor::mask(QByteArray bytes) const
{
    for (const QByteArray& secret : m_bytes)
        bytes.replace(secret, QByteArrayView(Mask.data(), Mask.size()));
    return bytes;
}

QString Redactor::maskError(QString text) const
{
    static const QRegularExpression digest(u"(?<![0-9A-Fa-f])[0-9A-Fa-f]{64}(?![0-9A-Fa-f])"_s);
    static const QRegularExpression key(u"\\bsk-[A-Za-z0-9_-]{6,}"_s);
    text = mask(std::move(text));
    text.replace(digest, Mask);
    text.replace(key, Mask);
    return text;
}

qsizetype Redactor::heldBack(QStringView text) const
{
    qsizetype held = 0;
    for (const QString& secret : m_texts) {
        for (qsizetype length = std::min(secret.size() - 1, text.size()); length > held; --length) {
            if (text.endsWith(QStringView(secret).first(length))) {
                held = length;
                break;
            }
        }
    }
    return held;
}

StreamRedactor::StreamRedactor(Redactor redactor)
    : m_redactor(std::move(redactor))
{ }

QString StreamRedactor::push(const QString& chunk)
{
    QString text = m_redactor.mask(m_pending + chunk);
    const qsizetype held = m_redactor.heldBack(text);
    m_pending = text.last(held);
    text.chop(held);
    return text;
}

QString StreamRedactor::flush()
{
    return std::exchange(m_pending, QString());
}

QString withoutControlCharacters(const QString& text)
{
    QString clean = text;
    clean.removeIf(
        [](QChar character) { return isHarmful(character) && character != u'\n' && character != u'\t'; });
    return clean;
}

QString singleLine(const QString& text)
{
    QString clean = text;
    clean.removeIf(isHarmful);
    return clean;
}

} // namespace Fluxscope
