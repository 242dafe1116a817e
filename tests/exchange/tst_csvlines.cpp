// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvlines.h"

#include "exchange/samplerecords.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int OfficeTime = 120'000; // milliseconds; it makes a profile first

QByteArray csvLine(const CallRecord& record, const ExportRequest& request)
{
    QByteArray line;
    CsvLines(request).append(record, line);
    return line;
}

/// The cells of one line; empty where the text is no line of RFC 4180.
QStringList cellsOf(const QByteArray& line)
{
    QString text = QString::fromUtf8(line);
    if (!text.endsWith("\r\n"_L1))
        return {};
    text.chop(2);
    QStringList cells{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cells.last() += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            cells.append(QString());
        } else {
            cells.last() += c;
        }
    }
    return isQuoted ? QStringList() : cells;
}

QHash<QString, QString> cellsByName(const CallRecord& record, const ExportRequest& request = {})
{
    const QStringList names = cellsOf(csvHeader(request));
    const QStringList cells = cellsOf(csvLine(record, request));
    if (names.size() != cells.size())
        return {};
    QHash<QString, QString> byName;
    for (qsizetype i = 0; i < names.size(); ++i)
        byName.insert(names.at(i), cells.at(i));
    return byName;
}

/// A cell as LibreOffice has it.
struct OfficeCell
{
    QString type; ///< `float`, `string`, ...; empty: an empty cell
    QString text;
    bool isFormula = false;
};

/// The rows of the first table of a flat OpenDocument file.
QList<QList<OfficeCell>> tableOf(const QString& file)
{
    QFile document(file);
    if (!document.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&document);
    QList<QList<OfficeCell>> rows;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"table-row") {
            rows.append(QList<OfficeCell>());
        } else if (xml.isStartElement() && xml.name() == u"table-cell") {
            OfficeCell cell;
            const auto attributes = xml.attributes();
            int repeated = 1;
            for (const auto& attribute : attributes) {
                if (attribute.name() == u"value-type" && attribute.prefix() == u"office")
                    cell.type = attribute.value().toString();
                else if (attribute.name() == u"formula")
                    cell.isFormula = true;
                else if (attribute.name() == u"number-columns-repeated")
                    repeated = std::min(attribute.value().toInt(), 100);
            }
            QStringList paragraphs;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"table-cell")) {
                if (xml.isStartElement() && xml.name() == u"p")
                    paragraphs.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            }
            cell.text = paragraphs.join(u'\n');
            for (int i = 0; i < repeated; ++i)
                rows.last().append(cell);
        }
    }
    return rows;
}

} // namespace

class TstCsvLines final : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithAByteOrderMark();
    void writesEveryColumn();
    void leavesWhatIsUnknownEmpty();
    void leavesTextsAndAccountFiguresOut();
    void leavesTextsEmptyThatWereNotKept();
    void makesNoFormula_data();
    void makesNoFormula();
    void keepsTexts_data();
    void keepsTexts();
    void removesControlCharacters();
    void writesHalfASurrogatePairAsAQuestionMark();
    void writesExponentsPlainly();
    void writesTimesAsQtDoes_data();
    void writesTimesAsQtDoes();
    void writesTheBaseUrlOfEachCall();
    void writesOneLineBehindTheOther();
    void opensInLibreOffice();
};

void TstCsvLines::beginsWithAByteOrderMark()
{
    QVERIFY(csvHeader({}).startsWith("\xef\xbb\xbfid,started_at,state,"));
    QVERIFY(csvHeader({}).endsWith(",program_version\r\n"));
}

