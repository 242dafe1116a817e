// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/comparedalias.h"
#include "ui/chartontrial.h"
#include "ui/charts/chart.h"
#include "ui/compare/comparefigures.h"
#include "ui/find.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QHorizontalBarSeries>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList Bars{u"model-a"_s, u"model-b"_s, u"model-c"_s, u"unknown"_s, u"failed"_s};

/// The calls of the alias, each model with a price, a time and a text of its own. What failed took longest.
QList<CallRecord> pricedCalls()
{
    QList<CallRecord> calls = callsOfAnAlias();
    for (CallRecord& call : calls) {
        if (call.state == CallState::Failed) {
            call.timings.total = 9s;
        } else if (call.flux.model == u"model-a"_s) {
            call.cost = Cost{u"0.1"_s, CostSource::Header};
        } else if (call.flux.model == u"model-b"_s) {
            call.cost = Cost{u"0.2"_s, CostSource::Header};
            call.timings.total = 2s;
            call.reply = u"It is 4."_s;
        } else if (call.flux.model == u"model-c"_s) {
            call.cost = Cost{u"1e-9"_s, CostSource::Header};
            call.timings.total = 3s;
            call.reply = u"4"_s;
        }
    }
    return calls;
}

/// The calls of that bar, as they came.
QList<QUuid> callsOf(const QList<CallRecord>& calls, const QString& bar)
{
    QList<QUuid> found;
    for (const CallRecord& call : calls) {
        const bool isFailed = call.state == CallState::Failed;
        if (bar == (isFailed ? u"failed"_s : call.flux.model.value_or(u"unknown"_s)))
            found.append(call.id);
    }
    return found;
}

} // namespace

/// A routed alias that three models serve 5:3:2, over 100 calls in random order of which 7 failed and 5 came
/// without headers: what picture and tables say of it. What the bars tell of themselves is tried in
/// tst_comparefigures.
class TstCompareAlias final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_figures.reset(); }
    void drawsTheBarsExactly();
    void selectsTheCallsOfEachClickedBar_data();
    void selectsTheCallsOfEachClickedBar();
    void selectsTheCallsOfEachBarByKeyboard();
    void tellsTheBarsInATable();
    void tellsTheNumbersExactly_data();
    void tellsTheNumbersExactly();

private:
    [[nodiscard]] Chart* chart() const { return named<Chart>(*m_figures, u"Who answered 1 · flux-auto"_s); }
    [[nodiscard]] const QChartView& view() const { return *chart()->findChild<QChartView*>(); }
    /// The visible cells of each row, from the left to the right.
    [[nodiscard]] QStringList rowsOf(const QString& table) const;
    [[nodiscard]] QList<QUuid> selected() const;

    QList<CallRecord> m_calls;
    std::unique_ptr<CompareFigures> m_figures;
    std::unique_ptr<QSignalSpy> m_selected;
};

void TstCompareAlias::init()
{
    m_calls = pricedCalls();
    m_figures = std::make_unique<CompareFigures>();
    m_figures->resize(1280, 800);
    m_figures->QWidget::show();
    m_selected = std::make_unique<QSignalSpy>(m_figures.get(), &CompareFigures::callsSelected);
    QVERIFY(QTest::qWaitForWindowExposed(m_figures.get()));
    m_figures->show(comparisonOf({u"flux-auto"_s}), m_calls, {});
    QTRY_VERIFY(sentences(*m_figures).contains(u"· 100 calls"_s));
}

QStringList TstCompareAlias::rowsOf(const QString& table) const
{
    const auto* view = named<QTableView>(*m_figures, table);
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (!view->isColumnHidden(column))
                cells.append(view->model()->index(row, column).data().toString());
        }
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

QList<QUuid> TstCompareAlias::selected() const
{
    return m_selected->isEmpty() ? QList<QUuid>()
                                 : m_selected->constLast().constFirst().value<QList<QUuid>>();
}

