// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/bodyview.h"

#include "core/redaction.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/markdownwriter.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

// Laying out more than that takes longer than a frame or two; nobody reads it in a window.
constexpr qsizetype MostShown = 131'072;

} // namespace

BodyView::BodyView(QWidget* parent)
    : QWidget(parent)
    , m_noticeLabel(new QLabel(this))
    , m_copyAll(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
{
    m_noticeLabel->setTextFormat(Qt::PlainText);
    m_noticeLabel->setWordWrap(true);
    m_copyAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyAll->setFocusPolicy(Qt::StrongFocus);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    new FocusRing(m_text);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(12);
    QFont monospace = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    monospace.setPointSizeF(font().pointSizeF());
    m_text->setFont(monospace);
    connect(m_copyAll, &QToolButton::clicked, this, &BodyView::copyAll);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(8);
    top->addWidget(m_noticeLabel, 1);
    top->addWidget(m_copyAll, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    retranslate();
}

void BodyView::showBody(const QByteArray& body, const QString& notice)
{
    const bool isSame = body == m_body;
    m_body = body;
    m_notice = notice;
    if (!isSame)
        showStart();
    retranslate();
}

void BodyView::showStart()
{
    // A cut inside of a UTF-8 sequence shows as one replacement character.
    m_text->setPlainText(hardWrapped(withoutControlCharacters(QString::fromUtf8(m_body.left(MostShown)))));
}

void BodyView::setTextName(const QString& name)
{
    m_text->setAccessibleName(name);
}

QString BodyView::shownText() const
{
    return m_text->toPlainText();
}

QString BodyView::notice() const
{
    return m_noticeLabel->text();
}

void BodyView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BodyView::retranslate()
{
    QString notice = m_notice;
    if (m_body.size() > MostShown) {
        const QString part =
            tr("The first %1 of %2 are shown; Copy all takes everything.")
                .arg(locale().formattedDataSize(MostShown), locale().formattedDataSize(m_body.size()));
        notice = notice.isEmpty() ? part : u"%1\n%2"_s.arg(notice, part);
    }
    m_noticeLabel->setText(notice);
    m_copyAll->setText(tr("Copy all"));
    m_copyAll->setIcon(tintedIcon(u"copy", palette()));
    m_copyAll->setEnabled(!m_body.isEmpty());
}

void BodyView::copyAll()
{
    QApplication::clipboard()->setText(withoutControlCharacters(QString::fromUtf8(m_body)));
    emit copied();
}

} // namespace Fluxscope::Ui
