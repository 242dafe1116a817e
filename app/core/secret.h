// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDebug>

namespace Fluxscope {

/// An API key or a password. It prints as *** and hands its bytes out only through reveal(), which is called
/// in four places: where the characters of a key are checked, where a request header is written, where a
/// keychain entry is written, and where text is masked.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray& reveal() const { return m_bytes; }

    bool operator==(const Secret&) const = default;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret& secret);

} // namespace Fluxscope
