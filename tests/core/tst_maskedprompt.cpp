// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/maskedprompt.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstMaskedPrompt final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheMaskWhereverAKeyStood_data();
    void findsTheMaskWhereverAKeyStood();
    void findsNoMaskWhereNoneWasWritten();
    void findsTheMaskInAPlan();
};

void TstMaskedPrompt::findsTheMaskWhereverAKeyStood_data()
{
    using Change = std::function<void(Prompt&)>;
    const QString key = u"use sk-test-1234, please"_s;
    QTest::addColumn<Change>("typeKey");
    QTest::newRow("model") << Change([key](Prompt& prompt) { prompt.model = key; });
    QTest::newRow("system prompt") << Change([key](Prompt& prompt) { prompt.system = key; });
    QTest::newRow("earlier message") << Change([key](Prompt& prompt) {
        prompt.messages = {{Role::User, u"Hi"_s}, {Role::Assistant, key}};
    });
    QTest::newRow("text") << Change([key](Prompt& prompt) { prompt.text = key; });
    QTest::newRow("stop sequence") << Change([key](Prompt& prompt) {
        prompt.parameters.stop = {u"END"_s, key};
    });
    QTest::newRow("effort") << Change([key](Prompt& prompt) { prompt.parameters.reasoningEffort = key; });
    QTest::newRow("additional value") << Change([key](Prompt& prompt) {
        prompt.parameters.additional = {{u"metadata"_s, QJsonObject{{u"keys"_s, QJsonArray{1, key}}}}};
    });
    QTest::newRow("additional name") << Change([key](Prompt& prompt) {
        prompt.parameters.additional = {{key, true}};
    });
}

void TstMaskedPrompt::findsTheMaskWhereverAKeyStood()
{
    QFETCH(std::function<void(Prompt&)>, typeKey);
    Prompt prompt;
    prompt.text = u"Hello"_s;
    typeKey(prompt);
    QVERIFY(!isMasked(prompt));
    QVERIFY(isMasked(maskedPrompt(prompt, Redactor({Secret("sk-test-1234"_ba)}))));
}

void TstMaskedPrompt::findsNoMaskWhereNoneWasWritten()
{
    Prompt prompt;
    prompt.model = u"flux-auto"_s;
    prompt.system = u"**Be brief.**"_s;
    prompt.messages = {{Role::User, u"2 ** 3"_s}};
    prompt.text = u"* * *"_s;
    prompt.parameters.stop = {u"**"_s};
    prompt.parameters.additional = {{u"user"_s, u"**"_s}};
    QVERIFY(!isMasked(prompt));
    QVERIFY(!isMasked(maskedPrompt(prompt, Redactor({Secret("sk-test-1234"_ba)}))));
    QVERIFY(!isMasked({}));
}

void TstMaskedPrompt::findsTheMaskInAPlan()
{
    ComparePlan plan;
    plan.entries = {{u"flux-auto"_s, Dialect::Chat}, {u"flux-fast"_s, Dialect::Chat}};
    plan.prompts = {Prompt(), Prompt()};
    QVERIFY(!hasMask(plan));
    ComparePlan other = plan;
    other.entries.last().model = u"***"_s;
    QVERIFY(hasMask(other));
    other = plan;
    other.prompts.last().text = u"The key is ***."_s;
    QVERIFY(hasMask(other));
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstMaskedPrompt)
#include "tst_maskedprompt.moc"
