// SPDX-License-Identifier: MIT
// The HistoryModel is every change of the document, the latest first; a row leads to the plan after it.
#pragma once

#include "core/document/document.h"

#include <QAbstractTableModel>
#include <QPointer>

class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        PositionRole = Qt::UserRole, // where Document::goTo() leads
        UndoneRole,
        NowRole,  // true: the plan is as after this change
        NameRole, // the part of the sentence that names what was edited, and leads there
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
    // The last row is the plan before any change, unless the first one is what the plan began with.
    bool hasBeginning() const { return !m_entries.isEmpty() && m_entries.constFirst().begins; }
    qsizetype positionOf(int row) const { return m_entries.size() - row; }
    QString sentenceOf(qsizetype position) const;
    // What the sentence names of what was edited, as far as it is still there.
    struct Named {
        AnyId id;
        QString name;
    };
    const Named &namedAt(qsizetype position) const;
    Named find(qsizetype position) const;

    QPointer<const Document> m_document;
    mutable QHash<qsizetype, Named> m_named; // of what was looked at
    QList<HistoryEntry> m_entries;
    qsizetype m_position = 0;
};
