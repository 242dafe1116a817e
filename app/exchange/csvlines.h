// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/exportrequest.h"

#include <QByteArray>
#include <QString>

namespace Fluxscope {

// An export as CSV (RFC 4180): UTF-8 with a byte order mark, without which spreadsheets guess, lines that end
// in CR LF, one call a line, one fact a column. What is unknown, not kept or left out is an empty cell. Money
// is an exact decimal in plain notation, times of day are RFC 3339 in UTC with milliseconds, durations whole
// milliseconds, yes and no are `true` and `false`, a vote is `up` or `down`.
//
// No text becomes a formula: an apostrophe stands before one that begins, blanks aside, with `=`, `+`, `-`,
// `@`, a tab, a line feed or the full-width form of a sign (OWASP, "CSV Injection"). Control characters other
// than tabs and line feeds are removed.

/// The byte order mark and the names of the columns: those of texts and of account figures only where they
/// are wanted.
[[nodiscard]] QByteArray csvHeader(const ExportRequest& request);

/// Writes the line of one call after the other.
class CsvLines final
{
public:
    explicit CsvLines(const ExportRequest& request);

    void append(const CallRecord& record, QByteArray& target);

private:
    [[nodiscard]] const QString& plainBaseUrlOf(const CallRecord& record);

    const ExportRequest m_request;
    QString m_baseUrl; ///< of the last call: most calls of a history have the same
    QString m_plainBaseUrl;
};

} // namespace Fluxscope
