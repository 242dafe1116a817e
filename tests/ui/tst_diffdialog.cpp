// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/diffdialog.h"

#include "ui/compare/diffformat.h"
#include "ui/find.h"
#include "ui/samplecalls.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallRecord callWith(const std::optional<QString>& reply)
{
    CallRecord call = doneCall();
    call.reply = reply;
    return call;
}

QString manyWords(unsigned seed, int perLine)
{
    std::mt19937 random(seed);
    QString text;
    for (int word = 1; text.size() < 200'000; ++word)
        text += u"w%1"_s.arg(random() % 4000) + (word % perLine == 0 ? u'\n' : u' ');
    return text;
}

double luminance(const QColor& colour)
{
    const auto linear = [](float part) {
        const auto value = static_cast<double>(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TstDiffDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void showsBothRepliesWithTheirDifferences();
    void namesTheCalls();
    void saysWhatIsTheSame_data();
    void saysWhatIsTheSame();
    void goesFromDifferenceToDifference();
    void goesToTheDifferenceOfTheList();
    void showsTextAsItIs();
    void scrollsBothSidesTogether();
    void keepsChangesMarkedInAnotherTheme();
    void isReadable_data();
    void isReadable();
    void isReachedByKeyboard();
    void answersWhileItComparesLargeReplies_data();
    void answersWhileItComparesLargeReplies();
    void doesNotWaitWhenClosed();

private:
    void open(const std::optional<QString>& left, const std::optional<QString>& right);
    [[nodiscard]] DiffView* view(const QString& name) const;
    [[nodiscard]] QString sentence() const;
    void showTab(int tab) const { m_dialog->findChild<QTabWidget*>()->setCurrentIndex(tab); }

    std::unique_ptr<DiffDialog> m_dialog;
};

void TstDiffDialog::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    applyTheme(Theme::Light);
}

void TstDiffDialog::cleanup()
{
    m_dialog.reset();
    applyTheme(Theme::Light);
}

void TstDiffDialog::open(const std::optional<QString>& left, const std::optional<QString>& right)
{
    m_dialog = std::make_unique<DiffDialog>(callWith(left), callWith(right));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QTRY_VERIFY_WITH_TIMEOUT(!sentences(*m_dialog).contains(u"Comparing…"_s), 60'000);
}

DiffView* TstDiffDialog::view(const QString& name) const
{
    const auto views = m_dialog->findChildren<DiffView*>();
    const auto found = std::find_if(views.cbegin(), views.cend(),
        [&name](const DiffView* each) { return each->accessibleName() == name; });
    return found == views.cend() ? nullptr : *found;
}

QString TstDiffDialog::sentence() const
{
    const auto facts = m_dialog->findChildren<FactLabel*>();
    for (const FactLabel* fact : facts) {
        if (fact->value().startsWith(u"Change"_s))
            return fact->value();
    }
    return {};
}

void TstDiffDialog::showsBothRepliesWithTheirDifferences()
{
    open(u"the fast fox\nend"_s, u"the quick fox\nend."_s);
    QVERIFY(sentences(*m_dialog).contains(u"The two replies differ in 2 places."_s));
    QTRY_COMPARE(view(u"Both replies in one text"_s)->toPlainText(), u"the fastquick fox\nend."_s);
    QCOMPARE(view(u"Left reply"_s)->toPlainText(), u"the fast fox\nend"_s);
    QCOMPARE(view(u"Right reply"_s)->toPlainText(), u"the quick fox\nend."_s);
    const auto formats = view(u"Both replies in one text"_s)->document()->firstBlock().layout()->formats();
    QCOMPARE(formats.size(), 2);
    QCOMPARE(formats.at(0).start, 4);
    QCOMPARE(formats.at(0).length, 4);
    QVERIFY(formats.at(0).format.fontStrikeOut());
    QVERIFY(!formats.at(0).format.fontUnderline());
    QCOMPARE(formats.at(1).start, 8);
    QCOMPARE(formats.at(1).length, 5);
    QVERIFY(formats.at(1).format.fontUnderline());
    QVERIFY(!formats.at(1).format.fontStrikeOut());
}

void TstDiffDialog::namesTheCalls()
{
    CallRecord right = callWith(u"a"_s);
    right.prompt.model = u"<b>kimi\u202e</b>"_s;
    right.flux.model.reset();
    m_dialog = std::make_unique<DiffDialog>(callWith(u"b"_s), right);
    QStringList facts;
    const auto labels = m_dialog->findChildren<FactLabel*>();
    for (const FactLabel* label : labels)
        facts.append(label->value());
    QVERIFY(facts.contains(u"flux-auto → deepseek-v4-flash"_s));
    QVERIFY(facts.contains(u"<b>kimi</b> → unknown"_s));
    QCOMPARE(facts.filter(u" · HTTP 200 · done · 95d6f3a6…e50826"_s).size(), 2);
}

void TstDiffDialog::saysWhatIsTheSame_data()
{
    using Reply = std::optional<QString>;
    QTest::addColumn<Reply>("left");
    QTest::addColumn<Reply>("right");
    QTest::addColumn<QString>("summary");
    QTest::newRow("identical") << Reply(u"a b"_s) << Reply(u"a b"_s) << u"The two replies are identical."_s;
    QTest::newRow("white space") << Reply(u"a b"_s) << Reply(u"a\nb"_s)
                                 << u"The two replies are identical except for white space in 1 places."_s;
    QTest::newRow("no replies") << Reply() << Reply() << u"Neither call has a reply."_s;
    QTest::newRow("empty replies") << Reply(u""_s) << Reply() << u"Neither call has a reply."_s;
    QTest::newRow("left alone") << Reply(u"a"_s) << Reply() << u"Only the left call has a reply."_s;
    QTest::newRow("right alone") << Reply(u""_s) << Reply(u"a"_s) << u"Only the right call has a reply."_s;
}

void TstDiffDialog::saysWhatIsTheSame()
{
    QFETCH(const std::optional<QString>, left);
    QFETCH(const std::optional<QString>, right);
    QFETCH(const QString, summary);
    open(left, right);
    QVERIFY(sentences(*m_dialog).contains(summary));
    const bool areSame = left.value_or(QString()) == right.value_or(QString());
    QAbstractButton* next = captioned(*m_dialog, u"Next difference"_s);
    QCOMPARE(next->isEnabled(), !areSame);
    QCOMPARE(next->toolTip(), areSame ? u"There is no difference."_s : u"F8"_s);
}

void TstDiffDialog::goesFromDifferenceToDifference()
{
    open(u"a, b, c"_s, u"1, b, 3"_s);
    QTRY_COMPARE(sentence(), u"Change 1 of 2: a → 1"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_F8);
    QCOMPARE(sentence(), u"Change 2 of 2: c → 3"_s);
    QTRY_COMPARE(view(u"Right reply"_s)->extraSelections().size(), 1);
    QCOMPARE(view(u"Right reply"_s)->extraSelections().constFirst().cursor.selectedText(), u"3"_s);
    QCOMPARE(view(u"Right reply"_s)->textCursor().position(), 6);
    QTest::keyClick(m_dialog.get(), Qt::Key_F8);
    QCOMPARE(sentence(), u"Change 1 of 2: a → 1"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(sentence(), u"Change 2 of 2: c → 3"_s);
    captioned(*m_dialog, u"Previous difference"_s)->click();
    QCOMPARE(sentence(), u"Change 1 of 2: a → 1"_s);
    QCOMPARE(captioned(*m_dialog, u"Next difference"_s)->accessibleDescription(), sentence());
}

void TstDiffDialog::goesToTheDifferenceOfTheList()
{
    open(u"a, b, c"_s, u"1, b, 3"_s);
    showTab(2);
    auto* list = named<QListView>(*m_dialog, u"Differences"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(sentence(), u"Change 2 of 2: c → 3"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_dialog->findChild<QTabWidget*>()->currentIndex(), 0);
    QVERIFY(view(u"Left reply"_s)->hasFocus());
}

void TstDiffDialog::showsTextAsItIs()
{
    const QString text = u"<img src=\"file:///etc/hostname\"> **b** &amp; "_s;
    open(text + u"a\a"_s, text + u"b\u202e"_s);
    QTRY_COMPARE(view(u"Left reply"_s)->toPlainText(), text + u"a␇"_s);
    QTRY_COMPARE(view(u"Right reply"_s)->toPlainText(), text + u"b\ufffd"_s);
}

void TstDiffDialog::scrollsBothSidesTogether()
{
    QString left;
    for (int line = 0; line < 500; ++line)
        left += u"line %1\n"_s.arg(line);
    open(left, u"added\n"_s.repeated(200) + left);
    DiffView* one = view(u"Left reply"_s);
    DiffView* other = view(u"Right reply"_s);
    QTRY_COMPARE(other->document()->blockCount(), 701);
    QTRY_VERIFY(one->verticalScrollBar()->maximum() > 300);
    one->verticalScrollBar()->setValue(100);
    QCOMPARE(other->verticalScrollBar()->value(), 300);
    other->verticalScrollBar()->setValue(350);
    QCOMPARE(one->verticalScrollBar()->value(), 150);
    one->verticalScrollBar()->setValue(one->verticalScrollBar()->maximum());
    QCOMPARE(other->verticalScrollBar()->value(), other->verticalScrollBar()->maximum());
}

void TstDiffDialog::keepsChangesMarkedInAnotherTheme()
{
    open(u"a b"_s, u"a c"_s);
    QTRY_COMPARE(view(u"Right reply"_s)->extraSelections().size(), 1);
    applyTheme(Theme::Dark);
    QTRY_COMPARE(view(u"Right reply"_s)->toPlainText(), u"a c"_s);
    const auto marked = [this] {
        const auto formats = view(u"Right reply"_s)->document()->firstBlock().layout()->formats();
        return formats.isEmpty() ? QTextCharFormat() : formats.constFirst().format;
    };
    QTRY_COMPARE(marked(), diffFormat(DiffRun::Kind::Added, m_dialog->palette()));
    QTRY_COMPARE(view(u"Right reply"_s)->extraSelections().size(), 1);
    QCOMPARE(view(u"Right reply"_s)->extraSelections().constFirst().format,
        currentDiffFormat(DiffRun::Kind::Added, m_dialog->palette()));
}

void TstDiffDialog::isReadable_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TstDiffDialog::isReadable()
{
    QFETCH(const Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    for (const DiffRun::Kind kind : {DiffRun::Kind::Removed, DiffRun::Kind::Added}) {
        for (const QTextCharFormat& format : {diffFormat(kind, palette), currentDiffFormat(kind, palette)})
            QVERIFY(contrast(palette.color(QPalette::Text), format.background().color()) >= 4.5);
        QVERIFY(diffFormat(kind, palette) != currentDiffFormat(kind, palette));
    }
}

void TstDiffDialog::isReachedByKeyboard()
{
    open(u"a b"_s, u"a c"_s);
    QTRY_VERIFY(captioned(*m_dialog, u"Next difference"_s)->isEnabled());
    const auto controls = m_dialog->findChildren<QWidget*>();
    QList<QWidget*> order;
    captioned(*m_dialog, u"Previous difference"_s)->setFocus();
    for (QWidget* focused = QApplication::focusWidget(); focused && !order.contains(focused);
         focused = QApplication::focusWidget()) {
        order.append(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList names;
    for (const QWidget* widget : order) {
        const auto* button = qobject_cast<const QPushButton*>(widget);
        names.append(button ? button->text() : widget->accessibleName());
    }
    const QStringList expected{
        u"Previous difference"_s, u"Next difference"_s, u"Views"_s, u"Left reply"_s, u"Right reply"_s};
    QCOMPARE(names, expected);
}

void TstDiffDialog::answersWhileItComparesLargeReplies_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const QString text = manyWords(1, 60);
    QString changed = text;
    for (qsizetype at = 5; at < changed.size(); at += 500)
        changed[at] = u'#';
    QTest::newRow("some changes") << text << changed;
    QTest::newRow("other words") << text << manyWords(2, 60);
    QTest::newRow("short lines") << manyWords(1, 4) << manyWords(2, 4);
    QTest::newRow("one line") << manyWords(1, 1'000'000) << manyWords(2, 1'000'000);
    QTest::newRow("without spaces") << u"x"_s.repeated(200'000) << u"y"_s.repeated(200'000);
    QTest::newRow("punctuation") << u".-"_s.repeated(10'000) << u"-,"_s.repeated(10'000);
}

void TstDiffDialog::answersWhileItComparesLargeReplies()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    m_dialog = std::make_unique<DiffDialog>(callWith(left), callWith(right));
    m_dialog->show();
    // A thread looks for the differences, and the texts come in pieces of some lines.
    QVERIFY(sentences(*m_dialog).contains(u"Comparing…"_s));
    DiffView* both = view(u"Both replies in one text"_s);
    int longestPiece = 0;
    connect(both->document(), &QTextDocument::contentsChange, this,
        [&longestPiece](int, int, int added) { longestPiece = std::max(longestPiece, added); });
    QTRY_VERIFY_WITH_TIMEOUT(both->toPlainText().size() >= right.size(), 60'000);
    QVERIFY(!sentences(*m_dialog).contains(u"Comparing…"_s));
    QVERIFY(longestPiece > 0);
    QVERIFY(longestPiece < 10'000);
    for (int times = 0; times < 10; ++times) {
        QTest::keyClick(m_dialog.get(), Qt::Key_F8);
        view(u"Left reply"_s)->verticalScrollBar()->setValue(times * 600);
    }
    QTRY_VERIFY(view(u"Left reply"_s)->toPlainText().size() >= left.size());
}

void TstDiffDialog::doesNotWaitWhenClosed()
{
    QThreadPool& pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    QSemaphore free;
    pool.start([&free] { free.acquire(); });
    m_dialog = std::make_unique<DiffDialog>(callWith(manyWords(1, 10)), callWith(manyWords(2, 10)));
    m_dialog->show();
    // What it asked for has not begun, and cannot before it is gone.
    m_dialog.reset();
    free.release();
    QVERIFY(pool.waitForDone(20'000));
    pool.setMaxThreadCount(threads);
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstDiffDialog)
#include "tst_diffdialog.moc"
