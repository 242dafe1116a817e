// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"
#include "runs/repeatedreplies.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QUuid>

#include <optional>

namespace Fluxscope {

class Comparisons;

/// The replies of the history that those of one comparison repeat, as far as they were found. For each text
/// the history is asked for calls from before the first one of the comparison that has it: what lies between
/// the start of the comparison and that call counts, and calls after it repeat the comparison itself. A call
/// that still ran when it was asked for, or came into the history since, by an import say, is not found.
/// Lives in the GUI thread.
class EarlierReplies final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EarlierReplies)

public:
    /// `comparisons` outlives this object.
    explicit EarlierReplies(const Comparisons& comparisons, QObject* parent = nullptr);

    /// Another comparison follows.
    void clear();
    /// Asks for what was not asked for yet. `texts` are all of the comparison, by replyHash(); to be called
    /// again when they have become others.
    void lookFor(const QHash<QByteArray, RepliedText>& texts);
    /// The history has something new of a call, of this comparison or not.
    void takeChange(const QUuid& id);

    [[nodiscard]] QList<EarlierReply> found() const;

signals:
    /// found() is another one by what the history answered.
    void changed();

private:
    struct Known
    {
        RepliedText text;
        bool isAsked = false; ///< with that text; false as well if the history could not answer
        int question = 0; ///< the last one about it; answers may overtake each other
        std::optional<EarlierReply> reply;
    };

    void askForChanged();
    void ask(const QList<QByteArray>& hashes);
    [[nodiscard]] Known* asked(const QByteArray& hash, int question);
    void take(int question, const QList<QByteArray>& hashes, const QList<std::optional<CallSummary>>& calls);
    void miss(int question, const QList<QByteArray>& hashes);

    const Comparisons& m_comparisons;
    QHash<QByteArray, Known> m_known; ///< by hash
    int m_question = 0; ///< the number of the last one
    QHash<QUuid, QByteArray> m_texts; ///< of each call that was found, also if it was deleted since
    QSet<QByteArray> m_changed; ///< texts of which a call has changed
};

} // namespace Fluxscope
