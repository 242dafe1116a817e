// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/reportpictures.h"

#include "runs/comparedalias.h"

#include <QElapsedTimer>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Calls of an entry that take 100 ms, 200 ms, … and cost as many ten millionths of a dollar.
QList<CallRecord> risingCalls(int entry, int count, bool stream = false)
{
    QList<CallRecord> calls;
    for (int i = 1; i <= count; ++i) {
        calls.append(comparedCall(entry, stream));
        calls.last().reply = u"%1 of %2"_s.arg(i).arg(entry);
        calls.last().timings.total = milliseconds(100 * i);
        if (stream)
            calls.last().timings.firstToken = milliseconds(10 * i);
        else
            calls.last().cost = Cost{u"%1e-7"_s.arg(i), CostSource::Header};
    }
    return calls;
}

QList<ReportPicture> picturesOf(const Comparison& comparison, const QList<CallRecord>& calls)
{
    return reportPictures(compareAnalysis({comparison, calls, {}, false}));
}

QStringList titlesOf(const QList<ReportPicture>& pictures)
{
    QStringList titles;
    for (const ReportPicture& picture : pictures)
        titles.append(picture.title);
    return titles;
}

ReportPicture pictureOf(const QList<ReportPicture>& pictures, const QString& title)
{
    const auto found = std::find_if(pictures.cbegin(), pictures.cend(),
        [&title](const ReportPicture& picture) { return picture.title == title; });
    return found == pictures.cend() ? ReportPicture() : *found;
}

QString printed(const ReportTable& table)
{
    QStringList lines{table.headings.join(u" | "_s)};
    for (const QStringList& row : table.rows)
        lines.append(row.join(u" | "_s));
    return lines.join(u'\n');
}

/// Of the boxes, from left to right.
QList<double> boxHeights(const QByteArray& svg)
{
    QList<double> heights;
    static const QRegularExpression box(u"<rect x=[^>]* height=\"([0-9.]+)\""_s);
    auto boxes = box.globalMatch(QString::fromUtf8(svg));
    while (boxes.hasNext())
        heights.append(boxes.next().captured(1).toDouble());
    return heights;
}

int darkPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

} // namespace

class TstReportPictures final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void hasAPictureOfEveryFigure();
    void hasNoneWithoutCalls();
    void hasATableWithEverySpread();
    void saysWhichFirstTokensCannotBeMeasured();
    void drawsABoxFromEightCallsOn();
    void marksTheNamesOfBoxesWithBoxes();
    void namesTheUnitsOfItsAxes();
    void isOfAllCallsWhateverIsLeftOut();
    void isEnglishInEveryLocale();
    void drawsHostileNamesAsTheyAre();
    void canBeDrawn();
    void printsHowLongTheLargestComparisonTakes();
};

void TstReportPictures::hasAPictureOfEveryFigure()
{
    const auto pictures = picturesOf(comparisonOf({u"flux-auto"_s, u"kimi"_s}, CompareMeasure::Both),
        risingCalls(0, 3) + risingCalls(1, 3, true));
    QCOMPARE(titlesOf(pictures),
        (QStringList{u"Cost against time, not streamed"_s, u"Cost per entry in USD, not streamed"_s,
            u"Total time per entry, not streamed"_s, u"Time to the first token per entry, streamed"_s,
            u"Total time per entry, streamed"_s}));
}

void TstReportPictures::hasNoneWithoutCalls()
{
    QVERIFY(reportPictures({}).isEmpty());
    QVERIFY(picturesOf(comparisonOf({u"flux-auto"_s, u"kimi"_s}), {}).isEmpty());
}

