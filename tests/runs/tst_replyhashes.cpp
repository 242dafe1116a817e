// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/replyhashes.h"

#include "runs/comparedcalls.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstReplyHashes final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_hashed.clear(); }
    void hashesUtf8();
    void hashesAReplyOnce();
    void hashesAnotherReplyOfTheSameCall();
    void forgetsCallsThatAreGone();

private:
    [[nodiscard]] ReplyHashes hashes()
    {
        return ReplyHashes([this](const QString& reply) {
            m_hashed.append(reply);
            return replyHash(reply);
        });
    }

    QStringList m_hashed;
};

// By sha256sum of coreutils: printf 'Grün' | sha256sum
void TstReplyHashes::hashesUtf8()
{
    QCOMPARE(replyHash(u"Grün"_s).toHex(),
        QByteArrayLiteral("995223df54c67b633d920845f5c82356e0c9e72a2c91b38faf2e80f5a5ff5da5"));
}

void TstReplyHashes::hashesAReplyOnce()
{
    QList<CallRecord> calls{comparedCall(0), comparedCall(0)};
    ReplyHashes cache = hashes();
    QCOMPARE(cache.of(pointersTo(calls)), QList<QByteArray>(2, replyHash(u"Four."_s)));
    calls.prepend(comparedCall(0));
    calls[0].reply = u"Five."_s;
    // Records are copied from tick to tick.
    const QList<CallRecord> copied(calls.cbegin(), calls.cend());
    QCOMPARE(cache.of(pointersTo(copied)),
        (QList{replyHash(u"Five."_s), replyHash(u"Four."_s), replyHash(u"Four."_s)}));
    QCOMPARE(m_hashed, (QStringList{u"Four."_s, u"Four."_s, u"Five."_s}));
}

void TstReplyHashes::hashesAnotherReplyOfTheSameCall()
{
    QList<CallRecord> calls{comparedCall(0)};
    calls[0].reply = QString(5, u'a');
    ReplyHashes cache = hashes();
    QCOMPARE(cache.of(pointersTo(calls)), QList{replyHash(u"aaaaa"_s)});
    (*calls[0].reply)[4] = u'b';
    QCOMPARE(cache.of(pointersTo(calls)), QList{replyHash(u"aaaab"_s)});
    calls[0].reply->chop(1);
    QCOMPARE(cache.of(pointersTo(calls)), QList{replyHash(u"aaaa"_s)});
}

void TstReplyHashes::forgetsCallsThatAreGone()
{
    const QList<CallRecord> calls{comparedCall(0)};
    ReplyHashes cache = hashes();
    QCOMPARE(cache.of(pointersTo(calls)).size(), 1);
    QVERIFY(cache.of({}).isEmpty());
    QCOMPARE(cache.of(pointersTo(calls)).size(), 1);
    QCOMPARE(m_hashed.size(), 2);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstReplyHashes)

#include "tst_replyhashes.moc"
