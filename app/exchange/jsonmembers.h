// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace Fluxscope {

/// Writes one JSON object whose members keep the order they are added in, which QJsonObject does not.
class JsonMembers final
{
public:
    /// Also takes what QJsonValue can be made from; a null value is written as null.
    void add(QLatin1StringView name, const QJsonValue& value);
    void add(const QString& name, const QJsonValue& value);
    /// nullopt is written as null.
    void add(QLatin1StringView name, const std::optional<QString>& text);
    /// `json` is JSON text already.
    void addRaw(QLatin1StringView name, const QByteArray& json);

    /// The object, `{}` if nothing was added. DEL and C1 control characters are escaped as well as JSON's
    /// own, so that a terminal does not act on them.
    [[nodiscard]] QByteArray toObject() const;

private:
    void addName(QLatin1StringView name); ///< one of Fluxscope's own, in which nothing is to be escaped
    void addName(const QString& name);

    QByteArray m_members;
};

} // namespace Fluxscope
