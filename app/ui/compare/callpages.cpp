// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/callpages.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Fluxscope::Ui {

namespace {

/// `pages` has calls to the same place side by side; those that are vacant give way to the others.
QList<int> withoutReplaced(const QList<int>& pages, const QList<CompareCall>& calls)
{
    QList<int> kept;
    for (auto first = pages.cbegin(); first != pages.cend();) {
        const auto end = std::find_if(
            first, pages.cend(), [&](int other) { return calls.at(other).place != calls.at(*first).place; });
        const qsizetype before = kept.size();
        std::copy_if(
            first, end, std::back_inserter(kept), [&](int page) { return !isVacant(calls.at(page)); });
        if (kept.size() == before)
            kept.append(*std::prev(end));
        first = end;
    }
    return kept;
}

} // namespace

void CallPages::list(const QList<CompareCall>& calls, qsizetype entries)
{
    m_calls = QList<EntryCalls>(entries);
    for (int index = 0; index < calls.size(); ++index) {
        const PlannedCall& place = calls.at(index).place;
        if (place.entry >= 0 && place.entry < entries)
            m_calls[place.entry].at(place.stream ? 1 : 0).append(index);
    }
    const auto comesBefore = [&](int one, int other) {
        const PlannedCall& left = calls.at(one).place;
        const PlannedCall& right = calls.at(other).place;
        return std::pair(left.prompt, left.repeat) < std::pair(right.prompt, right.repeat);
    };
    for (EntryCalls& entry : m_calls) {
        for (QList<int>& pages : entry) {
            std::stable_sort(pages.begin(), pages.end(), comesBefore);
            pages = withoutReplaced(pages, calls);
        }
    }
}

const QList<int>& CallPages::of(int entry, bool stream) const
{
    return m_calls.at(entry).at(stream ? 1 : 0);
}

bool CallPages::hasPage(int call, const PlannedCall& place) const
{
    return place.entry < m_calls.size() && of(place.entry, place.stream).contains(call);
}

bool CallPages::hasSample(bool stream) const
{
    return std::any_of(m_calls.cbegin(), m_calls.cend(),
        [stream](const EntryCalls& entry) { return !entry.at(stream ? 1 : 0).isEmpty(); });
}

bool isVacant(const CompareCall& call)
{
    return call.state == CompareCall::State::Dropped || call.state == CompareCall::State::Deleted;
}

} // namespace Fluxscope::Ui
