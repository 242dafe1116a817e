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
    void drawsNoKey_data();
    void drawsNoKey();

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

void TstCompareReportWriting::drawsNoKey_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("HTML") << ReportFormat::Html;
    QTest::newRow("Markdown") << ReportFormat::Markdown;
}

void TstCompareReportWriting::drawsNoKey()
{
    QFETCH(const ReportFormat, format);
    // Longer than what a picture shows of a name.
    const QString key = u"sk-planted-key-0123456789-abcdefghijklmnopqrstuvwxyz"_s;
    constexpr qsizetype Shown = 30;
    CompareQuestion question{sampleComparison(), sampleCalls(), {}, false};
    question.comparison.plan.entries[0].model = key;
    question.comparison.plan.prompts[0].text = u"before "_s + key;
    ComparePlan drawn;
    const auto draw = [&drawn](const CompareAnalysis& analysis) {
        drawn = analysis.question.comparison.plan;
        ReportPicture picture;
        picture.svg = drawn.entries.constFirst().model.left(Shown).toUtf8();
        return QList{picture};
    };
    const QString file = m_folder.filePath(u"masked"_s);
    QCOMPARE(
        writeReport(file, format, question, draw, Redactor({Secret(key.toUtf8())})).result(), std::nullopt);
    QCOMPARE(drawn.entries.constFirst().model, u"***"_s);
    QCOMPARE(drawn.prompts.constFirst().text, u"before ***"_s);
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray bytes = report.readAll();
    QVERIFY(!bytes.contains(key.left(Shown).toUtf8()));
    QVERIFY(bytes.contains("base64," + QByteArray("***").toBase64()));
}

QTEST_GUILESS_MAIN(TstCompareReportWriting)
#include "tst_comparereportwriting.moc"
