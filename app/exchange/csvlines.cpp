// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvlines.h"

#include "core/decimalsum.h"
#include "core/redaction.h"
#include "exchange/plainbaseurl.h"
#include "exchange/recordmembers.h"

#include <algorithm>
#include <array>
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

/// One line that is being written.
class CsvLine final
{
public:
    CsvLine() { m_bytes.reserve(UsualLine); }

    void unknown() { separate(); }

    /// Without characters that need quoting.
    void plain(QByteArrayView value)
    {
        separate();
        m_bytes += value;
    }

    void word(QLatin1StringView value) { plain(QByteArrayView(value.data(), value.size())); }
    void number(qint64 value) { plain(QByteArray::number(value)); }
    void flag(bool value) { plain(value ? "true" : "false"); }

    void text(const QString& value)
    {
        separate();
        if (value.isEmpty())
            return;
        QString safe = withoutControlCharacters(value);
        if (isFormula(safe))
            safe.prepend(u'\'');
        QByteArray bytes = safe.toUtf8();
        const bool isQuoted = std::any_of(
            bytes.cbegin(), bytes.cend(), [](char c) { return c == ',' || c == '"' || c == '\n'; });
        if (!isQuoted) {
            m_bytes += bytes;
            return;
        }
        // Looking for a byte is much quicker than looking for a text.
        if (bytes.contains('"'))
            bytes.replace('"', R"("")");
        m_bytes += '"';
        m_bytes += bytes;
        m_bytes += '"';
    }

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

    void text(const std::optional<QString>& value) { text(value.value_or(QString())); }

    void duration(const std::optional<std::chrono::milliseconds>& span)
    {
        if (span)
            number(qint64{span->count()});
        else
            unknown();
    }

    [[nodiscard]] QByteArray end()
    {
        m_bytes += EndOfLine;
        return std::move(m_bytes);
    }

private:
    void separate()
    {
        if (!m_isFirst)
            m_bytes += ',';
        m_isFirst = false;
    }

    QByteArray m_bytes;
    bool m_isFirst = true;
};

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
    Column{"started_at", Where::Always, [](Line& l, const Record& r) { l.plain(r.startedAt.toUTC().toString(Qt::ISODateWithMs).toLatin1()); }},
    Column{"state", Where::Always, [](Line& l, const Record& r) { l.word(callStateName(r.state)); }},
    Column{"connection", Where::Always, [](Line& l, const Record& r) { l.text(r.connection); }},
    Column{"base_url", Where::Always, [](Line& l, const Record& r) { l.text(plainBaseUrl(r.baseUrl)); }},
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
    CsvLine line;
    for (const Column& column : Columns) {
        if (isWanted(column, request))
            line.plain(column.name);
    }
    return ByteOrderMark.toByteArray() + line.end();
}

QByteArray csvLine(const CallRecord& record, const ExportRequest& request)
{
    CsvLine line;
    for (const Column& column : Columns) {
        if (!isWanted(column, request))
            continue;
        if (column.where == Where::WithTexts && !record.textKept)
            line.unknown();
        else
            column.write(line, record);
    }
    return line.end();
}

} // namespace Fluxscope
