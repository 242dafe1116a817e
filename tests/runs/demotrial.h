// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "history/historystore.h"
#include "runs/comparerun.h"
#include "runs/runningcalls.h"

#include <QFuture>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace Fluxscope {

/// The demo gateway in a process of its own. It answers at once unless a model names a pace.
class DemoProcess final
{
public:
    DemoProcess() = default;
    ~DemoProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(DemoProcess)

    [[nodiscard]] bool start(const QString& program)
    {
        using namespace Qt::StringLiterals;
        m_process.start(program, {u"--quiet"_s, u"--tokens-per-second"_s, u"0"_s}, QIODevice::ReadOnly);
        if (!m_process.waitForReadyRead())
            return false;
        m_url = QString::fromUtf8(m_process.readLine()).trimmed();
        return true;
    }

    [[nodiscard]] const QString& url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

/// What the demo gateway replies to askToCount().
[[nodiscard]] inline QString counted(int last)
{
    QStringList lines;
    for (int i = 1; i <= last; ++i)
        lines.append(QString::number(i));
    return lines.join(u'\n');
}

[[nodiscard]] inline Prompt askToCount(int last)
{
    Prompt prompt;
    prompt.text = QStringLiteral("Count to %1").arg(last);
    return prompt;
}

/// What askToCount() is to the demo gateway: two line breaks, three words, and four tokens around them.
constexpr qint64 AskedTokens = 9;

/// What counted() is to it: each number, and each line break between them.
[[nodiscard]] constexpr qint64 countedTokens(int last)
{
    return 2 * qint64{last} - 1;
}

/// What the demo gateway takes for a call, in hundred-millionths of a dollar: its prices are cents for a
/// million tokens. 0 of a model that is not listed here.
[[nodiscard]] inline qint64 demoPrice(const QString& served, qint64 inputTokens, qint64 outputTokens)
{
    struct Tariff
    {
        QLatin1StringView model;
        qint64 input;
        qint64 output;
    };
    using namespace Qt::StringLiterals;
    constexpr std::array Tariffs{Tariff{"kimi-k2.6"_L1, 60, 250}, Tariff{"qwen-plus"_L1, 40, 120},
        Tariff{"MiniMax-M3"_L1, 30, 110}, Tariff{"glm-5"_L1, 100, 320}};
    for (const Tariff& tariff : Tariffs) {
        if (tariff.model == served)
            return inputTokens * tariff.input + outputTokens * tariff.output;
    }
    return 0;
}

/// Such as 0.000146.
[[nodiscard]] inline QString inDollars(qint64 hundredMillionths)
{
    constexpr qint64 InADollar = 100'000'000;
    QString text = QStringLiteral("%1.%2")
                       .arg(hundredMillionths / InADollar)
                       .arg(hundredMillionths % InADollar, 8, 10, QChar(u'0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Everything that a comparison with the demo gateway runs in.
struct DemoTrial
{
    DemoTrial(const QString& gatewayUrl, const ComparePlan& plan)
        : store(HistoryOptions{folder.filePath(QStringLiteral("history.sqlite")), false, false}, clock)
        , calls(store, client, clock)
    {
        store.open();
        route.connection.name = QStringLiteral("Demo");
        route.connection.baseUrl = gatewayUrl;
        route.connection.demo = true;
        route.key = Secret(QByteArrayLiteral("sk-demo"));
        run = std::make_unique<CompareRun>(CompareRun::Rooms{calls, store, client, clock},
            newComparison(plan, route.connection, clock.now()));
    }

    /// Whether the run came to its end, and everything of it is in the history. Wherever the gateway refuses,
    /// it goes on as soon as it may.
    [[nodiscard]] bool runOut(std::chrono::milliseconds within)
    {
        run->start(route, true);
        const auto isOver = [this] {
            if (run->pause() && !run->pause()->goesOnAt) {
                ++pauses;
                run->resume(CompareRun::Continuation::AfterRetryAfter);
            }
            return !run->isActive();
        };
        if (!QTest::qWaitFor(isOver, static_cast<int>(within.count())))
            return false;
        return QTest::qWaitFor([this] {
            QFuture<std::optional<Comparison>> answer = store.comparison(run->comparison().id);
            answer.waitForFinished();
            return answer.resultCount() > 0 && answer.result() && answer.result()->endedAt;
        });
    }

    [[nodiscard]] QList<CallRecord> stored()
    {
        QFuture<QList<CallRecord>> answer = store.callsOf(run->comparison().id);
        answer.waitForFinished();
        return answer.resultCount() > 0 ? answer.result() : QList<CallRecord>();
    }

    [[nodiscard]] HistoryTotals totals()
    {
        HistoryFilter filter;
        filter.comparison = run->comparison().id;
        QFuture<HistoryTotals> answer = store.totals(filter);
        answer.waitForFinished();
        return answer.resultCount() > 0 ? answer.result() : HistoryTotals();
    }

    QTemporaryDir folder;
    SystemClock clock;
    HistoryStore store;
    GatewayClient client;
    RunningCalls calls;
    Route route;
    std::unique_ptr<CompareRun> run;
    int pauses = 0; ///< at which it went on
};

} // namespace Fluxscope
