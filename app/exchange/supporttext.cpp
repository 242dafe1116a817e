// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/supporttext.h"

#include "core/redaction.h"
#include "exchange/plainbaseurl.h"

#include <QStringList>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Unknown{"unknown"};

/// One line of the block. The facts of every call have the same labels in the same order.
struct Fact
{
    QLatin1StringView label;
    QString value; ///< empty: there is nothing to say
    bool isShareable = true; ///< false: told for each call, even where several agree

    bool operator==(const Fact&) const = default;
};

/// The text on one line: line breaks part words, all other control characters go.
QString oneLine(const QString& text)
{
    QString spaced = text;
    spaced.replace(u"\r\n"_s, u" "_s);
    spaced.replace(u'\n', u' ');
    spaced.replace(u'\r', u' ');
    spaced.replace(u'\t', u' ');
    return singleLine(spaced).trimmed();
}

QString orUnknown(const std::optional<QString>& text)
{
    const QString line = oneLine(text.value_or(QString()));
    return line.isEmpty() ? QString(Unknown) : line;
}

QString labelled(QLatin1StringView label, const QString& value)
{
    return u"%1: %2"_s.arg(label, value);
}

QString idText(const CallRecord& record)
{
    const auto id = supportId(record);
    if (id && id->rung == SupportId::Rung::FluxRequestId)
        return labelled(id->headerName(), oneLine(id->value));
    QStringList parts{u"FluxRouter returned no request id"_s};
    if (record.headers.litellmCallId)
        parts.append(labelled("x-litellm-call-id"_L1, oneLine(*record.headers.litellmCallId)));
    if (record.headers.cfRay)
        parts.append(labelled("CF-RAY"_L1, oneLine(*record.headers.cfRay)));
    return parts.join("; "_L1);
}

QString servedText(const CallRecord& record)
{
    const auto served = record.flux.servedModel();
    if (!served)
        return Unknown;
    if (!record.flux.routed)
        return oneLine(*served);
    return u"%1 (%2)"_s.arg(oneLine(*served), *record.flux.routed ? u"routed"_s : u"not routed"_s);
}

QString errorText(const CallRecord& record)
{
    if (!record.error)
        return {};
    QString text =
        labelled(errorKindName(record.error->kind), oneLine(Redactor().maskError(record.error->message)));
    if (!record.error->code.isEmpty())
        text += u" (%1)"_s.arg(oneLine(Redactor().maskError(record.error->code)));
    return text;
}

QString costText(const CallRecord& record)
{
    if (record.cost) {
        return u"$%1 (%2)"_s.arg(oneLine(record.cost->usd),
            record.cost->source == CostSource::Header ? u"X-Flux-Cost-Usd"_s
                                                      : u"usage.cost_usd of the body"_s);
    }
    if (neverLeft(record))
        return u"none, it was not sent"_s;
    return mayBeBilled(record) ? u"unknown (may be billed)"_s : QString(Unknown);
}

QString countText(const std::optional<qint64>& tokens)
{
    return tokens ? QString::number(*tokens) : QString(Unknown);
}

QString tokensText(const Usage& usage)
{
    QString text = u"%1 in, %2 out"_s.arg(countText(usage.inputTokens), countText(usage.outputTokens));
    if (usage.reasoningTokens)
        text += u" (%1 reasoning)"_s.arg(*usage.reasoningTokens);
    return text;
}

QString finishText(const CallRecord& record)
{
    QString finish = record.finish ? QString(finishName(*record.finish)) : QString(Unknown);
    if (!record.finishRaw || *record.finishRaw == finish)
        return finish;
    return u"%1 (%2)"_s.arg(finish, oneLine(*record.finishRaw));
}

QString addressText(const CallRecord& record)
{
    const QString baseUrl = oneLine(plainBaseUrl(record.baseUrl));
    return baseUrl.isEmpty() ? QString(Unknown) : baseUrl;
}

