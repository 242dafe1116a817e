// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutbox.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace Fluxscope::Ui {

namespace {

struct AboutBox
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAbout(QWidget* window)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, AboutBox::tr("About Fluxscope"),
        AboutBox::tr(
            "Fluxscope %1\n\nShows which model answered, what it cost and under which id support finds the "
            "call.\n\n"
            "Copyright 2026 The Fluxscope developers. Free software under the GNU General Public License, "
            "version 3 or "
            "later; without any warranty.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, window);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(window->windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Fluxscope::Ui
