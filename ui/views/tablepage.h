// SPDX-License-Identifier: MIT
// A TablePage is one table with its title, filter box and column menu, or what to do while it is empty.
#pragma once

#include "ui/views/rowsview.h"
#include "ui/widgets/labels.h"

class FilterBox;
class QLineEdit;
class QStackedLayout;
class QTimer;
class QToolButton;

// The words of a page.
struct PageText {
    QString title, subtitle;
    QString emptySentence; // while there is nothing to show
    QString emptyAction;   // the button below it; none while empty
};

class TablePage : public Panel {
    Q_OBJECT
public:
    explicit TablePage(Settings &settings, QWidget *parent = nullptr);

    // Shows the model, which is then owned by the page, with an empty filter.
    void show(TableModel *model, const PageText &text);
    // The same in place of one of the same kind of rows: what was typed to filter by stays, and what is selected.
    void exchange(TableModel *model, const PageText &text);
    void setText(const PageText &text);
    RowsView *view() const { return m_view; }
    FilterBox *filter() const { return m_filter; }
    QLineEdit *filterBox() const;
    PanelHeader *header() const { return m_header; }
    // What the page says instead of rows; empty while there are some.
    QString emptyText() const;

signals:
    void emptyActionChosen();

private:
    QWidget *makeFilterRow();
    QWidget *makeEmptyState();
    void applyFilter();
    void goToRows();
    void refresh();

    PageText m_text;
    PanelHeader *m_header;
    FilterBox *m_filter;
    QToolButton *m_columns;
    RowsView *m_view;
    QWidget *m_stack;
    QStackedLayout *m_layers;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyAction;
    QTimer *m_arranging; // until it is worth saying
};
