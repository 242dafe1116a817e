// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace Fluxscope::Ui {

/// A heading that opens and closes what is below it; closed at first.
class Section final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Section)

public:
    explicit Section(QWidget* parent = nullptr);

    /// To be called once. Takes the content over, which is made after the section, so that Tab goes from the
    /// heading to what is below it.
    void setContent(QWidget* content);
    /// To be called at most once, before setContent(). Takes over what stands beside the heading, at its end.
    void setCorner(QWidget* corner);
    void setTitle(const QString& title);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// What takes the focus and is pressed.
    [[nodiscard]] QAbstractButton& heading() const { return *m_heading; }

signals:
    /// After its content was shown or hidden.
    void toggled(bool open);

private:
    QAbstractButton* m_heading;
    QHBoxLayout* m_top;
    QWidget* m_content = nullptr; ///< null before setContent()
};

} // namespace Fluxscope::Ui
