// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/servedmodel.h"

#include "models/comparetext.h"
#include "runs/comparedalias.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstServedModel final : public QObject
{
    Q_OBJECT

private slots:
    void showsAnAliasExactly();
    void writesTheShareInWords();
    void roundsNoBoundToNoneOrAll();
    void tellsAModelCalledUnknownFromAnUnknownOne();
};

void TstServedModel::showsAnAliasExactly()
{
    ServedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAnalysis(compareAnalysis({comparisonOf({u"flux-auto"_s}), callsOfAnAlias(), {}, false}));
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u" | "_s));
    }
    QCOMPARE(rows,
        (QStringList{
            u"1 · flux-auto | not streamed | model-a | 44 | 88 | 50% | 40–60%"_s,
            u"1 · flux-auto | not streamed | model-b | 26 | 88 | 30% | 21–40%"_s,
            u"1 · flux-auto | not streamed | model-c | 18 | 88 | 20% | 13–30%"_s,
            u"1 · flux-auto | not streamed | unknown | 5 | 100 | 5% | 2–11%"_s,
            u"1 · flux-auto | not streamed | failed | 7 | 100 | 7% | 3–14%"_s,
        }));
}

void TstServedModel::writesTheShareInWords()
{
    QList<CallRecord> calls;
    for (int i = 0; i < 10; ++i) {
        calls.append(comparedCall(0));
        if (i < 5)
            calls.last().flux.model = u"model-b"_s;
    }
    const auto analysis = compareAnalysis({comparisonOf({u"flux-auto"_s}), calls, {}, false});
    QCOMPARE(
        CompareText::share(analysis.figures.entries.at(0).samples.plain.served.at(0)), u"5 of 10, 24–76%"_s);
}

void TstServedModel::roundsNoBoundToNoneOrAll()
{
    QList<CallRecord> calls;
    for (int i = 0; i < 100; ++i)
        calls.append(comparedCall(0));
    calls[7].flux.model = u"model-b"_s;
    const auto analysis = compareAnalysis({comparisonOf({u"flux-auto"_s}), calls, {}, false});
    const QList<ServedBar>& bars = analysis.figures.entries.at(0).samples.plain.served;
    QCOMPARE(CompareText::share(bars.at(0)), u"99 of 100, 95–>99%"_s);
    QCOMPARE(CompareText::share(bars.at(1)), u"1 of 100, <1–5%"_s);
    QCOMPARE(CompareText::range({0, 1}), u"0–100%"_s);
    QCOMPARE(CompareText::range({0.006, 0.994}), u"1–99%"_s);
}

void TstServedModel::tellsAModelCalledUnknownFromAnUnknownOne()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(0), comparedCall(0), comparedCall(0)};
    calls[0].flux.model = u"unknown"_s;
    calls[1].flux.model.reset();
    calls[2].flux.model = u"Failed"_s;
    calls[3].flux.model = u"unknown-1"_s;
    ServedModel model;
    model.setAnalysis(compareAnalysis({comparisonOf({u"flux-auto"_s}), calls, {}, false}));
    QStringList served;
    for (int row = 0; row < model.rowCount(); ++row)
        served.append(model.index(row, static_cast<int>(ServedModel::Column::Served)).data().toString());
    QCOMPARE(served, (QStringList{u"“Failed”"_s, u"“unknown”"_s, u"unknown-1"_s, u"unknown"_s}));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstServedModel)
#include "tst_servedmodel.moc"
