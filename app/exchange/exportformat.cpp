// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportformat.h"

#include <QFileInfo>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

bool isJsonLines(const QString& name)
{
    return name == "-"_L1 || QFileInfo(name).suffix().compare("jsonl"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<ExportFormat, FormatProblem> exportFormat(const QString& target)
{
    if (isJsonLines(target))
        return ExportFormat::JsonLines;
    const QString suffix = QFileInfo(target).suffix().toLower();
    const bool isPlanned = suffix == "csv"_L1 || suffix == "har"_L1;
    return Failure{isPlanned ? FormatProblem::NotYet : FormatProblem::UnknownSuffix};
}

} // namespace Fluxscope
