// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/searchindex.h"

#include "history/openstore.h"
#include "history/rawfile.h"
#include "history/schema.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

/// The index holds what the calls show, whatever happens to them.
class TstSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsEachThreeCharacters_data();
    void findsEachThreeCharacters();
    void noticesAnIndexThatIsWrong();
    void leavesRunningCallsOut();
    void takesCallsInThatHaveEnded();
    void followsAChangedCall();
    void forgetsADeletedCall();
    void takesInterruptedCallsIn();
    void takesInWhatAnOlderFileHolds();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    /// Whether SQLite finds in the index what search_source shows, and nothing else.
    [[nodiscard]] bool isRight() const
    {
        return alter(file(), u"INSERT INTO search(search, rank) VALUES ('integrity-check', 1)"_s);
    }
    [[nodiscard]] int hits(const QString& text) const
    {
        return ask(file(),
            u"SELECT count(*) FROM search WHERE search MATCH '%1'"_s.arg(
                searchExpression(text).replace(u"'"_s, u"''"_s)))
            .toInt();
    }
    [[nodiscard]] static CallRecord ended(const QString& prompt)
    {
        CallRecord record = fullRecord();
        record.id = QUuid::createUuid();
        record.state = CallState::Done;
        record.prompt.text = prompt;
        return record;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_history;
};

void TstSearchIndex::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<OpenStore>(HistoryOptions{file()});
    QCOMPARE(m_history->opening().outcome, HistoryOpening::Outcome::Opened);
}

void TstSearchIndex::findsEachThreeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("two") << u"ab"_s << u""_s;
    QTest::newRow("three") << u"abc"_s << u"\"abc\""_s;
    QTest::newRow("four") << u"abcd"_s << u"\"abc\" AND \"bcd\""_s;
    QTest::newRow("again and again") << u"aaaaaa"_s << u"\"aaa\""_s;
    QTest::newRow("quotes") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("two characters of another plane") << u"\U0001F30D\U0001F30E"_s << u""_s;
    QTest::newRow("three characters of another plane")
        << u"\U0001F30D\U0001F30E\U0001F30F"_s << u"\"\U0001F30D\U0001F30E\U0001F30F\""_s;
    QTest::newRow("NUL") << u"ab"_s + QChar::Null + u"c"_s << u"\"abc\""_s;
}

void TstSearchIndex::findsEachThreeCharacters()
{
    QFETCH(const QString, text);
    QTEST(searchExpression(text), "expression");
    QVERIFY(searchExpression(QString(200'000, u'x') + text).size() < 2000);
}

void TstSearchIndex::noticesAnIndexThatIsWrong()
{
    QVERIFY(m_history->insert({ended(u"apples"_s)}));
    QVERIFY(isRight());
    QVERIFY(alter(file(), u"UPDATE texts SET prompt = 'pears'"_s));
    QVERIFY(!isRight());
}

void TstSearchIndex::leavesRunningCallsOut()
{
    CallRecord record = ended(u"apples"_s);
    record.state = CallState::Streaming;
    QVERIFY(m_history->insert({record}));
    record.reply = u"more"_s;
    m_history->store.update(record);
    QTRY_COMPARE(m_history->result(m_history->store.record(record.id))->reply, u"more"_s);
    QVERIFY(isRight());
    QCOMPARE(hits(u"apples"_s), 0);
}

void TstSearchIndex::takesCallsInThatHaveEnded()
{
    CallRecord record = ended(u"apples \"and\" pears"_s);
    record.prompt.messages = {{Role::User, u"a \"quoted\" C:\\new\nline"_s}};
    record.state = CallState::Streaming;
    QVERIFY(m_history->insert({record}));
    record.state = CallState::Done;
    record.reply = u"Grüße, 世界が"_s;
    m_history->store.update(record);
    QTRY_COMPARE(hits(u"APPLES \"and"_s), 1);
    QVERIFY(isRight());
    for (const QString& text :
        {u"GRÜSSE"_s.replace(u"SS"_s, u"ß"_s), u"世界が"_s, u"\"quoted\""_s, u"C:\\new"_s, u"new\nline"_s,
            record.flux.requestId->mid(3, 9), u"credit is"_s, u"kept"_s, u"litellm-7"_s})
        QCOMPARE(hits(text), 1);
    QCOMPARE(hits(u"oranges"_s), 0);
}

void TstSearchIndex::followsAChangedCall()
{
    CallRecord record = ended(u"apples"_s);
    QVERIFY(m_history->insert({record}));
    record.reply = u"pears"_s;
    m_history->store.update(record);
    m_history->store.setNote(record.id, u"a remark"_s);
    QTRY_COMPARE(hits(u"a remark"_s), 1);
    QCOMPARE(hits(u"pears"_s), 1);
    QCOMPARE(hits(u"1\n2\n3"_s), 0);
    QVERIFY(isRight());
}

void TstSearchIndex::forgetsADeletedCall()
{
    const CallRecord gone = ended(u"apples"_s);
    QVERIFY(m_history->insert({gone, ended(u"pears"_s)}));
    m_history->store.remove({gone.id});
    QTRY_COMPARE(m_history->changedIds().contains(gone.id), true);
    QVERIFY(isRight());
    static_cast<void>(m_history->store.forgetRemoved({}));
    QTRY_COMPARE(hits(u"apples"_s), 0);
    QCOMPARE(hits(u"pears"_s), 1);
    QVERIFY(isRight());
}

void TstSearchIndex::takesInterruptedCallsIn()
{
    CallRecord record = ended(u"apples"_s);
    record.state = CallState::Streaming;
    QVERIFY(m_history->insert({record}));
    // As if the process had died.
    m_history.reset();
    m_history = std::make_unique<OpenStore>(HistoryOptions{file()});
    QCOMPARE(m_history->opening().interrupted, 1);
    QCOMPARE(hits(u"apples"_s), 1);
    QVERIFY(isRight());
}

void TstSearchIndex::takesInWhatAnOlderFileHolds()
{
    m_history.reset();
    QVERIFY(QFile::remove(file()));
    {
        StoreConnection connection;
        QVERIFY(!connection.openForWriting(file()));
        QVERIFY(!migrate(connection.database(), file(), schemaSteps().first(1)));
        QVERIFY(!run(connection.database(),
            u"INSERT INTO calls (id, started_at, state, connection, base_url, path, dialect, stream, "
            "requested_model, text_kept, demo, star, note, program_version, cost_usd, cost_sort) "
            "VALUES (x'00', 1, 'done', '', '', '', 'chat', 0, 'flux-auto', 1, 0, 0, '', '', ?, 1.5)"_s,
            {u"1.5000000000010"_s}));
        QVERIFY(!run(connection.database(), u"INSERT INTO texts (call, prompt) VALUES (1, 'apples')"_s));
    }
    m_history = std::make_unique<OpenStore>(HistoryOptions{file()});
    QCOMPARE(m_history->opening().outcome, HistoryOpening::Outcome::Opened);
    QCOMPARE(hits(u"apples"_s), 1);
    QVERIFY(isRight());
    // Thirteen places: the sum of such a price is made of its text.
    QVERIFY(ask(file(), u"SELECT cost_pico FROM calls"_s).isNull());
}

QTEST_GUILESS_MAIN(TstSearchIndex)
#include "tst_searchindex.moc"
