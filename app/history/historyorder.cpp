// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyorder.h"

namespace Fluxscope {

namespace {

template <class T>
QVariant known(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant known(const std::optional<std::chrono::milliseconds>& duration)
{
    return duration ? QVariant::fromValue(qint64{duration->count()}) : QVariant();
}

/// Negative, 0 or positive; both are known.
int compare(const QVariant& left, const QVariant& right)
{
    if (left.typeId() == QMetaType::QString)
        return left.toString().compare(right.toString(), Qt::CaseInsensitive);
    const auto order = QVariant::compare(left, right);
    if (order == QPartialOrdering::Less)
        return -1;
    return order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace

QVariant sortValue(const CallSummary& call, HistorySort sort)
{
    switch (sort) {
    case HistorySort::StartedAt:
        return call.startedAt;
    case HistorySort::State:
        return QString(callStateName(call.state));
    case HistorySort::RequestedModel:
        return call.prompt.model;
    case HistorySort::ServedModel:
        return known(call.flux.servedModel());
    case HistorySort::Routed:
        return known(call.flux.routed);
    case HistorySort::Cost:
        // A double is good enough to find a place; sums and texts use the exact digits.
        return call.cost ? QVariant(call.cost->usd.toDouble()) : QVariant();
    case HistorySort::RequestId:
        return known(call.flux.requestId);
    case HistorySort::FirstToken:
        return known(call.timings.firstToken);
    case HistorySort::Total:
        return known(call.timings.total);
    case HistorySort::Dialect:
        return QString(dialectName(call.prompt.dialect));
    case HistorySort::Stream:
        return call.prompt.stream;
    case HistorySort::HttpStatus:
        return known(call.httpStatus);
    case HistorySort::Finish:
        return call.finish ? QVariant(QString(finishName(*call.finish))) : QVariant();
    case HistorySort::InputTokens:
        return known(call.usage.inputTokens);
    case HistorySort::OutputTokens:
        return known(call.usage.outputTokens);
    }
    Q_UNREACHABLE();
}

bool HistoryOrder::precedes(const CallSummary& left, const CallSummary& right) const
{
    const QVariant a = sortValue(left, sort);
    const QVariant b = sortValue(right, sort);
    if (a.isValid() != b.isValid())
        return a.isValid();
    const int order = a.isValid() ? compare(a, b) : 0;
    if (order != 0)
        return descending ? order > 0 : order < 0;
    return descending ? left.startedAt > right.startedAt : left.startedAt < right.startedAt;
}

} // namespace Fluxscope
