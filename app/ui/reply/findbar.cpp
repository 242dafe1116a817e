// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/findbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

// More marks than that slow painting down and help nobody.
constexpr qsizetype MostHits = 1000;

} // namespace

FindBar::FindBar(QTextEdit& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    for (QToolButton* button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addWidget(m_close);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::look);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    const QString selected = m_view.textCursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_text->setText(selected);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    look();
}

void FindBar::close()
{
    hide();
    m_hits.clear();
    m_view.setExtraSelections({});
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::findNext()
{
    if (!m_hits.isEmpty())
        goTo((m_current + 1) % m_hits.size());
}

void FindBar::findPrevious()
{
    if (!m_hits.isEmpty())
        goTo((m_current + m_hits.size() - 1) % m_hits.size());
}

void FindBar::refresh()
{
    if (isHidden())
        return;
    collect();
    m_current = std::min(std::max<qsizetype>(m_current, 0), m_hits.size() - 1);
    mark();
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (key->key() != Qt::Key_Escape && !(isReturn && isPlain))
        return QWidget::eventFilter(watched, event);
    // Escape closes this bar first, and stops a call only after that.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (key->key() == Qt::Key_Escape)
        close();
    else if (key->modifiers().testFlag(Qt::ShiftModifier))
        findPrevious();
    else
        findNext();
    return true;
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in the reply"));
    m_text->setAccessibleName(tr("Find in reply"));
    m_previous->setToolTip(tr("Previous hit (Shift+Return)"));
    m_previous->setAccessibleName(tr("Previous hit"));
    m_next->setToolTip(tr("Next hit (Return)"));
    m_next->setAccessibleName(tr("Next hit"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setIcon(tintedIcon(u"close", palette()));
    mark();
}

void FindBar::look()
{
    collect();
    if (m_hits.isEmpty()) {
        m_current = -1;
        mark();
    } else {
        goTo(0);
    }
}

void FindBar::collect()
{
    m_hits.clear();
    m_isCut = false;
    const QString text = m_text->text();
    QTextCursor cursor(m_view.document());
    while (!text.isEmpty()) {
        cursor = m_view.document()->find(text, cursor);
        if (cursor.isNull())
            break;
        if (m_hits.size() == MostHits) {
            m_isCut = true;
            break;
        }
        m_hits.append(cursor);
    }
}

void FindBar::goTo(qsizetype hit)
{
    m_current = hit;
    mark();
    QTextCursor place = m_hits.at(hit);
    place.clearSelection();
    m_view.setTextCursor(place);
    m_view.ensureCursorVisible();
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        QTextCharFormat format;
        const bool isCurrent = i == m_current;
        format.setBackground(isCurrent ? accentColour(palette()) : palette().color(QPalette::Mid));
        format.setForeground(isCurrent ? QColor(Qt::white) : palette().color(QPalette::Text));
        marks.append({m_hits.at(i), format});
    }
    m_view.setExtraSelections(marks);
    m_previous->setEnabled(!m_hits.isEmpty());
    m_next->setEnabled(!m_hits.isEmpty());
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("No hits"));
    else if (m_isCut)
        //: %1 is the number of the current hit, %2 how many hits are marked at most
        m_count->setText(tr("%1 of more than %2").arg(m_current + 1).arg(m_hits.size()));
    else
        //: %1 is the number of the current hit, %2 how many there are
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_hits.size()));
}

} // namespace Fluxscope::Ui
