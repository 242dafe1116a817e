// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/comparisoncheck.h"

#include "benchmarks/benchmarkplan.h"
#include "core/clock.h"
#include "demo/modeltable.h"
#include "demo/samplereplies.h"
#include "demo/tokens.h"
#include "history/historystore.h"

#include <QFuture>
#include <QMap>
#include <QUuid>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Waits for a read; a value of its own where there is no answer.
template <class Value>
Value answerOf(QFuture<Value> reading)
{
    reading.waitForFinished();
    return reading.resultCount() > 0 ? reading.result() : Value();
}

QStringList faultsOfCall(const CallRecord& call, const QString& reply, qint64 tokens)
{
    QStringList faults;
    const auto expect = [&](bool isSo, const QString& what) {
        if (!isSo)
            faults.append(u"The call %1 to %2 %3."_s.arg(
                call.id.toString(QUuid::WithoutBraces), call.prompt.model, what));
    };
    expect(call.state == CallState::Done, u"is not done"_s);
    expect(call.finish == Finish::Stop, u"was not ended by the model"_s);
    expect(!call.error, u"has an error"_s);
    expect(call.httpStatus == 200, u"was not answered with 200"_s);
    expect(call.reply == reply, u"does not have the text of the gateway"_s);
    expect(call.usage.outputTokens == tokens, u"does not have the output tokens of its text"_s);
    expect(!call.cost, u"has a cost, which a stream never has"_s);
    expect(call.flux.originalModel == call.prompt.model, u"does not tell the model that was asked for"_s);
    expect(call.flux.routed == true, u"does not say that it was routed"_s);
    return faults;
}

/// Who answers the calls of an entry, and how often.
QMap<QString, int> expectedModels(const QString& model, int repeats)
{
    QMap<QString, int> expected;
    for (int turn = 0; turn < repeats; ++turn)
        ++expected[servedModel(model, turn).id];
    return expected;
}

QStringList faultsOfTotals(const HistoryTotals& totals, qsizetype calls)
{
    HistoryTotals expected;
    expected.calls = calls;
    expected.withoutCost = calls;
    expected.knownCostUsd = u"0"_s;
    if (totals == expected)
        return {};
    return {u"The totals say %1 calls, %2 USD in %3, %4 without a price, %5 not sent, %6 failed."_s.arg(
        QString::number(totals.calls), totals.knownCostUsd, QString::number(totals.withCost),
        QString::number(totals.withoutCost), QString::number(totals.notSent),
        QString::number(totals.failures))};
}

} // namespace

QStringList faultsOfComparison(const QString& file, const ComparePlan& plan)
{
    const SystemClock clock;
    HistoryStore store({file, false, false}, clock);
    store.open();
    const auto comparisons = answerOf(store.comparisons());
    if (comparisons.size() != 1)
        return {u"The history has %1 comparisons."_s.arg(comparisons.size())};
    const Comparison& comparison = comparisons.constFirst().comparison;
    const auto calls = answerOf(store.callsOf(comparison.id));

    QStringList faults;
    if (!comparison.endedAt)
        faults.append(u"The comparison has no end."_s);
    const qsizetype planned = plannedCount(plan);
    if (calls.size() != planned)
        faults.append(u"There are %1 calls, not %2."_s.arg(calls.size()).arg(planned));
    const QString reply = longReply(ReplyTokens);
    const qint64 tokens = splitTokens(reply).size();
    QMap<int, QMap<QString, int>> served;
    for (const CallRecord& call : calls) {
        faults += faultsOfCall(call, reply, tokens);
        ++served[call.compare->entry][call.flux.servedModel().value_or(QString())];
    }
    for (int entry = 0; entry < plan.entries.size(); ++entry) {
        const QString& model = plan.entries.at(entry).model;
        if (served.value(entry) != expectedModels(model, plan.repeats))
            faults.append(u"The calls to %1 do not say who answered them."_s.arg(model));
    }
    HistoryFilter filter;
    filter.comparison = comparison.id;
    return faults + faultsOfTotals(answerOf(store.totals(filter)), planned);
}

} // namespace Fluxscope
