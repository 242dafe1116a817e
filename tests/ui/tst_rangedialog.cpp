// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rangedialog.h"

#include "ui/find.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

class TstRangeDialog final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void leavesOtherConditionsAlone();
    void setsTimes();
    void setsCosts();
    void takesRangesAway();
    void takesTheDecimalPointOfTheLanguage();
    void refusesRangesWithoutCalls_data();
    void refusesRangesWithoutCalls();

private:
    void open(const HistoryFilter& filter = {});
    [[nodiscard]] QLineEdit* cost(const QString& name) const;
    [[nodiscard]] HistoryFilter accepted();

    std::unique_ptr<RangeDialog> m_dialog;
};

void TstRangeDialog::cleanup()
{
    m_dialog.reset();
    QLocale::setDefault(QLocale::c());
}

void TstRangeDialog::open(const HistoryFilter& filter)
{
    m_dialog = std::make_unique<RangeDialog>(filter, QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

QLineEdit* TstRangeDialog::cost(const QString& name) const
{
    return named<QLineEdit>(*m_dialog, name);
}

HistoryFilter TstRangeDialog::accepted()
{
    const QSignalSpy chosen(m_dialog.get(), &RangeDialog::filterChosen);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    HistoryFilter none;
    none.text = u"nothing chosen"_s;
    return chosen.isEmpty() ? none : chosen.constFirst().constFirst().value<HistoryFilter>();
}

void TstRangeDialog::leavesOtherConditionsAlone()
{
    HistoryFilter filter;
    filter.starred = true;
    filter.leastCostUsd = u"0.5"_s;
    filter.from = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    open(filter);
    QCOMPARE(accepted(), filter);
    QVERIFY(!m_dialog->isVisible());
}

void TstRangeDialog::setsTimes()
{
    open();
    auto* from = named<QDateTimeEdit>(*m_dialog, u"From this time"_s);
    from->setDateTime(QDateTime(QDate(2026, 11, 1), QTime(8, 30)));
    captioned(*m_dialog, u"Until"_s)->click();
    HistoryFilter expected;
    expected.from = QDateTime(QDate(2026, 11, 1), QTime(8, 30)).toUTC();
    expected.until = QDate(2026, 11, 29).startOfDay().toUTC();
    QCOMPARE(accepted(), expected);
}

void TstRangeDialog::setsCosts()
{
    open();
    cost(u"Cost at least, in US dollars"_s)->setText(u" 0.0025 "_s);
    cost(u"Cost at most, in US dollars"_s)->setText(u"1e2"_s);
    HistoryFilter expected;
    expected.leastCostUsd = u"0.0025"_s;
    expected.mostCostUsd = u"1e2"_s;
    QCOMPARE(accepted(), expected);
}

void TstRangeDialog::takesRangesAway()
{
    HistoryFilter filter;
    filter.until = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    filter.mostCostUsd = u"3"_s;
    open(filter);
    captioned(*m_dialog, u"Until"_s)->click();
    cost(u"Cost at most, in US dollars"_s)->clear();
    QCOMPARE(accepted(), HistoryFilter());
}

void TstRangeDialog::takesTheDecimalPointOfTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German));
    open();
    cost(u"Cost at least, in US dollars"_s)->setText(u"0,0025"_s);
    QCOMPARE(accepted().leastCostUsd, u"0.0025"_s);
}

void TstRangeDialog::refusesRangesWithoutCalls_data()
{
    QTest::addColumn<QString>("least");
    QTest::addColumn<QString>("most");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no sum") << u"$1"_s << QString() << 1 << u"“$1” is no sum of US dollars."_s;
    QTest::newRow("negative") << QString() << u"-1"_s << 1 << u"“-1” is no sum of US dollars."_s;
    QTest::newRow("costs") << u"2"_s << u"1.9"_s << 1 << u"The least cost is more than the most"_s;
    QTest::newRow("times") << QString() << QString() << 0 << u"The first time is not before the second"_s;
}

void TstRangeDialog::refusesRangesWithoutCalls()
{
    QFETCH(const QString, least);
    QFETCH(const QString, most);
    QFETCH(const int, hours);
    QFETCH(const QString, sentence);
    open();
    const QDateTime from(QDate(2026, 11, 1), QTime(8, 30));
    named<QDateTimeEdit>(*m_dialog, u"From this time"_s)->setDateTime(from);
    named<QDateTimeEdit>(*m_dialog, u"Until this time"_s)->setDateTime(from.addSecs(hours * 3600LL));
    cost(u"Cost at least, in US dollars"_s)->setText(least);
    cost(u"Cost at most, in US dollars"_s)->setText(most);
    QVERIFY(sentences(*m_dialog).contains(sentence));
    QCOMPARE(accepted().text, u"nothing chosen"_s);
    QVERIFY(m_dialog->isVisible());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstRangeDialog)
#include "tst_rangedialog.moc"
