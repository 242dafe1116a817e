// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "models/difftext.h"
#include "ui/compare/diffview.h"

#include <QDialog>
#include <QList>

#include <stop_token>

class QLabel;
class QListView;
class QPushButton;
class QTabWidget;

namespace Fluxscope {
class DiffChanges;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class FactLabel;

/// How the replies of two calls differ, word by word: side by side, in one text, and as a list in words. The
/// texts are compared in a thread of the pool, which gives up when the dialog goes.
class DiffDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffDialog)

public:
    /// What only `left` has counts as removed, what only `right` has as added.
    DiffDialog(CallRecord left, CallRecord right, QWidget* parent = nullptr);
    ~DiffDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the thread finds out.
    struct Comparison
    {
        WordDiff diff;
        DiffText left;
        DiffText right;
        DiffText both;
    };

    /// One of the two calls above the texts.
    struct Heading
    {
        FactLabel* models;
        FactLabel* details;
        QLabel* legend;
    };

    [[nodiscard]] static std::optional<Comparison> compared(
        const QString& left, const QString& right, const std::stop_token& stop);

    [[nodiscard]] Heading makeHeading();
    void makeLayout();
    void connectControls();
    void retranslate();
    void showHeading(const Heading& heading, const CallRecord& call, DiffRun::Kind kind);
    void showSummary();
    void compare();
    void take(const Comparison& comparison);
    void fillNext();
    void scrollAlong(const DiffView& moved, DiffView& other);
    /// Goes `by` changes further, and around at the ends.
    void step(int by);
    void showChange(int change);
    void showSentence();

    const CallRecord m_leftCall;
    const CallRecord m_rightCall;
    Heading m_leftHeading;
    Heading m_rightHeading;
    QLabel* m_summary;
    QPushButton* m_previous;
    QPushButton* m_next;
    FactLabel* m_sentence;
    QTabWidget* m_tabs;
    DiffView* m_left;
    DiffView* m_right;
    DiffView* m_both;
    QListView* m_list;
    DiffChanges* m_changes;
    Comparison m_comparison;
    QList<DiffView::RunRange> m_ranges; ///< the runs of each change
    QList<DiffView*> m_unfilled;
    std::stop_source m_stop;
    int m_change = -1; ///< the user is at; -1: at none
    bool m_isComparing = true;
    bool m_isScrollingAlong = false;
};

} // namespace Fluxscope::Ui
