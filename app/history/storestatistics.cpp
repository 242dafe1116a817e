// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/storestatistics.h"

#include "core/decimalsum.h"
#include "core/quantile.h"

#include <QHash>
#include <QMap>
#include <QMultiHash>

#include <algorithm>
#include <cmath>
#include <vector>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int PicodollarPlaces = 12;

/// The columns of the walk, all of them in the index of the order of time, so that no row is touched.
enum Column { StartedAt, State, Requested, Served, CostPico, HasCost, IsUnsent, FirstToken, Total };

constexpr auto WalkColumns =
    "c.started_at AS started_at, c.state AS state, c.requested_model AS requested_model, "
    "c.served_model AS served_model, c.cost_pico AS cost_pico, c.cost_sort IS NOT NULL AS has_cost, "
    "%1 AS unsent, "
    "c.first_token_ms AS first_token_ms, c.total_ms AS total_ms"_L1;

/// A price that is no whole number of picodollars, with what it belongs to.
constexpr auto OddPriceColumns = "c.started_at AS started_at, c.requested_model AS requested_model, "
                                 "c.served_model AS served_model, c.state AS state, "
                                 "c.http_status AS http_status, c.total_ms AS total_ms, "
                                 "c.cost_usd AS cost_usd, c.cost_sort AS cost_sort, "
                                 "c.cost_pico AS cost_pico"_L1;

/// An exact sum of picodollars in two halves, since adding a million big numbers takes a second.
class PicodollarSum final
{
public:
    void add(qint64 picodollars)
    {
        m_microdollars += picodollars / PicodollarsPerMicrodollar;
        m_rest += picodollars % PicodollarsPerMicrodollar;
    }

    void addTo(DecimalSum& sum) const
    {
        sum.addScaled(m_microdollars, PicodollarPlaces / 2);
        sum.addScaled(m_rest, PicodollarPlaces);
    }

private:
    static constexpr qint64 PicodollarsPerMicrodollar = 1'000'000;

    qint64 m_microdollars = 0;
    qint64 m_rest = 0;
};

/// Exact prices and their median. Each is held as picodollars; those few that are none are held as text, too.
class Prices final
{
public:
    void add(qint64 picodollars)
    {
        m_sum.add(picodollars);
        m_picodollars.push_back(picodollars);
    }

    void addOdd(const QString& usd)
    {
        static_cast<void>(m_oddSum.add(usd));
        const double nearest = std::min(usd.toDouble() * std::pow(10.0, PicodollarPlaces), Largest);
        m_picodollars.push_back(static_cast<qint64>(nearest));
        m_odd.insert(m_picodollars.back(), usd);
    }

    [[nodiscard]] QString sum() const
    {
        DecimalSum sum = m_oddSum;
        m_sum.addTo(sum);
        return sum.toString();
    }

    [[nodiscard]] std::optional<QString> median()
    {
        if (m_picodollars.empty())
            return std::nullopt;
        std::sort(m_picodollars.begin(), m_picodollars.end());
        const std::size_t middle = (m_picodollars.size() - 1) / 2;
        DecimalSum both;
        addTo(both, m_picodollars.at(middle));
        addTo(both, m_picodollars.at(m_picodollars.size() / 2));
        return both.half().toString();
    }

private:
    static constexpr double Largest = 9.2e18; // what fits into 64 bits

    void addTo(DecimalSum& sum, qint64 picodollars) const
    {
        const auto odd = m_odd.constFind(picodollars);
        if (odd == m_odd.constEnd())
            sum.addScaled(picodollars, PicodollarPlaces);
        else
            static_cast<void>(sum.add(*odd));
    }

    PicodollarSum m_sum;
    DecimalSum m_oddSum;
    std::vector<qint64> m_picodollars;
    QMultiHash<qint64, QString> m_odd; ///< by its nearest picodollars
};

std::optional<TimeSpread> spread(std::vector<qint64>& times)
{
    if (times.empty())
        return std::nullopt;
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) {
        return std::chrono::milliseconds(std::llround(quantile(times, part).value_or(0)));
    };
    TimeSpread result;
    result.calls = static_cast<qint64>(times.size());
    result.least = std::chrono::milliseconds(times.front());
    result.lowerQuartile = at(0.25);
    result.median = at(0.5);
    result.upperQuartile = at(0.75);
    if (result.calls >= TimeSpread::LeastForPercentile)
        result.percentile95 = at(0.95);
    result.most = std::chrono::milliseconds(times.back());
    return result;
}

struct ModelWalk
{
    ModelStatistics figures;
    Prices prices;
    std::vector<qint64> firstTokens;
    std::vector<qint64> totals;
};

struct DayWalk
{
    DayStatistics figures;
    PicodollarSum sum;
    DecimalSum oddSum;
};

/// One call as the walk meets it.
struct Step
{
    bool isFailure = false;
    bool isUnsent = false;
    bool hasCost = false;
    bool lacksCost = false;
    std::optional<qint64> picodollars;
    std::optional<qint64> firstToken; ///< of calls that are done
    std::optional<qint64> total; ///< of calls that are done
};

class Walk final
{
public:
    explicit Walk(const QTimeZone& zone)
        : m_zone(zone)
    { }

    void take(const QSqlQuery& query)
    {
        const Step step = read(query);
        ++m_calls;
        addTo(model(m_requested, query.value(Requested).toString()), step);
        addTo(model(m_served, query.value(Served).toString()), step);
        DayWalk& day = dayAt(query.value(StartedAt).toLongLong());
        ++day.figures.calls;
        day.figures.withCost += step.hasCost ? 1 : 0;
        day.figures.withoutCost += step.lacksCost ? 1 : 0;
        if (step.picodollars)
            day.sum.add(*step.picodollars);
    }