void TstCompareAlias::drawsTheBarsExactly()
{
    const auto series = view().chart()->series();
    QCOMPARE(series.size(), 1);
    const auto* bars = qobject_cast<QHorizontalBarSeries*>(series.constFirst());
    QVERIFY(bars);
    QCOMPARE(bars->barSets().size(), 1);
    const QBarSet* set = bars->barSets().constFirst();
    QList<qreal> values; // of lying bars the first is at the bottom
    for (int bar = 0; bar < set->count(); ++bar)
        values.prepend(set->at(bar));
    QCOMPARE(values, (QList<qreal>{44, 26, 18, 5, 7}));
    const auto shares = [this] {
        QStringList labels = axisTexts(*chart()).filter(u" of "_s);
        labels.sort();
        return labels;
    };
    QTRY_COMPARE(shares(),
        (QStringList{u"failed: 7 of 100, 3–14%"_s, u"model-a: 44 of 88, 40–60%"_s,
            u"model-b: 26 of 88, 21–40%"_s, u"model-c: 18 of 88, 13–30%"_s, u"unknown: 5 of 100, 2–11%"_s}));
}

void TstCompareAlias::selectsTheCallsOfEachClickedBar_data()
{
    QTest::addColumn<int>("calls");
    QTest::newRow("model-a") << 44;
    QTest::newRow("model-b") << 26;
    QTest::newRow("model-c") << 18;
    QTest::newRow("unknown") << 5;
    QTest::newRow("failed") << 7;
}

void TstCompareAlias::selectsTheCallsOfEachClickedBar()
{
    QFETCH(const int, calls);
    const QString bar = QString::fromUtf8(QTest::currentDataTag());
    const QList<QUuid> expected = callsOf(m_calls, bar);
    QCOMPARE(expected.size(), calls);
    const auto place = static_cast<double>(Bars.size() - 1 - Bars.indexOf(bar));
    const auto selectedByClick = [this, calls, place] {
        m_selected->clear();
        const QPointF middle = view().chart()->mapToPosition(QPointF(calls / 2.0, place));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().mapFromScene(middle));
        return selected();
    };
    // The bars are where they belong once they are laid out.
    QTRY_COMPARE(selectedByClick(), expected);
}

void TstCompareAlias::selectsTheCallsOfEachBarByKeyboard()
{
    chart()->setFocus();
    for (const QString& bar : Bars) {
        QTest::keyClick(chart(), Qt::Key_Down);
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(selected(), callsOf(m_calls, bar));
    }
}

void TstCompareAlias::tellsTheBarsInATable()
{
    QCOMPARE(rowsOf(u"Who answered, as a table"_s),
        (QStringList{
            u"1 · flux-auto | model-a | 44 | 88 | 50% | 40–60%"_s,
            u"1 · flux-auto | model-b | 26 | 88 | 30% | 21–40%"_s,
            u"1 · flux-auto | model-c | 18 | 88 | 20% | 13–30%"_s,
            u"1 · flux-auto | unknown | 5 | 100 | 5% | 2–11%"_s,
            u"1 · flux-auto | failed | 7 | 100 | 7% | 3–14%"_s,
        }));
    auto* table = named<QTableView>(*m_figures, u"Who answered, as a table"_s);
    for (int row = 0; row < Bars.size(); ++row) {
        const QModelIndex index = table->model()->index(row, 2);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        QCOMPARE(selected(), callsOf(m_calls, Bars.at(row)));
    }
}

