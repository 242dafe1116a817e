// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Fluxscope::Ui {

class Remark;

/// The row of a form in which an extra file with trusted certificates is chosen. The file is read as soon as
/// it is named, so that a wrong one is told here and not by a failed call.
class CaFileEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaFileEditor)

public:
    /// Adds its rows to the form of `form`, which owns the widgets.
    CaFileEditor(const QString& file, QFormLayout* rows, QWidget* form);

    /// Empty: none.
    [[nodiscard]] QString file() const;
    /// Whether certificates were found in it; if not, the sentence beside the field says why.
    [[nodiscard]] bool isValid() const { return m_isValid; }
    void focus();

    void retranslate();

signals:
    void changed();

private:
    void choose();
    void check();

    QWidget* m_form;
    QLabel* m_label;
    QLineEdit* m_file;
    QPushButton* m_choose;
    Remark* m_remark;
    bool m_isValid = true;
};

} // namespace Fluxscope::Ui
