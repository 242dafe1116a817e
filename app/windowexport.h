// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/historyexport.h"
#include "history/historystore.h"
#include "ui/exportdialog.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace Fluxscope {

class ActiveConnection;

/// Exports that are asked for in the window: the dialog, its preview, and the writing of the file.
class WindowExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowExport)

public:
    /// Everything outlives the export.
    WindowExport(
        HistoryStore& store, const ActiveConnection& connection, QWidget& window, QObject* parent = nullptr);
    ~WindowExport() override;

    /// While an export is being asked for or written, another one is not begun.
    void ask(const Ui::ExportOffer& offer);

signals:
    /// The file is there.
    void exported(qint64 calls, const QString& file);

private:
    [[nodiscard]] HistoryFilter chosenFilter() const;
    void showPreview();
    void start(const QString& file);
    void tellEnd(const Result<qint64, ExportError>& result);

    HistoryStore& m_store;
    const ActiveConnection& m_connection; ///< of which the secrets are masked
    QWidget& m_window;
    Ui::ExportOffer m_offer;
    QPointer<Ui::ExportDialog> m_dialog; ///< null: nothing is asked for
    QFuture<qint64> m_preview;
    QString m_file;
    std::unique_ptr<HistoryExport> m_export; ///< null: none runs
};

} // namespace Fluxscope
