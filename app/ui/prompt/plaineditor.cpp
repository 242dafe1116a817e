// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/plaineditor.h"

#include "ui/widgets/focusring.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace Fluxscope::Ui {

PlainEditor::PlainEditor(int fewestLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_fewestLines(fewestLines)
    , m_mostLines(mostLines)
{
    new FocusRing(this);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, mostLines == 0 ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    if (mostLines > 0) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        connect(
            document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
                setMaximumHeight(sizeHint().height());
                updateGeometry();
            });
    }
}

QSize PlainEditor::sizeHint() const
{
    // QPlainTextDocumentLayout counts its height in lines, not in pixels.
    const int lines = static_cast<int>(std::ceil(document()->documentLayout()->documentSize().height()));
    const int most = m_mostLines == 0 ? m_fewestLines : m_mostLines;
    return {QPlainTextEdit::sizeHint().width(), heightOfLines(std::clamp(lines, m_fewestLines, most))};
}

QSize PlainEditor::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOfLines(m_fewestLines)};
}

void PlainEditor::insertFromMimeData(const QMimeData* source)
{
    QPlainTextEdit::insertFromMimeData(source);
    if (source->hasText())
        emit textPasted(source->text());
}

int PlainEditor::heightOfLines(int lines) const
{
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return lines * QFontMetrics(font()).lineSpacing() + margins;
}

} // namespace Fluxscope::Ui
