// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compareplan.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Fluxscope {

/// How sentences that both the window and a report have are worded: the same source, in the language and the
/// number format of the window, or in English with plain numbers, as all of a report is. The sentences name
/// counts behind a colon, so that none of them needs a plural.
class CompareWords final
{
    Q_DECLARE_TR_FUNCTIONS(Fluxscope::CompareWords)

public:
    enum class Reader { Window, Report };

    /// The plan outlives this object.
    CompareWords(Reader reader, const ComparePlan& plan);

    /// `source` is marked by QT_TRANSLATE_NOOP("Fluxscope::CompareWords", …).
    [[nodiscard]] QString say(const char* source) const;
    [[nodiscard]] QString number(qint64 number) const;
    /// In the window the local time of day, with the date where that is not the day of `near`; in a report
    /// always both, in UTC.
    [[nodiscard]] QString time(const QDateTime& utc, const QDateTime& near) const;
    [[nodiscard]] QString measure() const;
    [[nodiscard]] QString entry(int entry) const;
    /// An entry, and which of its two samples where both are measured.
    [[nodiscard]] QString sampleOf(int entry, bool stream) const;

private:
    Reader m_reader;
    const ComparePlan& m_plan;
};

} // namespace Fluxscope
