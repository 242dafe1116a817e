// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/scatterchart.h"

#include "ui/chartontrial.h"
#include "ui/charts/seriesmark.h"
#include "ui/find.h"

#include <QFile>
#include <QImage>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <limits>
#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

const ScatterAxis Seconds{u"total"_s, [](double value) { return u"%1 s"_s.arg(value); }};
const ScatterAxis Dollars{u"cost"_s, [](double value) { return u"$%1"_s.arg(value); }};

ScatterPoint point(double x, double y)
{
    return {x, y};
}

ScatterSeries named(const QString& name, const QList<ScatterPoint>& points)
{
    return {name, points,
        [points](int place) { return u"%1 s, $%2"_s.arg(points.value(place).x).arg(points.value(place).y); }};
}

/// Two series whose points are not in the order of x.
QList<ScatterSeries> fewPoints()
{
    return {named(u"kimi"_s, {point(4, 1), point(1, 2), point(2, 3)}), named(u"nothing came"_s, {}),
        named(u"<b>glm</b>"_s, {point(3.9, 8), point(1, 9)})};
}

QList<ScatterSeries> manyPoints()
{
    QRandomGenerator random(7);
    QList<ScatterSeries> all;
    for (int series = 0; series < SeriesMark::Count; ++series) {
        ScatterSeries one{u"model-%1"_s.arg(series), {}};
        for (int i = 0; i < 100; ++i)
            one.points.append(point(random.generateDouble() * 9 + series, random.generateDouble() / 100));
        all.append(one);
    }
    return all;
}

} // namespace

class TstScatterChart final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_chart.reset(); }
    void saysThatThereIsNothing();
    void writesTheAxesWithUnits();
    void widensASingleValue();
    void beginsNearValuesThatAreFarFromZero();
    void leadsThroughASeriesFromLeftToRight();
    void leadsToTheNearestPointOfAnotherSeries();
    void choosesWithEnter();
    void choosesWithTheMouse();
    void showsATipUnderTheMouse();
    void staysAtAPointThatIsStillThere();
    void leavesOutWhatIsNoNumber();
    void savesPicturesWithItsLegend();
    void drawsManyPointsWithFewItems();

private:
    void press(Qt::Key key) { QTest::keyClick(m_chart.get(), key); }
    [[nodiscard]] QString told() const { return m_chart->accessibleDescription(); }

    std::unique_ptr<ScatterChart> m_chart;
};

void TstScatterChart::init()
{
    m_chart = std::make_unique<ScatterChart>();
    m_chart->resize(800, 500);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->setFocus();
}

void TstScatterChart::saysThatThereIsNothing()
{
    QCOMPARE(sentences(*m_chart), u"Nothing to show yet"_s);
    m_chart->showPoints(fewPoints(), Seconds, Dollars);
    QCOMPARE(sentences(*m_chart), QString());
    m_chart->showPoints({{u"kimi"_s, {}}}, Seconds, Dollars);
    QCOMPARE(sentences(*m_chart), u"Nothing to show yet"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QCOMPARE(m_chart->currentMark(), -1);
}

void TstScatterChart::writesTheAxesWithUnits()
{
    m_chart->showPoints(fewPoints(), Seconds, Dollars);
    QTRY_VERIFY(axisTexts(*m_chart).contains(u"total"_s));
    const QStringList texts = axisTexts(*m_chart);
    for (const QString& text : {u"0 s"_s, u"1 s"_s, u"4 s"_s, u"$0"_s, u"$2"_s, u"$10"_s, u"cost"_s})
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u' ')));
}

void TstScatterChart::widensASingleValue()
{
    m_chart->showPoints({named(u"kimi"_s, {point(0, 0.5)})}, Seconds, Dollars);
    press(Qt::Key_Right);
    QCOMPARE(told(), u"0 s, $0.5"_s);
    QTRY_VERIFY(axisTexts(*m_chart).contains(u"$0.5"_s));
}

void TstScatterChart::beginsNearValuesThatAreFarFromZero()
{
    m_chart->showPoints({{u"kimi"_s, {point(1000, 0.1), point(1003, 0.1)}}}, Seconds, Dollars);
    QTRY_VERIFY(axisTexts(*m_chart).contains(u"1003 s"_s));
    QVERIFY(!axisTexts(*m_chart).contains(u"0 s"_s));
    press(Qt::Key_Home);
    const QPoint first = ringPlace(*m_chart);
    press(Qt::Key_End);
    QVERIFY(ringPlace(*m_chart).x() - first.x() > m_chart->width() / 2);
}

void TstScatterChart::leadsThroughASeriesFromLeftToRight()
{
    m_chart->showPoints(fewPoints(), Seconds, Dollars);
    QStringList tips;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Right);
        tips.append(told());
    }
    QCOMPARE(tips, (QStringList{u"1 s, $2"_s, u"2 s, $3"_s, u"4 s, $1"_s, u"4 s, $1"_s}));
    QVERIFY(QToolTip::text().contains(u"4 s, $1"_s));
    press(Qt::Key_Left);
    QCOMPARE(told(), u"2 s, $3"_s);
}

