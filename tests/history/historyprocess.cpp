// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "history/historystore.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <semaphore>
#include <thread>
#include <sys/resource.h>
#include <unistd.h>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65534;

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// Obeys one command a line of standard input, and tells on standard output what the store tells:
/// `insert ID`, `text ID WORD`, `limit BYTES` (no file may grow beyond; 0: no limit), `count`,
/// `erase` (every call without a star), `quit`.
class HistoryProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryProcess)

public:
    explicit HistoryProcess(const QString& file)
        : m_store({file}, m_clock)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &HistoryProcess::readCommands);
        connect(&m_store, &HistoryStore::opened, this, [](const HistoryOpening& opening) {
            say(u"opened %1 %2"_s.arg(static_cast<int>(opening.outcome)).arg(opening.interrupted));
        });
        connect(&m_store, &HistoryStore::inserted, this,
            [](const QUuid& id) { say("inserted "_L1 + id.toString(QUuid::WithoutBraces)); });
        connect(&m_store, &HistoryStore::writeFailed, this, [] { say(u"failed"_s); });
        connect(&m_store, &HistoryStore::recovered, this, [] { say(u"recovered"_s); });
        connect(&m_store, &HistoryStore::changed, this, &HistoryProcess::tellChanges);
        m_store.open();
    }

private:
    void tellChanges(const QList<QUuid>& ids)
    {
        for (const QUuid& id : ids) {
            m_store.record(id).then(this, [id](const std::optional<CallRecord>& record) {
                const QString state = record ? QString(callStateName(record->state)) : u"gone"_s;
                const QString reply = record ? record->reply.value_or(QString()) : QString();
                say(u"changed %1 %2 %3"_s.arg(id.toString(QUuid::WithoutBraces), state, reply));
            });
        }
    }

    void readCommands()
    {
        QByteArray bytes(4096, '\0');
        const auto count = read(STDIN_FILENO, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_pending += bytes.first(count);
        for (auto end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
            obey(QString::fromUtf8(m_pending.first(end)).split(u' '));
            m_pending.remove(0, end + 1);
        }
    }

    void obey(const QStringList& words)
    {
        const QString& command = words.first();
        if (command == "quit"_L1) {
            QCoreApplication::quit();
        } else if (command == "limit"_L1) {
            rlimit limit{};
            getrlimit(RLIMIT_FSIZE, &limit);
            const auto bytes = words.at(1).toULongLong();
            limit.rlim_cur = bytes == 0 ? limit.rlim_max : bytes;
            setrlimit(RLIMIT_FSIZE, &limit);
            say(u"limited"_s);
        } else if (command == "count"_L1) {
            m_store.count({}).then(this, [](qint64 count) { say(u"count %1"_s.arg(count)); });
        } else if (command == "erase"_L1) {
            m_store.list({}).then(this, [this](const QFuture<QList<qint64>>& keys) {
                QList<qint64> all;
                for (const QList<qint64>& some : keys.results())
                    all += some;
                m_store.erase({all}, {}).then(
                    this, [](const ErasedCalls& erased) { say(u"erased %1"_s.arg(erased.calls)); });
                say(u"erasing"_s);
            });
        } else {
            CallRecord record;
            record.id = QUuid::fromString(words.at(1));
            record.startedAt = m_clock.now();
            record.state = CallState::Streaming;
            record.prompt.stream = true;
            if (command == "insert"_L1) {
                m_store.insert(record);
            } else {
                record.reply = words.at(2);
                m_store.update(record);
            }
        }
    }

    SystemClock m_clock;
    HistoryStore m_store;
    QSocketNotifier m_input;
    QByteArray m_pending;
};

// Global, for a function that is called at exit.
std::binary_semaphore goOn(0);

/// Lets a thread that was left behind go on when everything is gone that it could touch by mistake.
void letGoOn()
{
    constexpr auto Enough = std::chrono::milliseconds(500);
    goOn.release();
    std::this_thread::sleep_for(Enough);
}

/// Ends while a thread of the store is stuck in a function of the caller.
int endWithAStuckThread(const QString& file)
{
    const SystemClock clock;
    HistoryStore store({file}, clock);
    QObject::connect(&store, &HistoryStore::inserted, &store, [&store] {
        static_cast<void>(store.visit({{}, false, [](const CallRecord&, const CallBodies&) {
                                           QMetaObject::invokeMethod(
                                               QCoreApplication::instance(), &QCoreApplication::quit);
                                           goOn.acquire();
                                           return true;
                                       }}));
    });
    store.open();
    CallRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = clock.now();
    store.insert(record);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    // Called last, since it is the first to be named.
    const bool isToBeStuck = argc > 2 && QByteArrayView(argv[2]) == "--stuck";
    if (isToBeStuck && std::atexit(letGoOn) != 0)
        return 1;
    const QCoreApplication application(argc, argv);
    if (isToBeStuck)
        return endWithAStuckThread(QCoreApplication::arguments().at(1));
    // Nothing is read-only to root, so a test of that gives its rights up.
    if (QCoreApplication::arguments().contains(u"--unprivileged"_s) && geteuid() == 0 && setuid(Nobody) != 0)
        return 1;
    // A write beyond the limit is to fail as on a full disk instead of ending the process.
    if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR)
        return 1;
    const HistoryProcess process(QCoreApplication::arguments().value(1));
    return QCoreApplication::exec();
}

#include "historyprocess.moc"
