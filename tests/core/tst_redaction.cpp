// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

Redactor redactor()
{
    return Redactor({Secret("sk-CANARY-123"_ba), Secret("sk-CANARY"_ba), Secret("abc"_ba), Secret()});
}

} // namespace

class TstRedaction final : public QObject
{
    Q_OBJECT

private slots:
    void masksEverySecret_data();
    void masksEverySecret();
    void masksAKeyWithEscapesInJson();
    void masksAKeySplitAtEveryPoint();
    void masksAKeyWithControlCharactersInAStream();
    void holdsBackNoFloodOfControlCharacters();
    void holdsBackNoMoreThanAKeysBeginning();
    void masksDigestsAndKeysInErrors_data();
    void masksDigestsAndKeysInErrors();
    void removesControlCharacters();
};

void TstRedaction::masksEverySecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("none") << u"nothing here"_s << u"nothing here"_s;
    QTest::newRow("one") << u"a sk-CANARY-123 b"_s << u"a *** b"_s;
    QTest::newRow("several") << u"sk-CANARY-123sk-CANARY-123"_s << u"******"_s;
    QTest::newRow("the shorter one") << u"sk-CANARY-124"_s << u"***-124"_s;
    QTest::newRow("too short to be a key") << u"abc"_s << u"abc"_s;
    QTest::newRow("control character inside") << u"a sk-CAN\u0001ARY-123 b"_s << u"a *** b"_s;
    QTest::newRow("many harmful ones inside")
        << u"s\u001b\u0000k-CAN\n\tARY\u0085\u202e-123\n"_s << u"***\n"_s;
    QTest::newRow("harmful ones beside it") << u"\u0001sk-CANARY-123\u0002"_s << u"\u0001***\u0002"_s;
    QTest::newRow("only a beginning") << u"sk-CANAR"_s << u"sk-CANAR"_s;
}

void TstRedaction::masksEverySecret()
{
    QFETCH(const QString, text);
    QFETCH(const QString, masked);
    QCOMPARE(redactor().mask(text), masked);
    QCOMPARE(redactor().mask(text.toUtf8()), masked.toUtf8());
}

void TstRedaction::masksAKeyWithEscapesInJson()
{
    QCOMPARE(redactor().mask(R"("sk-CAN\u0001ARY\n-1\u202E23\n")"_ba), R"("***\n")"_ba);
    QCOMPARE(redactor().mask(R"("sk-CAN\u0041ARY-123")"_ba), R"("sk-CAN\u0041ARY-123")"_ba);
}

void TstRedaction::masksAKeyWithControlCharactersInAStream()
{
    const QString text = u"before sk-\u0001CANARY\u001b\n-123 after"_s;
    for (qsizetype split = 0; split <= text.size(); ++split) {
        StreamRedactor stream(Redactor({Secret("sk-CANARY-123"_ba)}));
        const QString first = stream.push(text.first(split));
        const QString second = stream.push(text.sliced(split));
        QCOMPARE(first + second + stream.flush(), u"before *** after"_s);
    }
}

void TstRedaction::holdsBackNoFloodOfControlCharacters()
{
    StreamRedactor stream(Redactor({Secret("sk-CANARY-123"_ba)}));
    for (int i = 0; i < 100; ++i)
        QCOMPARE(stream.push((i == 0 ? u"s"_s : QString()) + QString(1000, u'\u0001')), QString());
    QVERIFY(stream.push(u"k-CANARY-123!"_s) == u"***!"_s);
}

void TstRedaction::masksAKeySplitAtEveryPoint()
{
    const QString text = u"before sk-CANARY-123 between sk-sk-CANARY-123 after"_s;
    const Redactor keys({Secret("sk-CANARY-123"_ba)});
    for (qsizetype first = 0; first <= text.size(); ++first) {
        for (qsizetype second = first; second <= text.size(); ++second) {
            StreamRedactor stream(keys);
            QString shown = stream.push(text.first(first));
            shown += stream.push(text.sliced(first, second - first));
            shown += stream.push(text.sliced(second));
            shown += stream.flush();
            QCOMPARE(shown, u"before *** between sk-*** after"_s);
        }
    }
}

void TstRedaction::holdsBackNoMoreThanAKeysBeginning()
{
    StreamRedactor stream(Redactor({Secret("sk-CANARY-123"_ba)}));
    QCOMPARE(stream.push(u"text "_s), u"text "_s);
    QCOMPARE(stream.push(u"s"_s), u""_s);
    QCOMPARE(stream.push(u"o"_s), u"so"_s);
    QCOMPARE(stream.push(u"sk-CANARY-12"_s), u""_s);
    QCOMPARE(stream.flush(), u"sk-CANARY-12"_s);
    QCOMPARE(stream.flush(), u""_s);
}

void TstRedaction::masksDigestsAndKeysInErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("digest") << u"key=%1, not"_s.arg(QString(64, u'a')) << u"key=***, not"_s;
    QTest::newRow("upper case digest") << QString(64, u'F') << u"***"_s;
    QTest::newRow("too short for a digest") << QString(63, u'a') << QString(63, u'a');
    QTest::newRow("too long for a digest") << QString(65, u'a') << QString(65, u'a');
    QTest::newRow("another key") << u"bad sk-proj_abc-DEF9!"_s << u"bad ***!"_s;
    QTest::newRow("a word with sk-") << u"task-list sk-a"_s << u"task-list sk-a"_s;
}

void TstRedaction::masksDigestsAndKeysInErrors()
{
    QFETCH(const QString, text);
    QFETCH(const QString, masked);
    QCOMPARE(redactor().maskError(text), masked);
}

void TstRedaction::removesControlCharacters()
{
    const QString text = u"a\u001b[1m\tb\n\r\u0000c\u202ed\u2066e\u0085"_s;
    QCOMPARE(withoutControlCharacters(text), u"a[1m\tb\ncde"_s);
    QCOMPARE(singleLine(text), u"a[1mbcde"_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstRedaction)

#include "tst_redaction.moc"
