// SPDX-License-Identifier: MIT
#include "core/import/terraform/resources.h"

namespace terraform {
namespace {
// The id of the image, also where a volume is made from it; empty where it boots from a volume that was
// there.
QString openStackImage(const Value &values)
{
    for (const Value &device : values["block_device"].items())
        if (device["boot_index"].integer().value_or(0) == 0
            && device["source_type"].text() == QLatin1String("image"))
            return device["uuid"].text();
    const QString id = values["image_id"].text();
    return id.contains(u' ') ? QString() : id; // "Attempt to boot from volume - no image supplied"
}

SaidLaunch openStackLaunch(const Value &values)
{
    const QString flavor = values["flavor_name"].text();
    return {.image = openStackImage(values),
            .instanceType = flavor.isEmpty() ? values["flavor_id"].text() : flavor};
}

// Which OpenStack it is of, a person says (D26).
void readOpenStackInstance(const Resource &resource, Reading &reading)
{
    const Value &best = resource.best();
    SaidInstance instance;
    instance.line = resource.line;
    instance.uid = resource.now["id"].text();
    instance.name = best["name"].text();
    instance.planned = plannedName(resource, instance.name);
    instance.datacenter = best["availability_zone"].text();
    instance.launch = openStackLaunch(resource.now);
    const QString power = resource.now["power_state"].text();
    if (power == QLatin1String("active"))
        instance.state = InstanceState::Operational;
    else if (power == QLatin1String("shutoff") || power == QLatin1String("paused"))
        instance.state = InstanceState::Stopped;
    if (hasNext(resource, reading)) {
        SaidLaunch next = openStackLaunch(resource.next);
        const bool isNamed = next.image.isEmpty() && !resource.next["image_name"].text().isEmpty();
        if (isNamed && resource.next["image_name"].text() == resource.now["image_name"].text())
            next.image = openStackImage(resource.now);
        else if (isNamed) // by its name only
            next.image = unknownImage(resource, {"image_name", resource.next["image_name"].text().toUtf8()},
                                      {}, reading.into);
        else if (next.image.isEmpty())
            next.image = nextImage(resource, {"image_id"}, resource.next["image_id"], {}, reading);
        instance.next = next;
    }
    if (!instance.uid.isEmpty() || instance.next)
        reading.into.instances.append(instance);
}
} // namespace

QList<Kind> openStackKinds()
{
    return {{"openstack_compute_instance_v2", Provider::OpenStack, readOpenStackInstance}};
}
} // namespace terraform