void TstCsvLines::writesEveryColumn()
{
    const auto cells = cellsByName(fullRecord(), {.includeText = true, .includeAccountFigures = true});
    const QHash<QString, QString> expected{
        {u"started_at"_s, u"2026-09-14T14:02:11.204Z"_s},
        {u"state"_s, u"done"_s},
        {u"connection"_s, u"FluxRouter"_s},
        {u"base_url"_s, u"https://api.fluxrouter.ai"_s},
        {u"path"_s, u"/v1/chat/completions"_s},
        {u"dialect"_s, u"chat"_s},
        {u"stream"_s, u"true"_s},
        {u"requested_model"_s, u"flux-fast"_s},
        {u"served_model"_s, u"deepseek-v4-flash"_s},
        {u"original_model"_s, u"flux-fast"_s},
        {u"routed"_s, u"true"_s},
        {u"http_status"_s, u"200"_s},
        {u"flux_request_id"_s, u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s},
        {u"support_id_name"_s, u"X-Flux-Request-Id"_s},
        {u"support_id"_s, u"95d6f3a6-1b99-42c0-be46-40bdede50826"_s},
        {u"cost_usd"_s, u"0.000146"_s},
        {u"cost_source"_s, u"header"_s},
        {u"input_tokens"_s, u"90"_s},
        {u"output_tokens"_s, u"14"_s},
        {u"reasoning_tokens"_s, u"12"_s},
        {u"cached_input_tokens"_s, u"0"_s},
        {u"headers_ms"_s, u"220"_s},
        {u"first_token_ms"_s, u"630"_s},
        {u"total_ms"_s, u"1810"_s},
        {u"finish"_s, u"stop"_s},
        {u"finish_raw"_s, u"end_turn"_s},
        {u"error_kind"_s, u"rate_limit"_s},
        {u"error_message"_s, u"Slow down"_s},
        {u"error_code"_s, u"rate_limited"_s},
        {u"retry_after_s"_s, u"5"_s},
        {u"x_flux_available"_s, u"941"_s},
        {u"x_flux_held"_s, u"3"_s},
        {u"system"_s, u"Be brief."_s},
        {u"messages"_s,
            u"[{\"role\":\"user\",\"content\":\"Hi\"},{\"role\":\"assistant\",\"content\":\"Hello\"}]"_s},
        {u"prompt"_s, fullRecord().prompt.text},
        {u"reply"_s, u"ok"_s},
        {u"reasoning"_s, u"Simple."_s},
        {u"tool_calls"_s, u"[{\"id\":\"t1\",\"name\":\"look_up\",\"arguments\":\"{\\\"a\\\":1}\"}]"_s},
        {u"model_in_body"_s, u"flux-fast"_s},
        {u"compare_group"_s, u"11111111-2222-3333-4444-555555555555"_s},
        {u"compare_entry"_s, u"1"_s},
        {u"compare_repeat"_s, u"2"_s},
        {u"star"_s, u"true"_s},
        {u"note"_s, u"for the ticket"_s},
        {u"vote"_s, u"down"_s},
        {u"demo"_s, u"false"_s},
        {u"pasted"_s, u"false"_s},
        {u"program_version"_s, u"0.1.0"_s},
    };
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(it.key() + u'=' + cells.value(it.key()), it.key() + u'=' + it.value());
    QVERIFY(cells.value(u"parameters"_s).contains(u"\"seed\":9007199254740993"_s));
    // Those above, the parameters and the id.
    QCOMPARE(cells.size(), expected.size() + 2);
}

void TstCsvLines::leavesWhatIsUnknownEmpty()
{
    const auto cells = cellsByName(freshRecord());
    for (const auto& name : {u"served_model"_s, u"routed"_s, u"http_status"_s, u"cost_usd"_s, u"total_ms"_s,
             u"reply"_s, u"input_tokens"_s, u"vote"_s, u"parameters"_s})
        QCOMPARE(name + cells.value(name, u"missing"_s), name);
}

void TstCsvLines::leavesTextsAndAccountFiguresOut()
{
    const ExportRequest request{.includeText = false, .includeAccountFigures = false};
    const auto cells = cellsByName(fullRecord(), request);
    QVERIFY(!cells.isEmpty());
    for (const auto& name : {u"prompt"_s, u"reply"_s, u"system"_s, u"messages"_s, u"x_flux_available"_s})
        QVERIFY(!cells.contains(name));
    const QByteArray line = csvLine(fullRecord(), request);
    QVERIFY(!line.contains("941"));
    QVERIFY(!line.contains("Be brief"));
}

