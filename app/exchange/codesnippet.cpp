// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/codesnippet.h"

#include "exchange/curlsnippet.h"
#include "exchange/sdksnippet.h"
#include "wire/dialectcodec.h"
#include "wire/endpoints.h"

#include <QJsonDocument>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// FluxRouter documentation, "Endpoints".
constexpr QLatin1StringView StandardRoot{"https://api.fluxrouter.ai"};
constexpr QByteArrayView EndOfHead{"\r\n\r\n"};

SnippetRequest requestOf(const CallRecord& record, const CallBodies& bodies)
{
    SnippetRequest request;
    request.root = record.baseUrl.isEmpty() ? QString(StandardRoot) : record.baseUrl;
    request.dialect = record.prompt.dialect;
    request.stream = record.prompt.stream;
    if (const qsizetype end = bodies.request.indexOf(EndOfHead); end >= 0)
        request.body = bodies.request.sliced(end + EndOfHead.size());
    // An imported call brings no bodies, and one of which only the table is kept neither.
    if (!QJsonDocument::fromJson(request.body).isObject())
        request.body = dialectCodec(record.prompt.dialect)->requestBody(record.prompt);
    return request;
}

} // namespace

std::optional<QString> codeSnippet(
    const CallRecord& record, const CallBodies& bodies, SnippetLanguage language)
{
    if (!hasPrompt(record))
        return std::nullopt;
    const SnippetRequest request = requestOf(record, bodies);
    switch (language) {
    case SnippetLanguage::Curl:
        return curlSnippet(request);
    case SnippetLanguage::Python:
        return pythonSnippet(request);
    case SnippetLanguage::JavaScript:
        return javaScriptSnippet(request);
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
