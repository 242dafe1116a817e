// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Fluxscope {

/// What the window says where a reply would be, or below a reply that is not whole. Plain text.
struct Explanation
{
    /// What the user can be led to, in the order of use.
    enum class Action { OpenSettings, ChooseCaFile, OpenUsagePage, OpenBillingPage };

    QString title = {}; ///< what happened, one short sentence
    QString advice = {}; ///< what to do about it
    QString detail = {}; ///< the server's or the system's own words, cleaned; empty where there are none
    bool sendAgain = false; ///< whether the same call can go better the next time
    std::optional<int> retryAfterSeconds = {}; ///< how long to wait before that; nullopt: nobody said
    QList<Action> actions = {};

    bool operator==(const Explanation&) const = default;
};

/// Explains how a call ended, for every state, kind and code of core (FluxRouter documentation, "Errors").
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::ErrorText)

public:
    ErrorText() = delete;

    /// nullopt: there is nothing to explain, the call runs or is done and whole. A reply that ended at its
    /// token limit is explained although it is done.
    [[nodiscard]] static std::optional<Explanation> explain(const CallRecord& record);

    /// For errors that belong to no call, such as those of the model list. `httpStatus` is nullopt if no
    /// response came.
    [[nodiscard]] static Explanation explain(const CallError& error, std::optional<int> httpStatus);

    /// The caption of the button or link.
    [[nodiscard]] static QString actionText(Explanation::Action action);
    /// The page that an action opens; empty for those that stay in the program.
    [[nodiscard]] static QUrl actionUrl(Explanation::Action action);

private:
    static std::optional<Explanation> byTransportCode(const QString& code);
    static std::optional<Explanation> byTimeoutCode(const QString& code);
    static std::optional<Explanation> byProtocolCode(const QString& code);
    static std::optional<Explanation> byBoundCode(const QString& code);
    static Explanation byKind(const CallError& error, std::optional<int> httpStatus);
    static Explanation payment(const CallError& error);
    static Explanation emptyReply(const CallRecord& record);
    static Explanation atTokenLimit();
};

} // namespace Fluxscope
