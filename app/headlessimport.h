// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <memory>

namespace Fluxscope {

class HistoryImport;
class HistoryStore;
struct HistoryOpening;
struct ImportOutcome;

/// `--import-history` without a display. Made after QCoreApplication.
class HeadlessImport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadlessImport)

public:
    /// `source` is a file name or `-` for standard input, `history` the file to import into; it is made if it
    /// is missing.
    HeadlessImport(QString source, QString history);
    ~HeadlessImport() override;

    /// Does it and returns the exit code: 0, 1 if it failed or a line was no call, 2 for an unknown suffix.
    [[nodiscard]] int run();

private:
    void start(const HistoryOpening& opening);
    void tellProgress(const ImportOutcome& soFar);
    void finish(const ImportOutcome& outcome);

    const QString m_source;
    const QString m_historyFile;
    const SystemClock m_clock;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<HistoryImport> m_import;
    QElapsedTimer m_sinceProgress;
};

} // namespace Fluxscope
