// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/modeltable.h"

#include <QMap>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

class TstModelTable final : public QObject
{
    Q_OBJECT

private slots:
    void pricesExactly_data();
    void pricesExactly();
    void servesAnAliasFiveThreeAndTwoTimesInTen();
    void servesAPinnedIdByTheSameModel();
    void servesEveryListedChatModel();
};

void TstModelTable::pricesExactly_data()
{
    QTest::addColumn<qint64>("input");
    QTest::addColumn<qint64>("output");
    QTest::addColumn<QByteArray>("usd");
    QTest::newRow("nothing") << qint64(0) << qint64(0) << QByteArray("0");
    QTest::newRow("one token in") << qint64(1) << qint64(0) << QByteArray("0.000001");
    QTest::newRow("90 in and 14 out") << qint64(90) << qint64(14) << QByteArray("0.000146");
    QTest::newRow("a whole dollar") << qint64(1'000'000) << qint64(0) << QByteArray("1");
    QTest::newRow("beyond a double") << qint64(9'007'199'254'740'993) << qint64(0)
                                     << QByteArray("9007199254.740993");
}

void TstModelTable::pricesExactly()
{
    QFETCH(const qint64, input);
    QFETCH(const qint64, output);
    QFETCH(const QByteArray, usd);
    const ServedModel& model = servedModel(u"flux-pinned-deepseek-v4-flash"_s, 0);
    QCOMPARE(model.inputCents, 100);
    QCOMPARE(model.outputCents, 400);
    QCOMPARE(costInUsd(model, input, output), usd);
}

void TstModelTable::servesAnAliasFiveThreeAndTwoTimesInTen()
{
    QMap<QString, int> counts;
    for (int turn = 0; turn < 10; ++turn) {
        ++counts[servedModel(u"flux-auto"_s, turn).id];
    }
    const QMap<QString, int> expected{{u"kimi-k2.6"_s, 5}, {u"qwen-plus"_s, 3}, {u"MiniMax-M3"_s, 2}};
    QCOMPARE(counts, expected);
}

void TstModelTable::servesAPinnedIdByTheSameModel()
{
    for (int turn = 0; turn < 10; ++turn) {
        QCOMPARE(servedModel(u"flux-pinned-glm-5"_s, turn).id, "glm-5"_L1);
    }
}

void TstModelTable::servesEveryListedChatModel()
{
    for (const ListedModel& model : listedModels()) {
        for (int turn = 0; turn < 10; ++turn) {
            QVERIFY(!servedModel(model.id, turn).id.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TstModelTable)

#include "tst_modeltable.moc"
