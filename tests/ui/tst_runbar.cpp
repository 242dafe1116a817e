// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/runbar.h"

#include "find.h"

#include <QLocale>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Continuation = CompareRun::Continuation;

/// One that began so long ago.
ComparePause pauseSince(std::chrono::milliseconds ago, std::optional<std::chrono::seconds> retryAfter)
{
    ComparePause pause;
    pause.httpStatus = 429;
    pause.retryAfter = retryAfter;
    pause.since = QDateTime::currentDateTimeUtc().addMSecs(-ago.count());
    return pause;
}

} // namespace

class TstRunBar final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsWhatIsPlanned_data();
    void countsWhatIsPlanned();
    void countsDown();
    void startsNothingWhenTheWaitIsOver();
    void countsDownWhatWasChosen();
    void goesOnSlowlyInPlaceOfAChosenWait();
    void namesTheDayOfALongWait();
    void continuesNowWhereNoTimeWasNamed();
    void waitsForNothingOfAnEarlierPause();
    void saysHowTheGatewayRefused_data();
    void saysHowTheGatewayRefused();
    void offersToGoOnWithoutAnEntry();
    void showsTheModelOfTheEntryAsItIs();
    void hidesTheNameOfTheEntry();
};

void TstRunBar::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TstRunBar::countsWhatIsPlanned_data()
{
    QTest::addColumn<CompareProgress>("progress");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("planned");
    QTest::newRow("all ended") << CompareProgress{0, 0, 14, 12}
                               << u"14 of 14 calls ended · 2 failed, cut or stopped"_s << 14;
    QTest::newRow("some run") << CompareProgress{3, 2, 9, 9}
                              << u"9 of 14 calls ended · 2 running · 3 queued"_s << 14;
    QTest::newRow("some were not made")
        << CompareProgress{0, 0, 8, 5, 0, 6}
        << u"8 of 14 calls ended · 3 failed, cut or stopped · 6 not made"_s << 14;
    QTest::newRow("some were dropped while others run")
        << CompareProgress{3, 2, 5, 5, 0, 4} << u"5 of 14 calls ended · 2 running · 3 queued · 4 not made"_s
        << 14;
    QTest::newRow("none is left") << CompareProgress{} << u"0 of 0 calls ended"_s << 1;
}

void TstRunBar::countsWhatIsPlanned()
{
    QFETCH(const CompareProgress, progress);
    QFETCH(const QString, text);
    QFETCH(const int, planned);
    RunBar bar;
    bar.show();
    bar.showProgress(progress);
    QCOMPARE(sentences(bar), text);
    const auto* shown = named<QProgressBar>(bar, u"Progress of the comparison"_s);
    QVERIFY(shown);
    QCOMPARE(shown->value(), progress.ended);
    QCOMPARE(shown->maximum(), planned);
    QCOMPARE(shown->accessibleDescription(), text);
}

void TstRunBar::countsDown()
{
    RunBar bar;
    bar.show();
    bar.showPause(pauseSince(0ms, 60s), {});
    const auto* button = named<QAbstractButton>(bar, u"Continue after the wait"_s);
    QVERIFY(button);
    QVERIFY(button->isEnabled());
    QCOMPARE(button->text(), u"Continue after 60 s"_s);
    QTRY_VERIFY(button->text() != u"Continue after 60 s"_s);
    QVERIFY(button->text().startsWith(u"Continue after 5"_s));
    QCOMPARE(button->accessibleName(), u"Continue after the wait"_s);
}

void TstRunBar::startsNothingWhenTheWaitIsOver()
{
    RunBar bar;
    bar.show();
    const QSignalSpy resumed(&bar, &RunBar::resumeRequested);
    bar.showPause(pauseSince(59s, 60s), {});
    auto* button = named<QAbstractButton>(bar, u"Continue after the wait"_s);
    QVERIFY(button);
    const int width = button->sizeHint().width();
    QTRY_COMPARE(button->text(), u"Continue"_s);
    QVERIFY(button->accessibleName().isEmpty());
    QVERIFY(button->minimumWidth() >= width);
    QCOMPARE(resumed.size(), 0);
    button->click();
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.at(0).at(0).value<Continuation>(), Continuation::AfterRetryAfter);
}

