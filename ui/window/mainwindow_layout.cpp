// SPDX-License-Identifier: MIT
// How the window is laid out: centre, docks, menus and toolbar.
#include "ui/chain/chainview.h"
#include "ui/inspector/inspector.h"
#include "ui/views/findingsview.h"
#include "ui/views/historypanel.h"
#include "ui/views/impactview.h"
#include "ui/views/navigatorview.h"
#include "ui/window/drawer.h"
#include "ui/window/findingsflow.h"
#include "ui/window/inspectordock.h"
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
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace {
constexpr int navigatorWidth = 220;
constexpr int frameSettles = 100; // milliseconds
} // namespace

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
    m_reports = new ReportPages(*this, *m_status, *m_export, m_centre);
    connectReports();
    layout->addWidget(m_notice);
    m_trouble->floatOver(m_centre);
    connect(m_centre, &QStackedWidget::currentChanged, m_trouble, &QWidget::raise);
    m_drawer = new Drawer(m_settings, m_centre, centre);
    layout->addWidget(m_drawer, 1);
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

void MainWindow::makeDocks()
{
    auto *navigator = new QDockWidget(tr("Navigator"), this);
    navigator->setObjectName("navigator");
    auto *panel = new Panel(navigator);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(2, theme::smallGap, 2, theme::smallGap);
    layout->addWidget(m_navigator);
    navigator->setWidget(panel);
    m_navigator->setMinimumWidth(150);
    addDockWidget(Qt::LeftDockWidgetArea, navigator);
    m_inspectorDock = new InspectorDock(tr("Inspector"), m_settings, this);
    m_inspectorDock->setObjectName("inspector");
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    resizeDocks({navigator}, {navigatorWidth}, Qt::Horizontal);
}

// What stands below the page.
void MainWindow::fillDrawer()
{
    m_chain = new ChainView(*this, this);
    m_drawer->add("chain", tr("Chain"), m_chain);
    connect(m_chain, &ChainView::goTo, this, &MainWindow::goTo, Qt::QueuedConnection);
    connect(m_chain, &ChainView::changeWanted, this,
            [this](const Result<Change> &change) { propose(change, {}); });
    connect(m_chain, &ChainView::fieldWanted, this, [this](LaunchField field) {
        if (m_inspector)
            m_inspector->focusField(field);
    });
    m_chain->setActions([this](const QString &id) { return m_actions->action(id); });
    m_findings = new FindingsFlow(*this, this);
    DrawerTab *findings = m_drawer->add("findings", tr("Findings"), m_findings->view());
    m_findings->tellIn(findings, m_status);
    m_whatIf->setTab(m_drawer->add("impact", tr("Impact"), m_whatIf->view()));
    m_history = new HistoryPanel(this);
    m_drawer->add("history", tr("History"), m_history);
    m_reports->setTab(m_drawer->add("usedby", tr("Used By"), m_reports->usedBy()));
    connectFindings();
    m_panes = new Panes(this);
}

// For each kind of page.
void MainWindow::arrangeDrawer()
{
    const QString kind =
        QString::number(int(m_shownPage.section)) + (m_shownPage.id ? QStringLiteral("-one") : QString());
    const bool isStart = !m_isPageShown && !m_reports->isShown();
    m_drawer->setKind(isStart ? QStringLiteral("start") : kind,
                      isStart || ReportPages::isReport(m_shownPage));
}

void MainWindow::resetLayout()
{
    m_settings.forgetLayout();
    restoreState(m_layoutAtFirst);
    resizeDocks({findChild<QDockWidget *>("navigator")}, {navigatorWidth}, Qt::Horizontal);
    m_drawer->reset();
    m_inspectorDock->reset();
}

// Names stay readable in the navigator, as far as there is room beside it.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigator->setMinimumWidth(width() < 1000 ? 150 : 190);
}

