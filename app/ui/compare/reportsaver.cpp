// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/reportsaver.h"

#include "core/whenready.h"
#include "models/comparereportwriting.h"
#include "ui/compare/reportpictures.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>

#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

ReportSaver::ReportSaver(std::function<Content()> content, QWidget* parent)
    : QObject(parent)
    , m_parent(parent)
    , m_content(std::move(content))
{ }

void ReportSaver::choose()
{
    const Content content = m_content();
    auto* dialog = new QFileDialog(m_parent, tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("Markdown (*.md)")});
    dialog->setDefaultSuffix(reportSuffix(ReportFormat::Html));
    const QDateTime begun = content.question.comparison.startedAt.toLocalTime();
    dialog->selectFile(
        u"comparison-%1.%2"_s.arg(begun.toString(u"yyyyMMdd-HHmm"_s), reportSuffix(ReportFormat::Html)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const bool isMarkdown = filter == dialog->nameFilters().constLast();
        dialog->setDefaultSuffix(reportSuffix(isMarkdown ? ReportFormat::Markdown : ReportFormat::Html));
    });
    // Another comparison may be in sight when the file has been chosen.
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, content](const QString& file) { save(file, content); });
    dialog->open();
}

void ReportSaver::save(const QString& file, const Content& content)
{
    const auto format = reportFormat(file);
    if (!format) {
        emit told(tr("A report is a web page (.html) or Markdown (.md). Choose one of these names."));
        return;
    }
    const QString shown = QDir::toNativeSeparators(file);
    whenReady(writeReport(file, *format, content.question, &reportPictures, content.redactor), this,
        [this, shown](const std::optional<QString>& failure) {
            emit told(failure ? tr("%1 cannot be written (%2). Choose another folder, or make room.")
                                    .arg(shown, *failure)
                              : tr("Saved the report to %1").arg(shown));
        });
}

} // namespace Fluxscope::Ui
