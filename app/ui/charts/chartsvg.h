// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/scatterchart.h"

namespace Fluxscope::Ui {

// Pictures as SVG for a page that is printed or sent: in light colours, whatever the window wears, and with
// neither a widget nor a scene, so in any thread. Qt Charts needs the thread of the window, and there some
// frames for thousands of points.

/// Each series has its mark of SeriesMark, and its name below the picture.
[[nodiscard]] QByteArray scatterSvg(
    const QList<ScatterSeries>& series, const ScatterAxis& x, const ScatterAxis& y);

/// The names below the picture, each behind a small box, tell who the labels of the boxes stand for.
[[nodiscard]] QByteArray boxesSvg(
    const QList<ChartBox>& boxes, const ScatterAxis& values, const QStringList& names);

} // namespace Fluxscope::Ui