void TstReportPictures::hasATableWithEverySpread()
{
    QList<CallRecord> calls = risingCalls(0, 8) + risingCalls(1, 3) + risingCalls(2, 2);
    for (const CallState state : {CallState::Failed, CallState::Failed, CallState::CutOff}) {
        calls.append(comparedCall(1));
        calls.last().state = state;
    }
    const auto pictures = picturesOf(comparisonOf({u"flux-auto"_s, u"kimi"_s, u"glm"_s, u"qwen"_s}), calls);
    const QString headings = u"Entry | Calls | Min | Lower quartile | Median | Upper quartile | Max | "_s;
    QCOMPARE(printed(pictureOf(pictures, u"Cost per entry in USD, not streamed"_s).table),
        headings
            + u"Not whole\n"
              "1: flux-auto (chat) | 8 | 0.0000001 | 0.000000275 | 0.00000045 | 0.000000625 | 0.0000008 | "
              "none\n"
              "2: kimi (chat) | 3 | 0.0000001 | too few calls (3 of 8) | 0.0000002 | too few calls (3 of 8) "
              "| "
              "0.0000003 | "
              "2 failed, 1 cut off\n"
              "3: glm (chat) | 2 | 0.0000001 | too few calls (2 of 8) | 0.00000015 | too few calls (2 of 8) "
              "| "
              "0.0000002 | "
              "none\n"
              "4: qwen (chat) | 0 | unknown | unknown | unknown | unknown | unknown | none"_s);
    QCOMPARE(printed(pictureOf(pictures, u"Total time per entry, not streamed"_s).table),
        headings
            + u"Not in the times\n"
              "1: flux-auto (chat) | 8 | 100 ms | 275 ms | 450 ms | 625 ms | 800 ms | none\n"
              "2: kimi (chat) | 3 | 100 ms | too few calls (3 of 8) | 200 ms | too few calls (3 of 8) | 300 "
              "ms | "
              "2 failed, 1 cut off\n"
              "3: glm (chat) | 2 | too few calls (2 of 3) | too few calls (2 of 8) | too few calls (2 of 3) "
              "| "
              "too few calls (2 of 8) | too few calls (2 of 3) | none\n"
              "4: qwen (chat) | 0 | too few calls (0 of 3) | too few calls (0 of 8) | too few calls (0 of "
              "3) | too few calls (0 of 8) | too few calls (0 of 3) | none"_s);
}

void TstReportPictures::saysWhichFirstTokensCannotBeMeasured()
{
    QList<CallRecord> inOnePiece = risingCalls(1, 3, true);
    for (CallRecord& call : inOnePiece)
        call.arrivedInOnePiece = true;
    QList<CallRecord> withoutFirstToken = risingCalls(2, 3, true);
    for (CallRecord& call : withoutFirstToken)
        call.timings.firstToken.reset();
    const auto pictures =
        picturesOf(comparisonOf({u"flux-auto"_s, u"kimi"_s, u"glm"_s}, CompareMeasure::Speed),
            risingCalls(0, 3, true) + inOnePiece + withoutFirstToken);
    const QString why = u"not measurable (arrived in one piece)"_s;
    QCOMPARE(printed(pictureOf(pictures, u"Time to the first token per entry, streamed"_s).table),
        u"Entry | Calls | Min | Lower quartile | Median | Upper quartile | Max | Not in the times\n"
        "1: flux-auto (chat) | 3 | 10 ms | too few calls (3 of 8) | 20 ms | too few calls (3 of 8) | 30 ms | "
        "none\n"
        "2: kimi (chat) | 0 | %1 | %1 | %1 | %1 | %1 | none\n"
        "3: glm (chat) | 0 | too few calls (0 of 3) | too few calls (0 of 8) | too few calls (0 of 3) | "
        "too few calls (0 of 8) | too few calls (0 of 3) | none"_s.arg(why));
}

void TstReportPictures::drawsABoxFromEightCallsOn()
{
    const auto pictures =
        picturesOf(comparisonOf({u"flux-auto"_s, u"kimi"_s}), risingCalls(0, 7) + risingCalls(1, 8));
    for (const QString& title :
        {u"Cost per entry in USD, not streamed"_s, u"Total time per entry, not streamed"_s}) {
        const QList<double> heights = boxHeights(pictureOf(pictures, title).svg);
        QCOMPARE(heights.size(), 2);
        QCOMPARE(heights.at(0), 0.0);
        QVERIFY(heights.at(1) > 0);
    }
}

void TstReportPictures::marksTheNamesOfBoxesWithBoxes()
{
    const auto pictures = picturesOf(comparisonOf({u"flux-auto"_s, u"kimi"_s}), risingCalls(0, 8));
    const QByteArray points = pictureOf(pictures, u"Cost against time, not streamed"_s).svg;
    QCOMPARE(points.count("xlink:href=\"#m1\""), 1);
    QVERIFY(!points.contains("#box"));
    for (const QString& title :
        {u"Cost per entry in USD, not streamed"_s, u"Total time per entry, not streamed"_s}) {
        const QByteArray boxes = pictureOf(pictures, title).svg;
        QCOMPARE(boxes.count("<path id=\"box\""), 1);
        QCOMPARE(boxes.count("xlink:href=\"#box\""), 2);
        QVERIFY(!boxes.contains("#m"));
    }
}

