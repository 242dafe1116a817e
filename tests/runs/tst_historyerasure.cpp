// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/historyerasure.h"

#include "history/openstore.h"
#include "history/schema.h"
#include "history/storeconnection.h"
#include "runs/retention.h"
#include "runs/roomsontrial.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int Minutes = 24 * 60;

/// Ended calls, one a day, the newest first; the last of them has a star.
QList<CallRecord> daysOfCalls(int days)
{
    QList<CallRecord> calls;
    for (int day = 0; day < days; ++day) {
        CallRecord call = emptyRecord(-day * Minutes - 1);
        call.state = CallState::Done;
        call.star = day == days - 1;
        calls.append(call);
    }
    return calls;
}

} // namespace

class TstHistoryErasure : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deletesWhatPassesTheFilter();
    void keepsTheNewest();
    void deletesNothingWhereNothingPasses();
    void stopsBeforeItBegins();
    void appliesTheLimitOfDaysAtTheStart();
    void removesCopiesThatAreTooOld();
    void appliesBothLimits();
    void appliesALimitWhenItIsSet();
    void deletesNothingWithoutLimits();
    void keepsTheCopyOfAMigrationAtFirst();

private:
    [[nodiscard]] QList<QUuid> idsLeft();

    std::unique_ptr<RoomsOnTrial> m_rooms;
    std::unique_ptr<OpenStore> m_history;
    QList<CallRecord> m_calls;
};

void TstHistoryErasure::init()
{
    m_history.reset();
    m_rooms = std::make_unique<RoomsOnTrial>();
    m_history = std::make_unique<OpenStore>(
        HistoryOptions{m_rooms->folder.filePath(u"history.sqlite"_s), false, false});
    QCOMPARE(m_history->opening().outcome, HistoryOpening::Outcome::Opened);
    m_calls = daysOfCalls(10);
    QVERIFY(m_history->insert(m_calls));
}

QList<QUuid> TstHistoryErasure::idsLeft()
{
    return idsOf(m_history->result(m_history->store.rows(everything())));
}

void TstHistoryErasure::deletesWhatPassesTheFilter()
{
    HistoryErasure erasure(m_history->store);
    const QSignalSpy finished(&erasure, &HistoryErasure::finished);
    const QSignalSpy progressed(&erasure, &HistoryErasure::progressed);
    ErasureRequest request;
    request.filter.until = m_calls.at(4).startedAt;
    erasure.start(request);
    QVERIFY(erasure.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!erasure.isRunning());
    QCOMPARE(finished.constFirst().constFirst().value<ErasedCalls>().calls, 4);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.constLast(), QVariantList({qint64{5}, qint64{5}}));
    QCOMPARE(idsLeft(), idsOf(m_calls.first(5) + m_calls.last(1)));
}

void TstHistoryErasure::keepsTheNewest()
{
    HistoryErasure erasure(m_history->store);
    const QSignalSpy finished(&erasure, &HistoryErasure::finished);
    ErasureRequest request;
    request.keepNewest = 3;
    request.keepStarred = false;
    erasure.start(request);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(idsLeft(), idsOf(m_calls.first(3)));
}

void TstHistoryErasure::deletesNothingWhereNothingPasses()
{
    HistoryErasure erasure(m_history->store);
    const QSignalSpy finished(&erasure, &HistoryErasure::finished);
    ErasureRequest request;
    request.keepNewest = 100;
    erasure.start(request);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<ErasedCalls>(), ErasedCalls());
    QCOMPARE(idsLeft(), idsOf(m_calls));
}

void TstHistoryErasure::stopsBeforeItBegins()
{
    HistoryErasure erasure(m_history->store);
    const QSignalSpy finished(&erasure, &HistoryErasure::finished);
    erasure.start({});
    erasure.stop();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().constFirst().value<ErasedCalls>().isStopped);
    QCOMPARE(idsLeft(), idsOf(m_calls));
}

