// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statecolours.h"

#include <QLabel>

namespace Fluxscope::Ui {

/// A sentence below a field: what is wrong with it, or what it means. It takes no space while it is empty.
/// The field has it as its accessible description.
class Remark final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Remark)

public:
    /// `field` lives as long as the remark; nullptr: it belongs to none.
    explicit Remark(QWidget* field, QWidget* parent = nullptr);

    void tell(const QString& sentence, Tone tone = Tone::Muted);
    void clearSentence() { tell(QString()); }

    /// A form gives wrapped labels more height than they need, or less; so this one names its height for the
    /// width it has, and asks again when that changes.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void colour();

    QWidget* m_field;
    Tone m_tone = Tone::Muted;
    bool m_isColouring = false;
};

} // namespace Fluxscope::Ui
