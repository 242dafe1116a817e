// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "displayguard.h"
#include "headless.h"
#include "terminal.h"
#include "version.h"

#include <QApplication>
#include <QIcon>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace Fluxscope;

namespace {

constexpr int UsageExitCode = 2;

QStringList textArguments(int count, char* const* arguments)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(QString::fromLocal8Bit(arguments[i]));
    return texts;
}

int refuse(const QString& sentence)
{
    printError(sentence);
    printError(u"Try fluxscope --help."_s);
    return UsageExitCode;
}

int runWithWindow(const CommandLine& commandLine, int& count, char** arguments)
{
    auto guard = std::make_optional<DisplayGuard>();
    const QApplication gui(count, arguments);
    guard.reset();
    QApplication::setApplicationDisplayName(u"Fluxscope"_s);
    QApplication::setDesktopFileName(u"fluxscope"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/fluxscope.svg"_s));
    Application application(commandLine);
    if (const auto exitCode = application.start())
        return *exitCode;
    return QApplication::exec();
}

} // namespace

// A Result is only opened once it is known to have a value, so that std::get() throws nothing.
// NOLINTNEXTLINE(bugprone-exception-escape)
int main(int argc, char* argv[])
{
#ifdef Q_OS_UNIX
    // Everything the program writes is the user's alone; SQLite and QSettings would make their files readable
    // by all.
    ::umask(0077);
#endif
    QCoreApplication::setOrganizationName(u"fluxscope"_s);
    QCoreApplication::setApplicationName(u"fluxscope"_s);
    QCoreApplication::setApplicationVersion(Version);
    const auto commandLine = parseCommandLine(textArguments(argc, argv));
    if (!commandLine.hasValue())
        return refuse(commandLine.error());
    if (commandLine->mode == CommandLine::Mode::Window)
        return runWithWindow(*commandLine, argc, argv);
    const QCoreApplication application(argc, argv);
    return Headless(*commandLine).run();
}
