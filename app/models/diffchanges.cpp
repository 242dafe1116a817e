// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diffchanges.h"

#include "models/difftext.h"
#include "models/displaytext.h"

#include <QStringView>

#include <algorithm>

namespace Fluxscope {

namespace {

// Start and end of a long text say more than its start alone.
constexpr qsizetype LongestStart = 60;
constexpr qsizetype LongestEnd = 40;

constexpr QChar SpaceSign{u'␣'};

QString withSigns(QStringView text, bool areSpacesShown)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            result += text.sliced(at++, 2);
        else
            result += areSpacesShown && text[at] == u' ' ? SpaceSign : visibleSign(text[at]);
    }
    return result;
}

QString quoted(QStringView text, bool areSpacesShown)
{
    // Signs are as long as what they stand for.
    if (text.size() <= LongestStart + LongestEnd)
        return withSigns(text, areSpacesShown);
    qsizetype start = LongestStart;
    if (text[start].isLowSurrogate())
        --start;
    qsizetype end = text.size() - LongestEnd;
    if (text[end].isLowSurrogate())
        ++end;
    return withSigns(text.first(start), areSpacesShown) + DisplayText::ellipsis()
        + withSigns(text.sliced(end), areSpacesShown);
}

QStringView withoutOuterSpaces(QStringView text)
{
    while (text.startsWith(u' '))
        text = text.sliced(1);
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

DiffChanges::DiffChanges(QObject* parent)
    : QAbstractListModel(parent)
{ }

void DiffChanges::setDiff(const QString& left, const QString& right, const WordDiff& diff)
{
    beginResetModel();
    m_left = left;
    m_right = right;
    m_changes = diff.changes();
    m_likeness = diff.likeness;
    m_isCoarse = diff.isCoarse;
    endResetModel();
}

int DiffChanges::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QVariant DiffChanges::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return sentence(index.row());
}

QString DiffChanges::sentence(int row) const
{
    const DiffChange& change = m_changes.at(row);
    const QStringView left = QStringView(m_left).sliced(change.left.start, change.left.length);
    const QStringView right = QStringView(m_right).sliced(change.right.start, change.right.length);
    QStringView leftWords = withoutOuterSpaces(left);
    QStringView rightWords = withoutOuterSpaces(right);
    // Where spaces are what differs, they are shown.
    const bool areSpacesShown = leftWords == rightWords || (leftWords.isEmpty() && !left.isEmpty())
        || (rightWords.isEmpty() && !right.isEmpty());
    if (areSpacesShown) {
        leftWords = left;
        rightWords = right;
    }
    const QString removed = quoted(leftWords, areSpacesShown);
    const QString added = quoted(rightWords, areSpacesShown);
    const QString number = DisplayText::number(row + 1);
    const QString count = DisplayText::number(m_changes.size());
    if (right.isEmpty()) {
        //: %1 and %2 are numbers, %3 is text of a reply
        return tr("Change %1 of %2: removed: %3").arg(number, count, removed);
    }
    if (left.isEmpty()) {
        //: %1 and %2 are numbers, %3 is text of a reply
        return tr("Change %1 of %2: added: %3").arg(number, count, added);
    }
    //: %1 and %2 are numbers, %3 and %4 are texts of two replies
    return tr("Change %1 of %2: %3 → %4").arg(number, count, removed, added);
}

QString DiffChanges::summary() const
{
    const auto count = static_cast<int>(m_changes.size());
    switch (m_likeness) {
    case WordDiff::Likeness::Identical:
        return tr("The two replies are identical.");
    case WordDiff::Likeness::WhiteSpaceDiffers:
        return tr("The two replies are identical except for white space in %n places.", nullptr, count);
    case WordDiff::Likeness::Different:
        break;
    }
    if (m_isCoarse) {
        return tr("The two replies differ in %n places. They are so long and so different that some changes "
                  "are shown larger than need be.",
            nullptr, count);
    }
    return tr("The two replies differ in %n places.", nullptr, count);
}

void DiffChanges::retranslate()
{
    if (!m_changes.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace Fluxscope
