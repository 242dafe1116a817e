// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"

#include <QList>
#include <QObject>

class QWidget;

namespace Fluxscope {
class ActiveConnection;
class HistoryModel;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// Stars and notes, which the user gives to calls of the history. The page owns it.
class CallMarks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallMarks)

public:
    /// The rooms outlive this; `page` is the parent of the dialog, and of this.
    CallMarks(HistoryModel& history, const ActiveConnection& connection, QWidget* page);

    /// As the history knows the call now, see toggleStars().
    void toggleStarOf(const QUuid& id);
    /// Gives each of them a star, or takes it from them where all have one.
    void toggleStars(const QList<CallRecord>& calls);
    /// Lets the user write a note on the call; keys are masked in it.
    void editNoteOf(const QUuid& id);

signals:
    void statusMessage(const QString& text);

private:
    void setNote(const QUuid& id, const QString& text);

    HistoryModel& m_history;
    const ActiveConnection& m_connection;
    QWidget* m_page;
};

} // namespace Fluxscope::Ui
