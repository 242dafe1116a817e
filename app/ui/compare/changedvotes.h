// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/blindvotes.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Fluxscope::Ui {

/// What is said when a blind comparison is over and votes from before are others now: they were hidden, so
/// the user could not know.
class ChangedVotes final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::Ui::ChangedVotes)

public:
    ChangedVotes() = delete;

    /// Names some of the replies, and how many others there are; empty: none has changed. `calls` are those
    /// that the changes tell of.
    [[nodiscard]] static QString sentence(
        const QList<BlindVotes::Change>& changes, const QList<CompareCall>& calls, const ComparePlan& plan);

private:
    [[nodiscard]] static QString textOf(
        const BlindVotes::Change& change, const CompareCall& call, const ComparePlan& plan);
};

} // namespace Fluxscope::Ui
