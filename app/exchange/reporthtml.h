// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reportwriter.h"

namespace Fluxscope {

/// A report as one HTML page in UTF-8 that needs nothing else: no script, no font, no address to load from,
/// and a policy that forbids browsers all of these.
class ReportHtml final : public ReportWriter
{
public:
    using ReportWriter::ReportWriter;

    void begin(const QString& title) override;
    void addHeading(int level, const QString& text) override;
    void addParagraph(const QString& text) override;
    void addList(const QStringList& texts) override;
    void addTable(const ReportTable& table) override;
    void addText(const QString& text) override;
    void addPicture(const ReportPicture& picture) override;
    [[nodiscard]] QByteArray end() override;

private:
    [[nodiscard]] QByteArray line(const QString& text) const;

    QByteArray m_html;
};

} // namespace Fluxscope
