// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "find.h"
#include "history/historystore.h"
#include "runs/comparerun.h"
#include "runs/runningcalls.h"
#include "ui/compare/comparecard.h"
#include "ui/compare/comparecolumn.h"
#include "ui/compare/comparecolumns.h"
#include "ui/widgets/markdownview.h"

#include <QComboBox>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A call whose events the test tells.
class ScriptedCall final : public Call
{
public:
    void stop() override { tell(CallEnded{EndCause::Stopped, std::nullopt}); }
    [[nodiscard]] CallBodies bodies() const override { return {}; }

    void tell(decltype(CallEvent::what) what) { emit happened(CallEvent{m_at += 10ms, std::move(what)}); }

    void write(const QString& text)
    {
        CompletionDelta delta;
        delta.text = text;
        tell(delta);
    }

    void think(const QString& reasoning)
    {
        CompletionDelta delta;
        delta.reasoning = reasoning;
        tell(delta);
    }

    void begin()
    {
        tell(RequestSent{});
        tell(HeadReceived{200, {}, {}});
    }

    void end() { tell(CallEnded{EndCause::Complete, std::nullopt}); }

private:
    std::chrono::milliseconds m_at{0};
};

/// A gateway that answers nothing by itself.
class ScriptedGateway final : public GatewayClient
{
public:
    std::unique_ptr<Call> send(const Prompt& prompt, const Route& /*route*/) override
    {
        prompts.append(prompt);
        auto made = std::make_unique<ScriptedCall>();
        calls.append(made.get());
        return made;
    }

    void openConnections(
        const Route& /*route*/, int /*count*/, QObject* context, std::function<void()> callback) override
    {
        QTimer::singleShot(0, context, std::move(callback));
    }

    QList<Prompt> prompts;
    QList<QPointer<ScriptedCall>> calls;
};

[[nodiscard]] inline ComparePlan planOf(
    int entries, int repeats, CompareMeasure measure = CompareMeasure::Speed)
{
    ComparePlan plan;
    Prompt prompt;
    prompt.text = u"Hello"_s;
    plan.prompts = {prompt};
    for (int i = 0; i < entries; ++i)
        plan.entries.append({u"model-%1"_s.arg(i), AllDialects.at(static_cast<std::size_t>(i) % 3)});
    plan.repeats = repeats;
    plan.measure = measure;
    plan.seed = 7;
    return plan;
}

/// A whole call, of which each text, figure and id is unlike any other.
[[nodiscard]] inline CallRecord wholeCall(int entry, int repeat, bool stream = true)
{
    CallRecord call;
    call.id = QUuid::createUuid();
    call.startedAt = QDateTime(QDate(2026, 10, 5), QTime(14, 0), Qt::UTC);
    call.state = CallState::Done;
    call.prompt.model = u"model-%1"_s.arg(entry);
    call.prompt.text = u"Hello"_s;
    call.prompt.stream = stream;
    call.httpStatus = 200;
    call.flux.model = u"served-%1"_s.arg(entry);
    call.flux.routed = true;
    call.flux.requestId = u"1234567%1-aaaa"_s.arg(entry);
    call.cost = Cost{u"0.00%1"_s.arg(9777 - 1000 * entry), CostSource::Header};
    call.usage.inputTokens = 4441;
    call.usage.outputTokens = 5551;
    call.reply = u"Text of repeat %1"_s.arg(repeat);
    call.finish = Finish::Stop;
    call.timings.total = std::chrono::milliseconds(6660 + 10 * ((entry + 1) % 3));
    call.compare = ComparePlace{QUuid(), 0, entry, repeat};
    return call;
}

[[nodiscard]] inline CallRecord failedCall(int entry)
{
    CallRecord call = wholeCall(entry, 0);
    call.state = CallState::Failed;
    call.httpStatus = 503;
    call.reply.reset();
    call.finish = Finish::Error;
    call.error = CallError{ErrorKind::Server, u"model-%1 is <b>gone</b>"_s.arg(entry), {}, std::nullopt};
    return call;
}

[[nodiscard]] inline QString longText()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"Line %1\n\n"_s.arg(i);
    return text;
}

/// The columns over a run: of those calls, or one that can be started.
struct Trial
{
    explicit Trial(const ComparePlan& plan, const QList<CallRecord>& records = {})
        : store(HistoryOptions{folder.filePath(u"history.sqlite"_s), false, false}, clock)
        , calls(store, gateway, clock)
    {
        store.open();
        route.connection.name = u"Trial"_s;
        route.connection.baseUrl = u"https://gateway.example"_s;
        run = std::make_unique<CompareRun>(CompareRun::Rooms{calls, store, gateway, clock},
            newComparison(plan, route.connection, clock.now()), records);
        columns.resize(1280, 700);
        columns.show();
        columns.show(run.get());
        columns.activateWindow();
    }

    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&columns); }

    void start() const { run->start(route, true); }

    [[nodiscard]] bool hasSent(qsizetype count) const
    {
        return QTest::qWaitFor([this, count] { return gateway.calls.size() == count; });
    }

    /// From the left to the right.
    [[nodiscard]] QList<CompareColumn*> inOrder() const
    {
        QList<CompareColumn*> found;
        for (CompareColumn* column : columns.findChildren<CompareColumn*>()) {
            if (column->isVisibleTo(&columns))
                found.append(column);
        }
        std::sort(found.begin(), found.end(),
            [](const CompareColumn* one, const CompareColumn* other) { return one->x() < other->x(); });
        return found;
    }

    [[nodiscard]] QList<int> entries() const
    {
        QList<int> found;
        for (const CompareColumn* column : inOrder())
            found.append(column->entry());
        return found;
    }

    /// As assistive technology meets them, whether they are laid out already or not.
    [[nodiscard]] QList<int> siblings() const
    {
        QList<int> found;
        for (const CompareColumn* column : columns.findChildren<CompareColumn*>())
            found.append(column->entry());
        return found;
    }

    /// Which is on display.
    [[nodiscard]] CompareColumn* column(int entry) const
    {
        const auto shown = inOrder();
        return *std::find_if(shown.cbegin(), shown.cend(),
            [entry](const CompareColumn* each) { return each->entry() == entry; });
    }

    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return named<QAbstractButton>(columns, name);
    }

    void choose(const QString& list, const QString& choice) const
    {
        auto* combo = named<QComboBox>(columns, list);
        combo->setCurrentText(choice);
        emit combo->activated(combo->currentIndex());
    }

    QTemporaryDir folder;
    SystemClock clock;
    HistoryStore store;
    ScriptedGateway gateway;
    RunningCalls calls;
    Route route;
    std::unique_ptr<CompareRun> run;
    CompareColumns columns;
};

[[nodiscard]] inline QString replyOf(const CompareColumn* column)
{
    return column->findChild<MarkdownView*>()->toPlainText();
}

[[nodiscard]] inline QString stateOf(const CompareColumn* column)
{
    return column->findChild<CompareCard*>()->stateText();
}

} // namespace Fluxscope::Ui
