// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/earliercomparisons.h"

#include "core/clock.h"
#include "core/whenready.h"
#include "models/compareplantext.h"
#include "models/displaytext.h"
#include "runs/comparisons.h"

#include <QScreen>
#include <QStringList>

#include <algorithm>

namespace Fluxscope::Ui {

namespace {

constexpr qsizetype MostListed = 20; // in one menu, so that it stays within the screen
constexpr qsizetype LongestPrompt = 40;
constexpr qsizetype LongestModel = 24; // so that the first one leaves room for the second
constexpr qsizetype LongestModels = 48;

/// Each once, also where it is compared on several API shapes.
QStringList modelsOf(const ComparePlan& plan)
{
    QStringList models;
    for (const CompareEntry& entry : plan.entries) {
        if (const QString model = DisplayText::excerpt(entry.model, LongestModel); !models.contains(model))
            models.append(model);
    }
    return models;
}

} // namespace

EarlierComparisons::EarlierComparisons(const Comparisons& comparisons, const Clock& clock, QWidget* parent)
    : QMenu(parent)
    , m_comparisons(comparisons)
    , m_clock(clock)
{
    connect(this, &QMenu::aboutToShow, this, &EarlierComparisons::read);
}

EarlierComparisons::~EarlierComparisons() = default;

void EarlierComparisons::read()
{
    empty();
    addAction(tr("Reading…"))->setEnabled(false);
    whenReady(
        m_comparisons.list(), this, [this](const QList<ComparisonRow>& rows) { list(rows); },
        [this] {
            empty();
            addAction(tr("The history cannot be read"))->setEnabled(false);
        });
}

void EarlierComparisons::empty()
{
    m_older.reset(); // which clear() would keep
    clear();
}

void EarlierComparisons::list(const QList<ComparisonRow>& rows)
{
    empty();
    if (rows.isEmpty()) {
        addAction(tr("No comparison was made yet"))->setEnabled(false);
        return;
    }
    if (!m_obstacle.isEmpty()) {
        addAction(m_obstacle)->setEnabled(false);
        addSeparator();
    }
    addRows(*this, rows.first(std::min(MostListed, rows.size())));
    if (rows.size() > MostListed) {
        m_older = std::make_unique<QMenu>(tr("Older"));
        addSeparator();
        addMenu(m_older.get());
        connect(m_older.get(), &QMenu::aboutToShow, this, [this, older = rows.sliced(MostListed)] {
            if (m_older->isEmpty())
                addOlder(older);
        });
    }
    // It opened with a word in it, and would grow beyond the edge of the screen.
    if (isVisible()) {
        resize(sizeHint());
        move(std::min(x(), screen()->availableGeometry().right() - width()), y());
    }
}

void EarlierComparisons::addRows(QMenu& menu, const QList<ComparisonRow>& rows)
{
    for (const ComparisonRow& row : rows) {
        // A prompt may have an ampersand, which is no accelerator.
        QAction* action = menu.addAction(textOf(row).replace(u'&', QStringLiteral("&&")));
        action->setEnabled(m_obstacle.isEmpty());
        connect(action, &QAction::triggered, this, [this, id = row.comparison.id] { emit chosen(id); });
    }
}

void EarlierComparisons::addOlder(const QList<ComparisonRow>& rows)
{
    if (rows.size() <= MostListed) {
        addRows(*m_older, rows);
        return;
    }
    for (qsizetype first = 0; first < rows.size(); first += MostListed) {
        const auto part = rows.sliced(first, std::min(MostListed, rows.size() - first));
        const auto startOf = [this](const ComparisonRow& row) {
            return DisplayText::time(row.comparison.startedAt, m_clock.now());
        };
        //: of comparisons that were made from the time %1 to the later time %2
        QMenu* menu =
            m_older->addMenu(tr("%1 to %2").arg(startOf(part.constLast()), startOf(part.constFirst())));
        connect(menu, &QMenu::aboutToShow, this, [this, menu, part] {
            if (menu->isEmpty())
                addRows(*menu, part);
        });
    }
}

QString EarlierComparisons::textOf(const ComparisonRow& row) const
{
    const ComparePlan& plan = row.comparison.plan;
    const QString prompt = plan.prompts.isEmpty() ? tr("text not kept") : plan.prompts.constFirst().text;
    const QString entries = tr("%n entries", nullptr, static_cast<int>(plan.entries.size()));
    //: %1 is a time, %2 what was measured, %3 such as "3 entries", %4 the first of their models, %5 the
    //: beginning of the prompt
    return tr("%1 · %2 · %3: %4 · %5")
        .arg(DisplayText::time(row.comparison.startedAt, m_clock.now()),
            ComparePlanText::measure(plan.measure), entries,
            DisplayText::excerpt(modelsOf(plan).join(QLatin1StringView(", ")), LongestModels),
            DisplayText::excerpt(prompt, LongestPrompt));
}

} // namespace Fluxscope::Ui
