// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Fluxscope {

/// A request body that can be read once and never rewound. QNetworkAccessManager sends a POST again by itself
/// when the server closes or answers garbage (up to four times with Qt 6.4.2), so that a user could be billed
/// more than once; a device that cannot be reset is what stops it.
class OnceDevice final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnceDevice)

public:
    /// Opened for reading at once.
    explicit OnceDevice(QByteArray bytes, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Always false.
    bool reset() override { return false; }

    /// Whether reading has begun. Qt reads the body only when the connection stands (TLS and proxy included),
    /// together with writing the request's head, so before that no byte of the request has left.
    [[nodiscard]] bool isTouched() const { return m_touched; }

signals:
    /// The connection stands and the request is leaving. Once.
    void touched();

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
    bool m_touched = false;
};

} // namespace Fluxscope
