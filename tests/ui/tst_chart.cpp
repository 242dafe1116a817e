// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart.h"

#include "ui/chartontrial.h"
#include "ui/charts/boxmark.h"
#include "ui/charts/seriesmark.h"
#include "ui/find.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QImage>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <cstdlib>
#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

const QList<ChartBar> Bars{
    {u"kimi"_s, 3, u"kimi: 3 calls"_s}, {u"glm"_s, 2, u"glm: 2 calls"_s}, {u"<b>"_s, 1, u"<b>: 1 call"_s}};

int pixelsOf(const QImage& image, const QColor& colour)
{
    const auto isNear = [](int one, int other) { return std::abs(one - other) <= 2; };
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const bool isSame = isNear(qRed(pixel), colour.red()) && isNear(qGreen(pixel), colour.green())
                && isNear(qBlue(pixel), colour.blue());
            count += isSame ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TstChart final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_chart.reset(); }
    void writesValuesWithoutExponents_data();
    void writesValuesWithoutExponents();
    void setsItsCaptionAsPlainText();
    void saysThatThereIsNothing();
    void leadsTheKeyboardThroughBars_data();
    void leadsTheKeyboardThroughBars();
    void leadsTheKeyboardThroughBoxes();
    void answersTheMouseAtABox();
    void marksTheLegendOfBoxesWithBoxes();
    void saysWhyThereIsNothing();
    void staysAtTheBarWithNewFigures();
    void givesTheOverviewBack();
    void savesThePictureAsLargeAsItIs();

private:
    void press(Qt::Key key) { QTest::keyClick(m_chart.get(), key); }

    std::unique_ptr<Chart> m_chart;
};

void TstChart::init()
{
    m_chart = std::make_unique<Chart>();
    m_chart->resize(600, 400);
    m_chart->setAccessibleDescription(u"overview"_s);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->setFocus();
}

void TstChart::writesValuesWithoutExponents_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<QString>("label");
    QTest::newRow("a million") << 1'000'000.0 << u"1,000,000"_s;
    QTest::newRow("less than a cent") << 0.00005 << u"0.00005"_s;
    QTest::newRow("tenths") << 0.5 << u"0.5"_s;
    QTest::newRow("single calls") << 3.0 << u"3"_s;
}

void TstChart::writesValuesWithoutExponents()
{
    QFETCH(const double, most);
    QFETCH(const QString, label);
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_chart->showBars({{u"kimi"_s, most, u"kimi"_s}}, Qt::Horizontal, u"calls"_s);
    QLocale::setDefault(QLocale::c());
    const auto labels = [this] {
        QStringList texts;
        const auto items = m_chart->findChild<QChartView*>()->scene()->items();
        for (const QGraphicsItem* item : items) {
            if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item))
                texts.append(text->toPlainText());
        }
        return texts;
    };
    QTRY_VERIFY2(labels().contains(label), qPrintable(labels().join(u' ')));
}

void TstChart::setsItsCaptionAsPlainText()
{
    m_chart->showBars(Bars, Qt::Horizontal, u"calls"_s);
    m_chart->setCaption(u"<b>Days in UTC."_s);
    QCOMPARE(m_chart->findChild<QChartView*>()->chart()->title(), u"&lt;b&gt;Days in UTC."_s);
}

void TstChart::saysThatThereIsNothing()
{
    QCOMPARE(sentences(*m_chart), u"Nothing to show yet"_s);
    m_chart->showBars(Bars, Qt::Horizontal, u"calls"_s);
    QCOMPARE(sentences(*m_chart), QString());
    m_chart->showBoxes({}, u"seconds"_s);
    QCOMPARE(sentences(*m_chart), u"Nothing to show yet"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QCOMPARE(m_chart->currentMark(), -1);
}

void TstChart::leadsTheKeyboardThroughBars_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("lying") << Qt::Horizontal;
    QTest::newRow("standing") << Qt::Vertical;
}

void TstChart::leadsTheKeyboardThroughBars()
{
    QFETCH(Qt::Orientation, orientation);
    m_chart->showBars(Bars, orientation, u"calls"_s);
    const QSignalSpy picked(m_chart.get(), &Chart::picked);
    QVERIFY(ringPlace(*m_chart).isNull());
    press(Qt::Key_Down);
    QCOMPARE(m_chart->accessibleDescription(), u"kimi: 3 calls"_s);
    QVERIFY(QToolTip::text().contains(u"kimi: 3 calls"_s));
    const QPoint first = ringPlace(*m_chart);
    press(Qt::Key_End);
    QCOMPARE(m_chart->accessibleDescription(), u"<b>: 1 call"_s);
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;: 1 call"_s));
    const QPoint last = ringPlace(*m_chart);
    QVERIFY(orientation == Qt::Horizontal ? last.y() > first.y() : last.x() > first.x());
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    QCOMPARE(m_chart->currentMark(), 1);
    press(Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.constFirst().constFirst().toInt(), 1);
}

