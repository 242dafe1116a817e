// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tablewidths.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace Fluxscope::Ui {

namespace {

constexpr int NeedsProperty = QTextFormat::UserProperty + 2;
constexpr int LongestWord = 24; // letters; what is longer, such as an address, may break anywhere

struct Needs
{
    qreal word = 0; ///< the widest one
    qreal text = 0; ///< in one line
};

Needs needsOf(const QTextBlock& block)
{
    Needs needs;
    qreal word = 0;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QFontMetricsF metrics(it.fragment().charFormat().font());
        const qreal longest = metrics.averageCharWidth() * LongestWord;
        const QStringList words = it.fragment().text().split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            // A word may go on in the next fragment, in another font.
            word = (i == 0 ? word : 0) + metrics.horizontalAdvance(words.at(i));
            needs.word = std::max(needs.word, std::min(word, longest));
        }
        needs.text += metrics.horizontalAdvance(it.fragment().text());
    }
    return {std::ceil(needs.word), std::ceil(needs.text)};
}

/// By how much each text is longer than its words, as style sheets do it.
QList<QTextLength> widthsFor(const QList<Needs>& columns, qreal room)
{
    qreal words = 0;
    qreal texts = 0;
    for (const Needs& column : columns) {
        words += column.word;
        texts += column.text;
    }
    if (texts <= room)
        return {};
    const qreal share = std::max((room - words) / (texts - words), 0.0);
    QList<QTextLength> widths;
    for (const Needs& column : columns)
        widths.append(QTextLength(
            QTextLength::FixedLength, std::floor(column.word + share * (column.text - column.word))));
    return widths;
}

} // namespace

void measureTable(QTextTable& table)
{
    QTextTableFormat format = table.format();
    // Qt lays the padding and the border into the width of a column.
    const qreal beside = 2 * (format.cellPadding() + format.border());
    QVariantList kept;
    for (int column = 0; column < table.columns(); ++column) {
        Needs most;
        for (int row = 0; row < table.rows(); ++row) {
            const Needs needs = needsOf(table.cellAt(row, column).firstCursorPosition().block());
            most = {std::max(most.word, needs.word), std::max(most.text, needs.text)};
        }
        kept << most.word + beside << most.text + beside;
    }
    format.setProperty(NeedsProperty, kept);
    table.setFormat(format);
}

void fitTable(QTextTable& table, double room)
{
    QTextTableFormat format = table.format();
    const QVariantList kept = format.property(NeedsProperty).toList();
    if (kept.isEmpty())
        return;
    QList<Needs> columns;
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        columns.append({kept.at(i).toReal(), kept.at(i + 1).toReal()});
    const qreal frame = 2 * (format.border() + 1); // and what is lost by rounding
    const QList<QTextLength> widths = widthsFor(columns, room - frame);
    if (format.columnWidthConstraints() == widths)
        return;
    if (widths.isEmpty())
        format.clearColumnWidthConstraints();
    else
        format.setColumnWidthConstraints(widths);
    table.setFormat(format);
}

void fitTables(const QTextDocument& document, double room)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            fitTable(*table, room);
    }
}

} // namespace Fluxscope::Ui
