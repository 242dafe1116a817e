// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demogateway.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

// Exit code 2 for wrong usage, 1 where the port is taken.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fluxscope-demo"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Answers like FluxRouter on 127.0.0.1, by a script. Any key is accepted; nothing leaves this computer."_s);
    parser.addHelpOption();
    const QCommandLineOption portOption(
        u"port"_s, u"Port to listen on; 0 lets the system choose."_s, u"N"_s, u"0"_s);
    const QCommandLineOption paceOption(
        u"tokens-per-second"_s, u"Pace of answers; 0 sends them at once."_s, u"N"_s, u"80"_s);
    const QCommandLineOption quietOption(u"quiet"_s, u"Print the address alone, no line for each request."_s);
    parser.addOptions({portOption, paceOption, quietOption});
    parser.process(application);

    bool isPort = false;
    const quint16 port = parser.value(portOption).toUShort(&isPort);
    bool isPace = false;
    const int pace = parser.value(paceOption).toInt(&isPace);
    if (!isPort || !isPace || pace < 0 || !parser.positionalArguments().isEmpty()) {
        std::fputs("fluxscope-demo: wrong usage, see --help\n", stderr);
        return 2;
    }

    Fluxscope::DemoGateway gateway;
    gateway.setTokensPerSecond(pace);
    if (!gateway.listen(port)) {
        std::fprintf(stderr, "fluxscope-demo: cannot listen on 127.0.0.1:%d\n", int{port});
        return 1;
    }
    std::fprintf(stdout, "%s\n", gateway.url().toEncoded().constData());
    std::fflush(stdout);
    if (!parser.isSet(quietOption)) {
        // To standard error: nobody may be reading standard output any more, and a full pipe would block.
        QObject::connect(&gateway, &Fluxscope::DemoGateway::requestAnswered, &gateway,
            [](const QByteArray& method, const QByteArray& path, const QString& model) {
                std::fprintf(
                    stderr, "%s %s %s\n", method.constData(), path.constData(), model.toUtf8().constData());
            });
    }
    return QCoreApplication::exec();
}
