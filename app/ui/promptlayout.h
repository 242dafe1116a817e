// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSplitter>
#include <QWidget>

namespace Fluxscope::Ui {

class HistoryPane;
class PromptPane;
class ReplyPane;

/// Where prompt, reply and history stand: the first two beside each other, or above each other in a narrow
/// window, and the history below them. It remembers where the splitters were.
class PromptLayout final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptLayout)

public:
    /// Takes the panes over.
    PromptLayout(PromptPane* prompt, ReplyPane* reply, HistoryPane* history, QWidget* parent = nullptr);

    void setHistoryVisible(bool visible);
    [[nodiscard]] bool isHistoryVisible() const { return m_isHistoryWanted; }
    /// Gives the reply the focus, in place of an unfolded history where there is no room for both.
    void openReply();

    [[nodiscard]] QByteArray save();
    /// Bytes that are not of save() change nothing.
    void restore(const QByteArray& layout);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where the splitters stand; a wide and a narrow window have one of their own.
    struct Places
    {
        QList<int> columns;
        QList<int> rows;
    };

    void setNarrow(bool narrow);
    void applyPlaces();
    void keepPlaces();
    /// In a window too low for all three the history that the user unfolds takes the place of the reply.
    void fitReply();
    [[nodiscard]] Places& places() { return m_isNarrow ? m_narrowPlaces : m_widePlaces; }

    PromptPane* m_prompt;
    ReplyPane* m_reply;
    HistoryPane* m_history;
    QSplitter* m_columns; ///< prompt beside reply, or above it in a narrow window
    QSplitter* m_rows; ///< the columns above the history
    Places m_widePlaces{{400, 800}, {500, 300}}; ///< at first as in a window of 1280x800
    Places m_narrowPlaces{{165, 285}, {500, 300}}; ///< at first as in one of 900x600
    bool m_isNarrow = false;
    bool m_isHistoryWanted = true;
};

} // namespace Fluxscope::Ui
