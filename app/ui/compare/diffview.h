// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/difftext.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

namespace Fluxscope::Ui {

/// One text of a comparison, with what was removed and added marked in it. It is filled piece by piece, so
/// that the window answers meanwhile.
class DiffView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffView)

public:
    /// Some runs in a row: `end` is the one after the last.
    struct RunRange
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    /// A place in the text as it scrolls: a run, and how far into it.
    struct Place
    {
        qsizetype run = 0;
        int offset = 0;
    };

    explicit DiffView(QWidget* parent = nullptr);

    /// Replaces what is shown; filled() follows, unless the next call comes first.
    void showText(const DiffText& text, const QList<DiffRun>& runs);
    /// Marks the runs and brings them into sight, as soon as they are there. Where this view has none of
    /// their text, it marks the place.
    void showChange(const RunRange& runs);

    /// What stands at the top; nullopt: nothing yet.
    [[nodiscard]] std::optional<Place> topPlace() const;
    /// Scrolls such that the place, or what comes after it, is at the top.
    void scrollTo(const Place& place);

signals:
    void filled();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void startFilling();
    void fillOn();
    void markBlocks(int firstBlock);
    void markChange();
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsIn(int start, int end) const;
    /// The number of the line at this place, as the scroll bar counts.
    [[nodiscard]] int lineAt(int position) const;
    [[nodiscard]] bool isFilled() const { return !m_runs.isEmpty() && m_written == m_text.text.size(); }

    DiffText m_text;
    QList<DiffRun> m_runs;
    qsizetype m_written = 0; ///< how much of the text the document has
    std::optional<RunRange> m_change; ///< the user is at; nullopt: at none
    QTimer m_filling;
};

} // namespace Fluxscope::Ui
