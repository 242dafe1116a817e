// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparestatistics.h"
#include "runs/repeatedreplies.h"

#include <QStringList>

namespace Fluxscope {

/// What may mislead in the figures, a sentence each, and what each figure leaves out.
[[nodiscard]] QStringList reportCautions(
    const QList<CallRecord>& calls, const CompareFigures& figures, const QList<RepeatedReply>& repeats);

} // namespace Fluxscope
