// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/compareanalysis.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Fluxscope {

/// The figures of a comparison in words. All of it is plain text; model ids are on one line and not endless.
class CompareText final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::CompareText)

public:
    CompareText() = delete;

    /// Such as `2 · flux-auto`; the API shape stands behind it where the plan has the model on several ones.
    [[nodiscard]] static QString entry(const ComparePlan& plan, int entry);
    [[nodiscard]] static QStringList entries(const ComparePlan& plan);
    /// `streamed` or `not streamed`.
    [[nodiscard]] static QString sample(bool stream);
    /// In quotation marks where the name is a word that bar() has for calls without a model.
    [[nodiscard]] static QString model(const std::optional<QString>& model);
    /// What the bar counts: a model, `unknown`, `failed`, `cut off` or `stopped`.
    [[nodiscard]] static QString bar(const ServedBar& bar);
    /// `24–76%`, of 95 %; `<1` and `>99` where a bound rounds to none or all and is neither.
    [[nodiscard]] static QString range(const ShareRange& range);
    /// `5 of 10, 24–76%`.
    [[nodiscard]] static QString share(const ServedBar& bar);
    /// `Cost (not streamed)`, `Speed (streamed)` or both.
    [[nodiscard]] static QString measure(CompareMeasure measure);
    /// The same in English, as it is translated.
    [[nodiscard]] static const char* measureSource(CompareMeasure measure);
    /// `too few calls (2 of 3)`
    [[nodiscard]] static QString tooFew(qint64 calls, qint64 least);
    /// A price that is of some calls only: `$0.3 (2 of 3 priced)`
    [[nodiscard]] static QString partlyPriced(const QString& price, qint64 priced, qint64 calls);
    /// A range of two values: `0.41 s – 0.83 s`.
    [[nodiscard]] static QString fromTo(const QString& low, const QString& high);
    /// Says that all replies, which are so many, are left out; empty where there are none.
    [[nodiscard]] static QString allLeftOut(int replies);
    /// Whom a figure tells apart, in a sentence. At most some pairs are named unless `isWhole`.
    [[nodiscard]] static QString verdict(const ComparedPairs& pairs, bool isWhole = false);
    /// The same of CompareAnalysis::servedPairs, whose models `served` has.
    [[nodiscard]] static QString verdict(
        const ComparedPairs& pairs, const QList<ServedFigures>& served, bool isWhole = false);

    /// For %n, which takes no more.
    [[nodiscard]] static int count(qint64 count);
};

} // namespace Fluxscope
