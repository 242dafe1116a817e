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
    void masksEveryTextOfACall();
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

void TstMaskedPrompt::masksEveryTextOfACall()
{
    const QString key = u"use sk-test-1234, please"_s;
    CallRecord call;
    call.connection = call.baseUrl = call.path = call.note = call.programVersion = call.prompt.text = key;
    call.flux.model = call.flux.originalModel = call.flux.requestId = key;
    call.flux.extra = {{u"x-flux-held"_s, key}};
    call.headers = {key, key, key, key, key, key};
    call.reply = call.reasoning = call.modelInBody = call.finishRaw = key;
    call.toolCalls = {{key, key, key}};
    call.error = CallError{ErrorKind::RateLimit, key, key, 30};
    const QString mask = u"use ***, please"_s;
    CallRecord masked = call;
    masked.connection = masked.baseUrl = masked.path = masked.note = masked.programVersion =
        masked.prompt.text = mask;
    masked.flux.model = masked.flux.originalModel = masked.flux.requestId = mask;
    masked.flux.extra = {{u"x-flux-held"_s, mask}};
    masked.headers = {mask, mask, mask, mask, mask, mask};
    masked.reply = masked.reasoning = masked.modelInBody = masked.finishRaw = mask;
    masked.toolCalls = {{mask, mask, mask}};
    masked.error = CallError{ErrorKind::RateLimit, mask, mask, 30};
    QVERIFY(maskedCall(call, Redactor({Secret("sk-test-1234"_ba)})) == masked);
    QVERIFY(maskedCall(call, Redactor()) == call);
    QVERIFY(maskedCall(CallRecord(), Redactor({Secret("sk-test-1234"_ba)})) == CallRecord());
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstMaskedPrompt)
#include "tst_maskedprompt.moc"
