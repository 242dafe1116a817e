// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonlinereader.h"
#include "exchange/jsonlines.h"
#include "exchange/samplerecords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = JsonLineError::Kind;

constexpr ExportRequest Everything{true, true};
constexpr ExportRequest NoTexts{false, true};
constexpr int Records = 2000;

/// Makes records of every kind there is, always the same ones.
class RecordMaker final
{
public:
    CallRecord next()
    {
        CallRecord record;
        record.id = QUuid(m_random.generate(), static_cast<ushort>(number(65536)),
            static_cast<ushort>(number(65536)), 1, 2, 3, 4, 5, 6, 7, static_cast<uchar>(number(256)));
        record.startedAt =
            QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + m_random.bounded(400'000'000'000LL), Qt::UTC);
        record.state = static_cast<CallState>(number(10));
        record.connection = text();
        record.baseUrl = number(2) == 0 ? QString() : u"https://proxy.example:8443/flux"_s;
        record.path = text();
        record.prompt = prompt();
        record.httpStatus = maybe(100 + number(900));
        record.flux = {
            maybe(word()), maybe(word()), maybe(number(2) == 0), maybe(word()), maybe(price()), {}};
        for (int i = number(3); i > 0; --i)
            record.flux.extra.append({u"x-flux-%1"_s.arg(9 - i), text()});
        record.headers = {
            maybe(word()), maybe(word()), maybe(word()), maybe(word()), maybe(word()), maybe(word())};
        record.reply = maybe(text());
        record.reasoning = maybe(text());
        for (int i = number(3); i > 0; --i)
            record.toolCalls.append({text(), text(), text()});
        record.modelInBody = maybe(text());
        record.usage = {count(), count(), count(), count()};
        record.cost = maybe(Cost{price(), static_cast<CostSource>(number(2))});
        record.finish = maybe(static_cast<Finish>(number(6)));
        record.finishRaw = maybe(text());
        record.error =
            maybe(CallError{static_cast<ErrorKind>(number(13)), text(), text(), maybe(number(100))});
        record.timings = {span(), span(), span()};
        record.pasted = number(2) == 0;
        record.demo = number(2) == 0;
        record.star = number(2) == 0;
        record.note = text();
        record.vote = maybe(number(2) == 0 ? 1 : -1);
        record.compare = maybe(ComparePlace{record.id, 0, number(5), number(5)});
        record.programVersion = word();
        return record;
    }

private:
    int number(int below) { return m_random.bounded(below); }

    template <class T>
    std::optional<T> maybe(T value)
    {
        return number(3) == 0 ? std::nullopt : std::optional(value);
    }

    std::optional<qint64> count() { return maybe(m_random.bounded(9'007'199'254'740'993LL)); }
    std::optional<std::chrono::milliseconds> span()
    {
        return maybe(std::chrono::milliseconds(number(1'000'000)));
    }
    QString word() { return u"word-%1"_s.arg(number(1000)); }
    QString price() { return u"0.%1%2"_s.arg(number(1'000'000)).arg(number(2) == 0 ? u""_s : u"e-05"_s); }

    QString text()
    {
        static const QStringList pieces{u"a"_s, u"\u00e4"_s, u"\U0001f600"_s, u"\n"_s, u"\t"_s, u"\""_s,
            u"\\"_s, u"</script>"_s, u"\u2028"_s, u" "_s, u"null"_s, u"{}"_s};
        QString result = u""_s;
        for (int i = number(12); i > 0; --i)
            result += pieces.at(number(static_cast<int>(pieces.size())));
        return result;
    }

    Prompt prompt()
    {
        Prompt prompt;
        prompt.model = word();
        prompt.dialect = static_cast<Dialect>(number(3));
        prompt.stream = number(2) == 0;
        prompt.system = text();
        for (int i = number(4); i > 0; --i)
            prompt.messages.append({static_cast<Role>(number(2)), text()});
        prompt.text = text();
        prompt.parameters.maxTokens = maybe(1 + number(100'000));
        prompt.parameters.temperature = maybe(m_random.generateDouble());
        prompt.parameters.topP = maybe(m_random.generateDouble());
        for (int i = number(3); i > 0; --i)
            prompt.parameters.stop.append(text());
        prompt.parameters.seed = maybe(static_cast<qint64>(m_random.generate64()));
        prompt.parameters.reasoningEffort = number(2) == 0 ? QString() : u"high"_s;
        if (number(2) == 0)
            prompt.parameters.additional = {{u"user"_s, text()}, {u"tools"_s, QJsonObject{{u"n"_s, 1.5}}}};
        return prompt;
    }

    QRandomGenerator m_random{20260914};
};

QByteArray sampleLine(const QJsonObject& changes, const QStringList& without = {})
{
    QJsonObject line = QJsonDocument::fromJson(jsonLine(fullRecord(), Everything)).object();
    for (auto member = changes.constBegin(); member != changes.constEnd(); ++member)
        line.insert(member.key(), member.value());
    for (const QString& key : without)
        line.remove(key);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

class TstJsonLineReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten();
    void readsALineWithoutTexts();
    void takesALineOfWhichOnlyTheNeededIsThere();
    void passesOverUnknownKeys();
    void joinsAHeaderThatCameTwiceOnce();
    void takesATimeWithAnOffset();
    void takesWhatCannotBeReadAsUnknown_data();
    void takesWhatCannotBeReadAsUnknown();
    void saysWhyALineIsNoCall_data();
    void saysWhyALineIsNoCall();
    void dropsUserInfoOfABaseUrl();
};

void TstJsonLineReader::readsBackWhatWasWritten()
{
    RecordMaker maker;
    for (int i = 0; i < Records; ++i) {
        const CallRecord record = maker.next();
        const QByteArray line = jsonLine(record, Everything);
        const auto read = recordFromJsonLine(line);
        QVERIFY2(read.hasValue(), line.constData());
        QVERIFY2(*read == record, line.constData());
        QCOMPARE(jsonLine(*read, Everything), line);
    }
}

void TstJsonLineReader::readsALineWithoutTexts()
{
    const CallRecord record = fullRecord();
    const auto read = recordFromJsonLine(jsonLine(record, NoTexts));
    QVERIFY(read.hasValue());
    QVERIFY(!read->textKept);
    CallRecord expected = record;
    expected.textKept = false;
    expected.prompt.system.clear();
    expected.prompt.messages.clear();
    expected.prompt.text.clear();
    expected.prompt.parameters = {};
    expected.reply.reset();
    expected.reasoning.reset();
    expected.toolCalls.clear();
    CallRecord sorted = *read;
    QCOMPARE(sorted.flux.extra.size(), expected.flux.extra.size());
    sorted.flux.extra = expected.flux.extra;
    QVERIFY(sorted == expected);
}

void TstJsonLineReader::takesALineOfWhichOnlyTheNeededIsThere()
{
    const auto read = recordFromJsonLine(R"({"id":"0c5e7b52-3f0e-4f0c-9c68-2a9a1f6f7a12",)"
                                         R"("started_at":"2026-09-14T14:02:12.000Z","state":"failed",)"
                                         R"("dialect":"messages"})");
    QVERIFY(read.hasValue());
    CallRecord expected;
    expected.id = QUuid(u"0c5e7b52-3f0e-4f0c-9c68-2a9a1f6f7a12"_s);
    expected.startedAt = QDateTime(QDate(2026, 9, 14), QTime(14, 2, 12), Qt::UTC);
    expected.state = CallState::Failed;
    expected.prompt.dialect = Dialect::Messages;
    expected.textKept = false;
    QVERIFY(*read == expected);
}

void TstJsonLineReader::passesOverUnknownKeys()
{
    const auto plain = recordFromJsonLine(sampleLine({}));
    const auto read = recordFromJsonLine(
        sampleLine({{u"later"_s, u"new"_s}, {u"usage_of_tools"_s, QJsonObject{{u"n"_s, 1}}}}));
    QVERIFY(plain.hasValue() && read.hasValue());
    QVERIFY(*read == *plain);
}

void TstJsonLineReader::joinsAHeaderThatCameTwiceOnce()
{
    CallRecord record = fullRecord();
    record.flux.extra = {{u"x-flux-a"_s, u"1"_s}, {u"x-flux-a"_s, u"2"_s}};
    const QByteArray line = jsonLine(record, Everything);
    const auto read = recordFromJsonLine(line);
    QVERIFY(read.hasValue());
    QCOMPARE(read->flux.extra, (QList<HeaderField>{{u"x-flux-a"_s, u"1, 2"_s}}));
    QCOMPARE(jsonLine(*read, Everything), line);
}

void TstJsonLineReader::takesATimeWithAnOffset()
{
    const auto read = recordFromJsonLine(sampleLine({{u"started_at"_s, u"2026-09-14T16:02:11.204+02:00"_s}}));
    QVERIFY(read.hasValue());
    QCOMPARE(read->startedAt, fullRecord().startedAt);
    QCOMPARE(read->startedAt.timeSpec(), Qt::UTC);
}

void TstJsonLineReader::takesWhatCannotBeReadAsUnknown_data()
{
    QTest::addColumn<QJsonObject>("changes");
    const auto cost = [](const QJsonValue& usd) {
        return QJsonObject{{u"cost"_s, QJsonObject{{u"usd"_s, usd}, {u"source"_s, u"header"_s}}}};
    };
    QTest::newRow("cost None") << cost(u"None"_s);
    QTest::newRow("cost with a comma") << cost(u"0,5"_s);
    QTest::newRow("negative cost") << cost(u"-1"_s);
    QTest::newRow("cost as a number") << cost(0.5);
    QTest::newRow("no cost") << QJsonObject{{u"cost"_s, QJsonValue()}};
}

void TstJsonLineReader::takesWhatCannotBeReadAsUnknown()
{
    QFETCH(QJsonObject, changes);
    const auto read = recordFromJsonLine(sampleLine(changes));
    QVERIFY(read.hasValue());
    QVERIFY(!read->cost);
}

void TstJsonLineReader::saysWhyALineIsNoCall_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    const auto changed = [](const QString& key, const QJsonValue& value) {
        return sampleLine({{key, value}});
    };
    QTest::newRow("no JSON") << "hello"_ba << Kind::NotJson << QString();
    QTest::newRow("empty") << ""_ba << Kind::NotJson << QString();
    QTest::newRow("cut") << jsonLine(fullRecord(), Everything).first(500) << Kind::NotJson << QString();
    QTest::newRow("broken UTF-8") << "{\"id\":\"\xff\"}"_ba << Kind::NotJson << QString();
    QTest::newRow("array") << "[1]"_ba << Kind::NotAnObject << QString();
    QTest::newRow("newer format") << changed(u"format"_s, 2) << Kind::OtherFormat << u"format"_s;
    QTest::newRow("format as text") << changed(u"format"_s, u"1"_s) << Kind::OtherFormat << u"format"_s;
    for (const QString& key : {u"id"_s, u"started_at"_s, u"state"_s, u"dialect"_s}) {
        QTest::addRow("without %s", qUtf8Printable(key)) << sampleLine({}, {key}) << Kind::Missing << key;
        QTest::addRow("null %s", qUtf8Printable(key)) << changed(key, QJsonValue()) << Kind::Missing << key;
        QTest::addRow("unknown %s", qUtf8Printable(key)) << changed(key, u"what"_s) << Kind::Invalid << key;
        QTest::addRow("number as %s", qUtf8Printable(key)) << changed(key, 5) << Kind::Invalid << key;
    }
    QTest::newRow("null UUID") << changed(u"id"_s, u"00000000-0000-0000-0000-000000000000"_s) << Kind::Invalid
                               << u"id"_s;
    QTest::newRow("time without an offset")
        << changed(u"started_at"_s, u"2026-09-14T14:02:11.204"_s) << Kind::Invalid << u"started_at"_s;
    QTest::newRow("no such day") << changed(u"started_at"_s, u"2026-02-30T14:02:11.204Z"_s) << Kind::Invalid
                                 << u"started_at"_s;
    QTest::newRow("unknown finish") << changed(u"finish"_s, u"why"_s) << Kind::Invalid << u"finish"_s;
    QTest::newRow("unknown error") << changed(u"error"_s, QJsonObject{{u"kind"_s, u"odd"_s}}) << Kind::Invalid
                                   << u"error.kind"_s;
    QTest::newRow("unknown source of a cost")
        << changed(u"cost"_s, QJsonObject{{u"usd"_s, u"1"_s}, {u"source"_s, u"hearsay"_s}}) << Kind::Invalid
        << u"cost.source"_s;
}

void TstJsonLineReader::saysWhyALineIsNoCall()
{
    QFETCH(QByteArray, line);
    QFETCH(Kind, kind);
    QFETCH(QString, key);
    const auto read = recordFromJsonLine(line);
    QVERIFY(!read.hasValue());
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().key, key);
    QCOMPARE(read.error().detail.isEmpty(), kind != Kind::NotJson);
}

void TstJsonLineReader::dropsUserInfoOfABaseUrl()
{
    const auto read =
        recordFromJsonLine(sampleLine({{u"base_url"_s, u"https://me:sk-1@proxy.example/flux?k=1"_s}}));
    QVERIFY(read.hasValue());
    QCOMPARE(read->baseUrl, u"https://proxy.example/flux"_s);
}

QTEST_GUILESS_MAIN(TstJsonLineReader)
#include "tst_jsonlinereader.moc"
