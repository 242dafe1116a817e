// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/demotrial.h"
#include "ui/compare/callnotice.h"
#include "ui/compare/comparecard.h"
#include "ui/widgets/factlabel.h"

#include <QLabel>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <array>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Last = 30;

/// How a column tells of a call: what happened, in whose words, at which cost, and by which id support finds
/// it, or why by none.
struct Told
{
    QString state;
    QString title;
    QString detail;
    QString cost;
    QString id;

    [[nodiscard]] QString line() const { return QStringList{state, title, detail, cost, id}.join(u" | "_s); }
};

/// Each of the gateway's ways of failing, once. `place`: host and port of the gateway.
QStringList expectedLines(bool stream, Dialect dialect, const QString& place)
{
    const QString none = u"unknown"_s;
    const QString maybe = u"unknown (may be billed)"_s;
    const QString priced = u"$0.0001529"_s; // of kimi-k2.6, in headers before the failure
    const QString overloaded = u"The upstream model is overloaded. Try again later."_s;
    // Twice: to Qt a status line that is nonsense is a connection that closed.
    const Told closed{u"failed"_s, u"The connection was closed before a reply came."_s,
        u"%1 closed the connection before an answer"_s.arg(place), maybe,
        u"No response came, so there is no id"_s};
    const Told cutStream{u"HTTP 200 · cut off"_s, u"The stream ended before the reply was whole."_s,
        u"The stream ended without its last event"_s, maybe, u"UUID"_s};
    const Told cutBody{u"HTTP 200 · failed"_s, u"The reply broke off."_s,
        u"The connection closed before the end of the body"_s, priced, u"UUID"_s};
    // The error body of Messages has no code, only a type.
    const QString tooLarge = dialect == Dialect::Messages
        ? u"The prompt is too large."_s
        : u"The prompt does not fit into the model's context window."_s;
    const QList<Told> all{
        {u"HTTP 500 · failed"_s, u"The server could not answer."_s,
            u"Internal error while preparing the request."_s, none, u"x-litellm-call-id UUID"_s},
        stream ? cutStream : cutBody,
        {u"HTTP 402 · failed"_s, u"The credit is used up."_s,
            u"Your monthly credit is used up. It renews on the first day of next month."_s, none, u"UUID"_s},
        closed,
        // In the stream, behind its headers; else in place of the reply, by somebody without them.
        {u"HTTP 200 · failed"_s, u"The model is overloaded."_s, overloaded, none,
            stream ? u"UUID"_s : u"CF-RAY RAY"_s},
        {u"HTTP 413 · failed"_s, tooLarge,
            u"The request needs 1048592 tokens, more than the context window of 1000000 tokens."_s, none,
            u"x-litellm-call-id UUID"_s},
        {u"HTTP 200 · failed"_s, u"The response is not from an API."_s,
            u"HTTP 200 with a web page (text/html) instead of a reply"_s, none, u"CF-RAY RAY"_s},
        closed,
        {u"HTTP 529 · failed"_s, u"The model is overloaded."_s, overloaded, none,
            u"x-litellm-call-id UUID"_s},
        {u"HTTP 204 · failed"_s, u"The response had no content."_s, u"HTTP 204, an answer without content"_s,
            stream ? none : priced, u"UUID"_s},
    };
    QStringList lines;
    for (const Told& told : all)
        lines.append(told.line());
    lines.sort();
    return lines;
}

/// The parts of a column that tell how a call ended.
class ToldParts final
{
public:
    [[nodiscard]] Told of(const CallRecord& record)
    {
        m_notice.showCall(record);
        m_card.showCall(CompareCall{*plannedCallOf(record), CompareCall::State::Ended, record});
        const auto labels = m_notice.findChildren<QLabel*>();
        const auto* id = m_notice.findChild<FactLabel*>();
        QString cost;
        for (const FactLabel* fact : m_card.findChildren<FactLabel*>()) {
            if (fact->caption() == "cost"_L1)
                cost = fact->value();
        }
        return {m_card.stateText(), labels.value(0)->text(), labels.value(2)->text(), cost, id->value()};
    }

    /// Whether the id of the last call can be copied.
    [[nodiscard]] bool offersId() const { return m_notice.copyButton()->isVisibleTo(&m_notice); }

private:
    CallNotice m_notice;
    CompareCard m_card;
};

/// Ids are others each time.
QString withoutId(const QString& text)
{
    static const QRegularExpression uuid(u"[0-9a-f]{8}…[0-9a-f]{6}$"_s);
    static const QRegularExpression ray(u"[0-9a-f]{16}-DEM$"_s);
    return QString(text).replace(uuid, u"UUID"_s).replace(ray, u"RAY"_s);
}

