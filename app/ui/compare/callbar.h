// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparerun.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace Fluxscope::Ui {

class RetryCountdown;

/// Between the facts of a column and its reply: which of its repeats it shows, and what can be done with the
/// call itself, stopping it or sending it again. It only tells what the user wants.
class CallBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallBar)

public:
    /// Of the column; they turn its pages.
    static constexpr QKeyCombination PreviousKey = Qt::ALT | Qt::Key_PageUp;
    static constexpr QKeyCombination NextKey = Qt::ALT | Qt::Key_PageDown;

    explicit CallBar(QWidget* parent = nullptr);

    /// nullopt: the entry has no call yet.
    void showCall(const std::optional<CompareCall>& call);
    /// The page `index` of `count`; 0: there is none. `isSentAgain`: beyond the repeats of the plan.
    void setPage(int index, int count, bool isSentAgain);
    /// As CompareColumn::setSendAgainProblem().
    void setSendAgainProblem(const QString& reason);
    /// What assistive technology calls the column.
    void setColumnName(const QString& name);
    /// From the left to the right.
    [[nodiscard]] QList<QWidget*> tabChain() const;

signals:
    /// `by` pages further.
    void pageRequested(int by);
    void stopRequested();
    void sendAgainRequested();

protected:
    bool event(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void updatePage();
    void updateStop();
    void updateSendAgain();
    /// It waits or runs.
    [[nodiscard]] bool isOpen() const;

    std::optional<CompareCall> m_call;
    int m_index = 0;
    int m_count = 0;
    bool m_isSentAgain = false;
    QString m_sendAgainProblem;
    QString m_columnName;

    RetryCountdown* m_countdown;
    QToolButton* m_previous;
    QLabel* m_pageLabel;
    QToolButton* m_next;
    QToolButton* m_stop;
    QToolButton* m_sendAgain;
};

} // namespace Fluxscope::Ui