void TstCsvLines::leavesTextsEmptyThatWereNotKept()
{
    CallRecord record = fullRecord();
    record.textKept = false;
    const auto cells = cellsByName(record);
    for (const auto& name : {u"prompt"_s, u"reply"_s, u"system"_s, u"messages"_s, u"tool_calls"_s})
        QCOMPARE(name + cells.value(name, u"missing"_s), name);
}

void TstCsvLines::makesNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("equals") << u"=1+1"_s;
    QTest::newRow("plus") << u"+1"_s;
    QTest::newRow("minus") << u"-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s;
    QTest::newRow("line feed") << u"\n=1"_s;
    QTest::newRow("after blanks") << u"   =1"_s;
    QTest::newRow("after a quote") << u"\"=1"_s;
    QTest::newRow("full-width equals") << u"\uff1d1"_s;
    QTest::newRow("link") << u"=HYPERLINK(\"http://x\";\"y\")"_s;
}

void TstCsvLines::makesNoFormula()
{
    QFETCH(const QString, text);
    CallRecord record = fullRecord();
    record.reply = text;
    record.prompt.model = text;
    record.note = text;
    const auto cells = cellsByName(record);
    for (const auto& name : {u"reply"_s, u"requested_model"_s, u"note"_s})
        QCOMPARE(cells.value(name), u'\'' + text);
}

