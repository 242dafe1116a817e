// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exporttext.h"

#include "exchange/harlog.h"
#include "exchange/jsonlines.h"

#include <QCoreApplication>

#include <utility>

namespace Fluxscope {

ExportText::ExportText(ExportFormat format, const ExportRequest& request)
    : m_format(format)
    , m_request(request)
    , m_csv(request)
{ }

QByteArray ExportText::begin() const
{
    switch (m_format) {
    case ExportFormat::JsonLines:
        return {};
    case ExportFormat::Csv:
        return csvHeader(m_request);
    case ExportFormat::Har:
        return harBegin(QCoreApplication::applicationVersion());
    }
    Q_UNREACHABLE();
}

void ExportText::next(const CallRecord& record, const CallBodies& bodies, QByteArray& target)
{
    switch (m_format) {
    case ExportFormat::JsonLines:
        target += jsonLine(record, m_request);
        return;
    case ExportFormat::Csv:
        m_csv.append(record, target);
        return;
    case ExportFormat::Har:
        target += harEntry(record, bodies, m_request, std::exchange(m_isFirst, false));
        return;
    }
    Q_UNREACHABLE();
}

QByteArray ExportText::end() const
{
    return m_format == ExportFormat::Har ? harEnd() : QByteArray();
}

} // namespace Fluxscope
