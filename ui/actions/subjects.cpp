// SPDX-License-Identifier: MIT
#include "ui/actions/subjects.h"

#include "core/base/words.h"
#include "core/edit/servers.h"
#include "core/naming/names.h"
#include "ui/actions/conditions.h"
#include "ui/clouds/clouddialogs.h"
#include "ui/components/componentverbs.h"
#include "ui/forms/formdialog.h"
#include "ui/plans/removal.h"
#include "ui/theme/theme.h"

namespace {
// The edit that gives a server, array or deployment another name.
Result<Change> renamed(const Plan &plan, AnyId subject, const QString &name)
{
    const auto with = [&name](auto row) {
        row.name = name;
        return row;
    };
    if (const auto server = subject.as<Server>())
        return edit::editServer(plan, with(plan.row(server)));
    if (const auto array = subject.as<ServerArray>())
        return edit::editArray(plan, with(plan.row(array)));
    return edit::editDeployment(plan, with(plan.row(subject.as<Deployment>())));
}

void rename(Workbench &bench, const QList<AnyId> &ids)
{
    const AnyId subject = ids.constFirst();
    const Document *document = bench.document();
    const QString before = nameOf(document->plan(), subject);
    auto *dialog =
        new NameDialog(Words::tr("Rename %1").arg(before), Words::tr("Rename"), before, bench.frame());
    dialog->setHints([document, subject](const QString &name) {
        const Plan &plan = document->plan();
        const Owner owner(subject);
        return owner ? edit::alsoCalled(plan, name, deploymentOf(plan, owner), owner)
                     : edit::deploymentAlsoCalled(plan, name, subject.as<Deployment>());
    });
    dialog->setCheck([document, subject](const QString &name) {
        return renamed(document->plan(), subject, name).sentence();
    });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, subject] {
        bench.perform(renamed(bench.document()->plan(), subject, dialog->name()));
    });
    bench.show(dialog);
}

// Asks, once it is known that nothing forbids it.
void removeAsked(Workbench &bench, const Result<Change> &change, const QString &question)
{
    if (!change)
        return bench.tellTrouble(change.error().sentence);
    if (bench.dialogs().ask(bench.frame(), Words::tr("Delete"), question, Words::tr("Delete")))
        bench.perform(change);
}

// What runs of an array goes from the plan with it (4.5).
QString runOnText(const Plan &plan, const QList<Owner> &owners)
{
    qsizetype running = 0;
    for (const Owner owner : owners)
        running += runningOf(plan, owner).size();
    return running ? theme::counted(
               running, Words::tr("1 instance that runs goes from the plan, too; in its cloud it runs on."),
               Words::tr("%1 instances that run go from the plan, too; in their cloud they run on."))
                   : QString();
}

void removeOwners(Workbench &bench, const QList<AnyId> &ids)
{
    QList<Owner> owners;
    for (const AnyId id : ids)
        owners.append(Owner(id));
    const Plan &plan = bench.document()->plan();
    const QString names = dialogs::namesOf(plan, ids);
    QStringList sentences {owners.size() == 1 ? Words::tr("Delete %1 and its history?").arg(names)
                                              : Words::tr("Delete %1 and their history?").arg(names),
                           runOnText(plan, owners),
                           owners.size() == 1 ? Words::tr("Undo brings it back.")
                                              : Words::tr("Undo brings them back.")};
    sentences.removeAll(QString());
    removeAsked(bench, edit::removeOwners(plan, owners), sentences.join(u' '));
}

void removeDeployment(Workbench &bench, const QList<AnyId> &ids)
{
    const Plan &plan = bench.document()->plan();
    const auto deployment = ids.constFirst().as<Deployment>();
    removeAsked(bench, edit::removeDeployment(plan, deployment),
                Words::tr("Delete the deployment %1, and %n servers and arrays in it? Undo brings them back.",
                          nullptr, int(ownersIn(plan, deployment).size()))
                    .arg(nameOf(plan, deployment)));
}

void editMci(Workbench &bench, const QList<AnyId> &ids)
{
    components::edit(bench, ids.constFirst().as<MultiCloudImage>());
}

void editTemplate(Workbench &bench, const QList<AnyId> &ids)
{
    components::edit(bench, ids.constFirst().as<ServerTemplate>());
}

constexpr auto renameText = QT_TRANSLATE_NOOP("actions", "Re&name…");
constexpr auto editingText = QT_TRANSLATE_NOOP("actions", "&Edit…");
} // namespace

const QList<SubjectRow> &subjectRows()
{
    static const QList<SubjectRow> rows {
        {entityIndex<Deployment>, renameText, false, rename, removeDeployment},
        {entityIndex<Server>, renameText, false, rename, removeOwners},
        {entityIndex<ServerArray>, renameText, false, rename, removeOwners},
        {entityIndex<Cloud>, editingText, false, dialogs::editCloud, dialogs::remove},
        {entityIndex<Datacenter>, editingText, false, dialogs::editDatacenter, dialogs::remove},
        {entityIndex<InstanceType>, editingText, false, dialogs::editInstanceType, dialogs::remove},
        {entityIndex<MultiCloudImage>, editingText, false, editMci, dialogs::remove},
        {entityIndex<ServerTemplate>, editingText, false, editTemplate, dialogs::remove},
        {entityIndex<Image>, editingText, true, dialogs::editImages, dialogs::remove},
    };
    return rows;
}

namespace subjects {
QList<AnyId> chosen(const Workbench &bench)
{
    const QList<AnyId> rows = bench.selection();
    return !rows.isEmpty() ? rows : bench.place().id ? QList<AnyId> {bench.place().id} : QList<AnyId>();
}

const SubjectRow *rowFor(const QList<AnyId> &ids)
{
    const SubjectRow *found = nullptr;
    for (const AnyId id : ids) {
        if (found && found->entity == id.entity())
            continue;
        const auto row = std::find_if(subjectRows().cbegin(), subjectRows().cend(),
                                      [id](const SubjectRow &one) { return one.entity == id.entity(); });
        if (row == subjectRows().cend() || (found && found->remove != row->remove))
            return nullptr;
        found = &*row;
    }
    return found;
}

bool canRemove(const Workbench &bench) { return conditions::canEdit(bench) && rowFor(chosen(bench)); }

bool canEdit(const Workbench &bench)
{
    if (!conditions::canEdit(bench))
        return false;
    const QList<AnyId> ids = chosen(bench);
    const SubjectRow *row = rowFor(ids);
    return row && (ids.size() == 1 || row->editsSeveral)
        && std::all_of(ids.cbegin(), ids.cend(), [row](AnyId id) { return id.entity() == row->entity; });
}

QString editText(const Workbench &bench)
{
    const SubjectRow *row = bench.document() ? rowFor(chosen(bench)) : nullptr;
    return QCoreApplication::translate("actions", row ? row->verb : editingText);
}

void edit(Workbench &bench)
{
    const QList<AnyId> ids = chosen(bench);
    rowFor(ids)->edit(bench, ids);
}

void remove(Workbench &bench)
{
    const QList<AnyId> ids = chosen(bench);
    rowFor(ids)->remove(bench, ids);
}
} // namespace subjects
