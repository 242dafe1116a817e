// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/generalpage.h"

#include "models/displaytext.h"
#include "settings/settings.h"
#include "ui/settings/formrow.h"
#include "ui/widgets/remark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

// What the fields show until a limit is wanted.
constexpr int OfferedDays = 90;
constexpr int OfferedCalls = 100'000;

std::optional<int> limitOf(const QCheckBox* tick, const QSpinBox* box)
{
    return tick->isChecked() ? std::optional(box->value()) : std::nullopt;
}

bool isStricter(std::optional<int> limit, std::optional<int> than)
{
    return limit && (!than || *limit < *than);
}

constexpr int LongestTimeoutSeconds = 24 * 60 * 60; // as settings/settings.cpp reads them

} // namespace

GeneralPage::GeneralPage(const Settings& settings, QString historyFile, bool isLimited, QWidget* parent)
    : QWidget(parent)
    , m_historyFile(std::move(historyFile))
    , m_isLimited(isLimited)
    , m_promptHeading(heading())
    , m_modelLabel(new QLabel(this))
    , m_model(new QLineEdit(settings.defaultModel(), this))
    , m_dialectLabel(new QLabel(this))
    , m_dialect(new QComboBox(this))
    , m_timeoutHeading(heading())
    , m_plainLabel(new QLabel(this))
    , m_plain(secondsBox(settings.timeouts().firstBytePlain.count()))
    , m_streamedLabel(new QLabel(this))
    , m_streamed(secondsBox(settings.timeouts().firstByteStreamed.count()))
    , m_idleLabel(new QLabel(this))
    , m_idle(secondsBox(settings.timeouts().idle.count()))
    , m_historyHeading(heading())
    , m_keepTexts(new QCheckBox(this))
    , m_limitDays(new QCheckBox(this))
    , m_keepDays(limitBox(m_limitDays, settings.keepDays(), MostKeepDays, OfferedDays))
    , m_limitCalls(new QCheckBox(this))
    , m_keepCalls(limitBox(m_limitCalls, settings.keepCalls(), MostKeepCalls, OfferedCalls))
    , m_limitsNote(new Remark(m_limitDays, this))
    , m_historyNote(new Remark(m_keepTexts, this))
    , m_openFolder(new QPushButton(this))
    , m_appearanceHeading(heading())
    , m_themeLabel(new QLabel(this))
    , m_theme(new QComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
{
    for (const Dialect dialect : AllDialects)
        m_dialect->addItem(QString(), QVariant::fromValue(dialect));
    m_dialect->setCurrentIndex(m_dialect->findData(QVariant::fromValue(settings.defaultDialect())));
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        m_theme->addItem(QString(), QVariant::fromValue(theme));
    m_theme->setCurrentIndex(m_theme->findData(QVariant::fromValue(settings.theme())));
    // Each language is called as those who speak it call it.
    m_language->addItem(QString(), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setCurrentIndex(m_language->findData(settings.language()));
    m_keepTexts->setChecked(settings.keepTexts());
    m_historyNote->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_openFolder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_historyFile).absolutePath())); });

    auto* content = new QWidget(this);
    auto* rows = new QFormLayout(content);
    makeRows(rows);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    retranslate();
}

void GeneralPage::save(Settings& settings) const
{
    settings.setDefaultModel(m_model->text().trimmed());
    settings.setDefaultDialect(m_dialect->currentData().value<Dialect>());
    Timeouts timeouts = settings.timeouts();
    timeouts.firstBytePlain = std::chrono::seconds(m_plain->value());
    timeouts.firstByteStreamed = std::chrono::seconds(m_streamed->value());
    timeouts.idle = std::chrono::seconds(m_idle->value());
    settings.setTimeouts(timeouts);
    settings.setKeepTexts(m_keepTexts->isChecked());
    settings.setRetention(limitOf(m_limitDays, m_keepDays), limitOf(m_limitCalls, m_keepCalls));
    settings.setTheme(m_theme->currentData().value<Theme>());
    settings.setLanguage(m_language->currentData().toString());
}

bool GeneralPage::deletesMoreThan(const Settings& settings) const
{
    return isStricter(limitOf(m_limitDays, m_keepDays), settings.keepDays())
        || isStricter(limitOf(m_limitCalls, m_keepCalls), settings.keepCalls());
}

void GeneralPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QLabel* GeneralPage::heading()
{
    auto* label = new QLabel(this);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

QSpinBox* GeneralPage::secondsBox(qint64 seconds)
{
    auto* box = new QSpinBox(this);
    box->setRange(1, LongestTimeoutSeconds);
    box->setValue(static_cast<int>(seconds));
    return box;
}

QSpinBox* GeneralPage::limitBox(QCheckBox* tick, std::optional<int> limit, int most, int offered)
{
    auto* box = new QSpinBox(this);
    box->setRange(1, most);
    box->setGroupSeparatorShown(true);
    box->setValue(limit.value_or(offered));
    tick->setChecked(limit.has_value());
    box->setEnabled(limit.has_value());
    connect(tick, &QCheckBox::toggled, box, &QWidget::setEnabled);
    return box;
}

void GeneralPage::makeRows(QFormLayout* rows)
{
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setContentsMargins(12, 4, 12, 12);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    rows->addRow(m_promptHeading);
    addRow(rows, m_modelLabel, m_model);
    addRow(rows, m_dialectLabel, m_dialect);
    rows->addRow(m_timeoutHeading);
    addRow(rows, m_plainLabel, m_plain);
    addRow(rows, m_streamedLabel, m_streamed);
    addRow(rows, m_idleLabel, m_idle);
    rows->addRow(m_historyHeading);
    rows->addRow(m_keepTexts);
    rows->addRow(m_limitDays, m_keepDays);
    rows->addRow(m_limitCalls, m_keepCalls);
    rows->addRow(m_limitsNote);
    rows->addRow(m_historyNote);
    auto* button = new QHBoxLayout;
    button->addWidget(m_openFolder);
    button->addStretch();
    rows->addRow(button);
    rows->addRow(m_appearanceHeading);
    addRow(rows, m_themeLabel, m_theme);
    addRow(rows, m_languageLabel, m_language);
}

void GeneralPage::retranslate()
{
    m_promptHeading->setText(tr("New prompts"));
    m_modelLabel->setText(tr("Default &model"));
    m_model->setAccessibleName(tr("Default model"));
    m_model->setPlaceholderText(u"flux-auto"_s);
    m_dialectLabel->setText(tr("Default API &shape"));
    m_dialect->setAccessibleName(tr("Default API shape"));
    for (int i = 0; i < m_dialect->count(); ++i)
        m_dialect->setItemText(i, DisplayText::dialect(m_dialect->itemData(i).value<Dialect>()));

    m_timeoutHeading->setText(tr("Give up a call that is silent"));
    m_plainLabel->setText(tr("&Before the reply, not streamed"));
    m_plain->setAccessibleName(tr("Seconds before a reply that is not streamed"));
    m_streamedLabel->setText(tr("Before the &first word of a stream"));
    m_streamed->setAccessibleName(tr("Seconds before the first word of a stream"));
    m_idleLabel->setText(tr("Between &two pieces of a reply"));
    m_idle->setAccessibleName(tr("Seconds between two pieces of a reply"));
    for (QSpinBox* box : {m_plain, m_streamed, m_idle}) {
        //: Stands behind a number of seconds, so it begins with a space.
        box->setSuffix(tr(" s"));
        box->setToolTip(tr("In seconds. Reasoning models can take minutes, and FluxRouter may bill a call "
                           "that was given up."));
    }

    m_historyHeading->setText(tr("History"));
    m_keepTexts->setText(tr("&Keep prompts and replies in the history"));
    m_keepTexts->setToolTip(tr("Otherwise a new call keeps its figures, models and ids, but no text."));
    m_limitDays->setText(tr("&Delete calls that are older than"));
    m_keepDays->setAccessibleName(tr("Days after which calls are deleted"));
    //: Stands behind a number of days, so it begins with a space.
    m_keepDays->setSuffix(tr(" days"));
    m_limitCalls->setText(tr("Keep &at most"));
    m_keepCalls->setAccessibleName(tr("Calls that are kept at most"));
    //: Stands behind a number of calls, so it begins with a space.
    m_keepCalls->setSuffix(tr(" calls"));
    for (QWidget* field : std::initializer_list<QWidget*>{m_limitDays, m_keepDays, m_limitCalls, m_keepCalls})
        field->setToolTip(tr("Looked after at each start and every hour. Calls with a star stay."));
    if (!m_isLimited) {
        m_limitsNote->tell(
            tr("This window shows a history that was named with --history. It keeps all calls: "
               "these limits are for your own history and are looked after when Fluxscope "
               "starts without --history."));
    }
    m_historyNote->tell(tr("Calls are kept in %1. Only you can read the file; it is not encrypted.")
                            .arg(QDir::toNativeSeparators(m_historyFile)));
    m_openFolder->setText(tr("Open f&older"));

    m_appearanceHeading->setText(tr("Appearance"));
    m_themeLabel->setText(tr("T&heme"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setItemText(0, tr("as the system"));
    m_theme->setItemText(1, tr("light"));
    m_theme->setItemText(2, tr("dark"));
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setItemText(0, tr("as the system"));
}

} // namespace Fluxscope::Ui
