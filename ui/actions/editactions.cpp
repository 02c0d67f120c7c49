// SPDX-License-Identifier: MIT
#include "core/edit/servers.h"
#include "core/plan/names.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/forms/formdialog.h"

using Menu = ActionRow::Menu;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EditActions)
};

bool canUndo(const Workbench &bench) { return conditions::canEdit(bench) && bench.document()->canUndo(); }
bool canRedo(const Workbench &bench) { return conditions::canEdit(bench) && bench.document()->canRedo(); }

QString withLabel(const QString &verb, const QString &label)
{
    return label.isEmpty() ? verb : Words::tr("%1: %2").arg(verb, QString(label).replace('&', "&&"));
}

QString undoLabel(const Workbench &bench)
{
    return withLabel(Words::tr("&Undo"), canUndo(bench) ? bench.document()->undoLabel() : QString());
}

QString redoLabel(const Workbench &bench)
{
    return withLabel(Words::tr("&Redo"), canRedo(bench) ? bench.document()->redoLabel() : QString());
}

void tellFailure(Workbench &bench, const Result<Done> &done)
{
    if (!done)
        bench.tellTrouble(done.error().sentence);
}

bool hasSelection(const Workbench &bench) { return bench.document() && !bench.selection().isEmpty(); }

bool canRename(const Workbench &bench)
{
    return conditions::canEdit(bench)
        && (conditions::owners(bench).size() == 1 || conditions::chosenDeployment(bench));
}

// The edit that gives the subject of Rename another name.
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

void rename(Workbench &bench)
{
    const QList<Owner> owners = conditions::owners(bench);
    const AnyId subject =
        owners.isEmpty() ? AnyId(conditions::chosenDeployment(bench)) : owners.constFirst().id();
    const Document *document = bench.document();
    const QString before = nameOf(document->plan(), subject);
    auto *dialog =
        new NameDialog(Words::tr("Rename %1").arg(before), Words::tr("Rename"), before, bench.frame());
    dialog->setCheck([document, subject](const QString &name) {
        return renamed(document->plan(), subject, name).sentence();
    });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, subject] {
        bench.perform(renamed(bench.document()->plan(), subject, dialog->name()));
    });
    bench.show(dialog);
}

void removeSubject(Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    const QList<Owner> owners = conditions::owners(bench);
    const auto deployment = conditions::chosenDeployment(bench);
    const Result<Change> change =
        owners.isEmpty() ? edit::removeDeployment(plan, deployment) : edit::removeOwners(plan, owners);
    if (!change)
        return bench.tellTrouble(change.error().sentence);
    const qsizetype inside = ownersIn(plan, deployment).size();
    const QString question = owners.isEmpty()
        ? Words::tr("Delete the deployment %1, and %n servers and arrays in it? Undo brings them back.",
                    nullptr, int(inside))
              .arg(nameOf(plan, deployment))
        : owners.size() == 1
        ? Words::tr("Delete %1 and its history? Undo brings it back.").arg(nameOf(plan, owners.constFirst()))
        : Words::tr("Delete %n servers and arrays and their history? Undo brings them back.", nullptr,
                    int(owners.size()));
    if (bench.dialogs().ask(bench.frame(), Words::tr("Delete"), question, Words::tr("Delete")))
        bench.perform(change);
}
} // namespace

const QList<ActionRow> &editActions()
{
    static const QList<ActionRow> rows {
        {"edit_undo", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Undo"), "undo", QKeySequence("Ctrl+Z"),
         canUndo, [](Workbench &bench) { tellFailure(bench, bench.document()->undo()); }, false, true,
         ActionRow::Scope::Window, undoLabel},
        {"edit_redo", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Redo"), "redo", QKeySequence("Ctrl+Shift+Z"),
         canRedo, [](Workbench &bench) { tellFailure(bench, bench.document()->redo()); }, false, true,
         ActionRow::Scope::Window, redoLabel},
        {"edit_copy", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Copy Rows"), "copy", QKeySequence::Copy,
         hasSelection, [](Workbench &bench) { bench.copySelection(); }, true, false, ActionRow::Scope::Rows},
        {"edit_rename", Menu::Edit, QT_TRANSLATE_NOOP("actions", "Re&name…"), "rename", QKeySequence("F2"),
         canRename, rename, false, false, ActionRow::Scope::Rows},
        {"edit_delete", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Delete…"), "delete", QKeySequence::Delete,
         conditions::hasSubject, removeSubject, false, false, ActionRow::Scope::Rows},
        {"edit_find", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Filter Rows"), "search", QKeySequence::Find,
         conditions::isOpen, [](Workbench &bench) { bench.findRows(); }, true},
    };
    return rows;
}
