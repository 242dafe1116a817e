// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecolumns.h"

#include "columnstrial.h"
#include "ui/compare/callnotice.h"
#include "ui/widgets/factlabel.h"

#include <QFontMetrics>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

/// Everything that eyes or assistive technology can find in it, replies and placeholders included.
QString everythingIn(const QWidget& window)
{
    QStringList texts;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->objectName();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* fact = qobject_cast<const FactLabel*>(widget))
            texts << fact->text() << fact->reason();
        if (const auto* some = qobject_cast<const QAbstractButton*>(widget))
            texts << some->text();
        if (const auto* view = qobject_cast<const QTextEdit*>(widget))
            texts << view->toPlainText() << view->placeholderText();
    }
    return texts.join(u'\n');
}

/// A language in which buttons say more than there is room for.
class LongCaptions final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* disambiguation, int number) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(number)
        const QString text = QString::fromUtf8(source);
        return text == u"Send again"_s || text == u"Compare with…"_s
            ? text + u", and be told of everything that comes of it"_s
            : QString();
    }
};

const QList<CallRecord> ThreeWholeCalls{wholeCall(0, 0), wholeCall(0, 1), wholeCall(0, 2), wholeCall(1, 0),
    wholeCall(1, 1), wholeCall(1, 2), wholeCall(2, 0), wholeCall(2, 1), wholeCall(2, 2)};

} // namespace

class TstCompareColumns final : public QObject
{
    Q_OBJECT

private slots:
    void teachesWithoutARun();
    void showsWhoServedEachEntry();
    void streamsTextAsItArrives();
    void showsQueuedCallsWithoutTime();
    void turnsPagesWithButtonsAndKeys();
    void tellsStreamedAndOthersApart();
    void explainsAFailureWithItsId();
    void sortsByCostAndTime();
    void sortsFewCallsByTime();
    void isNeverNarrowerThanReadable();
    void fitsAsManyColumnsInEachLanguage();
    void rendersOnlyWhatIsInView();
    void expandsOneColumn();
    void scrollsTogetherOnDemand();
    void hidesEverythingWhileBlind();
    void showsNamesOnceAllAreVotedOn();
    void shufflesUnlikeTheEntries();
    void tellsWhatTheUserWants();
    void turnsToWhatIsSentAgain();
    void offersOtherRepliesToCompare();
    void goesFromColumnToColumn();
    void forgetsARunThatGoes();
};

void TstCompareColumns::teachesWithoutARun()
{
    CompareColumns columns;
    columns.show();
    QVERIFY(sentences(columns).contains(u"No comparison yet"_s));
}

void TstCompareColumns::showsWhoServedEachEntry()
{
    const Trial trial(planOf(3, 3), ThreeWholeCalls);
    QCOMPARE(trial.entries(), (QList<int>{0, 1, 2}));
    const QString texts = everythingIn(*trial.column(1));
    QVERIFY(texts.contains(u"model-1"_s));
    QVERIFY(texts.contains(u"served-1"_s));
    QVERIFY(texts.contains(u"routed"_s));
    QVERIFY(texts.contains(u"cost $0.008777"_s));
    QVERIFY(texts.contains(u"Responses"_s));
    QCOMPARE(stateOf(trial.column(1)), u"HTTP 200 · done"_s);
    QTRY_COMPARE(replyOf(trial.column(1)), u"Text of repeat 0"_s);
}

void TstCompareColumns::streamsTextAsItArrives()
{
    Trial trial(planOf(2, 1));
    trial.start();
    QVERIFY(trial.hasSent(2));
    for (const auto& call : trial.gateway.calls)
        call->begin();
    const int first = trial.gateway.prompts.at(0).model.right(1).toInt();
    trial.gateway.calls.at(0)->write(u"Once "_s);
    QTRY_VERIFY(replyOf(trial.column(first)).startsWith(u"Once"_s));
    trial.gateway.calls.at(0)->write(u"upon"_s);
    QTRY_COMPARE(replyOf(trial.column(first)), u"Once upon"_s);
    QCOMPARE(replyOf(trial.column(1 - first)), QString());
    trial.gateway.calls.at(0)->write(u" a time"_s);
    trial.gateway.calls.at(0)->end();
    QTRY_COMPARE(replyOf(trial.column(first)), u"Once upon a time"_s);
    QVERIFY(stateOf(trial.column(first)).endsWith(u"done"_s));
    QVERIFY(stateOf(trial.column(1 - first)).contains(u"HTTP 200"_s));
}

