// SPDX-License-Identifier: MIT
#include "ui/components/componentverbs.h"

#include "core/base/words.h"
#include "core/edit/mcis.h"
#include "core/edit/revisions.h"
#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "ui/components/commitdialog.h"
#include "ui/components/publishdialog.h"
#include "ui/forms/rowform.h"
#include "ui/workbench/person.h"

namespace components {
namespace {
// The edits of the one kind and of the other.
Result<Change> edited(const Plan &plan, const MultiCloudImage &row) { return edit::editMci(plan, row); }
Result<Change> edited(const Plan &plan, const ServerTemplate &row) { return edit::editTemplate(plan, row); }

Result<Change> cloned(const Plan &plan, Id<MultiCloudImage> from, const QString &name)
{
    return edit::cloneMci(plan, from, name, Timestamp::now());
}
Result<Change> cloned(const Plan &plan, Id<ServerTemplate> from, const QString &name)
{
    return edit::cloneTemplate(plan, from, name, Timestamp::now());
}

Result<Change> published(const Plan &plan, Id<MultiCloudImage> revision)
{
    return edit::publishMci(plan, revision, personName(), Timestamp::now());
}
Result<Change> published(const Plan &plan, Id<ServerTemplate> revision)
{
    return edit::publishTemplate(plan, revision, personName(), Timestamp::now());
}

QString publishQuestion(const Plan &plan, Id<MultiCloudImage> revision)
{
    return Words::tr("Record that %1 was published? A revision is published once, and its tags are "
                     "then visible to everyone. Nothing is sent anywhere.")
        .arg(nameOf(plan, revision));
}
QString publishQuestion(const Plan &plan, Id<ServerTemplate> revision)
{
    return Words::tr("Record that %1 was published, with the MultiCloud Images that it lists? A revision is "
                     "published once. Nothing is sent anywhere.")
        .arg(nameOf(plan, revision));
}
} // namespace

template <class Revision> void edit(Workbench &bench, Id<Revision> head)
{
    const Document *document = bench.document();
    if (const auto why = edit::whyNotEditable(document->plan(), head))
        return bench.tellTrouble(why->sentence);
    auto *dialog = new FormDialog(Words::tr("Edit %1").arg(nameOf(document->plan(), head)), Words::tr("Save"),
                                  bench.frame());
    auto *form = new RowForm<Revision>(*dialog, document->plan().row(head));
    form->template add<&Revision::name>({.isNeeded = true});
    form->template add<&Revision::description>({.isLong = true});
    if constexpr (requires { &Revision::tags; })
        form->template add<&Revision::tags>();
    form->setCheck([document](const Revision &row) {
        return Objection(edited(document->plan(), row).sentence(), "name");
    });
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, form] { bench.propose(edited(bench.document()->plan(), form->row())); });
    bench.show(dialog);
}

template <class Revision> void clone(Workbench &bench, Id<Revision> from)
{
    const Document *document = bench.document();
    auto *dialog = new NameDialog(Words::tr("Clone %1").arg(nameOf(document->plan(), from)),
                                  Words::tr("Clone"), edit::cloneName(document->plan(), from), bench.frame());
    const auto change = [document, from](const QString &name) {
        return cloned(document->plan(), from, name);
    };
    dialog->setCheck([change](const QString &name) { return change(name).sentence(); });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, change] {
        const AnyId added = bench.document()->plan().nextId<Revision>();
        if (bench.perform(change(dialog->name())))
            bench.goTo(added);
    });
    bench.show(dialog);
}

template <class Revision> void commit(Workbench &bench, Id<Revision> head)
{
    auto *dialog = new CommitDialog(bench.document()->plan(), head, bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, dialog] { bench.propose(dialog->change(bench.document()->plan())); });
    bench.show(dialog);
}

template <class Revision> void publish(Workbench &bench, Id<Revision> revision)
{
    const Plan &plan = bench.document()->plan();
    const Result<Change> change = published(plan, revision);
    if (!change)
        return bench.tellTrouble(change.error().sentence);
    publishing::ask(bench, publishQuestion(plan, revision), check::lacking(plan, revision, Timestamp::now()),
                    change);
}

template <class Revision> void editHead(Workbench &bench, Id<Revision> revision)
{
    const Plan &plan = bench.document()->plan();
    if (const auto head = findRevision(plan, plan.row(revision).lineage, 0); head && !plan.row(head).removed)
        return bench.goTo(head);
    const AnyId made = plan.nextId<Revision>();
    bench.propose(edit::makeHead(plan, revision), [&bench, made] { bench.goTo(made); });
}

template <class Revision> QString whyNotPublished(const Plan &plan, Id<Revision> revision)
{
    return published(plan, revision).sentence();
}

template void edit(Workbench &, Id<MultiCloudImage>);
template void edit(Workbench &, Id<ServerTemplate>);
template void clone(Workbench &, Id<MultiCloudImage>);
template void clone(Workbench &, Id<ServerTemplate>);
template void commit(Workbench &, Id<MultiCloudImage>);
template void commit(Workbench &, Id<ServerTemplate>);
template void publish(Workbench &, Id<MultiCloudImage>);
template void publish(Workbench &, Id<ServerTemplate>);
template void editHead(Workbench &, Id<MultiCloudImage>);
template void editHead(Workbench &, Id<ServerTemplate>);
template QString whyNotPublished(const Plan &, Id<MultiCloudImage>);
template QString whyNotPublished(const Plan &, Id<ServerTemplate>);
} // namespace components
