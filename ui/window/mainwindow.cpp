// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "core/base/letgo.h"
#include "core/naming/where.h"
#include "core/plan/anyrow.h"
#include "ui/actions/clipboard.h"
#include "ui/chain/chainview.h"
#include "ui/help/explaindialog.h"
#include "ui/inspector/inspector.h"
#include "ui/views/findingsview.h"
#include "ui/views/historypanel.h"
#include "ui/views/navigatorview.h"
#include "ui/window/drawer.h"
#include "ui/window/exportflow.h"
#include "ui/window/findingsflow.h"
#include "ui/window/historyflow.h"
#include "ui/window/importflow.h"
#include "ui/window/inspectordock.h"
#include "ui/window/navigation.h"
#include "ui/window/openflow.h"
#include "ui/window/panes.h"
#include "ui/window/reportpages.h"
#include "ui/window/revisionlist.h"
#include "ui/window/rowwishes.h"
#include "ui/window/statusline.h"
#include "ui/window/tablememory.h"
#include "ui/window/whatif.h"

#include <QDialog>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>

MainWindow::MainWindow(Settings &settings, std::unique_ptr<Dialogs> dialogs)
    : Workbench(static_cast<Travel &>(*this), static_cast<PlanFiles &>(*this),
                static_cast<ShownRows &>(*this)),
      m_settings(settings), m_dialogs(std::move(dialogs)), m_actions(new Actions(*this, this)),
      m_status(new StatusLine(this)), m_navigator(new NavigatorView(this))
{
    theme::apply(settings.appearance.value());
    new TableMemory(settings, this);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setContentsMargins(6, 0, 6, 0);
    setStatusBar(m_status);
    m_import = new ImportFlow(*this, *m_status, this);
    m_open = new OpenFlow(*m_status, this);
    m_export = new ExportFlow(*this, *m_status, this);
    m_whatIf = new WhatIf(*this, *m_actions, this);
    m_navigation = new Navigation(
        *this, *m_actions, [this](const Visit &visit) { showVisit(visit); }, this);
    setCentralWidget(makeCentre());
    makeDocks();
    fillDrawer();
    makeMenus();
    connectViews();
    resize(1280, 800);
    m_layoutAtFirst = saveState();
    restoreGeometry(settings.windowGeometry.value());
    restoreState(settings.windowState.value(), layoutVersion);
    fitToScreen();
    showStart();
}

MainWindow::~MainWindow()
{
    // The inspector looks at the document to the end.
    delete m_inspector;
}

void MainWindow::connectViews()
{
    m_revisions = new RevisionList(m_settings, m_page->view(), this);
    connect(m_revisions, &RevisionList::changed, this, &MainWindow::showPageAnew);
    connect(m_navigator, &NavigatorView::placeChosen, this, &MainWindow::goToPlace);
    connect(
        m_navigator, &NavigatorView::ownersDropped, this,
        [this](const QList<Owner> &owners, Id<Deployment> onto, bool isMoved) {
            clipboard::put(*this, owners, onto, isMoved);
        },
        Qt::QueuedConnection); // once the drag is over
    connect(m_page->view(), &RowsView::selectedRows, this, [this] {
        if (!m_isPageShown)
            return; // it is being exchanged for another, of which is told once it is there
        tellInspector();
        m_actions->refresh();
    });
    connect(m_page->view(), &RowsView::activatedRow, this, &MainWindow::enterRow);
    serveWishes(*m_page, *m_actions, this);
    m_navigation->serve(m_page->view());
    connect(m_page->view(), &RowsView::explainWanted, this,
            [this](AnyId id, LaunchField field) { ExplainDialog::open(*this, Owner(id), field); });
    connect(m_page->view()->copying(), &Copying::working, m_status, &StatusLine::followSoon);
    connect(m_page, &TablePage::emptyActionChosen, this,
            [this] { m_actions->action(pages::emptyActionOf(m_document->plan(), m_shownPage))->trigger(); });
    connect(m_whatIf, &WhatIf::goTo, this, &MainWindow::goTo);
    connect(m_whatIf, &WhatIf::modeChanged, this, &MainWindow::changeMode);
    connect(m_history, &HistoryPanel::goTo, this, &MainWindow::goTo);
    auto *going = new HistoryFlow(*this, *m_history, *m_status, this);
    connect(m_history, &HistoryPanel::goThere, going, &HistoryFlow::go);
    connect(m_history, &HistoryPanel::positionChosen, going, &HistoryFlow::look);
}

FindingsView *MainWindow::findings() const { return m_findings->view(); }

QList<AnyId> MainWindow::selection() const
{
    if (m_reports->isShown())
        return m_reports->selection();
    const QList<AnyId> rows = m_isPageShown ? m_page->view()->selection() : QList<AnyId>();
    return rows.isEmpty() && Owner(m_place.id) ? QList<AnyId> {m_place.id} : rows;
}

