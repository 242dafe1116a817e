// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/picturesaver.h"

#include "ui/charts/chartpane.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

PictureSaver::PictureSaver(QWidget* window)
    : QObject(window)
    , m_window(window)
{ }

void PictureSaver::choose(const ChartPane* picture)
{
    auto* dialog = new QFileDialog(m_window, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG picture (*.svg)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("svg"_L1) ? u"svg"_s : u"png"_s);
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(u"fluxscope.png"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, picture](const QString& file) { save(*picture, file); });
    dialog->open();
}

void PictureSaver::save(const ChartPane& picture, const QString& file)
{
    const QString name = QDir::toNativeSeparators(file);
    emit told(picture.save(file)
            ? tr("Saved %1").arg(name)
            : tr("%1 cannot be written. Choose another folder, or make room.").arg(name));
}

} // namespace Fluxscope::Ui
