// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

namespace Fluxscope {

/// This process's presence on a history file: a lock in the folder `<file>.sessions`, named by a random id
/// that also stands in the rows it runs. The lock goes with the process, however it ends.
class StoreSession final
{
public:
    /// `isGivenUp` is asked while the gate is waited for: true ends that.
    explicit StoreSession(const QString& file, std::function<bool()> isGivenUp = {});
    ~StoreSession();
    Q_DISABLE_COPY_MOVE(StoreSession)

    /// Keeps other processes from opening the file while this one decides what to do with it; false after 5
    /// s, once that is given up, or at once if the folder cannot be written.
    [[nodiscard]] bool enterGate();
    void leaveGate();

    /// Takes the lock; false if the folder cannot be written.
    [[nodiscard]] bool begin();

    [[nodiscard]] const QString& id() const { return m_id; }

    /// The other processes that have the file open; locks of dead ones are cleared away. Only reliable
    /// between enterGate() and leaveGate().
    [[nodiscard]] QSet<QString> others() const;

private:
    [[nodiscard]] QString lockName(const QString& id) const;

    const std::function<bool()> m_isGivenUp;
    QString m_folder;
    QString m_id;
    std::unique_ptr<QLockFile> m_gate;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Fluxscope
