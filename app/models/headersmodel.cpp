// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headersmodel.h"

#include "core/redaction.h"
#include "models/displaytext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Fluxscope {

using namespace Qt::StringLiterals;

QList<PhaseLatency> phaseLatency(const CallRecord& record)
{
    const auto text = record.flux.extraValue(u"x-flux-phase-latency");
    if (!text)
        return {};
    const QJsonObject phases = QJsonDocument::fromJson(text->toUtf8()).object();
    QList<PhaseLatency> latencies;
    for (auto phase = phases.begin(); phase != phases.end(); ++phase) {
        QString name = singleLine(phase.key());
        const double ms = phase.value().toDouble(-1.0);
        if (ms < 0.0 || !name.endsWith("_ms"_L1))
            continue;
        name.chop(3);
        latencies.append({name, ms});
    }
    return latencies;
}

HeadersModel::HeadersModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void HeadersModel::setCall(const CallRecord& record)
{
    const QList<Row> rows = rowsOf(record);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void HeadersModel::clear()
{
    setCall(CallRecord());
}

int HeadersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeadersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant HeadersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Name ? row.name : row.value;
    case Qt::ToolTipRole:
        return DisplayText::toolTip(row.value);
    case NameRole:
        return row.name;
    case ValueRole:
        return row.value;
    case GroupRole:
        return static_cast<int>(row.group);
    default:
        return {};
    }
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Header") : tr("Value");
}

QString HeadersModel::groupTitle(Group group) const
{
    return group == Group::Flux ? tr("FluxRouter") : tr("Other headers");
}

QList<HeadersModel::Row> HeadersModel::rowsOf(const CallRecord& record)
{
    QList<Row> rows;
    const auto add = [&rows](const QString& name, const std::optional<QString>& value, Group group) {
        if (value)
            rows.append({singleLine(name), singleLine(*value), group});
    };
    // The five of the documentation in its spelling; the others as they came.
    const FluxHeaders& flux = record.flux;
    add(u"X-Flux-Model"_s, flux.model, Group::Flux);
    add(u"X-Flux-Original-Model"_s, flux.originalModel, Group::Flux);
    if (flux.routed)
        add(u"X-Flux-Routed"_s, *flux.routed ? u"true"_s : u"false"_s, Group::Flux);
    add(u"X-Flux-Request-Id"_s, flux.requestId, Group::Flux);
    add(u"X-Flux-Cost-Usd"_s, flux.costUsd, Group::Flux);
    for (const HeaderField& field : flux.extra)
        add(field.name, field.value, Group::Flux);

    const KeptHeaders& kept = record.headers;
    add(u"Date"_s, kept.date, Group::Other);
    add(u"CF-RAY"_s, kept.cfRay, Group::Other);
    add(u"Content-Type"_s, kept.contentType, Group::Other);
    add(u"Retry-After"_s, kept.retryAfter, Group::Other);
    add(u"Server"_s, kept.server, Group::Other);
    add(u"x-litellm-call-id"_s, kept.litellmCallId, Group::Other);
    return rows;
}

} // namespace Fluxscope
