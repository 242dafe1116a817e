// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/historyfilter.h"

#include "history/historyorder.h"
#include "history/openstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

/// Which calls each condition lets pass, whoever asks: lists, totals, single calls.
class TstHistoryFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void letsPass_data();
    void letsPass();
    void findsATextInManyCalls();
    void tellsHowFarASearchWithoutHitsIs_data();
    void tellsHowFarASearchWithoutHitsIs();
    void listsInEveryOrder_data();
    void listsInEveryOrder();
    void findsTheCallsOfManyIds();
    void isGivenUpWhileItRuns();

private:
    [[nodiscard]] QList<QUuid> listed(const HistoryQuery& query);
    [[nodiscard]] static HistoryQuery sorted(
        HistorySort sort, bool descending, const HistoryFilter& filter = {})
    {
        HistoryQuery query = everything(sort, descending);
        query.filter = filter;
        return query;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_history;
};

namespace {

using Change = std::function<void(CallRecord&)>;
using Condition = std::function<void(HistoryFilter&)>;

CallRecord endedCall(int minute = 0)
{
    CallRecord record = emptyRecord(minute);
    record.state = CallState::Done;
    return record;
}

} // namespace

void TstHistoryFilter::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<OpenStore>(HistoryOptions{m_folder->filePath(u"history.sqlite"_s)});
    QCOMPARE(m_history->opening().outcome, HistoryOpening::Outcome::Opened);
}

QList<QUuid> TstHistoryFilter::listed(const HistoryQuery& query)
{
    const auto future = m_history->store.list(query);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        return {};
    QList<qint64> keys;
    for (const QList<qint64>& some : future.results())
        keys += some;
    return idsOf(m_history->result(m_history->store.rowsAt(keys)));
}

