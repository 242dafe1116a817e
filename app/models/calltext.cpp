// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calltext.h"

#include "core/redaction.h"
#include "models/displaytext.h"

#include <QLocale>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Knowledge = Figure::Knowledge;

constexpr qsizetype LongestModel = 100;
constexpr qsizetype LongestError = 300;

Figure notYet(const QString& reason)
{
    return {DisplayText::dash(), reason, Knowledge::NotYet};
}

/// The text of such a stream came at its end, so the time of its first piece says nothing of the model.
bool arrivedInOnePiece(const CallRecord& record)
{
    return record.prompt.stream && record.arrivedInOnePiece.value_or(false);
}

/// The server's words are quoted as they are; they are no sentence of this program.
QString errorWords(const CallRecord& record)
{
    return record.error ? DisplayText::excerpt(record.error->message, LongestError) : QString();
}

} // namespace

QString CallText::status(const CallRecord& record)
{
    if (!record.httpStatus)
        return markedAsPasted(record, DisplayText::state(record.state));
    return markedAsPasted(record,
        //: %1 is an HTTP status such as 200, %2 the state of a call such as "done"
        tr("HTTP %1 · %2").arg(QString::number(*record.httpStatus), DisplayText::state(record.state)));
}

QString CallText::markedAsPasted(const CallRecord& record, const QString& status)
{
    //: %1 is the status of a call, such as 200; the call was made elsewhere and added by hand
    return record.pasted ? tr("%1 · pasted").arg(status) : status;
}

QString CallText::shortStatus(const CallRecord& record)
{
    const bool isRefused = record.state == CallState::Failed && record.httpStatus.value_or(0) >= 300;
    if (record.httpStatus && (isRefused || record.state == CallState::Done))
        return markedAsPasted(record, QString::number(*record.httpStatus));
    return markedAsPasted(record, DisplayText::state(record.state));
}

Figure CallText::knownCost(const CallRecord& record)
{
    const QString price = DisplayText::dollars(record.cost->usd);
    if (record.cost->source == CostSource::Body) {
        //: %1 is a price
        return {tr("%1 (body)").arg(price),
            tr("usage.cost_usd of the reply's body: X-Flux-Cost-Usd, which is what is billed, did not come")};
    }
    const Usage& usage = record.usage;
    if (!usage.inputTokens || !usage.outputTokens)
        return {price, tr("X-Flux-Cost-Usd, FluxRouter's own figure")};
    const QString in = DisplayText::number(*usage.inputTokens);
    const QString out = DisplayText::number(*usage.outputTokens);
    if (!usage.reasoningTokens || *usage.reasoningTokens == 0) {
        //: %1 and %2 are numbers of tokens
        return {price, tr("X-Flux-Cost-Usd, FluxRouter's own figure: %1 in + %2 out").arg(in, out)};
    }
    //: %1, %2 and %3 are numbers of tokens
    return {price,
        tr("X-Flux-Cost-Usd, FluxRouter's own figure: %1 in + %2 out (%3 of them reasoning)")
            .arg(in, out, DisplayText::number(*usage.reasoningTokens))};
}

Figure CallText::served(const CallRecord& record)
{
    if (const auto model = record.flux.servedModel()) {
        return {DisplayText::excerpt(*model, LongestModel),
            record.flux.model ? tr("X-Flux-Model: the model that answered")
                              : tr("x-flux-routed-model, since X-Flux-Model did not come")};
    }
    if (isRunning(record.state) && !record.httpStatus)
        return notYet(tr("Not known before the response headers are there"));
    if (!record.httpStatus)
        return notYet(tr("No response came, so no model is named"));
    if (record.state == CallState::Failed)
        return notYet(tr("The call failed, and the response names no model"));
    return {tr("unknown"), tr("The response names no model: X-Flux-Model did not come"), Knowledge::Unknown};
}

Figure CallText::routed(const CallRecord& record)
{
    if (record.flux.routed && *record.flux.routed)
        return {tr("yes"), tr("X-Flux-Routed: another model than the requested one answered")};
    if (record.flux.routed)
        return {tr("no"), tr("X-Flux-Routed: the requested model answered")};
    if (isRunning(record.state) && !record.httpStatus)
        return notYet(tr("Not known before the response headers are there"));
    if (!record.httpStatus || record.state == CallState::Failed)
        return notYet(tr("No model answered this call"));
    return {tr("unknown"), tr("X-Flux-Routed did not come"), Knowledge::Unknown};
}

