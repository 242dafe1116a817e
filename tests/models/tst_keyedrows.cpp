// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/keyedrows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

namespace Fluxscope {

namespace {

struct LetterRow
{
    int key = 0;
    int value = 0;

    bool operator==(const LetterRow&) const = default;
};

class Letters final : public KeyedRows<LetterRow>
{
public:
    explicit Letters(QObject* parent = nullptr)
        : KeyedRows(parent)
    { }

    using KeyedRows::setRows;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows().at(index.row()).value) : QVariant();
    }
};

QList<LetterRow> rowsOf(const QList<int>& keys, int add = 0)
{
    QList<LetterRow> rows;
    for (const int key : keys)
        rows.append({key, key + add});
    return rows;
}

/// What a view is told of.
struct Told
{
    explicit Told(const QAbstractItemModel& model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::layoutChanged)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    { }

    [[nodiscard]] qsizetype count() const
    {
        return inserted.size() + removed.size() + moved.size() + changed.size() + reset.size();
    }

    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
};

} // namespace

class TstKeyedRows final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsNothingOfTheSame();
    void tellsOnePieceInPlace();
    void tellsOfAFewChangesOnly();
    void keepsWhatIsPointedAt();

private:
    std::unique_ptr<Letters> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstKeyedRows::init()
{
    m_model = std::make_unique<Letters>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TstKeyedRows::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TstKeyedRows::tellsNothingOfTheSame()
{
    m_model->setRows(rowsOf({1, 2, 3}));
    const Told told(*m_model);
    m_model->setRows(rowsOf({1, 2, 3}));
    QCOMPARE(told.count(), 0);
}

void TstKeyedRows::tellsOnePieceInPlace()
{
    m_model->setRows(rowsOf({1, 2, 5}));
    const Told told(*m_model);
    m_model->setRows(rowsOf({1, 2, 3, 4, 5}));
    QCOMPARE(told.inserted.constFirst().sliced(1), (QVariantList{2, 3}));
    m_model->setRows(rowsOf({1, 4, 5}));
    QCOMPARE(told.removed.constFirst().sliced(1), (QVariantList{1, 2}));
    QCOMPARE(told.count(), 2);
}

void TstKeyedRows::tellsOfAFewChangesOnly()
{
    QList<int> even;
    QList<int> all;
    for (int key = 0; key < 3200; ++key) {
        all.append(key);
        if (key % 2 == 0)
            even.append(key);
    }
    m_model->setRows(rowsOf(even));
    for (const QList<int>& keys : {all, even}) {
        const Told told(*m_model);
        m_model->setRows(rowsOf(keys, 1));
        QCOMPARE(m_model->rows(), rowsOf(keys, 1));
        QVERIFY2(told.count() <= 3, qPrintable(QString::number(told.count())));
        QCOMPARE(told.reset.size(), 0);
    }
}

void TstKeyedRows::keepsWhatIsPointedAt()
{
    QRandomGenerator random(3);
    QList<QPersistentModelIndex> pointers;
    for (int round = 0; round < 200; ++round) {
        QList<int> keys;
        for (int key = 0; key < 12; ++key) {
            if (random.bounded(3) > 0)
                keys.append(key);
        }
        std::shuffle(keys.begin(), keys.end(), random);
        const QList<LetterRow> former = m_model->rows();
        pointers.clear();
        for (int row = 0; row < former.size(); ++row)
            pointers.append(m_model->index(row, 0));
        m_model->setRows(rowsOf(keys, round));
        QCOMPARE(m_model->rows(), rowsOf(keys, round));
        for (int row = 0; row < former.size(); ++row)
            QCOMPARE(pointers.at(row).row(), static_cast<int>(keys.indexOf(former.at(row).key)));
    }
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstKeyedRows)
#include "tst_keyedrows.moc"
