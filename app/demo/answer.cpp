// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/answer.h"

#include "demo/samplereplies.h"
#include "demo/tokens.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Every chat template wraps its messages into a few tokens of its own.
constexpr int TemplateTokens = 4;

QString replyText(const ApiRequest& request, const Scenario& scenario)
{
    switch (scenario.content) {
    case Content::Empty:
    case Content::ToolCall:
        return {};
    case Content::Sample:
    case Content::Reasoned:
        return replyTo(request.prompt);
    case Content::Markdown:
        return sampleReply(u"welcome"_s);
    case Content::Code:
        return sampleReply(u"code"_s);
    case Content::Table:
        return sampleReply(u"table"_s);
    case Content::List:
        return sampleReply(u"list"_s);
    case Content::German:
        return sampleReply(u"german"_s);
    case Content::Refusal:
        return u"I am sorry, but I cannot help with that request."_s;
    case Content::KeyEcho:
        return u"The key of this request is "_s + QString::fromLatin1(request.key)
            + u", sent back on purpose."_s;
    case Content::Long:
        return longReply(scenario.longTokens);
    }
    return {};
}

// Moves at most `budget` tokens over and takes them off the budget.
QList<Piece> takePieces(const QStringList& tokens, int& budget, int tokensPerPiece)
{
    const qsizetype count = std::min<qsizetype>(tokens.size(), budget);
    QList<Piece> pieces;
    for (qsizetype i = 0; i < count; i += tokensPerPiece) {
        const QStringList part = tokens.mid(i, std::min<qsizetype>(tokensPerPiece, count - i));
        pieces.append({part.join(QString()), static_cast<int>(part.size())});
    }
    budget -= static_cast<int>(count);
    return pieces;
}

} // namespace

QString joined(const QList<Piece>& pieces)
{
    QString text;
    for (const Piece& piece : pieces) {
        text += piece.text;
    }
    return text;
}

int countInputTokens(const ApiRequest& request)
{
    return TemplateTokens + static_cast<int>(splitTokens(request.wholeInput).size());
}

Answer composeAnswer(const ApiRequest& request, const Scenario& scenario, int turn)
{
    Answer answer;
    answer.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    answer.createdAt = QDateTime::currentSecsSinceEpoch();
    answer.requestedModel = request.model;
    answer.served = scenario.servedPlace ? &routedModel(request.model, *scenario.servedPlace)
                                         : &servedModel(request.model, turn);
    const ListedModel* const listed = findListedModel(request.model);
    answer.isRouted = listed == nullptr || listed->pinnedTo.isEmpty();
    answer.isRefusal = scenario.content == Content::Refusal;
    answer.habit = scenario.habit;

    const bool reasons =
        scenario.content == Content::Reasoned || (listed != nullptr && answer.served->reasons);
    const QStringList reasoning = reasons ? splitTokens(sampleReply(u"reasoning"_s)) : QStringList();
    QStringList text = splitTokens(replyText(request, scenario));
    if (scenario.habit == Habit::FilteredContent) {
        text = text.mid(0, text.size() / 2);
        answer.finish = Finish::Filtered;
    }

    const int unlimited = std::numeric_limits<int>::max();
    int budget = std::min(request.maxTokens.value_or(unlimited), scenario.maxTokens.value_or(unlimited));
    if (reasoning.size() + text.size() > budget) {
        answer.finish = Finish::Length;
    }
    const int whole = budget;
    answer.reasoning = takePieces(reasoning, budget, scenario.tokensPerEvent);
    answer.reasoningTokens = whole - budget;
    answer.text = takePieces(text, budget, scenario.tokensPerEvent);
    if (scenario.content == Content::ToolCall) {
        answer.toolCall = ToolCall{request.toolName.isEmpty() ? u"get_weather"_s : request.toolName,
            takePieces(
                splitTokens(uR"({"city": "Berlin", "unit": "celsius"})"_s), budget, scenario.tokensPerEvent)};
        answer.finish = Finish::ToolCall;
    }
    answer.inputTokens = countInputTokens(request);
    answer.outputTokens = whole - budget;
    answer.costInUsd = costInUsd(*answer.served, answer.inputTokens, answer.outputTokens);
    return answer;
}

} // namespace Fluxscope
