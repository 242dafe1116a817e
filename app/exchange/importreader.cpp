// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importreader.h"

#include "core/maskedprompt.h"

#include <QFileInfo>

#include <cstdio>
#include <utility>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Twice the longest body that a call is read to: more is no line of Fluxscope's.
constexpr qint64 LongestLine = qint64{128} * 1024 * 1024;

constexpr qint64 PieceBytes = 64 * 1024;

// A batch of either size is written in well under a second.
constexpr qint64 BatchBytes = 1024 * 1024;
constexpr qsizetype BatchLines = 500;

/// A running call of a file is one that ran when the file was written. It has no owner here.
CallRecord ended(CallRecord record)
{
    if (isRunning(record.state))
        record.state = CallState::Interrupted;
    return record;
}

} // namespace

ImportReader::ImportReader(QString source, Redactor redactor)
    : m_source(std::move(source))
    , m_redactor(std::move(redactor))
{ }

void ImportReader::read()
{
    ImportBatch batch;
    if (!m_file.isOpen() && !open(batch)) {
        batch.isLast = true;
        emit batchRead(batch);
        return;
    }
    const qint64 start = m_bytes;
    const qint64 firstLine = m_lines;
    while (m_bytes - start < BatchBytes && m_lines - firstLine < BatchLines) {
        const QByteArray line = readLine();
        if (line.isEmpty()) {
            batch.isLast = true;
            if (m_file.error() != QFileDevice::NoError)
                batch.failure = m_file.errorString();
            break;
        }
        m_bytes += line.size();
        ++m_lines;
        takeLine(line, batch);
    }
    batch.bytes = m_bytes;
    batch.size = m_file.isSequential() ? 0 : m_file.size();
    emit batchRead(batch);
}

bool ImportReader::open(ImportBatch& batch)
{
    if (m_source == "-"_L1) {
        if (m_file.open(stdin, QIODevice::ReadOnly))
            return true;
    } else {
        m_file.setFileName(m_source);
        // A named pipe could keep the thread waiting for good.
        if (const QFileInfo info(m_source); info.exists() && !info.isFile()) {
            batch.failure = u"Not a file"_s;
            return false;
        }
        if (m_file.open(QIODevice::ReadOnly))
            return true;
    }
    batch.failure = m_file.errorString();
    return false;
}

/// A line as far as it may be long. QIODevice::readLine() first allocates as much as it may read, so that it
/// is asked for a little at a time.
QByteArray ImportReader::readLine()
{
    QByteArray line;
    while (line.size() <= LongestLine && !line.endsWith('\n')) {
        const QByteArray piece = m_file.readLine(PieceBytes);
        if (piece.isEmpty())
            break;
        line += piece;
    }
    return line;
}

void ImportReader::takeLine(const QByteArray& line, ImportBatch& batch)
{
    if (line.size() > LongestLine && !line.endsWith('\n')) {
        skipLine();
        batch.broken.append({m_lines, {JsonLineError::Kind::TooLong, {}, {}}});
        return;
    }
    QByteArray json = line.trimmed();
    if (m_lines == 1 && json.startsWith("\xEF\xBB\xBF"))
        json.remove(0, 3);
    if (json.isEmpty())
        return;
    const auto record = recordFromJsonLine(json);
    if (record)
        batch.records.append(ended(maskedCall(*record, m_redactor)));
    else
        batch.broken.append({m_lines, record.error()});
}

void ImportReader::skipLine()
{
    QByteArray piece;
    do {
        piece = m_file.readLine(PieceBytes);
        m_bytes += piece.size();
    } while (!piece.isEmpty() && !piece.endsWith('\n'));
}

} // namespace Fluxscope
