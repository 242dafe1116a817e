// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace Fluxscope {
class ModelCatalog;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class EntryMark;
class ModelCombo;

/// One entry in CompareEntries.
class CompareEntryRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareEntryRow)

public:
    /// `catalog` outlives the row.
    CompareEntryRow(const CompareEntry& entry, ModelCatalog& catalog, QWidget* parent = nullptr);

    [[nodiscard]] CompareEntry entry() const;
    void setEntry(const CompareEntry& entry);
    /// Where it stands, from 0, and whether it can be removed. To be called again when the language or the
    /// palette changes.
    void setPlace(int place, bool isRemovable);
    void focusModel();
    /// Makes Tab go from `before` through the row. Returns the last of its fields.
    QWidget* follow(QWidget* before);

signals:
    void changed();
    void removeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    EntryMark* m_mark;
    QComboBox* m_dialect;
    ModelCombo* m_model;
    QToolButton* m_remove;
};

} // namespace Fluxscope::Ui
