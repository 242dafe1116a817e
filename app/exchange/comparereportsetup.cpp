// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/comparereportsetup.h"

#include "exchange/plainbaseurl.h"
#include "wire/dialectcodec.h"
#include "wire/parameterdifferences.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Unknown{"unknown"};

QString orUnknown(const QString& text)
{
    return text.isEmpty() ? QString(Unknown) : text;
}

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz 'UTC'") : QString(Unknown);
}

QString measureText(CompareMeasure measure)
{
    switch (measure) {
    case CompareMeasure::Cost:
        return u"Cost: the calls are not streamed"_s;
    case CompareMeasure::Speed:
        return u"Speed: the calls are streamed"_s;
    case CompareMeasure::Both:
        return u"Both: each call is made twice, not streamed for the cost and streamed for the speed"_s;
    }
    Q_UNREACHABLE();
}

QString paceText(const Comparison& comparison)
{
    const auto planned = comparison.plan.perSecond;
    const QString text = planned ? u"at most %1"_s.arg(*planned) : u"no limit"_s;
    return comparison.slowedAt
        ? u"%1; the run went on at one per second at %2, after the gateway had refused calls"_s.arg(
            text, momentText(*comparison.slowedAt))
        : text;
}

int callsForEachEntry(const ComparePlan& plan)
{
    const int ways = plan.measure == CompareMeasure::Both ? 2 : 1;
    return static_cast<int>(plan.prompts.size()) * plan.repeats * ways;
}

/// Without prompts a plan does not tell how many calls it makes.
QString plannedText(const ComparePlan& plan, qsizetype calls)
{
    return plan.prompts.isEmpty() ? QString(Unknown) : QString::number(calls);
}

QList<QStringList> parameterRows(const Parameters& parameters)
{
    QList<QStringList> rows;
    if (parameters.maxTokens)
        rows.append({u"Output limit (tokens)"_s, QString::number(*parameters.maxTokens)});
    if (parameters.temperature)
        rows.append({u"Temperature"_s,
            QString::number(*parameters.temperature, 'g', QLocale::FloatingPointShortest)});
    if (parameters.topP)
        rows.append({u"Top P"_s, QString::number(*parameters.topP, 'g', QLocale::FloatingPointShortest)});
    for (const QString& stop : parameters.stop)
        rows.append({u"Stop sequence"_s, stop});
    if (parameters.seed)
        rows.append({u"Seed of the models"_s, QString::number(*parameters.seed)});
    if (!parameters.reasoningEffort.isEmpty())
        rows.append({u"Reasoning effort"_s, parameters.reasoningEffort});
    if (!parameters.additional.isEmpty()) {
        const QJsonDocument additional(parameters.additional);
        rows.append({u"Additional JSON"_s, QString::fromUtf8(additional.toJson(QJsonDocument::Compact))});
    }
    return rows;
}

void addText(ReportWriter& writer, const QString& heading, const QString& text)
{
    writer.addHeading(3, heading);
    if (text.isEmpty())
        writer.addParagraph(u"(empty)"_s);
    else
        writer.addText(text);
}

void addPrompt(ReportWriter& writer, const Prompt& prompt)
{
    if (!prompt.system.isEmpty())
        addText(writer, u"System prompt"_s, prompt.system);
    for (const Message& message : prompt.messages) {
        addText(writer,
            message.role == Role::User ? u"Earlier message of the user"_s
                                       : u"Earlier message of the assistant"_s,
            message.text);
    }
    addText(writer, u"Prompt"_s, prompt.text);
    writer.addHeading(3, u"Parameters"_s);
    const auto rows = parameterRows(prompt.parameters);
    if (rows.isEmpty())
        writer.addParagraph(u"None was set, so those of the gateway hold."_s);
    else
        writer.addTable({{}, {u"Parameter"_s, u"Value"_s}, rows, {}});
}

