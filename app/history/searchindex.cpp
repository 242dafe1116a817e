// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/searchindex.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TrigramLength = 3;
// Each one costs a walk through its list; after so many of them hardly a false hit is left.
constexpr qsizetype MostTrigrams = 64;
// About 2 MB, some ten milliseconds.
constexpr int PagesPerMerge = 500;

QString sourceOf(const SearchedCalls& calls)
{
    return u"FROM search_source WHERE row IN (SELECT row FROM calls WHERE %1)"_s.arg(calls.condition);
}

} // namespace

SqlOutcome removeFromSearch(const QSqlDatabase& database, const SearchedCalls& calls)
{
    return run(database,
        u"INSERT INTO search(search, rowid, text) SELECT 'delete', row, text "_s + sourceOf(calls),
        calls.values);
}

SqlOutcome addToSearch(const QSqlDatabase& database, const SearchedCalls& calls)
{
    return run(
        database, u"INSERT INTO search(rowid, text) SELECT row, text "_s + sourceOf(calls), calls.values);
}

QString additionToSearch()
{
    return u"INSERT INTO search(rowid, text) SELECT row, text FROM search_source WHERE row = ?"_s;
}

QString searchExpression(const QString& text)
{
    // Characters of other planes count as one, as they do in SQLite. A NUL would end the expression.
    const QList<uint> characters = QString(text).remove(QChar::Null).toUcs4();
    const qsizetype count = characters.size() - TrigramLength + 1;
    if (count < 1)
        return {};
    const qsizetype step = (count + MostTrigrams - 1) / MostTrigrams;
    QStringList trigrams;
    for (qsizetype start = 0; start < count; start += step) {
        QString trigram;
        for (const uint character : characters.sliced(start, TrigramLength))
            trigram += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
        trigrams.append(u'"' + trigram.replace(u'"', R"("")"_L1) + u'"');
    }
    trigrams.removeDuplicates();
    return trigrams.join(" AND "_L1);
}

Result<bool, SqlFailure> mergeSearch(const QSqlDatabase& database, bool begin)
{
    const auto changes = [&database] { return scalar(database, u"SELECT total_changes()"_s); };
    const auto before = changes();
    if (!before)
        return Failure{before.error()};
    // A negative number begins to merge everything into one, as `optimize` does at a stretch.
    if (auto failure = run(database, u"INSERT INTO search(search, rank) VALUES ('merge', ?)"_s,
            {begin ? -PagesPerMerge : PagesPerMerge}))
        return Failure{*failure};
    const auto after = changes();
    if (!after)
        return Failure{after.error()};
    // The command itself counts as one; with less than two it had nothing to do.
    return after->toLongLong() - before->toLongLong() < 2;
}

} // namespace Fluxscope
