// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/comparereport.h"

#include "exchange/parsedmarkdown.h"
#include "exchange/reportsaving.h"
#include "exchange/samplecomparison.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Key{"sk-planted-key-0123456789"};

CompareReport sampleReport()
{
    CompareReport report;
    report.comparison = sampleComparison();
    report.calls = sampleCalls();
    return report;
}

QString textOf(const CompareReport& report, ReportFormat format, const Redactor& redactor = {})
{
    return QString::fromUtf8(compareReport(report, format, redactor));
}

CallRecord& firstCall(CompareReport& report)
{
    return report.calls.first();
}

/// Text in every place that the outside fills.
CompareReport reportFullOf(const QString& text)
{
    CompareReport report = sampleReport();
    report.comparison.connection = text;
    report.comparison.programVersion = text;
    report.comparison.plan.entries[0].model = text;
    Prompt& prompt = report.comparison.plan.prompts.first();
    prompt.system = text;
    prompt.messages = {{Role::User, text}, {Role::Assistant, text}};
    prompt.text = text;
    prompt.parameters.stop = {text};
    prompt.parameters.reasoningEffort = text;
    prompt.parameters.additional = {{u"user"_s, text}};
    CallRecord& call = firstCall(report);
    call.flux.model = text;
    call.flux.requestId = text;
    call.reply = text;
    call.reasoning = text;
    call.toolCalls = {{text, text, text}};
    call.finishRaw = text;
    call.error = CallError{ErrorKind::Server, text, text, std::nullopt};
    call.note = text;
    // The lower rungs of the ladder of ids.
    report.calls[1].flux.requestId.reset();
    report.calls[1].headers.litellmCallId = text;
    report.calls[2].flux.requestId.reset();
    report.calls[2].headers.cfRay = text;
    report.calls[2].headers.date = text;
    report.figures.served = {{text, {text}, {{text}}, {{0.5, {0.2, 0.8}}}}};
    report.figures.numbers = {{text, {text}, {{text}}, {}}};
    report.figures.notCounted = {text};
    report.figures.cautions = {text};
    report.pictures = {{text, text, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"}};
    return report;
}

std::optional<QString> htmlOfMarkdown(const CompareReport& report)
{
    const auto html = parsedMarkdown(compareReport(report, ReportFormat::Markdown, {}));
    return html ? std::optional(QString::fromUtf8(*html)) : std::nullopt;
}

void addFormats()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("HTML") << ReportFormat::Html;
    QTest::newRow("Markdown") << ReportFormat::Markdown;
}

} // namespace

class TstCompareReport final : public QObject
{
    Q_OBJECT

private slots:
    void tellsFormatsBySuffix();
    void saysHowTheCallsWereMade_data() { addFormats(); }
    void saysHowTheCallsWereMade();
    void saysWhichMembersMayDiffer();
    void saysWhenTheRunWentSlower();
    void countsCallsByTheirStart();
    void namesIdsByTheLadder();
    void saysUnknownForWhatIsUnknown();
    void tellsAZeroPriceFromNone();
    void namesNoKey_data() { addFormats(); }
    void namesNoKey();
    void masksDigestsInErrors();
    void namesNoAccountFigure_data() { addFormats(); }
    void namesNoAccountFigure();
    void leavesOutTextOnRequest_data() { addFormats(); }
    void leavesOutTextOnRequest();
    void saysThatNoTextIsKept();
    void removesControlCharacters_data() { addFormats(); }
    void removesControlCharacters();
    void escapesHtml();
    void embedsPicturesAsData();
    void saysHowToReadAPicture();
    void putsTheTableOfAPictureBelowIt();
    void forbidsLoading();
    void fencesRepliesOfFences();
    void keepsMarkupFromBeingRead();
    void keepsTablesWhole();
    void saysWhatMayMislead();
    void saysWhichCallsAreNotCounted();
    void savesAWholeFileForItsOwner();
    void saysWhyItCannotSave();
};

