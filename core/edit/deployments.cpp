// SPDX-License-Identifier: MIT
#include "core/edit/deployments.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/running.h"
#include "core/naming/names.h"

#include <QCoreApplication>

namespace edit {
namespace {
// The row for the deployment, or the account when there is none, and the cloud; an empty one without.
ServerDefault ownDefault(const Plan &plan, Id<Deployment> deployment, Id<Cloud> cloud)
{
    for (const Id<ServerDefault> id : plan.referrers<&ServerDefault::cloud>(cloud))
        if (plan.row(id).deployment == deployment)
            return plan.row(id);
    return {};
}

template <class E>
QString whyNotDefault(const Plan &plan, const ServerDefault &row, Id<E> id, LaunchField field)
{
    if (!id)
        return {};
    const E *value = plan.find(id);
    if (!value || value->removed)
        return Words::tr("The %1 chosen is no longer in the plan. Choose another.").arg(wordOf(field));
    if (value->cloud != row.cloud)
        return Words::tr("The %1 %2 belongs to %3, but the default is for %4. Choose one of %4.")
            .arg(wordOf(field), nameOf(plan, id), nameOf(plan, value->cloud), nameOf(plan, row.cloud));
    return {};
}

QString scopeText(const Plan &plan, Id<Deployment> deployment)
{
    return deployment ? nameOf(plan, deployment) : Words::tr("the account");
}
} // namespace

Result<Change> lockDeployments(const Plan &plan, const QList<Id<Deployment>> &named, bool locked)
{
    const QList<Id<Deployment>> deployments = once(named);
    Draft draft(plan);
    for (const Id<Deployment> id : deployments) {
        if (!plan.find(id))
            return goneError();
        Deployment row = plan.row(id);
        row.locked = locked;
        draft.update(row);
    }
    if (deployments.size() == 1)
        return draft.change(
            (locked ? Words::say("Lock the deployment %1") : Words::say("Unlock the deployment %1"))
                .arg(nameOf(plan, deployments.constFirst())));
    const int count = int(deployments.size());
    return draft.change(locked ? Words::say("Lock %n deployments", nullptr, count)
                               : Words::say("Unlock %n deployments", nullptr, count));
}

Result<Change> cloneDeployment(const Plan &plan, Id<Deployment> from, const QString &name)
{
    if (!plan.find(from))
        return goneError();
    Deployment row = plan.row(from);
    row.name = name.trimmed();
    row.locked = row.isDefault = false;
    if (row.name.isEmpty())
        return Error {Words::tr("A deployment needs a name. Enter one."), {}};
    Draft draft(plan);
    const Id<Deployment> clone = draft.add(row);
    for (const Id<ServerDefault> id : plan.referrers<&ServerDefault::deployment>(from)) {
        ServerDefault serverDefault = plan.row(id);
        serverDefault.deployment = clone;
        draft.add(serverDefault);
    }
    for (const Owner owner : ownersIn(plan, from))
        addCopy(draft, owner, clone, nameOf(plan, owner));
    return draft.change(Words::say("Clone the deployment %1 as %2").arg(nameOf(plan, from), row.name));
}

QString cloneName(const Plan &plan, Id<Deployment> deployment)
{
    QSet<QString> taken;
    plan.all<Deployment>().forEach([&](const Deployment &row) { taken.insert(row.name); });
    const QString name = nameOf(plan, deployment);
    QString clone = Words::tr("%1 (clone)").arg(name);
    for (int i = 2; taken.contains(clone); ++i)
        clone = Words::tr("%1 (clone %2)").arg(name, QString::number(i));
    return clone;
}

Result<Change> setServerDefault(const Plan &plan, const ServerDefault &row)
{
    if (!plan.find(row.cloud) || (row.deployment && !plan.find(row.deployment)))
        return goneError();
    QString why = whyNotDefault(plan, row, row.instanceType, LaunchField::InstanceType);
    if (why.isEmpty())
        why = whyNotDefault(plan, row, row.datacenter, LaunchField::Datacenter);
    if (!why.isEmpty())
        return Error {why, {}};
    ServerDefault after = row;
    after.id = ownDefault(plan, row.deployment, row.cloud).id;
    Draft draft(plan);
    const bool isEmpty = !row.instanceType && !row.datacenter;
    if (isEmpty)
        draft.remove(after.id);
    else if (after.id)
        draft.update(after);
    else
        draft.add(after);
    return draft.change((isEmpty ? Words::say("Remove the Server Defaults of %1 for %2")
                                 : Words::say("Set the Server Defaults of %1 for %2"))
                            .arg(scopeText(plan, row.deployment), nameOf(plan, row.cloud)));
}

ServerDefault serverDefaultFor(const Plan &plan, Id<Deployment> deployment, Id<Cloud> cloud)
{
    const ServerDefault own = deployment ? ownDefault(plan, deployment, cloud) : ServerDefault();
    return own.id ? own : ownDefault(plan, {}, cloud);
}

LaunchSettings prefilled(const Plan &plan, Id<Deployment> deployment, LaunchSettings next)
{
    const ServerDefault row = serverDefaultFor(plan, deployment, next.cloud);
    if (row.instanceType && next.instanceType.isInherited())
        next.instanceType = row.instanceType;
    if (row.datacenter && next.datacenter.isInherited())
        next.datacenter = row.datacenter;
    return next;
}
} // namespace edit
