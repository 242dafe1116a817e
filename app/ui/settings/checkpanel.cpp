// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/checkpanel.h"

#include "models/errortext.h"
#include "ui/widgets/remark.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

using Outcome = ConnectionCheck::Outcome;

namespace {

void colour(QLabel* label, Tone tone)
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::WindowText, toneColour(tone, palette));
    label->setPalette(palette);
}

} // namespace

CheckPanel::CheckPanel(GatewayClient& client, QWidget* parent)
    : QWidget(parent)
    , m_check(client)
    , m_start(new QPushButton(this))
    , m_note(new Remark(nullptr, this))
    , m_verdict(new Remark(nullptr, this))
    , m_steps(new QWidget(this))
{
    auto* rows = new QFormLayout(m_steps);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(4);
    for (Step* step : {&m_proxy, &m_host, &m_tls, &m_key, &m_models}) {
        step->name = new QLabel(m_steps);
        step->result = new QLabel(m_steps);
        step->result->setTextFormat(Qt::PlainText);
        rows->addRow(step->name, step->result);
    }
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    layout->addWidget(m_steps);
    layout->addWidget(m_verdict);
    layout->addWidget(m_note);

    connect(m_start, &QPushButton::clicked, this, &CheckPanel::checkRequested);
    connect(&m_check, &ConnectionCheck::finished, this, [this](const ConnectionCheck::Report& report) {
        // Values that were edited meanwhile were not checked.
        if (m_state != State::Running)
            return;
        m_report = report;
        m_state = State::Finished;
        refresh();
        emit finished();
    });
    retranslate();
}

void CheckPanel::start(const Route& route, const QString& note)
{
    m_reportNote = note;
    m_state = State::Running;
    refresh();
    m_check.start(route);
}

void CheckPanel::refuse(const QString& reason)
{
    m_state = State::Idle;
    refresh();
    m_verdict->tell(reason, Tone::Failed);
}

void CheckPanel::forget()
{
    if (m_state == State::Idle && m_verdict->isHidden())
        return;
    m_state = State::Idle;
    refresh();
}

void CheckPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void CheckPanel::retranslate()
{
    m_start->setText(tr("Check connecti&on"));
    m_note->tell(tr("The check asks for the list of models, which costs nothing. It cannot test credit: "
                    "the list is answered even when the account has none."));
    m_proxy.name->setText(tr("Proxy:"));
    m_host.name->setText(tr("Address:"));
    m_tls.name->setText(tr("Encryption:"));
    m_key.name->setText(tr("Key:"));
    m_models.name->setText(tr("Model list:"));
    refresh();
}

void CheckPanel::refresh()
{
    m_start->setEnabled(m_state != State::Running);
    m_start->setToolTip(m_state == State::Running ? tr("The check is running.") : QString());
    m_steps->setVisible(m_state == State::Finished);
    m_verdict->tell(m_state == State::Running ? tr("Asking…") : QString(), Tone::Plain);
    if (m_state != State::Finished)
        return;

    showProxy();
    showStep(m_host, m_report.host, tr("not tried"));
    showStep(m_tls, m_report.tls, m_report.error ? tr("not tried") : tr("none: plain http"));
    showStep(m_key, m_report.key, m_report.error ? tr("not tried") : tr("not tried: there is no key"));
    showStep(m_models, m_report.modelList, tr("not tried"));
    QStringList lines;
    if (m_report.error) {
        const Explanation explanation = ErrorText::explain(*m_report.error, std::nullopt);
        lines = {explanation.title, explanation.detail, explanation.advice};
    } else {
        lines.append(tr("The gateway lists %n model(s).", nullptr, m_report.models));
    }
    lines.append(m_reportNote);
    lines.removeAll(QString());
    m_verdict->tell(lines.join(u'\n'), Tone::Plain);
}

void CheckPanel::showProxy()
{
    showStep(m_proxy, m_report.proxy, m_report.usedProxy ? tr("not tried") : tr("none in use"));
    if (!m_report.usedProxy)
        return;
    const ProxyChoice& proxy = *m_report.usedProxy;
    const QString address = u"%1:%2"_s.arg(proxy.host).arg(proxy.port);
    //: %1 is the result of a check such as "passed", %2 the address of a proxy
    m_proxy.result->setText(proxy.kind == ProxyChoice::Kind::Socks5
            ? tr("%1 (SOCKS5, %2)").arg(m_proxy.result->text(), address)
            : tr("%1 (HTTP, %2)").arg(m_proxy.result->text(), address));
}

void CheckPanel::showStep(const Step& step, Outcome outcome, const QString& untried)
{
    switch (outcome) {
    case Outcome::Untried:
        step.result->setText(untried);
        colour(step.result, Tone::Muted);
        return;
    case Outcome::Passed:
        step.result->setText(tr("passed"));
        colour(step.result, Tone::Plain);
        return;
    case Outcome::Failed:
        step.result->setText(tr("failed"));
        colour(step.result, Tone::Failed);
        return;
    }
}

} // namespace Fluxscope::Ui
