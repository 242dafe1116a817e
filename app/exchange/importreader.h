// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/redaction.h"
#include "exchange/jsonlinereader.h"

#include <QFile>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Fluxscope {

/// A line of an import that is no call.
struct BrokenLine
{
    qint64 number = 0; ///< counted from 1, as an editor shows it
    JsonLineError error;

    bool operator==(const BrokenLine&) const = default;
};

/// The calls of some lines that follow each other.
struct ImportBatch
{
    QList<CallRecord> records;
    QList<BrokenLine> broken;
    qint64 bytes = 0; ///< read so far, of the whole source
    qint64 size = 0; ///< of the source; 0: unknown
    bool isLast = false;
    std::optional<QString> failure; ///< the system's words; then it is the last batch

    bool operator==(const ImportBatch&) const = default;
};

/// Reads a JSON Lines file, or standard input, piece by piece, so that memory stays flat. Lives in a thread
/// of its own, where read() is called; made and destroyed outside of it while it does not read.
class ImportReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportReader)

public:
    /// `source` is a file name, or `-` for standard input. Secrets that `redactor` knows are masked in every
    /// line; what else may be in the file is the user's own.
    ImportReader(QString source, Redactor redactor);

    /// Reads on; `batchRead` follows. Nothing is to be read after the last batch.
    void read();

signals:
    void batchRead(const Fluxscope::ImportBatch& batch);

private:
    [[nodiscard]] bool open(ImportBatch& batch);
    [[nodiscard]] QByteArray readLine();
    void takeLine(const QByteArray& line, ImportBatch& batch);
    void skipLine();

    QString m_source;
    Redactor m_redactor;
    QFile m_file;
    qint64 m_bytes = 0;
    qint64 m_lines = 0;
};

} // namespace Fluxscope
