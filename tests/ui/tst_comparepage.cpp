// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "core/clock.h"
#include "history/historystore.h"
#include "models/historymodel.h"
#include "runs/activeconnection.h"
#include "runs/comparisons.h"
#include "runs/modelcatalog.h"
#include "runs/roomsontrial.h"
#include "runs/runningcalls.h"
#include "ui/compare/comparefigures.h"
#include "ui/compare/comparesetup.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <optional>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A call that the gateway answers from the event loop.
class AnsweredCall final : public Call
{
public:
    AnsweredCall(int status, std::optional<QString> cost)
        : m_status(status)
        , m_cost(std::move(cost))
    {
        QTimer::singleShot(0, this, &AnsweredCall::answer);
    }

    void stop() override { end({EndCause::Stopped, std::nullopt}); }
    [[nodiscard]] CallBodies bodies() const override { return {}; }

private:
    void answer()
    {
        if (m_isOver)
            return;
        emit happened({10ms, RequestSent{}});
        FluxHeaders flux;
        flux.costUsd = m_cost;
        emit happened({20ms, HeadReceived{m_status, flux, {}}});
        if (m_status != 200) {
            end({EndCause::Failed, CallError{ErrorKind::RateLimit, u"wait"_s, {}, 30}});
            return;
        }
        CompletionDelta delta;
        delta.text = u"The sky is blue."_s;
        emit happened({30ms, delta});
        end({EndCause::Complete, std::nullopt});
    }

    void end(const CallEnded& ended)
    {
        if (!std::exchange(m_isOver, true))
            emit happened({40ms, ended});
    }

    int m_status;
    std::optional<QString> m_cost;
    bool m_isOver = false;
};

class AnsweringGateway final : public GatewayClient
{
public:
    std::unique_ptr<Call> send(const Prompt& prompt, const Route& /*route*/) override
    {
        prompts.append(prompt);
        return std::make_unique<AnsweredCall>(status, cost);
    }

    void openConnections(
        const Route& /*route*/, int /*count*/, QObject* context, std::function<void()> callback) override
    {
        QTimer::singleShot(0, context, std::move(callback));
    }

    QList<Prompt> prompts;
    int status = 200;
    std::optional<QString> cost;
};

ComparePlan planOf(int entries, int repeats)
{
    ComparePlan plan;
    for (int i = 0; i < entries; ++i)
        plan.entries.append({u"model-%1"_s.arg(i), Dialect::Chat});
    plan.repeats = repeats;
    return plan;
}

/// The page over a history of its own, with a prompt.
struct Trial
{
    explicit Trial(const ComparePlan& plan)
    {
        QSignalSpy opened(&store, &HistoryStore::opened);
        store.open();
        static_cast<void>(opened.wait());
        page.setPrompt(prompt(), {});
        setup().setPlan(plan);
    }

    [[nodiscard]] static Prompt prompt()
    {
        Prompt prompt;
        prompt.text = u"Why is the sky blue?"_s;
        return prompt;
    }

    [[nodiscard]] CompareSetup& setup() { return *page.findChild<CompareSetup*>(); }

    [[nodiscard]] QAbstractButton* button(const QString& text)
    {
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] QList<ComparisonRow> kept()
    {
        auto reading = store.comparisons();
        reading.waitForFinished();
        return reading.result();
    }

    RoomsOnTrial rooms{Secret("sk-test-1234"_ba)};
    SystemClock clock;
    HistoryStore store{HistoryOptions{rooms.folder.filePath(u"history.sqlite"_s), false, false}, clock};
    AnsweringGateway gateway;
    RunningCalls calls{store, gateway, clock};
    Comparisons comparisons{CompareRun::Rooms{calls, store, gateway, clock}};
    ActiveConnection active{rooms.settings, rooms.keys, std::nullopt};
    ModelCatalog catalog{rooms.gateway, active};
    HistoryModel history{store, clock};
    ComparePage page{{rooms.settings, active, catalog, comparisons, history, clock}};
};

} // namespace

class TstComparePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void runsWhatIsSetUp();
    void opensAnEarlierComparison();
    void pausesAndGoesOn();
    void runsWhatIsMissing();
    void savesAReport();
    void runsByKeyboard();
    void runsNothingWithoutAPrompt();
    void remembersWhatWasSetUp();
};

void TstComparePage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TstComparePage::runsWhatIsSetUp()
{
    Trial trial(planOf(3, 2));
    trial.setup().run();
    QTRY_COMPARE(trial.gateway.prompts.size(), 6);
    QTRY_COMPARE(trial.page.openCalls(), 0);
    QTRY_COMPARE(trial.kept().size(), 1);
    QTRY_COMPARE(trial.kept().constFirst().whole, 6);
    for (const Prompt& prompt : std::as_const(trial.gateway.prompts)) {
        QCOMPARE(prompt.text, Trial::prompt().text);
        QVERIFY(!prompt.stream);
    }
    QVERIFY(!trial.button(u"Stop all"_s)->isEnabled());
}

