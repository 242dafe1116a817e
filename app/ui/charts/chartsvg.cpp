// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartsvg.h"

#include "models/displaytext.h"
#include "ui/charts/seriesmark.h"

#include <QPainterPath>
#include <QPalette>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double Width = 900;
constexpr QRectF Plot{120, 16, 760, 344}; // between the axes
constexpr double TickGap = 8; // between an axis and its numbers
constexpr double BelowPlot = 52; // the numbers and the title of the lower axis
constexpr double NameHeight = 20;
constexpr int NamesInALine = 3;
constexpr int LongestName = 36; // has room in its third of the width
constexpr auto Text = "#1b1e23"_L1;
constexpr auto Line = "#c9ced6"_L1;
constexpr auto Fill = "#2f6fb5"_L1;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

/// Writes one picture. What it is given as text can come from anyone.
class Drawing final
{
public:
    explicit Drawing(qsizetype names)
        : m_xml(&m_svg)
    {
        const double lines = std::ceil(static_cast<double>(names) / NamesInALine);
        const double height = Plot.bottom() + BelowPlot + lines * NameHeight + TickGap;
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
        m_xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
        m_xml.writeAttribute(u"width"_s, number(Width));
        m_xml.writeAttribute(u"height"_s, number(height));
        m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(number(Width), number(height)));
        m_xml.writeAttribute(u"font-family"_s, u"sans-serif"_s);
        m_xml.writeAttribute(u"font-size"_s, u"13"_s);
        m_xml.writeAttribute(u"fill"_s, Text);
        add("rect"_L1, {{"width"_L1, number(Width)}, {"height"_L1, number(height)}, {"fill"_L1, u"#fff"_s}});
    }

    void add(QLatin1StringView element, const Attributes& attributes)
    {
        m_xml.writeEmptyElement(element);
        for (const auto& [name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }

    void addLine(QPointF from, QPointF to, QLatin1StringView colour, double width)
    {
        add("line"_L1,
            {{"x1"_L1, number(from.x())}, {"y1"_L1, number(from.y())}, {"x2"_L1, number(to.x())},
                {"y2"_L1, number(to.y())}, {"stroke"_L1, colour}, {"stroke-width"_L1, number(width)}});
    }

    void addText(QPointF place, const QString& text, QLatin1StringView anchor, bool isTurned = false)
    {
        m_xml.writeStartElement(u"text"_s);
        m_xml.writeAttribute(u"x"_s, number(place.x()));
        m_xml.writeAttribute(u"y"_s, number(place.y()));
        m_xml.writeAttribute(u"text-anchor"_s, anchor);
        if (isTurned)
            m_xml.writeAttribute(
                u"transform"_s, u"rotate(-90 %1 %2)"_s.arg(number(place.x()), number(place.y())));
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    /// Where the name of that place in the legend stands.
    static QPointF namePlace(qsizetype place)
    {
        const qsizetype line = place / NamesInALine + 1;
        const qsizetype column = place % NamesInALine;
        return {NameHeight + static_cast<double>(column) * Width / NamesInALine,
            Plot.bottom() + BelowPlot + static_cast<double>(line) * NameHeight};
    }

    /// Behind what was defined.
    void addName(qsizetype place, const QString& name, const QString& id)
    {
        use(id, namePlace(place) - QPointF(2 * SeriesMark::Radius, 4));
        addText(namePlace(place), DisplayText::excerpt(name, LongestName), "start"_L1);
    }

    /// For use() later.
    void define(const QString& id, const SeriesMark& mark);
    void defineBox(const QString& id);
    void use(const QString& id, QPointF place)
    {
        add("use"_L1,
            {{"xlink:href"_L1, u'#' + id}, {"x"_L1, number(place.x())}, {"y"_L1, number(place.y())}});
    }

    [[nodiscard]] QByteArray end()
    {
        m_xml.writeEndElement();
        return m_svg;
    }

private:
    QByteArray m_svg;
    QXmlStreamWriter m_xml;
};

QString pathData(const QPainterPath& path)
{
    QString data;
    for (int place = 0; place < path.elementCount(); ++place) {
        const QPainterPath::Element element = path.elementAt(place);
        // The two that follow the first one of a curve have no letter of their own.
        if (element.isMoveTo())
            data += u'M';
        else if (element.isLineTo())
            data += u'L';
        else
            data += element.isCurveTo() ? u'C' : u' ';
        data += u"%1 %2"_s.arg(QString::number(element.x, 'f', 2), QString::number(element.y, 'f', 2));
    }
    return data + u'Z';
}

void Drawing::define(const QString& id, const SeriesMark& mark)
{
    const QPalette light(
        Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::white, Qt::white, Qt::white);
    const QString colour = mark.colour(light).name();
    m_xml.writeStartElement(u"defs"_s);
    add("path"_L1,
        {{"id"_L1, id}, {"d"_L1, pathData(mark.shape())}, {"fill"_L1, mark.isFilled() ? colour : u"#fff"_s},
            {"stroke"_L1, mark.isFilled() ? u"#fff"_s : colour},
            {"stroke-width"_L1, mark.isFilled() ? u"1"_s : u"1.8"_s}});
    m_xml.writeEndElement();
}

/// In the look of drawBox(), with its median.
void Drawing::defineBox(const QString& id)
{
    m_xml.writeStartElement(u"defs"_s);
    add("path"_L1,
        {{"id"_L1, id}, {"d"_L1, u"M-5 -5H5V5H-5ZM-5 0H5"_s}, {"fill"_L1, Fill},
            {"fill-opacity"_L1, u"0.35"_s}, {"stroke"_L1, Text}, {"stroke-width"_L1, u"1.5"_s}});
    m_xml.writeEndElement();
}

/// From values to places along an axis.
struct Scale
{
    RoundTicks ticks;
    double from;
    double to;

    [[nodiscard]] double operator()(double value) const
    {
        return from + (to - from) * (value - ticks.at(0)) / (ticks.at(ticks.steps) - ticks.at(0));
    }
};

void drawUpright(Drawing& drawing, const Scale& scale, const ScatterAxis& axis)
{
    for (int place = 0; place <= scale.ticks.steps; ++place) {
        const double y = scale(scale.ticks.at(place));
        drawing.addLine({Plot.left(), y}, {Plot.right(), y}, Line, 1);
        drawing.addText({Plot.left() - TickGap, y + 4}, axis.text(scale.ticks.at(place)), "end"_L1);
    }
    drawing.addText({16, Plot.center().y()}, axis.title, "middle"_L1, true);
}

void drawLying(Drawing& drawing, const Scale& scale, const ScatterAxis& axis)
{
    for (int place = 0; place <= scale.ticks.steps; ++place) {
        const double x = scale(scale.ticks.at(place));
        drawing.addLine({x, Plot.top()}, {x, Plot.bottom()}, Line, 1);
        drawing.addText({x, Plot.bottom() + TickGap + 12}, axis.text(scale.ticks.at(place)), "middle"_L1);
    }
    drawing.addText({Plot.center().x(), Plot.bottom() + TickGap + 32}, axis.title, "middle"_L1);
}

void drawBox(Drawing& drawing, const ChartBox& box, const Scale& scale, double middle, double half)
{
    const double least = scale(box.least);
    const double most = scale(box.most);
    const double low = scale(box.lowerQuartile);
    const double high = scale(box.upperQuartile);
    drawing.addLine({middle, least}, {middle, low}, Text, 1.5);
    drawing.addLine({middle, high}, {middle, most}, Text, 1.5);
    for (const double end : {least, most})
        drawing.addLine({middle - half / 2, end}, {middle + half / 2, end}, Text, 1.5);
    drawing.add("rect"_L1,
        {{"x"_L1, number(middle - half)}, {"y"_L1, number(high)}, {"width"_L1, number(2 * half)},
            {"height"_L1, number(low - high)}, {"fill"_L1, Fill}, {"fill-opacity"_L1, u"0.35"_s},
            {"stroke"_L1, Text}, {"stroke-width"_L1, u"1.5"_s}});
    drawing.addLine({middle - half, scale(box.median)}, {middle + half, scale(box.median)}, Text, 2.5);
}

} // namespace

QByteArray scatterSvg(const QList<ScatterSeries>& series, const ScatterAxis& x, const ScatterAxis& y)
{
    QPointF least;
    QPointF most;
    bool isFirst = true;
    for (const ScatterSeries& one : series) {
        for (const ScatterPoint& point : one.points) {
            least = isFirst ? QPointF(point.x, point.y)
                            : QPointF(std::min(least.x(), point.x), std::min(least.y(), point.y));
            most = isFirst ? least : QPointF(std::max(most.x(), point.x), std::max(most.y(), point.y));
            isFirst = false;
        }
    }
    Drawing drawing(series.size());
    const Scale across{roundTicks(least.x(), most.x()), Plot.left(), Plot.right()};
    const Scale up{roundTicks(least.y(), most.y()), Plot.bottom(), Plot.top()};
    drawLying(drawing, across, x);
    drawUpright(drawing, up, y);
    for (int place = 0; place < series.size(); ++place) {
        const QString mark = u"m%1"_s.arg(place);
        drawing.define(mark, SeriesMark(place));
        for (const ScatterPoint& point : series.at(place).points)
            drawing.use(mark, {across(point.x), up(point.y)});
        drawing.addName(place, series.at(place).name, mark);
    }
    return drawing.end();
}

QByteArray boxesSvg(const QList<ChartBox>& boxes, const ScatterAxis& values, const QStringList& names)
{
    double most = 0;
    for (const ChartBox& box : boxes)
        most = std::max(most, box.most);
    Drawing drawing(names.size());
    const Scale up{roundTicks(0, most), Plot.bottom(), Plot.top()};
    drawUpright(drawing, up, values);
    constexpr double WidestHalf = 30;
    const double room = Plot.width() / static_cast<double>(std::max<qsizetype>(boxes.size(), 1));
    for (qsizetype place = 0; place < boxes.size(); ++place) {
        const double middle = Plot.left() + (static_cast<double>(place) + 0.5) * room;
        drawBox(drawing, boxes.at(place), up, middle, std::min(room / 4, WidestHalf));
        drawing.addText({middle, Plot.bottom() + TickGap + 12}, boxes.at(place).label, "middle"_L1);
    }
    const QString mark = u"box"_s;
    drawing.defineBox(mark);
    for (qsizetype place = 0; place < names.size(); ++place)
        drawing.addName(place, names.at(place), mark);
    return drawing.end();
}

} // namespace Fluxscope::Ui
