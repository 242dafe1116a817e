// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Fluxscope::Ui {

class FactLabel;

/// On top of a column: the mark that its entry has in the figures, which model was requested, and the button
/// that gives the column the whole width.
class ColumnHeading final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnHeading)

public:
    explicit ColumnHeading(QWidget* parent = nullptr);

    void setEntry(int entry, const QString& model);
    /// `name` is shown instead of the model in blind mode, and is what assistive technology calls the column.
    void setName(const QString& name, bool blind);
    void setExpanded(bool expanded);
    [[nodiscard]] QWidget* expandButton() const;

signals:
    void expandRequested(bool expand);

protected:
    bool event(QEvent* event) override;

private:
    void retranslate();
    void colour();

    int m_entry = 0;
    QString m_modelName;
    QString m_name;
    bool m_isBlind = false;

    QLabel* m_mark;
    FactLabel* m_model;
    QToolButton* m_expand;
};

} // namespace Fluxscope::Ui
