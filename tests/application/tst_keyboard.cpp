// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Fluxscope;

/// Drives the whole window by key events alone: no setText, no slot call.
class TstKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesFromAnEmptyPromptToTheIdInTheClipboard();
    void asksBeforeClosingLosesACall();
    void goesOnInASmallWindow();
};

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString focusedName()
{
    QWidget* focused = QApplication::focusWidget();
    const QAccessibleInterface* interface =
        focused ? QAccessible::queryAccessibleInterface(focused) : nullptr;
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool copiesAnId()
{
    static const QRegularExpression uuid(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    return uuid.match(QApplication::clipboard()->text()).hasMatch();
}

} // namespace

void TstKeyboard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"fluxscope"_s);
    QCoreApplication::setApplicationName(u"fluxscope"_s);
    QLocale::setDefault(QLocale::c());
}

void TstKeyboard::goesFromAnEmptyPromptToTheIdInTheClipboard()
{
    CommandLine commandLine;
    commandLine.demo = true;
    Application application(commandLine);
    QVERIFY(!application.start().has_value());
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::focusWidget());

    // F6 goes round the areas, so the prompt is never more than three presses away.
    for (int presses = 0; focusedName() != "Prompt"_L1 && presses < 4; ++presses)
        press(Qt::Key_F6);
    QCOMPARE(focusedName(), u"Prompt"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QTest::keyClicks(QApplication::focusWidget(), u"Reply with exactly the word: ok"_s);
    QApplication::clipboard()->clear();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(copiesAnId(), 20000);

    QTRY_COMPARE_WITH_TIMEOUT(
        (press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier), QApplication::clipboard()->text()),
        u"ok"_s, 20000);
}

void TstKeyboard::asksBeforeClosingLosesACall()
{
    QTemporaryFile obstacle;
    QVERIFY(obstacle.open());
    CommandLine commandLine;
    commandLine.demo = true;
    commandLine.history = obstacle.fileName() + u"/history.sqlite"_s;
    Application application(commandLine);
    QVERIFY(!application.start().has_value());
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::focusWidget());
    QWidget* window = QApplication::activeWindow();
    QApplication::clipboard()->clear();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(copiesAnId(), 20000);

    const auto asksAboutTheLoss = [] {
        const QWidget* focused = QApplication::focusWidget();
        const auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (focused == nullptr || (box != nullptr && !box->isAncestorOf(focused)))
            return false;
        if (box != nullptr && box->text() == "Close and lose 1 call(s)?"_L1)
            return true;
        // The store may not have said yet that it cannot write; then only the running call is asked about.
        press(box ? Qt::Key_Escape : Qt::Key_Q, box ? Qt::NoModifier : Qt::ControlModifier);
        return false;
    };
    QTRY_VERIFY(asksAboutTheLoss());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window->isVisible());
    window->activateWindow(); // there is no window manager to do it

    QTRY_VERIFY(asksAboutTheLoss());
    const auto isOnAgreement = [] {
        press(Qt::Key_Tab);
        const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        return button != nullptr && button->text() == "Close and lose them"_L1;
    };
    QTRY_VERIFY(isOnAgreement());
    press(Qt::Key_Space);
    QTRY_VERIFY(!window->isVisible());
}

void TstKeyboard::goesOnInASmallWindow()
{
    CommandLine commandLine;
    commandLine.demo = true;
    commandLine.prompt = u"Reply with exactly the word: ok"_s;
    Application application(commandLine);
    QVERIFY(!application.start().has_value());
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::focusWidget());
    QWidget* window = QApplication::activeWindow();
    window->resize(900, 600);

    // Ctrl+Return sends from wherever the focus is.
    for (int presses = 0; focusedName() != "History"_L1 && focusedName() != "Filter history"_L1; ++presses) {
        QVERIFY(presses < 4);
        press(Qt::Key_F6);
    }
    QApplication::clipboard()->clear();
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto hasReply = [] {
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        return QApplication::clipboard()->text() == "ok"_L1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasReply(), 20000);
    const auto isInEmptyPrompt = [] {
        press(Qt::Key_J, Qt::ControlModifier);
        const auto* editor = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        return editor != nullptr && focusedName() == "Prompt"_L1 && editor->toPlainText().isEmpty();
    };
    QTRY_VERIFY(isInEmptyPrompt());
    const auto* editor = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QTRY_COMPARE(editor->viewport()->visibleRegion(), QRegion(editor->viewport()->rect()));
    QVERIFY(editor->viewport()->height() >= 4 * editor->fontMetrics().lineSpacing());
}

QTEST_MAIN(TstKeyboard)

#include "tst_keyboard.moc"
