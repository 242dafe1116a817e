// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"

#include <QDialog>
#include <QString>

#include <optional>

class QDialogButtonBox;
class QTabWidget;

namespace Fluxscope {
class GatewayClient;
class KeyRing;
class Settings;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class ConnectionsPage;
class GeneralPage;
class Remark;

/// Everything that can be set. Window-modal: to be opened with open(). Nothing changes before OK or Apply;
/// what cannot be kept holds the dialog open with a sentence beside the field.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    /// What the dialog works on; all of it outlives the dialog.
    struct Rooms
    {
        Settings& settings;
        KeyRing& keys;
        GatewayClient& client; ///< only for checking a connection
        QString historyFile;
        /// The connection that the command line put in force for this window.
        std::optional<Connection> fixed = std::nullopt;
        bool isHistoryLimited = true; ///< whether the limits of the settings hold for the file
    };

    explicit SettingsDialog(const Rooms& rooms, QWidget* parent = nullptr);

    /// Opens at the key, or the CA file, of the connection in use.
    void focusKey();
    void focusCaFile();

protected:
    void changeEvent(QEvent* event) override;

private:
    void save(bool closes);
    void saveValid(bool closes);
    void retranslate();
    void setSaving(bool isSaving);

    Settings& m_settings;
    bool m_isHistoryLimited;
    QTabWidget* m_pages;
    ConnectionsPage* m_connections;
    GeneralPage* m_general;
    Remark* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace Fluxscope::Ui
