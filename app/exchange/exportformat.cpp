// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportformat.h"

#include <QFileInfo>

namespace Fluxscope {

using namespace Qt::StringLiterals;

std::optional<ExportFormat> exportFormat(const QString& target)
{
    if (target == "-"_L1)
        return ExportFormat::JsonLines;
    const QString suffix = QFileInfo(target).suffix().toLower();
    for (const ExportFormat format : {ExportFormat::JsonLines, ExportFormat::Csv, ExportFormat::Har}) {
        if (suffix == exportSuffix(format))
            return format;
    }
    return std::nullopt;
}

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return u"jsonl"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Har:
        return u"har"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Fluxscope
