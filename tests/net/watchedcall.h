// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callreducer.h"
#include "net/call.h"
#include "net/gatewayclient.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Fluxscope {

/// A call, everything it told, and the record that came of it.
class WatchedCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedCall)

public:
    WatchedCall(GatewayClient& client, const Prompt& prompt, const Route& route);

    [[nodiscard]] Call* call() { return m_call.get(); }
    void destroyCall() { m_call.reset(); }
    [[nodiscard]] const std::vector<CallEvent>& events() const { return m_events; }
    [[nodiscard]] const CallRecord& record() const { return m_reducer.record(); }
    [[nodiscard]] bool isOver() const { return m_endings > 0; }
    [[nodiscard]] int endings() const { return m_endings; }
    [[nodiscard]] CallBodies bodies() const { return m_call->bodies(); }
    /// Such as `sent head delta end`; deltas in a row are one.
    [[nodiscard]] QByteArray order() const;
    /// Everything that a user, a file or a clipboard could get from this call.
    [[nodiscard]] QByteArray everything() const;

    /// Ends or destroys the call inside the first event of that kind (index of the variant in CallEvent).
    void stopAt(std::size_t index) { m_stopAt = index; }
    void destroyAt(std::size_t index) { m_destroyAt = index; }

private slots:
    void note(const Fluxscope::CallEvent& event);

private:
    CallReducer m_reducer;
    std::unique_ptr<Call> m_call;
    std::vector<CallEvent> m_events;
    int m_endings = 0;
    std::optional<std::size_t> m_stopAt;
    std::optional<std::size_t> m_destroyAt;
};

[[nodiscard]] Prompt chatPrompt(bool stream = false);
[[nodiscard]] Route routeTo(const QUrl& root, const QByteArray& key = "sk-CANARY-123");

/// A chat completion with this text.
[[nodiscard]] QByteArray chatBody(const QByteArray& text);
/// A chunk of a chat stream with this text, as an event.
[[nodiscard]] QByteArray chatEvent(const QByteArray& text);
/// The event that ends a chat stream.
[[nodiscard]] QByteArray doneEvent();

} // namespace Fluxscope
