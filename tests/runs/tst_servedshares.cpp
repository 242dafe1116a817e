// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/servedshares.h"

#include "runs/comparedcalls.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <random>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstServedShares final : public QObject
{
    Q_OBJECT

private slots:
    void hasNoBarsWithoutCalls();
    void countsARoutedAlias();
    void putsEveryEndingIntoItsBar_data();
    void putsEveryEndingIntoItsBar();
    void sortsModelsByCallsThenByName();
    void takesTheRoutedModelWhereTheServedOneIsMissing();
};

void TstServedShares::hasNoBarsWithoutCalls()
{
    QVERIFY(servedBars({}).isEmpty());
}

// The router picks three models 5:3:2; then 7 of the 100 calls fail and 5 come without headers.
void TstServedShares::countsARoutedAlias()
{
    QList<CallRecord> calls;
    const auto add = [&calls](int count, const QString& model, CallState state) {
        for (int i = 0; i < count; ++i) {
            CallRecord call = comparedCall(0);
            call.state = state;
            call.flux.model = model.isNull() ? std::nullopt : std::optional(model);
            calls.append(call);
        }
    };
    add(50 - 4 - 1, u"kimi-k2.6"_s, CallState::Done);
    add(30 - 2 - 2, u"qwen-plus"_s, CallState::Done);
    add(20 - 1 - 2, u"MiniMax-M3"_s, CallState::Done);
    add(4, {}, CallState::Failed);
    add(3, u"qwen-plus"_s, CallState::Failed); // failed within the stream, after its headers
    add(5, {}, CallState::Done);
    QCOMPARE(calls.size(), 100);
    std::shuffle(calls.begin(), calls.end(), std::mt19937(7)); // the same order in every run

    QMap<QString, QList<QUuid>> expected;
    for (const CallRecord& call : calls) {
        const QString bar =
            call.state == CallState::Failed ? u"failed"_s : call.flux.model.value_or(u"unknown"_s);
        expected[bar].append(call.id);
    }
    const auto bars = servedBars(pointersTo(calls));
    QCOMPARE(bars.size(), 5);
    using Kind = ServedBar::Kind;
    const auto check = [&bars, &expected](
                           qsizetype at, Kind kind, const QString& name, int count, int total) {
        const ServedBar& bar = bars.at(at);
        QCOMPARE(bar.kind, kind);
        QCOMPARE(bar.model, kind == Kind::Model ? std::optional(name) : std::nullopt);
        QCOMPARE(bar.calls.size(), count);
        QCOMPARE(bar.calls, expected.value(name));
        QCOMPARE(bar.total, qint64(total));
        QCOMPARE(bar.share(), static_cast<double>(count) / total);
        QCOMPARE(bar.range, *wilsonRange(count, total));
    };
    check(0, Kind::Model, u"kimi-k2.6"_s, 45, 88);
    check(1, Kind::Model, u"qwen-plus"_s, 26, 88);
    check(2, Kind::Model, u"MiniMax-M3"_s, 17, 88);
    check(3, Kind::Unknown, u"unknown"_s, 5, 100);
    check(4, Kind::Failed, u"failed"_s, 7, 100);
}

void TstServedShares::putsEveryEndingIntoItsBar_data()
{
    using Kind = ServedBar::Kind;
    QTest::addColumn<CallState>("state");
    QTest::addColumn<std::optional<Kind>>("kind");
    QTest::newRow("sending") << CallState::Sending << std::optional<Kind>();
    QTest::newRow("waiting") << CallState::Waiting << std::optional<Kind>();
    QTest::newRow("streaming") << CallState::Streaming << std::optional<Kind>();
    QTest::newRow("done") << CallState::Done << std::optional(Kind::Model);
    QTest::newRow("empty") << CallState::Empty << std::optional(Kind::Model);
    QTest::newRow("cut off") << CallState::CutOff << std::optional(Kind::CutOff);
    QTest::newRow("interrupted") << CallState::Interrupted << std::optional(Kind::CutOff);
    QTest::newRow("failed") << CallState::Failed << std::optional(Kind::Failed);
    QTest::newRow("not sent") << CallState::NotSent << std::optional(Kind::Failed);
    QTest::newRow("stopped") << CallState::Stopped << std::optional(Kind::Stopped);
}

void TstServedShares::putsEveryEndingIntoItsBar()
{
    QFETCH(const CallState, state);
    QFETCH(const std::optional<ServedBar::Kind>, kind);
    CallRecord call = comparedCall(0);
    call.state = state;
    const auto bars = servedBars({&call});
    QCOMPARE(bars.size(), kind ? 1 : 0);
    if (kind)
        QCOMPARE(bars.constFirst().kind, *kind);
}

void TstServedShares::sortsModelsByCallsThenByName()
{
    QList<CallRecord> calls;
    for (const QString& model : {u"c"_s, u"b"_s, u"a"_s, u"c"_s}) {
        calls.append(comparedCall(0));
        calls.last().flux.model = model;
    }
    QStringList models;
    for (const ServedBar& bar : servedBars(pointersTo(calls)))
        models.append(bar.model.value_or(QString()));
    QCOMPARE(models, (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TstServedShares::takesTheRoutedModelWhereTheServedOneIsMissing()
{
    CallRecord call = comparedCall(0);
    call.flux.model.reset();
    call.flux.extra = {{u"x-flux-routed-model"_s, u"qwen-plus"_s}};
    QCOMPARE(servedBars({&call}).constFirst().model, u"qwen-plus"_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstServedShares)

#include "tst_servedshares.moc"