QString requestText(const CallRecord& record)
{
    if (record.pasted)
        return u"made elsewhere, its response was pasted"_s;
    return neverLeft(record) ? u"not sent"_s : u"sent once"_s;
}

QList<Fact> factsOf(const CallRecord& record)
{
    return {
        {"Server date"_L1, orUnknown(record.headers.date), false},
        {"Started (UTC)"_L1, orUnknown(record.startedAt.toUTC().toString(Qt::ISODateWithMs)), false},
        {"Base URL"_L1, addressText(record)},
        {"Path"_L1, orUnknown(record.path.section(u'?', 0, 0))},
        {"API shape"_L1,
            u"%1, %2"_s.arg(dialectName(record.prompt.dialect),
                record.prompt.stream ? u"streamed"_s : u"not streamed"_s)},
        {"Requested model"_L1, orUnknown(record.prompt.model)},
        {"Served model"_L1, servedText(record)},
        {"HTTP status"_L1, record.httpStatus ? QString::number(*record.httpStatus) : u"none"_s},
        {"State"_L1, callStateName(record.state)},
        {"Error"_L1, errorText(record)},
        {"Cost"_L1, costText(record)},
        {"Tokens"_L1, tokensText(record.usage)},
        {"Finish"_L1, finishText(record)},
        {"Request"_L1, requestText(record)},
        {"Gateway"_L1, record.demo ? u"built-in demo, invented replies"_s : QString()},
        {"Program"_L1, u"Fluxscope "_s + orUnknown(record.programVersion)},
    };
}

QStringList linesOf(const QList<Fact>& facts)
{
    QStringList lines;
    for (const Fact& fact : facts) {
        if (!fact.value.isEmpty())
            lines.append(labelled(fact.label, fact.value));
    }
    return lines;
}

/// The shared facts are taken out of `calls`.
QList<Fact> takeShared(QList<QList<Fact>>& calls)
{
    QList<Fact> shared;
    const QList<Fact> first = calls.constFirst();
    for (const Fact& fact : first) {
        const bool isShared = fact.isShareable
            && std::all_of(calls.cbegin(), calls.cend(),
                [&fact](const QList<Fact>& facts) { return facts.contains(fact); });
        if (!isShared)
            continue;
        shared.append(fact);
        for (QList<Fact>& facts : calls)
            facts.removeOne(fact);
    }
    return shared;
}

} // namespace

RequestIdText requestIdText(const QList<CallRecord>& records)
{
    RequestIdText result;
    QStringList lines;
    for (const CallRecord& record : records) {
        const auto id = supportId(record);
        if (!id) {
            ++result.callsWithoutId;
            continue;
        }
        const QString value = oneLine(id->value);
        switch (id->rung) {
        case SupportId::Rung::FluxRequestId:
            ++result.fluxRequestIds;
            lines.append(value);
            break;
        case SupportId::Rung::LitellmCallId:
            ++result.litellmCallIds;
            lines.append(labelled(id->headerName(), value));
            break;
        case SupportId::Rung::CfRay:
            ++result.cfRays;
            lines.append(
                u"%1: %2 \u00b7 Date: %3"_s.arg(id->headerName(), value, orUnknown(record.headers.date)));
            break;
        }
    }
    result.text = lines.join(u'\n');
    return result;
}

QString supportText(const QList<CallRecord>& records)
{
    if (records.isEmpty())
        return {};
    if (records.size() == 1) {
        const CallRecord& record = records.constFirst();
        return (QStringList{idText(record)} + linesOf(factsOf(record))).join(u'\n') + u'\n';
    }
    QList<QList<Fact>> calls;
    for (const CallRecord& record : records)
        calls.append(factsOf(record));
    QStringList lines = linesOf(takeShared(calls));
    lines.prepend(u"%1 calls"_s.arg(records.size()));
    lines.append(QString());
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QStringList parts = QStringList{idText(records.at(i))} + linesOf(calls.at(i));
        lines.append(u"%1. %2"_s.arg(i + 1).arg(parts.join("; "_L1)));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Fluxscope
