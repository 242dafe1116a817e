// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Fluxscope {

/// What is known of a call made elsewhere beside the text.
struct PastedCallFacts
{
    QDateTime now; ///< counts as its start where the response has no Date
    QList<Secret> secrets; ///< the keys in use, which are masked
    std::optional<Dialect> dialect; ///< as the user says; it goes before what the text seems to be
    QString baseUrl; ///< counts where the text does not name one
};

/// A call made elsewhere, and what to ask the user about it.
struct PastedResponse
{
    CallRecord record; ///< with a new id, and `pasted` set
    CallBodies bodies;
    bool isDialectKnown = false; ///< by the user, the request's path or the body; else Chat stands there
    /// Something stands where the body should be and cannot be read as a whole one: what the reply was is
    /// unknown. The start of a body that was not copied to its end is one.
    bool isBodyUnread = false;
    bool droppedKey = false; ///< a key was in it
};

enum class PastedResponseError {
    NoResponse, ///< neither a status line nor one of the headers that are kept
};

/// Reads what `curl -i` or `curl -v` printed, or headers alone, by the same rules as an answer from the
/// network: allow-listed headers, the decoders of the three shapes, CallReducer. A curl command above it
/// tells the prompt. Nothing is guessed: there are no timings; headers of a 2xx response alone give a call
/// that is done and of which the reply is unknown.
[[nodiscard]] Result<PastedResponse, PastedResponseError> pastedResponse(
    const QString& text, const PastedCallFacts& facts);

} // namespace Fluxscope
