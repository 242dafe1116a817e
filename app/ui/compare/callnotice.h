// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "ui/widgets/snugscrollarea.h"

#include <QString>

#include <optional>

class QLabel;
class QToolButton;

namespace Fluxscope::Ui {

class FactLabel;

/// Stands in a column where the reply would be, or above what arrived of it: what happened, what to do, and
/// the id for support. Hidden when there is nothing to explain.
class CallNotice final : public SnugScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallNotice)

public:
    explicit CallNotice(QWidget* parent = nullptr);

    void showCall(const CallRecord& record);
    /// There is no call to explain.
    void clear();
    /// Says only that the call is not whole: the words of a server can name it.
    void setBlind(bool blind);
    /// What assistive technology calls the column.
    void setColumnName(const QString& name);

    [[nodiscard]] QToolButton* copyButton() const { return m_copyId; }

signals:
    void copyIdRequested();

protected:
    bool event(QEvent* event) override;

private:
    void update();
    void showId();

    std::optional<CallRecord> m_record;
    bool m_isBlind = false;
    QString m_columnName;
    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_advice;
    QLabel* m_detail;
    QWidget* m_idRow;
    FactLabel* m_id;
    QToolButton* m_copyId;
};

} // namespace Fluxscope::Ui
