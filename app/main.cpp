// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "headless.h"
#include "terminal.h"
#include "version.h"

#include <QApplication>
#include <QIcon>

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

int runWithoutWindow(int& count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    const auto commandLine = parseCommandLine(QCoreApplication::arguments());
    if (!commandLine.hasValue())
        return refuse(commandLine.error());
    return Headless(*commandLine).run();
}

int runWithWindow(int& count, char** arguments)
{
    const QApplication gui(count, arguments);
    QApplication::setApplicationDisplayName(u"Fluxscope"_s);
    QApplication::setDesktopFileName(u"fluxscope"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/fluxscope.svg"_s));
    const auto commandLine = parseCommandLine(QApplication::arguments());
    if (!commandLine.hasValue())
        return refuse(commandLine.error());
    Application application(*commandLine);
    if (const auto exitCode = application.start())
        return *exitCode;
    return QApplication::exec();
}

} // namespace

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
    return worksWithoutDisplay(textArguments(argc, argv)) ? runWithoutWindow(argc, argv)
                                                          : runWithWindow(argc, argv);
}
