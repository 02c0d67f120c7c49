// SPDX-License-Identifier: MIT
#include "core/import/terraform/resources.h"

#include "core/plan/regions.h"

namespace terraform {
namespace {
// "westeurope" also of "West Europe", and the subscription.
Scope azureScope(const Resource &resource)
{
    const QString location = resource.best()["location"].text();
    const Region *place = regionNamed(location);
    return {.region = place ? QString::fromLatin1(place->code) : QString(location).remove(u' ').toLower(),
            .account = resource.now["id"].text().section(u'/', 2, 2).toLower()};
}

// "Canonical:ubuntu-24_04-lts:server:latest", or the id of an image or of a gallery's definition.
QString azureImage(const Value &values)
{
    if (const QString id = values["source_image_id"].text(); !id.isEmpty())
        return id;
    for (const char *block :
         {"source_image_reference", "storage_image_reference", "storage_profile_image_reference"})
        if (const Value reference = values[block].first(); !reference["id"].text().isEmpty())
            return reference["id"].text();
        else if (!reference["publisher"].text().isEmpty())
            return QStringList {reference["publisher"].text(), reference["offer"].text(),
                                reference["sku"].text(), reference["version"].text()}
                .join(u':');
    return {};
}

bool isDefinition(const QString &image)
{
    return image.contains(QLatin1String("/galleries/"), Qt::CaseInsensitive)
        && !image.contains(QLatin1String("/versions/"), Qt::CaseInsensitive);
}

// The newest of something, whichever that is.
bool isMoving(const QString &image)
{
    return image.endsWith(QLatin1String(":latest")) || isDefinition(image);
}

enum class Side { Runs, Next };
SaidLaunch azureLaunch(const Resource &resource, const Value &values, Side side, const Scope &scope,
                       Reading &reading)
{
    SaidLaunch launch {.image = azureImage(values)};
    for (const QString &type : {values["size"].text(), values["vm_size"].text(), values["sku"].text(),
                                values["sku_name"].text(), values["sku"].first()["name"].text()})
        if (launch.instanceType.isEmpty())
            launch.instanceType = type;
    const bool isById = launch.image.isEmpty() || values["source_image_id"];
    if (side == Side::Next && isById && resource.isPlanned && !resource.isGone)
        launch.image = nextImage(resource, {"source_image_id"}, values["source_image_id"], scope, reading);
    if (isMoving(launch.image))
        reading.into.aliases.append(
            {.uid = launch.image,
             .family = isDefinition(launch.image) ? launch.image.toLower() : QString(),
             .follows = isDefinition(launch.image) ? AliasRule::Gallery : AliasRule::Stated,
             .scope = scope,
             .line = resource.line});
    return launch;
}

// A virtual machine has a Next of its own: the reference that it keeps.
void readVirtualMachine(const Resource &resource, Reading &reading)
{
    const Value &best = resource.best();
    SaidInstance instance;
    instance.line = resource.line;
    instance.scope = azureScope(resource);
    instance.uid = resource.now["id"].text().toLower();
    instance.name = best["name"].text();
    instance.planned = plannedName(resource, instance.name);
    instance.tags = best["tags"].tags();
    hasNext(resource, reading);
    if (resource.now) {
        instance.launch = azureLaunch(resource, resource.now, Side::Runs, instance.scope, reading);
        if (isMoving(instance.launch.image))
            instance.launch.image.clear(); // which of them it was is not said
    }
    instance.next = azureLaunch(resource, best, Side::Next, instance.scope, reading);
    if (!instance.uid.isEmpty() || (resource.isPlanned && !resource.isGone))
        reading.into.instances.append(instance);
}

void readScaleSet(const Resource &resource, Reading &reading)
{
    hasNext(resource, reading);
    const Value &best = resource.best();
    SaidGroup group;
    group.line = resource.line;
    group.scope = azureScope(resource);
    group.listsMembers = false;
    group.uid = resource.now["id"].text().toLower();
    group.name = best["name"].text().isEmpty() ? resource.address : best["name"].text();
    group.launch = azureLaunch(resource, best, Side::Next, group.scope, reading);
    for (const Value &count : {best["instances"], best["sku"].first()["capacity"]})
        if (const auto said = count.integer(); said && *said >= 0 && *said < (1 << 30))
            group.minCount = group.maxCount = group.desiredCount =
                int(*said); // autoscaling says more, elsewhere
    group.enabled = true;
    group.tags = best["tags"].tags();
    reading.into.groups.append(group);
}
} // namespace

QList<Kind> azureKinds()
{
    return {{"azurerm_virtual_machine", Provider::Azure, readVirtualMachine},
            {"azurerm_linux_virtual_machine", Provider::Azure, readVirtualMachine},
            {"azurerm_windows_virtual_machine", Provider::Azure, readVirtualMachine},
            {"azurerm_virtual_machine_scale_set", Provider::Azure, readScaleSet},
            {"azurerm_linux_virtual_machine_scale_set", Provider::Azure, readScaleSet},
            {"azurerm_windows_virtual_machine_scale_set", Provider::Azure, readScaleSet},
            {"azurerm_orchestrated_virtual_machine_scale_set", Provider::Azure, readScaleSet}};
}
} // namespace terraform
