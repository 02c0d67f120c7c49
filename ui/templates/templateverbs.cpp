// SPDX-License-Identifier: MIT
#include "ui/templates/templateverbs.h"

#include "core/base/words.h"
#include "core/edit/revisions.h"
#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "ui/components/publishdialog.h"
#include "ui/components/revisionbar.h"
#include "ui/templates/templatedialogs.h"
#include "ui/templates/updatedialog.h"
#include "ui/forms/rowform.h"
#include "ui/workbench/person.h"

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

void edit(Workbench &bench, Id<ServerTemplate> head)
{
    const Document *document = bench.document();
    if (const auto why = edit::whyNotEditable(document->plan(), head))
        return bench.tellTrouble(why->sentence);
    auto *dialog = new FormDialog(Words::tr("Edit %1").arg(nameOf(document->plan(), head)), Words::tr("Save"),
                                  bench.frame());
    auto *form = new RowForm<ServerTemplate>(*dialog, document->plan().row(head));
    form->add<&ServerTemplate::name>({.isNeeded = true});
    form->add<&ServerTemplate::description>({.isLong = true});
    form->setCheck([document](const ServerTemplate &row) {
        return Objection(edit::editTemplate(document->plan(), row).sentence(), "name");
    });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, form] {
        bench.perform(edit::editTemplate(bench.document()->plan(), form->row()));
    });
    bench.show(dialog);
}

void clone(Workbench &bench, Id<ServerTemplate> from)
{
    const Document *document = bench.document();
    auto *dialog = new NameDialog(Words::tr("Clone %1").arg(nameOf(document->plan(), from)), Words::tr("Clone"),
                                  edit::cloneName(document->plan(), from), bench.frame());
    const auto change = [document, from](const QString &name) {
        return edit::cloneTemplate(document->plan(), from, name, Timestamp::now());
    };
    dialog->setCheck([change](const QString &name) { return change(name).sentence(); });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, change] {
        const AnyId added = bench.document()->plan().nextId<ServerTemplate>();
        if (bench.perform(change(dialog->name())))
            bench.goTo(added);
    });
    bench.show(dialog);
}

void commit(Workbench &bench, Id<ServerTemplate> head)
{
    auto *dialog = new CommitTemplateDialog(bench.document()->plan(), head, bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, head] {
        bench.propose(edit::commitTemplate(bench.document()->plan(), head, dialog->message(),
                                           dialog->commitsMcis(), personName(), Timestamp::now()));
    });
    bench.show(dialog);
}

void publish(Workbench &bench, Id<ServerTemplate> revision)
{
    const Plan &plan = bench.document()->plan();
    const auto change = edit::publishTemplate(plan, revision, personName(), Timestamp::now());
    if (!change)
        return bench.tellTrouble(change.error().sentence);
    const QString question =
        Words::tr("Record that %1 was published, with the MultiCloud Images that it lists? A revision is "
                  "published once. Nothing is sent anywhere.")
            .arg(nameOf(plan, revision));
    publishing::ask(bench, question, check::lacking(plan, revision, Timestamp::now()), change);
}

Id<ServerTemplate> headOf(const Plan &plan, Id<ServerTemplate> revision)
{
    const QList<Id<ServerTemplate>> revisions = revisionsInOrder(plan, revision);
    return !revisions.isEmpty() && plan.row(revisions.constFirst()).isHead() ? revisions.constFirst()
                                                                             : Id<ServerTemplate> {};
}

void editHead(Workbench &bench, Id<ServerTemplate> revision)
{
    const Plan &plan = bench.document()->plan();
    if (const auto head = headOf(plan, revision))
        return bench.goTo(head);
    const AnyId made = plan.nextId<ServerTemplate>();
    bench.propose(edit::makeHead(plan, revision), [&bench, made] { bench.goTo(made); });
}

QList<Owner> nextUsers(const Plan &plan, Id<ServerTemplate> revision)
{
    QList<Owner> owners;
    for (const auto id : edit::revisionsOf<ServerTemplate>(plan, plan.row(revision).lineage)) {
        for (const auto server : plan.referrers<&Server::next, &LaunchSettings::serverTemplate>(id))
            owners.append(server);
        for (const auto array : plan.referrers<&ServerArray::next, &LaunchSettings::serverTemplate>(id))
            owners.append(array);
    }
    return owners;
}

void update(Workbench &bench, Id<ServerTemplate> from, const QList<Owner> &owners)
{
    auto *dialog = new UpdateDialog(bench.document()->plan(), from, owners, bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, dialog] { bench.propose(dialog->change(bench.document()->plan())); });
    bench.show(dialog);
}
} // namespace templates
