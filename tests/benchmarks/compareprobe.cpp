// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/barereceiver.h"
#include "benchmarks/benchmarkplan.h"
#include "benchmarks/comparisoncheck.h"
#include "benchmarks/eventloop.h"
#include "benchmarks/figures.h"
#include "benchmarks/program.h"
#include "core/comparison.h"
#include "net/requestbuilder.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparesetup.h"
#include "ui/mainwindow.h"
#include "ui/prompt/promptpane.h"
#include "ui/promptpage.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <optional>

using namespace Fluxscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LookPace = 50ms; // wakes the loop seldom enough to cost nothing
constexpr auto Patience = 300s;
constexpr auto Settling = 1s; // until windows and figures rest

/// Processor time of all threads of this process.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

int fail(const QStringList& sentences)
{
    QTextStream(stderr) << sentences.join(u'\n') << Qt::endl;
    return 1;
}

/// The page for comparing of a program, with the plan set up and ready to run.
class ComparingProgram final
{
public:
    ComparingProgram(const QString& file, const QString& gateway, const ComparePlan& plan)
        : m_program(file, gateway)
        , m_plan(plan)
        , m_page(m_program.window().findChild<Ui::ComparePage*>())
        , m_setup(m_page->findChild<Ui::CompareSetup*>())
    {
        m_program.window().page().promptPane().setPrompt(plan.prompts.constFirst());
        for (QAction* action : m_program.window().findChildren<QAction*>()) {
            if (action->text() == u"&Compare"_s)
                action->trigger();
        }
        m_setup->setPlan(plan);
        if (!m_page->isVisible() || !passUntil([this] { return canRun(); }, LookPace))
            qFatal("The comparison cannot be run.");
        pass(Settling);
    }

    ~ComparingProgram() { m_program.window().closeUnasked(); }
    Q_DISABLE_COPY_MOVE(ComparingProgram)

    /// False if it does not come to its end. Nobody is asked whether so many calls are meant.
    [[nodiscard]] bool run()
    {
        emit m_setup->runRequested(m_plan);
        return canStop() && passUntil([this] { return !canStop(); }, LookPace, Patience);
    }

private:
    [[nodiscard]] bool canRun() const { return hasEnabledButton(*m_setup, u"Run"_s); }
    /// As long as calls run or wait.
    [[nodiscard]] bool canStop() const { return hasEnabledButton(*m_page, u"Stop all"_s); }

    [[nodiscard]] static bool hasEnabledButton(const QWidget& widget, const QString& text)
    {
        const auto buttons = widget.findChildren<QPushButton*>();
        return std::any_of(buttons.cbegin(), buttons.cend(),
            [&text](const QPushButton* button) { return button->text() == text && button->isEnabled(); });
    }

    Program m_program;
    ComparePlan m_plan;
    Ui::ComparePage* m_page;
    Ui::CompareSetup* m_setup;
};

/// With `withGaps` the gaps of the event loop, else the processor time, which looking for gaps would add to.
int measureComparing(const QString& file, const QString& gateway, const ComparePlan& plan, bool withGaps)
{
    bool hasEnded = false;
    {
        ComparingProgram program(file, gateway, plan);
        std::optional<GapMeter> meter;
        if (withGaps)
            meter.emplace();
        const double before = processorSeconds();
        QElapsedTimer wall;
        wall.start();
        hasEnded = program.run();
        print(u"wall, s"_s, milliseconds(wall) / 1000);
        pass(Settling);
        if (meter)
            meter->print(u"comparing:"_s);
        else
            print(u"processor, s"_s, processorSeconds() - before);
    }
    if (!hasEnded)
        return fail({u"The comparison did not come to its end."_s});
    const QStringList faults = faultsOfComparison(file, plan);
    return faults.isEmpty() ? 0 : fail(faults);
}

int measureEmptyWindow(std::chrono::milliseconds time)
{
    QWidget window;
    window.resize(WindowSize);
    window.show();
    pass(Settling);
    const GapMeter meter;
    pass(time);
    meter.print(u"empty window:"_s);
    return 0;
}

int measureBare(const QString& gateway, const ComparePlan& plan)
{
    Route route;
    route.connection.baseUrl = gateway;
    route.key = Secret(qgetenv("FLUX_API_KEY"));
    const RequestBuilder builder(route);
    Comparison comparison;
    comparison.plan = plan;
    QList<OutgoingRequest> requests;
    for (const PlannedCall& call : plannedCalls(plan)) {
        auto outgoing = builder.completion(promptFor(comparison, call));
        if (!outgoing)
            return fail({outgoing.error().message});
        requests.append(outgoing.value());
    }
    BareReceiver receiver(requests, plan.atOnce);
    const double before = processorSeconds();
    QElapsedTimer wall;
    wall.start();
    receiver.start();
    const bool hasEnded = passUntil([&receiver] { return receiver.isDone(); }, LookPace, Patience);
    print(u"wall, s"_s, milliseconds(wall) / 1000);
    pass(Settling);
    print(u"processor, s"_s, processorSeconds() - before);
    print(u"received, bytes"_s, static_cast<double>(receiver.bytes()));
    if (!hasEnded)
        return fail({u"Not every answer came within %1 s."_s.arg(Patience.count())});
    if (receiver.failures() > 0)
        return fail({u"%1 answers are not whole."_s.arg(receiver.failures())});
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
    const auto plan = [&arguments](qsizetype from) {
        return benchmarkPlan(arguments.at(from).toInt(), arguments.at(from + 1).toInt());
    };
    if ((what == u"gaps"_s || what == u"processor"_s) && arguments.size() == 6)
        return measureComparing(arguments.at(2), arguments.at(3), plan(4), what == u"gaps"_s);
    if (what == u"empty"_s && arguments.size() == 3)
        return measureEmptyWindow(std::chrono::milliseconds(arguments.at(2).toLongLong()));
    if (what == u"bare"_s && arguments.size() == 5)
        return measureBare(arguments.at(2), plan(3));
    QTextStream(stderr) << "compareprobe gaps|processor FILE GATEWAY ENTRIES REPEATS\n"
                           "             empty MILLISECONDS | bare GATEWAY ENTRIES REPEATS"
                        << Qt::endl;
    return 2;
}
