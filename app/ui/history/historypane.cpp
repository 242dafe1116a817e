// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypane.h"

#include "core/whenready.h"
#include "exchange/historyimport.h"
#include "models/displaytext.h"
#include "models/filtertext.h"
#include "models/historymodel.h"
#include "ui/callactions.h"
#include "ui/erasedialog.h"
#include "ui/history/filterchips.h"
#include "ui/history/filtermenu.h"
#include "ui/history/historytable.h"
#include "ui/history/rangedialog.h"
#include "ui/history/totalslabel.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <initializer_list>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TypingPause = 150ms;
// The reply of a call takes as long to lay out as the rows that it would hold up.
constexpr auto PaintTime = 50ms;
constexpr auto SilentForgetting = 1s;
constexpr auto SilentSearch = 250ms; // a sign that flashes up for less only distracts
constexpr auto UndoTime = 15s;
constexpr int FilterWidth = 240;

void onKey(QWidget* widget, const QKeySequence& key, const std::function<void()>& action)
{
    auto* shortcut = new QShortcut(key, widget);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, widget, action);
}

/// The one that offers to undo, of this pane or of the window.
bool isInUndoNotice(const QWidget* widget)
{
    while (widget && !qobject_cast<const NoticeBar*>(widget))
        widget = widget->parentWidget();
    const auto* notices = qobject_cast<const NoticeBar*>(widget);
    return notices != nullptr && notices->hasNotice(u"undo"_s);
}

/// The one JSON Lines file that is dragged here; empty: it is something else.
QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString file = urls.constFirst().toLocalFile();
    return isImportSource(file) ? file : QString();
}

} // namespace

HistoryPane::HistoryPane(HistoryModel& model, CallActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_filterButton(new QPushButton(this))
    , m_filterMenu(new FilterMenu(this))
    , m_chips(new FilterChips(this))
    , m_searching(new QLabel(this))
    , m_stopSearching(new QToolButton(this))
    , m_totals(new TotalsLabel(model, this))
    , m_unfold(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new HistoryTable(model, this))
    , m_empty(new QWidget(this))
    , m_emptyTitle(new QLabel(m_empty))
    , m_emptyText(new QLabel(m_empty))
    , m_emptyAction(new QPushButton(m_empty))
    , m_notices(new NoticeBar(this))
{
    makeLayout();
    connectModel();
    connectActions();
    retranslate();
    refreshIcons();
    updateFolding();
}

void HistoryPane::selectCall(const QUuid& id)
{
    m_currentId = id;
    m_wasCallShown = true;
    m_areAllWanted = false;
    m_wantedId = m_table->selectCall(id) ? QUuid() : id;
    // Card and selection always mean the same call.
    if (!m_wantedId.isNull()) {
        m_table->clearSelection();
        m_model.locate(m_wantedId);
    }
}

void HistoryPane::reveal(const QUuid& id)
{
    if (m_model.rowOf(id) < 0) {
        clearFilter();
    } else if (!m_filter->text().isEmpty()) {
        m_filter->clear();
        applyFilter();
    }
}

void HistoryPane::showOnly(const QList<QUuid>& ids)
{
    m_filter->clear();
    HistoryFilter conditions;
    conditions.ids = ids;
    const bool areListed = m_model.filter() == conditions && !m_model.isSearching();
    setConditions(conditions);
    if (areListed)
        selectAll();
    else
        m_areAllWanted = true;
}

QList<CallRecord> HistoryPane::selectedCalls() const
{
    QList<CallRecord> calls;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows) {
        if (const auto call = m_model.call(row))
            calls.append(*call);
    }
    return calls;
}

int HistoryPane::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

QFuture<QList<HistoryRow>> HistoryPane::readSelectedCalls() const
{
    return m_model.calls(selectedKeys());
}

QFuture<QList<QUuid>> HistoryPane::readSelectedIds() const
{
    return m_model.ids(selectedKeys());
}

QList<qint64> HistoryPane::selectedKeys() const
{
    QList<qint64> keys;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        keys.append(m_model.key(row));
    return keys;
}

void HistoryPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void HistoryPane::focusTable()
{
    if (isFolded())
        setUnfoldedByUser(true);
    if (m_stack->currentWidget() != m_table) {
        focusFilter();
        return;
    }
    m_table->setFocus(Qt::ShortcutFocusReason);
    // While no call is shown, the keys begin at the newest one.
    if (m_currentId.isNull())
        m_table->selectCall(m_model.newestCall());
}

void HistoryPane::foldToTotals(bool folded)
{
    m_isFolded = folded;
    m_isUnfoldedByUser = false;
    updateFolding();
}

void HistoryPane::foldAgain()
{
    if (m_isUnfoldedByUser)
        setUnfoldedByUser(false);
}

void HistoryPane::forgetRemoved()
{
    if (m_removed.isEmpty())
        return;
    m_stopForgetting = {};
    m_forgetting.setFuture(m_model.forgetRemoved(m_stopForgetting.get_token()));
    m_forgettingTimer.start();
    m_removed.clear();
    m_undoTimer.stop();
    m_notices->hideNotice(u"undo"_s);
    emit removedChanged();
}

QByteArray HistoryPane::saveState() const
{
    return m_table->saveState();
}

void HistoryPane::restoreState(const QByteArray& state)
{
    m_table->restoreState(state);
}

void HistoryPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void HistoryPane::dragMoveEvent(QDragMoveEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void HistoryPane::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    emit fileDropped(file);
}

void HistoryPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

bool HistoryPane::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    // A notice came or went.
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return isDone;
}

void HistoryPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setCounting(true);
}

void HistoryPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setCounting(false);
}

void HistoryPane::makeLayout()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(FilterWidth / 2);
    m_filter->setMaximumWidth(FilterWidth);
    keepPlaceWhenHidden(m_searching);
    m_searching->hide();
    m_unfold->setAutoRaise(true);
    m_unfold->setObjectName(u"unfold"_s);

    m_filterButton->setMenu(m_filterMenu);
    m_stopSearching->setAutoRaise(true);
    m_stopSearching->setSizePolicy(
        m_searching->sizePolicy().horizontalPolicy(), m_searching->sizePolicy().verticalPolicy());
    m_stopSearching->hide();

    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_filterButton);
    bar->addWidget(m_searching);
    bar->addWidget(m_stopSearching);
    bar->addWidget(m_totals, 3);
    bar->addWidget(m_unfold);

    QFont title = m_emptyTitle->font();
    title.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(title);
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* empty = new QVBoxLayout(m_empty);
    empty->setSpacing(8);
    empty->addStretch(1);
    empty->addWidget(m_emptyTitle);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    empty->addStretch(2);
    m_empty->setFocusPolicy(Qt::ClickFocus);
    new FocusRing(m_empty);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notices);
    setFocusProxy(m_table);
    setAcceptDrops(true);
    setTabOrder(m_filter, m_filterButton);
    setTabOrder(m_filterButton, m_stopSearching);
    setTabOrder(m_stopSearching, m_unfold);
    setTabOrder(m_unfold, m_chips);
    setTabOrder(m_chips, m_table);
    setTabOrder(m_table, m_emptyAction);
}

