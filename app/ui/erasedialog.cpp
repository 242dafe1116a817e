// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/erasedialog.h"

#include "models/displaytext.h"
#include "runs/historyerasure.h"
#include "ui/widgets/keepplace.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

constexpr int WholeProgress = 1000;
constexpr int OfferedAgeInDays = 90;

} // namespace

QString EraseDialog::outcomeText(const ErasedCalls& erased)
{
    const QString room = QLocale().formattedDataSize(erased.freedBytes);
    const int calls = static_cast<int>(erased.calls);
    if (erased.failure && erased.failure->isEmpty() && erased.calls == 0)
        return tr("The history does not answer now. Try it again.");
    if (erased.failure)
        return tr("%Ln call(s) were deleted; then the history could not be written (%1). Try it again.",
            nullptr, calls)
            .arg(*erased.failure);
    if (!erased.leftCopies.isEmpty())
        return tr("%Ln call(s) were deleted, but these copies may still hold them and could not be "
                  "removed: %1",
            nullptr, calls)
            .arg(erased.leftCopies.join(QLatin1StringView(", ")));
    if (erased.isStopped)
        return tr("Stopped. %Ln call(s) were deleted; %1 of disk space came back.", nullptr, calls).arg(room);
    if (erased.isLogLeft)
        return tr("%Ln call(s) were deleted. Another window or program reads the history; until it has done "
                  "so, the log beside the file still holds them.",
            nullptr, calls);
    return tr("%Ln call(s) were deleted; %1 of disk space came back.", nullptr, calls).arg(room);
}

EraseDialog::EraseDialog(const EraseOffer& offer, QWidget* parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_choices(new QWidget(this))
    , m_old(new QRadioButton(tr("Calls &before"), m_choices))
    , m_before(new QDateEdit(offer.today.addDays(-OfferedAgeInDays), m_choices))
    , m_filtered(new QRadioButton(tr("F&iltered calls"), m_choices))
    , m_all(new QRadioButton(tr("&All calls"), m_choices))
    , m_keepStarred(new QCheckBox(tr("Keep calls with a &star"), m_choices))
    , m_setAside(new QCheckBox(m_choices))
    , m_warning(new QLabel(tr("Deleted calls cannot be brought back. Their text also leaves the search index "
                              "and the copies that were made before updates. Calls that are running stay."),
          this))
    , m_outcome(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_erase(m_buttons->addButton(tr("Delete"), QDialogButtonBox::AcceptRole))
    , m_close(m_buttons->addButton(QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Delete calls"));
    m_before->setCalendarPopup(true);
    m_before->setDisplayFormat(DisplayText::dateFormat());
    m_before->setAccessibleName(tr("Before this day"));
    m_before->setMaximumDate(offer.today.addDays(1));
    const bool isFiltered = !offer.filter.isEmpty();
    m_filtered->setEnabled(isFiltered);
    m_filtered->setToolTip(isFiltered ? QString() : tr("No filter is in force."));
    (isFiltered ? m_filtered : m_old)->setChecked(true);
    m_keepStarred->setChecked(true);
    m_setAside->setText(tr("Also delete %n file(s) of damaged histories (%1), which may hold these calls",
        nullptr, offer.setAsideFiles)
                            .arg(QLocale().formattedDataSize(offer.setAsideBytes)));
    m_setAside->setChecked(offer.setAsideFiles > 0);
    m_setAside->setVisible(offer.setAsideFiles > 0);
    m_progress->setRange(0, WholeProgress);
    m_progress->setAccessibleName(tr("Progress of the deletion"));
    keepPlaceWhenHidden(m_progress);
    m_progress->hide();
    for (QLabel* label : {m_warning, m_outcome}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A key pressed by accident is to delete nothing.
    m_close->setDefault(true);
    m_erase->setAutoDefault(false);
    makeLayout();
    for (QRadioButton* scope : {m_old, m_filtered, m_all})
        connect(scope, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen)
                retell();
        });
    connect(m_before, &QDateEdit::dateChanged, this, [this] {
        if (m_old->isChecked())
            retell();
        else
            m_old->setChecked(true);
    });
    connect(m_keepStarred, &QCheckBox::toggled, this, &EraseDialog::retell);
    connect(m_setAside, &QCheckBox::toggled, this, &EraseDialog::retell);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EraseDialog::begin);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EraseDialog::reject);
}

EraseChoice EraseDialog::choice() const
{
    EraseChoice choice;
    if (m_filtered->isChecked())
        choice.filter = m_offer.filter;
    else if (m_old->isChecked())
        choice.filter.until = m_before->date().startOfDay().toUTC();
    choice.keepStarred = m_keepStarred->isChecked();
    choice.eraseSetAside = m_setAside->isChecked();
    return choice;
}

void EraseDialog::setCounts(qint64 calls, qint64 starred)
{
    if (m_isBusy)
        return;
    const qint64 erased = m_keepStarred->isChecked() ? calls - starred : calls;
    if (erased > 0)
        m_erase->setText(tr("Delete %Ln call(s)", nullptr, static_cast<int>(erased)));
    m_erase->setEnabled(erased > 0 || m_setAside->isChecked());
    if (calls == 0)
        m_outcome->setText(tr("There are no such calls."));
    else if (starred == 0)
        m_outcome->clear();
    else if (m_keepStarred->isChecked())
        m_outcome->setText(tr("%Ln call(s) with a star stay.", nullptr, static_cast<int>(starred)));
    else
        m_outcome->setText(tr("%Ln of them have a star.", nullptr, static_cast<int>(starred)));
}

void EraseDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setValue(total > 0 ? static_cast<int>(done * WholeProgress / total) : 0);
    if (done < total)
        m_outcome->setText(tr("%1 of %2 calls").arg(DisplayText::number(done), DisplayText::number(total)));
    else
        m_outcome->setText(tr("Giving the disk space back…"));
}

void EraseDialog::showEnd(const ErasedCalls& erased)
{
    m_isBusy = false;
    m_progress->hide();
    m_outcome->setText(outcomeText(erased));
    m_erase->hide();
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
}

void EraseDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        retell();
}

void EraseDialog::reject()
{
    if (!m_isBusy) {
        QDialog::reject();
        return;
    }
    m_close->setEnabled(false);
    emit stopRequested();
}

void EraseDialog::makeLayout()
{
    auto* old = new QHBoxLayout;
    old->setSpacing(8);
    old->addWidget(m_old);
    old->addWidget(m_before);
    old->addStretch();
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(4);
    choices->addLayout(old);
    choices->addWidget(m_filtered);
    choices->addWidget(m_all);
    choices->addSpacing(8);
    choices->addWidget(m_keepStarred);
    choices->addWidget(m_setAside);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_choices);
    layout->addSpacing(8);
    layout->addWidget(m_warning);
    layout->addSpacing(8);
    layout->addWidget(m_outcome, 1, Qt::AlignTop);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    constexpr int WidthInCharacters = 64;
    constexpr int HeightInLines = 20;
    resize(WidthInCharacters * fontMetrics().averageCharWidth(), HeightInLines * fontMetrics().lineSpacing());
}

/// Counts what the choice means; until that is known, nothing can be deleted.
void EraseDialog::retell()
{
    m_erase->setText(tr("Delete"));
    m_erase->setEnabled(false);
    m_outcome->clear();
    emit choiceChanged();
}

void EraseDialog::begin()
{
    m_isBusy = true;
    m_choices->setEnabled(false);
    m_erase->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_progress->setValue(0);
    m_progress->show();
    m_outcome->setText(tr("Finding the calls…"));
    emit eraseRequested();
}

} // namespace Fluxscope::Ui
