// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowerasure.h"

#include "core/clock.h"
#include "core/whenready.h"
#include "history/storecopies.h"

namespace Fluxscope {

WindowErasure::WindowErasure(HistoryStore& store, const Clock& clock, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_window(window)
    , m_erasure(store)
{
    connect(&m_erasure, &HistoryErasure::progressed, this, [this](qint64 done, qint64 total) {
        if (m_dialog)
            m_dialog->showProgress(done, total);
    });
    connect(&m_erasure, &HistoryErasure::finished, this, [this](const ErasedCalls& erased) {
        if (m_dialog)
            m_dialog->showEnd(erased);
    });
}

WindowErasure::~WindowErasure()
{
    m_count.cancel();
    m_starredCount.cancel();
}

void WindowErasure::ask(const HistoryFilter& filter)
{
    if (m_dialog || m_erasure.isRunning())
        return;
    const QStringList copies = setAsideCopies(m_store.file());
    Ui::EraseOffer offer;
    offer.filter = filter;
    offer.today = m_clock.now().toLocalTime().date();
    offer.setAsideFiles = static_cast<int>(copies.size());
    offer.setAsideBytes = filesSize(copies);
    m_dialog = new Ui::EraseDialog(offer, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &Ui::EraseDialog::choiceChanged, this, &WindowErasure::count);
    connect(m_dialog, &Ui::EraseDialog::eraseRequested, this, &WindowErasure::start);
    connect(m_dialog, &Ui::EraseDialog::stopRequested, &m_erasure, &HistoryErasure::stop);
    m_dialog->open();
}

void WindowErasure::count()
{
    m_count.cancel();
    m_starredCount.cancel();
    HistoryFilter filter = m_dialog->choice().filter;
    m_count = m_store.count(filter);
    filter.starred = true;
    m_starredCount = m_store.count(filter);
    // The store counts in the order of asking.
    whenReady(m_starredCount, m_dialog, [this](qint64 starred) {
        if (m_count.resultCount() > 0)
            m_dialog->setCounts(m_count.result(), starred);
    });
}

void WindowErasure::start()
{
    const Ui::EraseChoice choice = m_dialog->choice();
    m_erasure.start({choice.filter, 0, choice.keepStarred, choice.eraseSetAside});
}

} // namespace Fluxscope
