// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figurestable.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SortRole = Qt::UserRole;

QMenu* openedMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// Goes to the item of the open menu with the arrow keys; false: there is none.
bool choose(const QString& caption)
{
    QMenu* menu = openedMenu();
    for (int steps = 0; menu != nullptr && steps < 10; ++steps) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() != nullptr && menu->activeAction()->text() == caption) {
            QTest::keyClick(menu, Qt::Key_Return);
            return true;
        }
    }
    return false;
}

} // namespace

class TstFiguresTable final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sortsByKeyboard();
    void fitsAColumnByKeyboard();
    void offersTheColumnUnderTheMouse();
    void offersAnotherForAHiddenColumn();

private:
    void openMenuByKeyboard() { QTest::keyClick(m_table.get(), Qt::Key_F10, Qt::ShiftModifier); }
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<FiguresTable> m_table;
};

void TstFiguresTable::init()
{
    m_model = std::make_unique<QStandardItemModel>(3, 2);
    m_model->setHorizontalHeaderLabels({u"Entry"_s, u"In & out"_s});
    const QStringList entries{u"kimi"_s, u"glm"_s, u"qwen"_s};
    for (int row = 0; row < entries.size(); ++row) {
        m_model->setData(m_model->index(row, 0), entries.at(row));
        m_model->setData(m_model->index(row, 0), row, SortRole);
        m_model->setData(m_model->index(row, 1), QString::number(10 * ((row + 1) % 3)));
        m_model->setData(m_model->index(row, 1), 10 * ((row + 1) % 3), SortRole);
    }
    m_table = std::make_unique<FiguresTable>(m_model.get(), SortRole);
    m_table->resize(400, 300);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, 1));
}

void TstFiguresTable::cleanup()
{
    m_table.reset();
    m_model.reset();
}

QStringList TstFiguresTable::names() const
{
    QStringList names;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        names.append(m_table->model()->index(row, 0).data().toString());
    return names;
}

void TstFiguresTable::sortsByKeyboard()
{
    openMenuByKeyboard();
    QVERIFY(choose(u"Sort by “In && out”, descending"_s));
    QCOMPARE(names(), (QStringList{u"glm"_s, u"kimi"_s, u"qwen"_s}));
    openMenuByKeyboard();
    QVERIFY(choose(u"Sort by “In && out”, ascending"_s));
    QCOMPARE(names(), (QStringList{u"qwen"_s, u"kimi"_s, u"glm"_s}));
    openMenuByKeyboard();
    QVERIFY(choose(u"Order as listed"_s));
    QCOMPARE(names(), (QStringList{u"kimi"_s, u"glm"_s, u"qwen"_s}));
    // The key for menus does the same.
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(m_table.get(), &event);
    QVERIFY(choose(u"Sort by “In && out”, descending"_s));
    QCOMPARE(names(), (QStringList{u"glm"_s, u"kimi"_s, u"qwen"_s}));
}

void TstFiguresTable::fitsAColumnByKeyboard()
{
    m_table->setColumnWidth(1, 8);
    openMenuByKeyboard();
    QVERIFY(choose(u"Fit the column to its texts"_s));
    QVERIFY(m_table->columnWidth(1) >= m_table->fontMetrics().horizontalAdvance(u"In & out"_s));
}

void TstFiguresTable::offersTheColumnUnderTheMouse()
{
    const QPoint place = m_table->visualRect(m_table->model()->index(1, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_table->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_table->viewport(), &event);
    QVERIFY(choose(u"Sort by “Entry”, descending"_s));
    QCOMPARE(names(), (QStringList{u"qwen"_s, u"glm"_s, u"kimi"_s}));
}

void TstFiguresTable::offersAnotherForAHiddenColumn()
{
    m_table->setCurrentIndex(m_table->model()->index(0, 1));
    m_table->setColumnHidden(1, true);
    openMenuByKeyboard();
    QVERIFY(openedMenu());
    QCOMPARE(openedMenu()->actions().constFirst()->text(), u"Sort by “Entry”, ascending"_s);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstFiguresTable)
#include "tst_figurestable.moc"
