// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereader.h"

#include "core/whenready.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Fluxscope {

namespace {

/// Whether both ask the same, maybe of other calls.
bool isOfOneSubject(const CompareQuestion& one, const CompareQuestion& other)
{
    return one.comparison.id == other.comparison.id && one.leavesOutRepeated == other.leavesOutRepeated;
}

} // namespace

CompareReader::CompareReader(QObject* parent)
    : QObject(parent)
    , m_hashes(std::make_shared<ReplyHashes>())
{ }

void CompareReader::ask(const CompareQuestion& question)
{
    if (m_isReading)
        m_next = question;
    else
        begin(question);
}

void CompareReader::begin(const CompareQuestion& question)
{
    m_isReading = true;
    // Shared, because what the pool starts has to be copyable.
    const auto promise = std::make_shared<QPromise<CompareAnalysis>>();
    promise->start();
    whenReady(promise->future(), this, [this](const CompareAnalysis& analysis) { take(analysis); });
    QThreadPool::globalInstance()->start([promise, question, hashes = m_hashes] {
        promise->addResult(compareAnalysis(question, *hashes));
        promise->finish();
    });
}

void CompareReader::take(const CompareAnalysis& analysis)
{
    m_isReading = false;
    const auto next = std::exchange(m_next, std::nullopt);
    if (next)
        begin(*next);
    if (!next || isOfOneSubject(*next, analysis.question))
        emit answered(analysis);
}

} // namespace Fluxscope
