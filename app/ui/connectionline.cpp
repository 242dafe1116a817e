// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectionline.h"

#include "core/origin.h"
#include "models/displaytext.h"
#include "runs/activeconnection.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Host, port where it says something, and path: the scheme is shown only where it is a warning.
QString shortAddress(const QUrl& url)
{
    QString address = url.host();
    if (url.port() >= 0)
        address += u':' + QString::number(url.port());
    address += url.path();
    return url.scheme() == u"https" || isLoopback(url) ? address : u"%1://%2"_s.arg(url.scheme(), address);
}

} // namespace

ConnectionLine::ConnectionLine(const ActiveConnection& connection, QWidget* parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_demo(new QLabel(this))
    , m_text(new QLabel(this))
    , m_settings(new QToolButton(this))
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_demo->setFont(strong);
    for (QLabel* label : {m_demo, m_text})
        label->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_settings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_settings->setAutoRaise(true);
    connect(m_settings, &QToolButton::clicked, this, &ConnectionLine::settingsRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_demo);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_settings);

    connect(&m_connection, &ActiveConnection::changed, this, &ConnectionLine::refresh);
    refresh();
}

void ConnectionLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void ConnectionLine::refresh()
{
    const QUrl url(m_connection.connection().baseUrl);
    //: %1 is the address of the gateway, %2 says where its key comes from.
    const QString text = tr("%1 · %2").arg(shortAddress(url), keyText());
    m_text->setText(text);
    m_text->setToolTip(DisplayText::toolTip(url.toString()));
    m_text->setAccessibleName(tr("Connection"));
    m_text->setAccessibleDescription(text);
    m_demo->setText(tr("DEMO · invented replies and costs"));
    m_demo->setVisible(m_connection.connection().demo);
    m_settings->setText(tr("Settings"));
    m_settings->setToolTip(tr("Connections, keys, time limits, language (Ctrl+,)"));
    m_settings->setIcon(tintedIcon(u"settings", palette()));
}

QString ConnectionLine::keyText() const
{
    if (m_connection.obstacle() == ActiveConnection::Obstacle::KeyPending)
        return tr("key: asking the system keychain");
    switch (m_connection.lookup().source) {
    case KeySource::Environment:
        return tr("key: FLUX_API_KEY");
    case KeySource::Session:
        return tr("key: this session only");
    case KeySource::Keychain:
        return tr("key: system keychain");
    case KeySource::Demo:
        return tr("key: sk-demo");
    case KeySource::None:
        break;
    }
    return tr("no key");
}

} // namespace Fluxscope::Ui