void TstComparePage::opensAnEarlierComparison()
{
    Trial trial(planOf(2, 1));
    trial.setup().run();
    QTRY_COMPARE(trial.kept().size(), 1);
    QTRY_COMPARE(trial.kept().constFirst().whole, 2);
    ComparePage other{
        {trial.rooms.settings, trial.active, trial.catalog, trial.comparisons, trial.history, trial.clock}};
    auto* open = other.findChild<QToolButton*>(u"earlier"_s);
    QVERIFY(open);
    emit open->menu()->aboutToShow();
    QTRY_VERIFY(!open->menu()->actions().isEmpty() && open->menu()->actions().constFirst()->isEnabled());
    QVERIFY(open->menu()->actions().constFirst()->text().contains(u"Why is the sky blue?"_s));
    open->menu()->actions().constFirst()->trigger();
    const auto isWhole = [&other] {
        const auto labels = other.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel* label) { return label->text().startsWith(u"2 of 2 calls ended"_s); });
    };
    QTRY_VERIFY(isWhole());
    QCOMPARE(trial.gateway.prompts.size(), 2);
}

void TstComparePage::pausesAndGoesOn()
{
    Trial trial(planOf(2, 2));
    trial.gateway.status = 429;
    ComparePlan plan = planOf(2, 2);
    plan.atOnce = 1;
    trial.setup().setPlan(plan);
    trial.page.show();
    trial.setup().run();
    QTRY_VERIFY(trial.button(u"Continue after 30.00 s"_s));
    QTRY_VERIFY(trial.button(u"Continue after 30.00 s"_s)->isVisible());
    QCOMPARE(trial.gateway.prompts.size(), 1);
    trial.gateway.status = 200;
    trial.button(u"Continue at one per second"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(trial.page.openCalls(), 0, 20'000);
    QCOMPARE(trial.gateway.prompts.size(), 4);
}

void TstComparePage::runsWhatIsMissing()
{
    Trial trial(planOf(2, 1));
    trial.gateway.status = 500;
    trial.setup().run();
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.page.openCalls(), 0);
    QAbstractButton* missing = trial.button(u"Run the missing 2"_s);
    QVERIFY(missing);
    trial.gateway.status = 200;
    missing->click();
    QTRY_COMPARE(trial.gateway.prompts.size(), 4);
    QTRY_COMPARE(trial.page.openCalls(), 0);
    QTRY_VERIFY(missing->isHidden());
}

void TstComparePage::savesAReport()
{
    Trial trial(planOf(2, 1));
    trial.gateway.cost = u"0.0001"_s;
    trial.setup().run();
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.page.openCalls(), 0);
    auto* numbers = trial.page.findChild<CompareFigures*>();
    QVERIFY(numbers);
    QTRY_VERIFY(!numbers->reportPictures().isEmpty()); // the figures follow a moment later
    trial.button(u"Save report…"_s)->click();
    auto* dialog = trial.page.findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString file = trial.rooms.folder.filePath(u"report.html"_s);
    QSignalSpy told(&trial.page, &ComparePage::statusMessage);
    emit dialog->fileSelected(file);
    QTRY_COMPARE(told.size(), 1);
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(report.readAll());
    QVERIFY(text.contains(u"Why is the sky blue?"_s));
    QVERIFY(text.contains(u"The sky is blue."_s));
    QVERIFY(text.contains(u"data:image/svg+xml"_s));
    QVERIFY(!text.contains(u"sk-test-1234"_s));
}

void TstComparePage::runsByKeyboard()
{
    Trial trial(planOf(2, 1));
    trial.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&trial.page));
    auto* field = trial.setup().findChild<QSpinBox*>();
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(trial.gateway.prompts.size(), 2);
    QTRY_COMPARE(trial.page.openCalls(), 0);
}

void TstComparePage::runsNothingWithoutAPrompt()
{
    Trial trial(planOf(2, 1));
    trial.page.setPrompt({}, u"Type a prompt first."_s);
    trial.setup().run();
    QCOMPARE(trial.page.openCalls(), 0);
}

void TstComparePage::remembersWhatWasSetUp()
{
    Trial trial(planOf(3, 5));
    QTRY_COMPARE(trial.rooms.settings.comparePlan().entries, planOf(3, 5).entries);
    QCOMPARE(trial.rooms.settings.comparePlan().repeats, 5);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstComparePage)
#include "tst_comparepage.moc"
