// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proportion.h"
#include "core/redaction.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Fluxscope {

/// A share of one row of a table, drawn beside it.
struct ReportBar
{
    double share = 0; ///< 0 to 1
    ShareRange range; ///< of 95 %

    bool operator==(const ReportBar&) const = default;
};

struct ReportTable
{
    QString title;
    QStringList headings;
    QList<QStringList> rows; ///< each as long as the headings
    QList<ReportBar> bars; ///< one for each row, or none

    bool operator==(const ReportTable&) const = default;
};

struct ReportPicture
{
    QString title;
    QString description; ///< what it shows, and how
    QByteArray svg;
    ReportTable table = {}; ///< of what it shows; no rows: that stands elsewhere in the report

    bool operator==(const ReportPicture&) const = default;
};

/// Writes a report in one format, part by part. The texts are given as they came: the writer masks, cleans
/// and escapes all of them, those of the program included, so that none can be forgotten.
class ReportWriter
{
public:
    explicit ReportWriter(Redactor redactor);
    virtual ~ReportWriter();
    Q_DISABLE_COPY_MOVE(ReportWriter)

    /// Comes first, once.
    virtual void begin(const QString& title) = 0;
    /// A heading of the level 2 (a section), 3 or 4.
    virtual void addHeading(int level, const QString& text) = 0;
    virtual void addParagraph(const QString& text) = 0;
    virtual void addList(const QStringList& texts) = 0;
    virtual void addTable(const ReportTable& table) = 0;
    /// Text that is shown as it is, such as a prompt or a reply.
    virtual void addText(const QString& text) = 0;
    virtual void addPicture(const ReportPicture& picture) = 0;
    /// Comes last: the bytes of the report.
    [[nodiscard]] virtual QByteArray end() = 0;

protected:
    /// The text on one line, masked and without control characters: line ends and tabs part words.
    [[nodiscard]] QString plainLine(const QString& text) const;
    /// The text masked and without control characters; lines end with a line feed.
    [[nodiscard]] QString plainText(const QString& text) const;
    /// The picture as a `data:` address, masked: in an `<img>` it can neither run nor load anything.
    [[nodiscard]] QByteArray addressOf(const ReportPicture& picture) const;

private:
    const Redactor m_redactor;
};

} // namespace Fluxscope
