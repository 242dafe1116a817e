// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

namespace {

constexpr int ListMargin = 72; // scroll bar, frame, and the margins of the dialog
constexpr int RowPadding = 8; // above and below the text together

QString keys(QKeyCombination combination)
{
    return QKeySequence(combination).toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const QList<std::pair<QString, QString>> rows{
        {tr("Send, or run the comparison that is set up"), keys(Qt::CTRL | Qt::Key_Return)},
        {tr("Send beside a running call"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
        {tr("Stop, in Prompt or Reply"), keys(Qt::Key_Escape)},
        {tr("Copy the request ID of the current call or the selected rows"),
            keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {tr("Copy the reply"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
        {tr("Send again"), keys(Qt::CTRL | Qt::Key_R)},
        {tr("Edit and resend"), keys(Qt::CTRL | Qt::Key_E)},
        {tr("Export calls"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {tr("Continue the conversation"), keys(Qt::CTRL | Qt::Key_J)},
        {tr("Test one prompt, or compare models"),
            tr("%1 and %2").arg(keys(Qt::CTRL | Qt::Key_1), keys(Qt::CTRL | Qt::Key_2))},
        {tr("Repeats of a compared reply, and the other columns"),
            tr("%1, %2 and %3, %4")
                .arg(keys(Qt::ALT | Qt::Key_PageUp), keys(Qt::ALT | Qt::Key_PageDown),
                    keys(Qt::ALT | Qt::Key_Left), keys(Qt::ALT | Qt::Key_Right))},
        {tr("Choose the model"), keys(Qt::CTRL | Qt::Key_L)},
        {tr("Earlier and later prompts"),
            tr("%1 and %2").arg(keys(Qt::CTRL | Qt::Key_Up), keys(Qt::CTRL | Qt::Key_Down))},
        {tr("Find in the reply, or filter the history"), keys(Qt::CTRL | Qt::Key_F)},
        {tr("Next area: prompt, reply, history"), keys(Qt::Key_F6)},
        {tr("Show or hide the history"), keys(Qt::Key_F9)},
        {tr("Statistics"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        {tr("Go from a row of the history to its reply"), keys(Qt::Key_Return)},
        {tr("Compare the replies of two selected calls"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_K)},
        {tr("Next and previous difference of compared replies"),
            tr("%1 and %2").arg(keys(Qt::Key_F8), keys(Qt::SHIFT | Qt::Key_F8))},
        {tr("Sort a table of figures, or fit its columns"), keys(Qt::SHIFT | Qt::Key_F10)},
        {tr("Star the selected calls"), keys(Qt::CTRL | Qt::Key_D)},
        {tr("Write a note on the call"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        {tr("Delete the selected rows, and take that back"),
            tr("%1 and %2").arg(keys(Qt::Key_Delete), keys(Qt::CTRL | Qt::Key_Z))},
        {tr("Settings"), keys(Qt::CTRL | Qt::Key_Comma)},
        {tr("This list"), keys(Qt::Key_F1)},
        {tr("Quit"), keys(Qt::CTRL | Qt::Key_Q)},
    };

    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    const int rowHeight = fontMetrics().height() + RowPadding;
    for (const auto& [what, shortcut] : rows) {
        auto* item = new QTreeWidgetItem({what, shortcut});
        item->setSizeHint(1, QSize(fontMetrics().horizontalAdvance(shortcut) + 2 * RowPadding, rowHeight));
        list->addTopLevelItem(item);
    }
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list->setCurrentItem(list->topLevelItem(0));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    // As large as the list, and as the screen lets it be.
    for (const int column : {0, 1})
        list->resizeColumnToContents(column);
    const int width = list->columnWidth(0) + list->columnWidth(1) + ListMargin;
    list->header()->setStretchLastSection(true);
    resize(sizeHint().expandedTo({width, rowHeight * (list->topLevelItemCount() + 4)}));
}

} // namespace Fluxscope::Ui
