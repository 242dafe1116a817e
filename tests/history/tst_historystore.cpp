// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historystore.h"

#include "history/openstore.h"
#include "history/rawfile.h"
#include "history/records.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>
#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

class TstHistoryStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void returnsWhatWasInserted_data();
    void returnsWhatWasInserted();
    void keepsAnEmptyTextApartFromAnUnknownOne();
    void updateReplacesTheRow();
    void newsLeaveWhatTheUserSaid();
    void searchesNotes();
    void doesNotBringBackADeletedCall();
    void listsWithoutLongTexts();
    void pages();
    void sortsUnknownValuesLast_data();
    void sortsUnknownValuesLast();
    void sumsExactly();
    void filters_data();
    void filters();
    void findsMatchingIds();
    void recentPromptsComeWithoutRepeats();
    void removesAndRestores();
    void removesNoCallThatRuns();
    void forgottenTextIsGoneFromTheFile();
    void writesNoTextWhereNoneIsToBeKept();
    void keepsBodiesByTheirSize_data();
    void keepsBodiesByTheirSize();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"data/history.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstHistoryStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TstHistoryStore::returnsWhatWasInserted_data()
{
    QTest::addColumn<CallRecord>("record");
    QTest::newRow("every field known") << fullRecord();
    QTest::newRow("every field unknown") << emptyRecord();
}

void TstHistoryStore::returnsWhatWasInserted()
{
    QFETCH(const CallRecord, record);
    OpenStore history({file()});
    QVERIFY(history.insert({record}));
    const auto found = history.result(history.store.record(record.id));
    QVERIFY(found);
    QVERIFY(*found == record);
}

void TstHistoryStore::keepsAnEmptyTextApartFromAnUnknownOne()
{
    CallRecord empty = emptyRecord();
    empty.reply = QString();
    OpenStore history({file()});
    QVERIFY(history.insert({empty}));
    const auto found = history.result(history.store.record(empty.id));
    QVERIFY(found);
    QVERIFY(found->reply);
    QVERIFY(!found->reasoning);
}

void TstHistoryStore::updateReplacesTheRow()
{
    CallRecord record = emptyRecord();
    OpenStore history({file()});
    QVERIFY(history.insert({record}));
    const QUuid id = record.id;
    record = fullRecord();
    record.id = id;
    history.store.update(record);
    // These are not the call's.
    record.star = false;
    record.note.clear();
    record.vote.reset();
    QTRY_VERIFY(history.result(history.store.record(id)) == record);
    QTRY_COMPARE(history.changedIds(), QSet<QUuid>{id});
}

void TstHistoryStore::newsLeaveWhatTheUserSaid()
{
    CallRecord record = emptyRecord();
    CallRecord other = emptyRecord(1);
    OpenStore history({file()});
    QVERIFY(history.insert({record, other}));
    history.store.setStar({record.id, other.id}, true);
    history.store.setNote(record.id, u"for Monday"_s);
    record.reply = u"so far"_s;
    history.store.update(record);
    record.state = CallState::Done;
    history.store.update(record);
    record.star = true;
    record.note = u"for Monday"_s;
    other.star = true;
    QTRY_VERIFY(history.result(history.store.record(record.id)) == record);
    HistoryFilter starred;
    starred.starred = true;
    QCOMPARE(history.result(history.store.count(starred)), 2);
    QTRY_COMPARE(history.changedIds(), (QSet<QUuid>{record.id, other.id}));

    history.store.setStar({record.id}, false);
    history.store.setNote(record.id, {});
    record.star = false;
    record.note.clear();
    QTRY_VERIFY(history.result(history.store.record(record.id)) == record);
    QVERIFY(history.result(history.store.record(other.id)) == other);
}

void TstHistoryStore::searchesNotes()
{
    const CallRecord record = fullRecord();
    OpenStore history({file()});
    QVERIFY(history.insert({record, emptyRecord()}));
    history.store.setNote(record.id, u"the Lisbon customer"_s);
    const auto found = [&history](const QString& text) {
        HistoryQuery query = everything();
        query.filter.text = text;
        return history.result(history.store.list(query));
    };
    QTRY_COMPARE(found(u"lisbon"_s).size(), 1);
    history.store.setNote(record.id, u"the Porto customer"_s);
    QTRY_COMPARE(found(u"porto"_s).size(), 1);
    QCOMPARE(found(u"lisbon"_s).size(), 0);
}

