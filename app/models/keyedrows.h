// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

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

    /// Views are told of at most a handful of changes, however many rows come, go or change their places:
    /// each change costs them as much as the whole table is long.
    void setRows(const QList<Row>& rows)
    {
        removeOthers(rows);
        addMissing(rows);
        bringToOrder(rows);
        const auto count = static_cast<int>(rows.size());
        int first = count;
        int last = -1;
        for (int place = 0; place < count; ++place) {
            if (m_rows.at(place) == rows.at(place))
                continue;
            m_rows[place] = rows.at(place);
            first = std::min(first, place);
            last = place;
        }
        tellChanged(first, last);
    }

private:
    using Places = QHash<decltype(Row::key), int>;

    /// Where the row of each key is.
    [[nodiscard]] static Places placesOf(const QList<Row>& rows)
    {
        Places places;
        places.reserve(rows.size());
        for (int place = 0; place < rows.size(); ++place)
            places.insert(rows.at(place).key, place);
        return places;
    }

    /// Those that `rows` do not have.
    void removeOthers(const QList<Row>& rows)
    {
        const Places wanted = placesOf(rows);
        QList<int> gone;
        QList<int> order; // those that stay come first
        for (int place = 0; place < m_rows.size(); ++place) {
            if (wanted.contains(m_rows.at(place).key))
                order.append(place);
            else
                gone.append(place);
        }
        if (gone.isEmpty())
            return;
        int first = gone.constFirst();
        if (gone.constLast() - first >= gone.size()) { // they lie in several pieces
            first = static_cast<int>(order.size());
            reorder(order + gone);
        }
        const auto last = first + static_cast<int>(gone.size()) - 1;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, gone.size());
        endRemoveRows();
    }

    /// Those that only `rows` have: there, if they lie in one piece, else at the end.
    void addMissing(const QList<Row>& rows)
    {
        const Places known = placesOf(m_rows);
        QList<Row> missing;
        int first = 0;
        int last = 0;
        for (int place = 0; place < rows.size(); ++place) {
            if (known.contains(rows.at(place).key))
                continue;
            if (missing.isEmpty())
                first = place;
            last = place;
            missing.append(rows.at(place));
        }
        if (missing.isEmpty())
            return;
        const auto count = static_cast<int>(missing.size());
        if (last - first >= count)
            first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + count - 1);
        m_rows = m_rows.first(first) + missing + m_rows.sliced(first);
        endInsertRows();
    }

    void bringToOrder(const QList<Row>& rows)
    {
        const Places places = placesOf(m_rows);
        QList<int> order;
        for (const Row& row : rows)
            order.append(places.value(row.key));
        if (!std::is_sorted(order.cbegin(), order.cend()))
            reorder(order);
    }

    /// To each place comes the row of the place that the list has there.
    void reorder(const QList<int>& order)
    {
        emit layoutAboutToBeChanged();
        QList<Row> rows;
        QList<int> places(order.size());
        for (int place = 0; place < order.size(); ++place) {
            rows.append(m_rows.at(order.at(place)));
            places[order.at(place)] = place;
        }
        m_rows = rows;
        const QModelIndexList former = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex& one : former)
            moved.append(index(places.at(one.row()), one.column()));
        changePersistentIndexList(former, moved);
        emit layoutChanged();
    }

    void tellChanged(int first, int last)
    {
        if (first <= last)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    QList<Row> m_rows;
};

} // namespace Fluxscope
