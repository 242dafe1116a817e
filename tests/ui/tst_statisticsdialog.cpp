// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statisticsdialog.h"

#include "history/rawfile.h"
#include "history/records.h"
#include "models/historymodel.h"
#include "ui/charts/chart.h"
#include "ui/find.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

class TstStatisticsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void countsWhatTheFilterShows();
    void followsTheFilter();
    void picksAModelFromTheTable();
    void picksADayFromTheTable();
    void picksOnlyThePartOfADayThatWasCounted();
    void picksABarOfThePicture();
    void saysWhyThereIsNoPicture();
    void showsNamesAsPlainText();
    void savesPictures();
    void reachesThePictureByKeyboard();
    void saysHowTheScopeWent();
    void drawsFewBarsHoweverFarApartTheDaysAre();
    void labelsSomeDaysWholeWhereAllHaveNoRoom();
    void leavesTheWidthsOfColumnsToTheUser();
    void saysThatTheFiguresCannotBeRead();

private:
    void insert(const QString& served, const QDateTime& time, const QString& usd);
    void show(int picture);
    [[nodiscard]] QTableView* table() const { return named<QTableView>(*m_dialog, u"Figures"_s); }
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] HistoryFilter activated(int row);
    [[nodiscard]] QStringList labels() const;

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistoryModel> m_history;
    std::unique_ptr<StatisticsDialog> m_dialog;
};

void TstStatisticsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<HistoryStore>(
        HistoryOptions{m_folder->filePath(u"history.sqlite"_s), false, false}, m_clock);
    const QSignalSpy opened(m_store.get(), &HistoryStore::opened);
    m_store->open();
    QTRY_COMPARE(opened.size(), 1);
    m_history = std::make_unique<HistoryModel>(*m_store, m_clock);
    m_history->setCounting(true);
    m_dialog = std::make_unique<StatisticsDialog>(*m_history);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TstStatisticsDialog::cleanup()
{
    m_dialog.reset();
    m_history.reset();
    m_store.reset();
}

void TstStatisticsDialog::insert(const QString& served, const QDateTime& time, const QString& usd)
{
    CallRecord record = emptyRecord();
    record.startedAt = time;
    record.state = CallState::Done;
    record.prompt.model = u"flux-auto"_s;
    record.flux.model = served;
    record.cost = Cost{usd, CostSource::Header};
    record.timings.total = std::chrono::milliseconds(1500);
    m_store->insert(record);
}

void TstStatisticsDialog::show(int picture)
{
    named<QComboBox>(*m_dialog, u"Picture"_s)->setCurrentIndex(picture);
}

QString TstStatisticsDialog::cell(int row, int column) const
{
    return table()->model()->index(row, column).data().toString();
}

HistoryFilter TstStatisticsDialog::activated(int row)
{
    const QSignalSpy chosen(m_dialog.get(), &StatisticsDialog::filterChosen);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(row, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    return chosen.isEmpty() ? HistoryFilter() : chosen.constFirst().constFirst().value<HistoryFilter>();
}

void TstStatisticsDialog::countsWhatTheFilterShows()
{
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    insert(u"glm"_s, m_clock.now(), u"0.2"_s);
    insert(u"kimi"_s, m_clock.now(), u"0.3"_s);
    QTRY_COMPARE(cell(0, 1), u"2"_s);
    QCOMPARE(cell(0, 0), u"kimi"_s);
    QCOMPARE(cell(0, 2), u"67%"_s);
    QCOMPARE(cell(0, 5), u"$0.4"_s);
    QCOMPARE(cell(1, 0), u"glm"_s);
    named<QComboBox>(*m_dialog, u"Which models"_s)->setCurrentIndex(1);
    QCOMPARE(cell(0, 0), u"flux-auto"_s);
    QCOMPARE(cell(0, 1), u"3"_s);
    show(4);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 2), u"$0.6"_s);
}

void TstStatisticsDialog::followsTheFilter()
{
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    insert(u"glm"_s, m_clock.now(), u"0.2"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    HistoryFilter filter;
    filter.servedModels = {u"glm"_s};
    m_history->setFilter(filter);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"glm"_s);
    QTRY_VERIFY(sentences(*m_dialog).contains(u"Filtered: 1 "_s));
}

