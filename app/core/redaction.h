// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Fluxscope {

/// What stands where a secret stood.
inline constexpr QLatin1StringView Mask{"***"};

/// Masks known secrets in text from outside, and what an error body may reveal about a key.
class Redactor final
{
public:
    Redactor() = default;
    /// Empty secrets and those of fewer than four bytes are passed over: no gateway issues such a key, and
    /// masking a single letter would only destroy the text.
    explicit Redactor(QList<Secret> secrets);

    /// Every occurrence of a secret becomes ***, also one with control characters between its letters: it
    /// would come to light when those are removed. In bytes these may be written as in JSON.
    [[nodiscard]] QString mask(QString text) const;
    [[nodiscard]] QByteArray mask(QByteArray bytes) const;

    /// Also masks SHA-256 digests (64 hexadecimal digits) and anything that looks like a key (`sk-...`), for
    /// error texts: FluxRouter's answer to a bad key embeds the digest of that key.
    [[nodiscard]] QString maskError(QString text) const;

    /// How many characters at the end of `text` may be the beginning of a secret and have to wait for the
    /// next chunk.
    [[nodiscard]] qsizetype heldBack(QStringView text) const;

private:
    QList<QString> m_texts;
    QList<QByteArray> m_bytes;
};

/// Masks a text that arrives in chunks, so that a secret split between two of them is found as well.
class StreamRedactor final
{
public:
    explicit StreamRedactor(Redactor redactor);

    /// The masked text that is safe to show now; what may be the beginning of a secret is held back.
    [[nodiscard]] QString push(const QString& chunk);

    /// What was held back; called at the end.
    [[nodiscard]] QString flush();

private:
    Redactor m_redactor;
    QString m_pending;
};

/// Whether the character is a control character (C0, DEL, C1) or a bidirectional override.
[[nodiscard]] constexpr bool isHarmful(QChar character)
{
    const char16_t code = character.unicode();
    const auto isWithin = [code](int first, int last) -> unsigned {
        return static_cast<unsigned short>(code - first) <= last - first ? 1 : 0;
    };
    return (isWithin(0, 0x1f) | isWithin(0x7f, 0x9f) | isWithin(0x202a, 0x202e) | isWithin(0x2066, 0x2069))
        != 0;
}

/// Removes control characters (C0, DEL, C1, and the bidirectional overrides) except line feed and tab, so
/// that text from outside cannot act on a terminal or a clipboard.
[[nodiscard]] QString withoutControlCharacters(const QString& text);

/// As withoutControlCharacters(), and line feeds and tabs go as well: for one-line values.
[[nodiscard]] QString singleLine(const QString& text);

} // namespace Fluxscope
