// SPDX-License-Identifier: MIT
#include "ui/templates/templateverbs.h"

#include "core/base/words.h"
#include "core/edit/pointers.h"
#include "core/edit/revisions.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"
#include "ui/owners/otherimage.h"
#include "ui/templates/mcimappings.h"
#include "ui/templates/newversiondialog.h"
#include "ui/templates/templatedialogs.h"
#include "ui/templates/updatedialog.h"

namespace templates {
void addNew(Workbench &bench)
{
    auto *dialog = new NewTemplateDialog(bench.document()->plan(), bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog] {
        const Plan &plan = bench.document()->plan();
        const AnyId added = plan.nextId<ServerTemplate>();
        if (bench.perform(dialog->change(plan)))
            bench.goTo(added);
    });
    bench.show(dialog);
}

QList<Owner> nextUsers(const Plan &plan, Id<ServerTemplate> revision)
{
    QList<Owner> owners;
    const Id<TemplateLineage> lineage = plan.row(revision).lineage;
    for (const auto id : edit::revisionsOf<ServerTemplate>(plan, lineage)) {
        for (const auto server : plan.referrers<&Server::next, &LaunchSettings::serverTemplate>(id))
            owners.append(server);
        for (const auto array : plan.referrers<&ServerArray::next, &LaunchSettings::serverTemplate>(id))
            owners.append(array);
    }
    for (const Owner owner : followersOf(plan, lineage)) // not those that only a launch option makes follow
        if (nextOf(plan, owner).templateLineage == lineage)
            owners.append(owner);
    return owners;
}

bool hasNextUsers(const Plan &plan, Id<ServerTemplate> revision)
{
    const Id<TemplateLineage> lineage = plan.row(revision).lineage;
    const auto isNamed = [&](Id<ServerTemplate> id) {
        return !plan.referrers<&Server::next, &LaunchSettings::serverTemplate>(id).isEmpty()
            || !plan.referrers<&ServerArray::next, &LaunchSettings::serverTemplate>(id).isEmpty();
    };
    const QList<Id<ServerTemplate>> revisions = edit::revisionsOf<ServerTemplate>(plan, lineage);
    return std::any_of(revisions.cbegin(), revisions.cend(), isNamed)
        || !plan.referrers<&Server::next, &LaunchSettings::templateLineage>(lineage).isEmpty()
        || !plan.referrers<&ServerArray::next, &LaunchSettings::templateLineage>(lineage).isEmpty();
}

void update(Workbench &bench, Id<ServerTemplate> from, const QList<Owner> &owners)
{
    auto *dialog = new UpdateDialog(bench.document()->plan(), from, owners, bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, dialog] { bench.propose(dialog->change(bench.document()->plan())); });
    bench.show(dialog);
}

QString whyNotDefault(const Plan &plan, Id<ServerTemplate> revision)
{
    const ServerTemplate &row = plan.row(revision);
    if (row.removed)
        return Words::tr("It has been deleted. Clone it to go on with it.");
    if (row.isHead())
        return Words::tr("Only a committed revision can be the default.");
    return plan.row(row.lineage).defaultRevision == revision ? Words::tr("It is the default already.")
                                                             : QString();
}

QString whyNoNewVersion(const Plan &plan, Id<ServerTemplate> from)
{
    const ServerTemplate &row = plan.row(from);
    if (row.removed)
        return Words::tr("It has been deleted. Clone it to go on with it.");
    if (!row.contentsKnown)
        return Words::tr("It is known by its number only. Bring it in first.");
    return row.isHead()
        ? Words::tr("HEAD is edited and committed. A next version is made from a committed revision.")
        : QString();
}

void makeDefault(Workbench &bench, Id<ServerTemplate> revision)
{
    const Plan &plan = bench.document()->plan();
    QList<Owner> movers = followersOf(plan, plan.row(revision).lineage);
    movers.removeIf([&](Owner owner) {
        const LaunchSettings &next = nextOf(plan, owner);
        return !next.templateLineage || next.pointer != TemplatePointer::Default;
    });
    if (edit::unlistedChoices(plan, movers, revision).isEmpty())
        return bench.propose(edit::setDefaultRevision(plan, revision));
    auto *dialog = new FormDialog(Words::tr("Make %1 the Default").arg(nameOf(plan, revision)),
                                  Words::tr("Make Default"), bench.frame());
    auto *mappings = new MciMappings(dialog);
    mappings->show(plan, movers, revision);
    dialog->addPart(mappings);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, revision, mappings] {
        bench.propose(edit::setDefaultRevision(bench.document()->plan(), revision, mappings->mapping()));
    });
    bench.show(dialog);
}

void newVersion(Workbench &bench, Id<ServerTemplate> from)
{
    auto *dialog = new NewVersionDialog(bench.document()->plan(), from, bench.frame());
    QObject::connect(dialog, &NewVersionDialog::otherImageWanted, dialog,
                     [&bench, dialog](Id<Cloud> cloud, const QString &uid) {
                         dialogs::addOtherImage(bench, cloud, uid, [&bench, dialog](Id<Image> image) {
                             dialog->takeImage(bench.document()->plan(), image);
                         });
                     });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog] {
        const Plan &plan = bench.document()->plan();
        const AnyId made = plan.nextId<ServerTemplate>();
        bench.propose(dialog->change(plan), [&bench, made] { bench.goTo(made); });
    });
    bench.show(dialog);
}
} // namespace templates
