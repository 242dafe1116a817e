// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace Fluxscope::Ui {

/// Bytes of a request or a response as text, monospaced, with a notice above them. Of a large body only the
/// first part is on display; copying takes all of it.
class BodyView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BodyView)

public:
    explicit BodyView(QWidget* parent = nullptr);

    /// `notice` is plain text; empty for none.
    void showBody(const QByteArray& body, const QString& notice);
    /// The accessible name of the text.
    void setTextName(const QString& name);
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString notice() const;

signals:
    void copied();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showStart();
    void copyAll();

    QByteArray m_body;
    QString m_notice;
    QLabel* m_noticeLabel;
    QToolButton* m_copyAll;
    QPlainTextEdit* m_text;
};

} // namespace Fluxscope::Ui
