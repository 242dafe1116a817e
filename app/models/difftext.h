// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/worddiff.h"

#include <QList>
#include <QString>

namespace Fluxscope {

/// Two compared texts as a view shows them: control characters are visible, changed line breaks have a sign,
/// and overlong lines are broken. Places of the texts are therefore known by run.
struct DiffText
{
    enum class Side { Left, Right, Both };

    QString text;
    /// Where each run begins, and at last where the text ends. Runs that the side lacks are empty.
    QList<int> starts{0};

    bool operator==(const DiffText&) const = default;
    /// The run that is shown at `position`, the last one at the end of the text; -1: there is none.
    [[nodiscard]] qsizetype runAt(int position) const;
};

/// `diff` is of these two texts.
[[nodiscard]] DiffText diffText(
    const QString& left, const QString& right, const WordDiff& diff, DiffText::Side side);

/// The same character, or a sign for one that would be invisible, act on the text around it, or not be shown.
/// Line breaks and tabs are controls, too.
[[nodiscard]] QChar visibleSign(QChar character);

} // namespace Fluxscope