void MainWindow::take(std::unique_ptr<Document> document)
{
    delete std::exchange(m_inspector, nullptr);
    m_status->setDocument(nullptr);
    m_isPageShown = false;
    Plan before = m_document ? m_document->plan() : Plan();
    m_document = std::move(document);
    connectDocument();
    m_inspector = new Inspector(*this, m_inspectorDock);
    connect(m_inspector, &Inspector::goTo, this, &MainWindow::goTo);
    connect(m_inspector, &Inspector::actionWanted, this,
            [this](const QString &id) { m_actions->action(id)->trigger(); });
    connect(m_inspector, &Inspector::left, m_panes, &Panes::enterPage);
    m_inspectorDock->setWidget(m_inspector);
    Panes::leadFrom(m_page->view(), m_inspector);
    m_inspectorDock->setNeed(
        [this](int atMost) { return m_inspector ? m_inspector->widthWithin(atMost) : 0; });
    m_status->setDocument(m_document.get());
    m_trouble->setMessage(Banner::Kind::Note, {});
    m_navigator->setEnabled(true);
    m_history->setEnabled(true);
    m_findings->view()->setEnabled(true);
    m_place = {};
    m_navigation->restart();
    showNotice();
    showSaveState(m_document->saveState(), {});
    m_navigator->reset(m_document->plan());
    m_history->reset(*m_document);
    m_findings->begin(*m_document);
    m_whatIf->setDocument(m_document.get());
    m_chain->setEditable(!m_document->isReadOnly());
    goToPlace(m_navigator->openFirst());
    if (m_page->view()->rows()->rowCount() > 0)
        m_page->view()->selectRow(0);
    m_page->view()->setFocus();
    letGo(std::move(before));
}

void MainWindow::connectDocument()
{
    connect(m_document.get(), &Document::changed, this, &MainWindow::follow);
    connect(m_document.get(), &Document::reset, this, &MainWindow::reset);
    connect(m_document.get(), &Document::historyChanged, this, [this] {
        m_history->reset(*m_document);
        m_actions->refresh();
    });
    connect(m_document.get(), &Document::saveStateChanged, this, &MainWindow::showSaveState);
    connect(m_document.get(), &Document::asOfChanged, m_reports, &ReportPages::refresh);
    connect(m_document.get(), &Document::noticeChanged, this, &MainWindow::showNotice);
}

void MainWindow::follow(const Change &change)
{
    m_navigator->places()->apply(m_document->plan(), change);
    if (pages::relists(m_shownPage, change))
        m_page->view()->rows()->reset(m_document->plan());
    else
        m_page->view()->rows()->apply(m_document->plan(), change);
    m_findings->follow(*m_document, change);
    m_trouble->setMessage(Banner::Kind::Note, {});
    // The place may have gone with the change.
    if (m_place.id && !exists(m_document->plan(), m_place.id))
        goToPlace(exists(m_document->plan(), m_shownPage.id) ? m_shownPage : pages::withoutRow(m_place));
    m_navigator->choose(m_place);
    m_reports->refresh();
    refreshWords();
}

void MainWindow::reset()
{
    const Plan &plan = m_document->plan();
    m_findings->reset(*m_document);
    m_navigator->reset(plan);
    m_history->reset(*m_document);
    if (m_place.id && !exists(plan, m_place.id))
        goToPlace(pages::withoutRow(m_place));
    m_page->view()->rows()->reset(plan);
    m_whatIf->mark(m_page);
    m_reports->refresh();
    refreshWords();
}

void MainWindow::refreshWords()
{
    const QString file = m_document ? QFileInfo(m_document->path()).fileName() : QString();
    setWindowTitle(file.isEmpty() ? tr("MCI Planner") : tr("%1 – MCI Planner").arg(file));
    if (m_isPageShown && !m_reports->isShown())
        m_page->setText(pages::textOf(m_document->plan(), m_shownPage));
    if (m_document)
        m_chain->show(m_document->plan(), chosenRows());
    m_status->refreshDrift();
    m_actions->refresh();
}

void MainWindow::goToPlace(const Place &place)
{
    m_place = place;
    showPage(pages::pageOf(m_document->plan(), place));
    m_navigator->choose(place);
    m_page->view()->select(Owner(place.id) ? QList {place.id} : QList<AnyId>());
    tellInspector();
    m_actions->refresh();
}

void MainWindow::showPage(const Place &page)
{
    if (m_isPageShown && page == m_shownPage)
        return;
    m_shownPage = page;
    if (ReportPages::isReport(page)) {
        m_reports->show(page);
        arrangeDrawer();
        return refreshWords();
    }
    m_reports->leave();
    m_revisions->setPage(page);
    auto model = pages::modelOf(page, m_revisions->shown());
    model->reset(m_document->plan());
    model->setFindings(m_findings->live().all());
    m_isPageShown = false;
    m_page->show(model.release(), pages::textOf(m_document->plan(), page));
    m_whatIf->mark(m_page);
    m_isPageShown = true;
    m_centre->setCurrentWidget(m_page);
    arrangeDrawer();
    refreshWords();
}

