// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <optional>

namespace Fluxscope {

/// The HTML that a parser of GitHub's Markdown makes of it, also of links that are not marked; markup passes.
/// nullopt: the parser is not there.
[[nodiscard]] inline std::optional<QByteArray> parsedMarkdown(const QByteArray& markdown)
{
    using namespace Qt::StringLiterals;
    constexpr int WaitTime = 60'000;
    const QString parser = QStandardPaths::findExecutable(u"cmark-gfm"_s);
    if (parser.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(
        parser, {u"--unsafe"_s, u"-e"_s, u"table"_s, u"-e"_s, u"autolink"_s, u"-e"_s, u"strikethrough"_s});
    process.write(markdown);
    process.closeWriteChannel();
    if (!process.waitForFinished(WaitTime))
        return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace Fluxscope
