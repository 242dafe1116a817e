// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/openstore.h"
#include "history/records.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <utility>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

CallRecord recordAt(qint64 second)
{
    CallRecord record = fullRecord();
    record.id = QUuid::createUuid();
    record.startedAt = record.startedAt.addSecs(second);
    record.reply = QString::number(second);
    return record;
}

} // namespace

class TstCallVisit final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handsOverWholeCallsInTheOrderOfTime();
    void handsOverEveryCallOnce();
    void handsOverTextsAsTheyAre();
    void readsCallsOverOtherCalls();
    void handsOverBodiesWhereTheyAreWanted_data();
    void handsOverBodiesWhereTheyAreWanted();
    void passesOverWhatTheFilterHides();
    void handsOverCallsThatAreKeptInMemory();
    void endsWhenNoCallIsWantedAnyMore();
    void tellsHowFarItIs();
    void showsOneStateOfTheFile();
    void endsWhenItIsCancelled();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    [[nodiscard]] static QList<CallRecord> visited(OpenStore& history, const HistoryFilter& filter = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstCallVisit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QList<CallRecord> TstCallVisit::visited(OpenStore& history, const HistoryFilter& filter)
{
    QList<CallRecord> calls;
    const qint64 count = history.result(
        history.store.visit({filter, false, [&calls](const CallRecord& record, const CallBodies&) {
                                 calls.append(record);
                                 return true;
                             }}));
    return count == calls.size() ? calls : QList<CallRecord>();
}

void TstCallVisit::handsOverWholeCallsInTheOrderOfTime()
{
    OpenStore history({file()});
    const CallRecord first = recordAt(1);
    const CallRecord second = recordAt(2);
    const CallRecord third = recordAt(3);
    QVERIFY(history.insert({second, third, first}));
    QCOMPARE(visited(history), QList({first, second, third}));
}

void TstCallVisit::handsOverTextsAsTheyAre()
{
    OpenStore history({file()});
    CallRecord record = recordAt(0);
    record.prompt.text = u""_s;
    record.reply = u"\"quoted\"\r\n\t=1"_s;
    record.note = u"nul "_s + QChar(u'\0') + u", \U0001F30D"_s;
    QVERIFY(history.insert({record}));
    QCOMPARE(visited(history), QList{record});
}

void TstCallVisit::readsCallsOverOtherCalls()
{
    OpenStore history({file()});
    QList<CallRecord> records;
    for (int i = 0; i < 12; ++i) {
        CallRecord record = i % 2 == 0 ? recordAt(i * 60) : emptyRecord(i);
        if (i % 3 == 0)
            record.prompt.text = u"long, \u4E16 "_s.repeated(1000 + i);
        records.append(record);
    }
    QVERIFY(history.insert(records));
    QList<CallRecord> calls;
    CallRecord lent = fullRecord();
    const auto take = [&calls, &lent](CallRecord& record, CallBodies&) {
        calls.append(record);
        if (calls.size() % 3 == 0)
            std::swap(lent, record);
        return true;
    };
    QCOMPARE(history.result(history.store.visit({{}, false, take})), 12);
    QCOMPARE(calls, records);
}

void TstCallVisit::handsOverEveryCallOnce()
{
    OpenStore history({file()});
    QList<CallRecord> records;
    for (int i = 0; i < 1003; ++i)
        records.append(recordAt(i / 7)); // many calls share a time
    QVERIFY(history.insert(records));
    const QList<QUuid> ids = idsOf(visited(history));
    QCOMPARE(ids.size(), 1003);
    QCOMPARE(QSet<QUuid>(ids.cbegin(), ids.cend()).size(), 1003);
}

void TstCallVisit::handsOverBodiesWhereTheyAreWanted_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::newRow("wanted") << true;
    QTest::newRow("not wanted") << false;
}

void TstCallVisit::handsOverBodiesWhereTheyAreWanted()
{
    QFETCH(const bool, wanted);
    OpenStore history({file()});
    CallRecord record = recordAt(1);
    record.prompt.stream = false;
    QVERIFY(history.insert({record, recordAt(2)}));
    const CallBodies bodies{"POST / HTTP/1.1"_ba, "{}"_ba, false};
    history.store.storeBodies(record.id, bodies);
    QTRY_VERIFY(history.result(history.store.bodies(record.id)) == bodies);
    QList<CallBodies> found;
    const auto take = [&found](const CallRecord&, const CallBodies& some) {
        found.append(some);
        return true;
    };
    QCOMPARE(history.result(history.store.visit({{}, wanted, take})), 2);
    QCOMPARE(found, QList({wanted ? bodies : CallBodies(), CallBodies()}));
}

