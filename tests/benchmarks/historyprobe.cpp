// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/eventloop.h"
#include "benchmarks/figures.h"
#include "benchmarks/program.h"
#include "core/clock.h"
#include "history/historystore.h"
#include "models/historymodel.h"
#include "ui/history/historypane.h"
#include "ui/history/historytable.h"
#include "ui/mainwindow.h"
#include "ui/prompt/promptpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

using namespace Fluxscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Repeats = 3;
constexpr int Inserts = 300;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() / 2);
}

/// The memory that is this process's own, with its share of what it shares, in MB; 0 where the system does
/// not tell.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Looks whether a part of the window was painted since it had something to show.
class PaintWatch final : public QObject
{
public:
    PaintWatch(const QWidget& part, std::function<bool()> hasContent)
        : m_part(part)
        , m_hasContent(std::move(hasContent))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    [[nodiscard]] bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Paint && widget != nullptr && m_part.isAncestorOf(widget)
            && m_hasContent())
            m_isPainted = true;
        return false;
    }

private:
    const QWidget& m_part;
    std::function<bool()> m_hasContent;
    bool m_isPainted = false;
};

/// The program on a history, and the parts that show it.
class HistoryProgram final
{
public:
    HistoryProgram(const QString& file, const QString& gateway)
        : m_program(file, gateway)
        , m_pane(m_program.window().findChild<Ui::HistoryPane*>())
        , m_table(m_program.window().findChild<Ui::HistoryTable*>())
        , m_model(qobject_cast<HistoryModel*>(m_table->model()))
    { }

    [[nodiscard]] HistoryModel& model() { return *m_model; }
    [[nodiscard]] Ui::HistoryTable& table() { return *m_table; }
    [[nodiscard]] const QWidget& pane() const { return *m_pane; }
    [[nodiscard]] Ui::MainWindow& window() { return m_program.window(); }
    [[nodiscard]] QLineEdit& filterLine()
    {
        for (QLineEdit* line : window().findChildren<QLineEdit*>()) {
            if (line->accessibleName() == u"Filter history"_s)
                return *line;
        }
        qFatal("There is no filter.");
    }

    /// Whether rows are there to be read, or it is sure that there are none.
    [[nodiscard]] bool showsRows() const
    {
        return m_model->rowCount() > 0 ? m_model->call(0).has_value() : !m_model->isSearching();
    }

    /// How long it takes from the change until rows stand there, in milliseconds.
    [[nodiscard]] double timeToRows(const std::function<void()>& change)
    {
        bool isReset = false;
        const auto connection =
            QObject::connect(m_model, &HistoryModel::modelReset, m_model, [&isReset] { isReset = true; });
        QElapsedTimer timer;
        timer.start();
        change();
        static_cast<void>(passUntil([&] { return isReset && showsRows(); }));
        QObject::disconnect(connection);
        return milliseconds(timer);
    }

    void endListing()
    {
        static_cast<void>(passUntil([this] { return !m_model->isSearching(); }));
    }

private:
    Program m_program;
    Ui::HistoryPane* m_pane;
    Ui::HistoryTable* m_table;
    HistoryModel* m_model;
};

/// Filters by what they are about.
std::vector<std::pair<QString, HistoryFilter>> filters(const CallRecord& example)
{
    std::vector<std::pair<QString, HistoryFilter>> all;
    const auto add = [&all](const QString& name, const std::function<void(HistoryFilter&)>& set) {
        HistoryFilter filter;
        set(filter);
        all.emplace_back(u"filter "_s + name, filter);
    };
    add(u"time"_s, [&](HistoryFilter& f) { f.from = example.startedAt.addDays(-30); });
    add(u"state"_s, [](HistoryFilter& f) { f.states = {CallState::Failed}; });
    add(u"requested"_s, [&](HistoryFilter& f) { f.requestedModels = {example.prompt.model}; });
    add(u"served"_s, [](HistoryFilter& f) { f.servedModels = {u"claude-sonnet"_s}; });
    add(u"routed"_s, [](HistoryFilter& f) { f.routed = HistoryFilter::Routed::Yes; });
    add(u"shape"_s, [](HistoryFilter& f) { f.dialects = {Dialect::Messages}; });
    add(u"streamed"_s, [](HistoryFilter& f) { f.stream = true; });
    add(u"connection"_s, [](HistoryFilter& f) { f.connections = {u"Local"_s}; });
    add(u"cost unknown"_s, [](HistoryFilter& f) { f.costKnown = false; });
    add(u"cost range"_s, [](HistoryFilter& f) { f.leastCostUsd = u"0.00099"_s; });
    add(u"starred"_s, [](HistoryFilter& f) { f.starred = true; });
    add(u"text, 3 characters"_s, [](HistoryFilter& f) { f.text = u"fox"_s; });
    add(u"text, a word"_s, [](HistoryFilter& f) { f.text = u"invoice"_s; });
    add(u"text, a phrase"_s, [](HistoryFilter& f) { f.text = u"quick brown fox jumps"_s; });
    add(u"text, not there"_s, [](HistoryFilter& f) { f.text = u"zzqqxx"_s; });
    add(u"id"_s, [&](HistoryFilter& f) { f.text = example.flux.requestId.value_or(QString()); });
    add(u"part of an id"_s,
        [&](HistoryFilter& f) { f.text = example.flux.requestId.value_or(QString()).left(8); });
    return all;
}

