// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/comparekeys.h"

#include <optional>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView SetPrefix{"compareSets/"};
constexpr QLatin1StringView Entries{"compare/entries"};
constexpr QLatin1StringView Repeats{"compare/repeats"};
constexpr QLatin1StringView Measure{"compare/measure"};
constexpr QLatin1StringView AtOnce{"compare/atOnce"};
constexpr QLatin1StringView PerSecond{"compare/perSecond"}; // absent: no limit
constexpr QLatin1StringView VariesEachCall{"compare/variesEachCall"};

/// A name of any letters as one key: QSettings takes a slash for a group, and the case of keys does not count
/// everywhere.
QString keyOf(const QString& name)
{
    return SetPrefix + QString::fromLatin1(name.toUtf8().toHex());
}

/// `chat flux-auto`, one text for each.
QStringList toTexts(const QList<CompareEntry>& entries)
{
    QStringList texts;
    for (const CompareEntry& entry : entries)
        texts.append(dialectName(entry.dialect) + u' ' + entry.model);
    return texts;
}

QList<CompareEntry> fromTexts(const QStringList& texts)
{
    QList<CompareEntry> entries;
    for (const QString& text : texts) {
        const auto dialect = dialectFromName(text.section(u' ', 0, 0));
        const QString model = text.section(u' ', 1);
        if (dialect && !model.isEmpty() && entries.size() < ComparePlan::MostEntries)
            entries.append({model, *dialect});
    }
    return entries;
}

std::optional<int> readNumber(const QSettings& file, QLatin1StringView key, int most)
{
    bool isNumber = false;
    const int number = file.value(QString(key)).toString().toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

QStringList readCompareSetNames(const QSettings& file)
{
    QStringList names;
    for (const QString& key : file.allKeys()) {
        if (!key.startsWith(SetPrefix))
            continue;
        const QString name = QString::fromUtf8(QByteArray::fromHex(key.sliced(SetPrefix.size()).toLatin1()));
        if (!name.isEmpty() && !readCompareSet(file, name).isEmpty())
            names.append(name);
    }
    return names;
}

QList<CompareEntry> readCompareSet(const QSettings& file, const QString& name)
{
    return fromTexts(file.value(keyOf(name)).toStringList());
}

void writeCompareSet(QSettings& file, const QString& name, const QList<CompareEntry>& entries)
{
    if (entries.isEmpty())
        file.remove(keyOf(name));
    else
        file.setValue(keyOf(name), toTexts(entries));
}

ComparePlan readComparePlan(const QSettings& file)
{
    ComparePlan plan;
    plan.entries = fromTexts(file.value(QString(Entries)).toStringList());
    plan.repeats = readNumber(file, Repeats, ComparePlan::MostRepeats).value_or(plan.repeats);
    plan.measure =
        compareMeasureFromName(file.value(QString(Measure)).toString()).value_or(CompareMeasure::Cost);
    plan.atOnce = readNumber(file, AtOnce, ComparePlan::MostAtOnce).value_or(defaultAtOnce(plan.measure));
    plan.perSecond = readNumber(file, PerSecond, ComparePlan::MostPerSecond);
    plan.variesEachCall = file.value(QString(VariesEachCall)).toString() == "true"_L1;
    return plan;
}

void writeComparePlan(QSettings& file, const ComparePlan& plan)
{
    file.setValue(QString(Entries), toTexts(plan.entries));
    file.setValue(QString(Repeats), plan.repeats);
    file.setValue(QString(Measure), QString(compareMeasureName(plan.measure)));
    file.setValue(QString(AtOnce), plan.atOnce);
    if (plan.perSecond)
        file.setValue(QString(PerSecond), *plan.perSecond);
    else
        file.remove(QString(PerSecond));
    file.setValue(QString(VariesEachCall), plan.variesEachCall);
}

} // namespace Fluxscope
