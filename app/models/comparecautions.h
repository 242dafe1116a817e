// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/comparewords.h"
#include "runs/compareanalysis.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Fluxscope {

/// A sentence about what may mislead in the figures of a comparison.
struct CompareCaution
{
    QString key; ///< tells it from the others
    QString text; ///< plain
    QList<QUuid> calls; ///< that it is about; empty: about all, or none in particular

    bool operator==(const CompareCaution&) const = default;
};

/// What may mislead, from how the calls were made to what the figures leave out; the same sentences in the
/// window and in a report. They are about all calls, whatever the figures leave out on request.
[[nodiscard]] QList<CompareCaution> compareCautions(
    const CompareAnalysis& analysis, CompareWords::Reader reader);

/// A sentence for each sample of an entry with calls that no figure counts, since they have no row in the
/// history.
[[nodiscard]] QStringList absenceSentences(const CompareAnalysis& analysis, CompareWords::Reader reader);

} // namespace Fluxscope
