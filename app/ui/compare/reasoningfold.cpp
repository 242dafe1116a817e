// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/reasoningfold.h"

#include "ui/widgets/markdownview.h"
#include "ui/widgets/section.h"

#include <QAbstractButton>
#include <QEvent>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

constexpr int LeastHeight = 48; // two lines

} // namespace

ReasoningFold::ReasoningFold(QWidget* parent)
    : QWidget(parent)
    , m_section(new Section(this))
    , m_view(new MarkdownView(m_section))
{
    m_view->setPlain(true);
    m_view->setMinimumHeight(LeastHeight);
    m_section->setContent(m_view);
    connect(m_section, &Section::toggled, this, [this](bool open) {
        catchUp();
        emit opened(open);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    retranslate();
    showText({}, false);
}

void ReasoningFold::showText(const QString& text, bool goesOn)
{
    m_text = text;
    m_goesOn = goesOn;
    setVisible(!m_text.isEmpty());
    render();
}

void ReasoningFold::updateText(const QString& text, bool goesOn)
{
    // The record has the last word, should a piece have been missed.
    if (!m_goesOn || !text.startsWith(m_text) || (!goesOn && !isRendered())) {
        showText(text, goesOn);
        return;
    }
    appendText(text.mid(m_text.size()));
    m_goesOn = goesOn;
    flush();
    if (!goesOn && !m_isStale)
        m_view->finishText();
}

void ReasoningFold::appendText(const QString& text)
{
    if (text.isEmpty())
        return;
    m_text += text;
    show();
}

bool ReasoningFold::flush()
{
    if (!isRendered() || m_isStale || m_text.size() <= m_view->text().size())
        return false;
    m_view->appendText(m_text.mid(m_view->text().size()));
    return true;
}

void ReasoningFold::setInView(bool inView)
{
    m_isInView = inView;
    catchUp();
}

bool ReasoningFold::isOpen() const
{
    return m_section->isOpen();
}

void ReasoningFold::setOpen(bool open)
{
    m_section->setOpen(open);
}

void ReasoningFold::setColumnName(const QString& name)
{
    m_columnName = name;
    retranslate();
}

QList<QWidget*> ReasoningFold::tabChain() const
{
    return {&m_section->heading(), m_view};
}

bool ReasoningFold::event(QEvent* event)
{
    // The view names itself first.
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return isDone;
}

void ReasoningFold::retranslate()
{
    m_section->setTitle(tr("Reasoning"));
    //: %1 names a column of a comparison
    const QString name = tr("Reasoning of %1").arg(m_columnName);
    m_section->heading().setAccessibleName(name);
    m_view->setAccessibleName(name);
}

/// Whatever the view shows is replaced, at once or when it is looked at.
void ReasoningFold::render()
{
    m_isStale = !isRendered();
    if (m_isStale)
        return;
    if (m_goesOn)
        m_view->startText(m_text);
    else
        m_view->showText(m_text);
}

void ReasoningFold::catchUp()
{
    if (!isRendered())
        return;
    if (m_isStale)
        render();
    else
        flush();
}

} // namespace Fluxscope::Ui
