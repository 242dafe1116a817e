// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include "core/redaction.h"

#include <QFile>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

void print(FILE* stream, const QString& line)
{
    QTextStream out(stream);
    out << line << Qt::endl;
}

/// `x-flux-loop-engaged` as the documentation would spell it: `X-Flux-Loop-Engaged`.
QString spelled(const QString& name)
{
    QStringList words = name.split(u'-');
    for (QString& word : words)
        word = word.left(1).toUpper() + word.mid(1);
    return words.join(u'-');
}

} // namespace

void printError(const QString& sentence)
{
    print(stderr, sentence);
}

void printLine(const QString& line)
{
    print(stdout, line);
}

void printFluxValues(const CallRecord& record)
{
    const QString none = u"(none)"_s;
    const FluxHeaders& flux = record.flux;
    const auto routed = flux.routed ? std::optional(*flux.routed ? u"true"_s : u"false"_s) : std::nullopt;
    const std::initializer_list<std::pair<QString, std::optional<QString>>> values{
        {u"X-Flux-Model"_s, flux.model},
        {u"X-Flux-Original-Model"_s, flux.originalModel},
        {u"X-Flux-Routed"_s, routed},
        {u"X-Flux-Request-Id"_s, flux.requestId},
        {u"X-Flux-Cost-Usd"_s, flux.costUsd},
    };
    for (const auto& [name, value] : values)
        printLine(u"%1: %2"_s.arg(name, singleLine(value.value_or(none))));
    for (const HeaderField& field : flux.extra)
        printLine(u"%1: %2"_s.arg(spelled(field.name), singleLine(field.value)));
    if (record.error)
        printError(u"%1: %2"_s.arg(errorKindName(record.error->kind), singleLine(record.error->message)));
}

bool isStandardErrorATerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

QString readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(input.readAll());
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace Fluxscope