void TstCompareColumns::showsQueuedCallsWithoutTime()
{
    ComparePlan plan = planOf(4, 1);
    plan.atOnce = 1;
    Trial trial(plan);
    trial.start();
    QVERIFY(trial.hasSent(1));
    QStringList expected{u"queued"_s, u"queued, 1 before it"_s, u"queued, 2 before it"_s};
    QTRY_VERIFY(std::all_of(expected.cbegin(), expected.cend(), [&](const QString& text) {
        const auto columns = trial.inOrder();
        return std::count_if(columns.cbegin(), columns.cend(), [&](const CompareColumn* column) {
            return stateOf(column) == text;
        }) == 1;
    }));
    for (const CompareColumn* column : trial.inOrder()) {
        if (stateOf(column).startsWith(u"queued"_s))
            QVERIFY(everythingIn(*column).contains(u"total –"_s));
    }
}

void TstCompareColumns::turnsPagesWithButtonsAndKeys()
{
    Trial trial(planOf(3, 3), ThreeWholeCalls);
    QVERIFY(trial.isReady());
    CompareColumn* column = trial.column(0);
    QVERIFY(sentences(*column).contains(u"1 of 3"_s));
    trial.button(u"Next repeat of model-0, Chat completions"_s)->click();
    QVERIFY(sentences(*column).contains(u"2 of 3"_s));
    QTRY_COMPARE(replyOf(column), u"Text of repeat 1"_s);
    QVERIFY(sentences(*trial.column(1)).contains(u"1 of 3"_s));

    column->focusReply();
    QTest::keyClick(column->findChild<MarkdownView*>(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(replyOf(column), u"Text of repeat 2"_s);
    QTest::keyClick(column->findChild<MarkdownView*>(), Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(sentences(*column).contains(u"3 of 3"_s));
    QTest::keyClick(column->findChild<MarkdownView*>(), Qt::Key_PageUp, Qt::AltModifier);
    QTRY_COMPARE(replyOf(column), u"Text of repeat 1"_s);

    trial.button(u"Next repeat in all columns"_s)->click();
    QVERIFY(sentences(*column).contains(u"3 of 3"_s));
    QVERIFY(sentences(*trial.column(1)).contains(u"2 of 3"_s));
}

void TstCompareColumns::tellsStreamedAndOthersApart()
{
    CallRecord streamed = wholeCall(0, 0, true);
    streamed.reply = u"streamed text"_s;
    const Trial trial(planOf(2, 1, CompareMeasure::Both),
        {wholeCall(0, 0, false), streamed, wholeCall(1, 0, false), wholeCall(1, 0, true)});
    QVERIFY(everythingIn(*trial.column(0)).contains(u"not streamed"_s));
    QVERIFY(sentences(*trial.column(0)).contains(u"1 of 1"_s));
    trial.choose(u"Calls shown"_s, u"Streamed"_s);
    QVERIFY(!everythingIn(*trial.column(0)).contains(u"not streamed"_s));
    QTRY_COMPARE(replyOf(trial.column(0)), u"streamed text"_s);
}

void TstCompareColumns::explainsAFailureWithItsId()
{
    CallRecord without = failedCall(1);
    without.flux.requestId.reset();
    const Trial trial(planOf(2, 1), {failedCall(0), without});
    QSignalSpy copies(&trial.columns, &CompareColumns::copyIdRequested);
    const auto* notice = trial.column(0)->findChild<CallNotice*>();
    QVERIFY(notice->isVisible());
    QVERIFY(sentences(*notice).contains(u"model-0 is <b>gone</b>"_s));
    QVERIFY(everythingIn(*notice).contains(u"X-Flux-Request-Id: 12345670-aaaa"_s));
    notice->copyButton()->click();
    QCOMPARE(copies.count(), 1);
    QCOMPARE(copies.at(0).at(0).toUuid(), trial.column(0)->callId());
    QVERIFY(everythingIn(*trial.column(1)->findChild<CallNotice*>())
                .contains(u"FluxRouter returned no request id"_s));
}

void TstCompareColumns::sortsByCostAndTime()
{
    ComparePlan plan = planOf(4, 3);
    QList<CallRecord> calls = ThreeWholeCalls;
    calls.append(failedCall(3));
    calls.last().cost.reset();
    const Trial trial(plan, calls);
    trial.choose(u"Order of the columns"_s, u"Cost"_s);
    QTRY_COMPARE(trial.entries(), (QList<int>{2, 1, 0, 3}));
    QVERIFY(sentences(trial.columns).contains(u"1 columns without a known cost stand last."_s));
    trial.choose(u"Order of the columns"_s, u"Time"_s);
    QTRY_COMPARE(trial.entries(), (QList<int>{2, 0, 1, 3}));
    trial.choose(u"Order of the columns"_s, u"As listed"_s);
    QTRY_COMPARE(trial.entries(), (QList<int>{0, 1, 2, 3}));
}

void TstCompareColumns::sortsFewCallsByTime()
{
    // One, two and three whole calls beside what failed, and none at all.
    const auto took = [](int entry, int repeat, int ms) {
        CallRecord call = wholeCall(entry, repeat);
        call.timings.total = std::chrono::milliseconds(ms);
        return call;
    };
    const Trial trial(planOf(4, 3),
        {failedCall(0), took(1, 0, 500), took(1, 1, 600), took(1, 2, 700), took(2, 0, 300), took(2, 1, 500),
            took(3, 0, 300)});
    trial.choose(u"Order of the columns"_s, u"Time"_s);
    QTRY_COMPARE(trial.entries(), (QList<int>{3, 2, 1, 0}));
    QVERIFY(sentences(trial.columns).contains(u"1 columns without a whole call of known time stand last."_s));
}

void TstCompareColumns::isNeverNarrowerThanReadable()
{
    Trial trial(planOf(16, 1));
    trial.columns.resize(900, 600);
    const int letter = trial.column(0)->fontMetrics().averageCharWidth();
    for (const CompareColumn* column : trial.inOrder())
        QTRY_VERIFY(column->findChild<MarkdownView*>()->viewport()->width() >= 34 * letter);
    const auto* bar = trial.columns.findChild<QScrollArea*>()->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
}

void TstCompareColumns::fitsAsManyColumnsInEachLanguage()
{
    LongCaptions captions;
    Trial trial(planOf(4, 1), {wholeCall(0, 0), wholeCall(1, 0), wholeCall(2, 0), wholeCall(3, 0)});
    const int least = trial.column(0)->minimumWidth();
    QVERIFY(QCoreApplication::installTranslator(&captions));
    const QAbstractButton* again = trial.button(u"Send again to model-3, Chat completions"_s);
    const QAbstractButton* compare =
        trial.button(u"Compare the reply of model-3, Chat completions with another"_s);
    QTRY_VERIFY(again->text().size() > 40 && compare->text().size() > 40);
    QCOMPARE(trial.column(0)->minimumWidth(), least);
    trial.columns.resize(4 * least, 700);
    const auto* bar = trial.columns.findChild<QScrollArea*>()->horizontalScrollBar();
    QTRY_COMPARE(bar->maximum(), 0);
    const CompareColumn* column = trial.column(3);
    for (const QAbstractButton* button : {again, compare}) {
        QTRY_VERIFY(button->width() < button->sizeHint().width());
        QTRY_VERIFY(column->rect().contains(QRect(button->mapTo(column, QPoint()), button->size())));
        // It gives way, and covers no other.
        for (const QAbstractButton* other : button->parentWidget()->findChildren<QAbstractButton*>())
            QVERIFY(
                other == button || !other->isVisible() || !other->geometry().intersects(button->geometry()));
    }
}

void TstCompareColumns::rendersOnlyWhatIsInView()
{
    QList<CallRecord> calls;
    for (int entry = 0; entry < 16; ++entry)
        calls.append(wholeCall(entry, 0));
    const Trial trial(planOf(16, 1), calls);
    QTRY_COMPARE(replyOf(trial.column(0)), u"Text of repeat 0"_s);
    QCOMPARE(replyOf(trial.column(15)), QString());
    auto* bar = trial.columns.findChild<QScrollArea*>()->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(replyOf(trial.column(15)), u"Text of repeat 0"_s);
}

void TstCompareColumns::expandsOneColumn()
{
    const Trial trial(planOf(3, 3), ThreeWholeCalls);
    trial.button(u"Expand model-1, Responses"_s)->click();
    QCOMPARE(trial.entries(), QList<int>{1});
    QTRY_COMPARE(trial.column(1)->width(), trial.columns.width());
    trial.button(u"Expand model-1, Responses"_s)->click();
    QTRY_COMPARE(trial.entries(), (QList<int>{0, 1, 2}));
}

void TstCompareColumns::scrollsTogetherOnDemand()
{
    QList<CallRecord> calls{wholeCall(0, 0), wholeCall(1, 0)};
    for (CallRecord& call : calls)
        call.reply = longText();
    Trial trial(planOf(2, 1), calls);
    QVERIFY(trial.isReady());
    auto* left = trial.column(0)->findChild<MarkdownView*>();
    auto* right = trial.column(1)->findChild<MarkdownView*>();
    QTRY_VERIFY(left->isSettled() && right->isSettled());
    QTRY_VERIFY(left->verticalScrollBar()->maximum() > 0);
    trial.column(0)->focusReply();
    left->verticalScrollBar()->setValue(left->verticalScrollBar()->maximum() / 2);
    QCOMPARE(right->verticalScrollBar()->value(), 0);
    captioned(trial.columns, u"Scroll together"_s)->click();
    left->verticalScrollBar()->setValue(left->verticalScrollBar()->maximum());
    QTRY_COMPARE(right->verticalScrollBar()->value(), right->verticalScrollBar()->maximum());
}

void TstCompareColumns::hidesEverythingWhileBlind()
{
    QList<CallRecord> calls = ThreeWholeCalls;
    calls.first().note = u"model-0 is best"_s;
    calls[3] = failedCall(1);
    Trial trial(planOf(3, 3), calls);
    QVERIFY(trial.isReady());
    trial.column(0)->focusReply();
    QSignalSpy selected(&trial.columns, &CompareColumns::callSelected);
    QSignalSpy blind(&trial.columns, &CompareColumns::blindChanged);
    captioned(trial.columns, u"Blind"_s)->click();
    QCOMPARE(blind.count(), 1);
    for (CompareColumn* column : trial.inOrder()) {
        const QString texts = everythingIn(*column);
        for (const QString& secret : {u"model-"_s, u"served-"_s, u"777"_s, u"6.6"_s, u"4,441"_s, u"5,551"_s,
                 u"1234567"_s, u"200"_s, u"503"_s, u"routed"_s, u"Chat"_s, u"Responses"_s, u"Messages"_s})
            QVERIFY2(!texts.contains(secret), qPrintable(secret + u" in "_s + texts));
        column->focusReply();
    }
    for (const auto& told : selected)
        QVERIFY(told.at(0).toUuid().isNull());
    QVERIFY(trial.button(u"Reply of Reply A"_s) == nullptr);
    QVERIFY(named<MarkdownView>(trial.columns, u"Reply of Reply A"_s) != nullptr
        || named<MarkdownView>(trial.columns, u"Reply of Reply B"_s) != nullptr);
    captioned(trial.columns, u"Blind"_s)->click();
    QVERIFY(everythingIn(*trial.column(1)).contains(u"model-1"_s));
}

void TstCompareColumns::showsNamesOnceAllAreVotedOn()
{
    const Trial trial(planOf(3, 3), ThreeWholeCalls);
    captioned(trial.columns, u"Blind"_s)->click();
    QSignalSpy votes(&trial.columns, &CompareColumns::voteRequested);
    const auto order = trial.siblings();
    QTRY_COMPARE(trial.entries(), order);
    trial.button(u"Thumbs up for Reply A"_s)->click();
    trial.button(u"Thumbs down for Reply B"_s)->click();
    QVERIFY(trial.columns.isBlind());
    QVERIFY(sentences(trial.columns).contains(u"Voted on 2 of 3 columns"_s));
    trial.button(u"Thumbs down for Reply B"_s)->click(); // takes it back
    trial.button(u"Thumbs up for Reply C"_s)->click();
    QVERIFY(trial.columns.isBlind());
    trial.button(u"Thumbs up for Reply B"_s)->click();
    QVERIFY(!trial.columns.isBlind());
    QCOMPARE(votes.count(), 5);
    QCOMPARE(votes.at(2).at(1).value<std::optional<int>>(), std::nullopt);
    // Each stays where it was read.
    QCOMPARE(trial.entries(), order);
    QVERIFY(everythingIn(*trial.column(2)).contains(u"model-2"_s));
}

void TstCompareColumns::shufflesUnlikeTheEntries()
{
    const Trial trial(planOf(16, 1));
    QAbstractButton* blind = captioned(trial.columns, u"Blind"_s);
    QSet<QList<int>> orders;
    for (int i = 0; i < 8; ++i) {
        blind->click();
        const auto siblings = trial.siblings();
        // Assistive technology meets them in the order in which they are shown.
        QTRY_COMPARE(trial.entries(), siblings);
        orders.insert(siblings);
        blind->click();
    }
    QCOMPARE(orders.size(), 8);
}

void TstCompareColumns::tellsWhatTheUserWants()
{
    Trial trial(planOf(3, 3), ThreeWholeCalls);
    QVERIFY(trial.isReady());
    CompareColumns& columns = trial.columns;
    QSignalSpy selected(&columns, &CompareColumns::callSelected);
    QSignalSpy again(&columns, &CompareColumns::sendAgainRequested);
    QSignalSpy notes(&columns, &CompareColumns::noteRequested);
    CompareColumn* column = trial.column(1);
    column->focusReply();
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.at(0).at(0).toUuid(), column->callId());
    trial.button(u"Note on the reply of model-1, Responses"_s)->click();
    QCOMPARE(notes.at(0).at(0).toUuid(), column->callId());
    CallRecord noted = ThreeWholeCalls.at(3);
    noted.note = u"too long"_s;
    trial.run->takeStored(noted.id, noted);
    columns.refreshMarks(noted.id);
    QVERIFY(everythingIn(*column).contains(u"Note: too long"_s));
    QVERIFY(!trial.button(u"Stop the call to model-1, Responses"_s)->isEnabled());
    trial.button(u"Send again to model-1, Responses"_s)->click();
    QCOMPARE(again.at(0).at(0).toInt(), 3);
    auto* up = trial.button(u"Thumbs up for model-1, Responses"_s);
    up->click();
    QVERIFY(up->isChecked());
    trial.button(u"Next repeat of model-1, Responses"_s)->click();
    QVERIFY(!up->isChecked());
    trial.button(u"Previous repeat of model-1, Responses"_s)->click();
    QVERIFY(up->isChecked());
}

void TstCompareColumns::turnsToWhatIsSentAgain()
{
    Trial trial(planOf(2, 1), {wholeCall(0, 0), wholeCall(1, 0)});
    connect(&trial.columns, &CompareColumns::sendAgainRequested, &trial.columns,
        [&trial](int call) { QVERIFY(trial.run->sendAgain(call, trial.route, true)); });
    connect(&trial.columns, &CompareColumns::stopRequested, trial.run.get(), &CompareRun::stop);
    trial.button(u"Send again to model-0, Chat completions"_s)->click();
    QVERIFY(sentences(*trial.column(0)).contains(u"2 of 2"_s));
    QVERIFY(sentences(*trial.column(1)).contains(u"1 of 1"_s));
    QVERIFY(trial.hasSent(1));
    trial.gateway.calls.at(0)->begin();
    trial.gateway.calls.at(0)->write(u"Half"_s);
    trial.button(u"Stop the call to model-0, Chat completions"_s)->click();
    QTRY_COMPARE(stateOf(trial.column(0)), u"HTTP 200 · stopped"_s);
    QTRY_COMPARE(replyOf(trial.column(0)), u"Half"_s);
}

void TstCompareColumns::offersOtherRepliesToCompare()
{
    QList<CallRecord> calls = ThreeWholeCalls;
    calls[6] = failedCall(2);
    const Trial trial(planOf(3, 3), calls);
    QSignalSpy compared(&trial.columns, &CompareColumns::compareRepliesRequested);
    trial.button(u"Compare the reply of model-0, Chat completions with another"_s)->click();
    QMenu& menu = trial.column(0)->compareMenu();
    QStringList offered;
    for (const QAction* action : menu.actions())
        offered.append(action->text());
    QCOMPARE(offered,
        (QStringList{u"model-1, Responses: 1 of 3"_s, QString(), u"Repeat 2 of 3"_s, u"Repeat 3 of 3"_s}));
    menu.actions().constFirst()->trigger();
    menu.close();
    QCOMPARE(compared.at(0).at(0).toUuid(), trial.column(0)->callId());
    QCOMPARE(compared.at(0).at(1).toUuid(), trial.column(1)->callId());
}

void TstCompareColumns::goesFromColumnToColumn()
{
    QList<CallRecord> calls;
    for (int entry = 0; entry < 16; ++entry)
        calls.append(wholeCall(entry, 0));
    Trial trial(planOf(16, 1), calls);
    QVERIFY(trial.isReady());
    trial.column(0)->focusReply();
    for (int entry = 1; entry < 16; ++entry) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(trial.column(entry)->isAncestorOf(QApplication::focusWidget()));
    }
    QTRY_VERIFY(trial.column(15)->isInView());
    QVERIFY(!trial.column(0)->isInView());
    // Every control of a column comes before those of the next.
    trial.column(3)->focusReply();
    for (int i = 0; i < 30 && trial.column(3)->isAncestorOf(QApplication::focusWidget()); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(trial.column(4)->isAncestorOf(QApplication::focusWidget()));
}

void TstCompareColumns::forgetsARunThatGoes()
{
    Trial trial(planOf(3, 3), ThreeWholeCalls);
    trial.run.reset();
    QVERIFY(trial.inOrder().isEmpty());
    QVERIFY(sentences(trial.columns).contains(u"No comparison yet"_s));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstCompareColumns)

#include "tst_comparecolumns.moc"