void TstHistoryStore::doesNotBringBackADeletedCall()
{
    const CallRecord record = fullRecord();
    OpenStore history({file()});
    QVERIFY(history.insert({record}));
    history.store.remove({record.id});
    static_cast<void>(history.store.forgetRemoved({}));
    history.store.update(record);
    const CallRecord last = emptyRecord();
    QVERIFY(history.insert({last}));
    QCOMPARE(idsOf(history.result(history.store.rows(everything()))), QList{last.id});
}

void TstHistoryStore::listsWithoutLongTexts()
{
    CallRecord record = fullRecord();
    record.prompt.text = QString(199, u'x') + u"\U0001F30D and more"_s;
    OpenStore history({file()});
    QVERIFY(history.insert({record}));
    const auto rows = history.result(history.store.rows(everything()));
    QCOMPARE(rows.size(), 1);
    CallRecord expected = record;
    expected.prompt.text = QString(199, u'x');
    expected.prompt.system.clear();
    expected.prompt.messages.clear();
    expected.reply.reset();
    expected.reasoning.reset();
    expected.toolCalls.clear();
    QVERIFY(rows.first().call == expected);
}

void TstHistoryStore::pages()
{
    QList<CallRecord> records;
    for (int i = 0; i < 5; ++i)
        records.prepend(emptyRecord(i));
    OpenStore history({file()});
    QVERIFY(history.insert(records));
    HistoryQuery query = everything();
    query.offset = 1;
    query.limit = 2;
    QCOMPARE(idsOf(history.result(history.store.rows(query))), idsOf(records.sliced(1, 2)));
    QCOMPARE(history.result(history.store.count({})), 5);
}

void TstHistoryStore::sortsUnknownValuesLast_data()
{
    using namespace std::chrono_literals;
    using Change = std::function<void(CallRecord&, bool)>; // true: the larger of two values
    QTest::addColumn<HistorySort>("sort");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, HistorySort sort, const Change& change) {
        QTest::newRow(name) << sort << change;
    };
    row("served model", HistorySort::ServedModel,
        [](CallRecord& r, bool large) { r.flux.model = large ? u"b"_s : u"A"_s; });
    row("routed", HistorySort::Routed, [](CallRecord& r, bool large) { r.flux.routed = large; });
    row("cost", HistorySort::Cost, [](CallRecord& r, bool large) {
        r.cost = Cost{large ? u"0.002"_s : u"1.9e-3"_s, CostSource::Header};
    });
    row("request id", HistorySort::RequestId,
        [](CallRecord& r, bool large) { r.flux.requestId = large ? u"2"_s : u"10"_s; });
    row("first token", HistorySort::FirstToken,
        [](CallRecord& r, bool large) { r.timings.firstToken = large ? 1000ms : 999ms; });
    row("total", HistorySort::Total,
        [](CallRecord& r, bool large) { r.timings.total = large ? 1000ms : 0ms; });
    row("HTTP status", HistorySort::HttpStatus,
        [](CallRecord& r, bool large) { r.httpStatus = large ? 503 : 200; });
    row("finish", HistorySort::Finish,
        [](CallRecord& r, bool large) { r.finish = large ? Finish::Stop : Finish::Length; });
    row("input tokens", HistorySort::InputTokens,
        [](CallRecord& r, bool large) { r.usage.inputTokens = large ? 100 : 99; });
    row("output tokens", HistorySort::OutputTokens,
        [](CallRecord& r, bool large) { r.usage.outputTokens = large ? 100 : 0; });
}

void TstHistoryStore::sortsUnknownValuesLast()
{
    using Change = std::function<void(CallRecord&, bool)>;
    QFETCH(const HistorySort, sort);
    QFETCH(const Change, change);
    CallRecord small = emptyRecord(1);
    change(small, false);
    CallRecord large = emptyRecord(0);
    change(large, true);
    const CallRecord unknown = emptyRecord(2);
    OpenStore history({file()});
    QVERIFY(history.insert({unknown, small, large}));
    QCOMPARE(idsOf(history.result(history.store.rows(everything(sort, true)))),
        (QList{large.id, small.id, unknown.id}));
    QCOMPARE(idsOf(history.result(history.store.rows(everything(sort, false)))),
        (QList{small.id, large.id, unknown.id}));
}