QString differenceText(const ParameterDifference& difference)
{
    switch (difference.kind) {
    case ParameterDifference::Kind::StopNotSent:
        return u"the stop sequences are not sent"_s;
    case ParameterDifference::Kind::SeedNotSent:
        return u"the seed is not sent"_s;
    case ParameterDifference::Kind::DefaultLimitSent:
        return u"an output limit of %1 tokens is sent"_s.arg(DefaultMaxTokens);
    case ParameterDifference::Kind::OtherLimitSent:
        return u"another output limit than that of the additional JSON is sent, or none"_s;
    case ParameterDifference::Kind::MemberNotRead:
        return u"“%1” of the additional JSON is no parameter of its API shape"_s.arg(difference.member);
    case ParameterDifference::Kind::MemberNotKnown:
        // Without the name, which is text of the user that a report may have to leave out.
        return u"it is not known whether its API shape reads the whole additional JSON as the others do"_s;
    }
    Q_UNREACHABLE();
}

QString differencesText(const ComparePlan& plan, int entry)
{
    QStringList texts;
    const auto differences = parameterDifferences(plan);
    for (const ParameterDifference& difference : differences) {
        if (difference.entry == entry)
            texts.append(differenceText(difference));
    }
    texts.removeDuplicates();
    return texts.isEmpty() ? u"no"_s : texts.join("; "_L1);
}

ReportTable entryTable(const CompareReport& report)
{
    const ComparePlan& plan = report.comparison.plan;
    ReportTable table{u"Entries"_s,
        {u"Entry"_s, u"Model"_s, u"API shape"_s, u"Calls planned"_s, u"Calls made"_s, u"Parameters differ"_s},
        {}, {}};
    for (int entry = 0; entry < plan.entries.size(); ++entry) {
        const auto made = std::count_if(report.calls.cbegin(), report.calls.cend(),
            [entry](const CallRecord& call) { return call.compare && call.compare->entry == entry; });
        table.rows.append({QString::number(entry + 1), plan.entries.at(entry).model,
            dialectName(plan.entries.at(entry).dialect), plannedText(plan, callsForEachEntry(plan)),
            QString::number(made), differencesText(plan, entry)});
    }
    return table;
}

QList<QStringList> setupRows(const CompareReport& report)
{
    const Comparison& comparison = report.comparison;
    const ComparePlan& plan = comparison.plan;
    return {
        {u"Measure"_s, measureText(plan.measure)},
        {u"Start"_s, momentText(comparison.startedAt)},
        {u"End"_s, comparison.endedAt ? momentText(*comparison.endedAt) : u"unknown: it has not ended"_s},
        {u"Repeats"_s, QString::number(plan.repeats)},
        {u"Calls planned"_s, plannedText(plan, plannedCount(plan))},
        {u"Calls made"_s, QString::number(report.calls.size())},
        {u"Order"_s, u"in rounds, each with every entry once for each way, shuffled by the seed"_s},
        {u"Seed of the order"_s, QString::number(plan.seed)},
        {u"At once"_s, QString::number(plan.atOnce)},
        {u"Calls a second"_s, paceText(comparison)},
        {u"Vary each call"_s, plan.variesEachCall ? u"yes, by a run tag before the prompt"_s : u"no"_s},
        {u"Connection"_s, orUnknown(comparison.connection)},
        {u"Base URL"_s, orUnknown(plainBaseUrl(comparison.baseUrl))},
        {u"Program"_s, u"Fluxscope %1"_s.arg(orUnknown(comparison.programVersion))},
        {u"Report by"_s, u"Fluxscope %1"_s.arg(orUnknown(QCoreApplication::applicationVersion()))},
        {u"Comparison"_s, comparison.id.toString(QUuid::WithoutBraces)},
    };
}

} // namespace

void writePrompts(ReportWriter& writer, const CompareReport& report)
{
    writer.addHeading(2, u"What was asked"_s);
    const QList<Prompt>& prompts = report.comparison.plan.prompts;
    if (!report.includeText) {
        writer.addParagraph(u"Prompts, replies and notes were left out on request."_s);
    } else if (prompts.isEmpty()) {
        writer.addParagraph(u"Unknown: the history does not keep texts."_s);
    } else {
        for (const Prompt& prompt : prompts)
            addPrompt(writer, prompt);
    }
}

void writeSetup(ReportWriter& writer, const CompareReport& report)
{
    writer.addHeading(2, u"How the calls were made"_s);
    writer.addTable({{}, {u"Setting"_s, u"Value"_s}, setupRows(report), {}});
    writer.addTable(entryTable(report));
}

} // namespace Fluxscope
