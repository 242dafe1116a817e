// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "models/displaytext.h"
#include "models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// Milliseconds: a machine that builds and tests other things as well takes its time.
constexpr int Patience = 60'000;

class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override { return {}; }
    void advance(qint64 ms) { m_now = m_now.addMSecs(ms); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 9, 3), QTime(12, 0), Qt::UTC);
};

int column(HistoryColumn column)
{
    return static_cast<int>(column);
}

} // namespace

class TstHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        HistoryOptions options;
        options.file = m_folder->filePath(u"history.sqlite"_s);
        m_store = std::make_unique<HistoryStore>(options, *m_clock);
        m_model = std::make_unique<HistoryModel>(*m_store, *m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        QSignalSpy opened(m_store.get(), &HistoryStore::opened);
        m_store->open();
        QVERIFY(opened.wait(Patience));
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isSearching(), Patience);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
        m_clock.reset();
        m_folder.reset();
    }

    void isEmptyAtFirst()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), HistoryColumnCount);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->totals(), Patience);
        QCOMPARE(m_model->totals()->calls, 0);
    }

    void insertsNewCallsOnTop()
    {
        const QSignalSpy reset(m_model.get(), &HistoryModel::modelReset);
        const QSignalSpy inserted(m_model.get(), &HistoryModel::rowsInserted);
        const CallRecord first = insert(u"one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, Patience);
        const CallRecord second = insert(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, Patience);
        QCOMPARE(m_model->rowOf(second.id), 0);
        QCOMPARE(m_model->rowOf(first.id), 1);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void changesOnlyTheRowOfAChangedCall()
    {
        CallRecord record = insert(u"one"_s);
        insert(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, Patience);
        const QSignalSpy changed(m_model.get(), &HistoryModel::dataChanged);
        const QSignalSpy reset(m_model.get(), &HistoryModel::modelReset);
        finish(record);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, Patience);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(text(1, HistoryColumn::Cost), u"$0.000146"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->totals() && m_model->totals()->withCost == 1, Patience);
    }

    void removesAndRestoresRows()
    {
        CallRecord record = insert(u"one"_s);
        record.state = CallState::Done;
        m_store->update(record);
        insert(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, Patience);
        const QSignalSpy removed(m_model.get(), &HistoryModel::rowsRemoved);
        m_model->remove({record.id});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, Patience);
        QCOMPARE(removed.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->totals() && m_model->totals()->calls == 1, Patience);
        m_model->restore({record.id});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, Patience);
        QCOMPARE(m_model->rowOf(record.id), 1);
    }

    void showsOnlyWhatPassesTheFilter()
    {
        insert(u"apples"_s);
        insert(u"pears"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, Patience);
        m_model->setFilter({u"PEAR"_s});
        QVERIFY(m_model->isSearching());
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, Patience);
        QCOMPARE(text(0, HistoryColumn::Prompt), u"pears"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->totals(), Patience);
        QCOMPARE(m_model->totals()->calls, 1);
        m_model->setFilter({});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, Patience);
    }

    void showsNoTotalsOfAnotherFilter()
    {
        insert(u"apples"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->totals() && m_model->totals()->calls == 1, Patience);
        const QSignalSpy changed(m_model.get(), &HistoryModel::totalsChanged);
        m_model->setFilter({u"pears"_s});
        QVERIFY(!m_model->totals());
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->totals(), Patience);
        QCOMPARE(m_model->totals()->calls, 0);
    }

    void showsTheLastOfSeveralFilters()
    {
        insert(u"apples"_s);
        insert(u"pears"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, Patience);
        const QSignalSpy reset(m_model.get(), &HistoryModel::modelReset);
        m_model->setFilter({u"apple"_s});
        m_model->setFilter({u"nothing"_s});
        m_model->setFilter({u"pear"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isSearching(), Patience);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(text(0, HistoryColumn::Prompt), u"pears"_s);
    }

    void announcesNewCallsThatTheFilterHides()
    {
        CallRecord old = insert(u"apples"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, Patience);
        m_clock->advance(1000);
        m_model->setFilter({u"pear"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 0, Patience);
        QSignalSpy hidden(m_model.get(), &HistoryModel::hiddenCallsArrived);
        QSignalSpy changed(m_model.get(), &HistoryModel::callChanged);
        finish(old);
        QVERIFY(changed.wait(Patience));
        insert(u"pears"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, Patience);
        QCOMPARE(hidden.count(), 0);
        CallRecord fresh = insert(u"apples again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hidden.count(), 1, Patience);
        QCOMPARE(hidden.first().first().toInt(), 1);
        finish(fresh);
        insert(u"other apples"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hidden.count(), 2, Patience);
        QCOMPARE(hidden.last().first().toInt(), 1);
    }

    void sortsByRawValuesWithUnknownLast()
    {
        CallRecord cheap = insert(u"cheap"_s);
        CallRecord dear = insert(u"dear"_s);
        insert(u"unknown"_s);
        cheap.cost = Cost{u"9e-06"_s, CostSource::Header};
        dear.cost = Cost{u"0.01"_s, CostSource::Header};
        m_store->update(cheap);
        m_store->update(dear);
        QTRY_COMPARE_WITH_TIMEOUT(prompts(), u"unknown dear cheap"_s, Patience);
        m_model->sort(column(HistoryColumn::Cost), Qt::AscendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(prompts(), u"cheap dear unknown"_s, Patience);
        m_model->sort(column(HistoryColumn::Cost), Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(prompts(), u"dear cheap unknown"_s, Patience);
        insert(u"newer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(prompts(), u"dear cheap newer unknown"_s, Patience);
    }

    void leavesTheOrderAloneForColumnsWithoutOne()
    {
        insert(u"a"_s);
        insert(u"b"_s);
        QTRY_COMPARE_WITH_TIMEOUT(prompts(), u"b a"_s, Patience);
        m_model->sort(column(HistoryColumn::Prompt), Qt::AscendingOrder);
        QVERIFY(!m_model->isSearching());
    }

    void countsTheTimeOfRunningCallsWhileSomebodyLooks()
    {
        CallRecord record = insert(u"one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, Patience);
        QSignalSpy changed(m_model.get(), &HistoryModel::dataChanged);
        m_model->setCounting(true);
        m_clock->advance(5000);
        QVERIFY(changed.wait(Patience));
        QCOMPARE(changed.first().at(0).toModelIndex().column(), column(HistoryColumn::Total));
        QCOMPARE(text(0, HistoryColumn::Total), u"0:05"_s);
        finish(record);
        QTRY_COMPARE_WITH_TIMEOUT(text(0, HistoryColumn::Total), u"1.81 s"_s, Patience);
        changed.clear();
        QVERIFY(!changed.wait(1200));
    }

    void answersEveryRole()
    {
        CallRecord record = insert(u"say <b>ok</b>\nnow"_s);
        finish(record);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(text(0, HistoryColumn::Status), u"200"_s, Patience);
        const QModelIndex prompt = m_model->index(0, column(HistoryColumn::Prompt));
        QCOMPARE(prompt.data().toString(), u"say <b>ok</b> now"_s);
        QCOMPARE(prompt.data(Qt::ToolTipRole).toString(), u"<qt>say &lt;b&gt;ok&lt;/b&gt; now</qt>"_s);
        QCOMPARE(prompt.data(HistoryModel::IdRole).toUuid(), record.id);
        QCOMPARE(prompt.data(HistoryModel::RecordRole).value<CallSummary>().id, record.id);
        const QModelIndex cost = m_model->index(0, column(HistoryColumn::Cost));
        QCOMPARE(cost.data(HistoryModel::SortRole).toDouble(), 0.000146);
        QCOMPARE(cost.data(Qt::TextAlignmentRole).value<Qt::Alignment>(), Qt::AlignRight | Qt::AlignVCenter);
        QVERIFY(cost.data(Qt::AccessibleDescriptionRole).toString().startsWith("X-Flux-Cost-Usd"_L1));
        const QModelIndex status = m_model->index(0, column(HistoryColumn::Status));
        QCOMPARE(status.data(Qt::AccessibleTextRole).toString(), u"HTTP 200 · done"_s);
        const QModelIndex first = m_model->index(0, column(HistoryColumn::FirstToken));
        QCOMPARE(
            first.data(HistoryModel::KnowledgeRole).toInt(), static_cast<int>(Figure::Knowledge::NotYet));
        for (int section = 0; section < HistoryColumnCount; ++section) {
            QVERIFY(!m_model->headerData(section, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!m_model->index(0, section).data().toString().isEmpty());
        }
    }

    void saysWhichCallOfAComparisonItIs()
    {
        const CallRecord single = insert(u"single"_s);
        CallRecord compared = newCall(u"compared"_s);
        compared.compare = ComparePlace{QUuid::createUuid(), 0, 1, 2};
        m_store->insert(compared);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(text(0, HistoryColumn::Prompt), u"compared"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(text(1, HistoryColumn::Prompt), u"single"_s, Patience);
        const auto description = [this](int row) {
            return m_model->index(row, column(HistoryColumn::Time))
                .data(Qt::AccessibleDescriptionRole)
                .toString();
        };
        const QString full = DisplayText::fullTime(compared.startedAt);
        QCOMPARE(description(0), full + u" · comparison, entry 2, repeat 3"_s);
        QCOMPARE(m_model->index(0, column(HistoryColumn::Time)).data(Qt::ToolTipRole).toString(),
            DisplayText::toolTip(description(0)));
        QCOMPARE(description(1), DisplayText::fullTime(single.startedAt));
    }

    void showsTenThousandCallsAndReadsWhatIsLookedAt()
    {
        constexpr int Count = 10000;
        // It would look at every row again after each change.
        m_tester.reset();
        QVERIFY(fill(Count));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->totals() ? m_model->totals()->calls : 0, Count, Patience);
        m_model->sort(column(HistoryColumn::Time), Qt::AscendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isSearching(), Patience);
        QCOMPARE(text(0, HistoryColumn::Prompt), u"0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isListing(), Patience);
        QCOMPARE(m_model->rowCount(), Count);
        const QSignalSpy changed(m_model.get(), &HistoryModel::dataChanged);
        QCOMPARE(text(Count - 1, HistoryColumn::Prompt), u"…"_s);
        QCOMPARE(m_model->index(Count - 1, 0).data(HistoryModel::IdRole), QVariant());
        QVERIFY(!m_model->call(Count - 1));
        QTRY_COMPARE_WITH_TIMEOUT(
            text(Count - 1, HistoryColumn::Prompt), QString::number(Count - 1), Patience);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), Count - 1);
        QVERIFY(m_model->call(Count - 1));
        QVERIFY(!m_model->call(Count / 2));
    }

    void findsTheRowOfACallThatIsNotRead()
    {
        QList<CallRecord> calls;
        QVERIFY(fill(601, &calls));
        const QUuid oldest = calls.constFirst().id;
        m_model->sort(column(HistoryColumn::Time), Qt::AscendingOrder);
        m_model->sort(column(HistoryColumn::Time), Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isSearching() && !m_model->isListing(), Patience);
        QCOMPARE(m_model->rowOf(oldest), -1);
        const QSignalSpy located(m_model.get(), &HistoryModel::located);
        // An answer that a listing overtakes is none.
        QTRY_VERIFY_WITH_TIMEOUT((m_model->locate(oldest), !located.isEmpty()), Patience);
        QCOMPARE(located.first().at(0).toUuid(), oldest);
        QCOMPARE(located.first().at(1).toInt(), 600);
        QCOMPARE(m_model->rowOf(oldest), 600);
    }

    void putsALateCallWhereItBelongs()
    {
        QList<CallRecord> records;
        QVERIFY(fill(500, &records));
        // A listing that many changes have asked for may be about to begin; this one replaces it.
        m_model->sort(column(HistoryColumn::Time), Qt::AscendingOrder);
        m_model->sort(column(HistoryColumn::Time), Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isSearching() && !m_model->isListing(), Patience);
        QCOMPARE(m_model->rowCount(), 500);
        CallRecord late;
        late.id = QUuid::createUuid();
        late.startedAt = records.at(100).startedAt;
        late.prompt.text = u"late"_s;
        const QSignalSpy reset(m_model.get(), &HistoryModel::modelReset);
        m_store->insert(late);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 501, Patience);
        QCOMPARE(m_model->rowOf(late.id), 399);
        QCOMPARE(reset.count(), 0);
    }

    void stopsSearchingWhenToldTo()
    {
        insert(u"apples"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, Patience);
        m_model->setFilter({u"apple"_s});
        m_model->stopListing();
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isListing(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isSearching(), Patience);
        QCOMPARE(m_model->listingEnd(), HistoryModel::ListingEnd::Stopped);
        m_model->searchAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isListing(), Patience);
        QCOMPARE(m_model->listingEnd(), HistoryModel::ListingEnd::Whole);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, Patience);
    }

    void showsTheNewestBeforeTheOthersAreListed()
    {
        QList<CallRecord> records;
        QVERIFY(fill(300, &records));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 300, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isListing(), Patience);
        QSignalSpy reset(m_model.get(), &HistoryModel::modelReset);
        m_model->searchAgain();
        QTRY_COMPARE_WITH_TIMEOUT(reset.count(), 1, Patience);
        QVERIFY(m_model->isListing());
        QVERIFY(m_model->rowCount() < 300);
        QCOMPARE(m_model->rowOf(records.last().id), 0);
        // What happens meanwhile is there once, and in its place.
        const CallRecord newest = insert(u"newest"_s);
        m_store->remove({records.at(298).id});
        const CallRecord next = insert(u"next"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isListing(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 301, Patience);
        QSet<qint64> keys;
        for (int row = 0; row < m_model->rowCount(); ++row)
            keys.insert(m_model->key(row));
        QCOMPARE(keys.size(), 301);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowOf(next.id), 0, Patience);
        QCOMPARE(m_model->rowOf(newest.id), 1);
        QCOMPARE(m_model->rowOf(records.at(298).id), -1);
        m_model->locate(records.first().id);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowOf(records.first().id), 300, Patience);
        QCOMPARE(reset.count(), 1);
    }

    void listsAnotherOrderWhileTheOthersAreStillToBeListed()
    {
        QList<CallRecord> records;
        QVERIFY(fill(300, &records));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 300, Patience);
        QSignalSpy reset(m_model.get(), &HistoryModel::modelReset);
        m_model->searchAgain();
        QTRY_COMPARE_WITH_TIMEOUT(reset.count(), 1, Patience);
        m_model->sort(column(HistoryColumn::Time), Qt::AscendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 300, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isListing(), Patience);
        QCOMPARE(m_model->rowOf(records.first().id), 0);
    }

    void keepsTheNewestWhenStoppedBeforeTheOthersAreListed()
    {
        QVERIFY(fill(300));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 300, Patience);
        QSignalSpy reset(m_model.get(), &HistoryModel::modelReset);
        m_model->searchAgain();
        QTRY_COMPARE_WITH_TIMEOUT(reset.count(), 1, Patience);
        m_model->stopListing();
        QVERIFY(!m_model->isListing());
        QCOMPARE(m_model->listingEnd(), HistoryModel::ListingEnd::Stopped);
        QVERIFY(m_model->rowCount() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->totals() && m_model->totals()->calls == 300, Patience);
    }

    void losesTheRowOfACallThatWasNeverRead()
    {
        QList<CallRecord> records;
        QVERIFY(fill(600, &records));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 600, Patience);
        m_model->searchAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isListing() && m_model->rowCount() == 600, Patience);
        QVERIFY(!m_model->call(599));
        m_store->remove({records.first().id});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 599, Patience);
    }

