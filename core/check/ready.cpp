// SPDX-License-Identifier: MIT
#include "core/check/ready.h"

#include "core/base/words.h"
#include "core/check/tested.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"

#include <QCoreApplication>

namespace check {
namespace {
QString namesOf(const Plan &plan, const QList<Id<Cloud>> &clouds)
{
    QStringList names;
    for (const Id<Cloud> cloud : clouds)
        names.append(nameOf(plan, cloud));
    return names.join(QStringLiteral(", "));
}

void addErrors(const Plan &plan, AnyId subject, Timestamp now, QList<Lack> &lacks)
{
    for (const Finding &finding : findingsOf(plan, subject, now))
        if (finding.isOpen() && finding.level == RuleLevel::Error)
            lacks.append({sentenceOf(plan, finding), subject});
}

void addTests(const Plan &plan, const ListedMci &listed, QList<Lack> &lacks)
{
    const MultiCloudImage &mci = plan.row(listed.mci);
    const QString name = nameOf(plan, mci.id);
    if (mci.isHead())
        return lacks.append(
            {Words::tr("%1 is listed as HEAD, which changes with every edit, so a test would say "
                       "nothing. Commit it, and list the revision.")
                 .arg(name),
             listed.id});
    if (!mci.settingsKnown)
        return lacks.append(
            {Words::tr("The settings of %1 are not known, so neither is where it has to be tested. "
                       "Import them.")
                 .arg(name),
             listed.id});
    const TestedClouds clouds = testedClouds(plan, listed.serverTemplate, mci.id);
    if (!clouds.failed.isEmpty())
        lacks.append(
            {Words::tr("%1 failed its last test in %2.").arg(name, namesOf(plan, clouds.failed)), listed.id});
    if (!clouds.never.isEmpty())
        lacks.append(
            {Words::tr("%1 was never tested in %2.").arg(name, namesOf(plan, clouds.never)), listed.id});
}
} // namespace

QList<Lack> lacking(const Plan &plan, Id<ServerTemplate> revision, Timestamp now)
{
    QList<Lack> lacks;
    if (plan.row(revision).isHead())
        lacks.append(
            {Words::tr("%1 still changes. Commit it, and publish the revision.").arg(nameOf(plan, revision)),
             revision});
    addErrors(plan, revision, now, lacks);
    const QList<Id<ListedMci>> listed = listedMcis(plan, revision);
    for (const Id<ListedMci> id : listed)
        addErrors(plan, plan.row(id).mci, now, lacks);
    for (const Id<ListedMci> id : listed)
        addTests(plan, plan.row(id), lacks);
    return lacks;
}

QList<Lack> lacking(const Plan &plan, Id<MultiCloudImage> revision, Timestamp now)
{
    const MultiCloudImage &row = plan.row(revision);
    QList<Lack> lacks;
    if (row.isHead())
        lacks.append(
            {Words::tr("%1 still changes. Commit it, and publish the revision.").arg(nameOf(plan, revision)),
             revision});
    if (row.settingsKnown && plan.referrers<&MciSetting::mci>(revision).isEmpty())
        lacks.append({Words::tr("%1 supports no cloud yet.").arg(nameOf(plan, revision)), revision});
    addErrors(plan, revision, now, lacks);
    return lacks;
}
} // namespace check
