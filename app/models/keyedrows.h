// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <algorithm>

namespace Fluxscope {

/// A table whose rows come anew as a whole, again and again. What is selected, sorted or scrolled to stays: a
/// row is the one of before if it has the same `key`, which no two rows share.
template <class Row>
class KeyedRows : public QAbstractTableModel
{
    Q_DISABLE_COPY_MOVE(KeyedRows)

public:
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    /// The language is another one.
    void retranslate()
    {
        tellChanged(0, static_cast<int>(m_rows.size()) - 1);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

protected:
    explicit KeyedRows(QObject* parent)
        : QAbstractTableModel(parent)
    { }

    void setRows(const QList<Row>& rows)
    {
        removeOthers(rows);
        const auto count = static_cast<int>(rows.size());
        int first = count;
        int last = -1;
        for (int place = 0; place < count; ++place) {
            bringTo(place, rows);
            if (m_rows.at(place) == rows.at(place))
                continue;
            m_rows[place] = rows.at(place);
            first = std::min(first, place);
            last = place;
        }
        tellChanged(first, last);
    }

private:
    using Keys = QSet<decltype(Row::key)>;

    [[nodiscard]] static Keys keysOf(const QList<Row>& rows)
    {
        Keys keys;
        for (const Row& row : rows)
            keys.insert(row.key);
        return keys;
    }

    void removeOthers(const QList<Row>& rows)
    {
        const Keys keys = keysOf(rows);
        for (auto place = static_cast<int>(m_rows.size()) - 1; place >= 0; --place) {
            if (keys.contains(m_rows.at(place).key))
                continue;
            int first = place;
            while (first > 0 && !keys.contains(m_rows.at(first - 1).key))
                --first;
            beginRemoveRows({}, first, place);
            m_rows.remove(first, place - first + 1);
            endRemoveRows();
            place = first;
        }
    }

    /// Puts the row of that place there, from behind or, with all the new ones that follow it, from `rows`.
    void bringTo(int place, const QList<Row>& rows)
    {
        const auto count = static_cast<int>(m_rows.size());
        if (place < count && m_rows.at(place).key == rows.at(place).key)
            return;
        const Keys keys = keysOf(m_rows);
        int behind = place;
        while (behind < rows.size() && !keys.contains(rows.at(behind).key))
            ++behind;
        if (behind > place) {
            beginInsertRows({}, place, behind - 1);
            m_rows = m_rows.first(place) + rows.sliced(place, behind - place) + m_rows.sliced(place);
            endInsertRows();
            return;
        }
        int former = place;
        while (m_rows.at(former).key != rows.at(place).key)
            ++former;
        beginMoveRows({}, former, former, {}, place);
        m_rows.move(former, place);
        endMoveRows();
    }

    void tellChanged(int first, int last)
    {
        if (first <= last)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    QList<Row> m_rows;
};

} // namespace Fluxscope
