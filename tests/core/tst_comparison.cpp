// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison.h"

#include <QSet>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

Comparison comparisonOf(bool variesEachCall)
{
    Comparison comparison;
    comparison.id = QUuid::createUuid();
    Prompt prompt;
    prompt.system = u"Be brief."_s;
    prompt.text = u"Hello"_s;
    prompt.parameters.maxTokens = 50;
    comparison.plan.prompts = {prompt};
    comparison.plan.entries = {{u"flux-auto"_s, Dialect::Chat}, {u"flux-fast"_s, Dialect::Messages}};
    comparison.plan.measure = CompareMeasure::Both;
    comparison.plan.variesEachCall = variesEachCall;
    return comparison;
}

CallRecord recordOf(const Comparison& comparison, const PlannedCall& call)
{
    CallRecord record;
    record.prompt = promptFor(comparison, call);
    record.compare = ComparePlace{comparison.id, call.prompt, call.entry, call.repeat};
    return record;
}

} // namespace

class TstComparison final : public QObject
{
    Q_OBJECT

private slots:
    void sendsThePromptToTheEntry();
    void givesEachCallATagOfItsOwn();
    void givesEachAttemptATagOfItsOwn();
    void findsThePromptOfThePlanAgain_data();
    void findsThePromptOfThePlanAgain();
    void knowsNoPromptThatWasNotKept();
};

void TstComparison::sendsThePromptToTheEntry()
{
    const Prompt prompt = promptFor(comparisonOf(false), {0, 1, 2, true});
    QCOMPARE(prompt.model, u"flux-fast"_s);
    QCOMPARE(prompt.dialect, Dialect::Messages);
    QVERIFY(prompt.stream);
    QCOMPARE(prompt.system, u"Be brief."_s);
    QCOMPARE(prompt.text, u"Hello"_s);
    QCOMPARE(prompt.parameters.maxTokens, std::optional(50));
}

void TstComparison::givesEachCallATagOfItsOwn()
{
    const Comparison comparison = comparisonOf(true);
    QSet<QString> texts;
    const QList<PlannedCall> calls = plannedCalls(comparison.plan);
    for (const PlannedCall& call : calls) {
        const QString text = promptFor(comparison, call).text;
        QVERIFY(text.startsWith(u"[run "_s));
        QVERIFY(text.endsWith(u"]\n\nHello"_s));
        texts.insert(text);
        QCOMPARE(promptFor(comparison, call).text, text);
    }
    QCOMPARE(texts.size(), calls.size());
}

void TstComparison::findsThePromptOfThePlanAgain_data()
{
    QTest::addColumn<bool>("variesEachCall");
    QTest::newRow("as it is") << false;
    QTest::newRow("varied") << true;
}

void TstComparison::findsThePromptOfThePlanAgain()
{
    QFETCH(const bool, variesEachCall);
    const Comparison comparison = comparisonOf(variesEachCall);
    for (const PlannedCall& call : plannedCalls(comparison.plan)) {
        const CallRecord record = recordOf(comparison, call);
        QCOMPARE(plannedCallOf(record), std::optional(call));
        QCOMPARE(plannedPromptOf(record), std::optional(comparison.plan.prompts.constFirst()));
    }
}

void TstComparison::givesEachAttemptATagOfItsOwn()
{
    const Comparison comparison = comparisonOf(true);
    const PlannedCall call = plannedCalls(comparison.plan).constFirst();
    QSet<QString> texts;
    for (const int attempt : {0, 1, 99}) {
        CallRecord record = recordOf(comparison, call);
        record.prompt = promptFor(comparison, call, attempt);
        texts.insert(record.prompt.text);
        QCOMPARE(plannedPromptOf(record)->text, comparison.plan.prompts.constFirst().text);
    }
    QCOMPARE(texts.size(), 3);
    QCOMPARE(promptFor(comparison, call, 100), promptFor(comparison, call, 99));
}

void TstComparison::knowsNoPromptThatWasNotKept()
{
    CallRecord record = recordOf(comparisonOf(false), {});
    record.textKept = false;
    QVERIFY(!plannedPromptOf(record));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstComparison)

#include "tst_comparison.moc"
