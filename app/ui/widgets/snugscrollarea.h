// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Fluxscope::Ui {

/// As high as its content where there is room for it, and scrolls where there is not. Never wider than its
/// place: it scrolls up and down only.
class SnugScrollArea : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnugScrollArea)

public:
    /// It can be made `leastHeight` pixels high, if its content is not lower than that.
    explicit SnugScrollArea(int leastHeight, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const int m_leastHeight;
};

} // namespace Fluxscope::Ui
