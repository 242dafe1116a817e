// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/absencenote.h"

#include "models/comparecautions.h"
#include "models/comparetext.h"
#include "ui/widgets/shortenedtext.h"

#include <algorithm>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

void AbsenceNote::show(ShortenedText& text, const CompareAnalysis& analysis)
{
    constexpr qsizetype MostSentences = 6;
    const QStringList all = absenceSentences(analysis, CompareWords::Reader::Window);
    const qsizetype others = std::max<qsizetype>(0, all.size() - MostSentences);
    QStringList shown = all.first(all.size() - others);
    if (others > 0) {
        //: Behind sentences, each of which tells what is not counted of an entry: of how many others as well
        shown.append(tr("%Ln more.", nullptr, CompareText::count(others)));
    }
    text.setText(all.join(u' '), shown.join(u' '));
}

} // namespace Fluxscope::Ui
