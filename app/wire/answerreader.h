// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callevent.h"
#include "core/redaction.h"
#include "wire/dialectcodec.h"
#include "wire/responseheaders.h"
#include "wire/sseparser.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace Fluxscope {

/// Reads one answer as it comes, head first, and says how it ended (design: "States, finish, errors"). Knows
/// nothing of sockets and timers. Whether a body is a stream is decided by the body itself: gateways answer
/// plain JSON to a request for a stream, and the other way round.
class AnswerReader final
{
public:
    /// A longer body is given up.
    static constexpr qsizetype LongestBody = 64 * 1024 * 1024;

    AnswerReader(Dialect dialect, bool streamAsked, Redactor redactor);

    /// Status and headers. `hasHeaders`: whether there was any header at all.
    void takeHead(int httpStatus, const ResponseHeaders& headers, bool hasHeaders);

    /// What the next bytes of the body add; the key in use is not masked yet in texts. Bytes after the end
    /// are passed over.
    [[nodiscard]] CompletionDelta take(const QByteArray& chunk);

    /// The body is over; `isWhole`: as far as the transport can tell. ended() is set afterwards.
    [[nodiscard]] CompletionDelta finish(bool isWhole);

    /// No more bytes will be waited for, because of `reason`. ended() is set afterwards.
    void giveUp(const CallError& reason);

    /// Set as soon as the answer is over, whatever the socket does then.
    [[nodiscard]] const std::optional<CallEnded>& ended() const { return m_ended; }

    [[nodiscard]] bool hasHead() const { return m_httpStatus != 0; }
    [[nodiscard]] qint64 size() const { return m_body.size(); }

    /// The body so far, masked; of failed answers digests and everything that looks like a key too.
    [[nodiscard]] QByteArray maskedBody() const;
    [[nodiscard]] bool isTruncated() const { return m_truncated; }

private:
    enum class Form {
        Unknown, ///< no byte that would tell
        Plain,
        Stream,
        Error, ///< a status of 400 or more
        Unusable, ///< m_verdict says why; the body is kept for the user to see
    };

    void decideForm();
    [[nodiscard]] CompletionDelta decode(const QByteArray& chunk);
    [[nodiscard]] CompletionDelta finishPlain(bool isWhole);
    [[nodiscard]] CompletionDelta finishStream();
    [[nodiscard]] CallError statusError() const;
    void end(EndCause cause, std::optional<CallError> error = {});
    void fail(QLatin1StringView code, const QString& message);
    void settle(const CompletionDelta& delta);

    Redactor m_redactor;
    std::unique_ptr<DialectCodec> m_codec;
    std::unique_ptr<StreamDecoder> m_decoder;
    SseParser m_parser;
    bool m_streamAsked = false;
    int m_httpStatus = 0; ///< 0: no head yet
    ResponseHeaders m_headers;
    Form m_form = Form::Unknown;
    std::optional<CallError> m_verdict;
    bool m_hadEvent = false;
    QByteArray m_body;
    bool m_truncated = false;
    std::optional<CallEnded> m_ended;
};

} // namespace Fluxscope
