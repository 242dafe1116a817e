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
