// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Fluxscope::Ui {

/// A text editor for prompts: Tab moves on, pasted text is plain, and it grows with its text between two
/// heights.
class PlainEditor final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainEditor)

public:
    /// Between `fewestLines` and `mostLines` lines high; 0 for `mostLines`: as high as there is room.
    PlainEditor(int fewestLines, int mostLines, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user has pasted or dropped this text.
    void textPasted(const QString& text);

protected:
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] int heightOfLines(int lines) const;

    const int m_fewestLines;
    const int m_mostLines;
};

} // namespace Fluxscope::Ui