void TstScatterChart::leadsToTheNearestPointOfAnotherSeries()
{
    m_chart->showPoints(fewPoints(), Seconds, Dollars);
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    QCOMPARE(told(), u"1 s, $2"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Down); // past the series without points
    QCOMPARE(told(), u"3.9 s, $8"_s);
    press(Qt::Key_Up);
    QCOMPARE(told(), u"4 s, $1"_s);
}

void TstScatterChart::choosesWithEnter()
{
    m_chart->showPoints(fewPoints(), Seconds, Dollars);
    const QSignalSpy picked(m_chart.get(), &ScatterChart::picked);
    press(Qt::Key_Return);
    QCOMPARE(picked.size(), 0);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.constFirst(), (QVariantList{0, 1}));
}

void TstScatterChart::choosesWithTheMouse()
{
    m_chart->showPoints(fewPoints(), Seconds, Dollars);
    press(Qt::Key_End);
    const QPoint place = ringPlace(*m_chart);
    const QSignalSpy picked(m_chart.get(), &ScatterChart::picked);
    QWidget* viewport = m_chart->findChild<QGraphicsView*>()->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, place + QPoint(4, 3));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.constFirst(), (QVariantList{2, 0}));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, place + QPoint(0, 40));
    QCOMPARE(picked.size(), 1);
}

void TstScatterChart::showsATipUnderTheMouse()
{
    m_chart->showPoints(fewPoints(), Seconds, Dollars);
    press(Qt::Key_End);
    const QPoint place = ringPlace(*m_chart);
    press(Qt::Key_Home);
    QWidget* viewport = m_chart->findChild<QGraphicsView*>()->viewport();
    const QPoint outside = place + QPoint(0, 40);
    QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(viewport, &move);
    QVERIFY(QToolTip::text().contains(u"3.9 s, $8"_s));
    QMouseEvent away(QEvent::MouseMove, outside, viewport->mapToGlobal(outside), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(viewport, &away);
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TstScatterChart::staysAtAPointThatIsStillThere()
{
    QList<ScatterSeries> series = fewPoints();
    m_chart->showPoints(series, Seconds, Dollars);
    press(Qt::Key_End);
    QCOMPARE(told(), u"3.9 s, $8"_s);
    series[0].points.append(point(3, 1));
    m_chart->showPoints(series, Seconds, Dollars);
    QCOMPARE(m_chart->currentMark(), 5);
    press(Qt::Key_Left);
    QCOMPARE(told(), u"1 s, $9"_s);
    series[2].points.clear();
    m_chart->showPoints(series, Seconds, Dollars);
    QCOMPARE(m_chart->currentMark(), -1);
}

void TstScatterChart::leavesOutWhatIsNoNumber()
{
    QList<ScatterSeries> series = fewPoints();
    series[0].points.prepend(point(std::numeric_limits<double>::quiet_NaN(), 1));
    series[0].points.prepend(point(1, std::numeric_limits<double>::infinity()));
    m_chart->showPoints(series, Seconds, Dollars);
    const QSignalSpy picked(m_chart.get(), &ScatterChart::picked);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QCOMPARE(picked.constFirst(), (QVariantList{0, 3}));
}

void TstScatterChart::savesPicturesWithItsLegend()
{
    const QTemporaryDir folder;
    m_chart->showPoints(fewPoints(), Seconds, Dollars);
    const QString vector = folder.filePath(u"points.svg"_s);
    QVERIFY(m_chart->save(vector));
    QFile file(vector);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray withoutRing = file.readAll();
    QVERIFY(withoutRing.contains("&lt;b&gt;glm&lt;/b&gt;"));
    QVERIFY(!withoutRing.contains("<image"));
    file.close();

    press(Qt::Key_Home);
    QVERIFY(m_chart->save(vector));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), withoutRing);
    QVERIFY(!ringPlace(*m_chart).isNull());

    const QString raster = folder.filePath(u"points.png"_s);
    QVERIFY(m_chart->save(raster));
    QCOMPARE(QImage(raster).size(), m_chart->size() * 2);
}

void TstScatterChart::drawsManyPointsWithFewItems()
{
    const auto itemsWith = [this](const QList<ScatterSeries>& series) {
        m_chart->showPoints(series, Seconds, Dollars);
        return m_chart->findChild<QGraphicsView*>()->scene()->items().size();
    };
    const QList<ScatterSeries> all = manyPoints();
    QList<ScatterSeries> few = all;
    for (ScatterSeries& series : few)
        series.points.resize(2);
    // An item for each of the 1,600 points would take more than a frame; lines of the grid may come and go.
    const qsizetype fewItems = itemsWith(few);
    QVERIFY(qAbs(itemsWith(all) - fewItems) < 20);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstScatterChart)
#include "tst_scatterchart.moc"
