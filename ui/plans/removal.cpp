// SPDX-License-Identifier: MIT
#include "ui/plans/removal.h"

#include "core/base/words.h"
#include "core/edit/removal.h"
#include "core/naming/names.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace {
// "the cloud EC2 us-east-1 with 2 images, 3 instance types and 1 datacenter"
QString whatGoes(const Plan &plan, const QList<AnyId> &ids)
{
    if (ids.size() != 1)
        return dialogs::namesOf(plan, ids);
    const QString name = nameOf(plan, ids.constFirst());
    const ServerTemplate *serverTemplate = plan.find(ids.constFirst().as<ServerTemplate>());
    const MultiCloudImage *mci = plan.find(ids.constFirst().as<MultiCloudImage>());
    if ((serverTemplate && serverTemplate->isHead()) || (mci && mci->isHead()))
        return Words::tr("%1 and all its revisions").arg(name);
    const auto cloud = ids.constFirst().as<Cloud>();
    const auto images = plan.referrers<&Image::cloud>(cloud).size();
    const auto types = plan.referrers<&InstanceType::cloud>(cloud).size();
    const auto datacenters = plan.referrers<&Datacenter::cloud>(cloud).size();
    if (images + types + datacenters == 0)
        return name;
    return Words::tr("%1 with %2, %3 and %4")
        .arg(name, theme::counted(images, Words::tr("1 image"), Words::tr("%1 images")),
             theme::counted(types, Words::tr("1 instance type"), Words::tr("%1 instance types")),
             theme::counted(datacenters, Words::tr("1 datacenter"), Words::tr("%1 datacenters")));
}
} // namespace

QString dialogs::namesOf(const Plan &plan, const QList<AnyId> &ids)
{
    constexpr qsizetype shown = 3;
    QStringList names;
    for (const AnyId id : ids.first(qMin(ids.size(), shown)))
        names.append(nameOf(plan, id));
    if (ids.size() > shown)
        return Words::tr("%1 and %2 more")
            .arg(names.join(QStringLiteral(", ")), QLocale().toString(ids.size() - shown));
    const QString last = names.takeLast();
    return names.isEmpty() ? last : Words::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

void dialogs::remove(Workbench &bench, const QList<AnyId> &ids)
{
    const Plan &plan = bench.document()->plan();
    const Result<Change> unused = edit::remove(plan, ids, edit::Removal::IfUnused);
    const Result<Change> anyway = edit::remove(plan, ids, edit::Removal::DeleteAnyway);
    if (!anyway)
        return bench.tellTrouble(anyway.error().sentence);
    const bool isUsed = !unused;
    if (isUsed && anyway->isEmpty())
        return bench.tellTrouble(
            Words::tr("%1 It is marked as removed already, and kept for as long as that is so.")
                .arg(unused.error().sentence));
    const QString question = isUsed
        ? Words::tr("%1\n\nDeleted anyway, it stays where it is used, marked as removed, and is no longer "
                    "offered. Undo takes that back.")
              .arg(unused.error().sentence)
        : Words::tr("Delete %1? Undo brings back what goes.").arg(whatGoes(plan, ids));
    if (bench.dialogs().ask(bench.frame(), Words::tr("Delete"), question,
                            isUsed ? Words::tr("Delete Anyway") : Words::tr("Delete")))
        bench.propose(isUsed ? anyway : unused);
}
