// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowimport.h"

#include "models/displaytext.h"
#include "ui/widgets/noticebar.h"

#include <QDir>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

const QString NoticeId = u"import"_s;

QString endSentence(const ImportOutcome& outcome, const QString& file)
{
    QStringList sentences;
    if (outcome.error && outcome.error->kind == ImportError::Kind::CannotRead)
        sentences.append(WindowImport::tr("%1 cannot be read (%2).").arg(file, outcome.error->detail));
    else if (outcome.error)
        sentences.append(WindowImport::tr("The history took no more calls (%1).").arg(outcome.error->detail));
    else if (outcome.isCancelled)
        sentences.append(WindowImport::tr("The import was cancelled; what had come stays."));
    sentences.append(WindowImport::tr("Imported %n calls.", nullptr, static_cast<int>(outcome.imported)));
    if (outcome.present > 0)
        sentences.append(
            WindowImport::tr("%n calls were there already.", nullptr, static_cast<int>(outcome.present)));
    if (outcome.broken > 0) {
        sentences.append(WindowImport::tr(
            "%n lines are no calls and were passed over.", nullptr, static_cast<int>(outcome.broken)));
        QStringList numbers;
        for (const BrokenLine& line :
            outcome.firstBroken.first(std::min<qsizetype>(5, outcome.firstBroken.size())))
            numbers.append(QString::number(line.number));
        //: %1 is a list of line numbers, such as 3, 17
        sentences.append(WindowImport::tr("The first of them: line %1.").arg(numbers.join(u", "_s)));
    }
    return sentences.join(u' ');
}

QString progressSentence(const QString& file, int percent)
{
    //: %1 is a file name, %2 is how much of it is done, such as 40%
    return WindowImport::tr("Importing %1… %2").arg(file, DisplayText::percentage(percent));
}

} // namespace

WindowImport::WindowImport(HistoryStore& store, Ui::NoticeBar& notices, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_notices(notices)
{ }

WindowImport::~WindowImport() = default;

void WindowImport::start(const QString& file, const Redactor& redactor)
{
    if (m_import) {
        m_notices.showNotice(u"import-busy"_s,
            [] { return tr("Another import still runs. Import this file when it has ended."); });
        return;
    }
    m_file = QDir::toNativeSeparators(file);
    m_percent = 0;
    m_import = std::make_unique<HistoryImport>(m_store, file, redactor);
    connect(m_import.get(), &HistoryImport::progressed, this, &WindowImport::tellProgress);
    connect(m_import.get(), &HistoryImport::finished, this, &WindowImport::tellEnd);
    m_notices.showNotice(
        NoticeId, [file = m_file] { return progressSentence(file, 0); }, [] { return tr("Cancel"); },
        [this] {
            if (m_import)
                m_import->cancel();
        });
    m_import->start();
}

void WindowImport::tellProgress(const ImportOutcome& soFar)
{
    const int percent = soFar.bytes > 0 ? static_cast<int>(100 * soFar.bytesRead / soFar.bytes) : 0;
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_notices.updateNotice(NoticeId, [percent, file = m_file] { return progressSentence(file, percent); });
}

void WindowImport::tellEnd(const ImportOutcome& outcome)
{
    m_notices.showNotice(NoticeId, [outcome, file = m_file] { return endSentence(outcome, file); });
    m_import.release()->deleteLater(); // it is still telling
}

} // namespace Fluxscope
