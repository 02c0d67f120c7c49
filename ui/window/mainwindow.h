// SPDX-License-Identifier: MIT
// The MainWindow is the navigator, the table of what is chosen in it, the inspector and the history of one
// open plan.
#pragma once

#include "ui/actions/actions.h"
#include "ui/widgets/labels.h"
#include "ui/window/pages.h"

#include <QMainWindow>

class Drawer;
class ExportFlow;
class FindingsFlow;
class FindingsView;
class HistoryPanel;
class ImportFlow;
class Inspector;
class InspectorDock;
class ChainView;
class Navigation;
class NavigatorView;
class OpenFlow;
class Panes;
class QStackedWidget;
class RevisionList;
class ReportPages;
class StatusLine;
class WhatIf;
struct Visit;

class MainWindow : public QMainWindow,
                   private Travel,
                   private PlanFiles,
                   private ShownRows,
                   private Workbench {
    Q_OBJECT
public:
    explicit MainWindow(Settings &settings, std::unique_ptr<Dialogs> dialogs = std::make_unique<Dialogs>());
    ~MainWindow() override;

    // Opens the plan apart, shows it in place of the one that is open, which stays when this fails, and imports the
    // files into it.
    void openPlan(const QString &path, const QStringList &imports = {});
    bool isOpening() const;
    // Imports the files into the open plan, in the background, and shows the report.
    void importPaths(const QStringList &paths);
    // Opens a plan, the last named, and imports what else the paths name; as dropping them on the window does. Where no
    // plan is open or named, they are imported into a new one.
    void takePaths(const QStringList &paths);
    // A plan to try the program on: its title, and what makes or finds its file.
    struct Sample {
        QString title;
        std::function<Result<QString>()> path;
    };
    // Offers them in the File menu and on the page that is there without a plan.
    void offerSamples(const QList<Sample> &samples);

    Document *document() const override { return m_document.get(); }
    TablePage *page() const { return m_page; }
    FindingsView *findings() const;
    ChainView *chain() const { return m_chain; }
    Drawer *drawer() const { return m_drawer; }
    ReportPages *reports() const { return m_reports; }
    NavigatorView *navigator() const { return m_navigator; }
    StatusLine *statusLine() const { return m_status; }
    WhatIf *whatIf() const { return m_whatIf; }
    Actions *actionTable() const { return m_actions; }
    QString trouble() const { return m_trouble->message(); }
    QList<AnyId> selection() const override;
    void goTo(AnyId id) override;
    bool canVisit(int direction) const override;
    void visit(int direction) override;
    void findAnything() override;
    void goToPlace(const Place &place) override;
    void showUsers() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Place place() const override { return m_place; }
    Dialogs &dialogs() override { return *m_dialogs; }
    Settings &settings() const override { return m_settings; }
    QWidget *frame() override { return this; }
    bool perform(const Result<Change> &change) override;
    void propose(const Result<Change> &change, const std::function<void()> &done) override;
    void tellTrouble(const QString &sentence) override;
    void chooseLike(const QString &title, AnyId like, const std::function<void(AnyId)> &then) override;
    void copySelection(const QMap<QString, QByteArray> &parts) override;
    void findRows() override;
    void stepPane(int direction) override;
    void resetLayout() override;
    void newPlan() override;
    void choosePlan() override;
    void saveCopy() override;
    void chooseImports() override;
    void chooseExport() override;
    void show(QDialog *dialog) override;

    // Makes a plan file where the person says, and imports the files into it.
    void makePlan(const QString &suggested, const QStringList &imports);
    QWidget *makeCentre();
    QWidget *makeStartPage();
    void makeDocks();
    void fillDrawer();
    void arrangeDrawer();
    void fitToScreen();
    void addPartsTo(QMenu *menu);
    void connectFindings();
    void connectReports();
    void makeMenus();
    void fillRecent(QMenu *menu);
    void connectViews();

    void take(std::unique_ptr<Document> document);
    void connectDocument();
    void startOpening(const QString &path, const QStringList &imports, Document::Mode mode);
    void openAnyway();
    void rememberFile(const QString &path);
    QString folder() const;
    void showVisit(const Visit &visit);
    // Into the cloud, the inspector's first field, or what the row is edited with.
    void enterRow(AnyId id);
    // Selects the rows of the page, also where the filter hides them.
    void selectRows(const QList<AnyId> &rows);
    void showPage(const Place &page);
    void showPageAnew();
    void showStart();
    void showOpening();
    void follow(const Change &change);
    void reset();
    void refreshWords();
    void tellInspector();
    // What is shown is of a trial, or no more.
    void changeMode();
    // The selection; where there is none, what the navigator stands on.
    QList<AnyId> chosenRows() const;
    void showNotice();
    void showSaveState(Document::SaveState state, const QString &sentence);

    Settings &m_settings;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<Document> m_document;
    Place m_place, m_shownPage;
    bool m_isPageShown = false;
    Actions *m_actions;
    ImportFlow *m_import;
    ExportFlow *m_export;
    OpenFlow *m_open;
    Navigation *m_navigation;
    RevisionList *m_revisions;
    StatusLine *m_status;
    QStackedWidget *m_centre;
    TablePage *m_page;
    ReportPages *m_reports;
    QLabel *m_startText;
    QList<QPushButton *> m_startButtons;
    Banner *m_notice, *m_trouble;
    NavigatorView *m_navigator;
    HistoryPanel *m_history;
    FindingsFlow *m_findings;
    WhatIf *m_whatIf;
    ChainView *m_chain;
    Panes *m_panes;
    Drawer *m_drawer;
    InspectorDock *m_inspectorDock;
    static constexpr int layoutVersion = 2; // of the docks that the window has
    QByteArray m_layoutAtFirst;
    QSize m_fitted; // as fitToScreen() left it
    Inspector *m_inspector = nullptr;
};
