// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/earlierreplies.h"

#include "core/whenready.h"
#include "runs/comparisons.h"

namespace Fluxscope {

namespace {

/// When the first call with each text began. Also of calls that are not whole: the history knows these as
/// well, and none of the comparison is to hide an older one of others.
QHash<QString, QDateTime> firstStarts(const QList<CompareCall>& calls)
{
    QHash<QString, QDateTime> starts;
    for (const CompareCall& call : calls) {
        const auto& reply = call.record.reply;
        if (call.state != CompareCall::State::Ended || !reply || reply->isEmpty())
            continue;
        QDateTime& start = starts[*reply];
        if (!start.isValid() || call.record.startedAt < start)
            start = call.record.startedAt;
    }
    return starts;
}

} // namespace

EarlierReplies::EarlierReplies(const Comparisons& comparisons, QObject* parent)
    : QObject(parent)
    , m_comparisons(comparisons)
{ }

void EarlierReplies::clear()
{
    m_known.clear();
    m_texts.clear();
}

void EarlierReplies::lookFor(const QList<CompareCall>& calls)
{
    const QHash<QString, QDateTime> starts = firstStarts(calls);
    m_known.removeIf([&starts](const auto& known) { return !starts.contains(known.key()); });
    QHash<QString, QDateTime> open;
    for (auto start = starts.cbegin(); start != starts.cend(); ++start) {
        Known& known = m_known[start.key()];
        if (known.before == *start)
            continue;
        known.before = *start;
        open.insert(start.key(), *start);
    }
    ask(open);
}

void EarlierReplies::takeChange(const QUuid& id)
{
    const auto text = m_texts.constFind(id);
    if (text == m_texts.cend())
        return;
    const auto known = m_known.constFind(*text);
    if (known != m_known.cend() && known->before.isValid())
        ask({{*text, known->before}});
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

void EarlierReplies::ask(const QHash<QString, QDateTime>& texts)
{
    if (texts.isEmpty())
        return;
    const int question = ++m_question;
    const QStringList asked = texts.keys();
    for (const QString& text : asked)
        m_known[text].question = question;
    whenReady(
        m_comparisons.earlierReplies(texts), this,
        [this, question, asked](
            const QHash<QString, std::optional<EarlierReply>>& answers) { take(question, asked, answers); },
        [this, question, asked] { take(question, asked, {}); });
}

/// What was asked anew since is left to that question.
void EarlierReplies::take(
    int question, const QStringList& texts, const QHash<QString, std::optional<EarlierReply>>& answers)
{
    bool isNew = false;
    for (const QString& text : texts) {
        const auto known = m_known.find(text);
        if (known == m_known.end() || known->question != question)
            continue;
        const auto answer = answers.constFind(text);
        if (answer == answers.cend()) {
            known->before = QDateTime();
            continue;
        }
        if (*answer)
            m_texts.insert((*answer)->id, text);
        isNew = isNew || known->reply != *answer;
        known->reply = *answer;
    }
    if (isNew)
        emit changed();
}

} // namespace Fluxscope
