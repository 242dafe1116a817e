// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/markdownblocks.h"

#include <QList>
#include <QString>
#include <QTextBrowser>
#include <QTimer>

#include <memory>

class QTextFrame;
class QToolButton;

namespace Fluxscope::Ui {

class MarkdownWriter;

/// Shows Markdown from outside: it loads nothing, opens a link only after showing its address, and stays
/// responsive whatever the text is. Text may arrive in pieces; finished blocks are rendered, the rest is
/// plain until its block ends. Streamed text raises no accessibility events. Long texts are rendered in steps
/// from the event loop.
class MarkdownView final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkdownView)

public:
    explicit MarkdownView(QWidget* parent = nullptr);
    ~MarkdownView() override;

    /// Replaces everything by a whole text, with `after` below it; `settled` follows, perhaps at once.
    void showText(const QString& text, const QList<MarkdownBlock>& after = {});
    /// Replaces everything by the beginning of a text that goes on with appendText().
    void startText(const QString& text);
    /// Shown within 33 ms; follows the end if the user is there.
    void appendText(const QString& text);
    /// No more text comes; `after` stands below it.
    void finishText(const QList<MarkdownBlock>& after = {});

    /// The text as it was given, without what stands below it.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Everything that was given is on display.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    /// How many blocks were written since the last showText() or startText(): what a text costs.
    [[nodiscard]] int blocksWritten() const { return m_blocksWritten; }

    [[nodiscard]] bool isPlain() const { return m_isPlain; }
    /// Shows the text as it came instead of rendering it.
    void setPlain(bool plain);

    QVariant loadResource(int type, const QUrl& name) override;

signals:
    /// Everything given so far is on display.
    void settled();
    /// The user agreed, and the address was handed to the desktop.
    void linkOpened(const QUrl& url);
    void codeCopied();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    void restart();
    void takeText(const QString& text);
    void takeEnd();
    void step();
    /// Writes for 8 ms, or one block that takes longer; false: nothing is left.
    bool writeForAWhile();
    void goOn(bool isMore);
    bool writeNext();
    void writeTail();
    void fitWidth();
    void placeCodeButtons();
    void copyCode(int button);
    void askAboutLink(const QUrl& url);

    QString m_text;
    QList<MarkdownBlock> m_after;
    bool m_isEnded = true;
    bool m_isSettled = true;
    bool m_isPlain = false;
    bool m_follows = false;
    int m_blocksWritten = 0;

    MarkdownBlocks m_splitter;
    QList<MarkdownBlock> m_queue; ///< split, not yet written
    qsizetype m_queueStart = 0;
    qsizetype m_tailWritten = 0; ///< how much of the splitter's tail is on display
    QString m_plainQueue; ///< in plain view: not yet written
    qsizetype m_plainStart = 0;
    bool m_hasPlain = false;

    std::unique_ptr<MarkdownWriter> m_writer;
    QTimer m_pace;
    QTimer m_nextStep;
    QTimer m_place;
    QList<QToolButton*> m_codeButtons;
    QList<QString> m_codes; ///< what each visible button copies
};

} // namespace Fluxscope::Ui
