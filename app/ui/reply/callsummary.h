// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

namespace Fluxscope::Ui {

/// The facts of a call in one sentence for assistive technology: focusable, read-only, named `Call summary`.
/// What is laid out in it is the same for the eye. A new sentence raises exactly one accessibility event,
/// DescriptionChanged, which AT-SPI passes on as a change of the accessible description.
class CallSummary final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallSummary)

public:
    explicit CallSummary(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sentence;
};

} // namespace Fluxscope::Ui
