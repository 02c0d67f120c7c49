// SPDX-License-Identifier: MIT
#include "core/edit/mcis.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/mcis/mciverbs.h"
#include "ui/mcis/promotedialog.h"

using Menu = ActionRow::Menu;

namespace {
// The MultiCloud Image, when exactly one is selected.
Id<MultiCloudImage> chosenMci(const Workbench &bench)
{
    const QList<AnyId> ids = bench.selection();
    return ids.size() == 1 ? ids.constFirst().as<MultiCloudImage>() : Id<MultiCloudImage> {};
}

bool hasMci(const Workbench &bench) { return conditions::canEdit(bench) && chosenMci(bench); }

bool canCommitMci(const Workbench &bench)
{
    const MultiCloudImage *row = hasMci(bench) ? bench.document()->plan().find(chosenMci(bench)) : nullptr;
    return row && row->isHead() && !row->removed;
}

bool canPublishMci(const Workbench &bench)
{
    return hasMci(bench) && edit::publishMci(bench.document()->plan(), chosenMci(bench), {}, {});
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
         [](Workbench &bench) { mcis::clone(bench, chosenMci(bench)); }},
        {"mci_commit", Menu::Design, QT_TRANSLATE_NOOP("actions", "Commit MultiCloud Image…"), "", {}, canCommitMci,
         [](Workbench &bench) { mcis::commit(bench, chosenMci(bench)); }},
        {"mci_publish", Menu::Design, QT_TRANSLATE_NOOP("actions", "Publish MultiCloud Image…"), "", {}, canPublishMci,
         [](Workbench &bench) { mcis::publish(bench, chosenMci(bench)); }},
        {"mci_promote", Menu::Design, QT_TRANSLATE_NOOP("actions", "&Promote to the MultiCloud Image…"), "", {},
         canPromote, [](Workbench &bench) { mcis::promote(bench, conditions::owners(bench).constFirst()); }},
    };
    return rows;
}