void HistoryPane::connectModel()
{
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(TypingPause);
    connect(&m_filterTimer, &QTimer::timeout, this, &HistoryPane::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, QOverload<>::of(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, &HistoryPane::applyFilter);
    connect(m_emptyAction, &QPushButton::clicked, this, &HistoryPane::helpWithEmpty);
    onKey(m_filter, QKeySequence(Qt::Key_Escape), [this] { clearFilter(); });
    onKey(m_filter, QKeySequence(Qt::Key_Down), [this] { focusTable(); });

    m_searchingTimer.setSingleShot(true);
    m_searchingTimer.setInterval(SilentSearch);
    connect(&m_searchingTimer, &QTimer::timeout, m_searching, &QWidget::show);
    connect(&m_searchingTimer, &QTimer::timeout, m_stopSearching, &QWidget::show);
    connect(m_stopSearching, &QToolButton::clicked, &m_model, &HistoryModel::stopListing);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &HistoryPane::offerConditions);
    connect(m_filterMenu, &FilterMenu::filterChanged, this, &HistoryPane::setConditions);
    connect(m_filterMenu, &FilterMenu::rangesRequested, this, &HistoryPane::askForRanges);
    connect(m_chips, &FilterChips::filterChanged, this, &HistoryPane::setConditions);
    connect(&m_model, &HistoryModel::searchingChanged, this, &HistoryPane::tellSearching);
    connect(&m_model, &HistoryModel::listingProgressed, this, &HistoryPane::tellProgress);
    connect(&m_model, &HistoryModel::located, this, &HistoryPane::selectLocated);
    connect(&m_model, &HistoryModel::hiddenCallsArrived, this, &HistoryPane::announceHidden);
    connect(&m_model, &HistoryModel::modelReset, this, &HistoryPane::takeReset);
    connect(&m_model, &HistoryModel::rowsInserted, this, &HistoryPane::takeInserted);
    connect(&m_model, &HistoryModel::rowsRemoved, this, &HistoryPane::takeRemoved);
    connect(&m_model, &HistoryModel::dataChanged, this,
        [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
            // The counter of a running call names its role; nothing else about the call has changed then.
            if (roles.isEmpty())
                takeReadRows();
        });
    m_newestTimer.setSingleShot(true);
    m_newestTimer.setInterval(PaintTime);
    connect(&m_newestTimer, &QTimer::timeout, this, &HistoryPane::showNewest);
    updateEmptyState();
}

void HistoryPane::connectActions()
{
    connect(m_table, &HistoryTable::selectedCallsChanged, this, &HistoryPane::takeSelection);
    connect(m_table, &HistoryTable::callActivated, this, &HistoryPane::activated);
    connect(m_table, &HistoryTable::actionsRequested, this, &HistoryPane::showActions);
    connect(m_unfold, &QToolButton::clicked, this, [this] { setUnfoldedByUser(!m_isUnfoldedByUser); });

    // The key means calls only while the table has the focus.
    m_actions.remove->setShortcut(QKeySequence::Delete);
    m_actions.remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_actions.remove);
    connect(m_actions.remove, &QAction::triggered, this, &HistoryPane::removeSelected);
    for (QWidget* place : std::initializer_list<QWidget*>{m_table, m_empty})
        onKey(place, QKeySequence::Undo, [this] { undoRemove(); });
    m_forgettingTimer.setSingleShot(true);
    m_forgettingTimer.setInterval(SilentForgetting);
    connect(&m_forgettingTimer, &QTimer::timeout, this, &HistoryPane::showForgetting);
    connect(&m_forgetting, &QFutureWatcherBase::progressValueChanged, this,
        [this] { m_notices->updateNotice(u"forgetting"_s, [this] { return forgettingText(); }); });
    connect(&m_forgetting, &QFutureWatcherBase::finished, this, &HistoryPane::takeForgotten);
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(UndoTime);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] {
        // Somebody is about to press the button.
        if (isInUndoNotice(QApplication::focusWidget()))
            m_undoTimer.start();
        else
            forgetRemoved();
    });
}

void HistoryPane::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter history"));
    m_filter->setAccessibleName(tr("Filter history"));
    m_filter->setToolTip(tr("A part of a prompt, a reply, a model, an id, an error or a note"));
    m_filterButton->setText(tr("Filter"));
    m_filterButton->setAccessibleName(tr("Filter by status, time, model, cost or star"));
    m_filterButton->setToolTip(m_filterButton->accessibleName());
    m_stopSearching->setAccessibleName(tr("Stop searching"));
    m_stopSearching->setToolTip(tr("Stop searching and keep what was found"));
    m_chips->refresh();
    m_searching->setText(tr("Searching…"));
    m_totals->retranslate();
    m_model.retranslate();
    allowRemoving();
    updateEmptyState();
    updateFolding();
}

