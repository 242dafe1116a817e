// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/callrefusal.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstCallRefusal final : public QObject
{
    Q_OBJECT

private slots:
    void knowsRefusals_data();
    void knowsRefusals();
    void seesNoneInACallWithoutAnError();
};

void TstCallRefusal::knowsRefusals_data()
{
    QTest::addColumn<std::optional<int>>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<std::optional<CallRefusal>>("refusal");
    const std::optional<CallRefusal> none;
    const std::optional tooMany(CallRefusal::TooManyRequests);
    const std::optional noRoom(CallRefusal::NoRoom);
    const auto row = [](const char* name, std::optional<int> status, ErrorKind kind, const QString& code,
                         std::optional<CallRefusal> refusal) {
        QTest::newRow(name) << status << kind << code << refusal;
    };
    row("429", 429, ErrorKind::RateLimit, {}, tooMany);
    row("429 of an overloaded model", 429, ErrorKind::Overloaded, {}, tooMany);
    row("503", 503, ErrorKind::Server, {}, noRoom);
    row("529", 529, ErrorKind::Overloaded, {}, noRoom);
    row("500 of an overloaded model", 500, ErrorKind::Overloaded, {}, noRoom);
    row("rate limit within a reply", 200, ErrorKind::RateLimit, u"rate_limit_exceeded"_s, tooMany);
    row("overload within a reply", 200, ErrorKind::Overloaded, u"overloaded_error"_s, noRoom);
    row("a proxy", 407, ErrorKind::Network, ErrorCode::ProxyAuthentication, CallRefusal::ProxySignIn);
    row("a proxy in front of TLS", std::nullopt, ErrorKind::Network, ErrorCode::ProxyAuthentication,
        CallRefusal::ProxySignIn);
    row("402", 402, ErrorKind::Payment, {}, none);
    row("500", 500, ErrorKind::Server, {}, none);
    row("error of a server within a reply", 200, ErrorKind::Server, {}, none);
    row("no connection", std::nullopt, ErrorKind::Network, ErrorCode::ConnectionRefused, none);
}

void TstCallRefusal::knowsRefusals()
{
    QFETCH(const std::optional<int>, status);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    CallRecord record;
    record.state = CallState::Failed;
    record.httpStatus = status;
    record.error = CallError{kind, u"Not now"_s, code, {}};
    QTEST(callRefusal(record), "refusal");
}

void TstCallRefusal::seesNoneInACallWithoutAnError()
{
    CallRecord record;
    record.state = CallState::Done;
    record.httpStatus = 200;
    QCOMPARE(callRefusal(record), std::optional<CallRefusal>());
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstCallRefusal)
#include "tst_callrefusal.moc"