void TstCompareAlias::tellsTheNumbersExactly_data()
{
    // Behind the name of the entry: who answered, all and whole calls, the figures, and how others ended.
    QTest::addColumn<QStringList>("rows");
    // 44 x 0.1 + 26 x 0.2 + 18 x 0.000000001; the median of 88 lies between the 35th and the 54th of them
    QTest::newRow("Cost") << QStringList{
        u"all | 100 | 93 | $9.600000018 (88 of 100 priced) | $0.1 | $0.000000001 – $0.2 | $0.1 – $0.2 | 12 | $109.090909295455 (88 of 100 priced) | $0.1 – $0.1 | 7 | 0 | 0 | 0 | 0"_s,
        u"model-a | 44 | 44 | $4.4 | $0.1 | $0.1 – $0.1 | $0.1 – $0.1 | 0 | $100 | $0.1 – $0.1 | 0 | 0 | 0 | 0 | 0"_s,
        u"model-b | 26 | 26 | $5.2 | $0.2 | $0.2 – $0.2 | $0.2 – $0.2 | 0 | $200 | $0.2 – $0.2 | 0 | 0 | 0 | 0 | 0"_s,
        u"model-c | 18 | 18 | $0.000000018 | $0.000000001 | $0.000000001 – $0.000000001 | $0.000000001 – $0.000000001 | 0 | $0.000001 | $0.000000001 – $0.000000001 | 0 | 0 | 0 | 0 | 0"_s,
        u"unknown | 12 | 5 | unknown | unknown | unknown | unknown | 12 | unknown | unknown | 7 | 0 | 0 | 0 | 0"_s,
    };
    // 49 x 1 s, 26 x 2 s and 18 x 3 s; the median of 93 lies between the 37th and the 57th of them
    QTest::newRow("Total time") << QStringList{
        u"all | 100 | 93 | 1.00 s | 1.00 s – 3.00 s | 1.00 s – 2.00 s | 3.00 s | 1.00 s – 2.00 s | 7 | 0 | 0 | 0 | 0"_s,
        u"model-a | 44 | 44 | 1.00 s | 1.00 s – 1.00 s | 1.00 s – 1.00 s | 1.00 s | 1.00 s – 1.00 s | 0 | 0 | 0 | 0 | 0"_s,
        u"model-b | 26 | 26 | 2.00 s | 2.00 s – 2.00 s | 2.00 s – 2.00 s | 2.00 s | 2.00 s – 2.00 s | 0 | 0 | 0 | 0 | 0"_s,
        u"model-c | 18 | 18 | 3.00 s | 3.00 s – 3.00 s | 3.00 s – 3.00 s | too few calls (18 of 20) | 3.00 s – 3.00 s | 0 | 0 | 0 | 0 | 0"_s,
        u"unknown | 12 | 5 | 1.00 s | 1.00 s – 1.00 s | too few calls (5 of 8) | too few calls (5 of 20) | too few calls (5 of 6) | 7 | 0 | 0 | 0 | 0"_s,
    };
    QTest::newRow("Tokens and text") << QStringList{
        u"all | 100 | 93 | unknown | unknown | not measured: not streamed | 5 (1–8) | 3 of 93 | 7 | 0 | 0 | 0 | 0"_s,
        u"model-a | 44 | 44 | unknown | unknown | not measured: not streamed | 5 | 1 of 44 | 0 | 0 | 0 | 0 | 0"_s,
        u"model-b | 26 | 26 | unknown | unknown | not measured: not streamed | 8 | 1 of 26 | 0 | 0 | 0 | 0 | 0"_s,
        u"model-c | 18 | 18 | unknown | unknown | not measured: not streamed | 1 | 1 of 18 | 0 | 0 | 0 | 0 | 0"_s,
        u"unknown | 12 | 5 | unknown | unknown | not measured: not streamed | 5 | 1 of 5 | 7 | 0 | 0 | 0 | 0"_s,
    };
}

void TstCompareAlias::tellsTheNumbersExactly()
{
    QFETCH(const QStringList, rows);
    const auto under = [](const QString& entry, const QStringList& figures) {
        QStringList whole;
        for (const QString& row : figures)
            whole.append(u"%1 | %2"_s.arg(entry, row));
        return whole;
    };
    const QString entry = u"1 · flux-auto"_s;
    m_figures->findChild<QTabWidget*>()->setCurrentIndex(1);
    named<QComboBox>(*m_figures, u"Figures"_s)->setCurrentText(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(rowsOf(u"Numbers"_s), under(entry, rows));
    auto* kinds = named<QComboBox>(*m_figures, u"Rows"_s);
    kinds->setCurrentText(u"by entry"_s);
    QCOMPARE(rowsOf(u"Numbers"_s), under(entry, rows.first(1)));
    kinds->setCurrentText(u"by who answered"_s);
    QCOMPARE(rowsOf(u"Numbers"_s), under(u"all entries"_s, rows.mid(1)));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstCompareAlias)
#include "tst_comparealias.moc"