void TstChart::leadsTheKeyboardThroughBoxes()
{
    m_chart->showBoxes(
        {{u"a"_s, 1, 2, 3, 4, 5, u"a: median 3"_s}, {u"b"_s, 1, 2, 4, 5, 6, u"b: median 4"_s}}, u"s"_s);
    const QSignalSpy picked(m_chart.get(), &Chart::picked);
    press(Qt::Key_Home);
    const QPoint first = ringPlace(*m_chart);
    press(Qt::Key_Right);
    QVERIFY(ringPlace(*m_chart).x() > first.x());
    QVERIFY(ringPlace(*m_chart).y() < first.y());
    QCOMPARE(m_chart->accessibleDescription(), u"b: median 4"_s);
    press(Qt::Key_Space);
    QCOMPARE(picked.constFirst().constFirst().toInt(), 1);
}

void TstChart::answersTheMouseAtABox()
{
    m_chart->showBoxes(
        {{u"a"_s, 1, 2, 3, 4, 5, u"a: median 3"_s}, {u"b"_s, 1, 2, 4, 5, 6, u"<b>: median 4"_s}}, u"s"_s);
    const QSignalSpy picked(m_chart.get(), &Chart::picked);
    QWidget* viewport = m_chart->findChild<QGraphicsView*>()->viewport();
    const auto moveTo = [viewport](const QPoint& place) {
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(viewport, &move);
    };
    // Where the keyboard finds the box; then its ring and its tip go.
    press(Qt::Key_End);
    const QPoint place = ringPlace(*m_chart);
    m_chart->clearFocus();
    QTRY_VERIFY(!QToolTip::isVisible());
    QTRY_VERIFY((moveTo(place), QToolTip::isVisible()));
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;: median 4"_s));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.constFirst().constFirst().toInt(), 1);
    moveTo({1, 1});
    QTRY_VERIFY(!QToolTip::isVisible());
    QTest::mouseClick(viewport, Qt::LeftButton, {}, {1, 1});
    QCOMPARE(picked.size(), 1);
}

void TstChart::marksTheLegendOfBoxesWithBoxes()
{
    // Boxes of too few calls are lines, so what is filled stands in the legend.
    m_chart->showBoxes(
        {{u"1"_s, 1, 3, 3, 3, 5, {}}, {u"2"_s, 2, 4, 4, 4, 6, {}}}, u"s"_s, {u"1 · kimi"_s, u"2 · glm"_s});
    QImage filled(1, 1, QImage::Format_RGB32);
    filled.fill(m_chart->palette().color(QPalette::Base));
    QPainter painter(&filled);
    painter.fillRect(filled.rect(), boxFill(m_chart->palette()));
    painter.end();
    const QColor fill = filled.pixelColor(0, 0);
    QTRY_VERIFY(pixelsOf(m_chart->grab().toImage(), fill) > 20);
    const QColor markOfTheSecond = SeriesMark(1).colour(m_chart->palette());
    QCOMPARE(pixelsOf(m_chart->grab().toImage(), markOfTheSecond), 0);
}

void TstChart::saysWhyThereIsNothing()
{
    m_chart->setEmptyText(u"All are left out."_s);
    QCOMPARE(sentences(*m_chart), u"All are left out."_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_chart.get(), &change);
    QCOMPARE(sentences(*m_chart), u"All are left out."_s);
    m_chart->setEmptyText({});
    QCOMPARE(sentences(*m_chart), u"Nothing to show yet"_s);
}

void TstChart::staysAtTheBarWithNewFigures()
{
    m_chart->showBars(Bars, Qt::Horizontal, u"calls"_s);
    press(Qt::Key_Home);
    m_chart->showBars({Bars.at(1), Bars.at(0)}, Qt::Horizontal, u"calls"_s);
    QCOMPARE(m_chart->currentMark(), 1);
    QVERIFY(!ringPlace(*m_chart).isNull());
    m_chart->showBars({Bars.at(1)}, Qt::Horizontal, u"calls"_s);
    QCOMPARE(m_chart->currentMark(), -1);
    QVERIFY(ringPlace(*m_chart).isNull());
}

void TstChart::givesTheOverviewBack()
{
    m_chart->showBars(Bars, Qt::Horizontal, u"calls"_s);
    press(Qt::Key_Home);
    m_chart->clearFocus();
    QCOMPARE(m_chart->accessibleDescription(), u"overview"_s);
    QCOMPARE(m_chart->currentMark(), -1);
}

void TstChart::savesThePictureAsLargeAsItIs()
{
    const QTemporaryDir folder;
    const auto saved = [this, &folder](const QString& name) {
        const QString file = folder.filePath(name);
        return m_chart->save(file) ? QImage(file) : QImage();
    };
    m_chart->showBars(Bars, Qt::Horizontal, u"calls"_s);
    QTRY_VERIFY(axisTexts(*m_chart).contains(u"calls"_s));
    const QImage before = saved(u"before.png"_s);
    QCOMPARE(before.size(), m_chart->size() * 2);
    m_chart->resize(900, 700);
    QTRY_COMPARE(saved(u"large.png"_s).size(), QSize(1800, 1400));
    m_chart->resize(600, 400);
    QTRY_COMPARE(saved(u"after.png"_s), before);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstChart)
#include "tst_chart.moc"
