// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/comparereport.h"
#include "exchange/parsedmarkdown.h"
#include "models/servedmodel.h"
#include "ui/browsedpage.h"
#include "ui/compare/reportsaver.h"
#include "ui/hostilecomparison.h"
#include "ui/reportcells.h"

#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <array>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WaitTime = 60'000;
constexpr QLatin1StringView WithoutRepeats{", without replies that repeat an earlier one"};

CompareAnalysis analysisOf(CompareQuestion question, bool leavesOutRepeated)
{
    question.leavesOutRepeated = leavesOutRepeated;
    return compareAnalysis(question);
}

/// Headings and cells of all tables. Bars, which are letters in Markdown and have no line for their range,
/// are empty, as is their heading.
QList<QStringList> rowsOf(const QList<ReportTable>& tables)
{
    static const QRegularExpression bar(u"^[\u2588\u2591]+$|^0 to 100%.*$"_s);
    QList<QStringList> rows;
    for (const ReportTable& table : tables) {
        rows.append(table.headings);
        rows += table.rows;
    }
    for (QStringList& row : rows)
        row.replaceInStrings(bar, QString());
    return rows;
}

/// The figures of a row behind their names in the report.
QStringList windowFigures(const CompareModel& model, int row)
{
    const auto cell = [&model, row](CompareModel::Column column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QStringList figures{cell(CompareModel::Column::Sample)};
    for (const Place& place : places())
        figures.append(u"%1, %2: %3"_s.arg(place.table, place.heading, cell(place.column)));
    figures.append(u"others: %1"_s.arg(cell(CompareModel::Column::Others)));
    return figures;
}

/// The lines around a place are grey.
bool isColoured(const QImage& image, QPoint centre)
{
    constexpr int Reach = 4;
    constexpr int LeastSaturation = 100;
    for (int y = -Reach; y <= Reach; ++y) {
        for (int x = -Reach; x <= Reach; ++x) {
            const QPoint place = centre + QPoint(x, y);
            if (image.valid(place) && image.pixelColor(place).hsvSaturation() > LeastSaturation)
                return true;
        }
    }
    return false;
}

/// Where the marks of an entry are; one of them is in the legend.
QList<QPoint> marksOf(const QByteArray& svg, int entry)
{
    const QRegularExpression mark(u"<use xlink:href=\"#m%1\" x=\"([0-9.]+)\" y=\"([0-9.]+)\"/>"_s.arg(entry));
    QList<QPoint> places;
    for (auto match = mark.globalMatch(QString::fromUtf8(svg)); match.hasNext();) {
        const auto found = match.next();
        places.append(QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()).toPoint());
    }
    return places;
}

} // namespace

class TstReportBrowser final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksForNothing();
    void wouldNoticeRequests();
    void showsTheNumbersOfTheWindow_data() { addFigures(); }
    void showsTheNumbersOfTheWindow();
    void showsWhoAnsweredAsTheWindow_data() { addFigures(); }
    void showsWhoAnsweredAsTheWindow();
    void drawsEveryPicture();
    void drawsAPointForEachCall() const;
    void showsHostileTextAsItIs();
    void namesNoSecret();
    void showsTheSameInMarkdown();

private:
    static void addFigures();
    /// The report as the window writes it.
    [[nodiscard]] QByteArray saved(const QString& suffix) const;
    /// As windowFigures() has them.
    [[nodiscard]] QStringList reportFigures(const CompareRow& row, const QString& ending) const;

    RecordingServer m_bait{"image/png", {}};
    QTemporaryDir m_folder;
    CompareQuestion m_question;
    QByteArray m_html;
    QByteArray m_markdown;
    BrowsedPage m_page;
};

void TstReportBrowser::initTestCase()
{
    if (!hasBrowser())
        QSKIP("Chromium is not there");
    QLocale::setDefault(QLocale::c());
    QVERIFY(m_bait.listen());
    m_question = mixedQuestion(m_bait);
    m_html = saved(u"html"_s);
    m_markdown = saved(u"md"_s);
    const auto page = browsedPage(m_html);
    QVERIFY(page.has_value());
    m_page = *page;
}

