// SPDX-License-Identifier: MIT
// How the window is laid out: centre, docks, menus and toolbar.
#include "ui/views/historyview.h"
#include "ui/inspector/inspector.h"
#include "ui/chain/chainview.h"
#include "ui/views/findingsview.h"
#include "ui/views/impactview.h"
#include "ui/views/navigatorview.h"
#include "ui/window/dockshare.h"
#include "ui/window/findingsflow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigation.h"
#include "ui/window/openflow.h"
#include "ui/window/panes.h"
#include "ui/window/reportpages.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbartexts.h"
#include "ui/window/trialbanner.h"
#include "ui/window/whatif.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, theme::smallGap, 0, 0);
    layout->setSpacing(6);
    m_notice = new Banner(centre);
    m_trouble = new Banner(centre);
    connect(m_trouble->addLink(tr("Dismiss")), &QPushButton::clicked, this,
            [this] { m_trouble->setMessage(Banner::Kind::Note, {}); });
    connect(m_notice->addLink(tr("Save a Copy…")), &QPushButton::clicked, this,
            [this] { m_actions->action("file_copy")->trigger(); });
    m_centre = new QStackedWidget(centre);
    m_page = new TablePage(m_settings, m_centre);
    m_centre->addWidget(m_page);
    m_centre->addWidget(makeStartPage());
    m_actions->serveRows(m_page->view());
    m_actions->serveRows(m_navigator);
    layout->addWidget(m_whatIf->banner());
    m_reports = new ReportPages(*this, *m_status, *m_export, m_centre);
    connectReports();
    layout->addWidget(m_notice);
    layout->addWidget(m_trouble);
    layout->addWidget(m_centre, 1);
    return centre;
}