/// Milliseconds since `begin` nanoseconds of the steady clock until the first rows, or the words that there
/// are none, are painted.
int measureStart(const QString& file, qint64 begin)
{
    HistoryProgram program(file, u"http://127.0.0.1:9"_s);
    const PaintWatch watch(program.pane(), [&program] { return program.showsRows(); });
    static_cast<void>(passUntil([&watch] { return watch.isPainted(); }));
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    print(u"start to first rows, ms"_s, static_cast<double>(now.count() - begin) / 1e6);
    return 0;
}

/// One of the newest calls of which there is an id to look for.
CallRecord callWithId(HistoryProgram& program)
{
    for (int row = 0; row < program.model().rowCount(); ++row) {
        static_cast<void>(passUntil([&] { return program.model().call(row).has_value(); }));
        if (const auto call = program.model().call(row); call && call->flux.requestId)
            return *call;
    }
    qFatal("No call has an id.");
}

void measureListing(HistoryProgram& program)
{
    const CallRecord example = callWithId(program);
    for (const auto& [name, filter] : filters(example)) {
        std::vector<double> times;
        for (int i = 0; i < Repeats; ++i) {
            times.push_back(
                program.timeToRows([&program, &wanted = filter] { program.model().setFilter(wanted); }));
            program.endListing();
            program.model().setFilter({});
            program.endListing();
        }
        print(name + u", ms"_s, median(times));
    }
    for (int column = 0; column < HistoryColumnCount; ++column) {
        if (!HistoryColumns::sort(static_cast<HistoryColumn>(column)))
            continue;
        std::vector<double> times;
        for (int i = 0; i < Repeats; ++i) {
            times.push_back(program.timeToRows([&] {
                program.model().sort(column, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            }));
            program.endListing();
        }
        print(u"sort %1, ms"_s.arg(program.model().headerData(column, Qt::Horizontal).toString()),
            median(times));
    }
    program.model().sort(0, Qt::DescendingOrder);
    program.endListing();
}

void measureGaps(HistoryProgram& program)
{
    QTimer sending;
    QObject::connect(&sending, &QTimer::timeout, &program.window(),
        [&program] { static_cast<void>(program.window().page().send(true)); });
    Prompt prompt;
    prompt.model = u"flux-auto"_s;
    prompt.text = u"Explain in three sentences why the sky is blue."_s;
    prompt.stream = true;
    program.window().page().promptPane().setPrompt(prompt);
    sending.start(250ms);
    {
        const GapMeter meter;
        QLineEdit& line = program.filterLine();
        for (const QString& word : {u"planet"_s, u"timeout"_s, u"zzqq"_s}) {
            for (const QChar character : word) {
                line.insert(character);
                pass(120ms);
            }
            pass(500ms);
            line.clear();
            pass(500ms);
        }
        meter.print(u"typing while receiving:"_s);
    }
    program.endListing();
    {
        constexpr int Steps = 200;
        const GapMeter meter;
        QScrollBar* bar = program.table().verticalScrollBar();
        for (int step = 0; step <= Steps; ++step) {
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / Steps));
            pass(25ms);
        }
        for (int step = 0; step < Steps; ++step) {
            bar->setValue(bar->value() - bar->pageStep());
            pass(10ms);
        }
        meter.print(u"scrolling while receiving:"_s);
    }
    sending.stop();
}

int measureUse(const QString& file, const QString& gateway)
{
    {
        QWidget window;
        window.show();
        const GapMeter meter;
        pass(3s);
        meter.print(u"empty window:"_s);
    }
    HistoryProgram program(file, gateway);
    program.endListing();
    if (program.model().rowCount() > 0)
        measureListing(program);
    measureGaps(program);
    print(u"memory, MB"_s, memory());
    program.window().closeUnasked();
    return 0;
}

int measureInserts(const QString& file)
{
    const SystemClock clock;
    HistoryStore store({file}, clock);
    bool isOpen = false;
    QObject::connect(&store, &HistoryStore::opened, &store, [&isOpen] { isOpen = true; });
    QSignalSpy inserted(&store, &HistoryStore::inserted);
    store.open();
    static_cast<void>(passUntil([&isOpen] { return isOpen; }));
    CallRecord call;
    call.state = CallState::Done;
    call.prompt.model = u"flux-auto"_s;
    call.prompt.text = u"the quick brown fox jumps over the lazy dog "_s.repeated(10);
    call.reply = u"the router answers what the customer asked for "_s.repeated(32);
    std::vector<double> times;
    for (int i = 0; i < Inserts; ++i) {
        call.id = QUuid::createUuid();
        call.startedAt = clock.now();
        QElapsedTimer timer;
        timer.start();
        store.insert(call);
        static_cast<void>(inserted.wait());
        times.push_back(milliseconds(timer));
    }
    print(u"insert, ms"_s, median(times));
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"fluxscope"_s);
    QCoreApplication::setApplicationName(u"fluxscope"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == u"start"_s && arguments.size() == 4)
        return measureStart(arguments.at(2), arguments.at(3).toLongLong());
    if (what == u"use"_s && arguments.size() == 4)
        return measureUse(arguments.at(2), arguments.at(3));
    if (what == u"insert"_s && arguments.size() == 3)
        return measureInserts(arguments.at(2));
    QTextStream(stderr) << "historyprobe start FILE NANOSECONDS | use FILE GATEWAY | insert FILE" << Qt::endl;
    return 2;
}
