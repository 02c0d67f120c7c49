// SPDX-License-Identifier: MIT
#include "ui/deployments/deploymentpage.h"

#include "core/naming/names.h"
#include "core/resolve/drift.h"
#include "ui/deployments/deploymentdialogs.h"
#include "ui/deployments/serverdefaults.h"
#include "ui/owners/addownerdialog.h"
#include "ui/owners/relaunchpreview.h"

#include <QGridLayout>
#include <QTabWidget>

DeploymentPage::DeploymentPage(Workbench &bench, QWidget *parent)
    : EditorPage(bench, parent), m_header(new PanelHeader), m_tabs(new QTabWidget),
      m_defaults(new ServerDefaultsList(bench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_header);
    m_header->setSubtitle(tr("Deployment"));
    m_tabs->addTab(makeInfo(), tr("Info"));
    auto *defaults = new QWidget;
    auto *inside = new QVBoxLayout(defaults);
    inside->setContentsMargins(10, 10, 10, 10);
    inside->addWidget(m_defaults);
    m_tabs->addTab(defaults, tr("Server Defaults"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("About the deployment"));
    layout->addWidget(m_tabs, 1);
}

QLabel *DeploymentPage::addFact(QGridLayout *grid, const QString &label)
{
    const int row = grid->rowCount();
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(label);
    grid->addWidget(new RoleLabel(theme::Role::Muted, label), row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

QWidget *DeploymentPage::makeInfo()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(2 * theme::gap);
    auto *panel = new Panel;
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    m_name = addFact(grid, tr("Name"));
    m_environment = addFact(grid, tr("Environment"));
    m_description = addFact(grid, tr("Description"));
    m_servers = addFact(grid, tr("Servers"));
    m_arrays = addFact(grid, tr("Server Arrays"));
    m_differ = addFact(grid, tr("Differ from what runs"));
    layout->addWidget(panel);
    layout->addLayout(makeButtons());
    layout->addWidget(makeLock());
    layout->addStretch(1);
    return page;
}

QLayout *DeploymentPage::makeButtons()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(theme::gap);
    const auto add = [&](const QString &text, const char *icon, int row, int column, auto run) {
        auto *button = new QPushButton(theme::icon(QString::fromLatin1(icon)), text);
        grid->addWidget(button, row, column);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    using Kind = AddOwnerDialog::Kind;
    m_addServer = add(tr("Add Server…"), "server", 0, 0,
                      [this] { AddOwnerDialog::open(bench(), Kind::Server, m_deployment); });
    m_addArray = add(tr("Add Array…"), "array", 0, 1,
                     [this] { AddOwnerDialog::open(bench(), Kind::Array, m_deployment); });
    m_launch =
        add(tr("Launch All"), "launch", 0, 2, [this] { deployments::launchAll(bench(), m_deployment); });
    m_edit = add(tr("Edit…"), "rename", 1, 0, [this] { deployments::edit(bench(), m_deployment); });
    m_clone = add(tr("Clone…"), "copy", 1, 1, [this] { deployments::clone(bench(), m_deployment); });
    m_relaunch =
        add(tr("Relaunch…"), "relaunch", 1, 2, [this] { RelaunchPreview::ask(bench(), differing()); });
    grid->setColumnStretch(3, 1);
    return grid;
}

QWidget *DeploymentPage::makeLock()
{
    auto *panel = new Panel;
    panel->setGround(theme::Role::Current);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(10, 8, 10, 8);
    m_lockIcon = new QLabel;
    m_lockText = new QLabel;
    m_lockText->setWordWrap(true);
    m_lockText->setTextFormat(Qt::PlainText);
    m_lock = new QPushButton;
    layout->addWidget(m_lockIcon, 0, Qt::AlignTop);
    layout->addWidget(m_lockText, 1);
    layout->addWidget(m_lock, 0, Qt::AlignTop);
    connect(m_lock, &QPushButton::clicked, this,
            [this] { deployments::setLocked(bench(), m_deployment, !plan().row(m_deployment).locked); });
    return panel;
}

void DeploymentPage::show(AnyId id)
{
    m_deployment = id.as<Deployment>();
    refresh();
}

void DeploymentPage::refresh()
{
    const Deployment &row = plan().row(m_deployment);
    const bool editable = bench().document()->isLoaded() && !bench().document()->isReadOnly();
    m_header->setTitle(row.name);
    const Counts counts = count();
    showFacts(row, counts);
    showLock(row, editable);
    for (QPushButton *button : {m_addServer, m_addArray, m_edit, m_clone})
        button->setEnabled(editable);
    const qsizetype inactive = counts.servers - counts.running;
    m_launch->setText(inactive > 1 ? tr("Launch All %1").arg(inactive) : tr("Launch All"));
    m_launch->setEnabled(editable && inactive > 0);
    m_launch->setToolTip(theme::tooltip(
        inactive == 0 ? tr("Every server of this deployment runs.")
                      : theme::counted(inactive, tr("Launches the 1 server that does not run."),
                                       tr("Launches the %1 servers that do not run."))));
    const qsizetype unlike = counts.relaunchable;
    m_relaunch->setText(unlike > 1 ? tr("Relaunch %1…").arg(unlike) : tr("Relaunch…"));
    m_relaunch->setEnabled(editable && unlike > 0);
    m_relaunch->setToolTip(theme::tooltip(
        unlike == 0
            ? tr("No server that may be relaunched differs from what it would launch.")
            : theme::counted(unlike, tr("Shows what a relaunch of the 1 server that differs would change."),
                             tr("Shows what a relaunch of the %1 servers that differ would change."))));
    m_defaults->show(m_deployment);
}

edit::Outdated DeploymentPage::differing() const
{
    const auto servers = plan().referrers<&Server::deployment>(m_deployment);
    return edit::relaunchable(plan(), QList<Owner>(servers.cbegin(), servers.cend()), Timestamp::now());
}

DeploymentPage::Counts DeploymentPage::count() const
{
    Counts counts;
    for (const Owner owner : ownersIn(plan(), m_deployment)) {
        const bool isUnlike = differs(plan(), owner);
        counts.unlike += isUnlike ? 1 : 0;
        if (owner.isArray()) {
            ++counts.arrays;
            counts.instances += runningOf(plan(), owner).size();
            continue;
        }
        const Instance *current = currentOf(plan(), owner.server());
        ++counts.servers;
        counts.running += current ? 1 : 0;
        counts.relaunchable += current && !current->locked && isUnlike ? 1 : 0;
    }
    return counts;
}

void DeploymentPage::showFacts(const Deployment &row, const Counts &counts)
{
    m_name->setText(row.name);
    m_environment->setText(labelOf(row.environment));
    m_description->setText(row.description.isEmpty() ? tr("-none-") : row.description);
    m_servers->setText(counts.servers == 0
                           ? tr("none")
                           : tr("%1, of which %2 run")
                                 .arg(QString::number(counts.servers), QString::number(counts.running)));
    m_arrays->setText(counts.arrays == 0 ? tr("none")
                                         : tr("%1, with %2")
                                               .arg(QString::number(counts.arrays),
                                                    theme::counted(counts.instances, tr("1 running instance"),
                                                                   tr("%1 running instances"))));
    m_differ->setText(counts.unlike == 0 ? tr("none") : QString::number(counts.unlike));
}

void DeploymentPage::showLock(const Deployment &row, bool editable)
{
    const theme::Role role = row.locked ? theme::Role::Warning : theme::Role::Muted;
    m_lockIcon->setPixmap(theme::icon(QStringLiteral("lock"), role).pixmap(theme::iconSize));
    m_lockText->setText(
        row.locked
            ? tr("Locked. Servers and arrays cannot be deleted or moved away, and the deployment cannot be "
                 "deleted. Adding, launching and editing are still possible.")
            : tr("Not locked. Locking keeps servers and arrays from being deleted or moved away, and the "
                 "deployment from being deleted. Servers that run are locked one by one."));
    m_lock->setText(row.locked ? tr("Unlock") : tr("Lock"));
    m_lock->setEnabled(editable);
}
