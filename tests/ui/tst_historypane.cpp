// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "history/historystore.h"
#include "models/historymodel.h"
#include "ui/callactions.h"
#include "ui/history/historypane.h"
#include "ui/history/historytable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Fluxscope;
using namespace Fluxscope::Ui;
using namespace Qt::StringLiterals;

namespace {

int column(HistoryColumn column)
{
    return static_cast<int>(column);
}

/// By the Web Content Accessibility Guidelines 2.1.
double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TstHistoryPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        HistoryOptions options;
        options.file = m_folder->filePath(u"history.sqlite"_s);
        m_store = std::make_unique<HistoryStore>(options, m_clock);
        QSignalSpy opened(m_store.get(), &HistoryStore::opened);
        m_store->open();
        QVERIFY(opened.wait(30000));
        m_model = std::make_unique<HistoryModel>(*m_store, m_clock);
        m_window = std::make_unique<QWidget>();
        m_actions = new CallActions(m_window.get());
        m_pane = new HistoryPane(*m_model, *m_actions, m_window.get());
        m_window->resize(1000, 400);
        m_pane->setGeometry(m_window->rect());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(!m_model->isSearching());
        m_table = m_pane->findChild<HistoryTable*>();
        m_filter = m_pane->findChild<QLineEdit*>();
    }

    void cleanup()
    {
        m_window.reset();
        m_model.reset();
        m_store.reset();
    }

    void namesItsPartsForAssistiveTechnology()
    {
        QCOMPARE(m_table->accessibleName(), u"History"_s);
        QCOMPARE(m_filter->accessibleName(), u"Filter history"_s);
    }

    void teachesWhileTheHistoryIsEmpty()
    {
        QVERIFY(!m_table->isVisible());
        QVERIFY(isTextShown("No calls yet"_L1));
        QVERIFY(!button(u"Clear filter"_s));
        insert(u"one"_s);
        QTRY_VERIFY(m_table->isVisible());
    }

    void offersToClearAFilterWithoutHits()
    {
        insert(u"one"_s);
        QTRY_VERIFY(m_table->isVisible());
        m_pane->focusFilter();
        QTest::keyClicks(m_filter, u"nothing like it"_s);
        QTRY_VERIFY(button(u"Clear filter"_s));
        QVERIFY(!m_table->isVisible());
        button(u"Clear filter"_s)->setFocus();
        QTest::keyClick(button(u"Clear filter"_s), Qt::Key_Space);
        QTRY_VERIFY(m_table->isVisible());
        QVERIFY(m_filter->text().isEmpty());
    }

    void saysThatASearchWasStopped()
    {
        insert(u"one"_s);
        QTRY_VERIFY(m_table->isVisible());
        m_model->setFilter({u"nothing like it"_s});
        m_model->stopListing();
        QTRY_VERIFY(button(u"Search again"_s));
        QVERIFY(isTextShown("The search was stopped"_L1));
        button(u"Search again"_s)->click();
        QTRY_VERIFY(button(u"Clear filter"_s));
        QVERIFY(isTextShown("No call matches"_L1));
    }

    void takesADroppedFileWhereverItIsDropped()
    {
        QSignalSpy dropped(m_pane, &HistoryPane::fileDropped);
        const QString file = m_folder->filePath(u"calls.jsonl"_s);
        QVERIFY(!drop(m_folder->filePath(u"picture.png"_s)));
        QVERIFY(drop(file)); // onto the words that there are no calls
        insert(u"one"_s);
        QTRY_VERIFY(m_table->isVisible());
        QVERIFY(drop(file));
        QCOMPARE(dropped, (QList<QVariantList>{{file}, {file}}));
    }

    void showsTheCallOfARowThatIsReadLater()
    {
        QList<CallRecord> calls;
        for (int i = 0; i < 300; ++i)
            calls.append(newCall(QString::number(i)));
        const auto import = m_store->importCalls(calls);
        QTRY_COMPARE(m_model->rowCount(), 300);
        m_model->searchAgain();
        QTRY_VERIFY(!m_model->isListing() && m_model->rowCount() == 300);
        QSignalSpy shown(m_pane, &HistoryPane::currentCallChanged);
        m_table->setFocus();
        while (m_table->currentIndex().row() < 299)
            QTest::keyClick(m_table, Qt::Key_PageDown);
        QVERIFY(shown.isEmpty() || shown.last().at(0).toUuid() != calls.first().id);
        QTRY_VERIFY(!shown.isEmpty() && shown.last().at(0).toUuid() == calls.first().id);
    }

    void clearsTheFilterOnEscape()
    {
        insert(u"one"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_pane->focusFilter();
        QTest::keyClicks(m_filter, u"two"_s);
        QTRY_COMPARE(m_model->rowCount(), 0);
        QTest::keyClick(m_filter, Qt::Key_Escape);
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

    void saysWhereDeletedCallsMayStillBe()
    {
        QFile copy(m_folder->filePath(u"history.sqlite.corrupt-20261128-101112"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        insert(u"one"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_actions->remove->trigger();
        QTRY_VERIFY(isTextShown("Deleted 1 calls. A damaged history that was set aside"_L1));
    }

    void showsTheTotalsOfTheSelection()
    {
        for (const QString& prompt : {u"one"_s, u"two"_s, u"three"_s})
            insert(prompt);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QTRY_VERIFY(isTextShown("All: 3 "_L1));
        m_table->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(isTextShown("2 selected"_L1));
        m_table->selectAll();
        QTRY_VERIFY(isTextShown("3 selected"_L1));
        m_table->setCurrentIndex(m_model->index(1, 0));
        QTRY_VERIFY(isTextShown("All: 3 "_L1));
    }

    void showsTheTotalsOfTheFilter()
    {
        insert(u"one"_s);
        insert(u"two"_s);
        QTRY_VERIFY(isTextShown("All: 2 calls"_L1));
        m_filter->setText(u"one"_s);
        QTRY_VERIFY(isTextShown("Filtered: 1 "_L1));
    }

    void showsTheNewestCallAtTheStart()
    {
        insert(u"older"_s);
        const QUuid newest = insert(u"newer"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        HistoryModel model(*m_store, m_clock);
        model.sort(column(HistoryColumn::Time), Qt::AscendingOrder);
        HistoryPane pane(model, *m_actions);
        const QSignalSpy current(&pane, &HistoryPane::currentCallChanged);
        QTRY_COMPARE(current.count(), 1);
        QCOMPARE(current.first().first().toUuid(), newest);
        QCOMPARE(pane.selectedCalls().size(), 1);
        model.setFilter({u"older"_s});
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(current.count(), 1);
    }

    void keepsACallThatRuns()
    {
        const QUuid running = insert(u"one"_s, CallState::Streaming);
        const QUuid done = insert(u"two"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QStringList sentences;
        connect(m_pane, &HistoryPane::statusMessage, this,
            [&sentences](const QString& sentence) { sentences.append(sentence); });
        m_table->selectAll();
        m_actions->remove->trigger();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->rowOf(running), 0);
        QCOMPARE(sentences, QStringList{u"A running call cannot be deleted. Stop it first."_s});
        button(u"Undo"_s)->click();
        QTRY_VERIFY(m_model->rowOf(done) >= 0);
        m_pane->selectCall(running);
        m_actions->remove->trigger();
        QTRY_COMPARE(sentences.size(), 2);
        QVERIFY(!button(u"Undo"_s));
    }

    void tellsTheCallThatTheArrowKeysReach()
    {
        const QUuid first = insert(u"one"_s);
        const QUuid second = insert(u"two"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QSignalSpy current(m_pane, &HistoryPane::currentCallChanged);
        m_pane->focusTable();
        QCOMPARE(current.count(), 1);
        QCOMPARE(current.last().first().toUuid(), second);
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(current.last().first().toUuid(), first);
        QCOMPARE(m_pane->selectedCalls().size(), 1);
        QTest::keyClick(m_table, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedCalls().size(), 2);
    }

    void movesToReplyOnEnter()
    {
        m_pane->selectCall(insert(u"one"_s));
        QTRY_COMPARE(m_pane->selectedCalls().size(), 1);
        const QSignalSpy activated(m_pane, &HistoryPane::activated);
        m_pane->focusTable();
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void selectsACallOnceItHasARowWithoutTellingSo()
    {
        const QSignalSpy current(m_pane, &HistoryPane::currentCallChanged);
        const QUuid id = insert(u"one"_s);
        m_pane->selectCall(id);
        QCOMPARE(m_pane->selectedCalls().size(), 0);
        QTRY_COMPARE(m_pane->selectedCalls().size(), 1);
        QCOMPARE(m_pane->selectedCalls().first().id, id);
        QCOMPARE(current.count(), 0);
    }

    void keepsTheSelectionWhenTheFilterChanges()
    {
        const QUuid id = insert(u"pears"_s);
        insert(u"apples"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_pane->selectCall(id);
        m_filter->setText(u"pear"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_pane->selectedCalls().first().id, id);
        m_filter->setText(u"apple"_s);
        QTRY_VERIFY(m_pane->selectedCalls().isEmpty());
        m_filter->clear();
        QTRY_COMPARE(m_pane->selectedCalls().size(), 1);
    }

    void deletesAndBringsBackByKeyboard()
    {
        const QUuid id = insert(u"one"_s);
        insert(u"two"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_pane->selectCall(id);
        m_pane->focusTable();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(button(u"Undo"_s));
        QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTRY_COMPARE(m_pane->selectedCalls().size(), 1);
        QCOMPARE(m_pane->selectedCalls().first().id, id);
        QVERIFY(!button(u"Undo"_s));
    }

    void bringsTheLastRowBackByKeyboard()
    {
        m_pane->selectCall(insert(u"one"_s));
        QTRY_COMPARE(m_pane->selectedCalls().size(), 1);
        m_pane->focusTable();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_COMPARE(m_model->rowCount(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTRY_VERIFY(m_table->hasFocus());
    }

    void bringsBackByButton()
    {
        m_pane->selectCall(insert(u"one"_s));
        QTRY_COMPARE(m_pane->selectedCalls().size(), 1);
        QSignalSpy current(m_pane, &HistoryPane::currentCallChanged);
        m_actions->remove->trigger();
        QTRY_COMPARE(m_model->rowCount(), 0);
        QCOMPARE(current.count(), 1);
        QVERIFY(current.first().first().toUuid().isNull());
        button(u"Undo"_s)->click();
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

    void forgetsForGood()
    {
        m_pane->selectCall(insert(u"one"_s));
        QTRY_COMPARE(m_pane->selectedCalls().size(), 1);
        m_actions->remove->trigger();
        QTRY_COMPARE(m_model->rowCount(), 0);
        const QSignalSpy told(m_pane, &HistoryPane::statusMessage);
        m_pane->forgetRemoved();
        QVERIFY(!button(u"Undo"_s));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.constFirst().constFirst().toString().startsWith(u"1 call(s) were deleted; "_s));
    }

    void deletesOnlyFromTheTable()
    {
        m_pane->selectCall(insert(u"one"_s));
        QTRY_COMPARE(m_pane->selectedCalls().size(), 1);
        m_pane->focusFilter();
        QTest::keyClick(m_filter, Qt::Key_Delete);
        QVERIFY(!button(u"Undo"_s));
        QCOMPARE(m_model->rowCount(), 1);
    }

    void announcesCallsThatTheFilterHides()
    {
        m_filter->setText(u"pear"_s);
        QTRY_COMPARE(m_model->filter().text, u"pear"_s);
        insert(u"apples"_s);
        QTRY_VERIFY(isTextShown("not shown"_L1));
        QVERIFY(button(u"Clear filter"_s));
        button(u"Clear filter"_s)->click();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(!isTextShown("not shown"_L1));
    }

    void keepsTheSelectedRowInSight()
    {
        const QUuid id = insert(u"oldest"_s);
        for (int number = 0; number < 5; ++number)
            insert(QString::number(number));
        QTRY_COMPARE(m_model->rowCount(), 6);
        m_pane->selectCall(id);
        for (int number = 0; number < 40; ++number)
            insert(QString::number(number));
        QTRY_COMPARE(m_model->rowCount(), 46);
        const QRect row = m_table->visualRect(m_model->index(m_model->rowOf(id), 0));
        QVERIFY(m_table->viewport()->rect().intersects(row));
    }

    void keepsWhatIsLookedAtInPlace()
    {
        for (int number = 0; number < 60; ++number)
            insert(QString::number(number));
        QTRY_COMPARE(m_model->rowCount(), 60);
        m_table->verticalScrollBar()->setValue(20);
        const QUuid top = m_model->call(m_table->rowAt(1))->id;
        insert(u"new"_s);
        QTRY_COMPARE(m_model->rowCount(), 61);
        QTRY_COMPARE(m_model->call(m_table->rowAt(1))->id, top);
    }

    void savesAndRestoresTheColumns()
    {
        m_table->setColumnHidden(column(HistoryColumn::Routed), true);
        m_table->setColumnHidden(column(HistoryColumn::CfRay), false);
        m_table->horizontalHeader()->moveSection(0, 2);
        m_table->horizontalHeader()->setSortIndicator(column(HistoryColumn::Cost), Qt::AscendingOrder);
        const QByteArray state = m_pane->saveState();

        HistoryPane other(*m_model, *m_actions);
        auto* table = other.findChild<HistoryTable*>();
        other.restoreState(state);
        QVERIFY(table->isColumnHidden(column(HistoryColumn::Routed)));
        QVERIFY(!table->isColumnHidden(column(HistoryColumn::CfRay)));
        QCOMPARE(table->horizontalHeader()->visualIndex(0), 2);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), column(HistoryColumn::Cost));
        other.restoreState("nonsense"_ba);
        QCOMPARE(table->horizontalHeader()->visualIndex(0), 2);
    }

    void neverShowsASortingItDoesNotHave()
    {
        QHeaderView* header = m_table->horizontalHeader();
        header->setSortIndicator(column(HistoryColumn::Prompt), Qt::AscendingOrder);
        QCOMPARE(header->sortIndicatorSection(), column(HistoryColumn::Time));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void hidesColumnsByMenuButNeverTheLast()
    {
        QMenu menu;
        m_table->addColumnActions(menu);
        QCOMPARE(menu.actions().size(), HistoryColumnCount);
        menu.actions().at(column(HistoryColumn::Cost))->trigger();
        QVERIFY(m_table->isColumnHidden(column(HistoryColumn::Cost)));
        for (int section = 1; section < HistoryColumnCount; ++section)
            m_table->setColumnHidden(section, true);
        QMenu last;
        m_table->addColumnActions(last);
        QVERIFY(!last.actions().at(0)->isEnabled());
    }

    void foldsToItsTotals()
    {
        insert(u"one"_s);
        QTRY_VERIFY(m_table->isVisible());
        m_pane->focusTable();
        m_pane->foldToTotals(true);
        QVERIFY(!m_table->isVisible());
        QVERIFY(m_filter->isVisible());
        QVERIFY(m_filter->hasFocus());
        m_pane->findChild<QToolButton*>(u"unfold"_s)->click();
        QVERIFY(m_table->isVisible());
        m_pane->foldToTotals(false);
        QVERIFY(m_table->isVisible());
    }

    void showsMarksOfSelectedRows_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<bool>("isFocused");
        QTest::newRow("light, focused") << Theme::Light << true;
        QTest::newRow("light, not focused") << Theme::Light << false;
        QTest::newRow("dark, focused") << Theme::Dark << true;
        QTest::newRow("dark, not focused") << Theme::Dark << false;
    }

    void showsMarksOfSelectedRows()
    {
        QFETCH(const Theme, theme);
        QFETCH(const bool, isFocused);
        applyTheme(theme);
        m_pane->selectCall(insert(u"one"_s, CallState::CutOff));
        QTRY_COMPARE(m_pane->selectedCalls().size(), 1);
        if (isFocused)
            m_pane->focusTable();
        else
            m_pane->focusFilter();
        const QModelIndex cell = m_model->index(0, column(HistoryColumn::Status));
        const QImage image = m_table->viewport()->grab(m_table->visualRect(cell)).toImage();
        const QColor ground = image.pixelColor(1, 1);
        QCOMPARE(ground,
            m_table->palette().color(isFocused ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
        double mark = 0;
        double text = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                double& most = x < 22 ? mark : text; // the mark and the margins around it
                most = std::max(most, contrast(image.pixelColor(x, y), ground));
            }
        }
        applyTheme(Theme::Light);
        QVERIFY2(mark >= 3, qPrintable(QString::number(mark)));
        QVERIFY2(text >= 4.5, qPrintable(QString::number(text)));
    }

    void fitsItsColumnsToTheirTexts()
    {
        const QUuid id = insert(u"one"_s, CallState::Interrupted);
        QTRY_COMPARE(m_model->rowCount(), 1);
        const QModelIndex status = m_model->index(m_model->rowOf(id), column(HistoryColumn::Status));
        QVERIFY(m_table->sizeHintForIndex(status).width() <= m_table->columnWidth(status.column()));

        m_table->setColumnWidth(column(HistoryColumn::Cost), 77);
        const int narrow = m_table->columnWidth(column(HistoryColumn::Status));
        QFont font = m_table->font();
        font.setPointSizeF(2 * font.pointSizeF());
        m_table->setFont(font);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_table, &change);
        QVERIFY(m_table->columnWidth(column(HistoryColumn::Status)) > narrow);
        QCOMPARE(m_table->columnWidth(column(HistoryColumn::Cost)), 77);
    }

    void staysLowWhileFolded()
    {
        QSplitter splitter(Qt::Vertical);
        splitter.addWidget(new QPlainTextEdit(&splitter));
        auto* pane = new HistoryPane(*m_model, *m_actions, &splitter);
        splitter.addWidget(pane);
        splitter.setStretchFactor(0, 5);
        splitter.setStretchFactor(1, 3);
        splitter.setSizes({500, 300});
        splitter.resize(800, 500);
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
        pane->foldToTotals(true);
        auto* filter = pane->findChild<QLineEdit*>();
        const auto isLow = [pane, filter] { return pane->height() < 2 * filter->height(); };
        QTRY_VERIFY(isLow());
        insert(u"one"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        splitter.resize(800, 600);
        splitter.widget(0)->setMinimumHeight(200);
        QTRY_COMPARE(splitter.widget(0)->minimumHeight(), 200);
        QCoreApplication::sendPostedEvents();
        QVERIFY(isLow());
        pane->foldToTotals(false);
        QTRY_VERIFY(pane->height() > 100);
    }

private:
    CallRecord newCall(const QString& prompt, CallState state = CallState::Done)
    {
        CallRecord record;
        record.id = QUuid::createUuid();
        m_lastStart = std::max(m_lastStart.addMSecs(1), m_clock.now());
        record.startedAt = m_lastStart;
        record.state = state;
        record.httpStatus = 200;
        record.prompt.model = u"flux-auto"_s;
        record.prompt.text = prompt;
        return record;
    }

    QUuid insert(const QString& prompt, CallState state = CallState::Done)
    {
        const CallRecord record = newCall(prompt, state);
        m_store->insert(record);
        return record.id;
    }

    /// Drops the file into the middle of the pane; whether it was taken.
    [[nodiscard]] bool drop(const QString& file) const
    {
        // As QApplication does, the event goes to the innermost widget that accepts drops.
        QWidget* target = m_pane->childAt(m_pane->rect().center());
        while (!target->acceptDrops() && target != m_pane)
            target = target->parentWidget();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        const QPoint place = target->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &dropped);
        return dropped.isAccepted();
    }

    [[nodiscard]] bool isTextShown(QLatin1StringView part) const
    {
        const auto labels = m_pane->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [part](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        const auto buttons = m_pane->findChildren<QPushButton*>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
            [&text](const QPushButton* button) { return button->isVisible() && button->text() == text; });
        return found == buttons.cend() ? nullptr : *found;
    }

    const SystemClock m_clock{};
    QDateTime m_lastStart = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QWidget> m_window;
    CallActions* m_actions = nullptr;
    HistoryPane* m_pane = nullptr;
    HistoryTable* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
};

QTEST_MAIN(TstHistoryPane)
#include "tst_historypane.moc"
