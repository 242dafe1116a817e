// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diffchanges.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

void compare(DiffChanges& changes, const QString& left, const QString& right)
{
    changes.setDiff(left, right, *wordDiff(left, right));
}

QStringList printed(const DiffChanges& changes)
{
    QStringList rows;
    for (int row = 0; row < changes.rowCount(); ++row)
        rows.append(changes.index(row).data().toString());
    return rows;
}

} // namespace

class TstDiffChanges final : public QObject
{
    Q_OBJECT

private slots:
    void putsChangesIntoWords();
    void showsWhatIsInvisible();
    void shortensLongTextsInTheMiddle();
    void sumsUp();
    void listsManyChanges();
};

void TstDiffChanges::putsChangesIntoWords()
{
    DiffChanges changes;
    const QAbstractItemModelTester tester(&changes);
    const QSignalSpy reset(&changes, &DiffChanges::modelReset);
    QCOMPARE(changes.rowCount(), 0);
    compare(changes, u"the fast brown fox, jumps"_s, u"the quick brown fox jumps high"_s);
    QCOMPARE(reset.size(), 1);
    const QStringList expected{
        u"Change 1 of 3: fast → quick"_s, u"Change 2 of 3: removed: ,"_s, u"Change 3 of 3: added: high"_s};
    QCOMPARE(printed(changes), expected);
    QVERIFY(!changes.index(0).data(Qt::EditRole).isValid());
    const QSignalSpy changed(&changes, &DiffChanges::dataChanged);
    changes.retranslate();
    QCOMPARE(changed.size(), 1);
}

void TstDiffChanges::showsWhatIsInvisible()
{
    DiffChanges changes;
    compare(changes, u"a  b\nc\td e\u202e"_s, u"a b c d e"_s);
    const QStringList expected{u"Change 1 of 4: ␣␣ → ␣"_s, u"Change 2 of 4: ↵ → ␣"_s,
        u"Change 3 of 4: ⇥ → ␣"_s, u"Change 4 of 4: e\ufffd → e"_s};
    QCOMPARE(printed(changes), expected);
}

void TstDiffChanges::shortensLongTextsInTheMiddle()
{
    DiffChanges changes;
    const QString head = u"\U0001F600"_s.repeated(40);
    const QString left = u"x"_s + head + u" tail of it"_s + head;
    compare(changes, left, u"short"_s);
    const QString row = printed(changes).constFirst();
    QVERIFY(row.size() < 150);
    QCOMPARE(row,
        u"Change 1 of 1: x%1…%2 → short"_s.arg(u"\U0001F600"_s.repeated(29), u"\U0001F600"_s.repeated(20)));
}

void TstDiffChanges::sumsUp()
{
    DiffChanges changes;
    compare(changes, u"same"_s, u"same"_s);
    QCOMPARE(changes.summary(), u"The two replies are identical."_s);
    compare(changes, u"a b"_s, u"a  b"_s);
    QCOMPARE(changes.summary(), u"The two replies are identical except for white space in 1 places."_s);
    compare(changes, u"a, b"_s, u"b, c"_s);
    QCOMPARE(changes.summary(), u"The two replies differ in 2 places."_s);
    WordDiff coarse = *wordDiff(u"a"_s, u"b"_s);
    coarse.isCoarse = true;
    changes.setDiff(u"a"_s, u"b"_s, coarse);
    QVERIFY(changes.summary().contains(u"larger than need be"_s));
}

void TstDiffChanges::listsManyChanges()
{
    DiffChanges changes;
    const QAbstractItemModelTester tester(&changes);
    compare(changes, u"same a\n"_s.repeated(10'000), u"same b\n"_s.repeated(10'000));
    QCOMPARE(changes.rowCount(), 10'000);
    QCOMPARE(changes.sentence(9999), u"Change 10,000 of 10,000: a → b"_s);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstDiffChanges)
#include "tst_diffchanges.moc"
