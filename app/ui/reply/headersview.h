// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QWidget>

class QLabel;
class QTreeView;
class QToolButton;

namespace Fluxscope {
class HeadersModel;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class PhaseBars;

/// The response headers of a call as a table whose values can be copied, and the phases that FluxRouter
/// measured as bars.
class HeadersView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadersView)

public:
    explicit HeadersView(QWidget* parent = nullptr);

    void showCall(const CallRecord& record);
    [[nodiscard]] int count() const;

signals:
    void statusMessage(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void copyValue();
    void copyLine();
    void copy(const QString& text, const QString& name);

    HeadersModel* m_model;
    QLabel* m_none;
    QTreeView* m_table;
    QToolButton* m_copy;
    QLabel* m_phasesTitle;
    PhaseBars* m_phases;
    QAction* m_copyValue;
    QAction* m_copyLine;
};

} // namespace Fluxscope::Ui