void TstCallVisit::passesOverWhatTheFilterHides()
{
    OpenStore history({file()});
    CallRecord other = recordAt(2);
    other.prompt.text = u"Something else"_s;
    const CallRecord removed = recordAt(3);
    QVERIFY(history.insert({recordAt(1), other, removed, recordAt(4)}));
    history.store.remove({removed.id});
    HistoryFilter filter;
    filter.text = u"Something"_s;
    QCOMPARE(visited(history, filter), QList{other});
    filter = {};
    filter.ids = {other.id, removed.id};
    QCOMPARE(visited(history, filter), QList{other});
}

void TstCallVisit::handsOverCallsThatAreKeptInMemory()
{
    const QString folder = m_folder->filePath(u"a file"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    OpenStore history({folder + u"/history.sqlite"_s});
    const CallRecord record = recordAt(1);
    history.store.insert(record);
    QTRY_COMPARE(history.store.keptCount(), 1);
    QCOMPARE(history.result(history.store.list({})).size(), 1);
    QCOMPARE(visited(history), QList{record});
}

void TstCallVisit::endsWhenNoCallIsWantedAnyMore()
{
    OpenStore history({file()});
    QVERIFY(history.insert({recordAt(1), recordAt(2), recordAt(3)}));
    int calls = 0;
    const auto take = [&calls](const CallRecord&, const CallBodies&) { return ++calls < 2; };
    QCOMPARE(history.result(history.store.visit({{}, false, take})), 2);
    QCOMPARE(calls, 2);
}

void TstCallVisit::tellsHowFarItIs()
{
    OpenStore history({file()});
    QVERIFY(history.insert({recordAt(1), recordAt(2), recordAt(3)}));
    const auto visit =
        history.store.visit({{}, false, [](const CallRecord&, const CallBodies&) { return true; }});
    QCOMPARE(history.result(visit), 3);
    QCOMPARE(visit.progressMaximum(), 3);
    QCOMPARE(visit.progressValue(), 3);
}

void TstCallVisit::showsOneStateOfTheFile()
{
    OpenStore history({file()});
    QList<CallRecord> records;
    for (int i = 0; i < 600; ++i)
        records.append(recordAt(i));
    QVERIFY(history.insert(records));
    QList<QUuid> ids;
    std::atomic_bool isChanged = false;
    std::atomic_bool hasBegun = false;
    const auto visit = history.store.visit({{}, false, [&](const CallRecord& record, const CallBodies&) {
                                                ids.append(record.id);
                                                hasBegun = true;
                                                while (!isChanged)
                                                    QThread::yieldCurrentThread();
                                                return true;
                                            }});
    QTRY_VERIFY(hasBegun);
    history.store.remove({records.constLast().id});
    history.store.insert(recordAt(1000));
    QTRY_COMPARE(history.inserted.size(), 601);
    isChanged = true;
    QCOMPARE(history.result(visit), 600);
    QCOMPARE(ids, idsOf(records));
}

void TstCallVisit::endsWhenItIsCancelled()
{
    OpenStore history({file()});
    QList<CallRecord> records;
    for (int i = 0; i < 600; ++i)
        records.append(recordAt(i));
    QVERIFY(history.insert(records));
    std::atomic_int calls = 0;
    std::atomic_bool isCancelled = false;
    auto visit = history.store.visit({{}, false, [&](const CallRecord&, const CallBodies&) {
                                          ++calls;
                                          while (!isCancelled)
                                              QThread::yieldCurrentThread();
                                          return true;
                                      }});
    QTRY_COMPARE(calls.load(), 1);
    visit.cancel();
    isCancelled = true;
    QTRY_VERIFY(visit.isFinished());
    QVERIFY(visit.isCanceled());
    QVERIFY(calls < 600);
}

QTEST_GUILESS_MAIN(TstCallVisit)
#include "tst_callvisit.moc"
