// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace Fluxscope::Ui {

class Remark;

/// How the calls of a comparison are made: what is measured, how often, how many at once, how fast.
class RunOptions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunOptions)

public:
    explicit RunOptions(QWidget* parent = nullptr);

    /// Everything of the plan but prompts, entries and seed.
    void writeTo(ComparePlan& plan) const;
    /// How many calls run at once follows the measure from now on, if the plan has the default of its
    /// measure.
    void readFrom(const ComparePlan& plan);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A choice, and the sentence that says what it means.
    struct Explained
    {
        CompareMeasure measure;
        QRadioButton* button;
        Remark* sentence;
    };

    void makeLayout();
    void connectControls();
    [[nodiscard]] CompareMeasure measure() const;
    void followMeasure();
    void retranslate();

    QLabel* m_measureLabel;
    QList<Explained> m_measures;
    QLabel* m_repeatsLabel;
    QSpinBox* m_repeats;
    QLabel* m_atOnceLabel;
    QSpinBox* m_atOnce;
    QCheckBox* m_isPaced;
    QSpinBox* m_perSecond;
    Remark* m_paceSentence;
    QCheckBox* m_varies;
    Remark* m_variesSentence;
    bool m_isAtOnceChosen = false; ///< by the user, so that it does not follow the measure
};

} // namespace Fluxscope::Ui
