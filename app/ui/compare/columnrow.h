// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QScrollArea>
#include <QTimer>

class QHBoxLayout;

namespace Fluxscope::Ui {

class CompareColumn;

/// Columns side by side, each wide enough to be read; it scrolls where there is no room for all of them. It
/// knows which of them are in view, lets text come to these in turn, and scrolls their replies together.
class ColumnRow final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnRow)

public:
    explicit ColumnRow(QWidget* parent = nullptr);

    /// From the first to the last, for the eye, the Tab key and assistive technology. The row owns them;
    /// those that it had and that are not among them are hidden.
    void place(const QList<CompareColumn*>& columns);
    [[nodiscard]] const QList<CompareColumn*>& columns() const { return m_columns; }

    /// Gives one column the whole width; nullptr: all are side by side.
    void expand(CompareColumn* column);
    [[nodiscard]] CompareColumn* expanded() const { return m_expanded; }
    /// Brings the column into view and gives its reply the focus.
    void goTo(CompareColumn* column);

    void setScrollsTogether(bool together);
    /// Moves the other replies to the place of this one.
    void scrollAlong(const CompareColumn* moved);

    /// Text has arrived: each column in view shows what it has 30 times a second, one after the other, so
    /// that no turn of the event loop does the work of all.
    void startFlushing();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void flushNext();
    void updateInView();

    QList<CompareColumn*> m_columns;
    CompareColumn* m_expanded = nullptr;
    bool m_scrollsTogether = false;
    bool m_isScrollingAlong = false;
    double m_lastPlace = 0; ///< to which the replies were scrolled together
    qsizetype m_nextFlush = 0;
    qsizetype m_idleFlushes = 0; ///< columns in a row that had nothing to show

    QWidget* m_content;
    QHBoxLayout* m_layout;
    QTimer m_flush;
    QTimer m_lookAgain; ///< which columns are in view
};

} // namespace Fluxscope::Ui
