// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/earlierreplies.h"

#include "core/whenready.h"
#include "runs/comparisons.h"

#include <QMetaObject>

#include <utility>

namespace Fluxscope {

EarlierReplies::EarlierReplies(const Comparisons& comparisons, QObject* parent)
    : QObject(parent)
    , m_comparisons(comparisons)
{ }

void EarlierReplies::clear()
{
    m_known.clear();
    m_texts.clear();
    m_changed.clear();
}

void EarlierReplies::lookFor(const QHash<QByteArray, RepliedText>& texts)
{
    m_known.removeIf([&texts](const auto& known) { return !texts.contains(known.key()); });
    QList<QByteArray> open;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        Known& known = m_known[text.key()];
        if (known.isAsked && known.text.first == text->first)
            continue;
        known.text = *text;
        open.append(text.key());
    }
    ask(open);
}

void EarlierReplies::takeChange(const QUuid& id)
{
    const auto text = m_texts.constFind(id);
    if (text == m_texts.cend())
        return;
    // Many may be deleted at once.
    if (m_changed.isEmpty())
        QMetaObject::invokeMethod(this, &EarlierReplies::askForChanged, Qt::QueuedConnection);
    m_changed.insert(*text);
}

QList<EarlierReply> EarlierReplies::found() const
{
    QList<EarlierReply> replies;
    for (const Known& known : m_known) {
        if (known.reply)
            replies.append(*known.reply);
    }
    return replies;
}

void EarlierReplies::askForChanged()
{
    QList<QByteArray> open;
    for (const QByteArray& hash : std::exchange(m_changed, {})) {
        if (m_known.contains(hash))
            open.append(hash);
    }
    ask(open);
}

void EarlierReplies::ask(const QList<QByteArray>& hashes)
{
    if (hashes.isEmpty())
        return;
    const int question = ++m_question;
    QList<ReplyBefore> replies;
    for (const QByteArray& hash : hashes) {
        Known& known = m_known[hash];
        known.isAsked = true;
        known.question = question;
        replies.append({known.text.reply, known.text.first});
    }
    whenReady(
        m_comparisons.lastCallsWith(replies), this,
        [this, question, hashes](
            const QList<std::optional<CallSummary>>& calls) { take(question, hashes, calls); },
        [this, question, hashes] { miss(question, hashes); });
}

/// What was asked anew since is left to that question.
EarlierReplies::Known* EarlierReplies::asked(const QByteArray& hash, int question)
{
    const auto known = m_known.find(hash);
    return known != m_known.end() && known->question == question ? &*known : nullptr;
}

void EarlierReplies::take(
    int question, const QList<QByteArray>& hashes, const QList<std::optional<CallSummary>>& calls)
{
    bool isNew = false;
    for (qsizetype i = 0; i < hashes.size(); ++i) {
        Known* known = asked(hashes.at(i), question);
        if (known == nullptr)
            continue;
        std::optional<EarlierReply> reply;
        if (const std::optional<CallSummary> call = calls.value(i)) {
            reply = EarlierReply{call->id, call->startedAt, hashes.at(i)};
            m_texts.insert(call->id, hashes.at(i));
        }
        isNew = isNew || known->reply != reply;
        known->reply = reply;
    }
    if (isNew)
        emit changed();
}

/// Of what the history could not tell nothing is known, and the next lookFor() asks again.
void EarlierReplies::miss(int question, const QList<QByteArray>& hashes)
{
    bool isNew = false;
    for (const QByteArray& hash : hashes) {
        Known* known = asked(hash, question);
        if (known == nullptr)
            continue;
        known->isAsked = false;
        isNew = isNew || known->reply;
        known->reply.reset();
    }
    if (isNew)
        emit changed();
}

} // namespace Fluxscope
