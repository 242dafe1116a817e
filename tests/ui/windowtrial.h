// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "find.h"
#include "history/historystore.h"
#include "models/historymodel.h"
#include "runs/activeconnection.h"
#include "runs/comparisons.h"
#include "runs/modelcatalog.h"
#include "runs/roomsontrial.h"
#include "runs/runningcalls.h"
#include "ui/callactions.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparesetup.h"
#include "ui/history/historypane.h"
#include "ui/mainwindow.h"
#include "ui/prompt/promptpane.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

/// A call that ends from the event loop if it has an end, else when it is stopped.
class PlannedEnd final : public Call
{
public:
    explicit PlannedEnd(const std::optional<CallEnded>& ended)
    {
        if (ended)
            QTimer::singleShot(0, this, [this, ended] { end(*ended); });
    }

    void stop() override { end({EndCause::Stopped, std::nullopt}); }
    [[nodiscard]] CallBodies bodies() const override { return {}; }

private:
    void end(const CallEnded& ended)
    {
        if (!std::exchange(m_isOver, true))
            emit happened({std::chrono::milliseconds(40), ended});
    }

    bool m_isOver = false;
};

/// A gateway that goes on, or is refused by the proxy, or says nothing.
class GatewayOnTrial final : public GatewayClient
{
public:
    std::unique_ptr<Call> send(const Prompt& prompt, const Route& /*route*/) override
    {
        prompts.append(prompt);
        return std::make_unique<PlannedEnd>(end);
    }

    void openConnections(
        const Route& /*route*/, int /*count*/, QObject* context, std::function<void()> callback) override
    {
        QTimer::singleShot(0, context, std::move(callback));
    }

    QList<Prompt> prompts;
    std::optional<CallEnded> end; ///< of every call; nullopt: it runs on
};

inline ComparePlan planOf(int entries, int atOnce)
{
    ComparePlan plan;
    for (int i = 0; i < entries; ++i)
        plan.entries.append({u"model-%1"_s.arg(i), Dialect::Chat});
    plan.atOnce = atOnce;
    plan.repeats = 1;
    return plan;
}

/// A call of the history that can be made again.
inline CallRecord earlierCall()
{
    CallRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.state = CallState::Done;
    record.prompt.model = u"flux-auto"_s;
    record.prompt.text = u"An earlier prompt"_s;
    record.flux.requestId = record.id.toString(QUuid::WithoutBraces);
    record.reply = u"Paris"_s;
    return record;
}

/// The window over a history of its own, with a prompt in the editor.
struct Trial
{
    explicit Trial(const QString& baseUrl = {}, const Secret& key = Secret("sk-test-1234"_ba))
        : rooms(key)
        , active(rooms.settings, rooms.keys, connection(baseUrl))
    {
        QSignalSpy opened(&store, &HistoryStore::opened);
        store.open();
        static_cast<void>(opened.wait());
        static_cast<void>(QTest::qWaitFor([this] { return !active.isPending(); }));
        setPrompt(u"Why is the sky blue?"_s);
        window.show();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] static std::optional<Connection> connection(const QString& baseUrl)
    {
        if (baseUrl.isEmpty())
            return std::nullopt;
        Connection connection;
        connection.id = QUuid::createUuid();
        connection.baseUrl = baseUrl;
        return connection;
    }

    void setPrompt(const QString& text)
    {
        Prompt prompt;
        prompt.model = u"flux-auto"_s;
        prompt.text = text;
        window.page().promptPane().setPrompt(prompt);
    }

    [[nodiscard]] ComparePage& compare() { return *window.findChild<ComparePage*>(); }
    [[nodiscard]] CallActions& actions() { return *window.findChild<CallActions*>(); }
    [[nodiscard]] bool isComparing() { return compare().isVisible(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&window, key, modifiers);
    }

    void runComparison(int entries, int atOnce)
    {
        press(Qt::Key_2);
        auto* setup = window.findChild<CompareSetup*>();
        setup->setPlan(planOf(entries, atOnce));
        setup->run();
    }

    /// Adds calls to the history; the first of them is the current one.
    void add(const QList<CallRecord>& records)
    {
        for (const CallRecord& record : records)
            store.insert(record);
        static_cast<void>(QTest::qWaitFor([this, &records] { return history.rowCount() == records.size(); }));
        window.page().showCall(records.constFirst().id);
        static_cast<void>(QTest::qWaitFor([this] { return actions().sendAgain->isEnabled(); }));
    }

    /// In the history.
    [[nodiscard]] QSet<QUuid> selected()
    {
        QSet<QUuid> ids;
        const auto chosen = window.page().historyPane().selectedCalls();
        for (const CallRecord& call : chosen)
            ids.insert(call.id);
        return ids;
    }

    template <class Dialog>
    [[nodiscard]] Dialog* open() const
    {
        for (Dialog* dialog : window.findChildren<Dialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    /// Answers the question that is open; false: none is.
    [[nodiscard]] bool answer(const QString& caption) const
    {
        auto* box = open<QMessageBox>();
        QAbstractButton* button = box ? captioned(*box, caption) : nullptr;
        if (button)
            button->click();
        return button != nullptr;
    }

    RoomsOnTrial rooms;
    SystemClock clock;
    HistoryStore store{HistoryOptions{rooms.folder.filePath(u"history.sqlite"_s), false, false}, clock};
    GatewayOnTrial gateway;
    RunningCalls calls{store, gateway, clock};
    Comparisons comparisons{CompareRun::Rooms{calls, store, gateway, clock}};
    ActiveConnection active;
    ModelCatalog catalog{rooms.gateway, active};
    HistoryModel history{store, clock};
    MainWindow window{{{rooms.settings, active, calls, catalog, history}, comparisons, clock, rooms.keys,
        gateway, rooms.folder.filePath(u"history.sqlite"_s), true}};
};

} // namespace Fluxscope::Ui
