// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/connectioncheck.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Fluxscope::Ui {

class Remark;

/// Starts a check of a connection and shows how far it came, one line for each step.
class CheckPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckPanel)

public:
    /// `client` outlives the panel.
    explicit CheckPanel(GatewayClient& client, QWidget* parent = nullptr);

    /// `note` is said beside the results.
    void start(const Route& route, const QString& note);
    /// Says why there is nothing to check, instead of results.
    void refuse(const QString& reason);
    /// What was found does not hold for other values.
    void forget();

signals:
    void checkRequested();
    /// The results stand in the panel.
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Idle, Running, Finished };
    struct Step
    {
        QLabel* name;
        QLabel* result;
    };

    void retranslate();
    void refresh();
    void showProxy();
    void showStep(const Step& step, ConnectionCheck::Outcome outcome, const QString& untried);

    ConnectionCheck m_check;
    QPushButton* m_start;
    Remark* m_note;
    Remark* m_verdict;
    QWidget* m_steps;
    Step m_proxy;
    Step m_host;
    Step m_tls;
    Step m_key;
    Step m_models;
    State m_state = State::Idle;
    ConnectionCheck::Report m_report;
    QString m_reportNote;
};

} // namespace Fluxscope::Ui
