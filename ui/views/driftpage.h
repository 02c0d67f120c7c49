// SPDX-License-Identifier: MIT
// The DriftPage shows what runs and would not be launched again: counted by what they have in common, then each
// server and array.
#pragma once

#include "core/edit/launches.h"
#include "core/export/sheet.h"
#include "ui/models/driftmodel.h"
#include "ui/views/exportbutton.h"
#include "ui/views/tablepage.h"

class QComboBox;
class QSplitter;

struct DriftFacts {
    Plan plan; // that the rows are of
    DriftRows rows;
    int unknown = 0; // servers and arrays of which it cannot be known
};

class DriftPage : public QWidget {
    Q_OBJECT
public:
    explicit DriftPage(Settings &settings, QWidget *parent = nullptr);

    // Says that the plan is being looked at.
    void expect();
    void show(const DriftFacts &facts);
    TablePage *page() const { return m_page; }
    QTableView *groups() const { return m_groups; }
    QComboBox *grouping() const { return m_grouping; }
    const QList<DriftRow> &table() const { return *m_rows; }
    QList<AnyId> selection() const { return m_page->view()->selection(); }

signals:
    void selected();
    void goTo(AnyId id);
    void relaunchWanted(const edit::Outdated &outdated);
    void exportWanted(const SheetMaker &sheet, const QString &title, ExportFormat format);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeGroups();
    void addButtons(PanelHeader *header);
    void split();
    void group();
    void chooseGroup(int row);
    void refresh();
    edit::Outdated relaunchable() const;
    PageText words() const;

    Plan m_plan; // that the rows are of
    DriftRows m_rows;
    int m_unknown = 0;
    bool m_isCurrent = false, m_isGrouping = false, m_isSplitByHand = false;
    QString m_group; // the title of the group that is shown; empty for all
    QSplitter *m_splitter;
    PanelHeader *m_header;
    QComboBox *m_grouping;
    QTableView *m_groups;
    DriftGroupsModel *m_groupsModel;
    TablePage *m_page;
    QPushButton *m_relaunch;
    ExportButton *m_export;
};
