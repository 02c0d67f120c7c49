// SPDX-License-Identifier: MIT
// The HistoryModel is every change of the document, the latest first; a row leads to the plan after it.
#pragma once

#include "core/document/document.h"

#include <QAbstractTableModel>

class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        PositionRole = Qt::UserRole, // where Document::goTo() leads
        UndoneRole,
        NowRole, // true: the plan is as after this change
    };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override;
    // Shows the document's history as it is now.
    void reset(const Document &document);
    // The row of the change that the plan is as after.
    int nowRow() const { return int(m_entries.size() - m_position); }

private:
    // The last row is the plan before any change.
    qsizetype positionOf(int row) const { return m_entries.size() - row; }
    QString sentenceOf(qsizetype position) const;

    QList<HistoryEntry> m_entries;
    qsizetype m_position = 0;
};
