// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace Fluxscope {

[[nodiscard]] inline bool hasBrowser()
{
    return !QStandardPaths::findExecutable(QStringLiteral("chromium")).isEmpty();
}

/// What the page at that address has become in Chromium; nullopt: it did not end in time.
[[nodiscard]] inline std::optional<QString> openedPage(const QString& address)
{
    using namespace Qt::StringLiterals;
    constexpr int BrowserTime = 120'000;
    const QTemporaryDir profile;
    QProcess browser;
    // The sandbox needs rights that a container rarely gives; the page comes from a test. The browser's own
    // errands find no host.
    browser.start(QStandardPaths::findExecutable(u"chromium"_s),
        {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
            u"--disable-background-networking"_s, u"--no-first-run"_s,
            u"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"_s,
            u"--user-data-dir="_s + profile.path(), u"--dump-dom"_s, address});
    QSignalSpy ended(&browser, &QProcess::finished);
    // Waiting with an event loop: the servers of the test have to answer meanwhile.
    if (!ended.wait(BrowserTime)) {
        browser.kill();
        browser.waitForFinished();
        return std::nullopt;
    }
    return QString::fromUtf8(browser.readAllStandardOutput());
}

} // namespace Fluxscope
