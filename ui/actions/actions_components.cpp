// SPDX-License-Identifier: MIT
// What has revisions: MultiCloud Images and ServerTemplates.
#include "core/edit/revisions.h"
#include "core/plan/pointer.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/components/componentverbs.h"
#include "ui/mcis/mciverbs.h"
#include "ui/mcis/promotedialog.h"
#include "ui/plans/unitedialog.h"
#include "ui/templates/templateverbs.h"

using Menu = ActionRow::Menu;

namespace {
// The revision, when exactly one is selected.
template <class Revision> Id<Revision> chosen(const Workbench &bench)
{
    const QList<AnyId> ids = bench.selection();
    return ids.size() == 1 ? ids.constFirst().as<Revision>() : Id<Revision> {};
}

template <class Revision> bool hasChosen(const Workbench &bench)
{
    return conditions::canEdit(bench) && chosen<Revision>(bench);
}

template <class Revision> bool canCommit(const Workbench &bench)
{
    const Revision *row =
        hasChosen<Revision>(bench) ? bench.document()->plan().find(chosen<Revision>(bench)) : nullptr;
    return row && row->isHead() && !row->removed;
}

template <class Revision> bool canPublish(const Workbench &bench)
{
    return hasChosen<Revision>(bench)
        && components::whyNotPublished(bench.document()->plan(), chosen<Revision>(bench)).isEmpty();
}

template <class Revision, void (*Verb)(Workbench &, Id<Revision>)> void onChosen(Workbench &bench)
{
    Verb(bench, chosen<Revision>(bench));
}

bool canPromote(const Workbench &bench)
{
    const QList<AnyId> rows = bench.selection();
    const Owner owner(rows.value(0));
    return conditions::canEdit(bench) && rows.size() == 1 && owner
        && !promotable(bench.document()->plan(), owner).isEmpty();
}
// The selected servers and arrays where they share a ServerTemplate; of a ServerTemplate, who uses it.
QList<Owner> toUpdate(const Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    if (chosen<ServerTemplate>(bench))
        return templates::nextUsers(plan, chosen<ServerTemplate>(bench));
    Id<TemplateLineage> shared;
    for (const AnyId id : bench.selection())
        if (const Owner owner {id}) {
            const auto lineage = templateLineageOf(plan, nextOf(plan, owner));
            if (!lineage || (lineage != shared && shared))
                return {};
            shared = lineage;
        }
    return conditions::owners(bench);
}

bool canUpdate(const Workbench &bench)
{
    if (!conditions::canEdit(bench))
        return false;
    const auto serverTemplate = chosen<ServerTemplate>(bench);
    return serverTemplate ? templates::hasNextUsers(bench.document()->plan(), serverTemplate)
                          : !toUpdate(bench).isEmpty();
}

void update(Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    const QList<Owner> owners = toUpdate(bench);
    const Id<TemplateLineage> lineage = templateLineageOf(plan, nextOf(plan, owners.constFirst()));
    templates::update(bench, edit::revisionsOf<ServerTemplate>(plan, lineage).constFirst(), owners);
}

bool canMakeDefault(const Workbench &bench)
{
    return hasChosen<ServerTemplate>(bench)
        && templates::whyNotDefault(bench.document()->plan(), chosen<ServerTemplate>(bench)).isEmpty();
}

bool canMakeVersion(const Workbench &bench)
{
    return hasChosen<ServerTemplate>(bench)
        && templates::whyNoNewVersion(bench.document()->plan(), chosen<ServerTemplate>(bench)).isEmpty();
}
} // namespace

const QList<ActionRow> &mciActions()
{
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "mci_new", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "New &MultiCloud Image…"), .icon = "mci",
         .isEnabled = conditions::canEdit, .run = mcis::addNew, .startsGroup = true},
        {.id = "mci_clone", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Clone MultiCloud Image…"), .isEnabled = hasChosen<MultiCloudImage>,
         .run = onChosen<MultiCloudImage, components::clone>, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select one MultiCloud Image.")},
        {.id = "mci_commit", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Commit MultiCloud Image…"), .isEnabled = canCommit<MultiCloudImage>,
         .run = onChosen<MultiCloudImage, components::commit>, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select the HEAD of one MultiCloud Image.")},
        {.id = "mci_publish", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Publish MultiCloud Image…"), .isEnabled = canPublish<MultiCloudImage>,
         .run = onChosen<MultiCloudImage, components::publish>, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a committed revision that is not published.")},
        {.id = "mci_promote", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "&Promote to the MultiCloud Image…"), .isEnabled = canPromote,
         .run = [](Workbench &bench) { mcis::promote(bench, conditions::owners(bench).constFirst()); },
         .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select one server or array with an override.")},
        {.id = "mci_unite", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "&Unite Images…"), .isEnabled = conditions::canEdit,
         .run = [](Workbench &bench) { UniteDialog::open(UniteDialog::Kind::Images, bench); }},
    };
    // clang-format on
    return rows;
}

const QList<ActionRow> &templateActions()
{
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "template_new", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "New Server&Template…"), .icon = "template",
         .isEnabled = conditions::canEdit, .run = templates::addNew, .startsGroup = true},
        {.id = "template_clone", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Clone ServerTemplate…"), .isEnabled = hasChosen<ServerTemplate>,
         .run = onChosen<ServerTemplate, components::clone>,
         .isAboutRows = true, .needs = QT_TRANSLATE_NOOP("Words", "Select one ServerTemplate.")},
        {.id = "template_commit", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Commit ServerTemplate…"), .isEnabled = canCommit<ServerTemplate>,
         .run = onChosen<ServerTemplate, components::commit>,
         .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select the HEAD of one ServerTemplate.")},
        {.id = "template_publish", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Publish ServerTemplate…"), .isEnabled = canPublish<ServerTemplate>,
         .run = onChosen<ServerTemplate, components::publish>,
         .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a committed revision that is not published.")},
        {.id = "template_new_version", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "New &Version of ServerTemplate…"), .isEnabled = canMakeVersion,
         .run = onChosen<ServerTemplate, templates::newVersion>, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a committed revision of one ServerTemplate.")},
        {.id = "template_make_default", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Make De&fault Revision"), .isEnabled = canMakeDefault,
         .run = onChosen<ServerTemplate, templates::makeDefault>, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a committed revision that is not the default.")},
        {.id = "template_update", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "&Update Servers to Revision…"), .isEnabled = canUpdate,
         .run = update, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select one ServerTemplate that servers use.")},
        {.id = "template_unite", .menu = Menu::Design,
         .text = QT_TRANSLATE_NOOP("actions", "Unite ServerTem&plates…"), .isEnabled = conditions::canEdit,
         .run = [](Workbench &bench) { UniteDialog::open(UniteDialog::Kind::Templates, bench); }},
    };
    // clang-format on
    return rows;
}
