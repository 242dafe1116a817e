// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "ui/widgets/statecolours.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleOption>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

struct Shades
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb button;
    QRgb disabled;
    QRgb placeholder;
    QRgb highlight;
    QRgb inactiveHighlight;
    QRgb link;
    QRgb visited;
    QRgb toolTip;
    QRgb toolTipText;
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr Shades LightShades{
    .window = 0xfff5f6f8,
    .base = 0xffffffff,
    .alternate = 0xfff7f8fa,
    .text = 0xff1a1e24,
    .button = 0xfffafbfc,
    .disabled = 0xff8b939e,
    .placeholder = 0xff6a727d,
    .highlight = 0xff0066a3,
    .inactiveHighlight = 0xffc3c9d1,
    .link = 0xff005f9e,
    .visited = 0xff6b4a8f,
    .toolTip = 0xff2b3038,
    .toolTipText = 0xfff2f4f7,
    .light = 0xffffffff,
    .midlight = 0xffe9ecf0,
    .mid = 0xffc3c9d1,
    .dark = 0xff9aa2ad,
    .shadow = 0xff5d656f,
};

constexpr Shades DarkShades{
    .window = 0xff1b1f24,
    .base = 0xff14171b,
    .alternate = 0xff191d22,
    .text = 0xffe3e7ec,
    .button = 0xff292e36,
    .disabled = 0xff6d7682,
    .placeholder = 0xff8a94a0,
    .highlight = 0xff2b72a8,
    .inactiveHighlight = 0xff3a434e,
    .link = 0xff6cb9f2,
    .visited = 0xffb79be0,
    .toolTip = 0xff343b45,
    .toolTipText = 0xfff2f4f7,
    .light = 0xff3c444f,
    .midlight = 0xff323942,
    .mid = 0xff232830,
    .dark = 0xff101317,
    .shadow = 0xff08090b,
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette;
    const auto set = [&palette](
                         QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.light);
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.visited);
    set(QPalette::ToolTipBase, shades.toolTip);
    set(QPalette::ToolTipText, shades.toolTipText);
    set(QPalette::Light, shades.light);
    set(QPalette::Midlight, shades.midlight);
    set(QPalette::Mid, shades.mid);
    set(QPalette::Dark, shades.dark);
    set(QPalette::Shadow, shades.shadow);

    const QColor disabled(shades.disabled);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::Link, QPalette::LinkVisited, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(shades.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    // A selection stays readable while another area has the focus.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(shades.inactiveHighlight));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(shades.text));
    return palette;
}

/// Fusion with what cannot be seen on a dark window made visible: it draws outlines darker than the window.
class OwnStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnStyle)

public:
    OwnStyle()
        : QProxyStyle(u"Fusion"_s)
    { }

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override
    {
        // Fusion's icons are drawn for light windows, and the words say enough.
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
        const bool isField = element == PE_FrameLineEdit
            || (element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget) != nullptr);
        // A field that has the focus shows it by its own outline.
        const bool isFocused = isField && option->state.testFlag(State_HasFocus);
        if ((!isBox && !isField) || isFocused || !isDark(option->palette))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(isField ? option->palette.color(QPalette::Disabled, QPalette::Text)
                                : toneColour(Tone::Muted, option->palette));
        const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorRadioButton)
            painter->drawEllipse(outline);
        else
            painter->drawRect(outline);
        painter->restore();
    }
};

bool isSystemDark()
{
    // Setting a default palette brings the system's own one back.
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}

} // namespace

void applyTheme(Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isSystemDark());
    QApplication::setStyle(new OwnStyle); // the application owns it
    const QPalette palette = paletteOf(dark ? DarkShades : LightShades);
    QApplication::setPalette(palette);
    // Qt keeps a palette of its own for tool tips, which the application's does not reach.
    QApplication::setPalette(palette, "QTipLabel");
}

} // namespace Fluxscope::Ui

#include "theme.moc"
