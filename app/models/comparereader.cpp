// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereader.h"

#include "core/whenready.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Fluxscope {

CompareReader::CompareReader(QObject* parent)
    : QObject(parent)
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
    QThreadPool::globalInstance()->start([promise, question] {
        promise->addResult(compareAnalysis(question));
        promise->finish();
    });
}

void CompareReader::take(const CompareAnalysis& analysis)
{
    m_isReading = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        begin(*next);
    emit answered(analysis);
}

} // namespace Fluxscope
