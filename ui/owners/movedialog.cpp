// SPDX-License-Identifier: MIT
#include "ui/owners/movedialog.h"

#include "core/edit/owners.h"
#include "core/edit/servers.h"
#include "core/naming/names.h"
#include "core/query/order.h"
#include "ui/workbench/workbench.h"

#include <QComboBox>

namespace {
// The deployments that not all of them are in already, by name.
QList<Id<Deployment>> deploymentsFor(const Plan &plan, const QList<Owner> &owners)
{
    QList<Id<Deployment>> found;
    plan.all<Deployment>().forEach([&](const Deployment &row) {
        if (std::any_of(owners.begin(), owners.end(),
                        [&](Owner owner) { return deploymentOf(plan, owner) != row.id; }))
            found.append(row.id);
    });
    return query::ordered(
        found, [&](Id<Deployment> id) { return query::sortKey(nameOf(plan, id)); }, false);
}
} // namespace

MoveDialog::MoveDialog(const Plan &plan, const QList<Owner> &owners, QWidget *parent)
    : FormDialog(tr("Move %1").arg(edit::subjectOf(plan, owners)), tr("Move"), parent), m_plan(plan),
      m_owners(owners), m_to(new QComboBox(this))
{
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_to->setMinimumContentsLength(40);
    for (const Id<Deployment> id : deploymentsFor(plan, owners))
        m_to->addItem(theme::icon(QStringLiteral("deployment")), nameOf(plan, id),
                      QVariant::fromValue(AnyId(id)));
    addField(tr("To deployment"), m_to);
    const auto check = [this] {
        const Result<Change> change = edit::moveOwners(m_plan, m_owners, chosen());
        setError(m_to, change.sentence());
        doButton()->setEnabled(bool(change));
    };
    connect(m_to, &QComboBox::currentIndexChanged, this, check);
    check();
}

Id<Deployment> MoveDialog::chosen() const { return m_to->currentData().value<AnyId>().as<Deployment>(); }

void MoveDialog::open(Workbench &bench, const QList<Owner> &owners)
{
    auto *dialog = new MoveDialog(bench.document()->plan(), owners, bench.frame());
    connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, owners] {
        if (bench.perform(edit::moveOwners(bench.document()->plan(), owners, dialog->chosen())))
            bench.goTo(owners.constFirst().id());
    });
    bench.show(dialog);
}
