// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Fluxscope::Ui {

/// A piece of Markdown that can be rendered by itself.
struct MarkdownBlock
{
    enum class Kind {
        Prose, ///< everything that is not one of the others, blank lines around it included
        Code, ///< a fenced block; `text` is what stands between the fences
        Plain, ///< too long or too dense to be parsed in the time of a frame; shown as it is
        CodePart, ///< goes on with the code block before; made by inParts()
        Heading, ///< one line of plain text above a block; not made by the splitter
    };

    Kind kind = Kind::Prose;
    QString text;
    QString whole = {}; ///< of a code block in parts: all of its code; else empty

    bool operator==(const MarkdownBlock&) const = default;
};

/// Whether Qt's Markdown parser would take too long for the text: it is quadratic in the length and the
/// markers of one block (4,000 times `**a**` in one paragraph took 2 s).
[[nodiscard]] bool isTooDense(QStringView text);

/// The blocks, with those that take longer than a frame to write and lay out cut into parts of up to 16 KiB.
[[nodiscard]] QList<MarkdownBlock> inParts(const QList<MarkdownBlock>& blocks);

/// Splits Markdown that arrives in chunks into blocks which do not change any more, and the tail which may.
/// The blocks do not depend on where the chunks end.
class MarkdownBlocks final
{
public:
    /// Takes more text and returns the blocks that it finished.
    [[nodiscard]] QList<MarkdownBlock> push(QStringView text);
    /// The end of the text: what was the tail.
    [[nodiscard]] QList<MarkdownBlock> finish();
    /// What belongs to no finished block yet, as it came.
    [[nodiscard]] const QString& tail() const { return m_tail; }

private:
    void takeLine(QStringView line);
    void takeCodeLine(QStringView line);
    void takeProseLine(QStringView line, qsizetype start);
    void endProse(qsizetype end);
    void endCode();

    QList<MarkdownBlock> m_finished;
    QString m_tail; ///< the block that grows, and the line that has no end yet
    qsizetype m_lineStart = 0; ///< where in the tail the first line begins that was not looked at
    qsizetype m_fenceLength = 0; ///< 0: outside of a fence
    QChar m_fenceMark;
    qsizetype m_fenceIndent = 0;
    QString m_code; ///< between the fences, so far
    bool m_hasText = false; ///< the growing block has a line that is not blank
    bool m_isList = false; ///< the growing block began with a list item
    bool m_wasBlank = false; ///< the last line was blank
};

} // namespace Fluxscope::Ui
