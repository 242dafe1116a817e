// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/exportrequest.h"
#include "exchange/csvlines.h"
#include "exchange/exportformat.h"

#include <QByteArray>

namespace Fluxscope {

/// The text of one export: what comes before the calls, one call after the other, and what comes after them.
class ExportText final
{
public:
    ExportText(ExportFormat format, const ExportRequest& request);

    /// Whether the format shows what was sent and what came.
    [[nodiscard]] bool needsBodies() const { return m_format == ExportFormat::Har; }

    [[nodiscard]] QByteArray begin() const;
    /// Appends the text of the next call.
    void next(const CallRecord& record, const CallBodies& bodies, QByteArray& target);
    [[nodiscard]] QByteArray end() const;

private:
    const ExportFormat m_format;
    const ExportRequest m_request;
    CsvLines m_csv;
    bool m_isFirst = true;
};

} // namespace Fluxscope
