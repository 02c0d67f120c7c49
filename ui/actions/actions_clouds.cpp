// SPDX-License-Identifier: MIT
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/clouds/clouddialogs.h"

using Menu = ActionRow::Menu;

namespace {
bool hasCloud(const Workbench &bench)
{
    return conditions::canEdit(bench) && !bench.document()->plan().all<Cloud>().isEmpty();
}

template <void (*Add)(Workbench &, Id<Cloud>)> void toCloud(Workbench &bench)
{
    Add(bench, conditions::cloud(bench));
}
} // namespace

const QList<ActionRow> &cloudActions()
{
    static const QList<ActionRow> rows {
        {"design_add_cloud", Menu::Design, QT_TRANSLATE_NOOP("actions", "Add &Cloud…"), "cloud", {},
         conditions::canEdit, dialogs::addCloud, true},
        {"design_add_image", Menu::Design, QT_TRANSLATE_NOOP("actions", "Add &Image…"), "image", {}, hasCloud,
         toCloud<dialogs::addImage>},
        {"design_add_type", Menu::Design, QT_TRANSLATE_NOOP("actions", "Add Instance &Type…"), "add", {},
         hasCloud, toCloud<dialogs::addInstanceType>},
        {"design_add_datacenter", Menu::Design, QT_TRANSLATE_NOOP("actions", "Add &Datacenter…"), "add", {},
         hasCloud, toCloud<dialogs::addDatacenter>},
    };
    return rows;
}
