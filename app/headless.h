// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "core/clock.h"
#include "core/result.h"
#include "exchange/exportformat.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace Fluxscope {

class HistoryExport;
class HistoryStore;
struct ExportError;
struct HistoryOpening;

/// What the command line can do without a display: help, version, export, import. Made after
/// QCoreApplication.
class Headless final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Headless)

public:
    explicit Headless(CommandLine commandLine);
    ~Headless() override;

    /// Does it and returns the exit code: 0, 1 if it failed, 2 for wrong usage.
    [[nodiscard]] int run();

private:
    [[nodiscard]] QString historyFile() const;
    [[nodiscard]] int exportHistory();
    void startExport(const HistoryOpening& opening);
    void finishExport(const Result<qint64, ExportError>& result);

    const CommandLine m_commandLine;
    const SystemClock m_clock;
    std::unique_ptr<HistoryStore> m_history;
    ExportFormat m_format = ExportFormat::JsonLines;
    std::unique_ptr<HistoryExport> m_export;
    QElapsedTimer m_sinceProgress;
};

} // namespace Fluxscope
