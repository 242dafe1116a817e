// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparerun.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace Fluxscope::Ui {

class Remark;
class RetryCountdown;

/// How far a comparison is, and what the user can do about it: stop it, go on after a refusal, run what is
/// missing.
class RunBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunBar)

public:
    explicit RunBar(QWidget* parent = nullptr);

    void showProgress(const CompareProgress& progress);
    /// nullopt: nothing keeps further calls from starting. `refusedAgain` names that entry of the pause,
    /// where there is one; empty: its name is hidden.
    void showPause(const std::optional<ComparePause>& pause, const QString& refusedAgain);
    /// How many calls of the plan have none that ended whole; they can be run unless `obstacle` says why not.
    void showMissing(qsizetype missing, const QString& obstacle);

signals:
    void stopRequested();
    void missingRequested();
    void resumeRequested(Fluxscope::CompareRun::Continuation how);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    [[nodiscard]] QString progressText() const;
    void refreshPause();
    void refreshLater();
    void refreshWithout();
    void refreshMissing();
    [[nodiscard]] QString pauseText() const;
    [[nodiscard]] static QString textOfRefusalInReply(const ComparePause& pause);

    RetryCountdown* m_countdown;
    QProgressBar* m_bar;
    Remark* m_text;
    QPushButton* m_stop;
    QPushButton* m_runMissing;
    QWidget* m_pauseRow;
    Remark* m_pauseText;
    QPushButton* m_slowly;
    QPushButton* m_later;
    QPushButton* m_without;
    CompareProgress m_progress;
    std::optional<ComparePause> m_pause;
    QString m_refusedAgain;
    qsizetype m_missing = 0;
    QString m_obstacle;
};

} // namespace Fluxscope::Ui
