// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/modellist.h"

#include "demo/gatewayerror.h"
#include "demo/modeltable.h"
#include "demo/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

// One moment for all of them, as in the real list: 2026-01-01.
constexpr qint64 ListedSince = 1767225600;

QJsonObject entry(const QString& id)
{
    return {{u"id"_s, id}, {u"object"_s, u"model"_s}, {u"created"_s, ListedSince},
        {u"owned_by"_s, u"fluxscope-demo"_s}};
}

} // namespace

QByteArray modelListJson()
{
    QJsonArray models;
    for (const ListedModel& model : listedModels()) {
        QJsonObject object = entry(model.id);
        if (model.maximumInput) {
            object.insert(u"max_input_tokens"_s, *model.maximumInput);
        }
        if (model.maximumOutput) {
            object.insert(u"max_output_tokens"_s, *model.maximumOutput);
        }
        models.append(object);
    }
    const QStringList scripted = scenarioIds() + scriptedErrorIds();
    for (const QString& id : scripted) {
        models.append(entry(id));
    }
    const QJsonObject list{{u"object"_s, u"list"_s}, {u"data"_s, models}};
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace Fluxscope
