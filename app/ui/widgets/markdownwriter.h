// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/markdownblocks.h"

#include <QFont>
#include <QHash>
#include <QPalette>
#include <QString>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFormat>

class QTextBlock;
class QTextFrame;
class QTextList;
class QTextTable;
class QUrl;

namespace Fluxscope::Ui {

/// How rendered Markdown looks.
struct MarkdownStyle
{
    QFont prose;
    QFont code;
    QPalette palette;
};

/// A document that reads no files and no addresses, whatever its text names.
class SealedDocument final : public QTextDocument
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SealedDocument)

public:
    explicit SealedDocument(QObject* parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// Marks the frame of a code block; its value is the code as it came.
inline constexpr int CodeFrameProperty = QTextFormat::UserProperty + 1;

/// The address of a link as it stands in Markdown, if it is one that may be opened: http, https or mailto.
[[nodiscard]] bool isOpenableLink(const QUrl& url);

/// Text with a line break wherever a line is longer than Qt can lay out in the time of a frame.
/// `column` is how long the line already is that the text goes on.
[[nodiscard]] QString hardWrapped(const QString& text, qsizetype column = 0);

/// Appends blocks to the end of a document. Images become their description and address, raw HTML stays
/// visible as text, links to anything but http, https and mailto lose their address.
class MarkdownWriter final
{
public:
    /// The document is empty, and outlives the writer.
    MarkdownWriter(QTextDocument* document, MarkdownStyle style);

    /// Into which the tables are to be fitted that are written from now on.
    void setRoom(double room) { m_room = room; }
    void write(const MarkdownBlock& block);

    /// Replaces what the last call wrote here, until write() is called: text that is not rendered yet.
    void writeTail(const QString& text);
    /// Adds to what writeTail() wrote.
    void extendTail(const QString& text);
    /// What writeTail() wrote stays.
    void keepTail() { m_hasTail = false; }

private:
    void dropTail();
    void startBlock(const QTextBlockFormat& format);
    void writeProse(const QString& text);
    void writePlain(const QString& text);
    void writeHeading(const QString& text);
    void writeCode(const QString& code, const QString& whole);
    void writeCodeFrame(const QString& code, QTextFrameFormat format);
    void copyFrame(const QTextFrame* frame);
    void copyTable(const QTextTable& table);
    void copyBlock(const QTextBlock& block);
    void copyText(const QTextBlock& block, QTextCursor& to, const QTextCharFormat& base) const;
    [[nodiscard]] QTextCharFormat proseFormat() const;

    QTextDocument* m_document;
    MarkdownStyle m_style;
    QTextCursor m_end;
    double m_room = 0;
    bool m_isFresh = true; ///< the last block is empty and waits for text
    bool m_hasTail = false;
    int m_tailStart = 0;
    bool m_wasFresh = true; ///< m_isFresh before the tail was written
    int m_firstNumber = 1; ///< of the ordered list that the block in hand begins with
    QHash<const QTextList*, QTextList*> m_lists; ///< of the block in hand, from parsed to written
};

} // namespace Fluxscope::Ui
