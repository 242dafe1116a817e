// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/compareanalysis.h"

#include <QCoreApplication>

namespace Fluxscope::Ui {

class ShortenedText;

/// Names the calls that no figure counts, since they were not made or were deleted: below figures.
class AbsenceNote final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::Ui::AbsenceNote)

public:
    AbsenceNote() = delete;

    /// Of all entries in `text`, which shows some of them until all are asked for.
    static void show(ShortenedText& text, const CompareAnalysis& analysis);
};

} // namespace Fluxscope::Ui
