// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/messagelist.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

/// The list between two other fields, in a window that has the focus.
struct Trial
{
    Trial()
    {
        before = new QLineEdit(&window);
        list = new MessageList(&window);
        after = new QLineEdit(&window);
        before->setAccessibleName(u"before"_s);
        after->setAccessibleName(u"after"_s);
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* widget :
            {static_cast<QWidget*>(before), static_cast<QWidget*>(list), static_cast<QWidget*>(after)})
            layout->addWidget(widget);
        window.resize(500, 900);
        window.show();
    }

    /// What has the focus one after the other from the first field to the last, going by Tab, or back.
    [[nodiscard]] QStringList way(bool isBack = false) const
    {
        (isBack ? after : before)->setFocus();
        QStringList names;
        while (names.size() < 30) {
            const QWidget* focused = QApplication::focusWidget();
            const auto* button = qobject_cast<const QPushButton*>(focused);
            names.append(button ? button->text() : focused->accessibleName());
            if (focused == (isBack ? before : after))
                break;
            QTest::keyClick(QApplication::focusWidget(), isBack ? Qt::Key_Backtab : Qt::Key_Tab,
                isBack ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return names;
    }

    QWidget window;
    QLineEdit* before;
    MessageList* list;
    QLineEdit* after;
};

const QStringList TwoRows{u"before"_s, u"Role of message 1"_s, u"Text of message 1"_s,
    u"Move message 1 down"_s, u"Delete message 1"_s, u"Role of message 2"_s, u"Text of message 2"_s,
    u"Move message 2 up"_s, u"Delete message 2"_s, u"Add message"_s, u"after"_s};

} // namespace

class TstMessageList final : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughRowsThatWereSet();
    void goesThroughRowsThatWereAdded();
    void goesThroughRowsThatWereMoved();
    void goesThroughRowsThatAreLeft();
};

void TstMessageList::goesThroughRowsThatWereSet()
{
    Trial trial;
    QVERIFY(QTest::qWaitForWindowActive(&trial.window));
    trial.list->setMessages({{Role::User, u"a"_s}, {Role::Assistant, u"b"_s}});
    QCOMPARE(trial.way(), TwoRows);
    QStringList back = TwoRows;
    std::reverse(back.begin(), back.end());
    QCOMPARE(trial.way(true), back);
}

void TstMessageList::goesThroughRowsThatWereAdded()
{
    Trial trial;
    QVERIFY(QTest::qWaitForWindowActive(&trial.window));
    trial.before->setFocus();
    QTest::keyClick(trial.before, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Text of message 1"_s);
    while (qobject_cast<QPushButton*>(QApplication::focusWidget()) == nullptr) {
        QVERIFY(QApplication::focusWidget() != trial.after);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Text of message 2"_s);
    QCOMPARE(trial.way(), TwoRows);
}

void TstMessageList::goesThroughRowsThatWereMoved()
{
    Trial trial;
    QVERIFY(QTest::qWaitForWindowActive(&trial.window));
    trial.list->setMessages({{Role::User, u"a"_s}, {Role::Assistant, u"b"_s}});
    trial.before->setFocus();
    while (QApplication::focusWidget()->accessibleName() != u"Move message 2 up"_s) {
        QVERIFY(QApplication::focusWidget() != trial.after);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(trial.list->messages().constFirst().text, u"b"_s);
    QCOMPARE(trial.way(), TwoRows);
}

void TstMessageList::goesThroughRowsThatAreLeft()
{
    Trial trial;
    QVERIFY(QTest::qWaitForWindowActive(&trial.window));
    trial.list->setMessages({{Role::User, u"a"_s}, {Role::Assistant, u"b"_s}, {Role::User, u"c"_s}});
    trial.before->setFocus();
    while (QApplication::focusWidget()->accessibleName() != u"Delete message 2"_s) {
        QVERIFY(QApplication::focusWidget() != trial.after);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Text of message 2"_s);
    QCOMPARE(trial.way(), TwoRows);
    trial.list->setMessages({});
    QCOMPARE(trial.way(), (QStringList{u"before"_s, u"Add message"_s, u"after"_s}));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstMessageList)
#include "tst_messagelist.moc"