void TstHistoryStore::sumsExactly()
{
    QList<CallRecord> records;
    const auto add = [&records](CallState state, const QString& cost) {
        CallRecord record = emptyRecord();
        record.state = state;
        if (!cost.isEmpty())
            record.cost = Cost{cost, CostSource::Header};
        records.append(record);
    };
    add(CallState::Done, u"0.1"_s);
    add(CallState::Done, u"0.2"_s);
    add(CallState::Failed, u"1e-30"_s);
    add(CallState::Done, u"0"_s);
    add(CallState::Done, {});
    add(CallState::Stopped, {});
    records.last().timings.total = std::chrono::milliseconds(40);
    add(CallState::Stopped, {});
    add(CallState::CutOff, {});
    add(CallState::NotSent, {});
    add(CallState::Streaming, {});
    add(CallState::Waiting, u"5"_s);
    add(CallState::Waiting, u"5e-30"_s);
    add(CallState::NotSent, u"5e-30"_s);
    OpenStore history({file()});
    QVERIFY(history.insert(records));
    const HistoryTotals expected{13, 4, u"0.300000000000000000000000000001"_s, 3, 3, 2};
    const auto totals = history.result(history.store.totals({}));
    QCOMPARE(totals.knownCostUsd, expected.knownCostUsd);
    QVERIFY(totals == expected);
}

void TstHistoryStore::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("prompt, other case") << u"COUNT to"_s << true;
    QTest::newRow("per cent sign") << u"100% sure"_s << true;
    QTest::newRow("per cent sign is no wildcard") << u"Count%three"_s << false;
    QTest::newRow("underscore is no wildcard") << u"Count_to"_s << false;
    QTest::newRow("underscore") << u"sure_thing"_s << true;
    QTest::newRow("backslash") << u"sure\\_thing"_s << false;
    QTest::newRow("quotes") << u"\"quoted\""_s << true;
    QTest::newRow("apostrophe") << u"' OR 1 --"_s << false;
    QTest::newRow("message, umlaut in other case") << u"GRÜSSE, 世界"_s << false;
    QTest::newRow("message, capital umlaut") << u"gRÜße"_s << true;
    QTest::newRow("message, emoji") << u"\U0001F30D"_s << true;
    QTest::newRow("no role of a message") << u"assistant"_s << false;
    QTest::newRow("reply over lines") << u"1\n2"_s << true;
    QTest::newRow("requested model") << u"flux-FAST"_s << true;
    QTest::newRow("served model") << u"deepseek"_s << true;
    QTest::newRow("request id") << u"42c0-be46"_s << true;
    QTest::newRow("x-litellm-call-id") << u"litellm-7"_s << true;
    QTest::newRow("CF-RAY") << u"8f-fra"_s << true;
    QTest::newRow("error message") << u"credit is"_s << true;
    QTest::newRow("error kind") << u"payment"_s << true;
    QTest::newRow("error code") << u"credit_used"_s << true;
    QTest::newRow("connection") << u"work"_s << true;
    QTest::newRow("elsewhere") << u"nowhere to be found"_s << false;
}

void TstHistoryStore::filters()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFound);
    const CallRecord record = fullRecord();
    OpenStore history({file()});
    QVERIFY(history.insert({record}));
    const HistoryFilter filter{text};
    HistoryQuery query = everything();
    query.filter = filter;
    QCOMPARE(history.result(history.store.rows(query)).size(), isFound ? 1 : 0);
    QCOMPARE(history.result(history.store.count(filter)), isFound ? 1 : 0);
    QCOMPARE(history.result(history.store.totals(filter)).withCost, isFound ? 1 : 0);
}

void TstHistoryStore::findsMatchingIds()
{
    QList<CallRecord> records;
    QList<QUuid> ids;
    for (int i = 0; i < 700; ++i) {
        CallRecord record = emptyRecord(i);
        record.prompt.text = i % 2 == 0 ? u"even"_s : u"odd"_s;
        records.append(record);
        ids.append(record.id);
    }
    OpenStore history({file()});
    QVERIFY(history.insert(records));
    QCOMPARE(history.result(history.store.matching(ids, {u"even"_s})).size(), 350);
    QCOMPARE(history.result(history.store.matching({}, {})).size(), 0);
}

void TstHistoryStore::recentPromptsComeWithoutRepeats()
{
    QList<CallRecord> records;
    for (const QString& prompt : {u"old"_s, u"again"_s, u""_s, u"new"_s, u"again"_s}) {
        records.append(emptyRecord(static_cast<int>(records.size())));
        records.last().prompt.text = prompt;
    }
    OpenStore history({file()});
    QVERIFY(history.insert(records));
    QCOMPARE(history.result(history.store.recentPrompts(10)), (QStringList{u"again"_s, u"new"_s, u"old"_s}));
    QCOMPARE(history.result(history.store.recentPrompts(2)), (QStringList{u"again"_s, u"new"_s}));
}