void TstStatisticsDialog::picksAModelFromTheTable()
{
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    HistoryFilter filter;
    filter.starred = true;
    filter.servedModels = {u"kimi"_s};
    HistoryFilter other;
    other.starred = true;
    QCOMPARE(activated(0).servedModels, filter.servedModels);
    named<QComboBox>(*m_dialog, u"Which models"_s)->setCurrentIndex(1);
    QCOMPARE(activated(0).requestedModels, QStringList{u"flux-auto"_s});
}

void TstStatisticsDialog::picksADayFromTheTable()
{
    insert(u"kimi"_s, QDateTime(QDate(2026, 9, 1), QTime(12, 0)), u"0.1"_s);
    insert(u"kimi"_s, QDateTime(QDate(2026, 9, 3), QTime(12, 0)), u"0.1"_s);
    show(4);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    // The newest day is on top.
    const HistoryFilter filter = activated(1);
    QCOMPARE(filter.from, QDate(2026, 9, 1).startOfDay().toUTC());
    QCOMPARE(filter.until, QDate(2026, 9, 2).startOfDay().toUTC());
}

void TstStatisticsDialog::picksOnlyThePartOfADayThatWasCounted()
{
    insert(u"kimi"_s, QDateTime(QDate(2026, 9, 1), QTime(12, 0)), u"0.1"_s);
    insert(u"kimi"_s, QDateTime(QDate(2026, 9, 1), QTime(6, 0)), u"0.1"_s);
    HistoryFilter filter;
    filter.from = QDateTime(QDate(2026, 9, 1), QTime(10, 0)).toUTC();
    m_history->setFilter(filter);
    show(4);
    QTRY_COMPARE(cell(0, 1), u"1"_s);
    const HistoryFilter picked = activated(0);
    QCOMPARE(picked.from, filter.from);
    QCOMPARE(picked.until, QDate(2026, 9, 2).startOfDay().toUTC());
}

void TstStatisticsDialog::picksABarOfThePicture()
{
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    insert(u"glm"_s, m_clock.now(), u"0.1"_s);
    QTRY_COMPARE(cell(0, 1), u"2"_s);
    const QSignalSpy chosen(m_dialog.get(), &StatisticsDialog::filterChosen);
    auto* view = m_dialog->findChild<QGraphicsView*>();
    // The upper bar begins right of the names and lies in the upper half.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {view->width() / 4, view->height() / 4});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<HistoryFilter>().servedModels,
        QList<std::optional<QString>>{u"kimi"_s});
}

void TstStatisticsDialog::saysWhyThereIsNoPicture()
{
    QTRY_VERIFY(sentences(*m_dialog).contains(u"No call passes the filter"_s));
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!sentences(*m_dialog).contains(u"No call passes the filter"_s));
    show(2);
    QVERIFY(sentences(*m_dialog).contains(u"measured only of replies that are streamed"_s));
}

/// The texts in the picture, which is drawn after the table is filled.
QStringList TstStatisticsDialog::labels() const
{
    QStringList texts;
    const QList<QGraphicsItem*> items = m_dialog->findChild<QGraphicsView*>()->scene()->items();
    for (const QGraphicsItem* item : items) {
        if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item))
            texts.append(text->toPlainText());
    }
    return texts;
}

void TstStatisticsDialog::showsNamesAsPlainText()
{
    insert(u"<b>bold</b>"_s, m_clock.now(), u"0.1"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(labels().contains(u"<b>bold</b>"_s));
}

void TstStatisticsDialog::savesPictures()
{
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(labels().contains(u"kimi"_s));
    for (const QString& suffix : {u"png"_s, u"svg"_s}) {
        const QString file = m_folder->filePath(u"picture."_s + suffix);
        captioned(*m_dialog, u"Save picture"_s)->click();
        auto* chooser = m_dialog->findChild<QFileDialog*>();
        QVERIFY(chooser);
        chooser->findChild<QLineEdit*>()->setText(file);
        static_cast<QDialog*>(chooser)->accept();
        delete chooser;
        QVERIFY(sentences(*m_dialog).contains(u"Saved "_s));
        QVERIFY(QFileInfo(file).size() > 0);
    }
    const QImage image(m_folder->filePath(u"picture.png"_s));
    QVERIFY(image.width() >= 2 * m_dialog->findChild<Chart*>()->width());
    QFile svg(m_folder->filePath(u"picture.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    QVERIFY(text.contains("<svg"));
    QVERIFY(text.contains("kimi"));
    QVERIFY(!m_dialog->findChild<Chart*>()->save(m_folder->filePath(u"none/picture.png"_s)));
}

void TstStatisticsDialog::reachesThePictureByKeyboard()
{
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    insert(u"glm"_s, m_clock.now(), u"0.2"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    named<QComboBox>(*m_dialog, u"Picture"_s)->setFocus();
    const auto* chart = m_dialog->findChild<Chart*>();
    for (int tabs = 0; tabs < 3; ++tabs)
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), chart);
    const QSignalSpy chosen(m_dialog.get(), &StatisticsDialog::filterChosen);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_End);
    QCOMPARE(chart->accessibleDescription(), u"kimi: 1 calls"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<HistoryFilter>().servedModels,
        QList<std::optional<QString>>{u"kimi"_s});
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), table());
}