void TstHistoryFilter::letsPass_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<Change>("passing");
    QTest::addColumn<Change>("other");
    const auto row = [](const char* name, const Condition& condition, const Change& passing,
                         const Change& other) { QTest::newRow(name) << condition << passing << other; };
    const QDateTime noon = FixedClock().now();
    row(
        "from", [noon](HistoryFilter& f) { f.from = noon; }, [noon](CallRecord& r) { r.startedAt = noon; },
        [noon](CallRecord& r) { r.startedAt = noon.addMSecs(-1); });
    row(
        "until", [noon](HistoryFilter& f) { f.until = noon; },
        [noon](CallRecord& r) { r.startedAt = noon.addMSecs(-1); },
        [noon](CallRecord& r) { r.startedAt = noon; });
    row(
        "state", [](HistoryFilter& f) { f.states = {CallState::Failed}; },
        [](CallRecord& r) { r.state = CallState::Failed; }, [](CallRecord&) {});
    row(
        "one of two states",
        [](HistoryFilter& f) {
            f.states = {CallState::Failed, CallState::CutOff};
        },
        [](CallRecord& r) { r.state = CallState::CutOff; }, [](CallRecord&) {});
    row(
        "requested model", [](HistoryFilter& f) { f.requestedModels = {u"FLUX-auto"_s}; },
        [](CallRecord& r) { r.prompt.model = u"flux-auto"_s; },
        [](CallRecord& r) { r.prompt.model = u"flux-auto-2"_s; });
    row(
        "served model", [](HistoryFilter& f) { f.servedModels = {u"Qwen"_s}; },
        [](CallRecord& r) { r.flux.model = u"qwen"_s; }, [](CallRecord&) {});
    row(
        "unknown served model", [](HistoryFilter& f) { f.servedModels = {std::nullopt}; }, [](CallRecord&) {},
        [](CallRecord& r) { r.flux.model = u"qwen"_s; });
    row(
        "a served model or an unknown one",
        [](HistoryFilter& f) {
            f.servedModels = {u"qwen"_s, std::nullopt};
        },
        [](CallRecord& r) { r.flux.model = u"qwen"_s; }, [](CallRecord& r) { r.flux.model = u"kimi"_s; });
    row(
        "routed", [](HistoryFilter& f) { f.routed = HistoryFilter::Routed::Yes; },
        [](CallRecord& r) { r.flux.routed = true; }, [](CallRecord& r) { r.flux.routed = false; });
    row(
        "not routed", [](HistoryFilter& f) { f.routed = HistoryFilter::Routed::No; },
        [](CallRecord& r) { r.flux.routed = false; }, [](CallRecord&) {});
    row(
        "not known to be routed", [](HistoryFilter& f) { f.routed = HistoryFilter::Routed::Unknown; },
        [](CallRecord&) {}, [](CallRecord& r) { r.flux.routed = false; });
    row(
        "API shape", [](HistoryFilter& f) { f.dialects = {Dialect::Messages}; },
        [](CallRecord& r) { r.prompt.dialect = Dialect::Messages; }, [](CallRecord&) {});
    row(
        "streamed", [](HistoryFilter& f) { f.stream = true; }, [](CallRecord& r) { r.prompt.stream = true; },
        [](CallRecord&) {});
    row(
        "connection", [](HistoryFilter& f) { f.connections = {u"Work"_s}; },
        [](CallRecord& r) { r.connection = u"Work"_s; }, [](CallRecord& r) { r.connection = u"work"_s; });
    const auto costs = [](const char* usd) {
        return [usd](CallRecord& r) { r.cost = Cost{QString::fromLatin1(usd), CostSource::Header}; };
    };
    row(
        "cost known", [](HistoryFilter& f) { f.costKnown = true; }, costs("0"), [](CallRecord&) {});
    row(
        "cost unknown", [](HistoryFilter& f) { f.costKnown = false; }, [](CallRecord&) {}, costs("0"));
    row(
        "cost unknown, running", [](HistoryFilter& f) { f.costKnown = false; }, [](CallRecord&) {},
        [](CallRecord& r) { r.state = CallState::Streaming; });
    row(
        "cost unknown, never sent", [](HistoryFilter& f) { f.costKnown = false; }, [](CallRecord&) {},
        [](CallRecord& r) { r.state = CallState::NotSent; });
    row(
        "least cost", [](HistoryFilter& f) { f.leastCostUsd = u"0.1"_s; }, costs("1e-1"),
        costs("0.099999999999"));
    row(
        "least cost against none", [](HistoryFilter& f) { f.leastCostUsd = u"0"_s; }, costs("0"),
        [](CallRecord&) {});
    row(
        "most cost", [](HistoryFilter& f) { f.mostCostUsd = u"0.1"_s; }, costs("0.1"),
        costs("0.100000000001"));
    row(
        "a cost of more places than are summed whole", [](HistoryFilter& f) { f.mostCostUsd = u"0.1"_s; },
        costs("0.09999999999999"), costs("0.10000000000001"));
    row(
        "star", [](HistoryFilter& f) { f.starred = true; }, [](CallRecord& r) { r.star = true; },
        [](CallRecord&) {});
    row(
        "text", [](HistoryFilter& f) { f.text = u"PPLE"_s; },
        [](CallRecord& r) { r.prompt.text = u"apples"_s; },
        [](CallRecord& r) { r.prompt.text = u"app les"_s; });
    row(
        "text in other letters", [](HistoryFilter& f) { f.text = u"ÜSSE, 世"_s; },
        [](CallRecord& r) { r.reply = u"Grüsse, 世界"_s; },
        [](CallRecord& r) { r.reply = u"Grüsse 世界"_s; });
    row(
        "two characters", [](HistoryFilter& f) { f.text = u"q9"_s; },
        [](CallRecord& r) { r.note = u"a Q9"_s; }, [](CallRecord&) {});
    row(
        "text of a running call", [](HistoryFilter& f) { f.text = u"apples"_s; },
        [](CallRecord& r) {
            r.state = CallState::Streaming;
            r.reply = u"apples"_s;
        },
        [](CallRecord& r) { r.state = CallState::Streaming; });
    row(
        "trigrams that do not stand together", [](HistoryFilter& f) { f.text = u"abcd"_s; },
        [](CallRecord& r) { r.reply = u"xabcdx"_s; }, [](CallRecord& r) { r.reply = u"abc bcd"_s; });
    row(
        "wildcards are letters", [](HistoryFilter& f) { f.text = u"5%_\\x"_s; },
        [](CallRecord& r) { r.reply = u"is 5%_\\x"_s; }, [](CallRecord& r) { r.reply = u"is 5zz\\x"_s; });
    row(
        "all at once",
        [](HistoryFilter& f) {
            f.text = u"apples"_s;
            f.states = {CallState::Done};
            f.stream = false;
            f.costKnown = false;
        },
        [](CallRecord& r) { r.prompt.text = u"apples"_s; },
        [](CallRecord& r) {
            r.prompt.text = u"apples"_s;
            r.prompt.stream = true;
        });
}

void TstHistoryFilter::letsPass()
{
    QFETCH(const Condition, condition);
    QFETCH(const Change, passing);
    QFETCH(const Change, other);
    CallRecord in = endedCall();
    passing(in);
    CallRecord out = endedCall();
    other(out);
    QVERIFY(m_history->insert({in, out}));
    HistoryFilter filter;
    condition(filter);
    for (const HistorySort sort : {HistorySort::StartedAt, HistorySort::Cost, HistorySort::ServedModel}) {
        for (const bool descending : {true, false})
            QCOMPARE(listed(sorted(sort, descending, filter)), QList{in.id});
    }
    QCOMPARE(m_history->result(m_history->store.totals(filter)).calls, 1);
    QCOMPARE(idsOf(m_history->result(m_history->store.matching({in.id, out.id}, filter))), QList{in.id});
    QCOMPARE(listed(sorted(HistorySort::StartedAt, true)).size(), 2);
}

void TstHistoryFilter::findsATextInManyCalls()
{
    QList<CallRecord> records;
    QList<QUuid> expected;
    for (int minute = 0; minute < 3000; ++minute) {
        CallRecord record = endedCall(minute);
        record.prompt.text = minute % 3 == 0 ? u"some apples"_s : u"some pears"_s;
        if (minute % 3 == 0)
            expected.prepend(record.id);
        records.append(record);
    }
    // What is newer in the file need not be newer in time.
    std::swap(records.first(), records.last());
    QCOMPARE(m_history->result(m_history->store.importCalls(records)).added, records.size());
    HistoryFilter filter;
    filter.text = u"Apples"_s;
    QCOMPARE(listed(sorted(HistorySort::StartedAt, true, filter)), expected);
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(listed(sorted(HistorySort::StartedAt, false, filter)), expected);
    QCOMPARE(listed(sorted(HistorySort::Cost, false, filter)), expected);
}