// No larger than the screen that it opens on has room for, and within it. How large the frame is, is known once the
// window stands; before, a title bar is left room for.
void MainWindow::fitToScreen()
{
    const QRect all = screen()->availableGeometry();
    const QSize frame =
        isVisible() ? frameSize() - size() : QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    const QSize room = all.size() - frame;
    setMinimumSize(QSize(800, 560).boundedTo(room));
    if (isMaximized() || isFullScreen())
        return;
    if (const QSize fitting = size().boundedTo(room); fitting != size())
        resize(fitting);
    m_fitted = size();
    if (isVisible() && !all.contains(frameGeometry()))
        move(qBound(all.left(), frameGeometry().left(),
                    qMax(all.left(), all.right() + 1 - frameGeometry().width())),
             qBound(all.top(), frameGeometry().top(),
                    qMax(all.top(), all.bottom() + 1 - frameGeometry().height())));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        QTimer::singleShot(frameSettles, this, [this] {
            if (size() == m_fitted && frameSize() != size())
                fitToScreen();
        });
}

void MainWindow::connectFindings()
{
    m_chain->setFindings([this](AnyId id) { return m_findings->live().of(id); });
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
    connect(m_status, &StatusLine::asOfChosen, m_actions->action("view_as_of"), &QAction::trigger);
    connect(m_status, &StatusLine::inventoriesChosen, m_actions->action("view_inventories"),
            &QAction::trigger);
    connect(m_status, &StatusLine::driftChosen, m_actions->action("view_drift"), &QAction::trigger);
    connect(m_reports, &ReportPages::selected, this, [this] {
        tellInspector();
        if (m_inspector)
            m_inspector->showPart(m_reports->part());
        m_actions->refresh();
    });
    connect(m_reports, &ReportPages::bringInWanted, m_actions->action("file_bring_in"), &QAction::trigger);
    connect(m_reports, &ReportPages::ownersWanted, this,
            [this](const QList<Owner> &owners, const QString &filter) {
                goToPlace({Place::Section::Deployments, {}});
                m_page->filterBox()->setText(filter);
                QList<AnyId> rows;
                for (const Owner owner : owners)
                    rows.append(owner.id());
                selectRows(rows);
                tellInspector();
            });
    connect(m_reports, &ReportPages::placeWanted, this, &MainWindow::goToPlace);
    connect(m_reports, &ReportPages::goTo, this, [this](AnyId id) {
        goTo(id);
        if (m_inspector)
            m_inspector->showPart(id);
    });
}

// The parts of the window, each to be shown or put away.
void MainWindow::addPartsTo(QMenu *menu)
{
    for (const QDockWidget *dock : findChildren<QDockWidget *>())
        menu->addAction(dock->toggleViewAction());
    for (DrawerTab *tab : m_drawer->tabs()) {
        QAction *shown = menu->addAction(tab->title());
        shown->setCheckable(true);
        connect(tab, &DrawerTab::seenChanged, shown, &QAction::setChecked);
        connect(shown, &QAction::triggered, this,
                [this, tab](bool on) { on ? tab->open() : m_drawer->setFolded(true); });
    }
    menu->addSeparator();
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
            addPartsTo(menu);
        m_actions->fill(menu, title.menu);
        if (title.menu == ActionRow::Menu::File) {
            auto *recent = new QMenu(tr("Open &Recent"), menu);
            connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
            menu->insertMenu(m_actions->action("file_copy"), recent);
        }
    }
    m_whatIf->banner()->standBeside(menuBar());
    QToolBar *toolbar = addToolBar(tr("Toolbar"));
    toolbar->setObjectName("toolbar");
    toolbar->setMovable(false);
    toolbar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_navigation->addBackAndForward(toolbar);
    m_actions->fill(toolbar);
    m_navigation->addGoTo(toolbar);
    const auto action = [this](const char *id) { return m_actions->action(QString::fromLatin1(id)); };
    new ToolbarTexts(toolbar,
                     {{action("edit_undo"), action("edit_redo")},
                      {action("plan_launch"), action("plan_terminate"), action("plan_relaunch")},
                      {action("trial_begin")},
                      {action("plan_add_server"), action("plan_add_array")},
                      {action("go_to")}});
}
