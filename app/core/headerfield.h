// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Fluxscope {

/// One header as it came: lower-case name, value as received (bytes read as UTF-8, else as Latin-1), key
/// masked.
struct HeaderField
{
    QString name;
    QString value;

    bool operator==(const HeaderField&) const = default;
};

} // namespace Fluxscope
