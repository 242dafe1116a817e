// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvlines.h"

#include "core/decimalsum.h"
#include "core/redaction.h"
#include "exchange/plainbaseurl.h"
#include "exchange/recordmembers.h"

#include <QByteArrayList>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView ByteOrderMark{"\xef\xbb\xbf"};
constexpr QByteArrayView EndOfLine{"\r\n"};
constexpr qsizetype UsualLine = 4096;

bool isFormula(const QString& text)
{
    static constexpr QStringView Signs{u"=+-@\t\n\uff1d\uff0b\uff0d\uff20"};
    const auto* first = std::find_if(text.cbegin(), text.cend(),
        [](QChar c) { return Signs.contains(c) || (!c.isSpace() && c != u'\'' && c != u'"'); });
    return first != text.cend() && Signs.contains(*first);
}

// What a text has in it that matters to its cell.
constexpr uchar Quote = 1;
/// As a quote, it has to stand between quotes. LibreOffice also separates cells at a semicolon and at a tab
/// until it is told otherwise, so that what follows one could be a formula.
constexpr uchar Separator = 2;
constexpr uchar PerhapsHarmful = 4; ///< a control character, or a byte that one in UTF-8 begins with

/// Exports look at every byte. Without branches, and not as a part of another function, the compiler looks at
/// many of them at once, but no longer where each is compared with more than these.
Q_NEVER_INLINE uchar commonContentsOf(const char* begin, const char* end)
{
    uchar found = 0;
    for (const char* at = begin; at != end; ++at) {
        const auto byte = static_cast<uchar>(*at);
        uchar contents = byte < 0x20 ? PerhapsHarmful : 0;
        contents &= byte == '\t' ? 0 : PerhapsHarmful;
        contents &= byte == '\n' ? 0 : PerhapsHarmful;
        contents |= byte == 0x7f ? PerhapsHarmful : 0;
        contents |= byte == 0xc2 ? PerhapsHarmful : 0;
        contents |= byte == 0xe2 ? PerhapsHarmful : 0;
        contents |= byte == '\n' ? Separator : 0;
        contents |= byte == ',' ? Separator : 0;
        contents |= byte == '"' ? Quote : 0;
        found |= contents;
    }
    return found;
}

uchar contentsOf(const char* begin, const char* end)
{
    const uchar found = commonContentsOf(begin, end);
    if ((found & Separator) != 0)
        return found;
    const QByteArrayView bytes(begin, end);
    return found | (bytes.contains(';') || bytes.contains('\t') ? Separator : uchar{0});
}

/// One line that is being written, behind what the target has already.
class CsvLine final
{
public:
    CsvLine(QByteArray& target, const QString& baseUrl)
        : m_target(target)
        , m_used(target.size())
        , m_baseUrl(baseUrl)
    { }

    void unknown() { separate(); }

    /// Without characters that need quoting.
    void plain(QByteArrayView value)
    {
        separate();
        append(value);
    }

    void word(QLatin1StringView value) { plain(QByteArrayView(value.data(), value.size())); }
    void flag(bool value) { plain(value ? "true" : "false"); }

    void number(qint64 value)
    {
        constexpr qsizetype Longest = 20;
        separate();
        char* const begin = room(Longest);
        m_used += std::to_chars(begin, begin + Longest, value).ptr - begin;
    }

    void text(const QString& value)
    {
        separate();
        if (!value.isEmpty())
            quotable(value);
    }

    void time(const QDateTime& time);
    void baseUrl() { text(m_baseUrl); }

    template <class Value>
    void number(const std::optional<Value>& value)
    {
        if (value)
            number(qint64{*value});
        else
            unknown();
    }

    void flag(const std::optional<bool>& value)
    {
        if (value)
            flag(*value);
        else
            unknown();
    }

    void text(const std::optional<QString>& value)
    {
        if (value)
            text(*value);
        else
            unknown();
    }

    void duration(const std::optional<std::chrono::milliseconds>& span)
    {
        if (span)
            number(qint64{span->count()});
        else
            unknown();
    }

    void end()
    {
        append(EndOfLine);
        m_target.truncate(m_used);
    }

private:
    void separate()
    {
        if (!m_isFirst)
            append(",");
        m_isFirst = false;
    }

