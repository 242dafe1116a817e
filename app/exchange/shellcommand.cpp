// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/shellcommand.h"

#include <algorithm>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// Reads a command from left to right.
class ShellReader final
{
public:
    explicit ShellReader(const QString& text)
        : m_text(text)
    { }

    [[nodiscard]] std::optional<ShellCommand> command();

private:
    struct Document
    {
        QString delimiter;
        bool isQuoted = false;
        bool stripsTabs = false;
    };

    [[nodiscard]] bool atEnd() const { return m_place >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_place + ahead < m_text.size() ? m_text.at(m_place + ahead) : QChar();
    }
    QChar next() { return m_text.at(m_place++); }
    [[nodiscard]] bool take(QLatin1StringView text);
    void skipBlanks();
    [[nodiscard]] bool atEndOfWord() const;
    [[nodiscard]] bool readRedirection();
    [[nodiscard]] bool readWord(QString& word, bool* isQuoted = nullptr);
    [[nodiscard]] bool readSingleQuoted(QString& word);
    [[nodiscard]] bool readDoubleQuoted(QString& word);
    [[nodiscard]] bool readAnsiQuoted(QString& word);
    [[nodiscard]] std::optional<char> readByteEscape();
    void readCharacterEscape(QString& word);
    [[nodiscard]] char32_t readNumber(int base, int mostDigits);
    [[nodiscard]] bool readDocument(const Document& document);

    const QString& m_text;
    qsizetype m_place = 0;
    ShellCommand m_command;
    std::optional<Document> m_document;
};

std::optional<ShellCommand> ShellReader::command()
{
    while (!atEnd()) {
        skipBlanks();
        if (atEnd())
            break;
        if (peek() == u'\n' || peek() == u'#') {
            while (!atEnd() && peek() != u'\n')
                ++m_place;
            if (!atEnd())
                ++m_place;
            if (m_document && !readDocument(*m_document))
                return std::nullopt;
            if (!m_command.words.isEmpty())
                break;
            continue;
        }
        if (peek() == u';' || peek() == u'|' || peek() == u'&' || peek() == u'(' || peek() == u')') {
            // What follows is another command, but the document of this one may come after it.
            if (!m_document)
                break;
            ++m_place;
            while (!atEnd() && peek() != u'\n')
                ++m_place;
            continue;
        }
        if (readRedirection())
            continue;
        QString word;
        if (!readWord(word))
            return std::nullopt;
        m_command.words.append(word);
    }
    // A document that was announced and never came.
    if (m_document)
        return std::nullopt;
    return m_command;
}

bool ShellReader::take(QLatin1StringView text)
{
    if (!QStringView(m_text).sliced(m_place).startsWith(text))
        return false;
    m_place += text.size();
    return true;
}

void ShellReader::skipBlanks()
{
    while (!atEnd()) {
        if (take("\\\r\n"_L1) || take("\\\n"_L1))
            continue;
        if (peek() != u' ' && peek() != u'\t' && peek() != u'\r')
            return;
        ++m_place;
    }
}

bool ShellReader::atEndOfWord() const
{
    static const QString ends = u" \t\r\n;|&()<>"_s;
    return atEnd() || ends.contains(peek());
}

/// A redirection with its target, which is passed over unless it says what standard input is.
bool ShellReader::readRedirection()
{
    const qsizetype start = m_place;
    while (peek().isDigit())
        ++m_place;
    if (peek() != u'<' && peek() != u'>') {
        m_place = start;
        return false;
    }
    const bool isString = take("<<<"_L1);
    const bool isStripped = !isString && take("<<-"_L1);
    const bool isDocument = isStripped || (!isString && take("<<"_L1));
    if (!isString && !isDocument && !take(">>"_L1) && !take(">&"_L1) && !take("<&"_L1) && !take(">|"_L1))
        ++m_place;
    skipBlanks();
    QString target;
    bool isQuoted = false;
    if (!readWord(target, &isQuoted))
        return false;
    if (isDocument)
        m_document = Document{target, isQuoted, isStripped};
    else if (isString)
        m_command.input = target + u'\n';
    return true;
}

bool ShellReader::readWord(QString& word, bool* isQuoted)
{
    bool quoted = false;
    while (!atEndOfWord()) {
        if (take("\\\r\n"_L1) || take("\\\n"_L1))
            continue;
        const QChar character = next();
        bool isClosed = true;
        if (character == u'\'')
            isClosed = readSingleQuoted(word);
        else if (character == u'"')
            isClosed = readDoubleQuoted(word);
        else if (character == u'$' && peek() == u'\'')
            isClosed = readAnsiQuoted(word);
        else if (character == u'\\' && !atEnd())
            word += next();
        else {
            word += character;
            continue;
        }
        quoted = true;
        if (!isClosed)
            return false;
    }
    if (isQuoted != nullptr)
        *isQuoted = quoted;
    return true;
}

