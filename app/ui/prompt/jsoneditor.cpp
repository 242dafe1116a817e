// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt/jsoneditor.h"

#include "ui/prompt/plaineditor.h"
#include "ui/widgets/remark.h"

#include <QEvent>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

JsonEditor::JsonEditor(QWidget* parent)
    : QWidget(parent)
    , m_editor(new PlainEditor(2, 8, this))
    , m_remark(new Remark(m_editor, this))
{
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_editor);
    layout->addWidget(m_remark);
    setFocusProxy(m_editor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        check();
        emit changed();
    });
    check();
}

QString JsonEditor::text() const
{
    return m_editor->toPlainText();
}

void JsonEditor::setText(const QString& text)
{
    m_editor->setPlainText(text);
}

void JsonEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        check();
    QWidget::changeEvent(event);
}

void JsonEditor::check()
{
    m_editor->setAccessibleName(tr("Additional JSON"));
    const QByteArray bytes = text().toUtf8();
    m_object.reset();
    QString remark;
    if (bytes.trimmed().isEmpty()) {
        m_object = QJsonObject();
    } else {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            const QByteArray before = bytes.first(qMin(qsizetype(error.offset), bytes.size()));
            const auto line = before.count('\n') + 1;
            const auto column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
            remark = tr("This is not JSON yet: line %1, column %2.").arg(line).arg(column);
        } else if (!document.isObject()) {
            remark = tr("This has to be a JSON object: { \"name\": value }.");
        } else {
            m_object = document.object();
            if (m_object->contains(u"model") || m_object->contains(u"stream"))
                remark = tr(R"("model" and "stream" have no effect here; set them above.)");
        }
    }
    m_remark->tell(remark, m_object ? Tone::Muted : Tone::Failed);
}

} // namespace Fluxscope::Ui