void TstReportBrowser::addFigures()
{
    QTest::addColumn<bool>("leavesOutRepeated");
    QTest::addColumn<QString>("ending");
    QTest::newRow("all calls") << false << QString();
    QTest::newRow("without repeated replies") << true << QString(WithoutRepeats);
}

QByteArray TstReportBrowser::saved(const QString& suffix) const
{
    QWidget window;
    ReportSaver saver(
        [this] {
            return ReportSaver::Content{
                m_question, Redactor({Secret(QByteArray(PlantedKey.data(), PlantedKey.size()))})};
        },
        &window);
    QSignalSpy told(&saver, &ReportSaver::told);
    saver.choose();
    const QString name = m_folder.filePath(u"report."_s + suffix);
    emit window.findChild<QFileDialog*>()->fileSelected(name);
    static_cast<void>(told.wait(WaitTime));
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TstReportBrowser::reportFigures(const CompareRow& row, const QString& ending) const
{
    const QString sample = row.stream ? u"streamed"_s : u"not streamed"_s;
    const QStringList name = nameInReport(m_question.comparison.plan, row);
    const auto cell = [&](const QString& table, const QString& heading) {
        return cellOf(m_page.tables, u"%1, %2%3"_s.arg(table, sample, ending), name, heading);
    };
    QStringList figures{sample};
    for (const Place& place : places()) {
        const QString text = place.shown(cell(place.table, place.heading));
        // Without streaming there is no such table.
        const bool isAbsent = !row.stream && place.table == FirstTokenTable && text == NoSuchRow;
        figures.append(u"%1, %2: %3"_s.arg(
            place.table, place.heading, isAbsent ? u"not measured: not streamed"_s : text));
    }
    int others = 0;
    for (const QString& heading : {u"Stopped"_s, u"Incomplete"_s, u"Running"_s})
        others += cell(u"Calls"_s, heading).toInt();
    figures.append(u"others: %1"_s.arg(others));
    return figures;
}

void TstReportBrowser::asksForNothing()
{
    QCOMPARE(m_page.requests, 0);
    QCOMPARE(m_page.loads, QStringList());
    RecordingServer server("text/html; charset=utf-8", m_html);
    QVERIFY(server.listen());
    const auto page = openedPage(u"http://127.0.0.1:%1/report.html"_s.arg(server.port()));
    QVERIFY(page.has_value());
    QVERIFY(page->contains(u"src=\"data:image/svg+xml;base64,"_s));
    QCOMPARE(server.requests(), 1);
    QCOMPARE(m_bait.requests(), 0);
}

void TstReportBrowser::wouldNoticeRequests()
{
    const auto page =
        browsedPage(R"(<body><img src="here.png"><img src="http://nowhere.example/there.png"></body>)");
    QVERIFY(page.has_value());
    QCOMPARE(page->requests, 1);
    QCOMPARE(page->loads.size(), 2);
    QCOMPARE(page->pictures.size(), 2);
    QVERIFY(page->pictures.constFirst().image.isNull());
}

void TstReportBrowser::showsTheNumbersOfTheWindow()
{
    QFETCH(const bool, leavesOutRepeated);
    QFETCH(const QString, ending);
    CompareModel model;
    model.setAnalysis(analysisOf(m_question, leavesOutRepeated));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(reportFigures(model.rows().at(row), ending), windowFigures(model, row));
    qsizetype rows = 0;
    for (const ReportTable& table : std::as_const(m_page.tables)) {
        if (table.title == u"Calls, streamed"_s + ending || table.title == u"Calls, not streamed"_s + ending)
            rows += table.rows.size();
    }
    QCOMPARE(rows, model.rowCount());
    QVERIFY(rows > 15);
}

void TstReportBrowser::showsWhoAnsweredAsTheWindow()
{
    QFETCH(const bool, leavesOutRepeated);
    QFETCH(const QString, ending);
    ServedModel model;
    model.setAnalysis(analysisOf(m_question, leavesOutRepeated));
    QStringList window;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 1; column < ServedModel::ColumnCount; ++column)
            cells.append(model.index(row, column).data().toString());
        cells.prepend(reportEntryName(m_question.comparison.plan, model.rows().at(row).entry));
        window.append(cells.join(u" | "_s));
    }
    QStringList report;
    for (const ReportTable& table : std::as_const(m_page.tables)) {
        if (table.headings.value(0) != u"Served by"_s
            || table.title.endsWith(WithoutRepeats) != leavesOutRepeated)
            continue;
        const QString title = table.title.chopped(ending.size());
        for (const QStringList& cells : table.rows) {
            report.append(QStringList{title.section(u", "_s, 0, -2), title.section(u", "_s, -1),
                servedWord(cells.at(0)), cells.at(1), asCount(cells.at(2)), cells.at(3), cells.at(4)}
                              .join(u" | "_s));
        }
    }
    QCOMPARE(report, window);
    QVERIFY(window.size() > 10);
}