void TstRunBar::countsDownWhatWasChosen()
{
    RunBar bar;
    bar.show();
    ComparePause pause = pauseSince(0ms, 60s);
    pause.goesOnAt = pause.waitEnd();
    bar.showPause(pause, {});
    const auto* button = named<QAbstractButton>(bar, u"Continue after the wait"_s);
    QVERIFY(button);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->text(), u"Continue after 60 s"_s);
    QTRY_VERIFY(button->text() != u"Continue after 60 s"_s);
    QVERIFY(!button->isEnabled());
}

void TstRunBar::goesOnSlowlyInPlaceOfAChosenWait()
{
    RunBar bar;
    bar.show();
    const QSignalSpy resumed(&bar, &RunBar::resumeRequested);
    ComparePause pause = pauseSince(0ms, 60s);
    bar.showPause(pause, {});
    QAbstractButton* button = captioned(bar, u"Continue at one per second"_s);
    QVERIFY(button);
    pause.goesOnAt = pause.waitEnd();
    bar.showPause(pause, {});
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.at(0).at(0).value<Continuation>(), Continuation::OnePerSecond);
}

void TstRunBar::namesTheDayOfALongWait()
{
    RunBar bar;
    bar.show();
    ComparePause pause = pauseSince(0ms, 3'000'000s);
    pause.goesOnAt = pause.waitEnd();
    bar.showPause(pause, {});
    const QString day = QLocale().toString(pause.waitEnd().toLocalTime().date(), QLocale::ShortFormat);
    QVERIFY2(sentences(bar).contains(day), qPrintable(sentences(bar)));
    // Nobody counts its seconds.
    const QAbstractButton* button = captioned(bar, u"Continue: "_s);
    QVERIFY(button);
    QVERIFY2(button->text().contains(day), qPrintable(button->text()));
}

void TstRunBar::continuesNowWhereNoTimeWasNamed()
{
    RunBar bar;
    bar.show();
    bar.showPause(pauseSince(0ms, std::nullopt), {});
    const QAbstractButton* button = captioned(bar, u"Continue now"_s);
    QVERIFY(button);
    QVERIFY(button->isEnabled());
    QVERIFY(button->accessibleName().isEmpty());
}

void TstRunBar::waitsForNothingOfAnEarlierPause()
{
    RunBar bar;
    bar.show();
    bar.showPause(pauseSince(0ms, 60s), {});
    QVERIFY(captioned(bar, u"Continue after "_s));
    bar.showPause(std::nullopt, {});
    QVERIFY(!captioned(bar, u"Continue"_s));
    bar.showPause(pauseSince(0ms, std::nullopt), {});
    QVERIFY(captioned(bar, u"Continue now"_s));
    QVERIFY(!captioned(bar, u"Continue after "_s));
}

void TstRunBar::saysHowTheGatewayRefused_data()
{
    QTest::addColumn<CallRefusal>("refusal");
    QTest::addColumn<std::optional<int>>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("saidWhileWaiting");
    const QString goesOn = u"The comparison goes on at "_s;
    const QString withinReply = u"The gateway refused a call within its reply. "_s + goesOn;
    QTest::newRow("429") << CallRefusal::TooManyRequests << std::optional(429)
                         << u"The gateway answered HTTP 429: too many requests. "_s
                         << u"The gateway answered HTTP 429. "_s + goesOn;
    QTest::newRow("529") << CallRefusal::NoRoom << std::optional(529)
                         << u"The gateway answered HTTP 529: it has no room now. "_s
                         << u"The gateway answered HTTP 529. "_s + goesOn;
    QTest::newRow("too many requests within a reply")
        << CallRefusal::TooManyRequests << std::optional<int>()
        << u"The gateway refused a call within its reply: too many requests. "_s << withinReply;
    QTest::newRow("overload within a reply")
        << CallRefusal::NoRoom << std::optional<int>()
        << u"The gateway refused a call within its reply: it has no room now. "_s << withinReply;
    QTest::newRow("a proxy") << CallRefusal::ProxySignIn << std::optional<int>()
                             << u"The proxy wants a user and a password, or refused them (HTTP 407). "_s
                             << u"The comparison goes on with the next call."_s;
}

