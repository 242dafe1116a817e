// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestMaskedSecret = 4;

/// What is held back may be longer than a secret only by the harmful characters in it.
constexpr qsizetype LongestHeldBack = qsizetype{16} * 1024;

/// How many units at the start of `rest` are a harmful character.
qsizetype harmfulLength(QStringView rest)
{
    return isHarmful(rest.front()) ? 1 : 0;
}

/// The same in UTF-8, also where it is written as in a JSON string.
qsizetype harmfulLength(QByteArrayView rest)
{
    const auto first = static_cast<unsigned char>(rest.front());
    if (first == 0xc2 || first == 0xe2) {
        const qsizetype length = std::min<qsizetype>(first == 0xc2 ? 2 : 3, rest.size());
        const QString character = QString::fromUtf8(rest.first(length));
        return character.size() == 1 && isHarmful(character.front()) ? length : 0;
    }
    if (first != '\\')
        return first < 0x20 || first == 0x7f ? 1 : 0;
    constexpr QByteArrayView ShortEscapes{"bfnrt"};
    constexpr qsizetype LongEscape = 6; // as in \u202e
    if (rest.size() > 1 && ShortEscapes.contains(rest[1]))
        return 2;
    if (rest.size() < LongEscape || rest[1] != 'u')
        return 0;
    bool isNumber = false;
    const ushort code = rest.sliced(2, 4).toByteArray().toUShort(&isNumber, 16);
    return isNumber && isHarmful(QChar(code)) ? LongEscape : 0;
}

constexpr qsizetype NoMatch = 0;
constexpr qsizetype BeyondTheEnd = -1;

/// Where the secret ends that begins at `start`; else NoMatch, or BeyondTheEnd if the text ends inside it.
/// Harmful characters may stand between its letters: they are removed before the text is shown, so that the
/// secret would come to light then.
template <class View>
qsizetype endOfSecret(View text, qsizetype start, View secret)
{
    qsizetype at = start;
    for (qsizetype matched = 0; matched < secret.size();) {
        if (at == text.size())
            return BeyondTheEnd;
        if (text[at] == secret[matched]) {
            ++matched;
            ++at;
            continue;
        }
        const qsizetype harmful = harmfulLength(text.sliced(at));
        if (matched == 0 || harmful == 0)
            return NoMatch;
        at += harmful;
    }
    return at;
}

template <class View, class Text>
void maskSecret(Text& text, const Text& secret, const Text& mask)
{
    Text masked;
    qsizetype taken = 0;
    for (qsizetype at = text.indexOf(secret.front()); at >= 0;) {
        const qsizetype end = endOfSecret<View>(text, at, secret);
        if (end > 0) {
            masked += View(text).sliced(taken, at - taken);
            masked += mask;
            taken = end;
        }
        at = text.indexOf(secret.front(), std::max(end, at + 1));
    }
    if (taken > 0) {
        masked += View(text).sliced(taken);
        text = masked;
    }
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
        maskSecret<QStringView, QString>(text, secret, Mask);
    return text;
}

QByteArray Redactor::mask(QByteArray bytes) const
{
    for (const QByteArray& secret : m_bytes)
        maskSecret<QByteArrayView, QByteArray>(bytes, secret, QByteArray(Mask.data(), Mask.size()));
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
        qsizetype at = text.indexOf(secret.front());
        while (at >= 0 && endOfSecret<QStringView>(text, at, secret) != BeyondTheEnd)
            at = text.indexOf(secret.front(), at + 1);
        if (at >= 0)
            held = std::max(held, text.size() - at);
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
    if (m_pending.size() > LongestHeldBack)
        m_pending = singleLine(m_pending);
    text.chop(held);
    return text;
}

QString StreamRedactor::flush()
{
    return std::exchange(m_pending, QString());
}

QString withoutControlCharacters(const QString& text)
{
    // Most texts have none. Exports look at every character, and a loop without branches at many at once.
    ushort found = 0;
    for (const char16_t code : std::u16string_view(QStringView(text).utf16(), std::size_t(text.size())))
        found |= static_cast<ushort>(isHarmful(code) && code != u'\n' && code != u'\t' ? 1 : 0);
    if (found == 0)
        return text;
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
