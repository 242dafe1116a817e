// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headersmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

namespace {

CallRecord call()
{
    CallRecord record;
    record.flux.model = u"deepseek-v4-flash"_s;
    record.flux.originalModel = u"flux-fast"_s;
    record.flux.routed = true;
    record.flux.requestId = u"95d6"_s;
    record.flux.costUsd = u"0.000146"_s;
    record.flux.extra = {{u"x-flux-held"_s, u"31260"_s}, {u"x-flux-new"_s, u"a\u202Eb"_s}};
    record.headers.cfRay = u"a28b-BKK"_s;
    return record;
}

QString printed(const HeadersModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        lines.append(
            u"%1 %2=%3"_s.arg(QString::number(model.index(row, 0).data(HeadersModel::GroupRole).toInt()),
                model.index(row, HeadersModel::Name).data().toString(),
                model.index(row, HeadersModel::Value).data().toString()));
    }
    return lines.join(u'\n');
}

} // namespace

class TstHeadersModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<HeadersModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void isEmptyWithoutACall()
    {
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setCall(CallRecord());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void showsEveryFluxHeaderThenTheKeptOnes()
    {
        m_model->setCall(call());
        QCOMPARE(printed(*m_model),
            u"0 X-Flux-Model=deepseek-v4-flash\n"
            "0 X-Flux-Original-Model=flux-fast\n"
            "0 X-Flux-Routed=true\n"
            "0 X-Flux-Request-Id=95d6\n"
            "0 X-Flux-Cost-Usd=0.000146\n"
            "0 x-flux-held=31260\n"
            "0 x-flux-new=ab\n"
            "1 CF-RAY=a28b-BKK"_s);
    }

    void givesNameAndValueInEveryColumn()
    {
        m_model->setCall(call());
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(0, column);
            QCOMPARE(index.data(HeadersModel::NameRole).toString(), u"X-Flux-Model"_s);
            QCOMPARE(index.data(HeadersModel::ValueRole).toString(), u"deepseek-v4-flash"_s);
            QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"<qt>deepseek-v4-flash</qt>"_s);
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }

    void staysAsItIsForTheSameHeaders()
    {
        m_model->setCall(call());
        const QSignalSpy reset(m_model.get(), &HeadersModel::modelReset);
        CallRecord later = call();
        later.reply = u"more text"_s;
        m_model->setCall(later);
        QCOMPARE(reset.count(), 0);
        m_model->clear();
        QCOMPARE(reset.count(), 1);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void readsPhaseLatency()
    {
        CallRecord record;
        record.flux.extra = {{u"x-flux-phase-latency"_s, u"{\"bandit_ms\":3.68,\"forge_pre_ms\":427.56}"_s}};
        QCOMPARE(phaseLatency(record), (QList<PhaseLatency>{{u"bandit"_s, 3.68}, {u"forge_pre"_s, 427.56}}));
    }

    void passesOverPhasesThatAreNoDurations_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("not JSON") << u"bandit_ms=3"_s;
        QTest::newRow("an array") << u"[1,2]"_s;
        QTest::newRow("text") << u"{\"bandit_ms\":\"fast\"}"_s;
        QTest::newRow("negative") << u"{\"bandit_ms\":-1}"_s;
        QTest::newRow("another unit") << u"{\"bandit_s\":1}"_s;
    }

    void passesOverPhasesThatAreNoDurations()
    {
        QFETCH(QString, value);
        CallRecord record;
        record.flux.extra = {{u"x-flux-phase-latency"_s, value}};
        QCOMPARE(phaseLatency(record), QList<PhaseLatency>());
    }

private:
    std::unique_ptr<HeadersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TstHeadersModel)
#include "tst_headersmodel.moc"
