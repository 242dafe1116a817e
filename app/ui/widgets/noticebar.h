// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Fluxscope::Ui {

/// Sentences above the panes that stay until the user closes them: what is known now and concerns every call.
/// It takes no space while there is none.
class NoticeBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Makes a sentence in the language of the moment; it is asked again when the language changes.
    using Sentence = std::function<QString()>;

    /// Replaces the notice of the same id. No `actionText`: it has no button but the closing one.
    void showNotice(
        const QString& id, Sentence text, Sentence actionText = {}, std::function<void()> action = {});
    /// Another sentence in a notice that stays as it is otherwise, with the focus where it was; nothing
    /// announces it. A notice that is not there is not shown.
    void updateNotice(const QString& id, Sentence text);
    void hideNotice(const QString& id);
    [[nodiscard]] bool hasNotice(const QString& id) const { return m_notices.contains(id); }

private:
    QVBoxLayout* m_layout;
    QHash<QString, QWidget*> m_notices;
};

} // namespace Fluxscope::Ui
