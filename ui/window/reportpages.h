// SPDX-License-Identifier: MIT
// The ReportPages are what is worked out of the whole plan, apart from the window: coverage, drift and
// inventories in its centre, and below it who uses what is selected.
#pragma once

#include "ui/views/coveragepage.h"
#include "ui/views/driftpage.h"
#include "ui/views/inventoriespage.h"
#include "ui/views/usedbyview.h"
#include "ui/workbench/workbench.h"

#include <QPointer>

class ExportFlow;
class Job;
class DrawerTab;
class QStackedWidget;
class QTimer;
class StatusLine;

class ReportPages : public QObject {
    Q_OBJECT
public:
    // The pages become widgets of `centre`.
    ReportPages(Workbench &bench, StatusLine &status, ExportFlow &exports, QStackedWidget *centre);

    static bool isReport(const Place &place)
    {
        using enum Place::Section;
        return place.section == Coverage || place.section == Drift || place.section == Inventories;
    }
    CoveragePage *coverage() const { return m_coverage; }
    DriftPage *drift() const { return m_drift; }
    InventoriesPage *inventories() const { return m_inventories; }
    UsedByView *usedBy() const { return m_usedBy; }
    // While it is seen, the uses are kept current.
    void setTab(DrawerTab *tab);

    void show(const Place &place);
    void leave();
    bool isShown() const { return m_isShown; }
    // True when nothing is being worked out.
    bool isCurrent() const { return !m_pageTask.isRunning && !m_usesTask.isRunning && !isWaiting(); }
    QList<AnyId> selection() const;
    // What of the selected row is meant: a setting of a MultiCloud Image.
    AnyId part() const;
    QLineEdit *filterBox() const;
    void copySelection(const Copying::Parts &parts);
    // The rows that are chosen anywhere in the window.
    void choose(const QList<AnyId> &rows);
    // The plan has changed.
    void refresh();
    // Shows who uses the rows that are chosen.
    void showUsers();

    // Asks where to keep the table.
    void keep(const SheetMaker &sheet, const QString &title, ExportFormat format);

signals:
    void selected();
    void goTo(AnyId id);
    void placeWanted(const Place &place);
    void bringInWanted();
    void ownersWanted(const QList<Owner> &owners, const QString &filter);

private:
    bool isWaiting() const;
    // One after the other; what comes of those before is dropped.
    struct Task {
        QPointer<Job> job;
        quint64 number = 0;
        bool isRunning = false;
    };
    template <class Work, class Then> void run(Task &task, const QString &what, Work work, Then then);
    void workOut();
    void workOutCoverage();
    void workOutDrift();
    void workOutInventories();
    bool shows(Place::Section section) const { return m_place.section == section; }
    void workOutUses();

    Workbench &m_bench;
    StatusLine &m_status;
    ExportFlow &m_exports;
    QStackedWidget *m_centre;
    CoveragePage *m_coverage;
    DriftPage *m_drift;
    InventoriesPage *m_inventories;
    UsedByView *m_usedBy;
    DrawerTab *m_tab = nullptr;
    Place m_place;
    AnyId m_used; // whose uses are asked for
    bool m_isShown = false;
    QTimer *m_soon;
    Task m_pageTask, m_usesTask;
};
