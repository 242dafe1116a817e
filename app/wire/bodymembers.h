// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialect.h"

#include <QList>
#include <QStringView>

namespace Fluxscope {

/// The API shapes of which the reference has a member of that name in the body of a request, so that the same
/// value means the same to them. Empty: none of them is known to, or each has a form of its own for it.
[[nodiscard]] QList<Dialect> shapesWithMember(QStringView name);

} // namespace Fluxscope
