// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Fluxscope::Ui {

/// The mark that the pictures give an entry, with its number.
class EntryMark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryMark)

public:
    explicit EntryMark(QWidget* parent = nullptr);

    /// From 0; what is shown counts from 1.
    void setEntry(int entry);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_entry = 0;
};

} // namespace Fluxscope::Ui
