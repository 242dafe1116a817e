// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/parameterdifferences.h"

#include "wire/bodymembers.h"
#include "wire/dialectcodec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <optional>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = ParameterDifference::Kind;

/// The members of a body that limit the output. A shape passes over those of the others.
QList<QLatin1StringView> limitNames(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat:
        return {"max_completion_tokens"_L1, "max_tokens"_L1}; // the newer name goes first
    case Dialect::Responses:
        return {"max_output_tokens"_L1};
    case Dialect::Messages:
        return {"max_tokens"_L1};
    }
    Q_UNREACHABLE();
}

bool readsLimitOfAdditional(Dialect dialect, const Parameters& parameters)
{
    const auto names = limitNames(dialect);
    return std::any_of(names.cbegin(), names.cend(),
        [&parameters](QLatin1StringView name) { return parameters.additional.contains(name); });
}

/// Null: none.
QJsonValue sentLimit(Dialect dialect, const Parameters& parameters)
{
    Prompt prompt;
    prompt.dialect = dialect;
    prompt.parameters = parameters;
    const QJsonObject body = QJsonDocument::fromJson(dialectCodec(dialect)->requestBody(prompt)).object();
    for (const QLatin1StringView name : limitNames(dialect)) {
        const QJsonValue limit = body.value(name);
        if (!limit.isUndefined() && !limit.isNull())
            return limit;
    }
    return {};
}

/// What the output of an entry is limited by, against that of the others.
std::optional<Kind> limitDifference(
    const QList<CompareEntry>& entries, int entry, const Parameters& parameters)
{
    const Dialect dialect = entries.at(entry).dialect;
    const auto additional =
        std::find_if(entries.cbegin(), entries.cend(), [&parameters](const CompareEntry& other) {
            return readsLimitOfAdditional(other.dialect, parameters);
        });
    if (additional != entries.cend()) {
        const bool isSame = sentLimit(dialect, parameters) == sentLimit(additional->dialect, parameters);
        return isSame ? std::nullopt : std::optional(Kind::OtherLimitSent);
    }
    const bool areAllLimited = std::all_of(entries.cbegin(), entries.cend(),
        [](const CompareEntry& other) { return other.dialect == Dialect::Messages; });
    const bool isDefaultSent = dialect == Dialect::Messages && !parameters.maxTokens;
    return isDefaultSent && !areAllLimited ? std::optional(Kind::DefaultLimitSent) : std::nullopt;
}

/// Whether the member does not reach the body, or limitDifference() says what becomes of it.
bool isSettledElsewhere(const QString& member)
{
    const auto limits = [&member](Dialect dialect) { return limitNames(dialect).contains(member); };
    return member == "model"_L1 || member == "stream"_L1
        || std::any_of(AllDialects.begin(), AllDialects.end(), limits);
}

/// What the additional JSON, which goes to all entries, may mean to this one, against the others.
QList<ParameterDifference> memberDifferences(
    const QList<CompareEntry>& entries, int prompt, int entry, const QJsonObject& additional)
{
    const Dialect dialect = entries.at(entry).dialect;
    const bool haveSameShape = std::all_of(entries.cbegin(), entries.cend(),
        [dialect](const CompareEntry& other) { return other.dialect == dialect; });
    if (haveSameShape)
        return {};
    QList<ParameterDifference> differences;
    for (auto member = additional.constBegin(); member != additional.constEnd(); ++member) {
        const QString name = member.key();
        if (isSettledElsewhere(name))
            continue;
        const QList<Dialect> readers = shapesWithMember(name);
        const bool isRead = std::any_of(entries.cbegin(), entries.cend(),
            [&readers](const CompareEntry& other) { return readers.contains(other.dialect); });
        if (readers.isEmpty())
            differences.append({prompt, entry, Kind::MemberNotKnown, name});
        else if (isRead && !readers.contains(dialect))
            differences.append({prompt, entry, Kind::MemberNotRead, name});
    }
    return differences;
}

/// What the shape does with the parameters beside carrying them; see the three codecs.
QList<Kind> differencesOn(Dialect dialect, const Parameters& parameters)
{
    QList<Kind> kinds;
    if (dialect == Dialect::Responses && !parameters.stop.isEmpty())
        kinds.append(Kind::StopNotSent);
    if (dialect != Dialect::Chat && parameters.seed)
        kinds.append(Kind::SeedNotSent);
    return kinds;
}

} // namespace

QList<ParameterDifference> parameterDifferences(const ComparePlan& plan)
{
    QList<ParameterDifference> differences;
    for (int prompt = 0; prompt < plan.prompts.size(); ++prompt) {
        for (int entry = 0; entry < plan.entries.size(); ++entry) {
            const Parameters& parameters = plan.prompts.at(prompt).parameters;
            const auto kinds = differencesOn(plan.entries.at(entry).dialect, parameters);
            for (const Kind kind : kinds)
                differences.append({prompt, entry, kind});
            if (const auto kind = limitDifference(plan.entries, entry, parameters))
                differences.append({prompt, entry, *kind});
            differences += memberDifferences(plan.entries, prompt, entry, parameters.additional);
        }
    }
    return differences;
}

} // namespace Fluxscope
