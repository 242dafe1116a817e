// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oncedevice.h"

#include <algorithm>
#include <utility>

namespace Fluxscope {

OnceDevice::OnceDevice(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceDevice::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

qint64 OnceDevice::readData(char* data, qint64 maxSize)
{
    if (!m_touched) {
        m_touched = true;
        emit touched();
    }
    const qsizetype size = std::min<qsizetype>(maxSize, m_bytes.size() - m_position);
    std::copy_n(m_bytes.cbegin() + m_position, size, data);
    m_position += size;
    return size;
}

qint64 OnceDevice::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace Fluxscope
