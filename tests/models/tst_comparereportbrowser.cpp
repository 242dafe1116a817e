// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/openedpage.h"
#include "exchange/recordingserver.h"
#include "exchange/samplecomparison.h"
#include "models/comparereportfigures.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

/// Everything that would ask `bait`, if it were markup.
QString hostileText(const RecordingServer& bait)
{
    return uR"(</pre></p></td><img src="http://127.0.0.1:%1/a"><script src="http://127.0.0.1:%1/b"></script>)"
           R"(<link rel="stylesheet" href="http://127.0.0.1:%1/c"><iframe src="http://127.0.0.1:%1/d"></iframe>)"_s
               .arg(bait.port());
}

CompareReport hostileReport(const RecordingServer& bait)
{
    CompareReport report;
    report.comparison = sampleComparison();
    report.calls = sampleCalls();
    const QString text = hostileText(bait);
    report.comparison.plan.prompts.first().text = text;
    report.calls[0].reply = text;
    report.calls[1].flux.model = text;
    report.calls[2].error = CallError{ErrorKind::Server, text, {}, std::nullopt};
    report.figures = compareReportFigures(compareAnalysis({report.comparison, report.calls, {}, false}));
    const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">)"
                           R"(<image width="9" height="9" href="http://127.0.0.1:%1/e"/></svg>)";
    report.pictures = {{u"Picture"_s, text, QByteArray(svg).replace("%1", QByteArray::number(bait.port()))}};
    return report;
}

QStringList cellsOf(const QString& page)
{
    static const QRegularExpression cell(uR"(<(?:td|th scope="row")>((?:(?!<div)[^<])*)</t[dh]>)"_s);
    QStringList cells;
    for (auto match = cell.globalMatch(page); match.hasNext();)
        cells.append(match.next().captured(1));
    return cells;
}

QStringList cellsOf(const QList<ReportTable>& tables)
{
    QStringList cells;
    for (const ReportTable& table : tables) {
        for (const QStringList& row : table.rows)
            cells += row;
    }
    return cells;
}

} // namespace

class TstCompareReportBrowser final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksForNothing();
    void wouldNoticeRequests();
    void showsTheSameNumbers();
};

void TstCompareReportBrowser::initTestCase()
{
    if (!hasBrowser())
        QSKIP("Chromium is not there");
}

void TstCompareReportBrowser::asksForNothing()
{
    RecordingServer bait("image/png", {});
    QVERIFY(bait.listen());
    RecordingServer server(
        "text/html; charset=utf-8", compareReport(hostileReport(bait), ReportFormat::Html, {}));
    QVERIFY(server.listen());
    const auto page = openedPage(u"http://127.0.0.1:%1/report.html"_s.arg(server.port()));
    QVERIFY(page.has_value());
    QVERIFY(page->contains(u"says 1 the time 2."_s));
    QCOMPARE(server.requests(), 1);
    QCOMPARE(bait.requests(), 0);
}

void TstCompareReportBrowser::wouldNoticeRequests()
{
    RecordingServer bait("image/png", {});
    QVERIFY(bait.listen());
    RecordingServer server("text/html; charset=utf-8", hostileText(bait).toUtf8());
    QVERIFY(server.listen());
    QVERIFY(openedPage(u"http://127.0.0.1:%1/page.html"_s.arg(server.port())).has_value());
    QCOMPARE(bait.requests(), 4);
}

void TstCompareReportBrowser::showsTheSameNumbers()
{
    CompareReport report;
    report.comparison = sampleComparison();
    report.calls = sampleCalls();
    report.figures = compareReportFigures(compareAnalysis({report.comparison, report.calls, {}, false}));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(compareReport(report, ReportFormat::Html, {}));
    file.close();
    const auto page = openedPage(u"file://"_s + file.fileName());
    QVERIFY(page.has_value());
    const QString figures = page->mid(page->indexOf(u"<h2>Who answered</h2>"_s));
    const QStringList shown = cellsOf(figures.left(figures.indexOf(u"<h2>Calls</h2>"_s)));
    QCOMPARE(shown, cellsOf(report.figures.served + report.figures.numbers));
    QVERIFY(shown.size() > 100);
}

QTEST_GUILESS_MAIN(TstCompareReportBrowser)
#include "tst_comparereportbrowser.moc"