private:
    CallRecord newCall(const QString& prompt)
    {
        m_clock->advance(1);
        CallRecord record;
        record.id = QUuid::createUuid();
        record.startedAt = m_clock->now();
        record.state = CallState::Waiting;
        record.prompt.model = u"flux-auto"_s;
        record.prompt.text = prompt;
        return record;
    }

    CallRecord insert(const QString& prompt)
    {
        const CallRecord record = newCall(prompt);
        m_store->insert(record);
        return record;
    }

    /// Writes so many calls, the oldest first, with the number of each as its prompt. Whether the model was
    /// told of all of them: what it is told later would change rows under the test.
    [[nodiscard]] bool fill(int count, QList<CallRecord>* written = nullptr)
    {
        QSet<QUuid> told;
        const QObject receiver;
        connect(m_model.get(), &HistoryModel::callChanged, &receiver,
            [&told](const QUuid& id) { told.insert(id); });
        // One transaction for each would take minutes on a busy machine.
        QList<CallRecord> calls;
        for (int number = 0; number < count; ++number) {
            calls.append(newCall(QString::number(number)));
            calls.last().state = CallState::Done;
        }
        const auto import = m_store->importCalls(calls);
        if (written != nullptr)
            *written = calls;
        return QTest::qWaitFor(
            [&import, &told, count] { return import.isFinished() && told.size() == count; }, Patience);
    }

    void finish(CallRecord& record)
    {
        record.state = CallState::Done;
        record.httpStatus = 200;
        record.finish = Finish::Stop;
        record.cost = Cost{u"0.000146"_s, CostSource::Header};
        record.timings.total = milliseconds(1812);
        m_store->update(record);
    }

    [[nodiscard]] QString text(int row, HistoryColumn at) const
    {
        return m_model->index(row, column(at)).data().toString();
    }

    [[nodiscard]] QString prompts() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(text(row, HistoryColumn::Prompt));
        return texts.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TstHistoryModel)
#include "tst_historymodel.moc"
