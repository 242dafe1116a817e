// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reportwriter.h"

namespace Fluxscope {

/// A report as Markdown in UTF-8: CommonMark with the tables of GitHub. Text from outside is neither markup
/// nor HTML in it; pictures are `data:` addresses, which not every viewer shows.
class ReportMarkdown final : public ReportWriter
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
    void addRow(const QStringList& cells);

    QByteArray m_markdown;
};

} // namespace Fluxscope