Figure CallText::cost(const CallRecord& record)
{
    if (record.cost)
        return knownCost(record);
    if (isRunning(record.state))
        return notYet(tr("Not known yet"));
    if (neverLeft(record))
        return notYet(tr("Nothing was sent, so nothing is billed"));
    if (mayBeBilled(record)) {
        return {tr("unknown (may be billed)"),
            tr("The call ended early and FluxRouter may still finish and bill it; its usage page shows that"),
            Knowledge::Unknown};
    }
    if (record.flux.costsDisagree()) {
        return {tr("unknown"), tr("X-Flux-Cost-Usd came more than once with different prices, see Headers"),
            Knowledge::Unknown};
    }
    if (record.flux.extraValue(u"x-flux-cost-usd")) {
        return {tr("unknown"), tr("X-Flux-Cost-Usd came with a value that is no price, see Headers"),
            Knowledge::Unknown};
    }
    if (record.prompt.stream && record.state != CallState::Failed) {
        return {tr("unknown"), tr("Not reported for streamed replies; FluxRouter's usage page shows it"),
            Knowledge::Unknown};
    }
    return {
        tr("unknown"), tr("The response names no price: X-Flux-Cost-Usd did not come"), Knowledge::Unknown};
}

Figure CallText::requestId(const CallRecord& record)
{
    if (const auto id = supportId(record)) {
        const QString value = singleLine(id->value);
        if (id->rung == SupportId::Rung::FluxRequestId) {
            //: %1 is the name of a header, %2 its value
            return {DisplayText::shortId(value), tr("%1: %2").arg(id->headerName(), value)};
        }
        //: %1 is the name of a header, %2 its shortened value, as in CF-RAY a28b0c000f09ee52-BKK
        return {tr("%1 %2").arg(id->headerName(), DisplayText::shortId(value)),
            tr("X-Flux-Request-Id did not come; support can search by %1: %2").arg(id->headerName(), value)};
    }
    if (isRunning(record.state) && !record.httpStatus)
        return notYet(tr("Not known before the response headers are there"));
    if (!record.httpStatus)
        return notYet(tr("No response came, so there is no id"));
    return {tr("none"), tr("FluxRouter returned no request id"), Knowledge::Unknown};
}

Figure CallText::firstToken(const CallRecord& record)
{
    if (arrivedInOnePiece(record)) {
        return {tr("not measurable"),
            tr("Not measurable: the text of the stream arrived in one piece, so when its first token was "
               "written is not known"),
            Knowledge::Unknown};
    }
    if (record.timings.firstToken) {
        return {DisplayText::duration(*record.timings.firstToken),
            tr("Time to the first text or reasoning of the stream")};
    }
    if (!record.prompt.stream)
        return notYet(tr("Not measured: not streamed"));
    if (isRunning(record.state))
        return notYet(tr("No text has come yet"));
    return notYet(tr("No text came as a stream"));
}

Figure CallText::total(const CallRecord& record, const QDateTime& nowUtc)
{
    if (record.timings.total)
        return {DisplayText::duration(*record.timings.total), tr("Time to the end of the call")};
    if (isRunning(record.state)) {
        const std::chrono::milliseconds span(record.startedAt.msecsTo(nowUtc));
        return {DisplayText::elapsed(span), tr("Time so far")};
    }
    if (neverLeft(record))
        return notYet(tr("Nothing was sent, so nothing was measured"));
    return {tr("unknown"), tr("The end of this call was not seen"), Knowledge::Unknown};
}

Figure CallText::tokens(const CallRecord& record)
{
    const Usage& usage = record.usage;
    if (!usage.inputTokens && !usage.outputTokens) {
        if (isRunning(record.state))
            return notYet(tr("Not known before the end of the reply"));
        if (!record.httpStatus || record.state == CallState::Failed)
            return notYet(tr("There is no reply that could report tokens"));
        return {tr("unknown"), tr("The reply reports no tokens"), Knowledge::Unknown};
    }
    const auto figure = [](const std::optional<qint64>& tokens) {
        return tokens ? DisplayText::number(*tokens) : tr("unknown");
    };
    QStringList parts{tr("As the reply reports them")};
    if (usage.reasoningTokens)
        parts.append(tr("reasoning: %1 of the output").arg(DisplayText::number(*usage.reasoningTokens)));
    if (usage.cachedInputTokens)
        parts.append(tr("cached: %1 of the input").arg(DisplayText::number(*usage.cachedInputTokens)));
    //: %1 is the number of tokens of the prompt, %2 that of the reply
    return {tr("%1 → %2 tokens").arg(figure(usage.inputTokens), figure(usage.outputTokens)),
        parts.join(u" · "_s)};
}

