// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "history/historystore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QTextStream>

#include <array>
#include <cmath>
#include <random>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int BatchSize = 2000;
constexpr int Days = 3 * 365;
constexpr qint64 MillisecondsPerDay = 24LL * 60 * 60 * 1000;
// Medians of what people send and get, in characters.
constexpr double MedianPrompt = 400;
constexpr double MedianReply = 1500;
constexpr double LogSpread = 0.8;

constexpr std::array Words{u"the", u"router", u"answers", u"quick", u"brown", u"fox", u"jumps", u"over",
    u"lazy", u"dog", u"gateway", u"latency", u"token", u"Grüße", u"straße", u"模型", u"回答", u"timeout",
    u"invoice", u"summary", u"please", u"translate", u"function", u"return", u"value", u"error", u"customer",
    u"ticket", u"deploy", u"database", u"index", u"query", u"planet", u"orbit", u"energy", u"photon",
    u"river", u"mountain"};
constexpr std::array Requested{
    u"flux-auto", u"flux-fast", u"flux-standard", u"flux-reasoning", u"flux-pinned-qwen-plus"};
constexpr std::array Served{u"deepseek-v4-flash", u"kimi-k2.6", u"glm-5", u"qwen-plus", u"claude-sonnet"};
constexpr std::array Connections{u"FluxRouter", u"Staging", u"Local"};

/// Invents calls; the same seed gives the same ones.
class Inventor final
{
public:
    Inventor(qint64 calls, quint32 seed)
        : m_calls(calls)
        , m_random(seed)
        , m_lengths(0.0, LogSpread)
    { }

    [[nodiscard]] CallRecord next()
    {
        CallRecord call;
        call.id = id();
        const qint64 step = Days * MillisecondsPerDay / m_calls;
        call.startedAt = QDateTime::fromMSecsSinceEpoch(
            1'700'000'000'000 + m_made * step + m_random.bounded(step), Qt::UTC);
        ++m_made;
        call.connection = pick(Connections).toString();
        call.baseUrl = u"https://api.fluxrouter.ai"_s;
        call.path = u"/v1/chat/completions"_s;
        call.prompt.dialect = AllDialects.at(static_cast<std::size_t>(below(AllDialects.size())));
        call.prompt.stream = below(3) == 0;
        call.prompt.model = pick(Requested).toString();
        call.prompt.text = text(MedianPrompt);
        call.programVersion = u"0.1.0"_s;
        call.star = below(500) == 0;
        end(call);
        return call;
    }

private:
    template <std::size_t N>
    [[nodiscard]] QStringView pick(const std::array<const char16_t*, N>& words)
    {
        // Squared, so that some are frequent and some are rare.
        const double place = m_random.generateDouble();
        return words.at(static_cast<std::size_t>(place * place * static_cast<double>(N)));
    }

    [[nodiscard]] int below(std::size_t end)
    {
        return static_cast<int>(m_random.bounded(static_cast<quint32>(end)));
    }

    [[nodiscard]] QUuid id()
    {
        std::array<quint32, 4> parts{};
        m_random.fillRange(parts.data(), std::ssize(parts));
        return QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char*>(parts.data()), sizeof parts));
    }

    [[nodiscard]] QString text(double median)
    {
        const auto length = static_cast<qsizetype>(median * std::exp(m_lengths(m_random)));
        QString text;
        while (text.size() < length) {
            text += QStringView(Words.at(static_cast<std::size_t>(below(Words.size()))));
            text += below(12) == 0 ? u'\n' : u' ';
        }
        // Something that only this call has.
        return text + QString::number(m_random.generate(), 36);
    }

    void end(CallRecord& call)
    {
        call.flux.requestId = id().toString(QUuid::WithoutBraces);
        call.headers.contentType = u"application/json"_s;
        const int fate = below(100);
        if (fate < 4) {
            call.state = CallState::Failed;
            call.httpStatus = fate < 2 ? 402 : 503;
            call.error = CallError{
                fate < 2 ? ErrorKind::Payment : ErrorKind::Server, u"The gateway said no"_s, {}, {}};
            call.finish = Finish::Error;
            call.timings.total = std::chrono::milliseconds(below(2000));
            return;
        }
        call.httpStatus = 200;
        call.flux.model = pick(Served).toString();
        call.flux.routed = call.prompt.model == u"flux-auto"_s;
        call.reply = text(MedianReply);
        call.usage = {below(2000) + 1, below(900) + 1, {}, {}};
        call.timings.total = std::chrono::milliseconds(200 + below(20'000));
        call.timings.headers = std::chrono::milliseconds(150);
        call.finish = Finish::Stop;
        call.state = fate < 6 ? CallState::CutOff : CallState::Done;
        if (call.prompt.stream)
            call.timings.firstToken = std::chrono::milliseconds(100 + below(900));
        else
            call.cost = Cost{u"0.%1"_s.arg(below(100'000), 8, 10, QChar(u'0')), CostSource::Header};
    }

    const qint64 m_calls;
    qint64 m_made = 0;
    QRandomGenerator m_random;
    std::normal_distribution<double> m_lengths;
};

/// Writes the calls, a batch after the other.
class Maker final : public QObject
{
public:
    Maker(const QString& file, qint64 calls, quint32 seed)
        : m_store({file}, m_clock)
        , m_inventor(calls, seed)
        , m_left(calls)
    {
        connect(&m_store, &HistoryStore::opened, this, &Maker::writeSome);
        connect(&m_writing, &QFutureWatcherBase::finished, this, &Maker::writeSome);
        m_store.open();
    }

private:
    void writeSome()
    {
        if (m_writing.future().resultCount() > 0 && m_writing.result().failure) {
            QTextStream(stderr) << *m_writing.result().failure << Qt::endl;
            QCoreApplication::exit(1);
            return;
        }
        if (m_left == 0) {
            QCoreApplication::quit();
            return;
        }
        QList<CallRecord> batch;
        for (; m_left > 0 && batch.size() < BatchSize; --m_left)
            batch.append(m_inventor.next());
        m_writing.setFuture(m_store.importCalls(batch));
    }

    SystemClock m_clock;
    HistoryStore m_store;
    Inventor m_inventor;
    qint64 m_left;
    QFutureWatcher<ImportedCalls> m_writing;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Fills a new history with invented calls."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"file"_s, u"The history to make."_s);
    parser.addPositionalArgument(u"calls"_s, u"How many calls."_s);
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(2);
    constexpr quint32 Seed = 20261128;
    const Maker maker(arguments.at(0), arguments.at(1).toLongLong(), Seed);
    return QCoreApplication::exec();
}
