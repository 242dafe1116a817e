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
    void goesByTheSuffix_data();
    void goesByTheSuffix();
    void refusesOtherNames_data();
    void refusesOtherNames();
};

void TstExportFormat::goesByTheSuffix_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("JSON Lines") << u"calls.jsonl"_s << ExportFormat::JsonLines;
    QTest::newRow("upper case") << u"/tmp/CALLS.JSONL"_s << ExportFormat::JsonLines;
    QTest::newRow("two dots") << u"calls.2026.jsonl"_s << ExportFormat::JsonLines;
    QTest::newRow("standard output") << u"-"_s << ExportFormat::JsonLines;
    QTest::newRow("CSV") << u"calls.csv"_s << ExportFormat::Csv;
    QTest::newRow("HAR in upper case") << u"calls.HAR"_s << ExportFormat::Har;
}

void TstExportFormat::goesByTheSuffix()
{
    QFETCH(QString, target);
    QFETCH(ExportFormat, format);
    QCOMPARE(exportFormat(target), std::optional(format));
}

void TstExportFormat::refusesOtherNames_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("JSON") << u"calls.json"_s;
    QTest::newRow("no suffix") << u"jsonl"_s;
    QTest::newRow("suffix of the folder") << u"calls.csv/file"_s;
    QTest::newRow("empty") << QString();
}

void TstExportFormat::refusesOtherNames()
{
    QFETCH(QString, target);
    QVERIFY(!exportFormat(target));
}

QTEST_GUILESS_MAIN(TstExportFormat)
#include "tst_exportformat.moc"
