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
        {.id = "mci_new", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "New &MultiCloud Image…"), .icon = "mci",
         .isEnabled = conditions::canEdit, .run = mcis::addNew, .startsGroup = true},
        {.id = "mci_clone", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Clone MultiCloud Image…"), .isEnabled = hasMci,
         .run = [](Workbench &bench) { mcis::clone(bench, chosenMci(bench)); }, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select one MultiCloud Image.")},
        {.id = "mci_commit", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Commit MultiCloud Image…"), .isEnabled = canCommitMci,
         .run = [](Workbench &bench) { mcis::commit(bench, chosenMci(bench)); }, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select the HEAD of one MultiCloud Image.")},
        {.id = "mci_publish", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Publish MultiCloud Image…"), .isEnabled = canPublishMci,
         .run = [](Workbench &bench) { mcis::publish(bench, chosenMci(bench)); }, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a committed revision that is not published.")},
        {.id = "mci_promote", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "&Promote to the MultiCloud Image…"), .isEnabled = canPromote,
         .run = [](Workbench &bench) { mcis::promote(bench, conditions::owners(bench).constFirst()); },
         .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select one server or array with an override.")},
    };
    return rows;
}
