// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/errortext.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Fluxscope;
using namespace Qt::StringLiterals;
using Action = Explanation::Action;

namespace {

constexpr std::array AllCodes{ErrorCode::HostNotFound, ErrorCode::ConnectionRefused,
    ErrorCode::ConnectionClosed, ErrorCode::ConnectionFailed, ErrorCode::ProxyFailed,
    ErrorCode::ProxyAuthentication, ErrorCode::TlsHandshake, ErrorCode::ConnectTimeout,
    ErrorCode::FirstByteTimeout, ErrorCode::IdleTimeout, ErrorCode::Redirect, ErrorCode::NoHeaders,
    ErrorCode::NoContent, ErrorCode::NotJson, ErrorCode::UnexpectedJson, ErrorCode::UnexpectedContentType,
    ErrorCode::IncompleteBody, ErrorCode::StreamCut, ErrorCode::Compressed, ErrorCode::ReplyTooLarge,
    ErrorCode::LineTooLong};

CallRecord call(CallState state)
{
    CallRecord record;
    record.state = state;
    return record;
}

CallError error(ErrorKind kind, const QString& message = {}, const QString& code = {})
{
    return CallError{kind, message, code, std::nullopt};
}

} // namespace

class TstErrorText : public QObject
{
    Q_OBJECT

private slots:
    void explainsEveryKind()
    {
        QSet<QString> titles;
        const int last = static_cast<int>(ErrorKind::Protocol);
        for (int kind = 0; kind <= last; ++kind) {
            const Explanation text = ErrorText::explain(error(static_cast<ErrorKind>(kind)), 500);
            QVERIFY(!text.title.isEmpty());
            QVERIFY(!text.advice.isEmpty());
            titles.insert(text.title);
        }
        QCOMPARE(titles.size(), last + 1);
    }

    void explainsEveryCodeInItsOwnWords()
    {
        const QString general = ErrorText::explain(error(ErrorKind::Protocol), std::nullopt).title;
        QSet<QString> titles;
        for (const QLatin1StringView code : AllCodes) {
            const Explanation text =
                ErrorText::explain(error(ErrorKind::Protocol, {}, QString(code)), std::nullopt);
            QVERIFY2(text.title != general, code.data());
            QVERIFY2(!text.advice.isEmpty(), code.data());
            titles.insert(text.title);
        }
        QCOMPARE(titles.size(), qsizetype(AllCodes.size()));
    }

    void leavesRunningAndWholeCallsAlone()
    {
        for (const CallState state :
            {CallState::Sending, CallState::Waiting, CallState::Streaming, CallState::Done})
            QVERIFY(!ErrorText::explain(call(state)));
    }

    void explainsEveryOtherState()
    {
        for (const CallState state : {CallState::Empty, CallState::CutOff, CallState::Failed,
                 CallState::NotSent, CallState::Stopped, CallState::Interrupted})
            QVERIFY(ErrorText::explain(call(state)));
    }

    void billsNothingThatNeverLeft()
    {
        CallRecord record;
        record.state = CallState::Stopped;
        QVERIFY(ErrorText::explain(record)->advice.contains("nothing is billed"_L1));
        record.timings.total = std::chrono::milliseconds(40);
        QVERIFY(ErrorText::explain(record)->advice.contains("still finish"_L1));
    }

    void tellsThePaymentReasonsApart_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("titleHas");
        QTest::addColumn<bool>("sendAgain");
        QTest::newRow("credit") << u"Your monthly credit is used up."_s << u"credit"_s << false;
        QTest::newRow("hourly") << u"Hourly safety limit reached"_s << u"hourly"_s << true;
        QTest::newRow("plan") << u"Your plan does not include this model."_s << u"plan"_s << false;
        QTest::newRow("method") << u"A payment method is required"_s << u"payment method"_s << false;
        QTest::newRow("premium") << u"Premium routing is briefly unavailable"_s << u"Premium routing"_s
                                 << true;
        QTest::newRow("free") << u"Free allowance used up, add a payment method"_s << u"free allowance"_s
                              << false;
        QTest::newRow("hold") << u"This account is ON HOLD"_s << u"on hold"_s << false;
        QTest::newRow("else") << u"402"_s << u"asks for payment"_s << false;
    }

    void tellsThePaymentReasonsApart()
    {
        QFETCH(QString, message);
        QFETCH(QString, titleHas);
        const Explanation text = ErrorText::explain(error(ErrorKind::Payment, message), 402);
        QVERIFY2(text.title.contains(titleHas), qPrintable(text.title));
        QTEST(text.sendAgain, "sendAgain");
        QCOMPARE(text.detail, message);
    }

    void namesTheBudgetThatReasoningAte()
    {
        CallRecord record = call(CallState::Empty);
        record.finish = Finish::Length;
        record.reasoning = u"hmm"_s;
        QVERIFY(ErrorText::explain(record)->advice.contains("reasoning"_L1));
        record.reasoning.reset();
        QVERIFY(!ErrorText::explain(record)->advice.contains("reasoning"_L1));
    }

    void mentionsTheTokenLimitOfADoneReply()
    {
        CallRecord record = call(CallState::Done);
        record.finish = Finish::Length;
        QVERIFY(ErrorText::explain(record)->title.contains("token limit"_L1));
    }

    void offersTheCaFileForCertificates()
    {
        const Explanation text =
            ErrorText::explain(error(ErrorKind::Tls, u"self-signed"_s, QString(ErrorCode::TlsHandshake)), {});
        QCOMPARE(text.actions.first(), Action::ChooseCaFile);
    }

    void doesNotOfferToRepeatWhatCannotHelp()
    {
        QVERIFY(!ErrorText::explain(error(ErrorKind::Auth), 401).sendAgain);
        QVERIFY(!ErrorText::explain(error(ErrorKind::InvalidRequest), 400).sendAgain);
        QVERIFY(ErrorText::explain(error(ErrorKind::RateLimit), 429).sendAgain);
    }

    void passesTheWaitOn()
    {
        CallError limit = error(ErrorKind::RateLimit);
        limit.retryAfterSeconds = 30;
        QCOMPARE(ErrorText::explain(limit, 429).retryAfterSeconds, 30);
    }

    void cleansTheServersWords()
    {
        QCOMPARE(ErrorText::explain(error(ErrorKind::Server, u"a\u202Eb\u001bc"_s), 500).detail, u"abc"_s);
    }

    void namesEveryAction()
    {
        for (const Action action :
            {Action::OpenSettings, Action::ChooseCaFile, Action::OpenUsagePage, Action::OpenBillingPage})
            QVERIFY(!ErrorText::actionText(action).isEmpty());
        QCOMPARE(ErrorText::actionUrl(Action::OpenUsagePage), QUrl(u"https://fluxrouter.ai/home/usage"_s));
        QCOMPARE(
            ErrorText::actionUrl(Action::OpenBillingPage), QUrl(u"https://fluxrouter.ai/home/billing"_s));
        QVERIFY(ErrorText::actionUrl(Action::OpenSettings).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstErrorText)
#include "tst_errortext.moc"
