// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Fluxscope {
class ModelCatalog;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CompareEntryRow;
class SnugScrollArea;

/// The entries of a comparison, which can be changed, added and removed; as high as they are where there is
/// room, and scrolling where there is not.
class CompareEntries final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareEntries)

public:
    /// `catalog` outlives the list.
    explicit CompareEntries(ModelCatalog& catalog, QWidget* parent = nullptr);

    [[nodiscard]] QList<CompareEntry> entries() const;
    /// Those beyond ComparePlan::MostEntries are left out.
    void setEntries(const QList<CompareEntry>& entries);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    CompareEntryRow* appendRow(const CompareEntry& entry);
    void addEntry();
    void removeRow(CompareEntryRow* row);
    void bringIntoSight(CompareEntryRow* row);
    void refresh();

    ModelCatalog& m_catalog;
    SnugScrollArea* m_scroll;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QList<CompareEntryRow*> m_rows;
};

} // namespace Fluxscope::Ui
