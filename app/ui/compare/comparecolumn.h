// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparerun.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <QWidget>

#include <optional>

class QMenu;

namespace Fluxscope::Ui {

class CallBar;
class CallNotice;
class ColumnFoot;
class ColumnHeading;
class CompareCard;
class MarkdownView;
class ReasoningFold;

/// One entry of a comparison: its name, the facts of the call that is shown, the reply as it arrives, and
/// what can be done with it. CompareColumns owns it and chooses the call. While it is out of view its reply
/// is not rendered; it catches up when it comes into view.
class CompareColumn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareColumn)

public:
    /// Where the shown call stands among those of its entry.
    struct Page
    {
        int index = 0;
        int count = 0;
        bool isSentAgain = false;
        std::optional<bool> stream; ///< nullopt: there is only one sample, which needs no word

        bool operator==(const Page&) const = default;
    };

    explicit CompareColumn(QWidget* parent = nullptr);

    void setEntry(int entry, const CompareEntry& what);
    [[nodiscard]] int entry() const { return m_entry; }
    /// `name` is the only one that is shown or told of a blind column.
    void setName(const QString& name, bool blind);
    [[nodiscard]] const QString& name() const { return m_name; }

    /// `call` has the index in the run; `text` and `reasoning` are what it has of them so far.
    void showCall(int index, const CompareCall& call, const QString& text, const QString& reasoning);
    /// The entry has no call yet.
    void showNothing();
    /// The shown call has changed; its record has all text up to now.
    void updateCall(const CompareCall& call);
    /// More of the shown call's reply and reasoning; on display after flushText().
    void appendText(const QString& text, const QString& reasoning);
    /// Whether there was anything to hand to the display. No effect out of view.
    bool flushText();
    /// The index of the shown call in the run; -1: none.
    [[nodiscard]] int call() const { return m_index; }
    /// Null: the shown call has no row in the history.
    [[nodiscard]] QUuid callId() const;

    void setInView(bool inView);
    [[nodiscard]] bool isInView() const { return m_isInView; }
    void setPage(const Page& page);
    void setQueuedBefore(int calls);
    /// Why no call of this entry can be sent again now, one sentence; empty: nothing is known against it.
    void setSendAgainProblem(const QString& reason);
    void setMarks(std::optional<int> vote, const QString& note);
    /// Of which other call the shown reply has the text; empty: of none that is known.
    void setSameText(const QString& mark);
    void setExpanded(bool expanded);
    void setReasoningOpen(bool open);
    void tick();

    /// To be filled on compareMenuOpened(), after which it pops up.
    [[nodiscard]] QMenu& compareMenu() const;
    /// From the top to the bottom.
    [[nodiscard]] QList<QWidget*> tabChain() const;
    void focusReply();
    /// Of the reply: 0 is its beginning, 1 its end.
    [[nodiscard]] double place() const;
    void scrollTo(double place);

signals:
    /// `by` pages further.
    void pageRequested(int by);
    void stopRequested();
    void sendAgainRequested();
    void voteRequested(std::optional<int> vote);
    void noteRequested();
    void copyIdRequested();
    void compareMenuOpened();
    void expandRequested(bool expand);
    /// By the user, not along with a reply that is arriving.
    void scrolled();

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void connectControls();
    void retranslate();
    void render();
    void finishText();
    void updateFacts();
    void takeScroll();
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] QString placeholder() const;

    int m_entry = 0;
    QString m_name;
    bool m_isBlind = false;
    int m_index = -1;
    std::optional<CompareCall> m_call;
    QString m_text; ///< the reply so far
    bool m_isStale = false; ///< what the view has is of another call, or of this one before it ran
    bool m_isInView = false;
    std::optional<double> m_wantedPlace; ///< as soon as the reply is rendered

    ColumnHeading* m_heading;
    CompareCard* m_card;
    CallBar* m_bar;
    CallNotice* m_notice;
    ReasoningFold* m_reasoning;
    MarkdownView* m_reply;
    ColumnFoot* m_foot;
};

} // namespace Fluxscope::Ui
