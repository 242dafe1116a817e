// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedrows.h"
#include "runs/compareanalysis.h"

#include <optional>

namespace Fluxscope {

/// A sentence about a comparison.
struct CompareRemark
{
    /// Which call has the text of which other one. There can be a thousand of them, so they become a sentence
    /// only when they are seen.
    struct Repetition
    {
        QString entryName;
        QDateTime startedAt;
        RepeatedReply reply;
        QDateTime near; ///< times of this day are without a date

        bool operator==(const Repetition&) const = default;
    };

    QString key;
    QString text; ///< plain; empty of a repetition
    QList<QUuid> calls; ///< that it is about; empty: about all, or none in particular
    std::optional<Repetition> repetition;

    bool operator==(const CompareRemark&) const = default;
};

/// What may mislead who reads the figures of a comparison, a sentence for each row: first those of
/// compareCautions(), then each repeated reply.
class CompareRemarks final : public KeyedRows<CompareRemark>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareRemarks)

public:
    explicit CompareRemarks(QObject* parent = nullptr);

    /// The sentences are in the language of this moment.
    void setAnalysis(const CompareAnalysis& analysis);

    [[nodiscard]] static QString sentence(const CompareRemark& remark);
    /// What stands on the repeated reply itself; `near`: times of this day are without a date.
    [[nodiscard]] static QString mark(const RepeatedReply& reply, const QDateTime& near);
    /// The same without times, which are figures; `isOfComparison`: the earlier reply is one of the
    /// comparison.
    [[nodiscard]] static QString blindMark(bool isOfComparison);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace Fluxscope
