// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"
#include "runs/lastcosts.h"
#include "ui/compare/comparesets.h"

#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Fluxscope {
class ModelCatalog;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class CompareEntries;
class RunOptions;

/// Sets a comparison up: its entries, how its calls are made, what they may cost, and the button that runs
/// it. It knows of the prompts only how many there are and their parameters, keeps nothing, and starts no
/// calls.
class CompareSetup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareSetup)

public:
    /// `catalog` outlives the widget. `costs` is called from the event loop, as entries change.
    CompareSetup(ModelCatalog& catalog, LastCosts::Source costs, QWidget* parent = nullptr);

    /// Without prompts and seed.
    [[nodiscard]] ComparePlan plan() const;
    /// As a comparison was set up before. Without entries, two of the first models of the catalog are
    /// proposed.
    void setPlan(const ComparePlan& plan);
    void setEntries(const QList<CompareEntry>& entries);
    void setSets(const QList<CompareSet>& sets);

    /// Those of each prompt; one prompt without parameters until set.
    void setParameters(const QList<Parameters>& parameters);
    /// Why the prompts cannot be sent, as a sentence; empty: they can.
    void setPromptProblem(const QString& problem);
    /// Why nothing can be run, as a sentence, such as without a connection; empty: nothing is in the way.
    void setRunBlocked(const QString& reason);

    /// Looks up again what the last calls cost.
    void refreshCosts();
    /// As the button does; no effect while there is an obstacle().
    void run();
    /// Why nothing can be run, as a sentence; empty: nothing is in the way.
    [[nodiscard]] QString obstacle() const;

signals:
    /// The user has agreed to many calls. The plan has its seed, and no prompts.
    void runRequested(const Fluxscope::ComparePlan& plan);
    /// For keeping: entries and options have not changed for a moment.
    void planChanged(const Fluxscope::ComparePlan& plan);
    /// The name may exist already; it gets these entries then.
    void saveSetRequested(const QString& name, const QList<Fluxscope::CompareEntry>& entries);
    void deleteSetRequested(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeLayout();
    void connectControls();
    /// With a prompt without text for each of those that there are.
    [[nodiscard]] ComparePlan fullPlan() const;
    void takeChange();
    void settle();
    void refresh();
    void refreshCost(const ComparePlan& plan);
    void colourDifferences();
    void refreshButton();
    void retranslate();

    LastCosts m_costs;
    ModelCatalog& m_catalog;
    QLabel* m_title;
    CompareSets* m_sets;
    CompareEntries* m_entries;
    RunOptions* m_options;
    QLabel* m_differences;
    QPushButton* m_run;
    QLabel* m_calls;
    QLabel* m_cost;
    QTimer m_settling;
    QList<Parameters> m_parameters{Parameters()};
    QString m_promptProblem;
    QString m_blocked;
};

} // namespace Fluxscope::Ui
