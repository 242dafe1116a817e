// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/parameterspanel.h"

#include "ui/prompt/jsoneditor.h"
#include "ui/widgets/remark.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>
#include <limits>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double HighestTemperature = 2; // OpenAI API reference; Anthropic's is 1, which its own error says

std::optional<qint64> wholeNumber(const QLineEdit* field)
{
    bool isNumber = false;
    const qint64 value = field->text().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<double> decimalNumber(const QLineEdit* field)
{
    bool isNumber = false;
    // A comma is what a German keyboard's number pad types.
    const double value = field->text().trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool isFilled(const QLineEdit* field)
{
    return field->isEnabled() && !field->text().trimmed().isEmpty();
}

QString numberText(const std::optional<double>& number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

/// The words of the stop field: separated by commas; \n and \t stand for the characters that cannot be typed
/// into a line.
QStringList stopWords(const QString& text)
{
    QStringList words;
    for (QString word : text.split(u',', Qt::SkipEmptyParts)) {
        word = word.trimmed();
        word.replace(R"(\n)"_L1, "\n"_L1).replace(R"(\t)"_L1, "\t"_L1);
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

QString stopText(const QStringList& words)
{
    QStringList texts = words;
    texts.replaceInStrings(u"\n"_s, u"\\n"_s).replaceInStrings(u"\t"_s, u"\\t"_s);
    return texts.join(u", "_s);
}

QString objectText(const QJsonObject& object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson()).trimmed();
}

} // namespace

ParametersPanel::ParametersPanel(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_maxTokens(new QLineEdit(this))
    , m_temperature(new QLineEdit(this))
    , m_topP(new QLineEdit(this))
    , m_stop(new QLineEdit(this))
    , m_seed(new QLineEdit(this))
    , m_effort(new QComboBox(this))
    , m_problem(new Remark(nullptr, this))
    , m_additionalLabel(new QLabel(this))
    , m_additional(new JsonEditor(this))
{
    m_effort->addItem(QString(), QString());
    // The wire's own words, so they are not translated.
    for (const QString& word : {u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s})
        m_effort->addItem(word, word);
    m_additionalLabel->setBuddy(m_additional);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget* field :
        std::initializer_list<QWidget*>{m_maxTokens, m_temperature, m_topP, m_stop, m_seed, m_effort})
        m_form->addRow(new QLabel(this), field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_additionalLabel);
    layout->addWidget(m_additional);

    for (const QLineEdit* field : {m_maxTokens, m_temperature, m_topP, m_stop, m_seed})
        connect(field, &QLineEdit::textChanged, this, &ParametersPanel::refresh);
    connect(m_effort, &QComboBox::currentIndexChanged, this, &ParametersPanel::refresh);
    connect(m_additional, &JsonEditor::changed, this, &ParametersPanel::refresh);
    retranslate();
}

Parameters ParametersPanel::parameters() const
{
    Parameters parameters;
    if (const auto value = wholeNumber(m_maxTokens);
        value && *value >= 1 && *value <= std::numeric_limits<int>::max())
        parameters.maxTokens = static_cast<int>(*value);
    parameters.temperature = decimalNumber(m_temperature);
    parameters.topP = decimalNumber(m_topP);
    if (m_stop->isEnabled())
        parameters.stop = stopWords(m_stop->text());
    if (m_seed->isEnabled())
        parameters.seed = wholeNumber(m_seed);
    parameters.reasoningEffort = m_effort->currentData().toString();
    parameters.additional = m_additional->object().value_or(QJsonObject());
    return parameters;
}

void ParametersPanel::setReasoningEffort(const QString& word)
{
    if (m_effort->findData(word) < 0)
        m_effort->addItem(word, word);
    m_effort->setCurrentIndex(m_effort->findData(word));
}

void ParametersPanel::setDialect(Dialect dialect)
{
    m_dialect = dialect;
    retranslate();
}

std::optional<QString> ParametersPanel::problem() const
{
    const auto isBetween = [](const std::optional<double>& value, double most) {
        return value && *value >= 0 && *value <= most;
    };
    if (isFilled(m_maxTokens)) {
        const auto value = wholeNumber(m_maxTokens);
        if (!value || *value < 1 || *value > std::numeric_limits<int>::max())
            return tr("Max tokens takes a whole number from 1.");
    }
    if (isFilled(m_temperature) && !isBetween(decimalNumber(m_temperature), HighestTemperature))
        return tr("Temperature takes a number from 0 to 2.");
    if (isFilled(m_topP) && !isBetween(decimalNumber(m_topP), 1))
        return tr("Top P takes a number from 0 to 1.");
    if (isFilled(m_seed) && !wholeNumber(m_seed))
        return tr("Seed takes a whole number.");
    if (!m_additional->object())
        return tr("Additional JSON is not a JSON object.");
    return std::nullopt;
}

int ParametersPanel::count() const
{
    const Parameters set = parameters();
    return static_cast<int>(set.maxTokens.has_value()) + static_cast<int>(set.temperature.has_value())
        + static_cast<int>(set.topP.has_value()) + static_cast<int>(!set.stop.isEmpty())
        + static_cast<int>(set.seed.has_value()) + static_cast<int>(!set.reasoningEffort.isEmpty())
        + static_cast<int>(set.additional.size());
}

ParameterTexts ParametersPanel::texts() const
{
    return {m_maxTokens->text(), m_temperature->text(), m_topP->text(), m_stop->text(), m_seed->text(),
        m_additional->text()};
}

void ParametersPanel::setTexts(const ParameterTexts& texts)
{
    m_maxTokens->setText(texts.maxTokens);
    m_temperature->setText(texts.temperature);
    m_topP->setText(texts.topP);
    m_stop->setText(texts.stop);
    m_seed->setText(texts.seed);
    m_additional->setText(texts.additional);
}

ParameterTexts ParametersPanel::textsOf(const Parameters& parameters)
{
    return {parameters.maxTokens ? QString::number(*parameters.maxTokens) : QString(),
        numberText(parameters.temperature), numberText(parameters.topP), stopText(parameters.stop),
        parameters.seed ? QString::number(*parameters.seed) : QString(), objectText(parameters.additional)};
}

void ParametersPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ParametersPanel::retranslate()
{
    const std::array labels{
        tr("Max tokens"), tr("Temperature"), tr("Top P"), tr("Stop"), tr("Seed"), tr("Reasoning effort")};
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto* label = qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        QWidget* field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        label->setText(labels.at(static_cast<std::size_t>(row)));
        label->setBuddy(field);
        field->setAccessibleName(label->text());
    }
    const QString notSent = tr("not sent");
    for (QLineEdit* field : {m_maxTokens, m_temperature, m_topP, m_stop, m_seed})
        field->setPlaceholderText(notSent);
    m_effort->setItemText(0, notSent);
    if (m_dialect == Dialect::Messages)
        m_maxTokens->setPlaceholderText(tr("4096: Messages requires a limit"));

    m_stop->setEnabled(m_dialect != Dialect::Responses);
    m_stop->setToolTip(m_stop->isEnabled()
            ? tr("Words that end the reply, separated by commas; \\n is a line break")
            : tr("Responses has no stop words."));
    m_seed->setEnabled(m_dialect == Dialect::Chat);
    m_seed->setToolTip(m_seed->isEnabled() ? tr("The same seed makes the same reply more likely")
                                           : tr("Only Chat completions has a seed."));
    m_additionalLabel->setText(tr("Additional JSON"));
    m_additional->setToolTip(tr("An object whose members replace those of the request body"));
    refresh();
}

void ParametersPanel::refresh()
{
    const auto problem = this->problem();
    // What is wrong with the JSON stands below its own editor.
    m_problem->tell(m_additional->object() ? problem.value_or(QString()) : QString(), Tone::Failed);
    emit changed();
}

} // namespace Fluxscope::Ui
