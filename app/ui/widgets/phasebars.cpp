// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/phasebars.h"

#include "ui/widgets/statecolours.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRows = 24;
constexpr int Gap = 8;

} // namespace

PhaseBars::PhaseBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void PhaseBars::setPhases(const QList<Phase>& phases)
{
    if (phases == m_phases)
        return;
    m_phases = phases;
    describe();
    updateGeometry();
    update();
}

QSize PhaseBars::sizeHint() const
{
    return {320, static_cast<int>(drawnRows()) * rowHeight()};
}

QSize PhaseBars::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void PhaseBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void PhaseBars::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QFontMetrics metrics(font());
    int nameWidth = 0;
    int figureWidth = 0;
    double longest = 0;
    const qsizetype rows = drawnRows();
    for (const Phase& phase : m_phases.first(rows)) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(phase.name) + 2);
        figureWidth = std::max(figureWidth, metrics.horizontalAdvance(figure(phase)));
        longest = std::max(longest, phase.ms);
    }
    nameWidth = std::min(nameWidth, width() / 3);
    const int room = std::max(0, width() - nameWidth - figureWidth - 2 * Gap);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [this, isMirrored](int x, int y, int w, int h) {
        return isMirrored ? QRect(width() - x - w, y, w, h) : QRect(x, y, w, h);
    };
    for (qsizetype i = 0; i < rows; ++i) {
        const Phase& phase = m_phases.at(i);
        const int top = static_cast<int>(i) * rowHeight();
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(placed(0, top, nameWidth, rowHeight()),
            Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute
                | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
            metrics.elidedText(phase.name, Qt::ElideRight, nameWidth));
        painter.drawText(placed(nameWidth + Gap, top, figureWidth, rowHeight()),
            Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute
                | (isMirrored ? Qt::AlignLeft : Qt::AlignRight),
            figure(phase));
        // A phase that took no time to speak of is still a mark.
        const int length = longest > 0 ? std::max(1, static_cast<int>(room * (phase.ms / longest))) : 1;
        painter.fillRect(
            placed(nameWidth + figureWidth + 2 * Gap, top + rowHeight() / 4, length, rowHeight() / 2),
            toneColour(Tone::Running, palette()));
    }
}

void PhaseBars::describe()
{
    QStringList rows;
    for (const Phase& phase : std::as_const(m_phases))
        rows.append(u"%1 %2"_s.arg(phase.name, figure(phase)));
    // Setting the same name again would raise an event for nothing.
    if (const QString name = tr("Phases of the call"); accessibleName() != name)
        setAccessibleName(name);
    setAccessibleDescription(rows.join(u"; "_s));
}

QString PhaseBars::figure(const Phase& phase) const
{
    //: %1 is a duration in milliseconds
    return tr("%1 ms").arg(locale().toString(phase.ms, 'f', 2));
}

int PhaseBars::rowHeight() const
{
    return QFontMetrics(font()).height() + 4;
}

qsizetype PhaseBars::drawnRows() const
{
    return std::min(m_phases.size(), MostRows);
}

} // namespace Fluxscope::Ui
