// SPDX-License-Identifier: MIT
#include "ui/window/reportpages.h"

#include "core/base/job.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/drawer.h"
#include "ui/window/exportflow.h"
#include "ui/window/statusline.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTimer>

using Section = Place::Section;

namespace {
bool canBeUsed(AnyId id)
{
    return id.is<Image>() || id.is<MultiCloudImage>() || id.is<ServerTemplate>() || id.is<InstanceType>()
        || id.is<Datacenter>() || id.is<Cloud>();
}

// A file's name without what no file system takes.
QString fileName(QString title)
{
    for (QChar &c : title)
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 0x20)
            c = u'_';
    return title;
}
} // namespace

ReportPages::ReportPages(Workbench &bench, StatusLine &status, ExportFlow &exports, QStackedWidget *centre)
    : QObject(centre), m_bench(bench), m_status(status), m_exports(exports), m_centre(centre),
      m_coverage(new CoveragePage(centre)), m_drift(new DriftPage(bench.settings(), centre)),
      m_inventories(new InventoriesPage(centre)), m_usedBy(new UsedByView(bench.settings(), centre)),
      m_soon(new QTimer(this))
{
    centre->addWidget(m_coverage);
    centre->addWidget(m_drift);
    centre->addWidget(m_inventories);
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &ReportPages::workOut);
    connect(m_coverage, &CoveragePage::selected, this, &ReportPages::selected);
    connect(m_coverage, &CoveragePage::goTo, this, &ReportPages::goTo);
    connect(m_coverage, &CoveragePage::scopeWanted, this, [this](AnyId scope) {
        emit placeWanted({Place::Section::Coverage, scope});
    });
    connect(m_coverage, &CoveragePage::exportWanted, this, &ReportPages::keep);
    connect(m_drift, &DriftPage::selected, this, &ReportPages::selected);
    connect(m_drift, &DriftPage::goTo, this, &ReportPages::goTo);
    connect(m_drift, &DriftPage::relaunchWanted, this,
            [this](const edit::Outdated &outdated) { RelaunchPreview::ask(m_bench, outdated); });
    connect(m_drift, &DriftPage::exportWanted, this, &ReportPages::keep);
    connect(m_inventories, &InventoriesPage::bringInWanted, this, &ReportPages::bringInWanted);
    connect(m_inventories, &InventoriesPage::ownersWanted, this, &ReportPages::ownersWanted);
    connect(m_inventories, &InventoriesPage::exportWanted, this, &ReportPages::keep);
    connect(m_usedBy, &UsedByView::goTo, this, &ReportPages::goTo, Qt::QueuedConnection);
    connect(m_usedBy, &UsedByView::exportWanted, this, &ReportPages::keep);
    for (const Copying *copying : {m_coverage->view()->copying(), m_drift->page()->view()->copying(),
                                   m_usedBy->page()->view()->copying()})
        connect(copying, &Copying::working, &status, &StatusLine::followSoon);
}

void ReportPages::setTab(DrawerTab *tab)
{
    m_tab = tab;
    connect(tab, &DrawerTab::seenChanged, this, [this](bool isSeen) {
        if (isSeen && m_bench.document())
            workOutUses();
    });
}

bool ReportPages::isWaiting() const { return m_soon->isActive(); }

template <class Work, class Then> void ReportPages::run(Task &task, const QString &what, Work work, Then then)
{
    if (task.job)
        task.job->progress().cancel();
    const quint64 number = ++task.number;
    task.isRunning = true;
    task.job = new Job(this, std::move(work), [&task, number, then = std::move(then)](auto value) {
        if (number != task.number)
            return;
        task.isRunning = false;
        then(std::move(value));
    });
    m_status.followSoon(task.job, what);
}

void ReportPages::show(const Place &place)
{
    const bool isSame = m_isShown && place == m_place;
    m_place = place;
    m_isShown = true;
    m_centre->setCurrentWidget(shows(Section::Coverage)    ? static_cast<QWidget *>(m_coverage)
                                   : shows(Section::Drift) ? static_cast<QWidget *>(m_drift)
                                                           : m_inventories);
    if (!isSame && shows(Section::Coverage))
        m_coverage->expect(m_bench.document()->plan(), place.id);
    else if (!isSame && shows(Section::Drift))
        m_drift->expect();
    else if (!isSame)
        m_inventories->expect();
    workOut();
}

void ReportPages::leave() { m_isShown = false; }

void ReportPages::refresh()
{
    if (m_isShown || (m_tab && m_tab->isSeen()))
        m_soon->start(0);
}

