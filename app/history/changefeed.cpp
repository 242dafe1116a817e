// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/changefeed.h"

#include <QSet>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// Other processes look about once a second, so an entry is old news long before this many others have come.
constexpr qint64 KeptEntries = 10'000;

Result<qint64, SqlFailure> number(const QSqlDatabase& database, const QString& sql)
{
    const auto value = scalar(database, sql);
    if (!value)
        return Failure{value.error()};
    return value->toLongLong();
}

} // namespace

SqlOutcome ChangeFeed::start(const QSqlDatabase& database)
{
    const auto version = number(database, u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    const auto last = number(database, u"SELECT max(revision) FROM changes"_s);
    if (!last)
        return last.error();
    m_dataVersion = *version;
    m_seen = *last;
    return std::nullopt;
}

Result<QList<QUuid>, SqlFailure> ChangeFeed::look(const QSqlDatabase& database)
{
    const auto version = number(database, u"PRAGMA data_version"_s);
    if (!version)
        return Failure{version.error()};
    if (*version == m_dataVersion)
        return QList<QUuid>();
    auto ids = newIds(database);
    if (ids) {
        m_dataVersion = *version;
        m_seen = m_written;
    }
    return ids;
}

Result<QList<QUuid>, SqlFailure> ChangeFeed::beforeWrite(const QSqlDatabase& database)
{
    return newIds(database);
}

SqlOutcome ChangeFeed::afterWrite(const QSqlDatabase& database)
{
    const auto last = number(database, u"SELECT max(revision) FROM changes"_s);
    if (!last)
        return last.error();
    m_written = std::max(m_seen, *last);
    return run(database, u"DELETE FROM changes WHERE revision <= ?"_s, {m_written - KeptEntries});
}

Result<QList<QUuid>, SqlFailure> ChangeFeed::newIds(const QSqlDatabase& database)
{
    auto query = select(database, u"SELECT id, revision FROM changes WHERE revision > ?"_s, {m_seen});
    if (!query)
        return Failure{query.error()};
    QSet<QUuid> ids;
    m_written = m_seen;
    while (query.value().next()) {
        ids.insert(QUuid::fromRfc4122(query->value(0).toByteArray()));
        m_written = std::max(m_written, query->value(1).toLongLong());
    }
    if (auto failure = lastFailure(query.value()))
        return Failure{*failure};
    return QList<QUuid>(ids.cbegin(), ids.cend());
}

} // namespace Fluxscope
