// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace Fluxscope {

/// A part of a text, in UTF-16 code units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan&) const = default;
    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// Whole words that two texts have in common, or that only one of them has.
struct DiffRun
{
    enum class Kind {
        Common,
        Removed, ///< only in the left text; `right` is the empty place where it is missing
        Added, ///< only in the right text; `left` is the empty place where it is missing
    };

    Kind kind = Kind::Common;
    TextSpan left;
    TextSpan right;

    bool operator==(const DiffRun&) const = default;
};

/// What was removed and added at one place, at least one of the two.
struct DiffChange
{
    TextSpan left;
    TextSpan right;

    bool operator==(const DiffChange&) const = default;
};

/// How two texts differ.
struct WordDiff
{
    enum class Likeness {
        Identical,
        WhiteSpaceDiffers, ///< nothing else does
        Different,
    };

    Likeness likeness = Likeness::Identical;
    /// From start to end, and never two of a kind in a row: the common and the removed ones are the left
    /// text, the common and the added ones the right text. Removed stands before Added.
    QList<DiffRun> runs;
    /// Finding the smallest difference everywhere would have taken too long: some changes are larger than
    /// need be.
    bool isCoarse = false;

    bool operator==(const WordDiff&) const = default;
    /// Neighbours of Removed and Added are one change.
    [[nodiscard]] QList<DiffChange> changes() const;
};

/// Compares two texts word by word; white space and punctuation are words of their own. Takes seconds at most
/// and some 100 MB, whatever the texts. nullopt: `stop` was requested.
[[nodiscard]] std::optional<WordDiff> wordDiff(
    const QString& left, const QString& right, const std::stop_token& stop = {});

} // namespace Fluxscope
