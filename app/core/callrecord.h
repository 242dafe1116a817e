// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callerror.h"
#include "core/completion.h"
#include "core/cost.h"
#include "core/fluxheaders.h"
#include "core/prompt.h"
#include "core/timings.h"
#include "core/usage.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace Fluxscope {

/// Where a call stands. The first three are running, the others final.
enum class CallState {
    Sending,
    Waiting,
    Streaming,
    Done,
    Empty,
    CutOff,
    Failed,
    NotSent,
    Stopped,
    Interrupted,
};

[[nodiscard]] QLatin1StringView callStateName(CallState state);
[[nodiscard]] std::optional<CallState> callStateFromName(QStringView name);
[[nodiscard]] bool isRunning(CallState state);

/// Which call of a comparison this is.
struct ComparePlace
{
    QUuid group; ///< id of the comparison
    int prompt = 0; ///< the history knows it, exports do not: their format is an interface
    int entry = 0;
    int repeat = 0;

    bool operator==(const ComparePlace&) const = default;
};

/// Everything Fluxscope knows of one call: a row of the history. What is unknown is nullopt. No field ever
/// holds a key.
struct CallRecord
{
    QUuid id;
    QDateTime
        startedAt; ///< UTC, milliseconds; when the request was handed to Qt (before that: when it was made)
    CallState state = CallState::Sending;

    QString connection; ///< name of the connection
    QString baseUrl; ///< root, without user info or query
    QString path; ///< of the request, below the root
    Prompt prompt; ///< the key in use is masked in it

    std::optional<int> httpStatus;
    FluxHeaders flux;
    KeptHeaders headers;

    std::optional<QString> reply; ///< nullopt: none arrived; "": the answer was empty
    std::optional<QString> reasoning;
    QList<ToolCall> toolCalls;
    std::optional<QString> modelInBody;
    Usage usage;
    std::optional<Cost> cost;
    std::optional<Finish> finish;
    std::optional<QString> finishRaw;
    std::optional<CallError> error;
    Timings timings;

    bool textKept =
        true; ///< false: the user chose not to keep prompts and replies, so the stored row lacks them
    bool pasted = false; ///< made elsewhere and added by hand: what the response did not say is unknown
    bool demo = false; ///< answered by the built-in demo gateway
    bool star = false;
    QString note;
    std::optional<int> vote; ///< 1 up, -1 down
    std::optional<bool>
        arrivedInOnePiece; ///< of a stream that ended: 90 % of its text came within 50 ms; nullopt: not known
    std::optional<ComparePlace> compare;
    QString programVersion;

    bool operator==(const CallRecord&) const = default;

    /// Output tokens per second between the first token and the end; only for streams with known usage of 20
    /// tokens or more.
    [[nodiscard]] std::optional<double> tokensPerSecond() const;
};

/// What was sent and what came, kept beside the record because it can be large. All of it is masked.
struct CallBodies
{
    QByteArray request; ///< request line, headers and body as they left; empty: not kept
    QByteArray response; ///< body as it came; empty: none, or not kept
    bool responseTruncated = false; ///< only the first part of the body was kept

    bool operator==(const CallBodies&) const = default;
};

/// What support can find a call by: the first rung there is of X-Flux-Request-Id, x-litellm-call-id, CF-RAY.
struct SupportId
{
    enum class Rung { FluxRequestId, LitellmCallId, CfRay };

    Rung rung = Rung::FluxRequestId;
    QString value; ///< no control characters, at most 1 KiB

    bool operator==(const SupportId&) const = default;

    /// The name of the header as FluxRouter's documentation spells it.
    [[nodiscard]] QLatin1StringView headerName() const;
};

/// Whether it is known that no byte of the request left: then the call cost nothing. A stopped call of which
/// that is so has no total time, since its clock never started.
[[nodiscard]] bool neverLeft(const CallRecord& record);

/// Whether FluxRouter may go on with, and bill, a call without a price that this side gave up or lost.
[[nodiscard]] bool mayBeBilled(const CallRecord& record);

/// Whether it is known what was asked, so that the call can be made again.
[[nodiscard]] bool hasPrompt(const CallRecord& record);

/// nullopt: the response named none of the three.
[[nodiscard]] std::optional<SupportId> supportId(const CallRecord& record);

} // namespace Fluxscope