void TstReportPictures::namesTheUnitsOfItsAxes()
{
    const auto pictures = picturesOf(comparisonOf({u"flux-auto"_s, u"kimi"_s}), risingCalls(0, 8));
    const QByteArray points = pictureOf(pictures, u"Cost against time, not streamed"_s).svg;
    QVERIFY(points.contains(">Total time (s)<"));
    QVERIFY(points.contains(">Cost ($)<"));
    QVERIFY(pictureOf(pictures, u"Cost per entry in USD, not streamed"_s).svg.contains(">Cost ($)<"));
    QVERIFY(pictureOf(pictures, u"Total time per entry, not streamed"_s).svg.contains(">Time (s)<"));
}

void TstReportPictures::isOfAllCallsWhateverIsLeftOut()
{
    QList<CallRecord> calls = risingCalls(0, 8);
    for (CallRecord& call : calls)
        call.reply = u"the same"_s;
    const Comparison comparison = comparisonOf({u"flux-auto"_s, u"kimi"_s});
    const auto without = compareAnalysis({comparison, calls, {}, true});
    QCOMPARE(without.figures.entries.constFirst().samples.plain.counts.calls, 1);
    QCOMPARE(reportPictures(without), picturesOf(comparison, calls));
}

void TstReportPictures::isEnglishInEveryLocale()
{
    const Comparison comparison = comparisonOf({u"flux-auto"_s, u"kimi"_s});
    const auto english = picturesOf(comparison, risingCalls(0, 8));
    QVERIFY(english.constFirst().svg.contains(">0.2 s<"));
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(picturesOf(comparison, risingCalls(0, 8)), english);
}

void TstReportPictures::drawsHostileNamesAsTheyAre()
{
    const auto pictures =
        picturesOf(comparisonOf({u"</text><script>x()</script>"_s, u"b"_s}), risingCalls(0, 3));
    QCOMPARE(pictures.size(), 3);
    for (const ReportPicture& picture : pictures) {
        QVERIFY(!picture.svg.contains("<script"));
        QVERIFY(picture.svg.contains("&lt;script&gt;"));
    }
}

void TstReportPictures::canBeDrawn()
{
    QStringList models;
    QList<CallRecord> calls;
    for (int entry = 0; entry < ComparePlan::MostEntries; ++entry) {
        models.append(u"a model with a long name that goes on and on %1"_s.arg(entry));
        calls += risingCalls(entry, 8);
    }
    for (const ReportPicture& picture : picturesOf(comparisonOf(models), calls)) {
        QSvgRenderer renderer(picture.svg);
        QVERIFY(renderer.isValid());
        QImage image(renderer.defaultSize(), QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        QCOMPARE(image.pixelColor(image.width() - 3, image.height() - 3), QColor(Qt::white));
        QVERIFY(darkPixels(image) > 1000);
        if (const QString folder = qEnvironmentVariable("PICTURES"); !folder.isEmpty())
            image.save(u"%1/%2.png"_s.arg(folder, picture.title));
    }
}

void TstReportPictures::printsHowLongTheLargestComparisonTakes()
{
    QStringList models;
    QList<CallRecord> calls;
    for (int entry = 0; entry < ComparePlan::MostEntries; ++entry) {
        models.append(u"model %1"_s.arg(entry));
        calls += risingCalls(entry, ComparePlan::MostRepeats);
        calls += risingCalls(entry, ComparePlan::MostRepeats, true);
    }
    for (CallRecord& call : calls)
        call.cost = Cost{u"%1e-7"_s.arg(call.timings.total->count()), CostSource::Header};
    const auto analysis = compareAnalysis({comparisonOf(models, CompareMeasure::Both), calls, {}, false});
    QElapsedTimer timer;
    timer.start();
    const auto pictures = reportPictures(analysis);
    qInfo("%lld pictures of %lld calls: %lld ms", qint64{pictures.size()}, qint64{calls.size()},
        timer.elapsed());
    QCOMPARE(pictures.constFirst().svg.count("<use "), 1600 + ComparePlan::MostEntries);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstReportPictures)
#include "tst_reportpictures.moc"
