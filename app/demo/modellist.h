// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Fluxscope {

/// The body of GET /v1/models: the flux-* models, then every id of the script.
[[nodiscard]] QByteArray modelListJson();

} // namespace Fluxscope
