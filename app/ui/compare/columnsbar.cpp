// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/columnsbar.h"

#include "ui/widgets/statecolours.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace Fluxscope::Ui {

namespace {

constexpr int PlainIndex = 0;
constexpr int StreamedIndex = 1;

} // namespace

ColumnsBar::ColumnsBar(QWidget* parent)
    : QWidget(parent)
    , m_orderLabel(new QLabel(this))
    , m_order(new QComboBox(this))
    , m_sampleLabel(new QLabel(this))
    , m_sample(new QComboBox(this))
    , m_pagesLabel(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_together(new QCheckBox(this))
    , m_reasoning(new QCheckBox(this))
    , m_blind(new QCheckBox(this))
    , m_note(new QLabel(this))
{
    for (const ColumnOrder order : {ColumnOrder::Entry, ColumnOrder::Cost, ColumnOrder::Time})
        m_order->addItem(QString(), static_cast<int>(order));
    m_sample->addItems({QString(), QString()});
    // In each language.
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_orderLabel->setBuddy(m_order);
    m_sampleLabel->setBuddy(m_sample);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    for (QToolButton* button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_reasoning->hide();
    layOut();
    retranslate();
    setSamples(true, false, false);

    connect(m_order, &QComboBox::activated, this, [this] {
        if (const auto chosen = order())
            emit orderChosen(*chosen);
    });
    connect(m_sample, &QComboBox::activated, this,
        [this](int index) { emit sampleChosen(index == StreamedIndex); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit pagesTurned(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit pagesTurned(1); });
    connect(m_together, &QCheckBox::toggled, this, &ColumnsBar::scrollTogetherToggled);
    connect(m_reasoning, &QCheckBox::toggled, this, &ColumnsBar::reasoningToggled);
    connect(m_blind, &QCheckBox::toggled, this, &ColumnsBar::blindToggled);
}

void ColumnsBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_orderLabel);
    layout->addWidget(m_order);
    layout->addSpacing(8);
    layout->addWidget(m_sampleLabel);
    layout->addWidget(m_sample);
    layout->addSpacing(8);
    layout->addWidget(m_previous);
    layout->addWidget(m_pagesLabel);
    layout->addWidget(m_next);
    layout->addSpacing(8);
    layout->addWidget(m_together);
    layout->addWidget(m_reasoning);
    layout->addWidget(m_blind);
    layout->addSpacing(8);
    layout->addWidget(m_note, 1);
}

void ColumnsBar::setSamples(bool plain, bool streamed, bool showsStreamed)
{
    m_sample->setCurrentIndex(showsStreamed ? StreamedIndex : PlainIndex);
    m_sampleLabel->setVisible(plain && streamed);
    m_sample->setVisible(plain && streamed);
}

void ColumnsBar::setBlind(bool blind)
{
    const QSignalBlocker quiet(m_blind);
    m_blind->setChecked(blind);
    m_order->setEnabled(!blind);
    if (blind)
        m_order->setCurrentIndex(-1);
    retranslate();
}

bool ColumnsBar::isBlind() const
{
    return m_blind->isChecked();
}

bool ColumnsBar::scrollsTogether() const
{
    return m_together->isChecked();
}

std::optional<ColumnOrder> ColumnsBar::order() const
{
    if (m_order->currentIndex() < 0)
        return std::nullopt;
    return static_cast<ColumnOrder>(m_order->currentData().toInt());
}

void ColumnsBar::setOrder(ColumnOrder order)
{
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
    explainOrder();
}

void ColumnsBar::setPagesEnabled(bool enabled)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next),
             static_cast<QWidget*>(m_pagesLabel)})
        widget->setEnabled(enabled);
}

void ColumnsBar::setReasoningVisible(bool visible)
{
    m_reasoning->setVisible(visible);
}

bool ColumnsBar::isReasoningOpen() const
{
    return m_reasoning->isChecked();
}

void ColumnsBar::tell(const QString& sentence)
{
    m_note->setText(sentence);
}

bool ColumnsBar::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    return QWidget::event(event);
}

void ColumnsBar::retranslate()
{
    //: before a list: by what the columns of a comparison are sorted
    m_orderLabel->setText(tr("Order"));
    m_order->setItemText(0, tr("As listed"));
    m_order->setItemText(1, tr("Cost"));
    m_order->setItemText(2, tr("Time"));
    m_order->setPlaceholderText(tr("Shuffled"));
    m_order->setAccessibleName(tr("Order of the columns"));
    explainOrder();
    //: before a list: which calls the columns show, those not streamed or the streamed ones
    m_sampleLabel->setText(tr("Calls"));
    m_sample->setItemText(PlainIndex, tr("Not streamed"));
    m_sample->setItemText(StreamedIndex, tr("Streamed"));
    m_sample->setAccessibleName(tr("Calls shown"));
    m_sample->setToolTip(
        tr("Each call was made twice: not streamed for its cost, streamed for the time of its first token"));
    //: between two arrows that turn the repeats in all columns
    m_pagesLabel->setText(tr("Repeats"));
    m_previous->setAccessibleName(tr("Previous repeat in all columns"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setAccessibleName(tr("Next repeat in all columns"));
    m_next->setToolTip(m_next->accessibleName());
    m_together->setText(tr("Scroll together"));
    m_together->setToolTip(tr("Scrolling one reply moves the others to the same place"));
    m_reasoning->setText(tr("Reasoning"));
    m_reasoning->setAccessibleName(tr("Reasoning in all columns"));
    m_reasoning->setToolTip(tr("Opens what the models reasoned before they replied, or folds it"));
    m_blind->setText(tr("Blind"));
    m_blind->setToolTip(
        tr("Hides names and all figures and shuffles the columns until you have voted on each of them"));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_note->setPalette(muted);
}

void ColumnsBar::explainOrder()
{
    QString why;
    if (!m_order->isEnabled())
        why =
            tr("Shuffled, so that the place of a column does not tell its model. Columns can be sorted again "
               "when the blind comparison is over.");
    else if (!order())
        why = tr("Still shuffled, as the blind comparison left the columns. Choose an order to sort them.");
    m_order->setToolTip(why.isEmpty()
            ? tr("By the median of the calls shown. Columns move when you choose, and when the run ends.")
            : why);
    // Assistive technology is told of each description, changed or not.
    if (m_order->accessibleDescription() != why)
        m_order->setAccessibleDescription(why);
}

} // namespace Fluxscope::Ui
