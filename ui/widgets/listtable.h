// SPDX-License-Identifier: MIT
// A ListTable is a short table on an editor page: rows of texts, each of an object, that can be sorted,
// filtered, selected and copied. Its rows are given anew after each change; the selection stays.
#pragma once

#include "ui/theme/linkcells.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>

struct ListCell {
    QString text;
    QString icon = {};
    int ink = -1;         // a theme::Role of the text
    int chip = -1;        // a theme::Role: the text is shown as a chip
    QString tooltip = {}; // where it says more than the text
    AnyId link = {};      // the row that the text names, for the menu of the cell
    bool operator==(const ListCell &) const = default;
};

struct ListRow {
    AnyId id;
    QList<ListCell> cells;
    bool isOn = false; // in a list that has a radio column
    bool operator==(const ListRow &) const = default;
};

class ListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    ListModel(const QStringList &titles, QObject *parent);
    void show(const QList<ListRow> &rows);
    const QList<ListRow> &rows() const { return m_rows; }
    // The first column is a radio button; choosing one emits radioChosen.
    void setHasRadio(bool has) { m_hasRadio = has; }
    // Rows can be dragged to another place.
    void setIsOrdered(bool ordered) { m_isOrdered = ordered; }
    // Names that lead somewhere look so.
    void setShowsLinks(bool shows) { m_showsLinks = shows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void radioChosen(AnyId id);
    // From 0 on, counted without the row itself.
    void moveWanted(int from, int to);

private:
    QStringList m_titles;
    QList<ListRow> m_rows;
    bool m_hasRadio = false, m_isOrdered = false, m_showsLinks = false;
};

class ListTable : public QTableView {
    Q_OBJECT
public:
    ListTable(const QString &name, const QStringList &titles, QWidget *parent = nullptr);

    void show(const QList<ListRow> &rows);
    ListModel *list() const { return m_list; }
    // A person may order the rows by a column.
    void setSortable(int column);
    // The first column is a radio button, and rows are dragged; the order given is the one shown.
    void setRadioAndOrder(bool canEdit);
    // A table to be read, not edited: names lead to what they name, by click and by Enter.
    void setFollowsLinks();
    // In letters; 0: what is left.
    void setWidths(const QList<int> &letters);
    void setFilter(const QString &typed);
    // In the order shown.
    QList<AnyId> selection() const;
    void select(const QList<AnyId> &ids);
    // By its place among the rows given; -1: none.
    int currentRow() const;
    void chooseRow(int row);
    QString selectionAsText() const;

signals:
    void selectedRows();
    void activatedRow(AnyId id);
    void linkChosen(AnyId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QSize sizeHint() const override { return {320, 200}; }

private:
    ListModel *m_list;
    QSortFilterProxyModel *m_order;
    LinkCells *m_links = nullptr;
    bool m_isShowing = false;
};
