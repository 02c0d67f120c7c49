// SPDX-License-Identifier: MIT
#include "ui/editors/template/usedbytab.h"

#include "core/edit/revisions.h"
#include "core/plan/names.h"
#include "ui/editors/listtable.h"
#include "ui/editors/template/templateverbs.h"
#include "ui/theme/labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace {
QString shortRevision(int revision)
{
    return revision == 0 ? UsedByTab::tr("HEAD") : UsedByTab::tr("rev %1").arg(revision);
}

// Which revisions an owner launches and runs.
struct Use {
    Id<ServerTemplate> next;
    QList<Id<ServerTemplate>> current; // of an array's instances: each once
};

// Everyone who launches or runs a revision of the lineage.
QMap<Owner, Use> usesOf(const Plan &plan, Id<ServerTemplate> revision)
{
    QMap<Owner, Use> uses;
    for (const Owner owner : templates::nextUsers(plan, revision))
        uses[owner].next = nextOf(plan, owner).serverTemplate;
    const Id<TemplateLineage> lineage = plan.row(revision).lineage;
    plan.all<Instance>().forEach([&](const Instance &instance) {
        if (instance.role == InstanceRole::Previous)
            return;
        const Id<ServerTemplate> ran = plan.row(instance.launch).serverTemplateId.id();
        if (plan.row(ran).lineage != lineage)
            return;
        auto &current = uses[instance.server ? Owner(instance.server) : Owner(instance.array)].current;
        if (!current.contains(ran))
            current.append(ran);
    });
    return uses;
}

QString currentText(const Plan &plan, const Use &use)
{
    QStringList texts;
    for (const Id<ServerTemplate> id : use.current)
        texts.append(shortRevision(plan.row(id).revision));
    texts.sort();
    return texts.join(QStringLiteral(", "));
}
} // namespace

UsedByTab::UsedByTab(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench),
      m_table(new ListTable(tr("Servers and arrays"),
                            {tr("Name"), tr("Deployment"), tr("Next"), tr("Current")}, this)),
      m_nobody(new RoleLabel(theme::Role::Muted, {}, this)),
      m_onlyThis(new QCheckBox(tr("&Only this revision"), this)),
      m_update(new QPushButton(tr("Update Selected to &Revision…"), this))
{
    m_table->setWidths({22, 0, 9, 10});
    m_table->setSortable(0);
    m_nobody->setWordWrap(true);
    m_nobody->setContentsMargins(10, 8, 10, 8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::gap);
    row->addWidget(m_onlyThis);
    row->addStretch(1);
    row->addWidget(m_update);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_nobody);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(m_onlyThis, &QCheckBox::toggled, this, &UsedByTab::refresh);
    connect(m_table, &ListTable::selectedRows, this, &UsedByTab::judge);
    connect(m_table, &ListTable::activatedRow, this, &UsedByTab::goTo);
    connect(m_update, &QPushButton::clicked, this,
            [this] { templates::update(m_bench, m_shown, selected()); });
}

void UsedByTab::show(Id<ServerTemplate> revision)
{
    m_shown = revision;
    refresh();
}

void UsedByTab::refresh()
{
    QList<ListRow> rows;
    const QMap<Owner, Use> uses = usesOf(plan(), m_shown);
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        if (m_onlyThis->isChecked() && use->next != m_shown && !use->current.contains(m_shown))
            continue;
        const Owner owner = use.key();
        const QString next = use->next ? shortRevision(plan().row(use->next).revision) : tr("another");
        const QString current = currentText(plan(), *use);
        const bool differs = !current.isEmpty() && current != next;
        rows.append({owner.id(),
                     {{.text = nameOf(plan(), owner), .icon = owner.isArray() ? "array" : "server"},
                      {.text = nameOf(plan(), deploymentOf(plan(), owner)), .link = deploymentOf(plan(), owner)},
                      {.text = next,
                       .ink = use->next ? -1 : int(theme::Role::Muted),
                       .tooltip = use->next ? QString() : nameOf(plan(), nextOf(plan(), owner).serverTemplate),
                       .link = nextOf(plan(), owner).serverTemplate},
                      {.text = current, .ink = differs ? int(theme::Role::Warning) : -1}}});
    }
    m_table->show(rows);
    m_table->setVisible(!rows.isEmpty());
    m_nobody->setVisible(rows.isEmpty());
    m_nobody->setText(m_onlyThis->isChecked() && !uses.isEmpty()
                          ? tr("No server and no array uses this revision.")
                          : tr("No server and no array uses this ServerTemplate."));
    m_onlyThis->setEnabled(!uses.isEmpty());
    judge();
}

QList<Owner> UsedByTab::selected() const
{
    QList<Owner> owners;
    const Id<TemplateLineage> lineage = plan().row(m_shown).lineage;
    for (const AnyId id : m_table->selection())
        if (const Owner owner(id); plan().row(nextOf(plan(), owner).serverTemplate).lineage == lineage)
            owners.append(owner);
    return owners;
}

void UsedByTab::judge()
{
    const Document *document = m_bench.document();
    const bool canEdit = document->isLoaded() && !document->isReadOnly();
    m_update->setEnabled(canEdit && !selected().isEmpty());
    m_update->setToolTip(selected().isEmpty() ? tr("Select servers and arrays in the list first.") : QString());
}
