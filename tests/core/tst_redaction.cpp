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
    void masksAKeySplitAtEveryPoint();
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
    QTest::newRow("only a beginning") << u"sk-CANAR"_s << u"sk-CANAR"_s;
}

void TstRedaction::masksEverySecret()
{
    QFETCH(const QString, text);
    QFETCH(const QString, masked);
    QCOMPARE(redactor().mask(text), masked);
    QCOMPARE(redactor().mask(text.toUtf8()), masked.toUtf8());
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
