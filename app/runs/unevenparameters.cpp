// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/unevenparameters.h"

#include "wire/dialectcodec.h"
#include "wire/parameterdifferences.h"

#include <algorithm>

namespace Fluxscope {

namespace {

UnevenParameter parameterOf(const ParameterDifference& difference)
{
    switch (difference.kind) {
    case ParameterDifference::Kind::StopNotSent:
        return {UnevenParameter::Name::Stop, {}, 0};
    case ParameterDifference::Kind::SeedNotSent:
        return {UnevenParameter::Name::Seed, {}, 0};
    case ParameterDifference::Kind::OtherLimitSent:
        return {UnevenParameter::Name::OtherLimit, {}, 0};
    case ParameterDifference::Kind::MemberNotRead:
        return {UnevenParameter::Name::Member, {}, 0, difference.member};
    case ParameterDifference::Kind::MemberNotKnown:
        return {UnevenParameter::Name::UnknownMember, {}, 0, difference.member};
    case ParameterDifference::Kind::DefaultLimitSent:
        break;
    }
    return {UnevenParameter::Name::OutputLimit, {}, DefaultMaxTokens};
}

} // namespace

QList<UnevenParameter> unevenParameters(const ComparePlan& plan)
{
    QList<UnevenParameter> parameters;
    for (const ParameterDifference& difference : parameterDifferences(plan)) {
        const UnevenParameter parameter = parameterOf(difference);
        auto found =
            std::find_if(parameters.begin(), parameters.end(), [&parameter](const UnevenParameter& other) {
                return other.name == parameter.name && other.member == parameter.member;
            });
        if (found == parameters.end())
            found = parameters.insert(parameters.end(), parameter);
        const Dialect shape = plan.entries.at(difference.entry).dialect;
        if (!found->shapes.contains(shape))
            found->shapes.append(shape);
    }
    return parameters;
}

} // namespace Fluxscope
