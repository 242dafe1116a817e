// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace Fluxscope::Ui {

/// Durations as horizontal bars with their names and figures, the longest as wide as there is room.
class PhaseBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhaseBars)

public:
    struct Phase
    {
        QString name; ///< plain text from outside
        double ms = 0;

        bool operator==(const Phase&) const = default;
    };

    explicit PhaseBars(QWidget* parent = nullptr);

    /// At most 24 are drawn; assistive technology reads all as a list of names and figures.
    void setPhases(const QList<Phase>& phases);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    [[nodiscard]] QString figure(const Phase& phase) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] qsizetype drawnRows() const;

    QList<Phase> m_phases;
};

} // namespace Fluxscope::Ui
