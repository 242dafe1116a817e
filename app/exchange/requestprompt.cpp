// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/requestprompt.h"

#include <QJsonArray>

#include <array>
#include <limits>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView BetweenSystemTexts{"\n\n"};
constexpr std::array Efforts{"minimal"_L1, "low"_L1, "medium"_L1, "high"_L1};

/// Takes a body apart; what is left of it in the end has no field in the editor.
class BodyReader final
{
public:
    BodyReader(QJsonObject body, Dialect dialect)
        : m_rest(std::move(body))
        , m_dialect(dialect)
    {
        m_read.prompt.dialect = dialect;
    }

    [[nodiscard]] RequestPrompt read();

private:
    void takeMessages(const QJsonValue& messages);
    void takeMessage(const QJsonObject& message);
    void addSystem(const QString& text);
    [[nodiscard]] QString textOf(const QJsonValue& content);
    void takeParameters();
    void takeEffort();
    void takeStops(QLatin1StringView name);
    void dropWhatIsSentAnyway();

    QJsonObject m_rest;
    Dialect m_dialect;
    RequestPrompt m_read;
};

RequestPrompt BodyReader::read()
{
    Prompt& prompt = m_read.prompt;
    prompt.model = m_rest.take("model"_L1).toString();
    prompt.stream = m_rest.take("stream"_L1).toBool();
    if (m_dialect == Dialect::Messages)
        addSystem(textOf(m_rest.take("system"_L1)));
    if (m_dialect == Dialect::Responses)
        addSystem(textOf(m_rest.take("instructions"_L1)));
    takeMessages(m_rest.take(m_dialect == Dialect::Responses ? "input"_L1 : "messages"_L1));
    if (!prompt.messages.isEmpty() && prompt.messages.last().role == Role::User)
        prompt.text = prompt.messages.takeLast().text;
    takeParameters();
    dropWhatIsSentAnyway();
    prompt.parameters.additional = m_rest;
    return m_read;
}

void BodyReader::takeMessages(const QJsonValue& messages)
{
    if (messages.isString()) { // Responses takes a bare text
        m_read.prompt.messages.append({Role::User, messages.toString()});
        return;
    }
    const QJsonArray list = messages.toArray();
    for (const QJsonValue& message : list)
        takeMessage(message.toObject());
}

void BodyReader::takeMessage(const QJsonObject& message)
{
    const QString role = message.value("role"_L1).toString();
    const QJsonValue content = message.value("content"_L1);
    if (role == "user"_L1) {
        m_read.prompt.messages.append({Role::User, textOf(content)});
    } else if (role == "assistant"_L1) {
        m_read.prompt.messages.append({Role::Assistant, textOf(content)});
        m_read.isSimplified = m_read.isSimplified || message.contains("tool_calls"_L1);
    } else if (role == "system"_L1 || role == "developer"_L1) {
        // The editor has one system prompt, which goes first.
        m_read.isSimplified = m_read.isSimplified || !m_read.prompt.messages.isEmpty();
        addSystem(textOf(content));
    } else {
        m_read.isSimplified = true;
    }
}

void BodyReader::addSystem(const QString& text)
{
    if (!m_read.prompt.system.isEmpty() && !text.isEmpty())
        m_read.prompt.system += BetweenSystemTexts;
    m_read.prompt.system += text;
}

/// The text of a string or a list of parts; other parts are left out.
QString BodyReader::textOf(const QJsonValue& content)
{
    if (content.isString() || content.isUndefined() || content.isNull())
        return content.toString();
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue& part : parts) {
        const QJsonValue piece = part.isString() ? part : part["text"_L1];
        text += piece.toString();
        m_read.isSimplified = m_read.isSimplified || !piece.isString();
    }
    return text;
}

void BodyReader::takeParameters()
{
    Parameters& parameters = m_read.prompt.parameters;
    const auto limit = m_dialect == Dialect::Responses ? "max_output_tokens"_L1 : "max_tokens"_L1;
    const qint64 most = m_rest.value(limit).toInteger();
    if (most >= 1 && most <= std::numeric_limits<int>::max()) {
        parameters.maxTokens = static_cast<int>(most);
        m_rest.remove(limit);
    }
    if (m_rest.value("temperature"_L1).isDouble())
        parameters.temperature = m_rest.take("temperature"_L1).toDouble();
    if (m_rest.value("top_p"_L1).isDouble())
        parameters.topP = m_rest.take("top_p"_L1).toDouble();
    if (m_dialect == Dialect::Chat)
        takeStops("stop"_L1);
    if (m_dialect == Dialect::Messages)
        takeStops("stop_sequences"_L1);
    if (const QJsonValue seed = m_rest.value("seed"_L1);
        m_dialect == Dialect::Chat && seed.isDouble() && seed.toInteger(1) == seed.toInteger(2)) {
        parameters.seed = seed.toInteger();
        m_rest.remove("seed"_L1);
    }
    takeEffort();
}

void BodyReader::takeEffort()
{
    QString effort;
    auto name = "reasoning_effort"_L1;
    if (m_dialect == Dialect::Chat) {
        effort = m_rest.value(name).toString();
    } else {
        name = m_dialect == Dialect::Responses ? "reasoning"_L1 : "output_config"_L1;
        const QJsonObject settings = m_rest.value(name).toObject();
        if (settings.size() == 1)
            effort = settings.value("effort"_L1).toString();
    }
    for (const QLatin1StringView known : Efforts) {
        if (effort == known) {
            m_read.prompt.parameters.reasoningEffort = effort;
            m_rest.remove(name);
        }
    }
}

void BodyReader::takeStops(QLatin1StringView name)
{
    const QJsonValue stops = m_rest.value(name);
    QStringList texts;
    if (stops.isString())
        texts.append(stops.toString());
    const QJsonArray list = stops.toArray();
    for (const QJsonValue& stop : list) {
        if (!stop.isString())
            return;
        texts.append(stop.toString());
    }
    if (texts.isEmpty())
        return;
    m_read.prompt.parameters.stop = texts;
    m_rest.remove(name);
}

/// Members that a codec writes by itself.
void BodyReader::dropWhatIsSentAnyway()
{
    const QJsonObject usageAsked{{u"include_usage"_s, true}};
    if (m_dialect == Dialect::Chat && m_read.prompt.stream
        && m_rest.value("stream_options"_L1).toObject() == usageAsked)
        m_rest.remove("stream_options"_L1);
    if (m_dialect == Dialect::Responses && m_rest.value("store"_L1) == QJsonValue(false))
        m_rest.remove("store"_L1);
}

} // namespace

std::optional<Dialect> dialectOfRequest(const QJsonObject& body)
{
    if (!body.value("model"_L1).isString())
        return std::nullopt;
    if (body.value("messages"_L1).isArray()) {
        for (const QLatin1StringView name :
            {"system"_L1, "stop_sequences"_L1, "thinking"_L1, "output_config"_L1, "anthropic_version"_L1}) {
            if (body.contains(name))
                return Dialect::Messages;
        }
        return Dialect::Chat;
    }
    const QJsonValue input = body.value("input"_L1);
    return input.isArray() || input.isString() ? std::optional(Dialect::Responses) : std::nullopt;
}

RequestPrompt promptOfRequest(const QJsonObject& body, Dialect dialect)
{
    return BodyReader(body, dialect).read();
}

} // namespace Fluxscope
