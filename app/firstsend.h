// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace Fluxscope {

class ActiveConnection;
class KeyRing;

/// Decides for --send whether the prompt may leave: waits for the keychain, but nobody may be there to unlock
/// it, so not for ever.
class FirstSend final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstSend)

public:
    /// Both rooms outlive this.
    FirstSend(const ActiveConnection& connection, const KeyRing& keys, std::chrono::milliseconds patience);

    /// Either signal follows once, at the latest when the patience is at its end; maybe at once.
    void start();

signals:
    void possible();
    /// Nothing may leave; the English sentence says why and what to do.
    void refused(const QString& sentence);

private:
    void decide();
    void refuseSilentKeychain();
    [[nodiscard]] QString refusal() const;

    const ActiveConnection& m_connection;
    const KeyRing& m_keys;
    QTimer m_patience; ///< runs while the keychain is waited for
};

} // namespace Fluxscope
