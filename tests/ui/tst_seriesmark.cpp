// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/seriesmark.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace Fluxscope::Ui {

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// WCAG 2, from 1 to 21.
double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TstSeriesMark final : public QObject
{
    Q_OBJECT

private slots:
    void standsOutFromTheBase_data();
    void standsOutFromTheBase();
    void hasAShapeOfItsOwn();
    void hasAnotherColourOnASimilarShape();
    void beginsAgainBehindTheLast();
    void looksItsOwnWithoutColour();
};

void TstSeriesMark::standsOutFromTheBase_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TstSeriesMark::standsOutFromTheBase()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    for (int series = 0; series < SeriesMark::Count; ++series)
        QVERIFY(contrast(SeriesMark(series).colour(palette), palette.color(QPalette::Base)) >= 3.0);
}

void TstSeriesMark::hasAShapeOfItsOwn()
{
    for (int series = 0; series < SeriesMark::Count; ++series) {
        for (int other = 0; other < series; ++other) {
            const SeriesMark one(series);
            const SeriesMark two(other);
            QVERIFY(one.isFilled() != two.isFilled() || one.shape() != two.shape());
        }
    }
}

void TstSeriesMark::hasAnotherColourOnASimilarShape()
{
    const QPalette palette = QApplication::palette();
    for (int series = 0; series < SeriesMark::Count / 2; ++series)
        QVERIFY(
            SeriesMark(series).colour(palette) != SeriesMark(series + SeriesMark::Count / 2).colour(palette));
}

void TstSeriesMark::beginsAgainBehindTheLast()
{
    QCOMPARE(SeriesMark(SeriesMark::Count).shape(), SeriesMark(0).shape());
    QVERIFY(SeriesMark(SeriesMark::Count).isFilled());
}

void TstSeriesMark::looksItsOwnWithoutColour()
{
    // Black on white: what a printer and a colour-blind person make of it.
    const QPalette palette(Qt::black, Qt::white);
    QList<QImage> images;
    for (int series = 0; series < SeriesMark::Count; ++series) {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        SeriesMark(series).draw(painter, QPointF(10, 10), palette);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != palette.color(QPalette::Base))
                    image.setPixelColor(x, y, Qt::black);
            }
        }
        QVERIFY(!images.contains(image));
        images.append(image);
    }
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstSeriesMark)
#include "tst_seriesmark.moc"