void TstHistoryErasure::appliesTheLimitOfDaysAtTheStart()
{
    m_rooms->settings.setRetention(3, std::nullopt);
    HistoryStore again({m_history->store.file()}, m_history->clock);
    Retention retention(m_rooms->settings, again, m_history->clock);
    const QSignalSpy applied(&retention, &Retention::applied);
    again.open();
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(applied.constFirst().constFirst().value<ErasedCalls>().calls, 6);
    QCOMPARE(idsLeft(), idsOf(m_calls.first(3) + m_calls.last(1)));
}

void TstHistoryErasure::removesCopiesThatAreTooOld()
{
    const QString file = m_history->store.file();
    const auto copy = [&](const QString& suffix, int days) {
        QFile made(file + suffix);
        return made.open(QIODevice::WriteOnly) && made.write("text") == 4 && made.flush()
            && made.setFileTime(m_history->clock.now().addDays(-days), QFileDevice::FileModificationTime);
    };
    QVERIFY(copy(u".corrupt-20260901-101112"_s, 4));
    QVERIFY(copy(u".corrupt-20260902-101112"_s, 2));
    QVERIFY(copy(u".notes"_s, 9));
    m_rooms->settings.setRetention(3, std::nullopt);
    HistoryStore again({file}, m_history->clock);
    Retention retention(m_rooms->settings, again, m_history->clock);
    const QSignalSpy applied(&retention, &Retention::applied);
    again.open();
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(!QFile::exists(file + u".corrupt-20260901-101112"_s));
    QVERIFY(QFile::exists(file + u".corrupt-20260902-101112"_s));
    QVERIFY(QFile::exists(file + u".notes"_s));
}

void TstHistoryErasure::appliesBothLimits()
{
    m_rooms->settings.setRetention(5, 2);
    HistoryStore again({m_history->store.file()}, m_history->clock);
    Retention retention(m_rooms->settings, again, m_history->clock);
    const QSignalSpy applied(&retention, &Retention::applied);
    again.open();
    QTRY_COMPARE(applied.size(), 2);
    QCOMPARE(idsLeft(), idsOf(m_calls.first(2) + m_calls.last(1)));
}

void TstHistoryErasure::appliesALimitWhenItIsSet()
{
    Retention retention(m_rooms->settings, m_history->store, m_history->clock);
    const QSignalSpy applied(&retention, &Retention::applied);
    m_rooms->settings.setRetention(std::nullopt, 4);
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(idsLeft(), idsOf(m_calls.first(4) + m_calls.last(1)));
}

void TstHistoryErasure::deletesNothingWithoutLimits()
{
    Retention retention(m_rooms->settings, m_history->store, m_history->clock);
    m_rooms->settings.setRetention(1, std::nullopt);
    m_rooms->settings.setRetention(std::nullopt, std::nullopt);
    const QSignalSpy applied(&retention, &Retention::applied);
    // The first limit was in force for a moment, so it is applied; the end of it begins nothing more.
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(idsLeft(), idsOf(m_calls.first(1) + m_calls.last(1)));
    QVERIFY(m_history->insert(m_calls.sliced(3, 2)));
    m_rooms->settings.setRetention(std::nullopt, std::nullopt);
    QCOMPARE(idsLeft(), idsOf(m_calls.first(1) + m_calls.sliced(3, 2) + m_calls.last(1)));
}

void TstHistoryErasure::keepsTheCopyOfAMigrationAtFirst()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    {
        StoreConnection connection;
        QVERIFY(!connection.openForWriting(file));
        QVERIFY(!migrate(connection.database(), file, schemaSteps().first(1)));
    }
    m_rooms->settings.setRetention(3, std::nullopt);
    HistoryStore old({file}, m_history->clock);
    const QSignalSpy opened(&old, &HistoryStore::opened);
    Retention retention(m_rooms->settings, old, m_history->clock);
    QSignalSpy applied(&retention, &Retention::applied);
    old.open();
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(opened.constFirst().constFirst().value<HistoryOpening>().isMigrated);
    QVERIFY(!applied.wait(500));
    m_rooms->settings.setRetention(4, std::nullopt);
    QTRY_COMPARE(applied.size(), 1);
}

QTEST_GUILESS_MAIN(TstHistoryErasure)
#include "tst_historyerasure.moc"
