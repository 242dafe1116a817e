// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/difftext.h"

#include "core/redaction.h"

#include <QStringView>

#include <algorithm>

namespace Fluxscope {

namespace {

// A line is laid out as a whole, which should take no longer than a frame.
constexpr qsizetype LongestLine = 2000;
constexpr qsizetype LongestWord = 100;
// Each change in a line is laid out on its own.
constexpr int MostChanges = 200;

constexpr QChar LineBreakSign{u'↵'};

/// Appends runs to a text for a view.
class DiffTextWriter final
{
public:
    explicit DiffTextWriter(QString& text)
        : m_text(text)
    { }

    void write(QStringView run, bool isChanged)
    {
        m_changes += isChanged ? 1 : 0;
        for (qsizetype at = 0; at < run.size(); ++at) {
            const QChar character = run[at];
            if (character == u'\n' || character == QChar::LineSeparator
                || character == QChar::ParagraphSeparator)
                breakLine(isChanged);
            else if (character == u'\t')
                m_text += character;
            else if (character == u'\r' && !isChanged && at + 1 < run.size() && run[at + 1] == u'\n')
                continue; // both texts have it
            else if (character.isHighSurrogate() && at + 1 < run.size() && run[at + 1].isLowSurrogate())
                m_text += run.sliced(at++, 2);
            else
                m_text += visibleSign(character);
            wrapLine(character);
        }
    }

private:
    void breakLine(bool isChanged)
    {
        if (isChanged)
            m_text += LineBreakSign;
        endLine();
    }

    void wrapLine(QChar last)
    {
        const qsizetype length = m_text.size() - m_lineStart;
        const bool isLong = length >= LongestLine && (last.isSpace() || length >= LongestLine + LongestWord);
        if (isLong || m_changes > MostChanges)
            endLine();
    }

    void endLine()
    {
        m_text += u'\n';
        m_lineStart = m_text.size();
        m_changes = 0;
    }

    QString& m_text;
    qsizetype m_lineStart = 0;
    int m_changes = 0; ///< in the line
};

} // namespace

qsizetype DiffText::runAt(int position) const
{
    const auto next = std::upper_bound(starts.cbegin(), starts.cend() - 1, position);
    return std::distance(starts.cbegin(), next) - 1;
}

DiffText diffText(const QString& left, const QString& right, const WordDiff& diff, DiffText::Side side)
{
    DiffText result;
    result.text.reserve(left.size() + (side == DiffText::Side::Both ? right.size() : 0));
    result.starts.reserve(diff.runs.size() + 1);
    DiffTextWriter writer(result.text);
    for (const DiffRun& run : diff.runs) {
        const bool isChanged = run.kind != DiffRun::Kind::Common;
        if (run.kind == DiffRun::Kind::Added) {
            if (side != DiffText::Side::Left)
                writer.write(QStringView(right).sliced(run.right.start, run.right.length), isChanged);
        } else if (run.kind == DiffRun::Kind::Common || side != DiffText::Side::Right) {
            writer.write(QStringView(left).sliced(run.left.start, run.left.length), isChanged);
        }
        result.starts.append(static_cast<int>(result.text.size()));
    }
    return result;
}

QChar visibleSign(QChar character)
{
    constexpr char16_t ControlPictures = 0x2400;
    constexpr char16_t Delete = 0x7f;
    constexpr QChar DeletePicture{char16_t{0x2421}};
    const char16_t code = character.unicode();
    if (code == u'\n')
        return LineBreakSign;
    if (code == u'\t')
        return u'⇥';
    if (code < u' ')
        return {static_cast<char16_t>(ControlPictures + code)};
    if (code == Delete)
        return DeletePicture;
    // QTextDocument gives the last two meanings of its own.
    const bool isUnshown = isHarmful(character) || character.isSurrogate() || character.isNonCharacter()
        || character == QChar::LineSeparator || character == QChar::ParagraphSeparator
        || character == QChar::ObjectReplacementCharacter;
    return isUnshown ? QChar(QChar::ReplacementCharacter) : character;
}

} // namespace Fluxscope
