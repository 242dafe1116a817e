// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Fluxscope {
class Settings;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class Remark;

/// What holds for all connections: what a new prompt starts with, time limits, history, appearance.
class GeneralPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralPage)

public:
    /// `settings` outlives the page. `historyFile` is where calls are kept; `isLimited` says whether the
    /// limits of the settings hold for it.
    GeneralPage(const Settings& settings, QString historyFile, bool isLimited, QWidget* parent = nullptr);

    void save(Settings& settings) const;

    /// Whether calls may go that the settings keep so far.
    [[nodiscard]] bool deletesMoreThan(const Settings& settings) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QLabel* heading();
    [[nodiscard]] QSpinBox* secondsBox(qint64 seconds);
    [[nodiscard]] QSpinBox* limitBox(QCheckBox* tick, std::optional<int> limit, int most, int offered);
    void makeRows(QFormLayout* rows);
    void retranslate();

    QString m_historyFile;
    bool m_isLimited;
    QLabel* m_promptHeading;
    QLabel* m_modelLabel;
    QLineEdit* m_model;
    QLabel* m_dialectLabel;
    QComboBox* m_dialect;
    QLabel* m_timeoutHeading;
    QLabel* m_plainLabel;
    QSpinBox* m_plain;
    QLabel* m_streamedLabel;
    QSpinBox* m_streamed;
    QLabel* m_idleLabel;
    QSpinBox* m_idle;
    QLabel* m_historyHeading;
    QCheckBox* m_keepTexts;
    QCheckBox* m_limitDays;
    QSpinBox* m_keepDays;
    QCheckBox* m_limitCalls;
    QSpinBox* m_keepCalls;
    Remark* m_limitsNote; ///< only where the limits do not hold
    Remark* m_historyNote;
    QPushButton* m_openFolder;
    QLabel* m_appearanceHeading;
    QLabel* m_themeLabel;
    QComboBox* m_theme;
    QLabel* m_languageLabel;
    QComboBox* m_language;
};

} // namespace Fluxscope::Ui
