// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reportwriter.h"

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

ReportWriter::ReportWriter(Redactor redactor)
    : m_redactor(std::move(redactor))
{ }

ReportWriter::~ReportWriter() = default;

QString ReportWriter::plainLine(const QString& text) const
{
    QString line = plainText(text);
    line.replace(u'\n', u' ');
    line.replace(u'\t', u' ');
    return line.trimmed();
}

QString ReportWriter::plainText(const QString& text) const
{
    QString lines = m_redactor.mask(text);
    lines.replace("\r\n"_L1, "\n"_L1);
    lines.replace(u'\r', u'\n');
    return withoutControlCharacters(lines);
}

QByteArray ReportWriter::addressOf(const ReportPicture& picture) const
{
    return "data:image/svg+xml;base64," + m_redactor.mask(picture.svg).toBase64();
}

} // namespace Fluxscope