void TstHistoryFilter::tellsHowFarASearchWithoutHitsIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HistorySort>("sort");
    QTest::newRow("two characters") << u"zq"_s << HistorySort::StartedAt;
    QTest::newRow("two characters by cost") << u"zq"_s << HistorySort::Cost;
    QTest::newRow("a phrase") << u"abcd"_s << HistorySort::StartedAt;
    QTest::newRow("a phrase by cost") << u"abcd"_s << HistorySort::Cost;
}

void TstHistoryFilter::tellsHowFarASearchWithoutHitsIs()
{
    QFETCH(const QString, text);
    QFETCH(const HistorySort, sort);
    QList<CallRecord> records;
    for (int minute = 0; minute < 100; ++minute) {
        records.append(endedCall(minute));
        records.last().prompt.text = u"abc bcd"_s;
    }
    QCOMPARE(m_history->result(m_history->store.importCalls(records)).added, records.size());
    HistoryFilter filter;
    filter.text = text;
    const auto answer = m_history->store.list(sorted(sort, true, filter));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.isCanceled());
    QCOMPARE(answer.resultCount(), 0);
    QCOMPARE(answer.progressMaximum(), 1000);
    QCOMPARE(answer.progressValue(), 1000);
}

void TstHistoryFilter::listsInEveryOrder_data()
{
    QTest::addColumn<HistorySort>("sort");
    for (int sort = 0; sort <= static_cast<int>(HistorySort::OutputTokens); ++sort)
        QTest::addRow("%d", sort) << static_cast<HistorySort>(sort);
}

void TstHistoryFilter::listsInEveryOrder()
{
    QFETCH(const HistorySort, sort);
    QList<CallRecord> records;
    for (int minute = 0; minute < 60; ++minute) {
        CallRecord record = minute % 4 == 0 ? endedCall(minute) : fullRecord();
        record.id = QUuid::createUuid();
        record.startedAt = FixedClock().now().addSecs(60LL * (minute * 7 % 60));
        if (minute % 4 != 0) {
            record.flux.model = u"m%1"_s.arg(minute % 5);
            record.prompt.model = u"M%1"_s.arg(minute % 6);
            record.cost = Cost{u"0.%1"_s.arg(minute % 3), CostSource::Header};
            record.usage.inputTokens = minute % 8;
        }
        records.append(record);
    }
    QVERIFY(m_history->insert(records));
    for (const bool descending : {true, false}) {
        const HistoryOrder order{sort, descending};
        std::sort(records.begin(), records.end(), [&order](const CallRecord& left, const CallRecord& right) {
            return order.precedes(left, right);
        });
        QCOMPARE(listed(sorted(sort, descending)), idsOf(records));
        const auto rows = m_history->result(m_history->store.rows(sorted(sort, descending)));
        QCOMPARE(idsOf(rows), idsOf(records));
        // A call finds its place among the others again.
        for (const qsizetype place : {qsizetype{0}, qsizetype{17}, qsizetype{59}}) {
            QList<qint64> keys;
            for (const HistoryRow& row : rows)
                keys.append(row.key);
            keys.removeAt(place);
            QCOMPARE(
                m_history->result(m_history->store.placesOf({rows.at(place)}, keys, order)), QList{place});
        }
    }
}

void TstHistoryFilter::findsTheCallsOfManyIds()
{
    QList<CallRecord> records;
    for (int minute = 0; minute < 1200; ++minute)
        records.append(endedCall(minute));
    QCOMPARE(m_history->result(m_history->store.importCalls(records)).added, records.size());
    HistoryFilter filter;
    for (const CallRecord& record : std::as_const(records)) {
        if (filter.ids.size() < 700)
            filter.ids.append(record.id);
    }
    QCOMPARE(m_history->result(m_history->store.totals(filter)).calls, 700);
    QCOMPARE(listed(sorted(HistorySort::StartedAt, false, filter)), filter.ids);
}

void TstHistoryFilter::isGivenUpWhileItRuns()
{
    QList<CallRecord> records;
    for (int minute = 0; minute < 2000; ++minute) {
        records.append(endedCall(minute));
        records.last().reply = QString(2000, u'x');
    }
    QCOMPARE(m_history->result(m_history->store.importCalls(records)).added, records.size());
    HistoryFilter filter;
    filter.text = u"qé"_s; // two characters, in a way that every text has to be converted
    auto slow = m_history->store.list(sorted(HistorySort::StartedAt, true, filter));
    slow.cancel();
    QTRY_VERIFY(slow.isFinished());
    QCOMPARE(m_history->result(m_history->store.totals({})).calls, 2000);
}

QTEST_GUILESS_MAIN(TstHistoryFilter)
#include "tst_historyfilter.moc"
