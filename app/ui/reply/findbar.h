// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace Fluxscope::Ui {

/// Finds text in the view it stands under: all hits are marked, one is current. Hidden until it is opened.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    /// The view outlives the bar.
    explicit FindBar(QTextEdit& view, QWidget* parent = nullptr);

    /// Shows the bar, with what is selected in the view as what to look for.
    void open();
    void close();
    void findNext();
    void findPrevious();
    /// Looks again, after the text has changed, without scrolling.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void look();
    void collect();
    void goTo(qsizetype hit);
    void mark();

    QTextEdit& m_view;
    QLineEdit* m_text;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QList<QTextCursor> m_hits;
    qsizetype m_current = -1;
    bool m_isCut = false; ///< there are more hits than are marked
};

} // namespace Fluxscope::Ui
