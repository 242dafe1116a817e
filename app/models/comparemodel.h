// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedrows.h"
#include "runs/compareanalysis.h"

namespace Fluxscope {

/// One sample of calls with its figures.
struct CompareRow
{
    enum class Kind {
        Entry, ///< all calls of an entry
        Part, ///< those calls of an entry that one model served
        Model, ///< what one model served, over all entries
    };

    QString key;
    Kind kind = Kind::Entry;
    int entry = 0; ///< -1 of Kind::Model
    QString entryName;
    bool stream = false;
    std::optional<QString> served; ///< not of Kind::Entry; nullopt: unknown
    CompareSample sample;

    bool operator==(const CompareRow&) const = default;
};

/// The figures of a comparison: a row for each entry, for each model that served it, and for each model over
/// all entries; streamed and not streamed are never in one row. It sorts by SortRole, where what is unknown
/// is invalid.
class CompareModel final : public KeyedRows<CompareRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareModel)

public:
    enum class Column {
        Entry,
        Sample,
        Served,
        Calls,
        Whole,
        CostTotal,
        CostMedian,
        CostRange,
        CostQuartiles,
        CostUnknown,
        CostPerThousand,
        CostMedianRange,
        FirstTokenMedian,
        FirstTokenRange,
        FirstTokenQuartiles,
        FirstTokenPercentile,
        FirstTokenMedianRange,
        TotalMedian,
        TotalRange,
        TotalQuartiles,
        TotalPercentile,
        TotalMedianRange,
        InputTokens,
        OutputTokens,
        TokensPerSecond,
        ReplyLength,
        DistinctReplies,
        Failed,
        CutOff,
        EndedByLength,
        Empty,
        Others,
    };
    /// Columns that are of interest together, besides those that say whose figures they are and how the calls
    /// ended.
    enum class Group { Cost, FirstToken, Total, TokensAndText, All };

    static constexpr int ColumnCount = static_cast<int>(Column::Others) + 1;
    static constexpr int SortRole = Qt::UserRole;
    /// A text that filters pick rows by: kindWord() and sampleWord(), in this order.
    static constexpr int FilterRole = Qt::UserRole + 1;

    explicit CompareModel(QObject* parent = nullptr);

    void setAnalysis(const CompareAnalysis& analysis);

    /// The calls that the row counts.
    [[nodiscard]] static QList<QUuid> callsOf(const CompareRow& row, const CompareAnalysis& analysis);
    [[nodiscard]] static QString kindWord(CompareRow::Kind kind);
    [[nodiscard]] static QString sampleWord(bool stream);

    [[nodiscard]] static bool isIn(Column column, Group group);
    /// Texts of each column that are as long as most of them get.
    [[nodiscard]] static QStringList typicalTexts();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace Fluxscope
