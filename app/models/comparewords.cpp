// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparewords.h"

#include "exchange/comparereport.h"
#include "models/comparereportnumbers.h"
#include "models/comparetext.h"
#include "models/displaytext.h"

namespace Fluxscope {

using namespace Qt::StringLiterals;

CompareWords::CompareWords(Reader reader, const ComparePlan& plan)
    : m_reader(reader)
    , m_plan(plan)
{ }

QString CompareWords::say(const char* source) const
{
    return m_reader == Reader::Window ? tr(source) : QString::fromUtf8(source);
}

QString CompareWords::number(qint64 number) const
{
    return m_reader == Reader::Window ? DisplayText::number(number) : QString::number(number);
}

QString CompareWords::time(const QDateTime& utc, const QDateTime& near) const
{
    return m_reader == Reader::Window ? DisplayText::time(utc, near)
                                      : utc.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString CompareWords::measure() const
{
    return m_reader == Reader::Window ? CompareText::measure(m_plan.measure)
                                      : QString::fromUtf8(CompareText::measureSource(m_plan.measure));
}

QString CompareWords::entry(int entry) const
{
    return m_reader == Reader::Window ? CompareText::entry(m_plan, entry) : reportEntryName(m_plan, entry);
}

QString CompareWords::sampleOf(int entry, bool stream) const
{
    const QString name = this->entry(entry);
    if (m_plan.measure != CompareMeasure::Both)
        return name;
    //: %1 is an entry of a comparison, %2 says whether its calls are streamed
    return say(QT_TRANSLATE_NOOP("Fluxscope::CompareWords", "%1, %2"))
        .arg(name, m_reader == Reader::Window ? CompareText::sample(stream) : reportWayName(stream));
}

} // namespace Fluxscope