void TstCompareReport::tellsFormatsBySuffix()
{
    QCOMPARE(reportFormat(u"/tmp/a.HTML"_s), ReportFormat::Html);
    QCOMPARE(reportFormat(u"a.htm"_s), ReportFormat::Html);
    QCOMPARE(reportFormat(u"a.md"_s), ReportFormat::Markdown);
    QCOMPARE(reportFormat(u"a.markdown"_s), ReportFormat::Markdown);
    QCOMPARE(reportFormat(u"a.pdf"_s), std::nullopt);
    QCOMPARE(reportFormat(u"a."_s + reportSuffix(ReportFormat::Html)), ReportFormat::Html);
    QCOMPARE(reportFormat(u"a."_s + reportSuffix(ReportFormat::Markdown)), ReportFormat::Markdown);
}

void TstCompareReport::saysHowTheCallsWereMade()
{
    QFETCH(const ReportFormat, format);
    const QString text = textOf(sampleReport(), format);
    for (const QString& said :
        {u"Be brief."_s, u"Two and two?"_s, u"Output limit (tokens)"_s, u"Cost: the calls are not streamed"_s,
            u"2026-10-05 14:00:00.000 UTC"_s, u"2026-10-05 14:01:01.250 UTC"_s, u"18446744073709551615"_s,
            u"at most 1"_s, u"Fluxscope 0.4.0"_s, u"1: flux-auto (chat)"_s, u"2: flux-fast (messages)"_s,
            u"0.000121"_s, u"1000 ms"_s, u"Four, says 1 the time 2."_s, u"X-Flux-Request-Id: request-1-2"_s})
        QVERIFY2(text.contains(said), qPrintable(said));
}

void TstCompareReport::saysWhichMembersMayDiffer()
{
    CompareReport report = sampleReport();
    report.comparison.plan.prompts[0].parameters.additional = {{u"seed"_s, 7}, {u"CANARY"_s, 1}};
    const QString known = u"“seed” of the additional JSON is no parameter of its API shape"_s;
    const QString unknown =
        u"it is not known whether its API shape reads the whole additional JSON as the others do"_s;
    const QString text = textOf(report, ReportFormat::Html);
    QCOMPARE(text.count(known), 1);
    QCOMPARE(text.count(unknown), 2);
    report.includeText = false;
    const QString without = textOf(report, ReportFormat::Html);
    QCOMPARE(without.count(unknown), 2);
    QVERIFY(!without.contains(u"CANARY"_s));
}

void TstCompareReport::saysWhenTheRunWentSlower()
{
    CompareReport report = sampleReport();
    report.comparison.plan.perSecond.reset();
    QVERIFY(textOf(report, ReportFormat::Markdown).contains(u"| Calls a second | no limit |"_s));
    report.comparison.slowedAt = report.comparison.startedAt.addSecs(3);
    const QString text = textOf(report, ReportFormat::Markdown);
    QVERIFY2(text.contains(u"| Calls a second | no limit; the run went on at one per second at "
                           "2026-10-05 14:00:03.000 UTC, after the gateway had refused calls |"_s),
        qPrintable(text));
}

void TstCompareReport::countsCallsByTheirStart()
{
    const QList<CallRecord> calls = sampleCalls();
    const QList<CallRecord> reversed(calls.crbegin(), calls.crend());
    QCOMPARE(callsByStart(reversed), calls);
}

void TstCompareReport::namesIdsByTheLadder()
{
    CompareReport report = sampleReport();
    report.calls[0].flux.requestId.reset();
    report.calls[0].headers.litellmCallId = u"litellm-1"_s;
    report.calls[1].flux.requestId.reset();
    report.calls[1].headers.cfRay = u"a28b0c-FRA"_s;
    report.calls[1].headers.date = u"Mon, 05 Oct 2026 14:00:01 GMT"_s;
    report.calls[2].flux.requestId.reset();
    const QString text = textOf(report, ReportFormat::Markdown);
    QVERIFY(text.contains(u"| x-litellm-call-id: litellm-1 |"_s));
    QVERIFY(text.contains(u"| CF-RAY: a28b0c-FRA, Date: Mon, 05 Oct 2026 14:00:01 GMT |"_s));
    QVERIFY(text.contains(u"| none: the response named no id |"_s));
}