void TstStatisticsDialog::saysHowTheScopeWent()
{
    QVERIFY(!sentences(*m_dialog).contains(u"counted"_s));
    for (const CallState state :
        {CallState::Done, CallState::Failed, CallState::CutOff, CallState::NotSent}) {
        CallRecord record = emptyRecord();
        record.state = state;
        m_store->insert(record);
    }
    QTRY_VERIFY(sentences(*m_dialog).contains(
        u"4 calls counted · 2 failed, cut off or interrupted · 1 never sent"_s));
    QCOMPARE(cell(0, 3), u"2"_s);
    QCOMPARE(cell(0, 4), u"1"_s);
}

void TstStatisticsDialog::drawsFewBarsHoweverFarApartTheDaysAre()
{
    show(4);
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    insert(u"kimi"_s, QDateTime(QDate(9999, 12, 30), QTime(12, 0)), u"0.1"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(sentences(*m_dialog).contains(u"so the picture has a bar for every"_s));
}

void TstStatisticsDialog::labelsSomeDaysWholeWhereAllHaveNoRoom()
{
    show(4);
    insert(u"kimi"_s, QDateTime(QDate(2026, 8, 1), QTime(12, 0)), u"0.1"_s);
    insert(u"kimi"_s, QDateTime(QDate(2026, 9, 30), QTime(12, 0)), u"0.1"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_VERIFY(labels().contains(u"4 Aug"_s));
    QVERIFY(labels().contains(u"29 Sep"_s));
    QVERIFY(!labels().contains(u"..."_s));
}

void TstStatisticsDialog::leavesTheWidthsOfColumnsToTheUser()
{
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QHeaderView* header = table()->horizontalHeader();
    const int width = header->sectionSize(1) + 20;
    header->resizeSection(1, width);
    const int nameWidth = header->sectionSize(0);
    insert(u"a model with a name that is much longer"_s, m_clock.now(), u"0.1"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(header->sectionSize(0), nameWidth);
    QCOMPARE(header->sectionSize(1), width);
    show(4);
    QVERIFY(table()->horizontalHeader() != header);
    show(0);
    QCOMPARE(table()->horizontalHeader()->sectionSize(1), width);
}

void TstStatisticsDialog::saysThatTheFiguresCannotBeRead()
{
    insert(u"kimi"_s, m_clock.now(), u"0.1"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    show(4);
    const QString file = m_folder->filePath(u"history.sqlite"_s);
    QVERIFY(alter(file, u"ALTER TABLE calls RENAME TO gone"_s));
    m_dialog->findChild<QCheckBox*>()->click();
    QTRY_VERIFY(sentences(*m_dialog).contains(u"could not be read, so there are no figures"_s));
    QVERIFY(!sentences(*m_dialog).contains(u"Counting"_s));
    QCOMPARE(table()->model()->rowCount(), 0);
    show(0);
    QVERIFY(sentences(*m_dialog).contains(u"could not be read, so there are no figures"_s));

    QVERIFY(alter(file, u"ALTER TABLE gone RENAME TO calls"_s));
    captioned(*m_dialog, u"Count again"_s)->click();
    QVERIFY(!captioned(*m_dialog, u"Count again"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!sentences(*m_dialog).contains(u"could not be read"_s));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstStatisticsDialog)
#include "tst_statisticsdialog.moc"
