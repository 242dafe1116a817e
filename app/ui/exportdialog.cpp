// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportdialog.h"

#include "models/displaytext.h"
#include "ui/widgets/keepplace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTextOption>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WholeProgress = 1000;

QString offeredFile(ExportFormat format)
{
    const QString name =
        u"fluxscope-calls-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), exportSuffix(format));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents.filePath(name) : QDir::home().filePath(name);
}

QString formatNote(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return ExportDialog::tr("One JSON object per call, with everything; can be imported again.");
    case ExportFormat::Csv:
        return ExportDialog::tr("One row per call, for spreadsheets.");
    case ExportFormat::Har:
        return ExportDialog::tr("Requests and responses, for the developer tools of a browser.");
    }
    Q_UNREACHABLE();
}

QString nameFilter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return ExportDialog::tr("JSON Lines (*.jsonl)");
    case ExportFormat::Csv:
        return ExportDialog::tr("CSV (*.csv)");
    case ExportFormat::Har:
        return ExportDialog::tr("HTTP archives (*.har)");
    }
    Q_UNREACHABLE();
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer& offer, QWidget* parent)
    : QDialog(parent)
    , m_choices(new QWidget(this))
    , m_selected(new QRadioButton(
          tr("&Selected calls (%1)").arg(DisplayText::number(offer.selected.size())), m_choices))
    , m_filtered(new QRadioButton(tr("F&iltered calls"), m_choices))
    , m_all(new QRadioButton(tr("&All calls"), m_choices))
    , m_format(new QComboBox(m_choices))
    , m_formatNote(new QLabel(m_choices))
    , m_text(new QCheckBox(tr("&Prompts and replies"), m_choices))
    , m_accountFigures(new QCheckBox(tr("A&ccount figures (X-Flux-Available, X-Flux-Held)"), m_choices))
    , m_preview(new QPlainTextEdit(this))
    , m_progress(new QProgressBar(this))
    , m_outcome(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_save(m_buttons->addButton(tr("Save as…"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(offer.isForSupport ? tr("Save for support") : tr("Export calls"));
    const bool isFiltered = !offer.filter.isEmpty();
    m_selected->setEnabled(!offer.selected.isEmpty());
    m_filtered->setEnabled(isFiltered);
    m_filtered->setToolTip(isFiltered ? QString() : tr("No filter is in force."));
    likeliestScope(offer)->setChecked(true);
    m_format->addItem(tr("JSON Lines"), QVariant::fromValue(ExportFormat::JsonLines));
    m_format->addItem(tr("CSV"), QVariant::fromValue(ExportFormat::Csv));
    m_format->addItem(tr("HAR 1.2"), QVariant::fromValue(ExportFormat::Har));
    m_text->setChecked(!offer.isForSupport);
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setTabChangesFocus(true);
    m_preview->setWordWrapMode(QTextOption::WrapAnywhere);
    m_preview->setAccessibleName(tr("Preview"));
    m_progress->setRange(0, WholeProgress);
    m_progress->setAccessibleName(tr("Progress of the export"));
    keepPlaceWhenHidden(m_progress);
    m_progress->hide();
    for (QLabel* label : {m_formatNote, m_outcome}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    makeLayout();
    for (QRadioButton* scope : {m_selected, m_filtered, m_all})
        connect(scope, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen)
                retell();
        });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::retell);
    connect(m_text, &QCheckBox::toggled, this, &ExportDialog::retell);
    connect(m_accountFigures, &QCheckBox::toggled, this, &ExportDialog::retell);
    m_save->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    resize(720, 560);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    if (m_selected->isChecked())
        choice.scope = ExportChoice::Scope::Selected;
    else if (m_filtered->isChecked())
        choice.scope = ExportChoice::Scope::Filtered;
    choice.format = m_format->currentData().value<ExportFormat>();
    choice.request.includeText = m_text->isChecked();
    choice.request.includeAccountFigures = m_accountFigures->isChecked();
    return choice;
}

void ExportDialog::setFilteredCount(qint64 calls)
{
    m_filtered->setText(tr("F&iltered calls (%1)").arg(DisplayText::number(calls)));
}

void ExportDialog::setTotalCount(qint64 calls)
{
    m_all->setText(tr("&All calls (%1)").arg(DisplayText::number(calls)));
}

void ExportDialog::setPreview(const QString& text)
{
    m_preview->setPlainText(text);
}

void ExportDialog::showProgress(qint64 written, qint64 total)
{
    setBusy(true);
    m_progress->setValue(total > 0 ? static_cast<int>(written * WholeProgress / total) : 0);
    m_outcome->setText(tr("%1 of %2 calls").arg(DisplayText::number(written), DisplayText::number(total)));
}

void ExportDialog::showFailure(const QString& sentence)
{
    setBusy(false);
    m_outcome->setText(sentence);
}

void ExportDialog::showCancelled()
{
    setBusy(false);
    m_outcome->setText(tr("The export was cancelled; no file was written."));
}

void ExportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        retell();
}

