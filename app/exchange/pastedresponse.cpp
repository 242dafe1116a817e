// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pastedresponse.h"

#include "core/baseurl.h"
#include "core/callreducer.h"
#include "core/maskedprompt.h"
#include "exchange/curlcommand.h"
#include "exchange/curloutput.h"
#include "exchange/pastedrequest.h"
#include "exchange/foreignrequest.h"
#include "wire/answerreader.h"
#include "wire/endpoints.h"
#include "wire/errorbody.h"
#include "wire/responseheaders.h"
#include "wire/sseparser.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int AssumedStatus = 200;
constexpr int FirstError = 400;
constexpr std::array<QByteArrayView, 5> StreamFields{"data:", "event:", "id:", ": ", "retry:"};

bool isStream(const QByteArray& body)
{
    return std::any_of(StreamFields.begin(), StreamFields.end(),
        [&body](QByteArrayView field) { return body.startsWith(field); });
}

std::optional<Dialect> dialectOfObject(const QJsonObject& object)
{
    const QString type = object.value("type"_L1).toString();
    if (object.contains("choices"_L1))
        return Dialect::Chat;
    if (object.value("object"_L1) == "response"_L1 || object.contains("output"_L1)
        || type.startsWith("response."_L1))
        return Dialect::Responses;
    // Of the two error shapes, only that of Messages names itself.
    if (type == "message"_L1 || type.startsWith("message_"_L1) || type.startsWith("content_block_"_L1)
        || (type == "error"_L1 && object.contains("error"_L1)))
        return Dialect::Messages;
    return std::nullopt;
}

std::optional<Dialect> dialectOfBody(const QByteArray& body)
{
    if (!isStream(body))
        return dialectOfObject(QJsonDocument::fromJson(body).object());
    for (const SseEvent& event : SseParser().feed(body + "\n\n")) {
        if (const auto dialect = dialectOfObject(QJsonDocument::fromJson(event.data).object()))
            return dialect;
    }
    return std::nullopt;
}

/// Reads one text; the steps follow each other.
class ResponseReader final
{
public:
    ResponseReader(CurlOutput output, const PastedCallFacts& facts)
        : m_output(std::move(output))
        , m_facts(facts)
        , m_keys(facts.secrets)
    { }

    [[nodiscard]] Result<PastedResponse, PastedResponseError> read();

private:
    void takeKeys();
    void takeRequest();
    void takeAddress();
    void takeAnswer(const ResponseHeaders& headers);
    [[nodiscard]] bool takeBody(CallReducer& reducer, const ResponseHeaders& headers, const QByteArray& body);

    CurlOutput m_output;
    const PastedCallFacts& m_facts;
    QList<Secret> m_keys;
    std::optional<Dialect> m_dialect;
    PastedResponse m_read;
};

Result<PastedResponse, PastedResponseError> ResponseReader::read()
{
    takeKeys();
    const ResponseHeaders headers = readResponseHeaders(m_output.headers, Redactor(m_keys));
    if (!m_output.httpStatus && headers.flux.isEmpty() && headers.kept == KeptHeaders())
        return Failure{PastedResponseError::NoResponse};
    CallRecord& record = m_read.record;
    record.id = QUuid::createUuid();
    record.pasted = true;
    const QDateTime date = parseHttpDate(headers.kept.date.value_or(QString()));
    record.startedAt = date.isValid() ? date : m_facts.now;
    takeRequest();
    takeAddress();
    if (headers.flux.originalModel)
        record.prompt.model = *headers.flux.originalModel;
    takeAnswer(headers);
    return m_read;
}

void ResponseReader::takeKeys()
{
    for (const auto& [name, value] : std::as_const(m_output.requestHeaders)) {
        const QString key = keyInHeader(QString::fromUtf8(name).toLower(), QString::fromUtf8(value));
        if (key.isEmpty())
            continue;
        m_keys.append(Secret(key.toUtf8()));
        m_read.droppedKey = true;
    }
}

