// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "ui/compare/comparesetup.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstQuitWhenDone final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void waitsForAPromptAndNotForAComparison();
};

void TstQuitWhenDone::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"fluxscope"_s);
    QCoreApplication::setApplicationName(u"fluxscope"_s);
    QLocale::setDefault(QLocale::c());
}

void TstQuitWhenDone::waitsForAPromptAndNotForAComparison()
{
    constexpr int Patience = 20'000;
    constexpr int LongerThanPainting = 1'000;
    CommandLine commandLine;
    commandLine.demo = true;
    commandLine.quitWhenDone = true;
    Application application(commandLine);
    QVERIFY(!application.start().has_value());
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::focusWidget());
    QWidget* window = QApplication::activeWindow();
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    auto* setup = window->findChild<Ui::CompareSetup*>();
    ComparePlan plan;
    plan.entries = {{u"flux-auto"_s, Dialect::Chat}, {u"flux-fast"_s, Dialect::Chat}};
    setup->setPlan(plan);
    const auto isRunning = [window] {
        const auto buttons = window->findChildren<QAbstractButton*>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton* button) {
            return button->text() == u"Stop all"_s && button->isEnabled();
        });
    };
    QTRY_VERIFY((setup->run(), isRunning()));
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), Patience);
    QVERIFY(!QTest::qWaitFor([window] { return !window->isVisible(); }, LongerThanPainting));

    QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isVisible(), Patience);
}

} // namespace Fluxscope

QTEST_MAIN(Fluxscope::TstQuitWhenDone)
#include "tst_quitwhendone.moc"
