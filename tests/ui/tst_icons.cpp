// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QTest>

#include <set>

namespace Fluxscope::Ui {

namespace {

/// The colours of what is drawn opaquely.
std::set<QRgb> coloursOf(const QPixmap& pixmap)
{
    std::set<QRgb> colours;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colours.insert(image.pixel(x, y));
        }
    }
    return colours;
}

QPalette paletteOf(const QColor& text, const QColor& disabledText)
{
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::ButtonText, text);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, disabledText);
    return palette;
}

} // namespace

class TstIcons final : public QObject
{
    Q_OBJECT

private slots:
    void drawsInTheColoursOfThePalette();
    void drawsEachSize();
    void knowsNoOtherIcons();
};

void TstIcons::drawsInTheColoursOfThePalette()
{
    for (const Qt::GlobalColor colour : {Qt::red, Qt::blue}) {
        const QIcon icon = tintedIcon(u"copy", paletteOf(colour, Qt::green));
        QCOMPARE(coloursOf(icon.pixmap(32)), std::set<QRgb>{QColor(colour).rgb()});
        QCOMPARE(coloursOf(icon.pixmap(32, QIcon::Disabled)), std::set<QRgb>{QColor(Qt::green).rgb()});
    }
}

void TstIcons::drawsEachSize()
{
    const QIcon icon = tintedIcon(u"copy", paletteOf(Qt::red, Qt::green));
    QVERIFY(!icon.isNull());
    for (const int size : {16, 22, 64})
        QCOMPARE(icon.pixmap(size).size(), QSize(size, size));
    QPixmap painted(64, 32);
    painted.fill(Qt::transparent);
    QPainter painter(&painted);
    icon.paint(&painter, QRect(0, 0, 64, 32));
    painter.end();
    QCOMPARE(coloursOf(painted), std::set<QRgb>{QColor(Qt::red).rgb()});
}

void TstIcons::knowsNoOtherIcons()
{
    QVERIFY(tintedIcon(u"no such icon", QPalette()).isNull());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstIcons)
#include "tst_icons.moc"
