// SPDX-License-Identifier: MIT
#include "core/edit/templates.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/templates/templateverbs.h"

using Menu = ActionRow::Menu;

namespace {
// The ServerTemplate, when exactly one is selected.
Id<ServerTemplate> chosenTemplate(const Workbench &bench)
{
    const QList<AnyId> ids = bench.selection();
    return ids.size() == 1 ? ids.constFirst().as<ServerTemplate>() : Id<ServerTemplate> {};
}

bool hasTemplate(const Workbench &bench) { return conditions::canEdit(bench) && chosenTemplate(bench); }

bool canCommitTemplate(const Workbench &bench)
{
    const ServerTemplate *row = hasTemplate(bench) ? bench.document()->plan().find(chosenTemplate(bench)) : nullptr;
    return row && row->isHead() && !row->removed;
}

bool canPublishTemplate(const Workbench &bench)
{
    return hasTemplate(bench)
        && edit::publishTemplate(bench.document()->plan(), chosenTemplate(bench), {}, {});
}

// The selected servers and arrays where they share a ServerTemplate; of a ServerTemplate, who uses it.
QList<Owner> toUpdate(const Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    if (chosenTemplate(bench))
        return templates::nextUsers(plan, chosenTemplate(bench));
    Id<TemplateLineage> shared;
    for (const AnyId id : bench.selection())
        if (const Owner owner {id}) {
            const auto lineage = plan.row(nextOf(plan, owner).serverTemplate).lineage;
            if (lineage != shared && shared)
                return {};
            shared = lineage;
        }
    return conditions::owners(bench);
}

bool canUpdate(const Workbench &bench) { return conditions::canEdit(bench) && !toUpdate(bench).isEmpty(); }

void update(Workbench &bench)
{
    const QList<Owner> owners = toUpdate(bench);
    const auto from = nextOf(bench.document()->plan(), owners.constFirst()).serverTemplate;
    templates::update(bench, from, owners);
}
} // namespace

const QList<ActionRow> &templateActions()
{
    static const QList<ActionRow> rows {
        {.id = "template_new", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "New Server&Template…"), .icon = "template",
         .isEnabled = conditions::canEdit, .run = templates::addNew, .startsGroup = true},
        {.id = "template_clone", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Clone ServerTemplate…"), .isEnabled = hasTemplate,
         .run = [](Workbench &bench) { templates::clone(bench, chosenTemplate(bench)); },
         .isAboutRows = true, .needs = QT_TRANSLATE_NOOP("Words", "Select one ServerTemplate.")},
        {.id = "template_commit", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Commit ServerTemplate…"), .isEnabled = canCommitTemplate,
         .run = [](Workbench &bench) { templates::commit(bench, chosenTemplate(bench)); },
         .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select the HEAD of one ServerTemplate.")},
        {.id = "template_publish", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Publish ServerTemplate…"), .isEnabled = canPublishTemplate,
         .run = [](Workbench &bench) { templates::publish(bench, chosenTemplate(bench)); },
         .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a committed revision that is not published.")},
        {.id = "template_update", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "&Update Servers to Revision…"), .isEnabled = canUpdate,
         .run = update, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select one ServerTemplate that servers use.")},
    };
    return rows;
}