void ReportPages::workOut()
{
    m_soon->stop();
    if (!m_bench.document())
        return;
    if (m_isShown && shows(Section::Coverage))
        workOutCoverage();
    else if (m_isShown && shows(Section::Drift))
        workOutDrift();
    else if (m_isShown)
        workOutInventories();
    workOutUses();
}

void ReportPages::workOutCoverage()
{
    const Plan &now = m_bench.document()->plan();
    m_coverage->expect(now, m_place.id);
    run(
        m_pageTask, tr("Coverage"),
        [plan = now, scope = m_place.id](Progress &progress) {
            CoverageFacts facts {plan, coverageMatrix(plan, scope, progress), {}};
            facts.tests = testsOf(plan, facts.matrix, progress);
            return facts;
        },
        [this](CoverageFacts facts) { m_coverage->show(std::move(facts)); });
}

void ReportPages::workOutDrift()
{
    const Plan &now = m_bench.document()->plan();
    run(
        m_pageTask, tr("Drift"),
        [plan = now](Progress &progress) {
            auto rows = std::make_shared<QList<DriftRow>>(driftTable(plan, allOwners(plan), progress));
            return DriftFacts {plan, rows, countDiffering(plan, &progress).unknown};
        },
        [this](const DriftFacts &found) { m_drift->show(found); });
}

void ReportPages::workOutInventories()
{
    run(
        m_pageTask, tr("Inventories"),
        [plan = m_bench.document()->plan()](Progress &) {
            return InventoryFacts {plan, inventoryRows(plan), inventoryGaps(plan)};
        },
        [this](InventoryFacts facts) {
            m_inventories->show(std::move(facts), m_bench.document()->checkTime());
        });
}

void ReportPages::workOutUses()
{
    if (!m_tab || !m_tab->isSeen())
        return;
    const Plan &now = m_bench.document()->plan();
    if (m_usedBy->subject() != m_used)
        m_usedBy->expect(now, m_used);
    if (!m_used)
        return;
    run(
        m_usesTask, tr("Used By"),
        [plan = now, id = m_used](Progress &) {
            return std::tuple(plan, usesOf(plan, id), uncountedSentence(plan, id));
        },
        [this](const std::tuple<Plan, QList<Use>, QString> &found) {
            std::apply([this](const auto &...parts) { m_usedBy->show(parts...); }, found);
        });
}

QList<AnyId> ReportPages::selection() const
{
    return shows(Section::Coverage) ? m_coverage->selection()
        : shows(Section::Drift)     ? m_drift->selection()
                                    : QList<AnyId>();
}

AnyId ReportPages::part() const { return shows(Section::Coverage) ? m_coverage->setting() : AnyId(); }

QLineEdit *ReportPages::filterBox() const
{
    return shows(Section::Coverage) ? m_coverage->filterBox()
        : shows(Section::Drift)     ? m_drift->page()->filterBox()
                                    : static_cast<QLineEdit *>(m_inventories->filterBox());
}

void ReportPages::copySelection(const Copying::Parts &parts)
{
    if (shows(Section::Coverage))
        m_coverage->view()->copyAll();
    else if (shows(Section::Inventories))
        QGuiApplication::clipboard()->setText(m_inventories->selectionAsText());
    else
        m_drift->page()->view()->copySelection(parts);
}

void ReportPages::choose(const QList<AnyId> &rows)
{
    const auto usable = std::find_if(rows.cbegin(), rows.cend(), canBeUsed);
    m_used = usable == rows.cend() ? AnyId() : *usable;
    workOutUses();
}

void ReportPages::showUsers()
{
    m_tab->open();
    workOutUses();
    m_usedBy->page()->view()->setFocus();
}

void ReportPages::keep(const SheetMaker &sheet, const QString &title, ExportFormat format)
{
    const bool isCsv = format == ExportFormat::Csv;
    const QString suffix = isCsv ? QStringLiteral(".csv") : QStringLiteral(".html");
    const QString folder = QFileInfo(m_bench.document()->path()).absolutePath();
    QString path =
        m_bench.dialogs().saveFile(m_bench.frame(), tr("Export"), folder + '/' + fileName(title) + suffix,
                                   isCsv ? tr("Tables (*.csv)") : tr("Pages (*.html)"));
    if (path.isEmpty())
        return;
    path += path.endsWith(suffix, Qt::CaseInsensitive) ? QString() : suffix;
    m_exports.start(path, [sheet, isCsv](Progress &progress) -> Result<QByteArray> {
        const Sheet made = sheet(progress);
        return isCsv ? sheetAsCsv(made) : sheetAsHtml(made);
    });
}
