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
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "design_add_cloud", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Add &Cloud…"), .icon = "cloud",
         .isEnabled = conditions::canEdit, .run = dialogs::addCloud, .startsGroup = true},
        {.id = "design_add_image", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Add &Image…"), .icon = "image", .isEnabled = hasCloud,
         .run = toCloud<dialogs::addImage>, .needs = QT_TRANSLATE_NOOP("Words", "Select a cloud.")},
        {.id = "design_add_type", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Add Instance &Type…"), .icon = "add", .isEnabled = hasCloud,
         .run = toCloud<dialogs::addInstanceType>, .needs = QT_TRANSLATE_NOOP("Words", "Select a cloud.")},
        {.id = "design_add_datacenter", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Add &Datacenter…"), .icon = "add", .isEnabled = hasCloud,
         .run = toCloud<dialogs::addDatacenter>, .needs = QT_TRANSLATE_NOOP("Words", "Select a cloud.")},
    };
    // clang-format on
    return rows;
}
