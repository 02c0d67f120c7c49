// SPDX-License-Identifier: MIT
#include "core/edit/mcis.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/editors/mci/mciverbs.h"
#include "ui/editors/mci/promotedialog.h"

using Menu = ActionRow::Menu;

namespace {
// The MultiCloud Image, when exactly one is selected.
Id<MultiCloudImage> chosen(const Workbench &bench)
{
    const QList<AnyId> ids = bench.selection();
    return ids.size() == 1 ? ids.constFirst().as<MultiCloudImage>() : Id<MultiCloudImage> {};
}

bool hasMci(const Workbench &bench) { return conditions::canEdit(bench) && chosen(bench); }

bool canCommit(const Workbench &bench)
{
    const MultiCloudImage *row = hasMci(bench) ? bench.document()->plan().find(chosen(bench)) : nullptr;
    return row && row->isHead() && !row->removed;
}

bool canPublish(const Workbench &bench)
{
    return hasMci(bench) && edit::publishMci(bench.document()->plan(), chosen(bench), {}, {});
}

bool canPromote(const Workbench &bench)
{
    const QList<AnyId> rows = bench.selection();
    const Owner owner(rows.value(0));
    return conditions::canEdit(bench) && rows.size() == 1 && owner
        && !promotable(bench.document()->plan(), owner).isEmpty();
}
} // namespace

const QList<ActionRow> &mciActions()
{
    static const QList<ActionRow> rows {
        {"mci_new", Menu::Design, QT_TRANSLATE_NOOP("actions", "New &MultiCloud Image…"), "mci", {},
         conditions::canEdit, mcis::addNew, true},
        {"mci_clone", Menu::Design, QT_TRANSLATE_NOOP("actions", "Clone MultiCloud Image…"), "", {}, hasMci,
         [](Workbench &bench) { mcis::clone(bench, chosen(bench)); }},
        {"mci_commit", Menu::Design, QT_TRANSLATE_NOOP("actions", "Commit MultiCloud Image…"), "", {}, canCommit,
         [](Workbench &bench) { mcis::commit(bench, chosen(bench)); }},
        {"mci_publish", Menu::Design, QT_TRANSLATE_NOOP("actions", "Publish MultiCloud Image…"), "", {}, canPublish,
         [](Workbench &bench) { mcis::publish(bench, chosen(bench)); }},
        {"mci_promote", Menu::Design, QT_TRANSLATE_NOOP("actions", "&Promote to the MultiCloud Image…"), "", {},
         canPromote, [](Workbench &bench) { mcis::promote(bench, conditions::owners(bench).constFirst()); }},
    };
    return rows;
}
