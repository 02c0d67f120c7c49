// SPDX-License-Identifier: MIT
#include "core/resolve/resolve.h"

#include "core/plan/imported.h"
#include "core/resolve/launchfields.h"
#include "core/resolve/walk.h"

#include <algorithm>

bool resolving::wasRead(const Plan &plan, Owner owner)
{
    if (!plan.importedRow(owner.id()))
        return false; // it is as it was read
    const auto saysWhat = [](const auto &base) {
        return base
            && (base->next.serverTemplate || base->next.templateLineage || base->next.image.isSet()
                || base->next.mci.isSet());
    };
    return owner.isArray() ? saysWhat(importedBase(plan, owner.array()))
                           : saysWhat(importedBase(plan, owner.server()));
}

Resolution resolve(const Plan &plan, const LaunchSettings &next, Owner owner, Id<LaunchOption> option)
{
    resolving::NoSink nobody;
    return resolving::Walk(plan, next, owner, option, nobody).run();
}

Resolution resolve(const Plan &plan, Owner owner)
{
    const bool exists = owner.isArray() ? bool(plan.find(owner.array())) : bool(plan.find(owner.server()));
    return exists ? resolve(plan, nextOf(plan, owner), owner, firstOption(plan, owner)) : Resolution {};
}

Id<LaunchOption> firstOption(const Plan &plan, Owner owner)
{
    if (!owner.isArray() || plan.all<LaunchOption>().isEmpty())
        return {};
    return optionsOf(plan, owner.array()).value(0);
}

QList<Resolution> resolutions(const Plan &plan, Owner owner)
{
    if (!firstOption(plan, owner))
        return {resolve(plan, owner)};
    QList<Resolution> all;
    const QList<Id<LaunchOption>> options = optionsOf(plan, owner.array());
    for (const Id<LaunchOption> option : options)
        all.append(resolve(plan, nextOf(plan, owner), owner, option));
    return all;
}

Resolution resolveInheriting(const Plan &plan, Owner owner, LaunchField field)
{
    LaunchSettings next = nextOf(plan, owner);
    launchfields::visitInheritable(field, [&](const auto &line) { next.*line.answer = {}; });
    return resolve(plan, next, owner, firstOption(plan, owner));
}

QStringList resolvedTags(const Plan &plan, Owner owner, Id<MultiCloudImage> mci)
{
    QStringList tags = tagsOf(plan, owner);
    const QStringList &given = plan.row(mci).tags;
    // Most owners have none of their own: then these are shared, not copied.
    if (tags.isEmpty()
        && std::adjacent_find(given.cbegin(), given.cend(), std::greater_equal<>()) == given.cend())
        return given;
    tags += given;
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

AnyId valueId(const Resolution &resolution, LaunchField field)
{
    AnyId id;
    launchfields::visit(field, [&]<class L>(const L &line) {
        if constexpr (L::isRow())
            id = (resolution.*line.chosen).value;
    });
    return id;
}

Layer layerOf(const Resolution &resolution, LaunchField field)
{
    Layer layer = resolution.tags;
    launchfields::visit(field, [&]<class L>(const L &line) {
        if constexpr (L::isChosen())
            layer = (resolution.*line.chosen).from;
    });
    return layer;
}

Problem problemOf(const Resolution &resolution, LaunchField field)
{
    Problem problem = Problem::None;
    launchfields::visit(field, [&]<class L>(const L &line) {
        if constexpr (L::isChosen())
            problem = (resolution.*line.chosen).problem;
    });
    return problem;
}

bool isSameValue(const Resolution &a, const Resolution &b, LaunchField field)
{
    return field == LaunchField::UserData ? a.userData.value == b.userData.value
                                          : valueId(a, field) == valueId(b, field);
}

bool isSetHere(const LaunchSettings &next, LaunchField field)
{
    bool isSet = false;
    launchfields::visitInheritable(field, [&](const auto &line) { isSet = (next.*line.answer).isSet(); });
    return isSet;
}

QList<LaunchField> overridesOf(const Plan &plan, Owner owner)
{
    QList<LaunchField> overrides;
    for (const LaunchField field : allLaunchFields)
        if (isSetHere(nextOf(plan, owner), field))
            overrides.append(field);
    return overrides;
}

FieldState fieldState(const Plan &plan, Owner owner, LaunchField field)
{
    const Resolution now = resolve(plan, owner);
    const Layer from = layerOf(now, field);
    if (problemOf(now, field) != Problem::None || from == Layer::Unresolved)
        return FieldState::Broken;
    if (from != Layer::Here)
        return isSetHere(nextOf(plan, owner), field) ? FieldState::SetHere : FieldState::Inherited;
    const Resolution inherited = resolveInheriting(plan, owner, field);
    const Layer other = layerOf(inherited, field);
    const bool isInheritable = other != Layer::Here && other != Layer::Unresolved && other != Layer::Unknown;
    return isInheritable && isSameValue(now, inherited, field) ? FieldState::Pinned : FieldState::SetHere;
}