void TstCsvLines::keepsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"say \"hi\""_s;
    QTest::newRow("only a quote") << u"\""_s;
    QTest::newRow("quotes everywhere") << u"\"\"a\",\"b\"\"\"c\""_s;
    QTest::newRow("many quotes") << QString(20'000, u'"');
    QTest::newRow("signs that begin as control characters do") << u"\u00a3 \u2013 \u201cx\u201d\u2026"_s;
    QTest::newRow("long, not quoted") << QString(9'000, u'\u00e9');
    QTest::newRow("comma") << u"a,b"_s;
    QTest::newRow("semicolon") << u"a;=1+1"_s;
    QTest::newRow("tab") << u"a\t=1+1"_s;
    QTest::newRow("lines") << u"a\nb\n"_s;
    QTest::newRow("other planes") << u"\U0001f600 \u4f60\u597d"_s;
    QTest::newRow("sign inside") << u"a=b"_s;
    QTest::newRow("32 kB") << QString(32'000, u'x');
}

void TstCsvLines::keepsTexts()
{
    QFETCH(const QString, text);
    CallRecord record = fullRecord();
    record.reply = text;
    QCOMPARE(cellsByName(record).value(u"reply"_s), text);
}

void TstCsvLines::removesControlCharacters()
{
    CallRecord record = fullRecord();
    record.reply = u"a\x1b[31mb\u202ec"_s + QChar(u'\0');
    QCOMPARE(cellsByName(record).value(u"reply"_s), u"a[31mbc"_s);
}

void TstCsvLines::writesHalfASurrogatePairAsAQuestionMark()
{
    CallRecord record = fullRecord();
    record.reply = u"a"_s + QChar(0xdc00) + u",\"\u00e9"_s + QChar(0xd83d);
    QCOMPARE(cellsByName(record).value(u"reply"_s), u"a?,\"\u00e9?"_s);
}

void TstCsvLines::writesExponentsPlainly()
{
    CallRecord record = fullRecord();
    record.cost = Cost{u"1.5e-7"_s, CostSource::Body};
    QCOMPARE(cellsByName(record).value(u"cost_usd"_s), u"0.00000015"_s);
}

void TstCsvLines::writesTimesAsQtDoes_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::newRow("epoch") << qint64{0};
    QTest::newRow("before the epoch") << qint64{-1};
    QTest::newRow("leap day") << qint64{1'709'164'800'000};
    QTest::newRow("last moment of a leap day") << qint64{951'868'799'999};
    QTest::newRow("first of year 1") << qint64{-62'135'596'800'000};
    QTest::newRow("before year 1") << qint64{-62'135'596'800'001};
    QTest::newRow("last of year 9999") << qint64{253'402'300'799'999};
    QTest::newRow("year 10000") << qint64{253'402'300'800'000};
}

void TstCsvLines::writesTimesAsQtDoes()
{
    QFETCH(const qint64, ms);
    CallRecord record = fullRecord();
    record.startedAt = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    QCOMPARE(cellsByName(record).value(u"started_at"_s), record.startedAt.toString(Qt::ISODateWithMs));
    record.startedAt = record.startedAt.toOffsetFromUtc(3600);
    QCOMPARE(
        cellsByName(record).value(u"started_at"_s), record.startedAt.toUTC().toString(Qt::ISODateWithMs));
}

void TstCsvLines::writesTheBaseUrlOfEachCall()
{
    const auto column = cellsOf(csvHeader({})).indexOf(u"base_url"_s);
    CsvLines lines({});
    CallRecord record = fullRecord();
    for (const auto& url : {u"https://one.example"_s, u"https://two.example"_s, u"https://two.example"_s,
             QString(), u"https://one.example"_s}) {
        record.baseUrl = url;
        QByteArray line;
        lines.append(record, line);
        QCOMPARE(cellsOf(line).at(column), url);
    }
}

void TstCsvLines::writesOneLineBehindTheOther()
{
    CsvLines lines({});
    QByteArray both;
    lines.append(fullRecord(), both);
    lines.append(freshRecord(), both);
    QCOMPARE(both, csvLine(fullRecord(), {}) + csvLine(freshRecord(), {}));
}

void TstCsvLines::opensInLibreOffice()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not there");
    const QTemporaryDir folder;
    CallRecord hostile = fullRecord();
    hostile.reply = u"=1+1"_s;
    hostile.note = u"\"quoted\", comma and\nline"_s;
    hostile.prompt.text = u"\u4f60\u597d \U0001f600"_s;
    hostile.prompt.system = u"one;=1+1"_s;
    hostile.connection = u"one\t=1+1"_s;
    hostile.prompt.model = u"\r=1+1"_s;
    QFile csv(folder.filePath(u"calls.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(csvHeader({}) + csvLine(fullRecord(), {}) + csvLine(hostile, {}) + csvLine(freshRecord(), {}));
    csv.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    // A profile of its own, so that several can run at once. Without a window the character set, which its
    // import dialog finds by the byte order mark, has to be named: UTF-8, from the first line. Comma,
    // semicolon and tab are the separators that the dialog has on when it opens a file for the first time.
    process.start(office,
        {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
            u"--infilter=Text - txt - csv (StarCalc):44/59/9,34,76,1"_s, u"--convert-to"_s, u"fods"_s,
            csv.fileName()});
    QVERIFY(process.waitForFinished(OfficeTime));
    const auto rows = tableOf(folder.filePath(u"calls.fods"_s));
    QVERIFY(rows.size() >= 4);
    const QStringList names = cellsOf(csvHeader({}).sliced(3));
    const auto cell = [&rows, &names](
                          int row, const QString& name) { return rows.at(row).value(names.indexOf(name)); };
    for (qsizetype column = 0; column < names.size(); ++column)
        QCOMPARE(rows.at(0).value(column).text, names.at(column));
    for (const auto& name : {u"cost_usd"_s, u"input_tokens"_s, u"total_ms"_s, u"http_status"_s})
        QCOMPARE(name + cell(1, name).type, name + u"float"_s);
    for (const auto& name : {u"state"_s, u"served_model"_s, u"flux_request_id"_s, u"reply"_s})
        QCOMPARE(name + cell(1, name).type, name + u"string"_s);
    for (const auto& row : rows) {
        for (const OfficeCell& any : row)
            QVERIFY2(!any.isFormula, qPrintable(any.text));
    }
    QVERIFY(cell(2, u"reply"_s).text.endsWith(u"=1+1"_s));
    QCOMPARE(cell(2, u"note"_s).text, hostile.note);
    QCOMPARE(cell(2, u"prompt"_s).text, hostile.prompt.text);
    QCOMPARE(cell(2, u"system"_s).text, hostile.prompt.system);
    QCOMPARE(cell(2, u"requested_model"_s).text, u"'=1+1"_s);
    QVERIFY(cell(2, u"connection"_s).text.endsWith(u"=1+1"_s));
    QCOMPARE(cell(3, u"cost_usd"_s).type, QString());
}

QTEST_GUILESS_MAIN(TstCsvLines)
#include "tst_csvlines.moc"