    void append(QByteArrayView bytes)
    {
        std::copy(bytes.cbegin(), bytes.cend(), room(bytes.size()));
        m_used += bytes.size();
    }

    /// Where so many more bytes can be written.
    char* room(qsizetype length)
    {
        if (m_target.size() - m_used < length)
            m_target.resize(m_used + std::max(length, UsualLine));
        return m_target.data() + m_used;
    }

    void quotable(const QString& value);
    void doubleQuotes(qsizetype length);
    void padded(unsigned int number, qsizetype digits);

    QByteArray& m_target; ///< longer than what is used while the line is written
    qsizetype m_used;
    const QString& m_baseUrl;
    bool m_isFirst = true;
};

void CsvLine::quotable(const QString& value)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    // Before the text a quote and an apostrophe, behind it a quote.
    constexpr qsizetype Around = 3;
    char* const begin = room(encoder.requiredSpace(value.size()) + Around);
    char* first = begin + 1;
    char* end = first;
    if (isFormula(value))
        *end++ = '\'';
    if (char* const text = std::exchange(end, encoder.appendToBuffer(end, value)); encoder.hasError()) {
        // Half of a surrogate pair, which is three bytes here and a question mark everywhere else.
        const QByteArray bytes = value.toUtf8();
        end = std::copy(bytes.cbegin(), bytes.cend(), text);
    }
    const uchar contents = contentsOf(first, end);
    if ((contents & PerhapsHarmful) != 0) {
        if (const QString safe = withoutControlCharacters(value); safe.size() != value.size())
            return safe.isEmpty() ? void() : quotable(safe);
    }
    if ((contents & (Quote | Separator)) == 0) {
        m_used += std::copy(first, end, begin) - begin;
        return;
    }
    *begin = '"';
    m_used += end - begin;
    if ((contents & Quote) != 0)
        doubleQuotes(end - first);
    append("\"");
}

/// Those in the last bytes that were written.
void CsvLine::doubleQuotes(qsizetype length)
{
    const char* const last = m_target.cend() - (m_target.size() - m_used);
    const qsizetype count = std::count(last - length, last, '"');
    char* to = room(count) + count;
    const char* from = to - count;
    m_used += count;
    while (from != to) {
        *--to = *--from;
        if (*from == '"')
            *--to = '"';
    }
}

void CsvLine::padded(unsigned int number, qsizetype digits)
{
    char* const begin = room(digits);
    for (char* at = begin + digits; at != begin; number /= 10)
        *--at = static_cast<char>('0' + number % 10);
    m_used += digits;
}

/// As Qt::ISODateWithMs, which takes Qt as long as a dozen other cells.
void CsvLine::time(const QDateTime& time)
{
    using namespace std::chrono;
    constexpr auto First = sys_days(0001y / January / 1);
    constexpr auto End = sys_days(10000y / January / 1);
    const sys_time<milliseconds> moment{milliseconds(time.toMSecsSinceEpoch())};
    if (!time.isValid() || moment < First || moment >= End) {
        plain(time.toUTC().toString(Qt::ISODateWithMs).toLatin1());
        return;
    }
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss clock(moment - day);
    separate();
    padded(static_cast<unsigned int>(int{date.year()}), 4);
    append("-");
    padded(unsigned{date.month()}, 2);
    append("-");
    padded(unsigned{date.day()}, 2);
    append("T");
    padded(static_cast<unsigned int>(clock.hours().count()), 2);
    append(":");
    padded(static_cast<unsigned int>(clock.minutes().count()), 2);
    append(":");
    padded(static_cast<unsigned int>(clock.seconds().count()), 2);
    append(".");
    padded(static_cast<unsigned int>(clock.subseconds().count()), 3);
    append("Z");
}

QByteArray plainDecimal(const QString& usd)
{
    if (!usd.contains(u'e', Qt::CaseInsensitive))
        return usd.toLatin1();
    DecimalSum sum;
    return sum.add(usd) ? sum.toString().toLatin1() : QByteArray();
}

void writeAccountFigure(CsvLine& line, const CallRecord& record, QStringView name)
{
    line.text(record.flux.extraValue(name));
}

/// Which exports have the column.
enum class Where { Always, WithTexts, WithAccountFigures };