QWidget *MainWindow::makeStartPage()
{
    auto *panel = new Panel(m_centre);
    auto *layout = new QVBoxLayout(panel);
    layout->setSpacing(theme::gap);
    m_startText = new RoleLabel(theme::Role::Muted, {}, panel);
    m_startText->setAlignment(Qt::AlignCenter);
    m_startText->setWordWrap(true);
    layout->addStretch(2);
    layout->addWidget(m_startText);
    for (const QString &id : {QStringLiteral("file_open"), QStringLiteral("file_new")}) {
        auto *button = new QPushButton(m_actions->action(id)->text(), panel);
        connect(button, &QPushButton::clicked, m_actions->action(id), &QAction::trigger);
        layout->addWidget(button, 0, Qt::AlignHCenter);
        m_startButtons.append(button);
    }
    layout->addStretch(3);
    connect(m_open, &OpenFlow::pathChanged, this, &MainWindow::showOpening);
    showOpening();
    return panel;
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *content,
                                 Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    if (content) {
        auto *panel = new Panel(dock);
        auto *layout = new QVBoxLayout(panel);
        layout->setContentsMargins(2, theme::smallGap, 2, theme::smallGap);
        layout->addWidget(content);
        dock->setWidget(panel);
    }
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks()
{
    m_navigator->setMinimumWidth(190); // names stay readable when the docks beside it want room
    QDockWidget *navigator = addDock("navigator", tr("Navigator"), m_navigator, Qt::LeftDockWidgetArea);
    m_inspectorDock = addDock("inspector", tr("Inspector"), nullptr, Qt::RightDockWidgetArea);
    m_chain = new ChainView(*this, this);
    QDockWidget *chain = addDock("chain", tr("Inheritance Chain"), m_chain, Qt::BottomDockWidgetArea);
    connect(m_chain, &ChainView::goTo, this, &MainWindow::goTo, Qt::QueuedConnection);
    connect(m_chain, &ChainView::changeWanted, this,
            [this](const Result<Change> &change) { propose(change, {}); });
    connect(m_chain, &ChainView::fieldWanted, this, [this](LaunchField field) {
        if (m_inspector)
            m_inspector->focusField(field);
    });
    m_chain->setActions([this](const QString &id) { return m_actions->action(id); });
    m_history = new HistoryView(this);
    m_historyDock = addDock("history", tr("History"), m_history, Qt::BottomDockWidgetArea);
    m_findings = new FindingsFlow(*this, this);
    m_findingsDock = addDock("findings", tr("Findings"), m_findings->view(), Qt::BottomDockWidgetArea);
    QDockWidget *impact = addDock("impact", tr("Impact"), m_whatIf->view(), Qt::BottomDockWidgetArea);
    m_whatIf->setDock(impact);
    splitDockWidget(chain, m_historyDock, Qt::Vertical);
    tabifyDockWidget(m_historyDock, impact);
    tabifyDockWidget(impact, m_findingsDock);
    m_historyDock->raise();
    connectFindings();
    QDockWidget *usedBy = addDock("usedby", tr("Used By"), nullptr, Qt::BottomDockWidgetArea);
    usedBy->setWidget(m_reports->usedBy());
    tabifyDockWidget(m_historyDock, usedBy);
    usedBy->hide();
    m_reports->setDock(usedBy);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_panes = new Panes(this);
    m_dockShare = new DockShare(this);
    connect(m_reports, &ReportPages::shownChanged, m_dockShare, &DockShare::setWide);
    resizeDocks({navigator, m_inspectorDock}, {230, 480}, Qt::Horizontal);
    resizeDocks({chain, m_historyDock}, {280, 110}, Qt::Vertical);
}

void MainWindow::connectFindings()
{
    m_chain->setFindings([this](AnyId id) { return m_findings->live().of(id); });
    m_findings->tellIn(m_findingsDock, m_status);
    m_navigator->setFindings(&m_findings->live());
    m_navigation->serve(m_findings->view());
    connect(&m_findings->live(), &LiveFindings::changed, this, [this] {
        m_chain->refresh();
        if (m_isPageShown)
            m_page->view()->rows()->setFindings(m_findings->live().all());
        if (m_isPageShown && m_document->isTrial())
            m_whatIf->mark(m_page);
    });
    connect(m_findings->view(), &FindingsView::exportWanted, m_reports, &ReportPages::keep);
    connect(m_whatIf, &WhatIf::looked, m_findings->view(), [this] {
        m_findings->view()->setTrial(m_whatIf->findings());
        if (m_isPageShown && m_document->isTrial())
            m_whatIf->mark(m_page);
    });
    m_whatIf->setFindings(&m_findings->live());
    connect(m_findings, &FindingsFlow::goTo, this, [this](AnyId subject, std::optional<LaunchField> field) {
        goTo(subject);
        if (field && m_inspector)
            m_inspector->focusField(*field);
    });
}

void MainWindow::connectReports()
{
    m_actions->serveRows(m_reports->drift()->page()->view());
    connect(m_status, &StatusLine::driftChosen, m_actions->action("view_drift"), &QAction::trigger);
    connect(m_reports, &ReportPages::selected, this, [this] {
        tellInspector();
        if (m_inspector)
            m_inspector->showPart(m_reports->part());
        m_actions->refresh();
    });
    connect(m_reports, &ReportPages::placeWanted, this, &MainWindow::goToPlace);
    connect(m_reports, &ReportPages::goTo, this, [this](AnyId id) {
        goTo(id);
        if (m_inspector)
            m_inspector->showPart(id);
    });
}

void MainWindow::makeMenus()
{
    struct Title {
        ActionRow::Menu menu;
        QString text;
    };
    for (const Title &title : {Title {ActionRow::Menu::File, tr("&File")},
                               {ActionRow::Menu::Edit, tr("&Edit")},
                               {ActionRow::Menu::Plan, tr("&Plan")},
                               {ActionRow::Menu::Design, tr("&Design")},
                               {ActionRow::Menu::View, tr("&View")},
                               {ActionRow::Menu::Help, tr("&Help")}}) {
        QMenu *menu = menuBar()->addMenu(title.text);
        if (title.menu == ActionRow::Menu::View)
            for (const QDockWidget *dock : findChildren<QDockWidget *>())
                menu->addAction(dock->toggleViewAction());
        m_actions->fill(menu, title.menu);
        if (title.menu == ActionRow::Menu::File) {
            auto *recent = new QMenu(tr("Open &Recent"), menu);
            connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
            menu->insertMenu(m_actions->action("file_copy"), recent);
        }
    }
    QToolBar *toolbar = addToolBar(tr("Toolbar"));
    toolbar->setObjectName("toolbar");
    toolbar->setMovable(false);
    toolbar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_navigation->addBackAndForward(toolbar);
    m_actions->fill(toolbar);
    m_navigation->addGoTo(toolbar);
    const auto action = [this](const char *id) { return m_actions->action(QString::fromLatin1(id)); };
    new ToolbarTexts(toolbar, {{action("edit_undo"), action("edit_redo")},
                               {action("plan_launch"), action("plan_terminate"), action("plan_relaunch")},
                               {action("trial_begin")},
                               {action("plan_add_server"), action("plan_add_array")},
                               {action("go_to")}});
}