/// What is wrong with a call that did not fail; empty: nothing.
QString faultOf(const CallRecord& record)
{
    const QString served = record.flux.servedModel().value_or(QString());
    const QString price = inDollars(demoPrice(served, AskedTokens, countedTokens(Last)));
    const auto cost = record.prompt.stream ? std::nullopt : std::optional(Cost{price, CostSource::Header});
    if (record.error || record.httpStatus != 200 || record.finish != Finish::Stop)
        return u"its end"_s;
    if (record.reply != counted(Last) || record.reasoning)
        return u"its text"_s;
    if (record.usage.inputTokens != AskedTokens || record.usage.outputTokens != countedTokens(Last))
        return u"its tokens"_s;
    return record.cost == cost ? QString() : u"its cost"_s;
}

} // namespace

/// Every fifth call of a comparison with the demo gateway fails, in ten different ways.
class TstCompareFailures final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_gateway.start(QStringLiteral(DEMO_GATEWAY))); }
    void namesEveryFailureAndLeavesTheOthersUntouched_data();
    void namesEveryFailureAndLeavesTheOthersUntouched();

private:
    DemoProcess m_gateway;
};

void TstCompareFailures::namesEveryFailureAndLeavesTheOthersUntouched_data()
{
    // 120 whole calls, three times 20 x 0.0001529 + 12 x 0.0000744 + 8 x 0.0000676; and two failures of each
    // entry whose headers name a price, of 0.0001529.
    QTest::addColumn<CompareMeasure>("measure");
    QTest::addColumn<HistoryTotals>("totals");
    QTest::newRow("not streamed") << CompareMeasure::Cost
                                  << HistoryTotals{150, 126, u"0.0143922"_s, 24, 0, 30};
    QTest::newRow("streamed") << CompareMeasure::Speed << HistoryTotals{150, 0, u"0"_s, 150, 0, 30};
}

void TstCompareFailures::namesEveryFailureAndLeavesTheOthersUntouched()
{
    QFETCH(const CompareMeasure, measure);
    ComparePlan plan;
    plan.prompts = {askToCount(Last)};
    for (const Dialect dialect : AllDialects) {
        // Each in an order of its own.
        plan.entries.append(
            {u"demo-mixed:calls=50,failures=10,bare=0,seed=%1"_s.arg(plan.entries.size() + 1), dialect});
    }
    plan.repeats = 50;
    plan.measure = measure;
    plan.atOnce = 8;
    DemoTrial trial(m_gateway.url(), plan);
    QVERIFY(trial.runOut(60s));
    // Two failures of each entry are overloads, and some of them may come in one pause.
    QVERIFY(trial.pauses >= 1 && trial.pauses <= 6);
    QCOMPARE(trial.run->progress(), (CompareProgress{0, 0, 150, 120}));
    QCOMPARE(trial.run->missing().size(), 30);

    ToldParts parts;
    std::array<QStringList, AllDialects.size()> failures;
    std::array<QMap<QString, int>, AllDialects.size()> served;
    QSet<QString> ids;
    qsizetype withoutIds = 0;
    for (const CallRecord& record : trial.stored()) {
        const auto entry = static_cast<std::size_t>(record.compare->entry);
        if (endedWhole(record)) {
            QCOMPARE(faultOf(record), QString());
            ++served.at(entry)[record.flux.servedModel().value_or(QString())];
            continue;
        }
        Told told = parts.of(record);
        const QString id = withoutId(told.id);
        QCOMPARE(parts.offersId(), id != told.id); // an id, or the words that there is none
        if (parts.offersId())
            ids.insert(told.id);
        else
            ++withoutIds;
        told.id = id;
        failures.at(entry).append(told.line());
    }
    for (std::size_t entry = 0; entry < AllDialects.size(); ++entry) {
        failures.at(entry).sort();
        QCOMPARE(failures.at(entry),
            expectedLines(
                measure == CompareMeasure::Speed, AllDialects.at(entry), QUrl(m_gateway.url()).authority()));
        QCOMPARE(served.at(entry),
            (QMap<QString, int>{{u"kimi-k2.6"_s, 20}, {u"qwen-plus"_s, 12}, {u"MiniMax-M3"_s, 8}}));
    }
    QCOMPARE(ids.size(), 24);
    QCOMPARE(withoutIds, 6);
    QTEST(trial.totals(), "totals");
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstCompareFailures)
#include "tst_comparefailures.moc"