void TstReportBrowser::drawsEveryPicture()
{
    QStringList titles;
    for (const BrowsedPicture& picture : std::as_const(m_page.pictures)) {
        titles.append(picture.title);
        QVERIFY(picture.svg.startsWith("<svg "));
        QCOMPARE(picture.image.width(), 900);
    }
    QCOMPARE(titles,
        (QStringList{u"Cost against time, not streamed"_s, u"Cost per entry in USD, not streamed"_s,
            u"Total time per entry, not streamed"_s, u"Time to the first token per entry, streamed"_s,
            u"Total time per entry, streamed"_s}));
}

void TstReportBrowser::drawsAPointForEachCall() const
{
    const BrowsedPicture picture = m_page.pictures.value(0);
    const std::array wholeWithAPrice{20, 9, 2};
    for (int entry = 0; entry < 3; ++entry) {
        const QList<QPoint> marks = marksOf(picture.svg, entry);
        QCOMPARE(marks.size(), wholeWithAPrice.at(static_cast<std::size_t>(entry)) + 1);
        for (const QPoint& mark : marks)
            QVERIFY(isColoured(picture.image, mark));
    }
    QVERIFY(m_page.text.contains(u"Points, one for each whole call with a price: 31."_s));
}

void TstReportBrowser::showsHostileTextAsItIs()
{
    const QString text = hostileText(m_bait).replace(u"\r\n"_s, u"\n"_s) + Mask;
    QCOMPARE(m_page.text.count(text), 2); // a prompt and a reply
    QVERIFY(m_page.text.contains(hostileName(m_bait) + Mask));
}

void TstReportBrowser::namesNoSecret()
{
    for (const QByteArray& file : {m_html, m_markdown}) {
        QVERIFY(file.contains("***"));
        for (const QLatin1StringView secret :
            {PlantedKey, AccountFigure, "x-flux-available"_L1, "x-flux-held"_L1})
            QVERIFY2(!QString::fromUtf8(file).contains(secret), secret.data());
    }
    for (const BrowsedPicture& picture : std::as_const(m_page.pictures))
        QVERIFY(!picture.svg.contains(PlantedKey.data()));
}

void TstReportBrowser::showsTheSameInMarkdown()
{
    const auto html = parsedMarkdown(m_markdown);
    if (!html)
        QSKIP("cmark-gfm is not there");
    const auto page = browsedPage(*html);
    QVERIFY(page.has_value());
    QCOMPARE(rowsOf(page->tables), rowsOf(m_page.tables));
    QCOMPARE(page->pictures.size(), m_page.pictures.size());
    for (qsizetype place = 0; place < page->pictures.size(); ++place)
        QCOMPARE(page->pictures.at(place).svg, m_page.pictures.at(place).svg);
    QVERIFY(page->text.contains(hostileText(m_bait).replace(u"\r\n"_s, u"\n"_s) + Mask));
    QCOMPARE(page->loads, QStringList());
    QCOMPARE(m_bait.requests(), 0);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstReportBrowser)
#include "tst_reportbrowser.moc"