void HistoryPane::refreshIcons()
{
    const auto old = m_filter->actions();
    for (QAction* action : old)
        m_filter->removeAction(action);
    auto* search = new QAction(tintedIcon(u"search", palette()), QString(), m_filter);
    m_filter->addAction(search, QLineEdit::LeadingPosition);
    m_stopSearching->setIcon(tintedIcon(u"stop", palette()));
    m_chips->refresh();
    updateFolding();
}

void HistoryPane::tellWhyEmpty()
{
    const QString text = m_model.filter().text;
    switch (m_model.listingEnd()) {
    case HistoryModel::ListingEnd::Stopped:
        m_emptyTitle->setText(tr("The search was stopped"));
        m_emptyText->setText(tr("Nothing was found in what had been looked through by then."));
        m_emptyAction->setText(tr("Search again"));
        return;
    case HistoryModel::ListingEnd::Failed:
        m_emptyTitle->setText(tr("The history could not be read to its end"));
        m_emptyText->setText(tr("Nothing was found before that. Another program may be busy with the file."));
        m_emptyAction->setText(tr("Search again"));
        return;
    case HistoryModel::ListingEnd::Whole:
        break;
    }
    if (m_model.filter().isEmpty()) {
        m_emptyTitle->setText(tr("No calls yet"));
        m_emptyText->setText(
            tr("Write a prompt and press Ctrl+Return. Every call is kept here with the model "
               "that answered, its cost and its id."));
    } else if (text.isEmpty()) {
        m_emptyTitle->setText(tr("No call meets the filter"));
        m_emptyText->setText(tr("Remove a condition above the calls, or all of them."));
    } else {
        //: %1 is what the user typed into the filter
        m_emptyTitle->setText(tr("No call matches “%1”").arg(DisplayText::excerpt(text, 60)));
        m_emptyText->setText(tr("The filter looks into prompts, replies, models, ids and errors."));
    }
    m_emptyAction->setText(tr("Clear filter"));
}

void HistoryPane::updateEmptyState()
{
    tellWhyEmpty();
    m_emptyAction->setVisible(
        !m_model.filter().isEmpty() || m_model.listingEnd() != HistoryModel::ListingEnd::Whole);
    if (m_model.isSearching())
        return;
    QWidget* wanted = m_table;
    if (m_model.rowCount() == 0)
        wanted = m_empty;
    // The focus stays in this area when its last row goes, and so does the key that takes that back.
    const bool isFocused = m_table->hasFocus() || m_empty->hasFocus();
    m_stack->setCurrentWidget(wanted);
    if (isFocused)
        wanted->setFocus();
}

void HistoryPane::setUnfoldedByUser(bool unfolded)
{
    m_isUnfoldedByUser = unfolded;
    updateFolding();
    emit foldingChanged();
}

void HistoryPane::updateFolding()
{
    const bool isTableShown = !isFolded();
    // Else it would go to whatever comes next in the whole window.
    if (!isTableShown && m_table->hasFocus())
        m_filter->setFocus();
    m_stack->setVisible(isTableShown);
    m_unfold->setVisible(m_isFolded);
    m_unfold->setIcon(tintedIcon(isTableShown ? u"collapse" : u"expand", palette()));
    m_unfold->setToolTip(isTableShown ? tr("Hide the calls") : tr("Show the calls"));
    m_unfold->setAccessibleName(m_unfold->toolTip());
    fitHeight();
}

void HistoryPane::fitHeight()
{
    // A splitter heeds the maximum, not the size policy.
    setMaximumHeight(isFolded() ? sizeHint().height() : QWIDGETSIZE_MAX);
}

void HistoryPane::applyFilter()
{
    m_filterTimer.stop();
    m_hidden = 0;
    m_notices->hideNotice(u"hidden"_s);
    HistoryFilter filter = m_conditions;
    filter.text = FilterText::searched(m_filter->text());
    m_model.setFilter(filter);
}

void HistoryPane::setConditions(const HistoryFilter& conditions)
{
    m_areAllWanted = false;
    m_conditions = conditions;
    m_conditions.text.clear();
    m_chips->setFilter(m_conditions);
    applyFilter();
}

void HistoryPane::offerConditions()
{
    const int row = m_table->currentIndex().row();
    m_filterMenu->offer(
        m_conditions, row >= 0 ? m_model.call(row) : std::nullopt, QDateTime::currentDateTimeUtc());
}

