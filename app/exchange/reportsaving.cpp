// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reportsaving.h"

#include "exchange/exporttarget.h"

#include <QtConcurrentRun>

namespace Fluxscope {

QFuture<std::optional<QString>> saveReport(const QString& fileName, ReportFormat format,
    const std::function<CompareReport()>& make, const Redactor& redactor)
{
    return QtConcurrent::run([fileName, format, make, redactor]() -> std::optional<QString> {
        ExportTarget target(fileName);
        if (auto error = target.open())
            return error;
        if (auto error = target.write(compareReport(make(), format, redactor)))
            return error;
        return target.commit();
    });
}

} // namespace Fluxscope
