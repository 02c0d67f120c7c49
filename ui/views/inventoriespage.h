// SPDX-License-Identifier: MIT
// The InventoriesPage shows what was brought in of the clouds and when, and what is missing for an answer to be
// certain, with the commands that bring it.
#pragma once

#include "core/answer/inventories.h"
#include "core/export/sheet.h"
#include "core/plan/plan.h"
#include "ui/views/exportbutton.h"
#include "ui/widgets/labels.h"

class CommandRow;
class FilterLine;
class ListTable;
class QBoxLayout;
class QStackedLayout;
class WrappedText;

// What the page is about, of the plan that it was worked out for.
struct InventoryFacts {
    Plan plan;
    QList<InventoryRow> rows;
    QList<InventoryGap> gaps;
};

class InventoriesPage : public QWidget {
    Q_OBJECT
public:
    explicit InventoriesPage(QWidget *parent = nullptr);

    // Says that the plan is being looked at.
    void expect();
    // Ages are as of `now`.
    void show(InventoryFacts facts, Timestamp now);
    ListTable *inventories() const { return m_inventories; }
    ListTable *missing() const { return m_missing; }
    FilterLine *filterBox() const { return m_filter; }
    // What is said instead of rows; empty while there are some.
    QString emptyText() const;
    // What is selected in the table that is worked in, as lines.
    QString selectionAsText() const;

signals:
    void bringInWanted();
    // Those of whom something is not known, and what filters them where a filter does.
    void ownersWanted(const QList<Owner> &owners, const QString &filter);
    void exportWanted(const SheetMaker &sheet, const QString &title, ExportFormat format);

private:
    QWidget *makeInventories();
    QWidget *makeMissing();
    QWidget *makeFoot();
    QWidget *makeEmpty();
    void refresh();
    void tell();
    void filter();
    void showOwners();
    void keep(ExportFormat format);
    // Null when none is chosen.
    const InventoryGap *chosen() const;

    InventoryFacts m_facts;
    Timestamp m_now;
    bool m_isCurrent = false;
    PanelHeader *m_header, *m_missingHeader;
    FilterLine *m_filter;
    ListTable *m_inventories, *m_missing;
    QStackedLayout *m_layers;
    QWidget *m_lower, *m_foot;
    RoleLabel *m_empty;
    QPushButton *m_bringInFirst, *m_showOwners;
    ExportButton *m_export;
    WrappedText *m_sentence;
    CommandRow *m_command, *m_collect;
};
