// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialect.h"

#include <QString>

namespace Fluxscope {

using namespace Qt::StringLiterals;

QLatin1StringView dialectName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat:
        return "chat"_L1;
    case Dialect::Responses:
        return "responses"_L1;
    case Dialect::Messages:
        return "messages"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Dialect> dialectFromName(QStringView name)
{
    for (const Dialect dialect : AllDialects) {
        if (name.compare(dialectName(dialect), Qt::CaseInsensitive) == 0)
            return dialect;
    }
    return std::nullopt;
}

} // namespace Fluxscope
