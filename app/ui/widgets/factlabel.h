// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statecolours.h"

#include <QString>
#include <QWidget>

namespace Fluxscope::Ui {

/// One line of plain text at a fixed place: a muted caption and a value, which is shortened when there is no
/// room. The whole text and the reason are in the tooltip. Assistive technology reads the text when it asks
/// for it: a change raises no event, so that counters stay silent.
class FactLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactLabel)

public:
    explicit FactLabel(QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setValue(const QString& value, Tone tone = Tone::Plain);
    /// A sentence for the tooltip and the accessible description: whose figure it is, or why there is none.
    void setReason(const QString& reason);
    /// The caption above the value instead of before it.
    void setStacked(bool stacked);
    void setElideMode(Qt::TextElideMode mode);
    /// Whether the layout is asked for room for the whole text, or only for a few characters.
    void setShrinks(bool shrinks);

    [[nodiscard]] const QString& caption() const { return m_caption; }
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] const QString& reason() const { return m_reason; }
    /// Caption and value as one text.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// How much room the caption takes from the value's line.
    [[nodiscard]] int captionWidth() const;

    QString m_caption;
    QString m_value;
    QString m_reason;
    Tone m_tone = Tone::Plain;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    bool m_isStacked = false;
    bool m_shrinks = true;
};

/// Makes FactLabel readable for assistive technology. To be called before the first one is made; more than
/// once does no harm.
void installFactLabelAccessibility();

} // namespace Fluxscope::Ui
