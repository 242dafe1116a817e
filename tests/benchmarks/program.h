// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSize>
#include <QString>

#include <utility>

namespace Fluxscope {

constexpr QSize WindowSize(1280, 800);

/// The whole program on a history of its own, with its window shown in the size that the aims speak of.
class Program final
{
public:
    Program(const QString& file, const QString& gateway)
        : m_application(commandLine(file, gateway))
    {
        if (m_application.start().has_value())
            qFatal("The program does not start.");
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<Ui::MainWindow*>(widget))
                m_window = window;
        }
        // Offscreen there is a screen of 800x800, on which the history is folded.
        m_window->resize(WindowSize);
    }

    [[nodiscard]] Ui::MainWindow& window() { return *m_window; }

private:
    static CommandLine commandLine(const QString& file, const QString& gateway)
    {
        CommandLine commandLine;
        commandLine.history = file;
        commandLine.baseUrl = gateway;
        return commandLine;
    }

    Application m_application;
    Ui::MainWindow* m_window = nullptr;
};

} // namespace Fluxscope
