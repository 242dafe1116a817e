// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtertext.h"

#include <QLocale>
#include <QStringList>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

class TstFilterText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void saysNothingOfTheTextAlone()
    {
        HistoryFilter filter;
        filter.text = u"apples"_s;
        QVERIFY(FilterText::conditions(filter).isEmpty());
    }

    void looksForIdsAsTheyAreCopied_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("searched");
        QTest::newRow("words") << u"  two words "_s << u"two words"_s;
        QTest::newRow("id") << u"95d6f3a6-1b99\n"_s << u"95d6f3a6-1b99"_s;
        QTest::newRow("request id") << u"X-Flux-Request-Id: 95d6f3a6"_s << u"95d6f3a6"_s;
        QTest::newRow("another case") << u"x-flux-request-id:95d6f3a6"_s << u"95d6f3a6"_s;
        QTest::newRow("LiteLLM") << u"x-litellm-call-id: litellm-7"_s << u"litellm-7"_s;
        QTest::newRow("Cloudflare") << u"CF-RAY: 8f-FRA \u00b7 Date: Sun, 22 Nov 2026 22:00:00 GMT"_s
                                    << u"8f-FRA"_s;
        QTest::newRow("a name alone") << u"CF-RAY:"_s << u"CF-RAY:"_s;
        QTest::newRow("another header") << u"Server: nginx"_s << u"Server: nginx"_s;
    }

    void looksForIdsAsTheyAreCopied()
    {
        QFETCH(const QString, typed);
        QTEST(FilterText::searched(typed), "searched");
    }

    void saysEachCondition()
    {
        HistoryFilter filter;
        filter.states = {CallState::Failed, CallState::CutOff};
        filter.requestedModels = {u"flux-auto"_s};
        filter.servedModels = {u"qwen-plus"_s, std::nullopt};
        filter.routed = HistoryFilter::Routed::Unknown;
        filter.stream = false;
        filter.connections = {u"Work"_s};
        filter.costKnown = true;
        filter.leastCostUsd = u"0.01"_s;
        filter.mostCostUsd = u"1"_s;
        filter.starred = true;
        QStringList texts;
        for (const auto& condition : FilterText::conditions(filter))
            texts.append(condition.text);
        QCOMPARE(texts,
            (QStringList{u"Status: cut off and failed"_s, u"Requested: flux-auto"_s,
                u"Served by: qwen-plus and unknown"_s, u"Routed: unknown"_s, u"Not streamed"_s,
                u"Connection: Work"_s, u"Cost known"_s, u"Cost at least $0.01"_s, u"Cost at most $1"_s,
                u"Starred"_s}));
    }

    void leavesTheOtherConditionsWhenOneGoes()
    {
        HistoryFilter filter;
        filter.from = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
        filter.until = filter.from->addDays(1);
        filter.states = {CallState::Failed};
        filter.dialects = {Dialect::Chat};
        filter.costKnown = false;
        const auto conditions = FilterText::conditions(filter);
        QCOMPARE(conditions.size(), 5);
        for (const auto& gone : conditions) {
            const auto rest = FilterText::conditions(gone.rest);
            QCOMPARE(rest.size(), 4);
            for (const auto& condition : rest)
                QVERIFY(condition.text != gone.text);
        }
        for (int count = 5; count > 0; --count)
            filter = FilterText::conditions(filter).constFirst().rest;
        QVERIFY(filter.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstFilterText)
#include "tst_filtertext.moc"
