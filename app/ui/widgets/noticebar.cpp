// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noticebar.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace Fluxscope::Ui {

namespace {

constexpr int IconSize = 16;

/// One notice: icon, sentence, at most one action, and the button that closes it.
class Notice final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notice)

public:
    Notice(NoticeBar::Sentence text, NoticeBar::Sentence actionText, QWidget* parent)
        : QFrame(parent)
        , m_text(std::move(text))
        , m_actionText(std::move(actionText))
        , m_icon(new QLabel(this))
        , m_sentence(new QLabel(this))
        , m_action(new QPushButton(this))
        , m_close(new QToolButton(this))
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::AlternateBase);
        m_sentence->setTextFormat(Qt::PlainText);
        m_sentence->setWordWrap(true);
        m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_action->setVisible(static_cast<bool>(m_actionText));
        m_close->setAutoRaise(true);

        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(8, 4, 4, 4);
        layout->setSpacing(8);
        layout->addWidget(m_icon);
        layout->addWidget(m_sentence, 1);
        layout->addWidget(m_action);
        layout->addWidget(m_close);
        connect(m_action, &QPushButton::clicked, this, &Notice::actionChosen);
        connect(m_close, &QToolButton::clicked, this, &Notice::closed);
        refresh();
    }

    void setText(NoticeBar::Sentence text)
    {
        m_text = std::move(text);
        m_sentence->setText(m_text());
        setAccessibleName(m_sentence->text());
    }

signals:
    void actionChosen();
    void closed();

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
            refresh();
        QFrame::changeEvent(event);
    }

private:
    void refresh()
    {
        setText(m_text);
        if (m_actionText)
            m_action->setText(m_actionText());
        m_icon->setPixmap(tintedIcon(u"info", palette()).pixmap(IconSize));
        m_close->setIcon(tintedIcon(u"close", palette()));
        m_close->setToolTip(NoticeBar::tr("Close this notice"));
        m_close->setAccessibleName(NoticeBar::tr("Close this notice"));
    }

    NoticeBar::Sentence m_text;
    const NoticeBar::Sentence m_actionText;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    hide();
}

void NoticeBar::showNotice(
    const QString& id, Sentence text, Sentence actionText, std::function<void()> action)
{
    hideNotice(id);
    auto* notice = new Notice(std::move(text), std::move(actionText), this);
    m_notices.insert(id, notice);
    m_layout->addWidget(notice);
    notice->show();
    // Queued, because both may end the notice while its button is still in its signal.
    connect(
        notice, &Notice::actionChosen, this,
        [this, id, chosen = std::move(action)] {
            hideNotice(id);
            if (chosen)
                chosen();
        },
        Qt::QueuedConnection);
    connect(
        notice, &Notice::closed, this, [this, id] { hideNotice(id); }, Qt::QueuedConnection);
    show();
    QAccessibleEvent alert(notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::updateNotice(const QString& id, Sentence text)
{
    if (auto* notice = qobject_cast<Notice*>(m_notices.value(id)))
        notice->setText(std::move(text));
}

void NoticeBar::hideNotice(const QString& id)
{
    const std::unique_ptr<QWidget> notice(m_notices.take(id));
    setVisible(!m_notices.isEmpty());
}

} // namespace Fluxscope::Ui

#include "noticebar.moc"
