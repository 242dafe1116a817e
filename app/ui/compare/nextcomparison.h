// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "runs/lastcosts.h"

#include <QString>
#include <QWidget>

#include <optional>

class QPushButton;

namespace Fluxscope {
class ModelCatalog;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CompareSetup;
class Section;

/// The setup of the next comparison below a heading that folds it away. While another comparison is on
/// display, the heading says what is set up, so that the two are not taken for each other, and the setup of
/// the one on display can be asked for.
class NextComparison final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NextComparison)

public:
    /// As CompareSetup().
    NextComparison(ModelCatalog& catalog, LastCosts::Source costs, QWidget* parent = nullptr);

    [[nodiscard]] CompareSetup& setup() const { return *m_setup; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// Whether another comparison is on display, and why its setup cannot be used, as a sentence; empty: it
    /// can.
    void setOther(bool isOnDisplay, const QString& obstacle);
    /// The setup was replaced; the user can bring `before` back.
    void offerUndo(const ComparePlan& before);

signals:
    /// The user wants the setup of the comparison on display.
    void otherSetupRequested();
    /// The setup from before is back.
    void undone();

protected:
    void changeEvent(QEvent* event) override;

private:
    void undo();
    void refresh();

    Section* m_section;
    QPushButton* m_useOther;
    CompareSetup* m_setup;
    QPushButton* m_undo;
    bool m_isOtherOnDisplay = false;
    QString m_obstacle;
    std::optional<ComparePlan> m_replaced;
};

} // namespace Fluxscope::Ui
