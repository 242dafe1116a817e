// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/promptdraft.h"

#include <QRandomGenerator>
#include <QTest>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

PromptDraft fullDraft()
{
    PromptDraft draft;
    draft.prompt.model = u"flux-auto"_s;
    draft.prompt.dialect = Dialect::Messages;
    draft.prompt.stream = true;
    draft.prompt.system = u"Be brief.\0"_s;
    draft.prompt.messages = {{Role::User, u"Hello"_s}, {Role::Assistant, u"Grüß Gott 🙂"_s}};
    draft.prompt.text = u"Line one\nline two\ttab"_s;
    draft.prompt.parameters.reasoningEffort = u"low"_s;
    draft.texts = {u"4096"_s, u"0."_s, u"1"_s, u"END, \\n"_s, u"-"_s, u"{ \"unfinished\": "_s};
    return draft;
}

} // namespace

class TstPromptDraft final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void takesNoOtherBytes_data();
    void takesNoOtherBytes();
    void keepsDefaultsForWhatIsMissing();
    void survivesCutAndDamagedBytes();
};

void TstPromptDraft::comesBackAsItWas()
{
    QCOMPARE(draftFromBytes(draftToBytes(fullDraft())), std::optional(fullDraft()));
}

void TstPromptDraft::takesNoOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "Hello"_ba;
    QTest::newRow("a number") << "42"_ba;
    QTest::newRow("a list") << "[1]"_ba;
    QTest::newRow("CBOR") << QByteArray("\xa1\x61\x61\x01");
}

void TstPromptDraft::takesNoOtherBytes()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!draftFromBytes(bytes));
}

void TstPromptDraft::keepsDefaultsForWhatIsMissing()
{
    QCOMPARE(draftFromBytes("{\"maxTokens\":7,\"text\":[]}"_ba), std::optional(PromptDraft()));
}

void TstPromptDraft::survivesCutAndDamagedBytes()
{
    const QByteArray whole = draftToBytes(fullDraft());
    for (qsizetype length = 0; length < whole.size(); ++length)
        static_cast<void>(draftFromBytes(whole.first(length)));
    QRandomGenerator random(1);
    int understood = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 3; ++i)
            damaged[random.bounded(static_cast<int>(damaged.size()))] =
                static_cast<char>(random.bounded(256));
        const auto restored = draftFromBytes(damaged);
        // What can be read can be written again.
        if (restored && draftFromBytes(draftToBytes(*restored)))
            ++understood;
    }
    QVERIFY(understood > 0);
}

} // namespace Fluxscope::Ui

QTEST_GUILESS_MAIN(Fluxscope::Ui::TstPromptDraft)

#include "tst_promptdraft.moc"