void HistoryPane::askForRanges()
{
    auto* dialog = new RangeDialog(m_conditions, QDateTime::currentDateTimeUtc(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RangeDialog::filterChosen, this, &HistoryPane::setConditions);
    dialog->open();
}

void HistoryPane::clearFilter()
{
    m_filter->clear();
    setConditions({});
    if (m_emptyAction->hasFocus())
        m_filter->setFocus();
}

/// By the button below the words that there are no calls.
void HistoryPane::helpWithEmpty()
{
    if (m_model.listingEnd() == HistoryModel::ListingEnd::Whole)
        clearFilter();
    else
        m_model.searchAgain();
}

void HistoryPane::takeSelection()
{
    // The user has chosen others; while the rows are still those of another filter, that means nothing.
    if (!m_model.isSearching() && selectedCount() < m_model.rowCount())
        m_areAllWanted = false;
    const QUuid id = m_table->currentId();
    if (!id.isNull() && id != m_currentId) {
        m_currentId = id;
        m_wasCallShown = true;
        m_wantedId = QUuid();
        emit currentCallChanged(id);
    }
    allowRemoving();
    m_totals->setSelection(selectedCount(), [this] { return selectedKeys(); });
    emit selectionChanged();
}

/// The selected row may have been one of them.
void HistoryPane::takeReadRows()
{
    const QUuid id = m_table->currentId();
    if (!id.isNull() && id != m_currentId)
        takeSelection();
    else
        emit selectionChanged();
}

void HistoryPane::allowRemoving()
{
    m_actions.setObstacle(
        m_actions.remove, m_table->selectionModel()->hasSelection() ? QString() : tr("No call is selected."));
}

void HistoryPane::takeInserted(const QModelIndex& /*parent*/, int first, int last)
{
    updateEmptyState();
    if (m_areAllWanted && selectedCount() + last - first + 1 == m_model.rowCount())
        m_table->selectAll();
    if (!m_wantedId.isNull() && m_table->selectCall(m_wantedId))
        m_wantedId = QUuid();
}

void HistoryPane::takeRemoved()
{
    updateEmptyState();
    if (!m_removed.contains(m_currentId) || m_table->selectionModel()->hasSelection())
        return;
    // The row beside it takes its place; the view has made that one current.
    const int row = m_table->currentIndex().row();
    const auto beside = row >= 0 ? m_model.call(row) : std::nullopt;
    if (beside && m_table->selectCall(beside->id))
        return;
    m_currentId = QUuid();
    emit currentCallChanged(m_currentId);
}

void HistoryPane::takeReset()
{
    updateEmptyState();
    if (m_areAllWanted && m_model.rowCount() > 0)
        selectAll();
    else if (!m_currentId.isNull())
        selectCall(m_currentId);
    else if (!m_wasCallShown)
        m_newestTimer.start();
}

void HistoryPane::showNewest()
{
    if (m_currentId.isNull() && !m_wasCallShown)
        m_table->selectCall(m_model.newestCall());
}

void HistoryPane::selectAll()
{
    m_wantedId = QUuid(); // or it would be selected alone when its row is found
    // The uppermost is the call on display, which has to be one of them.
    if (const auto first = m_model.rowCount() > 0 ? m_model.call(0) : std::nullopt)
        m_table->selectCall(first->id);
    m_table->selectAll();
    m_areAllWanted = true;
}

void HistoryPane::tellSearching(bool searching)
{
    if (searching)
        m_searchingTimer.start();
    else
        updateEmptyState();
}

void HistoryPane::tellProgress(int thousandths)
{
    constexpr int Whole = 1000;
    if (thousandths < Whole) {
        //: %1 is how much of the history has been looked through, such as 40 %
        m_searching->setText(tr("Searching… %1").arg(DisplayText::percentage(thousandths / 10)));
        return;
    }
    m_searchingTimer.stop();
    m_searching->hide();
    m_stopSearching->hide();
    m_searching->setText(tr("Searching…"));
}

void HistoryPane::announceHidden(int count)
{
    m_hidden += count;
    showHiddenNotice();
}

void HistoryPane::showHiddenNotice()
{
    m_notices->showNotice(
        u"hidden"_s, [this] { return tr("%n new calls not shown", nullptr, m_hidden); },
        [] { return tr("Clear filter"); }, [this] { clearFilter(); });
}

void HistoryPane::selectLocated(const QUuid& id, int row)
{
    if (id != m_wantedId || row < 0)
        return;
    m_wantedId = QUuid();
    m_table->selectCall(id);
}

void HistoryPane::removeSelected()
{
    const QList<qint64> keys = selectedKeys();
    whenReady(m_model.endedIds(keys), this,
        [this, selected = keys.size()](const QList<QUuid>& ids) { removeCalls(ids, selected); });
}

void HistoryPane::removeCalls(const QList<QUuid>& ids, qsizetype selected)
{
    if (ids.size() < selected)
        emit statusMessage(tr("A running call cannot be deleted. Stop it first."));
    if (ids.isEmpty())
        return;
    forgetRemoved();
    m_removed = ids;
    m_model.remove(ids);
    m_undoTimer.start();
    showUndoNotice();
}

void HistoryPane::undoRemove()
{
    if (m_removed.isEmpty())
        return;
    m_model.restore(m_removed);
    const QUuid first = m_removed.first();
    m_removed.clear();
    m_undoTimer.stop();
    m_notices->hideNotice(u"undo"_s);
    // On the other page the focus stays where it is.
    if (isVisible() && m_stack->currentWidget() == m_table)
        focusTable();
    else if (isVisible())
        m_empty->setFocus(); // and to the table with its first row
    if (isVisible())
        m_wantedId = first;
    emit removedChanged();
}

QString HistoryPane::removedText() const
{
    const auto count = static_cast<int>(m_removed.size());
    if (count == 0)
        return {};
    if (m_model.hasSetAsideCopies())
        return tr("Deleted %n calls. A damaged history that was set aside may still hold them: File > "
                  "Delete calls… deletes it, too.",
            nullptr, count);
    return tr("Deleted %n calls", nullptr, count);
}

void HistoryPane::showUndoNotice()
{
    m_notices->showNotice(
        u"undo"_s, [this] { return removedText(); }, [] { return tr("Undo"); }, [this] { undoRemove(); });
    emit removedChanged();
}

void HistoryPane::showForgetting()
{
    m_notices->showNotice(
        u"forgetting"_s, [this] { return forgettingText(); }, [] { return tr("Stop"); },
        [this] { m_stopForgetting.request_stop(); });
}

QString HistoryPane::forgettingText() const
{
    const int all = m_forgetting.progressMaximum();
    const int done = m_forgetting.progressValue();
    if (done >= all)
        return tr("Taking what was deleted out of the search index and giving its room back…");
    //: %1 is how much of it is done, such as 40%
    return tr("Deleting for good… %1").arg(DisplayText::percentage(100 * done / all));
}

void HistoryPane::takeForgotten()
{
    m_forgettingTimer.stop();
    m_notices->hideNotice(u"forgetting"_s);
    if (m_forgetting.future().resultCount() > 0)
        emit statusMessage(EraseDialog::outcomeText(m_forgetting.result()));
}

void HistoryPane::showActions(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_actions.copyRequestId, m_actions.copyForSupport, m_actions.copyReply});
    m_actions.addCodeMenu(*menu);
    menu->addSeparator();
    menu->addActions({m_actions.saveForSupport, m_actions.exportCalls});
    menu->addSeparator();
    menu->addActions({m_actions.sendAgain, m_actions.editAndResend, m_actions.continueConversation});
    menu->addSeparator();
    menu->addActions({m_actions.compareReplies, m_actions.openComparison, m_actions.star, m_actions.note});
    menu->addSeparator();
    menu->addActions({m_actions.stop, m_actions.remove});
    menu->addSeparator();
    m_table->addColumnActions(*menu->addMenu(tr("Columns")));
    menu->popup(globalPosition);
}

} // namespace Fluxscope::Ui
