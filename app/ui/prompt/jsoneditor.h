// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QWidget>

#include <optional>

namespace Fluxscope::Ui {

class PlainEditor;
class Remark;

/// An editor for one JSON object that is checked while it is typed; empty text is the empty object.
class JsonEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonEditor)

public:
    explicit JsonEditor(QWidget* parent = nullptr);

    /// nullopt: the text is no JSON object, and the sentence below it says where.
    [[nodiscard]] std::optional<QJsonObject> object() const { return m_object; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void check();

    PlainEditor* m_editor;
    Remark* m_remark;
    std::optional<QJsonObject> m_object;
};

} // namespace Fluxscope::Ui
