// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace Fluxscope::Ui {

class MarkdownView;
class Section;

/// What a model reasoned before it replied, below a heading that opens it; folded at first, and hidden where
/// there is none. Plain text. It is rendered only while it is open and in view.
class ReasoningFold final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasoningFold)

public:
    explicit ReasoningFold(QWidget* parent = nullptr);

    /// That of another call; `goesOn`: it is still arriving.
    void showText(const QString& text, bool goesOn);
    /// All of it up to now, of the call that is shown.
    void updateText(const QString& text, bool goesOn);
    /// More of it; on display after flush().
    void appendText(const QString& text);
    /// Whether there was anything to hand to the display.
    bool flush();

    void setInView(bool inView);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// What assistive technology calls the column.
    void setColumnName(const QString& name);
    /// From the top to the bottom.
    [[nodiscard]] QList<QWidget*> tabChain() const;

signals:
    void opened(bool open);

protected:
    bool event(QEvent* event) override;

private:
    void retranslate();
    void render();
    void catchUp();
    [[nodiscard]] bool isRendered() const { return m_isInView && isOpen(); }

    QString m_text;
    QString m_columnName;
    bool m_goesOn = false;
    bool m_isInView = false;
    bool m_isStale = false; ///< what the view has is of another call

    Section* m_section;
    MarkdownView* m_view;
};

} // namespace Fluxscope::Ui