void TstHistoryStore::removesAndRestores()
{
    const CallRecord record = fullRecord();
    OpenStore history({file()});
    QVERIFY(history.insert({record}));
    history.store.remove({record.id});
    QTRY_COMPARE(history.result(history.store.count({})), 0);
    QVERIFY(!history.result(history.store.record(record.id)));
    history.store.restore({record.id});
    QTRY_COMPARE(history.result(history.store.count({})), 1);
    QVERIFY(history.result(history.store.record(record.id)) == record);
}

void TstHistoryStore::removesNoCallThatRuns()
{
    CallRecord running = emptyRecord();
    const CallRecord ended = fullRecord();
    OpenStore history({file()});
    QVERIFY(history.insert({running, ended}));
    history.store.remove({running.id, ended.id});
    static_cast<void>(history.store.forgetRemoved({}));
    running.state = CallState::Done;
    running.reply = u"whole"_s;
    history.store.update(running);
    QTRY_VERIFY(history.result(history.store.record(running.id)) == running);
    QCOMPARE(idsOf(history.result(history.store.rows(everything()))), QList{running.id});
    history.store.remove({running.id});
    QTRY_COMPARE(history.result(history.store.count({})), 0);
}

void TstHistoryStore::forgottenTextIsGoneFromTheFile()
{
    CallRecord record = fullRecord();
    record.prompt.text = u"CANARY-7391"_s;
    OpenStore history({file()});
    QVERIFY(history.insert({record}));
    history.store.remove({record.id});
    const auto forgotten = history.store.forgetRemoved({});
    history.store.restore({record.id});
    QCOMPARE(history.result(forgotten).calls, 1);
    QVERIFY(history.insert({emptyRecord()}));
    QCOMPARE(history.result(history.store.count({})), 1);
    const auto files = contents(m_folder->filePath(u"data"_s));
    QVERIFY(files.contains(u"history.sqlite-wal"_s));
    for (const QByteArray& content : files)
        QVERIFY(!content.contains("CANARY-7391"_ba));
}

void TstHistoryStore::writesNoTextWhereNoneIsToBeKept()
{
    CallRecord record = fullRecord();
    record.textKept = false;
    OpenStore history({file()});
    QVERIFY(history.insert({record}));
    history.store.storeBodies(record.id, {"request"_ba, "response"_ba, false});
    QVERIFY(history.insert({emptyRecord()}));
    QVERIFY(history.result(history.store.bodies(record.id)) == CallBodies());
    CallRecord expected = record;
    expected.prompt.text.clear();
    expected.prompt.system.clear();
    expected.prompt.messages.clear();
    expected.prompt.parameters.additional = {};
    expected.reply.reset();
    expected.reasoning.reset();
    for (ToolCall& toolCall : expected.toolCalls)
        toolCall.arguments.clear();
    QVERIFY(history.result(history.store.record(record.id)) == expected);
}

void TstHistoryStore::keepsBodiesByTheirSize_data()
{
    QTest::addColumn<CallState>("state");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isKept");
    constexpr int KiB = 1024;
    QTest::newRow("plain") << CallState::Done << false << 256 * KiB << true;
    QTest::newRow("plain, too large") << CallState::Done << false << 256 * KiB + 1 << false;
    QTest::newRow("plain and failed") << CallState::Failed << false << 100 * KiB << true;
    QTest::newRow("streamed") << CallState::Done << true << 1 << false;
    QTest::newRow("streamed and failed") << CallState::Failed << true << 64 * KiB << true;
    QTest::newRow("streamed and failed, too large") << CallState::Failed << true << 64 * KiB + 1 << false;
}

void TstHistoryStore::keepsBodiesByTheirSize()
{
    QFETCH(const CallState, state);
    QFETCH(const bool, stream);
    QFETCH(const int, size);
    QFETCH(const bool, isKept);
    CallRecord record = emptyRecord();
    record.state = state;
    record.prompt.stream = stream;
    const CallBodies bodies{"POST /v1/messages"_ba, QByteArray(size, 'x'), true};
    OpenStore history({file()});
    QVERIFY(history.insert({record}));
    history.store.storeBodies(record.id, bodies);
    QVERIFY(history.insert({emptyRecord()}));
    const CallBodies expected = isKept ? bodies : CallBodies{bodies.request, {}, false};
    QVERIFY(history.result(history.store.bodies(record.id)) == expected);
}

QTEST_GUILESS_MAIN(TstHistoryStore)
#include "tst_historystore.moc"
