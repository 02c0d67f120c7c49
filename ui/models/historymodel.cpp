// SPDX-License-Identifier: MIT
#include "ui/models/historymodel.h"

#include "ui/theme/theme.h"

#include <QLocale>

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size()) + 1;
}

QString HistoryModel::sentenceOf(qsizetype position) const
{
    return position == 0 ? tr("Before the first change") : m_entries.at(position - 1).label;
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
        return theme::tooltip(position == m_position ? tr("The plan is as after this change.")
                                                     : tr("Go to the plan as it was after this change."));
    case PositionRole:
        return position;
    case UndoneRole:
        return position > m_position;
    case NowRole:
        return position == m_position;
    default:
        return {};
    }
}

void HistoryModel::reset(const Document &document)
{
    beginResetModel();
    m_entries = document.history();
    m_position = document.historyPosition();
    endResetModel();
}
