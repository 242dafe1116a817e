// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Fluxscope {
class GatewayClient;
class KeyRing;
class Settings;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class ConnectionEditor;

/// All connections: which there are, which one is in use, and the form of the selected one.
class ConnectionsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsPage)

public:
    /// The three rooms outlive the page.
    ConnectionsPage(Settings& settings, KeyRing& keys, GatewayClient& client, QWidget* parent = nullptr);

    [[nodiscard]] bool isValid() const;
    /// Shows the first connection with a problem, at the field that has it.
    void focusProblem();
    void focusKey();
    void focusCaFile();

    /// Writes the settings at once and the secrets later; then `done` runs once with whether all of it
    /// worked.
    void save(const std::function<void(bool isSaved)>& done);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] ConnectionEditor* editor(int row) const;
    [[nodiscard]] ConnectionEditor* currentEditor() const;
    ConnectionEditor* insert(const Connection& connection, int row);
    void add();
    void duplicate();
    void remove();
    void use();
    void retranslate();
    void refresh();

    Settings& m_settings;
    KeyRing& m_keys;
    GatewayClient& m_client;
    QLabel* m_listLabel;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_use;
    QStackedWidget* m_editors; ///< in the order of the list, each in a scroll area
    QUuid m_used;
};

} // namespace Fluxscope::Ui
