// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/requestbuilder.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>

#include <array>
#include <cstddef>
#include <utility>

namespace Fluxscope {

/// Receives the answers to requests, so many at once, and does nothing with them: the least that Qt takes.
class BareReceiver final : public QObject
{
    Q_DISABLE_COPY_MOVE(BareReceiver)

public:
    BareReceiver(QList<OutgoingRequest> requests, int atOnce)
        : m_requests(std::move(requests))
        , m_atOnce(atOnce)
    {
        Q_ASSERT(atOnce <= MostAtOnce);
    }

    ~BareReceiver() override = default;

    void start()
    {
        for (int place = 0; place < m_atOnce; ++place)
            sendNext(place);
    }

    [[nodiscard]] bool isDone() const { return m_ended == m_requests.size(); }
    /// Answers that are not whole.
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    static constexpr int MostPerManager = 6; // HTTP/1.1: a seventh would wait for one of the others
    static constexpr std::size_t Managers = 3;
    static constexpr int MostAtOnce = MostPerManager * static_cast<int>(Managers);

    void sendNext(int place)
    {
        if (m_next == m_requests.size())
            return;
        const OutgoingRequest& outgoing = m_requests.at(m_next++);
        auto& manager = m_managers.at(static_cast<std::size_t>(place / MostPerManager));
        QNetworkReply* reply = manager.post(outgoing.request, outgoing.body);
        connect(
            reply, &QNetworkReply::readyRead, this, [this, reply] { m_bytes += reply->readAll().size(); });
        connect(reply, &QNetworkReply::finished, this, [this, reply, place] {
            m_failures += reply->error() == QNetworkReply::NoError ? 0 : 1;
            ++m_ended;
            reply->deleteLater();
            sendNext(place);
        });
    }

    const QList<OutgoingRequest> m_requests;
    const int m_atOnce;
    std::array<QNetworkAccessManager, Managers> m_managers;
    qsizetype m_next = 0;
    qsizetype m_ended = 0;
    int m_failures = 0;
    qint64 m_bytes = 0;
};

} // namespace Fluxscope