void ExportDialog::reject()
{
    if (m_isBusy)
        emit cancelRequested();
    else
        QDialog::reject();
}

/// A single call is selected all the time, so that only several mean that these are wanted.
QRadioButton* ExportDialog::likeliestScope(const ExportOffer& offer) const
{
    if (!offer.selected.isEmpty() && (offer.isForSupport || offer.selected.size() > 1))
        return m_selected;
    return offer.filter.isEmpty() ? m_all : m_filtered;
}

void ExportDialog::makeLayout()
{
    auto* scopes = new QVBoxLayout;
    scopes->setSpacing(4);
    for (QRadioButton* scope : {m_selected, m_filtered, m_all})
        scopes->addWidget(scope);
    auto* ticks = new QVBoxLayout;
    ticks->setSpacing(4);
    ticks->addWidget(m_text);
    ticks->addWidget(m_accountFigures);
    auto* formatLabel = new QLabel(tr("&Format"), m_choices);
    formatLabel->setBuddy(m_format);
    m_format->setAccessibleName(tr("Format"));
    auto* previewLabel = new QLabel(tr("Pre&view of the first calls"), this);
    previewLabel->setBuddy(m_preview);

    auto* choices = new QGridLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setHorizontalSpacing(16);
    choices->setVerticalSpacing(8);
    choices->addWidget(new QLabel(tr("Calls"), m_choices), 0, 0, Qt::AlignTop);
    choices->addLayout(scopes, 0, 1, 1, 2);
    choices->addWidget(formatLabel, 1, 0);
    choices->addWidget(m_format, 1, 1);
    choices->addWidget(m_formatNote, 1, 2);
    choices->addWidget(new QLabel(tr("With"), m_choices), 2, 0, Qt::AlignTop);
    choices->addLayout(ticks, 2, 1, 1, 2);
    choices->setColumnStretch(2, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_choices);
    layout->addSpacing(8);
    layout->addWidget(previewLabel);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
}

/// Says what the choice means, and asks for the beginning of it.
void ExportDialog::retell()
{
    m_formatNote->setText(formatNote(choice().format));
    m_outcome->clear();
    emit choiceChanged();
}

void ExportDialog::chooseFile()
{
    const ExportFormat format = choice().format;
    auto* dialog = new QFileDialog(this, tr("Export calls"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(nameFilter(format));
    dialog->setDefaultSuffix(exportSuffix(format));
    dialog->selectFile(offeredFile(format));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::takeFile);
    dialog->open();
}

void ExportDialog::takeFile(const QString& file)
{
    const auto format = exportFormat(file);
    if (format && format != choice().format) {
        showFailure(tr("The name ends in .%1, which stands for another format. Choose another name, or that "
                       "format.")
                        .arg(exportSuffix(*format)));
        return;
    }
    setBusy(true);
    emit exportRequested(file);
}

void ExportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_progress->setVisible(busy);
    m_save->setEnabled(!busy);
    m_choices->setEnabled(!busy);
}

} // namespace Fluxscope::Ui