void TstCompareReport::saysUnknownForWhatIsUnknown()
{
    CompareReport report = sampleReport();
    report.comparison.endedAt.reset();
    CallRecord call = sampleCall(0, 0);
    call.flux = {};
    call.cost.reset();
    call.usage = {};
    call.timings = {};
    call.httpStatus.reset();
    call.finish.reset();
    report.calls = {call};
    const QString text = textOf(report, ReportFormat::Markdown);
    QVERIFY(text.contains(u"| End | unknown: it has not ended |"_s));
    QVERIFY(text.contains(u"| done | unknown | none | unknown | unknown | none |"_s));
    QVERIFY(text.contains(u"| unknown | not streamed | unknown | unknown | unknown | none:"_s));
}

void TstCompareReport::tellsAZeroPriceFromNone()
{
    CompareReport report = sampleReport();
    report.calls[0].cost = Cost{u"0"_s, CostSource::Header};
    report.calls[1].cost = Cost{u"1.5e-7"_s, CostSource::Body};
    report.calls[2].cost.reset();
    report.calls[2].state = CallState::Stopped;
    report.calls[3].cost.reset();
    report.calls[3].state = CallState::NotSent;
    const QString text = textOf(report, ReportFormat::Markdown);
    QVERIFY(text.contains(u"| 1 | 1: flux-auto (chat) | 0 |"_s));
    QVERIFY(text.contains(u"| 0.00000015 (from the body) |"_s));
    QVERIFY(text.contains(u"| unknown (may be billed) |"_s));
    QVERIFY(text.contains(u"| none, it was not sent |"_s));
}

void TstCompareReport::namesNoKey()
{
    QFETCH(const ReportFormat, format);
    const QString key = QString::fromLatin1(Key);
    CompareReport report = reportFullOf(u"before "_s + key + u" after"_s);
    report.comparison.baseUrl = u"https://user:%1@api.fluxrouter.ai?key=%1"_s.arg(key);
    report.pictures[0].svg = "<svg><text>" + Key.toByteArray() + "</text></svg>";
    report.calls[1].reply = u"split \x1b"_s + key.left(8) + u'\x02' + key.mid(8);
    const QByteArray bytes = compareReport(report, format, Redactor({Secret(Key.toByteArray())}));
    QVERIFY(!bytes.contains(Key));
    QVERIFY(!bytes.contains(Key.sliced(11)));
    QVERIFY(bytes.contains("before"));
    static const QRegularExpression address(u"base64,([A-Za-z0-9+/=]+)"_s);
    const QString svg = address.match(QString::fromUtf8(bytes)).captured(1);
    QCOMPARE(QByteArray::fromBase64(svg.toLatin1()), QByteArray("<svg><text>***</text></svg>"));
}

void TstCompareReport::masksDigestsInErrors()
{
    CompareReport report = sampleReport();
    const QString digest(64, u'a');
    firstCall(report).error = CallError{ErrorKind::Auth, u"Bad key "_s + digest, {}, std::nullopt};
    const QString text = textOf(report, ReportFormat::Html);
    QVERIFY(!text.contains(digest));
    QVERIFY(text.contains(u"auth: Bad key ***"_s));
}

void TstCompareReport::namesNoAccountFigure()
{
    QFETCH(const ReportFormat, format);
    CompareReport report = sampleReport();
    for (CallRecord& call : report.calls)
        call.flux.extra = {{u"x-flux-available"_s, u"94107"_s}, {u"x-flux-held"_s, u"31337"_s}};
    const QString text = textOf(report, format);
    for (const QString& figure :
        {u"x-flux-available"_s, u"x-flux-held"_s, u"94107"_s, u"31337"_s, u"available"_s})
        QVERIFY2(!text.contains(figure, Qt::CaseInsensitive), qPrintable(figure));
}

void TstCompareReport::leavesOutTextOnRequest()
{
    QFETCH(const ReportFormat, format);
    CompareReport report = sampleReport();
    firstCall(report).note = u"my note"_s;
    firstCall(report).vote = 1;
    report.includeText = false;
    const QString text = textOf(report, format);
    for (const QString& left : {u"Be brief."_s, u"Two and two?"_s, u"Four, says"_s, u"my note"_s})
        QVERIFY2(!text.contains(left), qPrintable(left));
    QVERIFY(text.contains(u"left out on request"_s));
    QVERIFY(text.contains(u"Votes"_s));
}

