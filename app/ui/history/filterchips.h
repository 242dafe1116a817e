// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/historyfilter.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace Fluxscope::Ui {

/// The conditions of a filter beside its text, each as a button that removes it. Takes no space while there
/// are none.
class FilterChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setFilter(const HistoryFilter& filter);

    /// Texts and icons are made anew, after the language or the colours have changed.
    void refresh();

signals:
    /// The user has removed a condition; this is what is left.
    void filterChanged(const Fluxscope::HistoryFilter& filter);

private:
    HistoryFilter m_filter;
    QHBoxLayout* m_layout;
    QList<QToolButton*> m_chips;
};

} // namespace Fluxscope::Ui