/// What the command above the response asked for.
void ResponseReader::takeRequest()
{
    const auto command = parseCurlCommand(m_output.before);
    if (!command)
        return;
    for (const HeaderField& header : command->headers) {
        if (const QString key = keyInHeader(header.name, header.value); !key.isEmpty())
            m_keys.append(Secret(key.toUtf8()));
    }
    if (const auto base = parseBaseUrl(command->url))
        m_read.record.baseUrl = base->root.toString();
    m_dialect = dialectOfUrl(command->url);
    if (const auto request = pastedRequest(m_output.before)) {
        m_dialect = request->prompt.dialect;
        m_read.record.prompt = maskedPrompt(request->prompt, Redactor(m_keys));
        m_read.droppedKey = m_read.droppedKey || request->droppedKey;
    }
}

/// Where the request went, as curl -v shows it.
void ResponseReader::takeAddress()
{
    CallRecord& record = m_read.record;
    for (const auto& [name, value] : std::as_const(m_output.requestHeaders)) {
        if (name.compare("host", Qt::CaseInsensitive) != 0)
            continue;
        if (const auto base = parseBaseUrl(QString::fromUtf8(value) + m_output.path))
            record.baseUrl = base->root.toString();
    }
    if (record.baseUrl.isEmpty())
        record.baseUrl = m_facts.baseUrl;
    if (const auto dialect = dialectOfUrl(m_output.path))
        m_dialect = dialect;
}

void ResponseReader::takeAnswer(const ResponseHeaders& headers)
{
    CallRecord& record = m_read.record;
    const QByteArray body = m_output.body.trimmed().toUtf8();
    if (m_facts.dialect)
        m_dialect = m_facts.dialect;
    else if (const auto dialect = dialectOfBody(body))
        m_dialect = dialect;
    m_read.isDialectKnown = m_dialect.has_value();
    record.prompt.dialect = m_dialect.value_or(Dialect::Chat);
    record.path = m_dialect ? completionPath(*m_dialect) : QString();
    record.prompt.stream = isStream(body) || headers.mediaType == "text/event-stream"_L1;

    const int status = m_output.httpStatus.value_or(AssumedStatus);
    CallReducer reducer(record);
    reducer.apply({{}, HeadReceived{status, headers.flux, headers.kept}});
    if (takeBody(reducer, headers, body)) {
        record = reducer.record();
    } else {
        // The head says that the gateway answered, and nothing more is known.
        CallReducer headOnly(record);
        headOnly.apply({{}, HeadReceived{status, headers.flux, headers.kept}});
        record = headOnly.record();
        record.state = CallState::Done;
        m_read.isBodyUnread = !body.isEmpty();
    }
    record.httpStatus = m_output.httpStatus;
    record.timings = {};
}

/// False if the body says nothing of how the call went, because it is not there or not whole.
bool ResponseReader::takeBody(CallReducer& reducer, const ResponseHeaders& headers, const QByteArray& body)
{
    AnswerReader reader(reducer.record().prompt.dialect, reducer.record().prompt.stream, Redactor(m_keys));
    const int status = m_output.httpStatus.value_or(AssumedStatus);
    reader.takeHead(status, headers, true);
    const auto tell = [&reducer, this](CompletionDelta delta) {
        const Redactor redactor(m_keys);
        delta.text = redactor.mask(delta.text);
        delta.reasoning = redactor.mask(delta.reasoning);
        for (ToolCallDelta& toolCall : delta.toolCalls)
            toolCall.arguments = redactor.mask(toolCall.arguments);
        reducer.apply({{}, delta});
    };
    if (!reader.ended()) {
        if (body.isEmpty() && status < FirstError)
            return false;
        tell(reader.take(body));
    }
    if (!reader.ended())
        tell(reader.finish(true));
    m_read.bodies.response = reader.maskedBody();
    const CallEnded& ended = *reader.ended();
    const bool isUnread = ended.error
        && (ended.error->code == ErrorCode::IncompleteBody || ended.error->code == ErrorCode::NotJson
            || ended.error->code == ErrorCode::UnexpectedJson);
    if (isUnread)
        return false;
    reducer.apply({{}, ended});
    return true;
}

} // namespace

Result<PastedResponse, PastedResponseError> pastedResponse(const QString& text, const PastedCallFacts& facts)
{
    auto output = parseCurlOutput(text);
    if (!output)
        return Failure{PastedResponseError::NoResponse};
    return ResponseReader(std::move(*output), facts).read();
}

} // namespace Fluxscope
