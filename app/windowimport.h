// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/redaction.h"
#include "exchange/historyimport.h"

#include <QObject>

#include <memory>

namespace Fluxscope {

namespace Ui {
class NoticeBar;
} // namespace Ui

/// Imports that are asked for in the window, one after the other, with a notice that counts, can cancel, and
/// says in the end what has come and what has not.
class WindowImport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowImport)

public:
    /// Both outlive the import.
    WindowImport(HistoryStore& store, Ui::NoticeBar& notices, QObject* parent = nullptr);
    ~WindowImport() override;

    /// While another import runs, it goes on and this one is refused with a sentence.
    void start(const QString& file, const Redactor& redactor);

private:
    void tellProgress(const ImportOutcome& soFar);
    void tellEnd(const ImportOutcome& outcome);

    HistoryStore& m_store;
    Ui::NoticeBar& m_notices;
    QString m_file;
    int m_percent = 0; ///< that is told
    std::unique_ptr<HistoryImport> m_import; ///< null: none runs
};

} // namespace Fluxscope