Figure CallText::speed(const CallRecord& record)
{
    if (arrivedInOnePiece(record)) {
        return notYet(
            tr("Not measurable: the text of the stream arrived in one piece, and the rate counts from "
               "its first token"));
    }
    if (const auto rate = record.tokensPerSecond()) {
        const int decimals = *rate < 10.0 ? 1 : 0;
        return {tr("%1 tokens/s").arg(QLocale().toString(*rate, 'f', decimals)),
            tr("Output tokens between the first one and the end, reasoning included")};
    }
    if (!record.prompt.stream)
        return notYet(tr("Not measured: not streamed"));
    return notYet(tr("Measured for streams of at least 20 tokens that report their usage"));
}

QStringList CallText::routerNotes(const CallRecord& record)
{
    const auto says = [&record](QStringView name) {
        const auto value = record.flux.extraValue(name);
        return value && value->trimmed().compare("true"_L1, Qt::CaseInsensitive) == 0;
    };
    QStringList notes;
    if (says(u"x-flux-tier-escalated"))
        notes.append(tr("FluxRouter moved this call up to a higher tier."));
    if (says(u"x-flux-summarization-applied"))
        notes.append(tr("FluxRouter summarized the prompt before it was answered."));
    const QString engines = singleLine(record.flux.extraValue(u"x-flux-engines-applied").value_or(QString()));
    QStringList names;
    const QStringList parts = engines.split(u',');
    for (const QString& part : parts) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && name.compare("none"_L1, Qt::CaseInsensitive) != 0)
            names.append(name);
    }
    if (!names.isEmpty()) {
        //: %1 is a list of names such as r10_11_rtk_compactor
        notes.append(tr("Engines that FluxRouter ran: %1").arg(QLocale().createSeparatedList(names)));
    }
    return notes;
}

QString CallText::sentOnce(const CallRecord& record)
{
    if (record.pasted)
        return tr("Made elsewhere and added by hand: what was sent, and how often, is not known");
    if (neverLeft(record))
        return tr("Never sent: no byte of the request left");
    //: %1 is a time of day with milliseconds
    return tr("Sent once at %1")
        .arg(QLocale().toString(record.startedAt.toLocalTime().time(), u"HH:mm:ss.zzz"_s));
}

QString CallText::endSummary(const CallRecord& record, const QString& requested, const QString& servedBy)
{
    const QString price = cost(record).text;
    const QString time = total(record, record.startedAt).text;
    if (record.state == CallState::Empty) {
        return servedBy.isEmpty() ? tr("Empty reply: %1, served by an unknown model, cost %2, total time %3")
                                        .arg(requested, price, time)
                                  : tr("Empty reply: %1, served by %2, cost %3, total time %4")
                                        .arg(requested, servedBy, price, time);
    }
    if (servedBy.isEmpty()) {
        return tr("Done: %1, served by an unknown model, cost %2, total time %3").arg(requested, price, time);
    }
    return record.flux.routed.value_or(false)
        ? tr("Done: %1, routed and served by %2, cost %3, total time %4")
              .arg(requested, servedBy, price, time)
        : tr("Done: %1, served by %2, cost %3, total time %4").arg(requested, servedBy, price, time);
}

QString CallText::callSummary(const CallRecord& record)
{
    const QString requested = DisplayText::excerpt(record.prompt.model, LongestModel);
    const auto model = record.flux.servedModel();
    const QString servedBy = model ? DisplayText::excerpt(*model, LongestModel) : QString();
    switch (record.state) {
    case CallState::Sending:
        return tr("Sending the prompt to %1").arg(requested);
    case CallState::Waiting:
    case CallState::Streaming:
        if (model) {
            return record.state == CallState::Waiting
                ? tr("Waiting for the reply to %1, served by %2").arg(requested, servedBy)
                : tr("The reply to %1, served by %2, is arriving").arg(requested, servedBy);
        }
        return record.state == CallState::Waiting ? tr("Waiting for the reply of %1").arg(requested)
                                                  : tr("The reply of %1 is arriving").arg(requested);
    case CallState::Done:
    case CallState::Empty:
        return endSummary(record, requested, servedBy);
    case CallState::CutOff:
        return tr("Cut off: the reply of %1 is not whole, cost %2").arg(requested, cost(record).text);
    case CallState::Stopped:
        if (neverLeft(record))
            return tr("Stopped: the call to %1 was given up before it left").arg(requested);
        return tr("Stopped: the call to %1 was given up, cost %2").arg(requested, cost(record).text);
    case CallState::Interrupted:
        return tr("Interrupted: Fluxscope ended during the call to %1, cost %2")
            .arg(requested, cost(record).text);
    case CallState::NotSent:
        return tr("Not sent: the call to %1 never left. %2").arg(requested, errorWords(record));
    case CallState::Failed:
        if (record.httpStatus) {
            return tr("Failed with HTTP %1: the call to %2. %3")
                .arg(QString::number(*record.httpStatus), requested, errorWords(record));
        }
        return tr("Failed: the call to %1. %2").arg(requested, errorWords(record));
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
