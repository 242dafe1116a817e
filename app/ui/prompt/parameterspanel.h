// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialect.h"
#include "core/prompt.h"
#include "ui/prompt/promptdraft.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Fluxscope::Ui {

class JsonEditor;
class Remark;

/// The parameters of a prompt. An empty field is not sent; a field that an API shape does not have cannot be
/// filled there.
class ParametersPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParametersPanel)

public:
    explicit ParametersPanel(QWidget* parent = nullptr);

    /// What the fields say; invalid ones count as empty, see problem().
    [[nodiscard]] Parameters parameters() const;
    /// The empty word: none is sent.
    void setReasoningEffort(const QString& word);
    void setDialect(Dialect dialect);
    /// The first thing that is wrong, as a sentence; nullopt: nothing.
    [[nodiscard]] std::optional<QString> problem() const;
    /// How many of the parameters are set.
    [[nodiscard]] int count() const;
    /// The fields as they are, also those that the API shape does not have.
    [[nodiscard]] ParameterTexts texts() const;
    void setTexts(const ParameterTexts& texts);
    /// What the fields say of these parameters.
    [[nodiscard]] static ParameterTexts textsOf(const Parameters& parameters);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    Dialect m_dialect = Dialect::Chat;
    QFormLayout* m_form;
    QLineEdit* m_maxTokens;
    QLineEdit* m_temperature;
    QLineEdit* m_topP;
    QLineEdit* m_stop;
    QLineEdit* m_seed;
    QComboBox* m_effort;
    Remark* m_problem;
    QLabel* m_additionalLabel;
    JsonEditor* m_additional;
};

} // namespace Fluxscope::Ui
