// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisonview.h"

#include "columnstrial.h"
#include "models/displaytext.h"
#include "models/historymodel.h"
#include "runs/comparisons.h"
#include "ui/compare/comparefigures.h"
#include "ui/widgets/factlabel.h"

#include <QListView>
#include <QSignalSpy>

namespace Fluxscope::Ui {

namespace {

QDateTime minute(int minutes)
{
    return wholeCall(0, 0).startedAt.addSecs(minutes * 60LL);
}

/// A comparison of two entries that began at minute 0, as the history has it.
struct ViewTrial
{
    ViewTrial()
    {
        QSignalSpy opened(&store, &HistoryStore::opened);
        store.open();
        static_cast<void>(opened.wait());
        comparison = newComparison(planOf(2, 1), {}, minute(0));
    }

    [[nodiscard]] CallRecord own(int entry, int minutes, const QString& reply) const
    {
        CallRecord call = wholeCall(entry, 0);
        call.startedAt = minute(minutes);
        call.reply = reply;
        call.compare->group = comparison.id;
        return call;
    }

    /// A call that was sent from the main page.
    [[nodiscard]] static CallRecord other(int minutes, const QString& reply)
    {
        CallRecord call = wholeCall(0, 0);
        call.startedAt = minute(minutes);
        call.reply = reply;
        call.compare.reset();
        return call;
    }

    /// Puts all of them into the history, and those of the comparison on display.
    void show(const QList<CallRecord>& records)
    {
        QSignalSpy inserted(&store, &HistoryStore::inserted);
        store.saveComparison(comparison);
        QList<CallRecord> compared;
        for (const CallRecord& call : records) {
            store.insert(call);
            if (call.compare)
                compared.append(call);
        }
        static_cast<void>(QTest::qWaitFor([&] { return inserted.size() == records.size(); }));
        run = std::make_unique<CompareRun>(rooms(), comparison, compared);
        view.resize(1280, 700);
        view.QWidget::show();
        view.show(run.get());
    }

    [[nodiscard]] CompareRun::Rooms rooms() { return {calls, store, gateway, clock}; }

    /// What may mislead about repeated replies, a sentence for each.
    [[nodiscard]] QStringList repeated() const
    {
        QStringList found;
        for (const QListView* list : view.findChildren<QListView*>()) {
            if (list->accessibleName() != u"What may mislead"_s)
                continue;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                found.append(list->model()->index(row, 0).data().toString());
        }
        return found.filter(u": same text as"_s);
    }

    /// What stands on the cards about it, by entry.
    [[nodiscard]] QStringList marks() const
    {
        QStringList found(comparison.plan.entries.size());
        for (const CompareColumn* column : view.findChildren<CompareColumn*>()) {
            for (const FactLabel* label : column->findChildren<FactLabel*>()) {
                if (label->value().startsWith(u"same text as"_s))
                    found[column->entry()] = label->value();
            }
        }
        return found;
    }

    /// As it is told in this comparison.
    [[nodiscard]] QString time(int minutes) const
    {
        return DisplayText::time(minute(minutes), comparison.startedAt);
    }

    QTemporaryDir folder;
    SystemClock clock;
    HistoryStore store{HistoryOptions{folder.filePath(u"history.sqlite"_s), false, false}, clock};
    ScriptedGateway gateway;
    RunningCalls calls{store, gateway, clock};
    Comparisons comparisons{rooms()};
    HistoryModel history{store, clock};
    Comparison comparison;
    std::unique_ptr<CompareRun> run;
    ComparisonView view{comparisons, history};
};

} // namespace

class TstComparisonView final : public QObject
{
    Q_OBJECT

private slots:
    void remarksOnACallMadeMeanwhile();
    void marksTheReplyOfACallMadeMeanwhile();
    void letsGoOfTheMarkWithTheEarlierCall();
    void marksAReplyOnceItHasEnded();
};

/// It was sent after the comparison had begun and before the call that repeats it.
void TstComparisonView::remarksOnACallMadeMeanwhile()
{
    ViewTrial trial;
    const CallRecord between = ViewTrial::other(5, u"Rome"_s);
    trial.show(
        {trial.own(0, 1, u"Paris"_s), trial.own(1, 10, u"Rome"_s), between, ViewTrial::other(5, u"Paris"_s)});
    QTRY_COMPARE(trial.repeated().size(), 1);
    const QString told = u"%1: same text as %2"_s.arg(trial.time(10), trial.time(5));
    QVERIFY2(trial.repeated().constFirst().endsWith(told), qPrintable(trial.repeated().constFirst()));
    trial.store.remove({between.id});
    QTRY_COMPARE(trial.repeated(), QStringList());
    trial.store.restore({between.id});
    QTRY_COMPARE(trial.repeated().size(), 1);
}

void TstComparisonView::marksTheReplyOfACallMadeMeanwhile()
{
    ViewTrial trial;
    const CallRecord between = ViewTrial::other(5, u"Rome"_s);
    trial.show({trial.own(0, 1, u"Paris"_s), trial.own(1, 10, u"Rome"_s), between});
    const QString mark = u"same text as "_s + trial.time(5);
    QTRY_COMPARE(trial.marks(), (QStringList{QString(), mark}));
    trial.store.remove({between.id});
    QTRY_COMPARE(trial.marks(), (QStringList{QString(), QString()}));
    trial.store.restore({between.id});
    QTRY_COMPARE(trial.marks(), (QStringList{QString(), mark}));
}

void TstComparisonView::letsGoOfTheMarkWithTheEarlierCall()
{
    ViewTrial trial;
    const CallRecord first = trial.own(0, 1, u"Rome"_s);
    trial.show({first, trial.own(1, 10, u"Rome"_s)});
    QTRY_COMPARE(trial.marks(), (QStringList{QString(), u"same text as "_s + trial.time(1)}));
    trial.store.remove({first.id});
    QTRY_COMPARE(trial.marks(), (QStringList{QString(), QString()}));
}

void TstComparisonView::marksAReplyOnceItHasEnded()
{
    ViewTrial trial;
    trial.show({});
    trial.run->start({}, true);
    QTRY_COMPARE(trial.gateway.calls.size(), 2);
    for (const auto& call : std::as_const(trial.gateway.calls)) {
        call->begin();
        call->write(u"Rome"_s);
    }
    QSignalSpy analysed(trial.view.findChild<CompareFigures*>(), &CompareFigures::repeatedFound);
    trial.gateway.calls.at(0)->end();
    QTRY_VERIFY(!analysed.isEmpty());
    QCOMPARE(trial.marks(), (QStringList{QString(), QString()}));
    trial.gateway.calls.at(1)->end();
    QTRY_COMPARE(trial.marks().filter(u"same text as"_s).size(), 1);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstComparisonView)

#include "tst_comparisonview.moc"
