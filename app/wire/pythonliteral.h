// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QStringView>

namespace Fluxscope {

/// Reads a Python dict or list as `str()` prints it, since the gateway's framework puts such text into error
/// messages. Undefined if the text is none; JSON is read as well.
[[nodiscard]] QJsonValue parsePythonLiteral(QStringView text);

} // namespace Fluxscope
