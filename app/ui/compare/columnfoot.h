// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparerun.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace Fluxscope::Ui {

class FactLabel;

/// Below the reply of a column: what the user thinks of it, a vote and a note, its id, and the way to its
/// comparison with another reply. It only tells what the user wants.
class ColumnFoot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnFoot)

public:
    explicit ColumnFoot(QWidget* parent = nullptr);

    /// nullopt: the entry has no call yet.
    void showCall(const std::optional<CompareCall>& call);
    void setMarks(std::optional<int> vote, const QString& note);
    /// Hides the note, and what leads to names.
    void setBlind(bool blind);
    /// What assistive technology calls the column.
    void setColumnName(const QString& name);
    /// To be filled on compareMenuOpened(), after which it pops up.
    [[nodiscard]] QMenu& compareMenu() const { return *m_compareMenu; }
    /// From the left to the right.
    [[nodiscard]] QList<QWidget*> tabChain() const;

signals:
    void voteRequested(std::optional<int> vote);
    void noteRequested();
    void copyIdRequested();
    void compareMenuOpened();

protected:
    bool event(QEvent* event) override;

private:
    void layOut();
    void connectControls();
    void retranslate();
    void colour();
    void updateButtons();
    void showMarks();

    std::optional<CompareCall> m_call;
    bool m_isBlind = false;
    std::optional<int> m_vote;
    QString m_note;
    QString m_columnName;

    FactLabel* m_noteLine;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_noteButton;
    QToolButton* m_copyId;
    QToolButton* m_compare;
    QMenu* m_compareMenu;
};

} // namespace Fluxscope::Ui
