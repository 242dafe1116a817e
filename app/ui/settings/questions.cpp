// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/questions.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace Fluxscope::Ui {

namespace {

struct Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

void ask(QWidget* window, const QString& question, const QString& explanation, const QString& yes,
    std::function<void(bool)> answer)
{
    auto* box = new QMessageBox(QMessageBox::Question, QString(), question, QMessageBox::Cancel, window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(explanation);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* agree = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    // No button is clicked where the box is closed by its frame, and that is an answer, too.
    QObject::connect(box, &QMessageBox::finished, window,
        [box, agree, told = std::move(answer)] { told(box->clickedButton() == agree); });
    box->open();
}

} // namespace

void askPlainHttp(QWidget* window, const QString& origin, std::function<void(bool)> answer)
{
    ask(window, Questions::tr("Send to %1 without encryption?").arg(origin),
        Questions::tr("The address begins with http, so everybody on the way can read your key and your "
                      "prompts. Fluxscope "
                      "asks this once for this address."),
        Questions::tr("Send without encryption"), std::move(answer));
}

void askKeyOfOtherOrigin(
    QWidget* window, const QString& origin, const QString& keyOrigin, std::function<void(bool)> answer)
{
    ask(window, Questions::tr("Give the key of %1 to %2?").arg(keyOrigin, origin),
        Questions::tr("The stored key was entered for another address than the one that is set now. Agree "
                      "only if both belong "
                      "to the same gateway; otherwise cancel and enter the key of the new address."),
        Questions::tr("Use this key"), std::move(answer));
}

void askClosing(QWidget* window, int running, std::function<void()> agreed)
{
    ask(window, Questions::tr("Stop %n running call(s) and close?", nullptr, running),
        Questions::tr("The text that has arrived is kept. FluxRouter may still finish a call and bill it."),
        Questions::tr("Stop and close"), [told = std::move(agreed)](bool isAgreed) {
            if (isAgreed)
                told();
        });
}

void askLosingCalls(QWidget* window, int calls, std::function<void()> agreed)
{
    ask(window, Questions::tr("Close and lose %n call(s)?", nullptr, calls),
        Questions::tr(
            "They could not be written to the history and are in memory only. Once there is room on "
            "the disk and the file can be written, Fluxscope writes them by itself. What still runs "
            "is stopped."),
        Questions::tr("Close and lose them"), [told = std::move(agreed)](bool isAgreed) {
            if (isAgreed)
                told();
        });
}

void askRetention(QWidget* window, bool isNow, std::function<void()> agreed)
{
    ask(window, Questions::tr("Delete the calls beyond the new limits?"),
        isNow
            ? Questions::tr("They are deleted now and from now on, and cannot be brought back. Calls with a "
                            "star stay. To keep a copy, export them first.")
            : Questions::tr("They are deleted from your own history when Fluxscope starts without --history, "
                            "and cannot be brought back. Calls with a star stay. To keep a copy, export them "
                            "first."),
        Questions::tr("Delete them"), [told = std::move(agreed)](bool isAgreed) {
            if (isAgreed)
                told();
        });
}

void askManyCalls(QWidget* window, int calls, const QString& cost, std::function<void()> agreed)
{
    //: In front of a comparison
    ask(window, Questions::tr("Make %n call(s)?", nullptr, calls), cost, Questions::tr("Run"),
        [told = std::move(agreed)](bool isAgreed) {
            if (isAgreed)
                told();
        });
}

void askDeletingSet(QWidget* window, const QString& name, std::function<void()> agreed)
{
    ask(window, Questions::tr("Delete the set “%1”?").arg(name),
        Questions::tr("Only the name and its list of entries go. No call is deleted."),
        Questions::tr("Delete"), [told = std::move(agreed)](bool isAgreed) {
            if (isAgreed)
                told();
        });
}

} // namespace Fluxscope::Ui
