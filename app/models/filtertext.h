// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Fluxscope {

/// The conditions of a filter in words, beside its text, which stands where it was typed.
class FilterText final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::FilterText)

public:
    FilterText() = delete;

    /// One condition that is set.
    struct Condition
    {
        QString text; ///< such as `Status: failed, cut off`
        HistoryFilter rest; ///< the filter without it
    };

    /// In a fixed order; times are local.
    [[nodiscard]] static QList<Condition> conditions(const HistoryFilter& filter);

    /// What is looked for when this is typed or pasted: without blanks around it, and of an id that stands
    /// behind the name of its header, as *Copy request id* has it, the id alone.
    [[nodiscard]] static QString searched(const QString& typed);

    [[nodiscard]] static QString routed(HistoryFilter::Routed routed);
};

} // namespace Fluxscope