void MainWindow::showPageAnew()
{
    const QString typed = m_page->filterBox()->text();
    const QList<AnyId> kept = m_page->view()->selection();
    m_isPageShown = false;
    showPage(m_shownPage);
    m_page->filterBox()->setText(typed);
    m_page->view()->select(kept);
    tellInspector();
}

void MainWindow::showStart()
{
    m_centre->setCurrentIndex(1);
    m_navigator->setEnabled(false);
    m_history->setEnabled(false);
    m_findings->view()->setEnabled(false);
    m_centre->currentWidget()->findChild<QPushButton *>()->setFocus();
    m_inspectorDock->setNeeded(false);
    arrangeDrawer();
    refreshWords();
}

void MainWindow::goTo(AnyId id)
{
    const Plan &plan = m_document->plan();
    const AnyId row = listedRow(plan, id);
    if (!exists(plan, row))
        return;
    goToPlace(Owner(row) ? Place {Place::Section::Deployments, row} : pages::placeListing(plan, row));
    if (!row.is<Deployment>())
        selectRows({row});
    tellInspector();
}

void MainWindow::selectRows(const QList<AnyId> &rows)
{
    // What the filter hides cannot be gone to.
    if (m_page->view()->rows()->rowOf(rows.constFirst()) < 0)
        m_page->filterBox()->clear();
    // Nor what stands behind another revision.
    if (m_page->view()->rows()->rowOf(rows.constFirst()) < 0 && pages::isOfLineage(rows.constFirst()))
        m_revisions->reveal(rows.constFirst());
    m_page->view()->select(rows);
}

void MainWindow::tellInspector()
{
    if (!m_inspector)
        return;
    m_navigation->look();
    m_inspector->setSelection(chosenRows());
    m_inspectorDock->setNeeded(!chosenRows().isEmpty());
    m_inspectorDock->fit();
    m_chain->show(m_document->plan(), chosenRows());
    m_reports->choose(chosenRows());
}

void MainWindow::showUsers() { m_reports->showUsers(); }

QList<AnyId> MainWindow::chosenRows() const
{
    const QList<AnyId> rows = selection();
    return rows.isEmpty() && m_place.id ? QList {m_place.id} : rows;
}

bool MainWindow::perform(const Result<Change> &change)
{
    const Result<Done> done = change ? m_document->execute(*change) : Result<Done>(change.error());
    if (!done)
        tellTrouble(done.error().sentence);
    return bool(done);
}

void MainWindow::propose(const Result<Change> &change, const std::function<void()> &done)
{
    m_whatIf->propose(change, done);
}

void MainWindow::changeMode()
{
    m_whatIf->mark(m_page);
    m_findings->setEditable(!m_document->isReadOnly());
    m_chain->setEditable(!m_document->isReadOnly());
    refreshWords();
}

void MainWindow::tellTrouble(const QString &sentence)
{
    m_trouble->setMessage(Banner::Kind::Error, sentence);
}

void MainWindow::showNotice()
{
    m_notice->setMessage(Banner::Kind::Warning, m_document->notice());
    m_notice->clearLinks();
    if (m_document->isLockBreakable())
        connect(m_notice->addLink(tr("Open Anyway")), &QPushButton::clicked, this, &MainWindow::openAnyway);
    m_actions->refresh();
}

void MainWindow::showSaveState(Document::SaveState state, const QString &sentence)
{
    if (state == Document::SaveState::Failed)
        m_notice->setMessage(Banner::Kind::Error, sentence);
    else if (m_notice->message() != m_document->notice())
        showNotice();
    m_actions->refresh();
}

void MainWindow::copySelection(const QMap<QString, QByteArray> &parts)
{
    m_reports->isShown() ? m_reports->copySelection(parts) : m_page->view()->copySelection(parts);
}

void MainWindow::findRows()
{
    QLineEdit *box = m_reports->isShown() ? m_reports->filterBox() : m_page->filterBox();
    box->setFocus(Qt::ShortcutFocusReason);
    box->selectAll();
}

void MainWindow::show(QDialog *dialog)
{
    constexpr QSize frame(16, 48);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (dialog->testAttribute(Qt::WA_Resized))
        dialog->resize(dialog->size().boundedTo(screen()->availableSize() - frame));
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    // The desktop went dark or light.
    if (event->type() == QEvent::ThemeChange && m_settings.appearance.value() == Appearance::Follow)
        theme::apply(Appearance::Follow);
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    takePaths(paths);
}
