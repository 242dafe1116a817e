// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QList>
#include <QString>
#include <QWidget>

class QComboBox;
class QInputDialog;
class QPushButton;

namespace Fluxscope::Ui {

/// Entries under a name.
struct CompareSet
{
    QString name;
    QList<CompareEntry> entries;

    bool operator==(const CompareSet&) const = default;
};

/// Named sets of entries: one is chosen, saved or deleted. The set that is shown as chosen is the one whose
/// entries are those of the comparison. It keeps nothing itself: what is to be saved or deleted is told.
class CompareSets final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareSets)

public:
    explicit CompareSets(QWidget* parent = nullptr);

    /// As they are listed.
    void setSets(const QList<CompareSet>& sets);
    /// Those of the comparison.
    void setEntries(const QList<CompareEntry>& entries);

signals:
    void chosen(const QList<Fluxscope::CompareEntry>& entries);
    /// A set of this name may exist and is to be replaced then: the user was told. Never empty.
    void saveRequested(const QString& name);
    /// The user has agreed.
    void deleteRequested(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] qsizetype indexOf(const QString& name) const;
    void choose(int index);
    void askName();
    void tellReplacing(QInputDialog* dialog, const QString& name) const;
    void askDeleting();
    void selectCurrent();
    void refresh();

    QComboBox* m_choice;
    QPushButton* m_save;
    QPushButton* m_delete;
    QList<CompareSet> m_sets;
    QList<CompareEntry> m_entries;
    QString m_lastName; ///< of the set that was chosen or saved last
};

} // namespace Fluxscope::Ui
