// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/columnnames.h"

#include "models/displaytext.h"

namespace Fluxscope::Ui {

namespace {

constexpr qsizetype LongestModel = 60;
constexpr ushort FirstLetter = u'A';

} // namespace

QString ColumnNames::ofEntry(const QList<CompareEntry>& entries, int entry)
{
    const CompareEntry& what = entries.at(entry);
    const QString model = DisplayText::excerpt(what.model, LongestModel);
    const QString shape = DisplayText::dialect(what.dialect);
    if (entries.count(what) > 1) {
        //: %1 is a model, %2 an API shape, %3 the place in the list of entries; the model is in it more than
        //: once
        return tr("%1, %2, entry %3").arg(model, shape, DisplayText::number(entry + 1));
    }
    //: %1 is a model, %2 an API shape
    return tr("%1, %2").arg(model, shape);
}

QString ColumnNames::blind(qsizetype place)
{
    //: the name of a column while the models are hidden; %1 is a letter
    return tr("Reply %1").arg(QChar(FirstLetter + static_cast<ushort>(place)));
}

} // namespace Fluxscope::Ui
