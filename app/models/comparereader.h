// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/compareanalysis.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Fluxscope {

/// Analyses a comparison in a thread of the pool: one analysis at a time, and of the questions that came
/// meanwhile only the last one. The answer to a question that was asked otherwise meanwhile, about another
/// comparison or about other replies, is passed over; one with fewer calls of the same is told, since on a
/// slow machine there might always be a newer one.
class CompareReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareReader)

public:
    explicit CompareReader(QObject* parent = nullptr);

    void ask(const CompareQuestion& question);

signals:
    void answered(const Fluxscope::CompareAnalysis& analysis);

private:
    void begin(const CompareQuestion& question);
    void take(const CompareAnalysis& analysis);

    std::shared_ptr<ReplyHashes> m_hashes; ///< of the one analysis, which may outlive this object
    std::optional<CompareQuestion> m_next;
    bool m_isReading = false;
};

} // namespace Fluxscope