struct Column
{
    QByteArrayView name;
    Where where;
    void (*write)(CsvLine& line, const CallRecord& record);
};

using Line = CsvLine;
using Record = CallRecord;

// clang-format off
constexpr std::array Columns{
    Column{"id", Where::Always, [](Line& l, const Record& r) { l.plain(r.id.toByteArray(QUuid::WithoutBraces)); }},
    Column{"started_at", Where::Always, [](Line& l, const Record& r) { l.time(r.startedAt); }},
    Column{"state", Where::Always, [](Line& l, const Record& r) { l.word(callStateName(r.state)); }},
    Column{"connection", Where::Always, [](Line& l, const Record& r) { l.text(r.connection); }},
    Column{"base_url", Where::Always, [](Line& l, const Record&) { l.baseUrl(); }},
    Column{"path", Where::Always, [](Line& l, const Record& r) { l.text(r.path); }},
    Column{"dialect", Where::Always, [](Line& l, const Record& r) { l.word(dialectName(r.prompt.dialect)); }},
    Column{"stream", Where::Always, [](Line& l, const Record& r) { l.flag(r.prompt.stream); }},
    Column{"requested_model", Where::Always, [](Line& l, const Record& r) { l.text(r.prompt.model); }},
    Column{"served_model", Where::Always, [](Line& l, const Record& r) { l.text(r.flux.servedModel()); }},
    Column{"original_model", Where::Always, [](Line& l, const Record& r) { l.text(r.flux.originalModel); }},
    Column{"routed", Where::Always, [](Line& l, const Record& r) { l.flag(r.flux.routed); }},
    Column{"http_status", Where::Always, [](Line& l, const Record& r) { l.number(r.httpStatus); }},
    Column{"flux_request_id", Where::Always, [](Line& l, const Record& r) { l.text(r.flux.requestId); }},
    Column{"support_id_name", Where::Always, [](Line& l, const Record& r) {
        const auto id = supportId(r); l.word(id ? id->headerName() : QLatin1StringView()); }},
    Column{"support_id", Where::Always, [](Line& l, const Record& r) {
        const auto id = supportId(r); l.text(id ? id->value : QString()); }},
    Column{"cost_usd", Where::Always, [](Line& l, const Record& r) { l.plain(r.cost ? plainDecimal(r.cost->usd) : QByteArray()); }},
    Column{"cost_source", Where::Always, [](Line& l, const Record& r) { l.word(r.cost ? costSourceName(r.cost->source) : QLatin1StringView()); }},
    Column{"input_tokens", Where::Always, [](Line& l, const Record& r) { l.number(r.usage.inputTokens); }},
    Column{"output_tokens", Where::Always, [](Line& l, const Record& r) { l.number(r.usage.outputTokens); }},
    Column{"reasoning_tokens", Where::Always, [](Line& l, const Record& r) { l.number(r.usage.reasoningTokens); }},
    Column{"cached_input_tokens", Where::Always, [](Line& l, const Record& r) { l.number(r.usage.cachedInputTokens); }},
    Column{"headers_ms", Where::Always, [](Line& l, const Record& r) { l.duration(r.timings.headers); }},
    Column{"first_token_ms", Where::Always, [](Line& l, const Record& r) { l.duration(r.timings.firstToken); }},
    Column{"total_ms", Where::Always, [](Line& l, const Record& r) { l.duration(r.timings.total); }},
    Column{"finish", Where::Always, [](Line& l, const Record& r) { l.word(r.finish ? finishName(*r.finish) : QLatin1StringView()); }},
    Column{"finish_raw", Where::Always, [](Line& l, const Record& r) { l.text(r.finishRaw); }},
    Column{"error_kind", Where::Always, [](Line& l, const Record& r) { l.word(r.error ? errorKindName(r.error->kind) : QLatin1StringView()); }},
    Column{"error_message", Where::Always, [](Line& l, const Record& r) { l.text(r.error ? r.error->message : QString()); }},
    Column{"error_code", Where::Always, [](Line& l, const Record& r) { l.text(r.error ? r.error->code : QString()); }},
    Column{"retry_after_s", Where::Always, [](Line& l, const Record& r) { l.number(r.error ? r.error->retryAfterSeconds : std::nullopt); }},
    Column{"x_flux_available", Where::WithAccountFigures, [](Line& l, const Record& r) { writeAccountFigure(l, r, u"x-flux-available"); }},
    Column{"x_flux_held", Where::WithAccountFigures, [](Line& l, const Record& r) { writeAccountFigure(l, r, u"x-flux-held"); }},
    Column{"system", Where::WithTexts, [](Line& l, const Record& r) { l.text(r.prompt.system); }},
    Column{"messages", Where::WithTexts, [](Line& l, const Record& r) {
        l.text(r.prompt.messages.isEmpty() ? QString() : QString::fromUtf8(messagesArray(r.prompt.messages))); }},
    Column{"prompt", Where::WithTexts, [](Line& l, const Record& r) { l.text(r.prompt.text); }},
    Column{"parameters", Where::WithTexts, [](Line& l, const Record& r) {
        l.text(r.prompt.parameters == Parameters() ? QString() : QString::fromUtf8(parametersObject(r.prompt.parameters))); }},
    Column{"reply", Where::WithTexts, [](Line& l, const Record& r) { l.text(r.reply); }},
    Column{"reasoning", Where::WithTexts, [](Line& l, const Record& r) { l.text(r.reasoning); }},
    Column{"tool_calls", Where::WithTexts, [](Line& l, const Record& r) {
        l.text(r.toolCalls.isEmpty() ? QString() : QString::fromUtf8(toolCallsArray(r.toolCalls))); }},
    Column{"model_in_body", Where::Always, [](Line& l, const Record& r) { l.text(r.modelInBody); }},
    Column{"compare_group", Where::Always, [](Line& l, const Record& r) {
        l.plain(r.compare ? r.compare->group.toByteArray(QUuid::WithoutBraces) : QByteArray()); }},
    Column{"compare_entry", Where::Always, [](Line& l, const Record& r) { l.number(r.compare ? std::optional(r.compare->entry) : std::nullopt); }},
    Column{"compare_repeat", Where::Always, [](Line& l, const Record& r) { l.number(r.compare ? std::optional(r.compare->repeat) : std::nullopt); }},
    Column{"star", Where::Always, [](Line& l, const Record& r) { l.flag(r.star); }},
    Column{"note", Where::Always, [](Line& l, const Record& r) { l.text(r.note); }},
    Column{"vote", Where::Always, [](Line& l, const Record& r) {
        l.plain(!r.vote ? QByteArrayView() : *r.vote > 0 ? QByteArrayView("up") : QByteArrayView("down")); }},
    Column{"demo", Where::Always, [](Line& l, const Record& r) { l.flag(r.demo); }},
    Column{"pasted", Where::Always, [](Line& l, const Record& r) { l.flag(r.pasted); }},
    Column{"program_version", Where::Always, [](Line& l, const Record& r) { l.text(r.programVersion); }},
};
// clang-format on

