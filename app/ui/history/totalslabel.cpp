// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/totalslabel.h"

#include "core/whenready.h"
#include "models/displaytext.h"

#include <chrono>

namespace Fluxscope::Ui {

using namespace std::chrono_literals;

namespace {

constexpr auto SelectionPause = 150ms;

} // namespace

TotalsLabel::TotalsLabel(HistoryModel& model, QWidget* parent)
    : QLabel(parent)
    , m_model(model)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long sum may not keep the window from getting narrow.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pause.setSingleShot(true);
    m_pause.setInterval(SelectionPause);
    connect(&m_pause, &QTimer::timeout, this, &TotalsLabel::ask);
    connect(&model, &HistoryModel::totalsChanged, this, [this] {
        // A selected call may be the one that changed.
        if (m_count > 1)
            m_pause.start();
        refresh();
    });
    retranslate();
}

TotalsLabel::~TotalsLabel()
{
    m_ids.cancel();
    m_totals.cancel();
}

void TotalsLabel::setSelection(int count, const std::function<QList<qint64>()>& keys)
{
    m_ids.cancel();
    m_totals.cancel();
    m_count = count;
    m_keys = keys;
    m_selected.reset();
    if (count > 1)
        m_pause.start();
    else
        m_pause.stop();
    refresh();
}

void TotalsLabel::retranslate()
{
    setAccessibleName(tr("Totals"));
    refresh();
}

void TotalsLabel::refresh()
{
    const bool areSelected = m_count > 1 && m_selected;
    const auto& totals = areSelected ? m_selected : m_model.totals();
    auto scope = TotalsScope::All;
    if (areSelected)
        scope = TotalsScope::Selected;
    else if (!m_model.filter().isEmpty())
        scope = TotalsScope::Filtered;
    setText(totals ? DisplayText::totals(*totals, scope) : DisplayText::dash());
    setToolTip(text());
}

void TotalsLabel::ask()
{
    if (m_count == m_model.rowCount()) {
        if (m_model.totals())
            takeSelected(*m_model.totals());
        return;
    }
    m_ids = m_model.ids(m_keys());
    whenReady(m_ids, this, [this](const QList<QUuid>& ids) {
        m_totals = m_model.totalsOf(ids);
        whenReady(m_totals, this, [this](const HistoryTotals& totals) { takeSelected(totals); });
    });
}

void TotalsLabel::takeSelected(const HistoryTotals& totals)
{
    m_selected = totals;
    refresh();
}

} // namespace Fluxscope::Ui
