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

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstServedModel)
#include "tst_servedmodel.moc"
