// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "displayguard.h"

#include "terminal.h"

#include <QMessageLogContext>
#include <QString>

#include <cstdlib>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int NoDisplayExitCode = 2;

QString whatHappened()
{
    if (const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM"); !platform.isEmpty())
        return u"Fluxscope cannot show its window on the platform '%1' that QT_QPA_PLATFORM asks for."_s.arg(
            platform);
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY"}) {
        if (const QString display = qEnvironmentVariable(variable); !display.isEmpty())
            return u"Fluxscope cannot reach the display '%1' for its window."_s.arg(display);
    }
    return u"Fluxscope has no display for its window: neither DISPLAY nor WAYLAND_DISPLAY is set."_s;
}

/// Qt's own way out of a missing display is qFatal(), which calls this and aborts should it return. Only Qt
/// knows whether a display takes it, so there is nothing to ask beforehand.
void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        printError(u"%1 Start it in a desktop session, set DISPLAY to one, or use app/run.sh, which sends a "
                   u"prompt without a display and leaves a screenshot."_s.arg(whatHappened()));
        std::_Exit(NoDisplayExitCode);
    }
    // The platform's technical words would surround the sentence.
    if (!QString::fromLatin1(context.category).startsWith("qt.qpa."_L1))
        printError(qFormatLogMessage(type, context, message));
}

} // namespace

DisplayGuard::DisplayGuard()
{
    qInstallMessageHandler(handleMessage);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(nullptr);
}

} // namespace Fluxscope
