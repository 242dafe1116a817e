// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reply/headersview.h"

#include "models/headersmodel.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/phasebars.h"
#include "ui/widgets/statecolours.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

HeadersView::HeadersView(QWidget* parent)
    : QWidget(parent)
    , m_model(new HeadersModel(this))
    , m_none(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_copy(new QToolButton(this))
    , m_phasesTitle(new QLabel(this))
    , m_phases(new PhaseBars(this))
    , m_copyValue(new QAction(this))
    , m_copyLine(new QAction(this))
{
    m_none->setTextFormat(Qt::PlainText);
    m_none->setContentsMargins(12, 12, 12, 12);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    new FocusRing(m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->resizeSection(HeadersModel::Name, 232);

    m_copyValue->setShortcut(QKeySequence::Copy);
    m_copyValue->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copyValue);
    m_table->addAction(m_copyLine);
    m_copy->setDefaultAction(m_copyValue);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copyValue, &QAction::triggered, this, &HeadersView::copyValue);
    connect(m_copyLine, &QAction::triggered, this, &HeadersView::copyLine);

    auto* phases = new QHBoxLayout;
    phases->setContentsMargins(12, 8, 12, 8);
    phases->setSpacing(8);
    auto* bars = new QVBoxLayout;
    bars->setSpacing(4);
    bars->addWidget(m_phasesTitle);
    bars->addWidget(m_phases);
    phases->addLayout(bars, 1);
    phases->addWidget(m_copy, 0, Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_table, 1);
    layout->addLayout(phases);

    const auto updateCopy = [this] {
        const bool isChosen = m_table->currentIndex().isValid();
        m_copyValue->setEnabled(isChosen);
        m_copyLine->setEnabled(isChosen);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, updateCopy);
    connect(m_model, &HeadersModel::modelReset, this, updateCopy);
    updateCopy();
    retranslate();
}

void HeadersView::showCall(const CallRecord& record)
{
    m_model->setCall(record);
    QList<PhaseBars::Phase> phases;
    for (const PhaseLatency& phase : phaseLatency(record))
        phases.append({phase.name, phase.ms});
    m_phases->setPhases(phases);
    m_phasesTitle->setVisible(!phases.isEmpty());
    m_phases->setVisible(!phases.isEmpty());
    m_table->setVisible(count() > 0);
    m_copy->setVisible(count() > 0);
    m_none->setVisible(count() == 0);
    m_none->setText(isRunning(record.state) ? tr("No headers yet.")
                                            : tr("There were no response headers worth keeping."));
}

int HeadersView::count() const
{
    return m_model->rowCount();
}

void HeadersView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeadersView::retranslate()
{
    m_table->setAccessibleName(tr("Response headers"));
    m_copyValue->setText(tr("Copy value"));
    m_copyValue->setIcon(tintedIcon(u"copy", palette()));
    m_copyLine->setText(tr("Copy name and value"));
    m_phasesTitle->setText(tr("Phases inside FluxRouter"));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_phasesTitle->setPalette(muted);
    m_none->setPalette(muted);
}

void HeadersView::copyValue()
{
    const QModelIndex index = m_table->currentIndex();
    copy(index.data(HeadersModel::ValueRole).toString(), index.data(HeadersModel::NameRole).toString());
}

void HeadersView::copyLine()
{
    const QModelIndex index = m_table->currentIndex();
    const QString name = index.data(HeadersModel::NameRole).toString();
    copy(u"%1: %2"_s.arg(name, index.data(HeadersModel::ValueRole).toString()), name);
}

void HeadersView::copy(const QString& text, const QString& name)
{
    QApplication::clipboard()->setText(text);
    emit statusMessage(tr("Copied %1").arg(name));
}

} // namespace Fluxscope::Ui