bool isWanted(const Column& column, const ExportRequest& request)
{
    return column.where == Where::Always || (column.where == Where::WithTexts && request.includeText)
        || (column.where == Where::WithAccountFigures && request.includeAccountFigures);
}

} // namespace

QByteArray csvHeader(const ExportRequest& request)
{
    QByteArrayList names;
    for (const Column& column : Columns) {
        if (isWanted(column, request))
            names.append(column.name.toByteArray());
    }
    return ByteOrderMark.toByteArray() + names.join(',') + EndOfLine.toByteArray();
}

CsvLines::CsvLines(const ExportRequest& request)
    : m_request(request)
{ }

void CsvLines::append(const CallRecord& record, QByteArray& target)
{
    CsvLine line(target, plainBaseUrlOf(record));
    for (const Column& column : Columns) {
        if (!isWanted(column, m_request))
            continue;
        if (column.where == Where::WithTexts && !record.textKept)
            line.unknown();
        else
            column.write(line, record);
    }
    line.end();
}

const QString& CsvLines::plainBaseUrlOf(const CallRecord& record)
{
    if (record.baseUrl != m_baseUrl) {
        m_baseUrl = record.baseUrl;
        m_plainBaseUrl = plainBaseUrl(m_baseUrl);
    }
    return m_plainBaseUrl;
}

} // namespace Fluxscope
