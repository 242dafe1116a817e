// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/gzip.h"

namespace Fluxscope {

namespace {

// RFC 1952, 8.
quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i) {
        bytes.append(static_cast<char>(value & 0xffU));
        value >>= 8U;
    }
    return bytes;
}

} // namespace

QByteArray gzipped(const QByteArray& bytes)
{
    // qCompress writes four bytes of length and a zlib stream: two bytes of header, deflate, four of
    // checksum.
    const QByteArray zlib = qCompress(bytes);
    const QByteArray header("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    return header + zlib.mid(6, zlib.size() - 10) + littleEndian(crc32(bytes))
        + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace Fluxscope
