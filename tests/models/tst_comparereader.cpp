// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereader.h"

#include "runs/comparedalias.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstCompareReader final : public QObject
{
    Q_OBJECT

private slots:
    void answersTheLastQuestion();
    void passesOverAnotherComparison();
    void passesOverFiguresOfOtherReplies();
    void tellsFewerCallsOfTheSameComparison();
};

void TstCompareReader::answersTheLastQuestion()
{
    CompareReader reader;
    QList<CompareAnalysis> answers;
    connect(&reader, &CompareReader::answered, this,
        [&answers](const CompareAnalysis& analysis) { answers.append(analysis); });
    const CompareQuestion question{comparisonOf({u"a"_s, u"b"_s}), {comparedCall(0)}, {}, false};
    reader.ask(question);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst().question.comparison.id, question.comparison.id);
    QCOMPARE(answers.constFirst().figures.entries.size(), 2);
}

void TstCompareReader::passesOverAnotherComparison()
{
    CompareReader reader;
    QList<QUuid> told;
    connect(&reader, &CompareReader::answered, this,
        [&told](const CompareAnalysis& analysis) { told.append(analysis.question.comparison.id); });
    const Comparison last = comparisonOf({u"c"_s, u"d"_s});
    reader.ask({comparisonOf({u"a"_s, u"b"_s}), {comparedCall(0)}, {}, false});
    reader.ask({comparisonOf({u"b"_s, u"c"_s}), {comparedCall(0)}, {}, false});
    reader.ask({last, {comparedCall(0)}, {}, false});
    QTRY_VERIFY(told.contains(last.id));
    QCOMPARE(told, QList{last.id});
}

void TstCompareReader::passesOverFiguresOfOtherReplies()
{
    CompareReader reader;
    QList<bool> told;
    connect(&reader, &CompareReader::answered, this,
        [&told](const CompareAnalysis& analysis) { told.append(analysis.question.leavesOutRepeated); });
    CompareQuestion question{comparisonOf({u"a"_s, u"b"_s}), {comparedCall(0), comparedCall(0)}, {}, false};
    reader.ask(question);
    question.leavesOutRepeated = true;
    reader.ask(question);
    QTRY_VERIFY(told.contains(true));
    QCOMPARE(told, QList{true});
}

void TstCompareReader::tellsFewerCallsOfTheSameComparison()
{
    CompareReader reader;
    QList<qsizetype> told;
    connect(&reader, &CompareReader::answered, this,
        [&told](const CompareAnalysis& analysis) { told.append(analysis.question.calls.size()); });
    CompareQuestion question{comparisonOf({u"a"_s, u"b"_s}), {comparedCall(0)}, {}, false};
    reader.ask(question);
    question.calls.append(comparedCall(1));
    reader.ask(question);
    QTRY_VERIFY(told.contains(2));
    QCOMPARE(told, (QList<qsizetype>{1, 2}));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCompareReader)
#include "tst_comparereader.moc"
