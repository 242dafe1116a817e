// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/compareanalysis.h"

#include <QObject>

#include <optional>

namespace Fluxscope {

/// Analyses a comparison in a thread of the pool: one analysis at a time, and of the questions that came
/// meanwhile only the last one, since an older answer is of no use then.
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

    std::optional<CompareQuestion> m_next;
    bool m_isReading = false;
};

} // namespace Fluxscope
