// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rangedialog.h"

#include "core/cost.h"
#include "models/displaytext.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

/// The sum in the notation of headers; the user may write the decimal point of the language.
QString plainSum(const QString& typed)
{
    QString sum = typed.trimmed();
    if (!sum.contains(u'.'))
        sum.replace(QLocale().decimalPoint(), QStringLiteral("."));
    return sum;
}

std::optional<QString> bound(const QLineEdit* edit)
{
    const QString sum = plainSum(edit->text());
    return sum.isEmpty() ? std::nullopt : std::optional(sum);
}

} // namespace

RangeDialog::RangeDialog(const HistoryFilter& filter, const QDateTime& now, QWidget* parent)
    : QDialog(parent)
    , m_filter(filter)
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Time and cost"));
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    rows->setColumnStretch(1, 1);
    const QDate today = now.toLocalTime().date();
    m_from = addTime(rows, tr("&From"), tr("From this time"), filter.from, today.startOfDay());
    m_until = addTime(rows, tr("&Until"), tr("Until this time"), filter.until, today.addDays(1).startOfDay());
    m_least = addCost(rows, tr("Cost at &least, $"), tr("Cost at least, in US dollars"), filter.leastCostUsd);
    m_most = addCost(rows, tr("Cost at &most, $"), tr("Cost at most, in US dollars"), filter.mostCostUsd);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(rows);
    layout->addWidget(m_problem, 1, Qt::AlignTop);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RangeDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RangeDialog::reject);
    // While there is a problem, Enter would press it instead.
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    check();
    constexpr int WidthInCharacters = 56;
    constexpr int HeightInLines = 16;
    resize(WidthInCharacters * fontMetrics().averageCharWidth(), HeightInLines * fontMetrics().lineSpacing());
}

void RangeDialog::accept()
{
    // Enter comes here although the button is disabled.
    if (!problem().isEmpty())
        return;
    emit filterChosen(filter());
    QDialog::accept();
}

RangeDialog::TimeBound RangeDialog::addTime(QGridLayout* rows, const QString& text, const QString& name,
    const std::optional<QDateTime>& bound, const QDateTime& offered)
{
    const TimeBound row{new QCheckBox(text, this), new QDateTimeEdit(this)};
    row.tick->setChecked(bound.has_value());
    row.edit->setDisplayFormat(DisplayText::dateTimeFormat());
    row.edit->setCalendarPopup(true);
    row.edit->setAccessibleName(name);
    row.edit->setDateTime(bound.value_or(offered).toLocalTime());
    const int place = rows->rowCount();
    rows->addWidget(row.tick, place, 0);
    rows->addWidget(row.edit, place, 1);
    // Who sets a time means it.
    connect(
        row.edit, &QDateTimeEdit::dateTimeChanged, row.tick, [tick = row.tick] { tick->setChecked(true); });
    connect(row.edit, &QDateTimeEdit::dateTimeChanged, this, &RangeDialog::check);
    connect(row.tick, &QCheckBox::toggled, this, &RangeDialog::check);
    return row;
}

QLineEdit* RangeDialog::addCost(
    QGridLayout* rows, const QString& text, const QString& name, const std::optional<QString>& bound)
{
    auto* label = new QLabel(text, this);
    auto* edit = new QLineEdit(bound.value_or(QString()), this);
    label->setBuddy(edit);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(tr("no limit"));
    const int place = rows->rowCount();
    rows->addWidget(label, place, 0);
    rows->addWidget(edit, place, 1);
    connect(edit, &QLineEdit::textChanged, this, &RangeDialog::check);
    return edit;
}

HistoryFilter RangeDialog::filter() const
{
    HistoryFilter filter = m_filter;
    const auto time = [](const TimeBound& row) {
        return row.tick->isChecked() ? std::optional(row.edit->dateTime().toUTC()) : std::nullopt;
    };
    filter.from = time(m_from);
    filter.until = time(m_until);
    filter.leastCostUsd = bound(m_least);
    filter.mostCostUsd = bound(m_most);
    return filter;
}

QString RangeDialog::problem() const
{
    for (const QLineEdit* edit : {m_least, m_most}) {
        const auto sum = bound(edit);
        if (sum && !isCostText(*sum))
            return tr("“%1” is no sum of US dollars. It looks like 0.0025.")
                .arg(DisplayText::excerpt(edit->text().trimmed(), 40));
    }
    const HistoryFilter chosen = filter();
    if (chosen.from && chosen.until && *chosen.from >= *chosen.until)
        return tr("The first time is not before the second, so no call can lie between them.");
    if (chosen.leastCostUsd && chosen.mostCostUsd
        && chosen.leastCostUsd->toDouble() > chosen.mostCostUsd->toDouble())
        return tr("The least cost is more than the most, so no call can lie between them.");
    return {};
}

void RangeDialog::check()
{
    m_problem->setText(problem());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_problem->text().isEmpty());
}

} // namespace Fluxscope::Ui
