// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnstrial.h"
#include "models/displaytext.h"
#include "ui/reply/callsummary.h"
#include "ui/widgets/factlabel.h"

#include <QAccessible>
#include <QTest>
#include <QToolButton>

namespace Fluxscope::Ui {

namespace {

/// The line on the card; nullptr: none.
FactLabel* markOf(const CompareColumn* column)
{
    for (FactLabel* label : column->findChildren<FactLabel*>()) {
        if (label->isVisible() && label->value().startsWith(u"same text as"_s))
            return label;
    }
    return nullptr;
}

QString sameTextOf(const CompareColumn* column)
{
    const FactLabel* mark = markOf(column);
    return mark ? mark->value() : QString();
}

QString summaryOf(const CompareColumn* column)
{
    return column->findChild<CallSummary*>()->sentence();
}

/// Two entries with two repeats each, all started at one time.
QList<CallRecord> fourCalls()
{
    return {wholeCall(0, 0), wholeCall(0, 1), wholeCall(1, 0), wholeCall(1, 1)};
}

RepeatedReply repeated(const CallRecord& call, const CallRecord& earlier, bool maybeFromCache = false)
{
    return {call.id, earlier.id, earlier.startedAt, maybeFromCache};
}

/// As the columns of that trial tell it.
QString timeOf(const CallRecord& call, const Trial& trial)
{
    return DisplayText::time(call.startedAt, trial.run->comparison().startedAt);
}

} // namespace

/// A reply that has the text of an earlier one is marked where it is read.
class TstColumnsRepeated final : public QObject
{
    Q_OBJECT

private slots:
    void marksTheReplyOnItsCard();
    void tellsItToAssistiveTechnology();
    void goesWithThePage();
    void letsGoOfTheMark();
    void movesNothing();
    void tellsNoTimesInBlindMode();
    void forgetsTheRunBefore();
};

void TstColumnsRepeated::marksTheReplyOnItsCard()
{
    const QList<CallRecord> calls = fourCalls();
    Trial trial(planOf(2, 2), calls);
    trial.columns.setRepeated({repeated(calls.at(2), calls.at(0))});
    const QString mark = u"same text as "_s + timeOf(calls.at(0), trial);
    QCOMPARE(sameTextOf(trial.column(0)), QString());
    QCOMPARE(sameTextOf(trial.column(1)), mark);
    trial.columns.setRepeated({repeated(calls.at(2), calls.at(0), true)});
    QCOMPARE(sameTextOf(trial.column(1)), mark + u", maybe from a cache"_s);
}

void TstColumnsRepeated::tellsItToAssistiveTechnology()
{
    const QList<CallRecord> calls = fourCalls();
    Trial trial(planOf(2, 2), calls);
    const QString before = summaryOf(trial.column(1));
    trial.columns.setRepeated({repeated(calls.at(2), calls.at(0), true)});
    FactLabel* mark = markOf(trial.column(1));
    QVERIFY(mark);
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(mark);
    QCOMPARE(told->role(), QAccessible::StaticText);
    QCOMPARE(told->text(QAccessible::Name), mark->value());
    // The keyboard reaches the sentence.
    QCOMPARE(summaryOf(trial.column(1)), before + u"; "_s + mark->value());
    trial.columns.setRepeated({});
    QCOMPARE(summaryOf(trial.column(1)), before);
}

void TstColumnsRepeated::goesWithThePage()
{
    const QList<CallRecord> calls = fourCalls();
    Trial trial(planOf(2, 2), calls);
    trial.columns.setRepeated({repeated(calls.at(3), calls.at(2))});
    QCOMPARE(sameTextOf(trial.column(1)), QString());
    trial.button(u"Next repeat of model-1, Responses"_s)->click();
    QVERIFY(!sameTextOf(trial.column(1)).isEmpty());
    trial.button(u"Previous repeat of model-1, Responses"_s)->click();
    QCOMPARE(sameTextOf(trial.column(1)), QString());
}

void TstColumnsRepeated::letsGoOfTheMark()
{
    const QList<CallRecord> calls = fourCalls();
    Trial trial(planOf(2, 2), calls);
    trial.columns.setRepeated({repeated(calls.at(2), calls.at(0))});
    QVERIFY(markOf(trial.column(1)));
    // The earlier call was deleted.
    trial.columns.setRepeated({});
    QVERIFY(!markOf(trial.column(1)));
    trial.columns.setRepeated({repeated(calls.at(2), calls.at(0))});
    QVERIFY(markOf(trial.column(1)));
    // Or the one that repeats it.
    trial.run->takeStored(calls.at(2).id, std::nullopt);
    QVERIFY(!markOf(trial.column(1)));
}

void TstColumnsRepeated::movesNothing()
{
    const QList<CallRecord> calls = fourCalls();
    Trial trial(planOf(2, 2), calls);
    QVERIFY(trial.isReady());
    QTRY_COMPARE(replyOf(trial.column(1)), u"Text of repeat 0"_s);
    const auto* reply = trial.column(1)->findChild<MarkdownView*>();
    const QRect before = reply->geometry();
    QVERIFY(!before.isEmpty());
    trial.columns.setRepeated({repeated(calls.at(2), calls.at(0), true)});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(reply->geometry(), before);
    QVERIFY(markOf(trial.column(1))->height() > 0);
}

void TstColumnsRepeated::tellsNoTimesInBlindMode()
{
    const QList<CallRecord> calls = fourCalls();
    CallRecord stored = wholeCall(0, 0);
    stored.startedAt = stored.startedAt.addDays(-1);
    Trial trial(planOf(2, 2), calls);
    trial.columns.setRepeated(
        {repeated(calls.at(2), calls.at(0), true), repeated(calls.at(0), stored, true)});
    const QString open = sameTextOf(trial.column(1));
    captioned(trial.columns, u"Blind"_s)->click();
    QCOMPARE(sameTextOf(trial.column(1)), u"same text as another reply of this comparison"_s);
    QCOMPARE(sameTextOf(trial.column(0)), u"same text as an earlier reply of the history"_s);
    QVERIFY(!summaryOf(trial.column(0)).contains(u"cache"_s));
    captioned(trial.columns, u"Blind"_s)->click();
    QCOMPARE(sameTextOf(trial.column(1)), open);
}

void TstColumnsRepeated::forgetsTheRunBefore()
{
    const QList<CallRecord> calls = fourCalls();
    Trial trial(planOf(2, 2), calls);
    trial.columns.setRepeated({repeated(calls.at(2), calls.at(0))});
    trial.columns.show(trial.run.get());
    QVERIFY(!markOf(trial.column(1)));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstColumnsRepeated)

#include "tst_columnsrepeated.moc"