void TstCompareReport::saysThatNoTextIsKept()
{
    CompareReport report = sampleReport();
    report.comparison.plan.prompts.clear();
    for (CallRecord& call : report.calls) {
        call.textKept = false;
        call.reply.reset();
    }
    const QString text = textOf(report, ReportFormat::Markdown);
    QCOMPARE(text.count(u"Unknown: the history does not keep texts."_s), report.calls.size() + 1);
    QVERIFY(text.contains(u"| Calls planned | unknown |"_s));
}

void TstCompareReport::removesControlCharacters()
{
    QFETCH(const ReportFormat, format);
    const QString text =
        textOf(reportFullOf(u"a\x1b[31mb\u202ec\u2066d"_s + QChar(u'\0') + u"e\u0085f\x7fg"_s), format);
    for (const QChar character : text)
        QVERIFY2(character == u'\n' || !isHarmful(character),
            qPrintable(QString::number(character.unicode(), 16)));
    QVERIFY(text.contains(u"mbcdefg"_s));
}

void TstCompareReport::escapesHtml()
{
    const QString text =
        textOf(reportFullOf(u"</pre></title><script>x()</script><img src=x onerror='y()'>\"&amp;"_s),
            ReportFormat::Html);
    QVERIFY(!text.contains(u"<script"_s));
    QVERIFY(!text.contains(u"<img src"_s));
    QCOMPARE(text.count(u"</title>"_s), 1);
    QVERIFY(text.contains(u"&lt;script&gt;x()&lt;/script&gt;"_s));
    QVERIFY(text.contains(u"&quot;&amp;amp;"_s));
}

void TstCompareReport::embedsPicturesAsData()
{
    CompareReport report = sampleReport();
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>";
    report.pictures = {{u"Cost against time"_s, u"One point per call"_s, svg}};
    const QString html = textOf(report, ReportFormat::Html);
    QVERIFY(!html.contains(u"<svg"_s));
    QVERIFY(html.contains(u"<img alt=\"One point per call\" src=\"data:image/svg+xml;base64,"_s
        + QString::fromLatin1(svg.toBase64()) + u"\">"_s));
    QVERIFY(textOf(report, ReportFormat::Markdown)
                .contains(u"![One point per call](data:image/svg+xml;base64,"_s));
}

void TstCompareReport::saysHowToReadAPicture()
{
    CompareReport report = sampleReport();
    report.pictures = {{u"Cost per entry"_s, u"A box for each entry"_s, "<svg/>"}};
    QVERIFY(textOf(report, ReportFormat::Html).contains(u"</figure>\n<p>A box for each entry</p>\n"_s));
    QVERIFY(textOf(report, ReportFormat::Markdown).contains(u")\n\nA box for each entry\n\n"_s));
}

void TstCompareReport::putsTheTableOfAPictureBelowIt()
{
    CompareReport report = sampleReport();
    const ReportTable table{
        u"Its figures"_s, {u"Entry"_s, u"Median"_s}, {{u"1: flux-auto"_s, u"1234 ms"_s}}, {}};
    report.pictures = {{u"First"_s, u"of calls"_s, "<svg/>"}, {u"Second"_s, u"of entries"_s, "<svg/>", table},
        {u"Third"_s, u"of calls"_s, "<svg/>"}};
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Markdown}) {
        const QString text = textOf(report, format);
        const auto figures = text.indexOf(u"1234 ms"_s);
        QVERIFY(figures > text.indexOf(u"of entries"_s));
        QVERIFY(figures < text.indexOf(u"Third"_s));
        QCOMPARE(text.count(u"1234 ms"_s), 1);
    }
}

void TstCompareReport::forbidsLoading()
{
    const QString html = textOf(sampleReport(), ReportFormat::Html);
    QVERIFY(html.contains(u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'unsafe-inline'; img-src data:\">"_s));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
    QVERIFY(html.contains(u"@media print"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"url("_s));
    QVERIFY(!html.contains(u"src=\"http"_s));
}

void TstCompareReport::fencesRepliesOfFences()
{
    CompareReport report = sampleReport();
    firstCall(report).reply = u"````\n<b>bold</b>\n````\n~~~~~~\n# heading"_s;
    QVERIFY(textOf(report, ReportFormat::Markdown)
                .contains(u"\n```````\n````\n<b>bold</b>\n````\n~~~~~~\n# heading\n```````\n"_s));
    const auto html = htmlOfMarkdown(report);
    if (!html)
        QSKIP("cmark-gfm is not there");
    QVERIFY(html->contains(
        u"<pre><code>````\n&lt;b&gt;bold&lt;/b&gt;\n````\n~~~~~~\n# heading\n</code></pre>"_s));
}

