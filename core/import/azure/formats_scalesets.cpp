// SPDX-License-Identifier: MIT
#include "core/import/azure/records.h"

#include "core/import/azure/references.h"

namespace azure {
namespace {
constexpr Column<SaidGroup> scaleSetTable[] {
    part<&SaidGroup::uid>("id"),
    part<&SaidGroup::name>("name"),
    part<&SaidGroup::launch, &SaidLaunch::instanceType>("sku.name"),
    part<&SaidGroup::desiredCount>("sku.capacity"),
};

// A scale set of several sizes says "Mix" for one.
void readSizesOf(json::Node record, SaidGroup &group)
{
    if (group.launch.instanceType.compare(QLatin1String("Mix"), Qt::CaseInsensitive) != 0)
        return;
    group.launch.instanceType.clear();
    for (const json::Node size : fieldOf(record, "skuProfile.vmSizes"))
        group.options.append({.launch = {.instanceType = size["name"].text()}});
}
} // namespace

// it names image and size itself. Its bounds stand with autoscaling; by itself it has as many as its
// capacity.
void readScaleSet(json::Node record, Sayings &into)
{
    SaidGroup group = rowOf(record, scaleSetTable);
    if (partOf(group.uid, QLatin1String("virtualMachineScaleSets")).isEmpty() || group.name.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A record that is no scale set by its id."),
                             record.line());
    readSizesOf(record, group);
    const Meant meant = meantBy(fieldOf(record, "virtualMachineProfile.storageProfile.imageReference"));
    group.launch.image = meant.next.image;
    group.launch.isAlias = meant.next.isAlias;
    group.uid = group.uid.toLower();
    group.scope = scopeOf(record);
    group.tags = tagsOfResource(record);
    group.minCount = group.maxCount = group.desiredCount;
    group.listsMembers = group.desiredCount == 0;
    into.groups.append(group);
}
} // namespace azure
