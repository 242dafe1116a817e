// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/redaction.h"
#include "runs/compareanalysis.h"

#include <QObject>
#include <QString>

#include <functional>

namespace Fluxscope::Ui {

/// Asks where the report of a comparison is to go, and writes it.
class ReportSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportSaver)

public:
    /// All that a report is made of.
    struct Content
    {
        CompareQuestion question; ///< its comparison has no keys
        Redactor redactor;
    };

    /// `content` is asked for when a report is asked for; the dialog is above `parent`.
    ReportSaver(std::function<Content()> content, QWidget* parent);

    void choose();

signals:
    /// What became of it, as a sentence.
    void told(const QString& sentence);

private:
    void save(const QString& file, const Content& content);

    QWidget* m_parent;
    std::function<Content()> m_content;
};

} // namespace Fluxscope::Ui
