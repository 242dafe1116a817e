// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/worddiff.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace Fluxscope {

/// How two replies differ, in words: a row per change. Plain text, long ones shortened, and control
/// characters visible.
class DiffChanges final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffChanges)

public:
    explicit DiffChanges(QObject* parent = nullptr);

    /// `diff` is of these two texts.
    void setDiff(const QString& left, const QString& right, const WordDiff& diff);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Such as `Change 3 of 12: fast → quick`.
    [[nodiscard]] QString sentence(int row) const;
    /// How many changes there are, or that there is none.
    [[nodiscard]] QString summary() const;

    /// The language is another one.
    void retranslate();

private:
    QString m_left;
    QString m_right;
    QList<DiffChange> m_changes;
    WordDiff::Likeness m_likeness = WordDiff::Likeness::Identical;
    bool m_isCoarse = false;
};

} // namespace Fluxscope
