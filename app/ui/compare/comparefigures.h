// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/compareanalysis.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QListView;
class QTabWidget;

namespace Fluxscope {
class CompareReader;
class CompareRemarks;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class NumbersPane;
class PicturesPane;
class ServedPane;

/// What the calls of a comparison show: who answered, the numbers, what may mislead about them, and pictures.
/// The figures are computed in a thread of the pool; what is selected, scrolled to and sized stays.
class CompareFigures final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareFigures)

public:
    explicit CompareFigures(QWidget* parent = nullptr);

    /// `calls` are those of the comparison that have a row in the history, as they are now; also while they
    /// run, a few times a second at most. The figures follow a moment later. `earlier` are replies of the
    /// history that those of the comparison may repeat; `gaps` are of its calls that have no row.
    void show(const Comparison& comparison, const QList<CallRecord>& calls,
        const QList<EarlierReply>& earlier, const CompareGaps& gaps = {});

signals:
    /// The user chose a figure, a point or a sentence: the calls that it is about.
    void callsSelected(const QList<QUuid>& calls);
    /// The texts that the figures know of now, by replyHash().
    void textsFound(const QHash<QByteArray, Fluxscope::RepliedText>& texts);
    /// All replies that have the text of an earlier one, as the figures know them now.
    void repeatedFound(const QList<Fluxscope::RepeatedReply>& replies);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLayout();
    void retranslate();
    void take(const CompareAnalysis& analysis);
    void showScope();
    void leaveOut(bool isLeftOut);
    void pickRemark(const QModelIndex& index);

    QLabel* m_scope; ///< what is measured, and of which calls the figures are
    QCheckBox* m_leaveOut;
    QLabel* m_allLeftOut; ///< above all tabs, when nothing is left for them
    QTabWidget* m_tabs;
    ServedPane* m_served;
    NumbersPane* m_numbers;
    QListView* m_misleading;
    PicturesPane* m_pictures;
    CompareRemarks* m_remarks;
    CompareReader* m_reader;
    CompareQuestion m_question;
    CompareAnalysis m_analysis;
};

} // namespace Fluxscope::Ui
