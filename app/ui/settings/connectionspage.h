// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"
#include "ui/settings/connectioneditor.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Fluxscope::Ui {

class Remark;

/// All connections: which there are, which one is in use, and the form of the selected one.
class ConnectionsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsPage)

public:
    /// How much of what was edited is kept.
    enum class Saved { All, NotEverySecret, NotEveryRemoval };

    explicit ConnectionsPage(const ConnectionEditor::Rooms& rooms, QWidget* parent = nullptr);

    [[nodiscard]] bool isValid() const;
    /// Shows the first connection with a problem, at the field that has it.
    void focusProblem();
    void focusKey();
    void focusCaFile();

    /// Writes the settings at once and the secrets later, and removes those that no connection needs any
    /// more; then `done` runs once.
    void save(const std::function<void(Saved saved)>& done);

signals:
    void changed();

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
    void forgetUnused(const QList<Connection>& before, bool isSaved, const std::function<void(Saved)>& done);
    void retranslate();
    void refresh();

    ConnectionEditor::Rooms m_rooms;
    Remark* m_inForce;
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
