// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/modellist.h"

#include <QTest>

namespace Fluxscope {

using namespace Qt::StringLiterals;

class TstModelList final : public QObject
{
    Q_OBJECT

private slots:
    void readsEntriesWithAndWithoutLimits();
    void passesOverEntriesWithoutAnId();
    void tellsChatModelsFromOthers_data();
    void tellsChatModelsFromOthers();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
};

void TstModelList::readsEntriesWithAndWithoutLimits()
{
    const auto models = parseModelList(R"({"object":"list","data":[
        {"id":"flux-auto","object":"model","max_input_tokens":1000000,"max_output_tokens":128000},
        {"id":"flux-fast","max_input_tokens":"64000","max_output_tokens":null},
        {"id":"odd","max_input_tokens":-1,"max_output_tokens":1.5}]})"_ba);
    QVERIFY(models);
    const QList<ModelEntry> expected{
        {u"flux-auto"_s, 1000000, 128000}, {u"flux-fast"_s, 64000, {}}, {u"odd"_s, {}, {}}};
    QCOMPARE(*models, expected);
}

void TstModelList::passesOverEntriesWithoutAnId()
{
    const auto models = parseModelList(R"({"data":[{},7,null,{"id":""},{"id":5},{"id":"a"}]})"_ba);
    QVERIFY(models);
    QCOMPARE(*models, (QList<ModelEntry>{{u"a"_s, {}, {}}}));
}

void TstModelList::tellsChatModelsFromOthers_data()
{
    QTest::addColumn<bool>("isChat");
    QTest::newRow("flux-auto") << true;
    QTest::newRow("flux-pinned-x") << true;
    QTest::newRow("flux-image") << false;
    QTest::newRow("flux-voice") << false;
    QTest::newRow("flux-voice-fast") << false;
}

void TstModelList::tellsChatModelsFromOthers()
{
    QFETCH(const bool, isChat);
    QCOMPARE((ModelEntry{QString::fromUtf8(QTest::currentDataTag()), {}, {}}).isChatModel(), isChat);
}

void TstModelList::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << ""_ba << ErrorKind::Protocol;
    QTest::newRow("HTML") << "<html>"_ba << ErrorKind::Protocol;
    QTest::newRow("object") << "{}"_ba << ErrorKind::Protocol;
    QTest::newRow("data is an object") << R"({"data":{}})"_ba << ErrorKind::Protocol;
    QTest::newRow("cut") << R"({"data":[{"id":"a"})"_ba << ErrorKind::Protocol;
    QTest::newRow("error inside") << R"({"error":{"type":"auth_error","message":"m"}})"_ba << ErrorKind::Auth;
}

void TstModelList::refusesWhatIsNoList()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    const auto models = parseModelList(body);
    QVERIFY(!models);
    QCOMPARE(models.error().kind, kind);
}

} // namespace Fluxscope

QTEST_GUILESS_MAIN(Fluxscope::TstModelList)

#include "tst_modellist.moc"
