// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace Fluxscope::Ui {

class ChartPane;

/// Asks where a picture goes, and writes it there as PNG or SVG.
class PictureSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureSaver)

public:
    /// `window` is what questions are asked in front of.
    explicit PictureSaver(QWidget* window);

    /// `picture` lives as long as the window.
    void choose(const ChartPane* picture);

signals:
    /// A sentence: where the picture is, or why it could not be written. Nothing if the user gives up.
    void told(const QString& sentence);

private:
    void save(const ChartPane& picture, const QString& file);

    QWidget* m_window;
};

} // namespace Fluxscope::Ui
