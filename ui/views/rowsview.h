// SPDX-License-Identifier: MIT
// A RowsView is a TableModel on screen: whole rows, chips, columns that a person arranges, rows as text.
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/settings/settings.h"

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
    QList<AnyId> selection() const;
    // Selects these rows, as far as they are shown, and scrolls to the first.
    void select(const QList<AnyId> &ids);
    // The selected rows as lines of cells that are separated by tabs, under the titles of the columns.
    QString selectionAsText() const;
    void copySelection() const;
    // Fills the menu with the columns, to be shown or hidden.
    void fillColumnMenu(QMenu *menu);

signals:
    void selectedRows(const QList<AnyId> &ids);
    void activatedRow(AnyId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void restoreColumns();
    void storeColumns();
    QList<int> shownColumns() const;

    Settings &m_settings;
    TableModel *m_rows = nullptr;
    QList<AnyId> m_kept; // the selection, over a reset of the model
    bool m_isRestoring = false;
};