void TstCompareReport::keepsMarkupFromBeingRead()
{
    const QString hostile =
        u"- # 1. <b onclick=x>b</b> [a](http://evil.example) ![i](//evil.example/i) **s** _e_ `c` | ~~d~~ "
        "www.evil.example https://evil.example &amp; $x$ \\ #"_s;
    const auto html = htmlOfMarkdown(reportFullOf(hostile));
    if (!html)
        QSKIP("cmark-gfm is not there");
    for (const QString& tag : {u"<b "_s, u"<a "_s, u"<em"_s, u"<del"_s, u"<hr"_s, u"<ol"_s, u"src=\"//"_s})
        QVERIFY2(!html->contains(tag), qPrintable(tag));
    QVERIFY(!html->contains(u"<code>c"_s));
    QVERIFY(html->contains(u"<li>%1</li>"_s.arg(hostile.toHtmlEscaped())));
    QVERIFY(html->contains(u"<td>%1</td>"_s.arg(hostile.toHtmlEscaped())));
    QVERIFY(html->contains(u"<strong>%1</strong>"_s.arg(hostile.toHtmlEscaped())));
}

void TstCompareReport::keepsTablesWhole()
{
    const auto html = htmlOfMarkdown(reportFullOf(u"a|b\nc\\|d\r\n| e"_s));
    const auto plain = htmlOfMarkdown(reportFullOf(u"plain"_s));
    if (!html || !plain)
        QSKIP("cmark-gfm is not there");
    QCOMPARE(html->count(u"<td>"_s), plain->count(u"<td>"_s));
    QCOMPARE(html->count(u"<table>"_s), plain->count(u"<table>"_s));
    QVERIFY(html->contains(u"<td>a|b c\\|d | e</td>"_s));
}

void TstCompareReport::saysWhatMayMislead()
{
    CompareReport report = sampleReport();
    QVERIFY(!textOf(report, ReportFormat::Markdown).contains(u"What may mislead"_s));
    report.figures.cautions = {u"Input counted as 14 to 90 tokens."_s, u"Calls were refused."_s};
    QVERIFY(
        textOf(report, ReportFormat::Markdown)
            .contains(
                u"## What may mislead\n\n- Input counted as 14 to 90 tokens.\n- Calls were refused.\n"_s));
}

void TstCompareReport::saysWhichCallsAreNotCounted()
{
    CompareReport report = sampleReport();
    QVERIFY(!textOf(report, ReportFormat::Html).contains(u"Who answered"_s));
    report.figures.notCounted = {u"Of the first: 2 deleted."_s};
    QVERIFY(textOf(report, ReportFormat::Html)
                .contains(u"<h2>Who answered</h2>\n<ul>\n<li>Of the first: 2 deleted.</li>\n</ul>\n"_s));
    report.figures.served = {{u"first"_s, {u"Served by"_s}, {{u"model-a"_s}}, {}}};
    const QString text = textOf(report, ReportFormat::Markdown);
    QVERIFY(text.indexOf(u"- Of the first: 2 deleted."_s) > text.indexOf(u"| model-a |"_s));
    QVERIFY(text.contains(u"| model-a |"_s));
}

void TstCompareReport::savesAWholeFileForItsOwner()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.html"_s);
    const CompareReport report = sampleReport();
    auto saved = saveReport(file, ReportFormat::Html, [report] { return report; }, {});
    QCOMPARE(saved.result(), std::nullopt);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), compareReport(report, ReportFormat::Html, {}));
    QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
        QFile::ReadOwner | QFile::WriteOwner);
}

void TstCompareReport::saysWhyItCannotSave()
{
    const QTemporaryDir folder;
    auto saved = saveReport(folder.filePath(u"none/report.md"_s), ReportFormat::Markdown, &sampleReport, {});
    QVERIFY(saved.result().has_value());
    QVERIFY(!saved.result()->isEmpty());
}

QTEST_GUILESS_MAIN(TstCompareReport)
#include "tst_comparereport.moc"