    void takeOddPrice(
        qint64 startedAt, const QString& requestedModel, const QString& servedModel, const QString& usd)
    {
        model(m_requested, requestedModel).prices.addOdd(usd);
        model(m_served, servedModel).prices.addOdd(usd);
        static_cast<void>(dayAt(startedAt).oddSum.add(usd));
    }

    [[nodiscard]] HistoryStatistics result()
    {
        HistoryStatistics statistics;
        statistics.calls = m_calls;
        statistics.served = figures(m_served);
        statistics.requested = figures(m_requested);
        for (DayWalk& day : m_days) {
            day.sum.addTo(day.oddSum);
            day.figures.knownCostUsd = day.oddSum.toString();
            statistics.days.append(day.figures);
        }
        return statistics;
    }

private:
    using Models = QHash<QString, ModelWalk>; // unknown ones under a null text

    [[nodiscard]] static Step read(const QSqlQuery& query)
    {
        const auto number = [&query](Column column) {
            const QVariant value = query.value(column);
            return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
        };
        const QString name = query.value(State).toString();
        const CallState state = callStateFromName(name).value_or(CallState::Interrupted);
        Step step;
        step.isFailure =
            state == CallState::Failed || state == CallState::CutOff || state == CallState::Interrupted;
        step.isUnsent = query.value(IsUnsent).toBool();
        const bool hasPrice = query.value(HasCost).toBool();
        const bool counts = !step.isUnsent && !isRunning(state);
        step.hasCost = counts && hasPrice;
        step.lacksCost = counts && !hasPrice;
        if (step.hasCost)
            step.picodollars = number(CostPico);
        if (state == CallState::Done) {
            step.firstToken = number(FirstToken);
            step.total = number(Total);
        }
        return step;
    }

    static ModelWalk& model(Models& models, const QString& name)
    {
        ModelWalk& walk = models[name];
        if (!name.isEmpty() && !walk.figures.model)
            walk.figures.model = name;
        return walk;
    }

    static void addTo(ModelWalk& walk, const Step& step)
    {
        ModelStatistics& figures = walk.figures;
        ++figures.calls;
        figures.failures += step.isFailure ? 1 : 0;
        figures.notSent += step.isUnsent ? 1 : 0;
        figures.withCost += step.hasCost ? 1 : 0;
        figures.withoutCost += step.lacksCost ? 1 : 0;
        if (step.picodollars)
            walk.prices.add(*step.picodollars);
        if (step.firstToken)
            walk.firstTokens.push_back(*step.firstToken);
        if (step.total)
            walk.totals.push_back(*step.total);
    }

    /// The walk goes along the time, so that the last day is nearly always the right one.
    DayWalk& dayAt(qint64 milliseconds)
    {
        if (milliseconds < m_dayBegin || milliseconds >= m_dayEnd) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(milliseconds, m_zone).date();
            m_dayBegin = day.startOfDay(m_zone).toMSecsSinceEpoch();
            m_dayEnd = day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
            m_day = day;
            m_days[day].figures.day = day;
        }
        return m_days[m_day];
    }

    static QList<ModelStatistics> figures(Models& models)
    {
        QList<ModelStatistics> all;
        for (ModelWalk& walk : models) {
            walk.figures.knownCostUsd = walk.prices.sum();
            walk.figures.medianCostUsd = walk.prices.median();
            walk.figures.firstToken = spread(walk.firstTokens);
            walk.figures.total = spread(walk.totals);
            all.append(walk.figures);
        }
        std::sort(all.begin(), all.end(), [](const ModelStatistics& one, const ModelStatistics& other) {
            return one.calls != other.calls ? one.calls > other.calls : one.model < other.model;
        });
        return all;
    }

    const QTimeZone m_zone;
    qint64 m_calls = 0;
    Models m_served;
    Models m_requested;
    QMap<QDate, DayWalk> m_days;
    QDate m_day;
    qint64 m_dayBegin = 0;
    qint64 m_dayEnd = 0;
};

SqlOutcome takeOddPrices(
    const QSqlDatabase& database, const CallSources& sources, const HistoryFilter& filter, Walk& walk)
{
    const SqlText prices = selectCalls(sources, OddPriceColumns, filter);
    auto query = select(database,
        u"SELECT started_at, requested_model, served_model, cost_usd FROM (%1) "
        "WHERE cost_sort IS NOT NULL AND cost_pico IS NULL AND NOT (%2 OR %3)"_s.arg(
            prices.sql, NeverLeftSql, RunningSql),
        prices.values);
    if (!query)
        return query.error();
    while (query.value().next()) {
        walk.takeOddPrice(query->value(0).toLongLong(), query->value(1).toString(),
            query->value(2).toString(), query->value(3).toString());
    }
    return lastFailure(query.value());
}

} // namespace

ReadResult<HistoryStatistics> readStatistics(const QSqlDatabase& database, const CallSources& sources,
    const HistoryFilter& filter, const QTimeZone& zone)
{
    const SqlText calls = selectCalls(sources, QString(WalkColumns).arg(NeverLeftSql), filter);
    auto query = select(database, calls.sql, calls.values);
    if (!query)
        return Failure{query.error()};
    Walk walk(zone);
    bool hasOddPrices = false;
    while (query.value().next()) {
        walk.take(query.value());
        hasOddPrices |= query->value(HasCost).toBool() && query->value(CostPico).isNull();
    }
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    query.value().finish();
    if (hasOddPrices) {
        if (auto failure = takeOddPrices(database, sources, filter, walk))
            return Failure{*failure};
    }
    return walk.result();
}

} // namespace Fluxscope
