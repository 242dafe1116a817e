// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Fluxscope::Ui {

/// A plain text that may be longer than its place: shortened at first, with the whole of it in the tool tip
/// and behind a button. It takes no space while it is empty.
class ShortenedText final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortenedText)

public:
    explicit ShortenedText(QWidget* parent = nullptr);

    /// Where both are the same there is no button.
    void setText(const QString& whole, const QString& shortened);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QLabel* m_label;
    QToolButton* m_more;
    QString m_whole;
    QString m_shortened;
    bool m_showsWhole = false; ///< as the user chose
};

} // namespace Fluxscope::Ui
