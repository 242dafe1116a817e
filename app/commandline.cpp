// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <iterator>
#include <limits>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

/// The options by name, declared once for parsing and for --help.
void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Sends prompts to FluxRouter and shows which model answered, what it cost and under which id "
        u"support finds the call.\n"
        "An option wins over the environment (FLUX_API_KEY, FLUX_BASE_URL), which wins over the settings."_s);
    parser.addOptions({
        {u"demo"_s, u"Talk to a built-in gateway with invented replies, in a history of its own."_s},
        {u"demo-port"_s, u"Port of the built-in gateway; chosen by the system if not given."_s, u"N"_s},
        {u"base-url"_s, u"Address of the gateway, in any form that a client library takes."_s, u"URL"_s},
        {u"model"_s, u"Model id."_s, u"ID"_s},
        {u"dialect"_s, u"API shape: chat, responses or messages."_s, u"NAME"_s},
        {u"stream"_s, u"Show the reply as it comes; FluxRouter then reports no cost."_s},
        {u"no-stream"_s, u"Wait for the whole reply."_s},
        {u"max-tokens"_s, u"Most tokens that the reply may have."_s, u"N"_s},
        {u"system"_s, u"System prompt."_s, u"TEXT"_s},
        {u"prompt"_s, u"Prompt; - reads it from standard input."_s, u"TEXT"_s},
        {u"send"_s, u"Send the prompt at start."_s},
        {u"screenshot"_s, u"Save a picture of the window once the call has ended."_s, u"FILE.png"_s},
        {u"quit-when-done"_s, u"Print the call's X-Flux values once it has ended, and quit."_s},
        {u"history"_s, u"Use this history instead of your own."_s, u"FILE.sqlite"_s},
        {u"export-history"_s,
            u"Write the history to a .jsonl, .csv or .har file, or as JSON Lines to standard output (-), and quit."_s,
            u"FILE"_s},
        {u"import-history"_s, u"Read calls from a JSON Lines file or from standard input (-), and quit."_s,
            u"FILE"_s},
        {u"verbose"_s, u"Tell on standard error what happens to each call."_s},
        {u"version"_s, u"Print the version, and quit."_s},
        {{u"help"_s, u"h"_s}, u"Print this text, and quit."_s},
    });
}

/// Without what QApplication takes for itself once it is made: the options documented at QGuiApplication and
/// QApplication, with one dash or two, and their values.
QStringList withoutToolkitOptions(const QStringList& arguments)
{
    static const QRegularExpression option(
        u"\\A--?(?:(?<valued>platform|platformpluginpath|platformtheme|plugin|qwindowgeometry|qwindowicon|"
        "qwindowtitle|session|style|stylesheet|display|geometry)|(?:session|style|stylesheet)=.*|reverse|"
        "widgetcount)\\z"_s);
    QStringList own;
    for (auto argument = arguments.cbegin(); argument != arguments.cend(); ++argument) {
        const auto match = option.match(*argument);
        if (!match.hasMatch())
            own.append(*argument);
        else if (match.hasCaptured(u"valued"_s) && std::next(argument) != arguments.cend())
            ++argument;
    }
    return own;
}

template <class Number>
std::optional<Number> positiveNumber(const QString& text, qlonglong largest)
{
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    if (!isNumber || value < 1 || value > largest)
        return std::nullopt;
    return static_cast<Number>(value);
}

Failure<QString> wrongUsage(const QString& sentence)
{
    return Failure<QString>{sentence};
}

} // namespace

Result<CommandLine, QString> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withoutToolkitOptions(arguments)))
        return wrongUsage(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().constFirst()));

    const auto text = [&parser](const QString& name) {
        return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
    };
    CommandLine line;
    if (parser.isSet(u"help"_s))
        line.mode = CommandLine::Mode::Help;
    else if (parser.isSet(u"version"_s))
        line.mode = CommandLine::Mode::Version;
    else if (parser.isSet(u"export-history"_s))
        line.mode = CommandLine::Mode::Export;
    else if (parser.isSet(u"import-history"_s))
        line.mode = CommandLine::Mode::Import;

    line.demo = parser.isSet(u"demo"_s);
    line.baseUrl = text(u"base-url"_s);
    line.model = text(u"model"_s);
    line.system = text(u"system"_s);
    line.prompt = text(u"prompt"_s);
    line.send = parser.isSet(u"send"_s);
    line.screenshot = parser.value(u"screenshot"_s);
    line.quitWhenDone = parser.isSet(u"quit-when-done"_s);
    line.history = parser.value(u"history"_s);
    line.exportTo = parser.value(u"export-history"_s);
    line.importFrom = parser.value(u"import-history"_s);
    line.verbose = parser.isSet(u"verbose"_s);

    if (parser.isSet(u"stream"_s) && parser.isSet(u"no-stream"_s))
        return wrongUsage(u"--stream and --no-stream exclude each other."_s);
    if (parser.isSet(u"stream"_s) || parser.isSet(u"no-stream"_s))
        line.stream = parser.isSet(u"stream"_s);
    if (const auto name = text(u"dialect"_s)) {
        line.dialect = dialectFromName(*name);
        if (!line.dialect)
            return wrongUsage(u"--dialect takes chat, responses or messages, not '%1'."_s.arg(*name));
    }
    if (const auto number = text(u"max-tokens"_s)) {
        line.maxTokens = positiveNumber<int>(*number, std::numeric_limits<int>::max());
        if (!line.maxTokens)
            return wrongUsage(u"--max-tokens takes a whole number from 1, not '%1'."_s.arg(*number));
    }
    if (const auto number = text(u"demo-port"_s)) {
        line.demoPort = positiveNumber<quint16>(*number, std::numeric_limits<quint16>::max());
        if (!line.demoPort)
            return wrongUsage(u"--demo-port takes a number from 1 to 65535, not '%1'."_s.arg(*number));
        if (!line.demo)
            return wrongUsage(u"--demo-port goes with --demo."_s);
    }
    if (line.demo && line.baseUrl)
        return wrongUsage(u"--demo and --base-url exclude each other."_s);
    if (!line.screenshot.isEmpty() && !line.screenshot.endsWith(u".png"_s, Qt::CaseInsensitive))
        return wrongUsage(u"--screenshot takes the name of a .png file, not '%1'."_s.arg(line.screenshot));
    if (line.send && (!line.prompt || line.prompt->isEmpty()))
        return wrongUsage(u"--send needs a --prompt."_s);
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace Fluxscope
