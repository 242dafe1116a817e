// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/openedpage.h"
#include "exchange/recordingserver.h"
#include "exchange/reportwriter.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace Fluxscope {

struct BrowsedPicture
{
    QString title;
    QByteArray svg; ///< empty: it is no picture in the page itself
    QImage image; ///< as the browser drew it; null: it could not
};

/// What a browser makes of a page.
struct BrowsedPage
{
    QString text;
    QList<ReportTable> tables; ///< with empty cells where bars are drawn
    QList<BrowsedPicture> pictures;
    QStringList loads; ///< addresses that it tried to load, also in vain; without `data:`
    int requests = 0; ///< that reached the server, beside the one for the page
};

/// Has the page in a frame, since a report lets no script run, and shows what it reads there. An address that
/// is forbidden or has no host is among the resources, too.
inline constexpr QByteArrayView PageReader{R"html(<!DOCTYPE html>
<html><head><meta charset="utf-8"><link rel="icon" href="data:,">
<script>
function textOf(element) {
    return element ? element.textContent : '';
}
function pictureOf(image) {
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const isThere = image.complete && image.naturalWidth > 0;
    if (isThere)
        canvas.getContext('2d').drawImage(image, 0, 0);
    const figure = image.closest('figure');
    return {
        title: figure ? textOf(figure.querySelector('figcaption')) : '',
        address: image.src,
        drawn: isThere ? canvas.toDataURL('image/png') : '',
    };
}
function tableOf(table) {
    const rows = [...table.rows].map((row) => [...row.cells].map(textOf));
    return {title: textOf(table.caption), headings: rows[0], rows: rows.slice(1)};
}
function read(frame) {
    const page = frame.contentDocument;
    const loads = frame.contentWindow.performance.getEntriesByType('resource');
    const all = JSON.stringify({
        text: page.body.textContent,
        tables: [...page.querySelectorAll('table')].map(tableOf),
        pictures: [...page.images].map(pictureOf),
        loads: loads.map((load) => load.name).filter((name) => !name.startsWith('data:')),
    });
    document.querySelector('pre').textContent = btoa(unescape(encodeURIComponent(all)));
}
</script></head>
<body><pre></pre><iframe src="page.html" width="1200" height="800" onload="read(this)"></iframe></body></html>
)html"};

inline QStringList textsOf(const QJsonArray& values)
{
    QStringList texts;
    for (const QJsonValue& value : values)
        texts.append(value.toString());
    return texts;
}

inline QByteArray dataOf(const QString& address, const QString& mediaType)
{
    const QString head = QStringLiteral("data:%1;base64,").arg(mediaType);
    return address.startsWith(head) ? QByteArray::fromBase64(address.sliced(head.size()).toLatin1())
                                    : QByteArray();
}

inline ReportTable tableFrom(const QJsonObject& read)
{
    ReportTable table;
    table.title = read.value(QStringLiteral("title")).toString();
    table.headings = textsOf(read.value(QStringLiteral("headings")).toArray());
    const QJsonArray rows = read.value(QStringLiteral("rows")).toArray();
    for (const QJsonValue& row : rows)
        table.rows.append(textsOf(row.toArray()));
    return table;
}

/// nullopt: the browser did not end in time, or read nothing.
[[nodiscard]] inline std::optional<BrowsedPage> browsedPage(const QByteArray& html)
{
    using namespace Qt::StringLiterals;
    RecordingServer server("text/html; charset=utf-8", html);
    server.setAnswer("/reader.html", PageReader.toByteArray());
    if (!server.listen())
        return std::nullopt;
    const auto shown = openedPage(u"http://127.0.0.1:%1/reader.html"_s.arg(server.port()));
    static const QRegularExpression encoded(u"<pre>([A-Za-z0-9+/=]+)</pre>"_s);
    const auto match = encoded.match(shown.value_or(QString()));
    if (!match.hasMatch())
        return std::nullopt;
    const QJsonObject read =
        QJsonDocument::fromJson(QByteArray::fromBase64(match.captured(1).toLatin1())).object();
    BrowsedPage page;
    page.text = read.value("text"_L1).toString();
    page.loads = textsOf(read.value("loads"_L1).toArray());
    page.requests = server.requests() - 2;
    const QJsonArray tables = read.value("tables"_L1).toArray();
    for (const QJsonValue& table : tables)
        page.tables.append(tableFrom(table.toObject()));
    const QJsonArray pictures = read.value("pictures"_L1).toArray();
    for (const QJsonValue& picture : pictures) {
        page.pictures.append(
            {picture["title"_L1].toString(), dataOf(picture["address"_L1].toString(), u"image/svg+xml"_s),
                QImage::fromData(dataOf(picture["drawn"_L1].toString(), u"image/png"_s))});
    }
    return page;
}

} // namespace Fluxscope
