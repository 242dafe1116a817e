// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowexport.h"

#include "core/maskedprompt.h"
#include "core/whenready.h"
#include "exchange/exporttext.h"
#include "runs/activeconnection.h"

#include <QDir>

#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewedCalls = 3;
constexpr qsizetype LongestPreviewedCall = 4000; // bytes

/// The beginning of an export, made in the store's thread and shown in the window's.
struct Preview
{
    Preview(ExportFormat format, const ExportRequest& request, Redactor keys)
        : writer(format, request)
        , redactor(std::move(keys))
        , text(writer.begin())
    { }

    /// Whether there is to be another call.
    bool add(const CallRecord& record, const CallBodies& bodies)
    {
        QByteArray call;
        writer.next(maskedCall(record, redactor),
            {redactor.mask(bodies.request), redactor.mask(bodies.response), bodies.responseTruncated}, call);
        if (call.size() > LongestPreviewedCall)
            text += call.first(LongestPreviewedCall) + "\u2026\n";
        else
            text += call;
        return ++calls < PreviewedCalls;
    }

    ExportText writer;
    Redactor redactor;
    QByteArray text;
    int calls = 0;
};

} // namespace

WindowExport::WindowExport(
    HistoryStore& store, const ActiveConnection& connection, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_connection(connection)
    , m_window(window)
{ }

WindowExport::~WindowExport()
{
    m_preview.cancel();
}

void WindowExport::ask(const Ui::ExportOffer& offer)
{
    if (m_dialog)
        return;
    m_offer = offer;
    m_dialog = new Ui::ExportDialog(offer, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &Ui::ExportDialog::choiceChanged, this, &WindowExport::showPreview);
    connect(m_dialog, &Ui::ExportDialog::exportRequested, this, &WindowExport::start);
    connect(m_dialog, &Ui::ExportDialog::cancelRequested, this, [this] { m_export->cancel(); });
    whenReady(
        m_store.count({}), m_dialog, [dialog = m_dialog](qint64 calls) { dialog->setTotalCount(calls); });
    if (!offer.filter.isEmpty())
        whenReady(m_store.count(offer.filter), m_dialog,
            [dialog = m_dialog](qint64 calls) { dialog->setFilteredCount(calls); });
    m_dialog->open();
}

HistoryFilter WindowExport::chosenFilter() const
{
    HistoryFilter filter;
    switch (m_dialog->choice().scope) {
    case Ui::ExportChoice::Scope::Selected:
        filter.ids = m_offer.selected;
        break;
    case Ui::ExportChoice::Scope::Filtered:
        filter = m_offer.filter;
        break;
    case Ui::ExportChoice::Scope::All:
        break;
    }
    return filter;
}

void WindowExport::showPreview()
{
    m_preview.cancel();
    const Ui::ExportChoice choice = m_dialog->choice();
    const auto preview = std::make_shared<Preview>(choice.format, choice.request, m_connection.redactor());
    m_preview = m_store.visit({chosenFilter(), preview->writer.needsBodies(),
        [preview](
            const CallRecord& record, const CallBodies& bodies) { return preview->add(record, bodies); }});
    whenReady(m_preview, m_dialog,
        [dialog = m_dialog, preview](qint64) { dialog->setPreview(QString::fromUtf8(preview->text)); });
}

void WindowExport::start(const QString& file)
{
    const Ui::ExportChoice choice = m_dialog->choice();
    m_file = file;
    m_export = std::make_unique<HistoryExport>(
        m_store, file, choice.format, choice.request, m_connection.redactor());
    connect(m_export.get(), &HistoryExport::progressed, m_dialog, &Ui::ExportDialog::showProgress);
    connect(m_export.get(), &HistoryExport::finished, this, &WindowExport::tellEnd);
    m_export->start(chosenFilter());
}

void WindowExport::tellEnd(const Result<qint64, ExportError>& result)
{
    m_export.release()->deleteLater(); // it is still telling
    const QString file = QDir::toNativeSeparators(m_file);
    if (result) {
        m_dialog->accept();
        emit exported(*result, file);
        return;
    }
    switch (result.error().kind) {
    case ExportError::Kind::Cancelled:
        m_dialog->showCancelled();
        return;
    case ExportError::Kind::CannotWrite:
        m_dialog->showFailure(tr("%1 cannot be written (%2). Choose another folder, or make room.")
                                  .arg(file, result.error().detail));
        return;
    case ExportError::Kind::CannotRead:
        m_dialog->showFailure(tr("The history cannot be read now, so no file was written. Try it again."));
        return;
    }
}

} // namespace Fluxscope
