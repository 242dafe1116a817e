// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnstrial.h"
#include "ui/widgets/factlabel.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace Fluxscope::Ui {

namespace {

QString first(const QString& what)
{
    return what + u"model-0, Chat completions"_s;
}

/// What is shown of its call besides the reply.
QStringList factsOf(const CompareColumn* column)
{
    QStringList facts;
    for (const FactLabel* label : column->findChildren<FactLabel*>()) {
        if (label->isVisible())
            facts.append(label->value());
    }
    return facts;
}

} // namespace

class TstColumnsDeleted final : public QObject
{
    Q_OBJECT

private slots:
    void showsADeletedCallPlainly();
    void showsItAgainWhenItComesBack();
    void letsGoOfToolCallsWithoutText();
    void countsAPlaceThatIsFilledAgainOnce();
    void tellsThatNoCallIsSelected();
    void showsWhatTheHistoryHasOfMarks();
};

void TstColumnsDeleted::showsADeletedCallPlainly()
{
    QList<CallRecord> calls{wholeCall(0, 0), wholeCall(0, 1), wholeCall(1, 0)};
    calls[0].vote = 1;
    calls[0].note = u"too long"_s;
    const Trial trial(planOf(2, 2), calls);
    QTRY_COMPARE(replyOf(trial.column(0)), u"Text of repeat 0"_s);
    trial.run->takeStored(calls.at(0).id, std::nullopt);
    QTRY_COMPARE(replyOf(trial.column(0)), QString());
    QCOMPARE(trial.column(0)->findChild<MarkdownView*>()->placeholderText(),
        u"This call was deleted from the history."_s);
    QCOMPARE(stateOf(trial.column(0)), u"deleted"_s);
    QVERIFY(!factsOf(trial.column(0)).contains(u"Note: too long"_s));
    QVERIFY(sentences(*trial.column(0)).contains(u"1 of 2"_s));
    QVERIFY(!trial.button(first(u"Thumbs up for "_s))->isChecked());
    for (const QString& name :
        {u"Thumbs up for "_s, u"Thumbs down for "_s, u"Note on the reply of "_s, u"Copy request ID of "_s}) {
        QVERIFY2(!trial.button(first(name))->isEnabled(), qPrintable(name));
        QCOMPARE(trial.button(first(name))->toolTip(), u"This call was deleted from the history"_s);
    }
    QVERIFY(!trial.button(u"Compare the reply of model-0, Chat completions with another"_s)->isEnabled());
}

void TstColumnsDeleted::showsItAgainWhenItComesBack()
{
    QList<CallRecord> calls{wholeCall(0, 0), wholeCall(1, 0)};
    calls[0].vote = 1;
    calls[0].toolCalls = {{u"1"_s, u"weather"_s, u"{}"_s}};
    const Trial trial(planOf(2, 1), calls);
    QTRY_VERIFY(replyOf(trial.column(0)).contains(u"weather"_s));
    const QString whole = replyOf(trial.column(0));
    trial.run->takeStored(calls.at(0).id, std::nullopt);
    QTRY_COMPARE(replyOf(trial.column(0)), QString());
    trial.run->takeStored(calls.at(0).id, calls.at(0));
    QTRY_COMPARE(replyOf(trial.column(0)), whole);
    QCOMPARE(stateOf(trial.column(0)), u"HTTP 200 · done"_s);
    QVERIFY(trial.button(first(u"Thumbs up for "_s))->isChecked());
    QVERIFY(trial.button(first(u"Note on the reply of "_s))->isEnabled());
    QVERIFY(sentences(*trial.column(0)).contains(u"1 of 1"_s));
}

void TstColumnsDeleted::letsGoOfToolCallsWithoutText()
{
    QList<CallRecord> calls{wholeCall(0, 0)};
    calls[0].reply.reset();
    calls[0].toolCalls = {{u"1"_s, u"weather"_s, u"{}"_s}};
    const Trial trial(planOf(1, 1), calls);
    QTRY_VERIFY(replyOf(trial.column(0)).contains(u"weather"_s));
    trial.run->takeStored(calls.at(0).id, std::nullopt);
    QTRY_COMPARE(replyOf(trial.column(0)), QString());
}

void TstColumnsDeleted::countsAPlaceThatIsFilledAgainOnce()
{
    QList<CallRecord> calls{wholeCall(0, 0), wholeCall(0, 1)};
    Trial trial(planOf(1, 2), calls);
    trial.run->takeStored(calls.at(0).id, std::nullopt);
    QVERIFY(sentences(*trial.column(0)).contains(u"1 of 2"_s));
    trial.start();
    QVERIFY(trial.hasSent(1));
    // It turned to the call that takes the place.
    QCOMPARE(trial.column(0)->call(), 2);
    QVERIFY(sentences(*trial.column(0)).contains(u"1 of 2"_s));
    // The deleted one comes back: both are calls of the comparison.
    trial.run->takeStored(calls.at(0).id, calls.at(0));
    QTRY_VERIFY(sentences(*trial.column(0)).contains(u"2 of 3"_s));
    QCOMPARE(trial.column(0)->call(), 2);
}

void TstColumnsDeleted::tellsThatNoCallIsSelected()
{
    QList<CallRecord> calls{wholeCall(0, 0), wholeCall(1, 0)};
    Trial trial(planOf(2, 1), calls);
    QVERIFY(trial.isReady());
    trial.column(0)->focusReply();
    QSignalSpy selected(&trial.columns, &CompareColumns::callSelected);
    trial.run->takeStored(calls.at(0).id, std::nullopt);
    QCOMPARE(selected.count(), 1);
    QVERIFY(selected.at(0).at(0).toUuid().isNull());
    trial.run->takeStored(calls.at(0).id, calls.at(0));
    QCOMPARE(selected.count(), 2);
    QCOMPARE(selected.at(1).at(0).toUuid(), calls.at(0).id);
}

void TstColumnsDeleted::showsWhatTheHistoryHasOfMarks()
{
    QList<CallRecord> calls{wholeCall(0, 0), wholeCall(1, 0)};
    Trial trial(planOf(2, 1), calls);
    CallRecord stored = calls.at(0);
    stored.vote = -1;
    stored.note = u"too long"_s;
    trial.run->takeStored(stored.id, stored);
    trial.columns.refreshMarks(stored.id);
    QVERIFY(trial.button(first(u"Thumbs down for "_s))->isChecked());
    QVERIFY(!trial.button(first(u"Thumbs up for "_s))->isChecked());
    QVERIFY(factsOf(trial.column(0)).contains(u"Note: too long"_s));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstColumnsDeleted)

#include "tst_columnsdeleted.moc"
