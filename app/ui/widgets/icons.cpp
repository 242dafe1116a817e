// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"

#include <QByteArray>
#include <QColor>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Draws an icon as it is shown, each size and colour once. A window has some dozens of icons, and of most of
/// them one size in one state is ever seen.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, QByteArray svg, const QColor& colour, const QColor& disabledColour)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_colour(colour)
        , m_disabledColour(disabledColour)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QString colour = (mode == QIcon::Disabled ? m_disabledColour : m_colour).name();
        const QString key = u"icon %1 %2 %3x%4"_s.arg(m_name, colour).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (size.isEmpty() || QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor"_ba, colour.toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    QString m_name;
    QByteArray m_svg;
    QColor m_colour;
    QColor m_disabledColour;
};

} // namespace

QIcon tintedIcon(QStringView name, const QPalette& palette)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedIconEngine(name.toString(), file.readAll(),
        palette.color(QPalette::Active, QPalette::ButtonText),
        palette.color(QPalette::Disabled, QPalette::ButtonText)));
}

} // namespace Fluxscope::Ui
