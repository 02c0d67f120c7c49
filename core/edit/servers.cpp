// SPDX-License-Identifier: MIT
#include "core/edit/servers.h"

#include "core/answer/coverage.h"
#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/running.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>

namespace edit {
namespace {
// "MultiCloud Image A has no setting for ...", or which other one of the list has.
QString uncoveredSentence(const Plan &plan, const LaunchSettings &next, Id<MultiCloudImage> mci)
{
    const Id<ServerTemplate> from = effectiveTemplate(plan, next);
    for (const Id<ListedMci> listed : listedMcis(plan, from))
        if (const auto other = plan.row(listed).mci; coverageOf(plan, other, next.cloud) == Coverage::Covered)
            return Words::tr("The MultiCloud Image %1 has no setting for %2. Choose %3, which has one, or "
                             "another cloud.")
                .arg(nameOf(plan, mci), nameOf(plan, next.cloud), nameOf(plan, other));
    return Words::tr("The MultiCloud Image %1 has no setting for %2, nor has any other that the "
                     "ServerTemplate %3 lists. "
                     "Choose a MultiCloud Image that supports %2, or another cloud.")
        .arg(nameOf(plan, mci), nameOf(plan, next.cloud), nameOf(plan, from));
}

// NX3: the cloud must be covered by the effective MultiCloud Image, or its settings be unknown (D7).
QString whyNotCovered(const Plan &plan, const LaunchSettings &next)
{
    const Id<ServerTemplate> from = effectiveTemplate(plan, next);
    const ListedMci *listed = plan.defaultMci(from);
    if (!next.mci.hasValue() && (!from || !plan.row(from).contentsKnown))
        return {}; // R-29, D7: what it gives is not known
    if (!next.mci.hasValue() && !listed)
        return Words::tr(
                   "The ServerTemplate %1 lists no MultiCloud Image to inherit. Choose a MultiCloud Image.")
            .arg(nameOf(plan, from));
    const Id<MultiCloudImage> mci = next.mci.hasValue() ? next.mci.value() : listed->mci;
    if (coverageOf(plan, mci, next.cloud) != Coverage::None)
        return {};
    if (plan.setting(mci, next.cloud)) // EC-34
        return Words::
            tr("The fingerprint of %1 matches no image in %2. Choose another MultiCloud Image, or another "
               "cloud.")
                .arg(nameOf(plan, mci), nameOf(plan, next.cloud));
    return uncoveredSentence(plan, next, mci);
}

// Why a new Server or ServerArray can't be added; empty when it can.
template <class E> QString whyNotAddable(const Plan &plan, const E &owner)
{
    if (owner.name.isEmpty())
        return Words::tr("A server or array needs a name. Enter one.");
    if (!plan.find(owner.deployment))
        return Words::tr("%1 needs a deployment. Choose one that is in the plan.").arg(owner.name);
    for (const LaunchField field : allLaunchFields)
        if (const QString why = whyUnfit(plan, owner.name, owner.next, field); !why.isEmpty())
            return why;
    return whyNotCovered(plan, owner.next);
}

QString whyNotBounds(const ServerArray &array)
{
    if (array.minCount < 0)
        return Words::tr("%1 can't have fewer than 0 instances. Raise its minimum.").arg(array.name);
    if (array.minCount > array.maxCount)
        return Words::tr(
                   "The minimum of %1 is %2 and its maximum only %3. Lower the minimum or raise the maximum.")
            .arg(array.name, QString::number(array.minCount), QString::number(array.maxCount));
    return {};
}

template <class E> E tidied(E owner)
{
    owner.name = owner.name.trimmed();
    owner.tags = normalisedTags(owner.tags);
    return owner;
}

template <class E> Result<Change> add(const Plan &plan, const E &owner)
{
    if (const QString why = whyNotAddable(plan, owner); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    draft.add(owner);
    return draft.change(Words::say("Add %1 to %2").arg(owner.name, nameOf(plan, owner.deployment)));
}

// The edit of one row as a Change; its label tells a rename from any other edit.
template <class E> Change edited(const Plan &plan, const E &row)
{
    const QString before = plan.row(row.id).name;
    Draft draft(plan);
    draft.update(row);
    return draft.change(before != row.name ? Words::say("Rename %1 to %2").arg(before, row.name)
                                           : Words::say("Edit %1").arg(before));
}

QString lockedSentence(const Plan &plan, Id<Deployment> deployment)
{
    return Words::
        tr("The deployment %1 is locked: its servers and arrays can't be removed or moved, and none can be "
           "moved there. Unlock the deployment first.")
            .arg(nameOf(plan, deployment));
}

// A locked instance keeps what it belongs to where it is.
QString whyHeld(const Plan &plan, Owner owner)
{
    if (const Id<Deployment> deployment = deploymentOf(plan, owner); plan.row(deployment).locked)
        return lockedSentence(plan, deployment);
    for (const Id<Instance> instance : runningOf(plan, owner))
        if (plan.row(instance).locked)
            return Words::tr("%1 is locked: it can't be removed, moved or terminated. Unlock it first.")
                .arg(nameOf(plan, instance));
    return {};
}
} // namespace

QString alsoCalled(const Plan &plan, const QString &name, Id<Deployment> deployment, Owner itself)
{
    const QString wanted = name.trimmed();
    for (const Owner other : ownersIn(plan, deployment))
        if (other != itself && nameOf(plan, other).compare(wanted, Qt::CaseInsensitive) == 0)
            return (other.isArray() ? Words::tr("An array of %1 is called %2, too.")
                                    : Words::tr("A server of %1 is called %2, too."))
                .arg(nameOf(plan, deployment), nameOf(plan, other));
    return {};
}

QString deploymentAlsoCalled(const Plan &plan, const QString &name, Id<Deployment> itself)
{
    const QString wanted = name.trimmed();
    QString told;
    plan.all<Deployment>().forEach([&](const Deployment &row) {
        if (row.id != itself && row.name.compare(wanted, Qt::CaseInsensitive) == 0)
            told = Words::tr("Another deployment is called %1, too.").arg(row.name);
    });
    return told;
}

Result<Change> addDeployment(const Plan &plan, const QString &name, Environment environment)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Error {Words::tr("A deployment needs a name. Enter one."), {}};
    Draft draft(plan);
    draft.add(Deployment {.name = trimmed, .environment = environment});
    return draft.change(Words::say("Add the deployment %1").arg(trimmed));
}

Result<Change> editDeployment(const Plan &plan, const Deployment &deployment)
{
    const Deployment *before = plan.find(deployment.id);
    if (!before)
        return goneError();
    Deployment after = deployment;
    after.name = deployment.name.trimmed();
    after.isDefault = before->isDefault;
    if (after.name.isEmpty())
        return Error {Words::tr("The deployment %1 needs a name. Enter one.").arg(before->name), {}};
    Change change = edited(plan, after);
    Deployment lockedAlone = *before;
    lockedAlone.locked = after.locked;
    if (after == lockedAlone)
        change.label =
            (after.locked ? Words::say("Lock the deployment %1") : Words::say("Unlock the deployment %1"))
                .arg(after.name);
    return change;
}

namespace {
QString whyNotRemovable(const Plan &plan, const Deployment &deployment)
{
    if (deployment.isDefault)
        return Words::tr(
                   "The deployment %1 is the account's default and can't be removed. It can be renamed.")
            .arg(deployment.name);
    if (deployment.locked)
        return Words::tr("The deployment %1 is locked. Unlock it before it is removed.").arg(deployment.name);
    for (const Owner owner : ownersIn(plan, deployment.id)) {
        if (owner.isArray())
            return Words::tr("The deployment %1 holds the array %2. Move or remove its arrays first.")
                .arg(deployment.name, nameOf(plan, owner));
        if (currentOf(plan, owner.server()))
            return Words::tr("The deployment %1 holds %2, which runs. Terminate or move its servers first.")
                .arg(deployment.name, nameOf(plan, owner));
    }
    return {};
}
} // namespace

Result<Change> removeDeployment(const Plan &plan, Id<Deployment> id)
{
    const Deployment *deployment = plan.find(id);
    if (!deployment)
        return goneError();
    if (const QString why = whyNotRemovable(plan, *deployment); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    const QList<Owner> owners = ownersIn(plan, id);
    for (const Owner owner : owners)
        removeOwner(draft, owner);
    for (const Id<ServerDefault> row : plan.referrers<&ServerDefault::deployment>(id))
        draft.remove(row);
    for (const Id<Waiver> row : plan.referrers<&Waiver::deployment>(id))
        draft.remove(row);
    draft.remove(id);
    const Saying label = Words::say("Remove the deployment %1").arg(deployment->name);
    return draft.change(owners.isEmpty() ? label
                                         : Words::say("%1 with %2").arg(label, subjectOf(plan, owners)));
}

Result<Change> addServer(const Plan &plan, const Server &server) { return add(plan, tidied(server)); }

Result<Change> addArray(const Plan &plan, const ServerArray &array)
{
    const ServerArray row = tidied(array);
    if (const QString why = whyNotBounds(row); !why.isEmpty())
        return Error {why, {}};
    return add(plan, row);
}

Result<Change> editServer(const Plan &plan, const Server &server)
{
    const Server *before = plan.find(server.id);
    if (!before)
        return goneError();
    Server after = tidied(server);
    after.deployment = before->deployment;
    after.next = before->next;
    if (after.name.isEmpty())
        return Error {Words::tr("The server %1 needs a name. Enter one.").arg(before->name), {}};
    return edited(plan, after);
}

Result<Change> editArray(const Plan &plan, const ServerArray &array)
{
    const ServerArray *before = plan.find(array.id);
    if (!before)
        return goneError();
    ServerArray after = tidied(array);
    after.deployment = before->deployment;
    after.next = before->next;
    after.enabled = before->enabled;
    if (after.name.isEmpty())
        return Error {Words::tr("The array %1 needs a name. Enter one.").arg(before->name), {}};
    if (const QString why = whyNotBounds(after); !why.isEmpty())
        return Error {why, {}};
    return edited(plan, after);
}

Result<Change> removeOwners(const Plan &plan, const QList<Owner> &owners)
{
    Draft draft(plan);
    for (const Owner owner : owners) {
        if (!exists(draft.plan(), owner))
            return goneError();
        if (!owner.isArray() && currentOf(plan, owner.server()))
            return Error {
                Words::tr("%1 can't be removed: the server has a current instance. Terminate it first.")
                    .arg(nameOf(plan, owner)),
                {}};
        if (const QString why = whyHeld(plan, owner); !why.isEmpty())
            return Error {why, {}};
        removeOwner(draft, owner);
    }
    return draft.change(Words::say("Remove %1").arg(subjectOf(plan, owners)));
}

Result<Change> moveOwners(const Plan &plan, const QList<Owner> &owners, Id<Deployment> to)
{
    if (!allExist(plan, owners) || !plan.find(to))
        return goneError();
    Draft draft(plan);
    QList<Owner> moved;
    for (const Owner owner : owners) {
        if (deploymentOf(draft.plan(), owner) == to)
            continue;
        if (plan.row(to).locked)
            return Error {lockedSentence(plan, to), {}};
        if (const QString why = whyHeld(plan, owner); !why.isEmpty())
            return Error {why, {}};
        editOwner(draft, owner, [&](auto &row) { row.deployment = to; });
        moved.append(owner);
    }
    return draft.change(Words::say("Move %1 to %2").arg(subjectOf(plan, moved), nameOf(plan, to)));
}
} // namespace edit
