// SPDX-License-Identifier: MIT
// A RowsView is a TableModel on screen: whole rows, chips, columns that a person arranges, rows as text.
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/settings/settings.h"
#include "ui/views/copying.h"

#include <QTableView>

class QMenu;

class RowsView : public QTableView {
    Q_OBJECT
public:
    RowsView(Settings &settings, QWidget *parent = nullptr);

    // Shows the model, which is then owned by the view, with the columns as they were left.
    void show(TableModel *model);
    TableModel *rows() const { return m_rows; }
    // The selected rows in the order shown.
    const QList<AnyId> &selection() const;
    // Selects these rows, as far as they are shown or are being brought, and scrolls to the first.
    void select(const QList<AnyId> &ids);
    // The selected rows as lines of cells that are separated by tabs, under the titles of the columns.
    QString selectionAsText() const;
    // To the clipboard; many rows a while later. `parts` go along with the text.
    void copySelection(const Copying::Parts &parts = {}) { copy(selection(), parts); }
    void copyAll() { copy(m_rows->shown(), {}); }
    Copying *copying() const { return m_copying; }
    // Fills the menu with the columns, to be shown or hidden.
    void fillColumnMenu(QMenu *menu);

signals:
    void selectedRows(const QList<AnyId> &ids);
    void activatedRow(AnyId id);
    // The menu of columns is about to be seen; what else can be chosen of the table may follow.
    void columnMenuFilled(QMenu *menu);
    // A term that the person wants the rows to be filtered by, too.
    void filterWanted(const QString &term);
    // The menu of the selected rows is about to be shown.
    void menuWanted(QMenu *menu);
    // F1 on a cell that shows a field of a launch.
    void explainWanted(AnyId id, LaunchField field);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QList<AnyId> selectedNow() const;
    void restoreColumns();
    void storeColumns();
    QList<int> shownColumns() const;
    void copy(const QList<AnyId> &rows, const Copying::Parts &parts);
    void addFilters(QMenu *menu, const QModelIndex &index);

    Settings &m_settings;
    TableModel *m_rows = nullptr;
    mutable std::optional<QList<AnyId>> m_selection; // none: to be gathered when it is asked for
    QList<AnyId> m_kept;                             // the selection, over a reset of the model
    QList<AnyId> m_awaited;                          // to be selected once they are shown
    Copying *m_copying;
    bool m_isRestoring = false;
};