void TstRunBar::saysHowTheGatewayRefused()
{
    QFETCH(const CallRefusal, refusal);
    QFETCH(const std::optional<int>, status);
    QFETCH(const QString, said);
    QFETCH(const QString, saidWhileWaiting);
    RunBar bar;
    bar.show();
    ComparePause pause = pauseSince(0ms, 60s);
    pause.refusal = refusal;
    pause.httpStatus = status;
    bar.showPause(pause, {});
    QVERIFY2(sentences(bar).contains(said), qPrintable(sentences(bar)));
    QVERIFY(sentences(bar).contains(u"No further call starts until you say how to go on."_s));
    pause.goesOnAt = pause.waitEnd();
    bar.showPause(pause, {});
    QVERIFY2(sentences(bar).contains(saidWhileWaiting), qPrintable(sentences(bar)));
}

void TstRunBar::offersToGoOnWithoutAnEntry()
{
    RunBar bar;
    bar.show();
    const QSignalSpy resumed(&bar, &RunBar::resumeRequested);
    ComparePause pause = pauseSince(0ms, 60s);
    bar.showPause(pause, {});
    QVERIFY(!captioned(bar, u"Go on without"_s));
    pause.refusedAgain = 2;
    bar.showPause(pause, u"3 · glm-5"_s);
    QAbstractButton* button = captioned(bar, u"Go on without"_s);
    QVERIFY(button);
    QCOMPARE(button->text(), u"Go on without 3 · glm-5"_s);
    QCOMPARE(button->accessibleName(), u"Go on without 3 · glm-5"_s);
    QCOMPARE(resumed.size(), 0);
    button->click();
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.at(0).at(0).value<Continuation>(), Continuation::WithoutRefused);
    // Nor is it too late while the time is waited for.
    pause.goesOnAt = pause.waitEnd();
    bar.showPause(pause, u"3 · glm-5"_s);
    QVERIFY(button->isEnabled());
    pause.refusedAgain.reset();
    bar.showPause(pause, {});
    QVERIFY(button->isHidden());
}

void TstRunBar::showsTheModelOfTheEntryAsItIs()
{
    RunBar bar;
    bar.show();
    ComparePause pause = pauseSince(0ms, std::nullopt);
    pause.refusedAgain = 0;
    bar.showPause(pause, u"1 · a&b<i>%1"_s);
    const QAbstractButton* button = captioned(bar, u"Go on without"_s);
    QVERIFY(button);
    QCOMPARE(button->text(), u"Go on without 1 · a&&b<i>%1"_s);
    QVERIFY(button->toolTip().contains(u"a&amp;b&lt;i&gt;%1"_s));

    const QString name = u"1 · vendor/%1/instruct-turbo"_s.arg(QString(60, u'x'));
    bar.showPause(pause, name);
    QVERIFY(button->text().startsWith(u"Go on without 1 · vendor/"_s));
    QVERIFY(button->text().endsWith(u"turbo"_s));
    QVERIFY(button->text().size() < name.size());
    QCOMPARE(button->accessibleName(), u"Go on without %1"_s.arg(name));
    QVERIFY(button->toolTip().contains(name));
}

void TstRunBar::hidesTheNameOfTheEntry()
{
    RunBar bar;
    bar.show();
    ComparePause pause = pauseSince(0ms, 60s);
    pause.refusedAgain = 2;
    bar.showPause(pause, u"3 · glm-5"_s);
    bar.showPause(pause, {});
    const QAbstractButton* button = captioned(bar, u"Go on without"_s);
    QVERIFY(button);
    QCOMPARE(button->text(), u"Go on without the refused entry"_s);
    QVERIFY(!button->accessibleName().contains(u"glm-5"_s));
    QVERIFY(!button->toolTip().contains(u"glm-5"_s));
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstRunBar)
#include "tst_runbar.moc"
