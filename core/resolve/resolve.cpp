// SPDX-License-Identifier: MIT
#include "core/resolve/resolve.h"

#include "core/resolve/walk.h"

#include <algorithm>

Resolution resolve(const Plan &plan, const LaunchSettings &next, Owner owner)
{
    resolving::NoSink nobody;
    return resolving::Walk(plan, next, owner, nobody).run();
}

Resolution resolve(const Plan &plan, Owner owner)
{
    const bool exists = owner.isArray() ? bool(plan.find(owner.array())) : bool(plan.find(owner.server()));
    return exists ? resolve(plan, nextOf(plan, owner), owner) : Resolution {};
}

namespace {
// Calls visit(override) with the answer that Next gives to an inheritable field.
template <class Settings, class Visit> void visitAnswer(Settings &next, LaunchField field, Visit &&visit)
{
    switch (field) {
    case LaunchField::Mci:
        return visit(next.mci);
    case LaunchField::Image:
        return visit(next.image);
    case LaunchField::InstanceType:
        return visit(next.instanceType);
    case LaunchField::Kernel:
        return visit(next.kernel);
    case LaunchField::Ramdisk:
        return visit(next.ramdisk);
    case LaunchField::UserData:
        return visit(next.userData);
    case LaunchField::Datacenter:
        return visit(next.datacenter);
    case LaunchField::Cloud:
    case LaunchField::ServerTemplate:
    case LaunchField::Tags:
        return;
    }
}

bool isSameValue(const Resolution &a, const Resolution &b, LaunchField field)
{
    return field == LaunchField::UserData ? a.userData.value == b.userData.value
                                          : valueId(a, field) == valueId(b, field);
}
} // namespace

Resolution resolveInheriting(const Plan &plan, Owner owner, LaunchField field)
{
    LaunchSettings next = nextOf(plan, owner);
    visitAnswer(next, field, [](auto &answer) { answer = {}; });
    return resolve(plan, next, owner);
}

QStringList resolvedTags(const Plan &plan, Owner owner, Id<MultiCloudImage> mci)
{
    QStringList tags = tagsOf(plan, owner);
    const QStringList &given = plan.row(mci).tags;
    // Most owners have none of their own: then these are shared, not copied.
    if (tags.isEmpty() && std::adjacent_find(given.cbegin(), given.cend(), std::greater_equal<>()) == given.cend())
        return given;
    tags += given;
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

AnyId valueId(const Resolution &resolution, LaunchField field)
{
    switch (field) {
    case LaunchField::Cloud:
        return resolution.cloud.value;
    case LaunchField::ServerTemplate:
        return resolution.serverTemplate.value;
    case LaunchField::Mci:
        return resolution.mci.value;
    case LaunchField::Image:
        return resolution.image.value;
    case LaunchField::InstanceType:
        return resolution.instanceType.value;
    case LaunchField::Kernel:
        return resolution.kernel.value;
    case LaunchField::Ramdisk:
        return resolution.ramdisk.value;
    case LaunchField::Datacenter:
        return resolution.datacenter.value;
    case LaunchField::UserData:
    case LaunchField::Tags:
        return {};
    }
    return {};
}

Layer layerOf(const Resolution &resolution, LaunchField field)
{
    switch (field) {
    case LaunchField::Cloud:
        return resolution.cloud.from;
    case LaunchField::ServerTemplate:
        return resolution.serverTemplate.from;
    case LaunchField::Mci:
        return resolution.mci.from;
    case LaunchField::Image:
        return resolution.image.from;
    case LaunchField::InstanceType:
        return resolution.instanceType.from;
    case LaunchField::Kernel:
        return resolution.kernel.from;
    case LaunchField::Ramdisk:
        return resolution.ramdisk.from;
    case LaunchField::UserData:
        return resolution.userData.from;
    case LaunchField::Datacenter:
        return resolution.datacenter.from;
    case LaunchField::Tags:
        return resolution.tags;
    }
    return Layer::Unresolved;
}

Problem problemOf(const Resolution &resolution, LaunchField field)
{
    switch (field) {
    case LaunchField::Cloud:
        return resolution.cloud.problem;
    case LaunchField::ServerTemplate:
        return resolution.serverTemplate.problem;
    case LaunchField::Mci:
        return resolution.mci.problem;
    case LaunchField::Image:
        return resolution.image.problem;
    case LaunchField::InstanceType:
        return resolution.instanceType.problem;
    case LaunchField::Kernel:
        return resolution.kernel.problem;
    case LaunchField::Ramdisk:
        return resolution.ramdisk.problem;
    case LaunchField::UserData:
        return resolution.userData.problem;
    case LaunchField::Datacenter:
        return resolution.datacenter.problem;
    case LaunchField::Tags:
        return Problem::None;
    }
    return Problem::None;
}

bool isSetHere(const LaunchSettings &next, LaunchField field)
{
    bool isSet = false;
    visitAnswer(next, field, [&](const auto &answer) { isSet = answer.isSet(); });
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
