// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparereportwriting.h"

#include "exchange/samplecomparison.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

class TstCompareReportWriting final : public QObject
{
    Q_OBJECT

private slots:
    void writesFiguresTextAndPictures();
    void marksRepliesOfTheHistory();
    void tellsTheSystemsWords();

private:
    [[nodiscard]] QString written(const QList<EarlierReply>& earlier) const;

    QTemporaryDir m_folder;
};

QString TstCompareReportWriting::written(const QList<EarlierReply>& earlier) const
{
    const QString file = m_folder.filePath(u"report.md"_s);
    ReportPicture picture;
    picture.title = u"Cost against time"_s;
    picture.svg = "<svg/>";
    const auto failure = writeReport(
        file, ReportFormat::Markdown, {sampleComparison(), sampleCalls(), earlier, false},
        [picture](const auto& /*analysis*/) { return QList{picture}; }, Redactor({Secret("sk-test-1234"_ba)}))
                             .result();
    QFile report(file);
    return !failure && report.open(QIODevice::ReadOnly) ? QString::fromUtf8(report.readAll()) : QString();
}

void TstCompareReportWriting::writesFiguresTextAndPictures()
{
    const QString report = written({});
    QVERIFY2(report.contains(u"Cost in USD, not streamed"_s), qPrintable(report));
    QVERIFY(report.contains(u"Cost against time"_s));
    QVERIFY(report.contains(*sampleCalls().constFirst().reply));
}

void TstCompareReportWriting::marksRepliesOfTheHistory()
{
    const CallRecord call = sampleCalls().constFirst();
    const QString mark = u"(an earlier call of the history)"_s;
    QVERIFY(!written({}).contains(mark));
    QVERIFY(
        written({{QUuid::createUuid(), call.startedAt.addDays(-1), replyHash(*call.reply)}}).contains(mark));
}

void TstCompareReportWriting::tellsTheSystemsWords()
{
    const auto failure = writeReport(
        m_folder.filePath(u"none/report.md"_s), ReportFormat::Markdown,
        {sampleComparison(), sampleCalls(), {}, false},
        [](const auto& /*analysis*/) { return QList<ReportPicture>(); }, Redactor())
                             .result();
    QVERIFY(failure);
    QVERIFY(!failure->isEmpty());
}

QTEST_GUILESS_MAIN(TstCompareReportWriting)
#include "tst_comparereportwriting.moc"
