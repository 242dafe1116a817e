// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportformat.h"

#include <QTest>

using namespace Fluxscope;
using namespace Qt::StringLiterals;

class TstExportFormat final : public QObject
{
    Q_OBJECT

private slots:
    void knowsJsonLines_data();
    void knowsJsonLines();
    void refusesOtherNames_data();
    void refusesOtherNames();
};

void TstExportFormat::knowsJsonLines_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("file") << u"calls.jsonl"_s;
    QTest::newRow("upper case") << u"/tmp/CALLS.JSONL"_s;
    QTest::newRow("two dots") << u"calls.2026.jsonl"_s;
    QTest::newRow("standard output") << u"-"_s;
}

void TstExportFormat::knowsJsonLines()
{
    QFETCH(QString, target);
    const auto format = exportFormat(target);
    QVERIFY(format.hasValue());
    QCOMPARE(format.value(), ExportFormat::JsonLines);
}

void TstExportFormat::refusesOtherNames_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<FormatProblem>("problem");
    QTest::newRow("CSV") << u"calls.csv"_s << FormatProblem::NotYet;
    QTest::newRow("HAR in upper case") << u"calls.HAR"_s << FormatProblem::NotYet;
    QTest::newRow("JSON") << u"calls.json"_s << FormatProblem::UnknownSuffix;
    QTest::newRow("no suffix") << u"jsonl"_s << FormatProblem::UnknownSuffix;
    QTest::newRow("suffix of the folder") << u"calls.jsonl/file"_s << FormatProblem::UnknownSuffix;
    QTest::newRow("empty") << QString() << FormatProblem::UnknownSuffix;
}

void TstExportFormat::refusesOtherNames()
{
    QFETCH(QString, target);
    QFETCH(FormatProblem, problem);
    const auto format = exportFormat(target);
    QVERIFY(!format.hasValue());
    QCOMPARE(format.error(), problem);
}

QTEST_GUILESS_MAIN(TstExportFormat)
#include "tst_exportformat.moc"
