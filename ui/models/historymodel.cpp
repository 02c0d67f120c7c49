// SPDX-License-Identifier: MIT
#include "ui/models/historymodel.h"

#include "core/naming/names.h"
#include "core/naming/where.h"
#include "ui/theme/linkcells.h"
#include "ui/theme/theme.h"

#include <QLocale>

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size()) + (hasBeginning() ? 0 : 1);
}

QString HistoryModel::sentenceOf(qsizetype position) const
{
    return position == 0 ? tr("Before the first change") : m_entries.at(position - 1).label.text();
}

HistoryModel::Named HistoryModel::find(qsizetype position) const
{
    Named found;
    if (!m_document || position == 0)
        return found;
    const QString sentence = sentenceOf(position);
    for (const AnyId row : m_document->editedAfter(position - 1)) {
        const AnyId id = listedRow(m_document->plan(), row);
        for (const QString &name : {nameOf(m_document->plan(), id), plainNameOf(m_document->plan(), id)})
            if (name.size() > found.name.size() && sentence.contains(name))
                found = {id, name};
    }
    return found;
}

const HistoryModel::Named &HistoryModel::namedAt(qsizetype position) const
{
    auto known = m_named.find(position);
    if (known == m_named.end())
        known = m_named.insert(position, find(position));
    return *known;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype position = positionOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 1)
            return sentenceOf(position);
        return position == 0 ? QString()
                             : QLocale().toString(m_entries.at(position - 1).time.toDateTime().toLocalTime(),
                                                  QLocale::ShortFormat);
    case Qt::ToolTipRole:
        return theme::tooltip(position == m_position
                                  ? tr("The plan is as after this change.")
                                  : tr("Double-click to go to the plan as it was after this change."));
    case PositionRole:
        return position;
    case UndoneRole:
        return position > m_position;
    case NowRole:
        return position == m_position;
    case NameRole:
        return namedAt(position).name;
    case LinkCells::Role:
        return QVariant::fromValue(namedAt(position).id);
    default:
        return {};
    }
}

void HistoryModel::reset(const Document &document)
{
    beginResetModel();
    m_document = &document;
    m_named.clear();
    m_entries = document.history();
    m_position = document.historyPosition();
    endResetModel();
}