bool ShellReader::readSingleQuoted(QString& word)
{
    const qsizetype end = m_text.indexOf(u'\'', m_place);
    if (end < 0)
        return false;
    word += QStringView(m_text).sliced(m_place, end - m_place);
    m_place = end + 1;
    return true;
}

bool ShellReader::readDoubleQuoted(QString& word)
{
    while (!atEnd()) {
        if (take("\\\r\n"_L1) || take("\\\n"_L1))
            continue;
        const QChar character = next();
        if (character == u'"')
            return true;
        static const QString escaped = u"$`\"\\"_s;
        word += character == u'\\' && escaped.contains(peek()) && !atEnd() ? next() : character;
    }
    return false;
}

bool ShellReader::readAnsiQuoted(QString& word)
{
    ++m_place; // the quote
    QByteArray bytes; // of one character, written as \xHH or in octal one after the other
    const auto flush = [&word, &bytes] { word += QString::fromUtf8(std::exchange(bytes, {})); };
    while (!atEnd()) {
        const QChar character = next();
        if (character == u'\'') {
            flush();
            return true;
        }
        if (character != u'\\' || atEnd()) {
            flush();
            word += character;
        } else if (const auto byte = readByteEscape()) {
            bytes += *byte;
        } else {
            flush();
            readCharacterEscape(word);
        }
    }
    return false;
}

std::optional<char> ShellReader::readByteEscape()
{
    const bool isHexadecimal = peek() == u'x';
    if (!isHexadecimal && (peek() < u'0' || peek() > u'7'))
        return std::nullopt;
    if (isHexadecimal)
        ++m_place;
    return static_cast<char>(isHexadecimal ? readNumber(16, 2) : readNumber(8, 3));
}

void ShellReader::readCharacterEscape(QString& word)
{
    // POSIX.1-2024, section 2.2.4, and \u as bash, ksh and zsh have it.
    static const QString letters = u"abeEfnrtv"_s;
    static const QString meanings = u"\a\b\x1b\x1b\f\n\r\t\v"_s;
    const QChar letter = next();
    if (const qsizetype place = letters.indexOf(letter); place >= 0) {
        word += meanings.at(place);
    } else if (letter == u'u') {
        // Halves of surrogate pairs come one by one.
        word += QChar(static_cast<char16_t>(readNumber(16, 4)));
    } else if (letter == u'U') {
        const char32_t code = readNumber(16, 8);
        word += QString::fromUcs4(&code, 1);
    } else {
        word += letter; // a quote or a backslash
    }
}

char32_t ShellReader::readNumber(int base, int mostDigits)
{
    constexpr char32_t LargestCode = 0x10ffff;
    QString digits;
    bool isNumber = true;
    while (digits.size() < mostDigits && !atEnd()) {
        static_cast<void>(QString(peek()).toInt(&isNumber, base));
        if (!isNumber)
            break;
        digits += next();
    }
    return std::min<char32_t>(digits.toUInt(nullptr, base), LargestCode);
}

bool ShellReader::readDocument(const Document& document)
{
    QString body;
    while (!atEnd()) {
        qsizetype end = m_text.indexOf(u'\n', m_place);
        if (end < 0)
            end = m_text.size();
        QString line = m_text.sliced(m_place, end - m_place);
        m_place = std::min(end + 1, m_text.size());
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (document.stripsTabs) {
            while (line.startsWith(u'\t'))
                line.remove(0, 1);
        }
        if (line == document.delimiter) {
            m_command.input = body;
            m_document.reset();
            return true;
        }
        if (!document.isQuoted) {
            const bool isContinued = line.endsWith(u'\\') && !line.endsWith(R"(\\)"_L1);
            if (isContinued)
                line.chop(1);
            line.replace(R"(\\)"_L1, R"(\)"_L1).replace(R"(\$)"_L1, "$"_L1).replace(R"(\`)"_L1, "`"_L1);
            body += line;
            if (!isContinued)
                body += u'\n';
            continue;
        }
        body += line + u'\n';
    }
    return false;
}

} // namespace

std::optional<ShellCommand> parseShellCommand(const QString& text)
{
    return ShellReader(text).command();
}

} // namespace Fluxscope
