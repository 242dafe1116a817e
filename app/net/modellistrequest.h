// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/redaction.h"
#include "net/gatewayclient.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace Fluxscope {

/// One GET of the model list. Lives as the child of its reply and lets both go when it has called back.
class ModelListRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelListRequest)

public:
    /// `context`: the callback is dropped if it is gone.
    ModelListRequest(QNetworkReply* reply, bool isProxied, Redactor redactor, QObject* context,
        GatewayClient::ModelsCallback callback);

private slots:
    void read();
    void settle();
    void giveUp();

private:
    [[nodiscard]] Result<QList<ModelEntry>, CallError> result() const;
    void callBack(const Result<QList<ModelEntry>, CallError>& result);

    QNetworkReply* m_reply; ///< the parent
    bool m_proxied;
    bool m_isSent = false;
    Redactor m_redactor;
    QPointer<QObject> m_context;
    GatewayClient::ModelsCallback m_callback; ///< empty: it was called
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    QTimer m_timer;
};

} // namespace Fluxscope
