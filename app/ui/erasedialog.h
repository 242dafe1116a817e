// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"

#include <QDateTime>
#include <QDialog>
#include <QString>

class QCheckBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace Fluxscope {
struct ErasedCalls;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// What there is to delete when the user asks for it.
struct EraseOffer
{
    HistoryFilter filter; ///< in force
    QDate today; ///< where the user is
    int setAsideFiles = 0; ///< damaged histories that were set aside
    qint64 setAsideBytes = 0;
};

/// What is to be deleted.
struct EraseChoice
{
    HistoryFilter filter;
    bool keepStarred = true;
    bool eraseSetAside = false;

    bool operator==(const EraseChoice&) const = default;
};

/// Asks which calls are to be deleted for good, says how many that are before anything happens, and then how
/// far it is and what became of it. It deletes nothing itself.
class EraseDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EraseDialog)

public:
    explicit EraseDialog(const EraseOffer& offer, QWidget* parent = nullptr);

    [[nodiscard]] EraseChoice choice() const;

    /// How many calls choice() means, and how many of those have a star.
    void setCounts(qint64 calls, qint64 starred);
    void showProgress(qint64 done, qint64 total);
    void showEnd(const ErasedCalls& erased);

    /// What became of calls that were to be deleted, in words.
    [[nodiscard]] static QString outcomeText(const ErasedCalls& erased);

signals:
    /// The choice is another one, or made for the first time; setCounts() is to follow.
    void choiceChanged();
    void eraseRequested();
    /// The user wants no more to be deleted.
    void stopRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void reject() override;

private:
    void makeLayout();
    void retell();
    void begin();

    const EraseOffer m_offer;
    QWidget* m_choices;
    QRadioButton* m_old;
    QDateEdit* m_before;
    QRadioButton* m_filtered;
    QRadioButton* m_all;
    QCheckBox* m_keepStarred;
    QCheckBox* m_setAside;
    QLabel* m_warning;
    QLabel* m_outcome;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
    QPushButton* m_erase;
    QPushButton* m_close;
    bool m_isBusy = false;
};

} // namespace Fluxscope::Ui
