// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison.h"
#include "runs/compareabsence.h"
#include "runs/comparestatistics.h"
#include "runs/compareverdict.h"
#include "runs/inputtokens.h"
#include "runs/repeatedreplies.h"
#include "wire/parameterdifferences.h"

#include <QList>

#include <optional>
#include <utility>

namespace Fluxscope {

/// What is to be found out about a comparison.
struct CompareQuestion
{
    Comparison comparison;
    QList<CallRecord> calls; ///< of it, as they are now
    QList<EarlierReply> earlier; ///< of the history
    bool leavesOutRepeated = false; ///< whether the figures are without the repeated replies
    CompareGaps gaps = {};
};

/// What can be said of each two entries, or of each two models that served calls, by one figure of one
/// sample: who parts from whom, by their places.
struct ComparedPairs
{
    ComparedFigure figure = ComparedFigure::Cost;
    bool stream = false;
    QList<std::pair<int, int>> parting;
    QList<std::pair<int, int>> same; ///< cost exactly the same
    int tooFew = 0; ///< pairs with too few calls to tell
    int nothing = 0; ///< pairs of which one has no such figure

    bool operator==(const ComparedPairs&) const = default;
};

/// Everything that the pictures, tables and sentences of a comparison are made of.
struct CompareAnalysis
{
    CompareQuestion question;
    CompareFigures figures;
    CompareFigures allFigures; ///< with the repeated replies, whether or not `figures` are without them
    QList<RepeatedReply> repeated; ///< also if they are left out of the figures
    QHash<QByteArray, RepliedText> texts; ///< see repliedTexts()
    QList<InputTokenRange> unequalInput; ///< of each prompt that unequalInputTokens() finds something for
    QList<ParameterDifference> differences;
    QList<ComparedPairs> pairs; ///< of entries
    QList<ComparedPairs> servedPairs;
    QList<AbsentSamples> absent; ///< of each entry
};

/// Whether the comparison makes calls of that sample.
[[nodiscard]] bool isMeasured(CompareMeasure measure, bool stream);

/// What each two entries can be told apart by: every figure that calls of the comparison can have, and the
/// price of streamed calls where one of them names it.
[[nodiscard]] QList<ComparedPairs> entryPairs(const CompareFigures& figures, CompareMeasure measure);

/// The same of each two models, over all entries, by their places in CompareFigures::served. Calls of which
/// nobody knows who served them are in no pair; empty where fewer than two models are known.
[[nodiscard]] QList<ComparedPairs> servedPairs(const CompareFigures& figures, CompareMeasure measure);

/// How many replies that sample of that entry has, if all of them are left out of the figures because they
/// repeat an earlier text; 0: it is otherwise. nullopt: of all entries, of both samples.
[[nodiscard]] int repliesAllLeftOut(const CompareAnalysis& analysis,
    const std::optional<int>& entry = std::nullopt, const std::optional<bool>& stream = std::nullopt);

/// Takes some 20 ms for 1,600 calls, so it belongs in a thread of its own. Who asks again and again keeps the
/// hashes.
[[nodiscard]] CompareAnalysis compareAnalysis(const CompareQuestion& question, ReplyHashes& hashes);
/// For those who ask once.
[[nodiscard]] CompareAnalysis compareAnalysis(const CompareQuestion& question);

} // namespace Fluxscope
