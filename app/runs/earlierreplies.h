// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runs/comparecall.h"
#include "runs/repeatedreplies.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace Fluxscope {

class Comparisons;

/// The replies of the history that those of one comparison repeat, as far as they were found. For each text
/// the history is asked for calls from before the first one of the comparison that has it: what lies between
/// the start of the comparison and that call counts, and calls after it repeat the comparison itself. A call
/// that still runs when it is asked for is not found. Lives in the GUI thread.
class EarlierReplies final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EarlierReplies)

public:
    /// `comparisons` outlives this object.
    explicit EarlierReplies(const Comparisons& comparisons, QObject* parent = nullptr);

    /// Another comparison follows.
    void clear();
    /// Asks for what was not asked for yet. `calls` are all of the comparison; to be called again when one of
    /// them has ended, was deleted or came back.
    void lookFor(const QList<CompareCall>& calls);
    /// The history has something new of a call, of this comparison or not.
    void takeChange(const QUuid& id);

    [[nodiscard]] QList<EarlierReply> found() const;

signals:
    /// found() is another one by what the history answered.
    void changed();

private:
    struct Known
    {
        QDateTime before; ///< which it was asked for last; invalid: it could not answer
        int question = 0; ///< the last one about it; answers may overtake each other
        std::optional<EarlierReply> reply;
    };

    void ask(const QHash<QString, QDateTime>& texts);
    void take(
        int question, const QStringList& texts, const QHash<QString, std::optional<EarlierReply>>& answers);

    const Comparisons& m_comparisons;
    QHash<QString, Known> m_known; ///< by text
    int m_question = 0; ///< the number of the last one
    QHash<QUuid, QString> m_texts; ///< of each call that was found, also if it was deleted since
};

} // namespace Fluxscope
