// SPDX-License-Identifier: MIT
#include "core/import/google/formats.h"

#include "core/import/google/records.h"

namespace google {
namespace {
// Of the API, a list is of one zone or region, or of what is global; only where it is aggregated or `gcloud`
// printed it it can be all that a project has.
QList<Format> lists()
{
    using Keys = QList<const char *>;
    const QList<const char *> part {"items[]", ""};
    const Keys instance {"machineType", "disks", "zone"}, noInstance {"properties"};
    const Keys ofTemplate {"name", "properties", "selfLink"}, noTemplate {"location", "type"};
    const Keys group {"baseInstanceName", "name"}, noGroup {};
    return {
        inventoryFormat("gcp.instances", "gcloud compute instances list",
                        {{Syntax::Json, {"items.*.instances[]", "[]"}, instance, noInstance}}, readInstance),
        inventoryFormat("gcp.instances-part", "compute.instances.list",
                        {{Syntax::Json, part, instance, noInstance}}, readInstance),
        inventoryFormat("gcp.templates", "gcloud compute instance-templates list",
                        {{Syntax::Json, {"items.*.instanceTemplates[]", "[]"}, ofTemplate, noTemplate}},
                        readTemplate),
        inventoryFormat("gcp.templates-part", "compute.instanceTemplates.list",
                        {{Syntax::Json, part, ofTemplate, noTemplate}}, readTemplate),
        inventoryFormat("gcp.groups", "gcloud compute instance-groups managed list",
                        {{Syntax::Json, {"items.*.instanceGroupManagers[]", "[]"}, group, noGroup}},
                        readGroup),
        inventoryFormat("gcp.groups-part", "compute.instanceGroupManagers.list",
                        {{Syntax::Json, part, group, noGroup}}, readGroup),
    };
}
QList<Format> singles()
{
    return {
        inventoryFormat("gcp.images", "gcloud compute images list",
                        {{Syntax::Json,
                          {"items[]", "[]", ""},
                          {"name", "diskSizeGb", "selfLink"},
                          {"storageBytes", "sourceDiskForRecoveryCheckpoint", "creationSizeBytes",
                           "instanceProperties", "properties"}}},
                        readImage),
        inventoryFormat(
            "gcp.disks", "gcloud compute disks list",
            {{Syntax::Json, {"items.*.disks[]", "items[]", "[]", ""}, {"name", "sizeGb", "selfLink"}, {}}},
            readDisk),
        inventoryFormat("gcp.machine-types", "gcloud compute machine-types list",
                        {{Syntax::Json,
                          {"items.*.machineTypes[]", "items[]", "[]", ""},
                          {"guestCpus", "memoryMb", "name"},
                          {}}},
                        readMachineType),
        inventoryFormat("gcp.projects", "gcloud projects list",
                        {{Syntax::Json, {"projects[]", "[]", ""}, {"projectId", "projectNumber"}, {}}},
                        readProject),
        inventoryFormat("gcp.nothing", "compute.list",
                        {{Syntax::Json, {""}, {"kind", "id", "selfLink"}, {"items", "name"}}}, readNothing),
    };
}

// What looks like an inventory.
QList<Format> refusals()
{
    return {
        refusedFormat(
            "gcp.members", "gcloud compute instance-groups managed list-instances",
            {{Syntax::Json, {"managedInstances[]", "[]"}, {"instance", "currentAction"}, {}}},
            QT_TRANSLATE_NOOP("Words",
                              "These are members of a group that is not named with them. “gcloud compute "
                              "instances list” says of each instance which group it is of.")),
        refusedFormat(
            "gcp.plain-groups", "gcloud compute instance-groups list",
            {{Syntax::Json,
              {"items.*.instanceGroups[]", "items[]", "[]", ""},
              {"name", "network", "size"},
              {"baseInstanceName"}}},
            QT_TRANSLATE_NOOP(
                "Words",
                "These groups are listed without what they launch. Export them with “gcloud compute "
                "instance-groups managed list”.")),
        refusedFormat(
            "gcp.snapshots", "gcloud compute snapshots list",
            {{Syntax::Json, {"items[]", "[]", ""}, {"diskSizeGb", "storageBytes", "selfLink"}, {}}},
            QT_TRANSLATE_NOOP("Words",
                              "These are snapshots of disks, not images that instances are launched with.")),
        refusedFormat(
            "gcp.machine-images", "gcloud compute machine-images list",
            {{Syntax::Json, {"items[]", "[]", ""}, {"name", "selfLink", "instanceProperties"}, {}}},
            QT_TRANSLATE_NOOP(
                "Words",
                "These are machine images, which are whole instances, not images of disks; they are "
                "not read.")),
        refusedFormat(
            "gcp.error", "gcloud error", {{Syntax::Json, {"error"}, {"code", "message", "errors"}, {}}},
            QT_TRANSLATE_NOOP("Words",
                              "This is an answer of Google that says what went wrong, not an inventory.")),
        refusedFormat(
            "gcp.create-input", "compute.instanceTemplates.insert",
            {{Syntax::Json,
              {""},
              {"name", "properties"},
              {"selfLink", "id", "location", "type", "kind", "apiVersion"}}},
            QT_TRANSLATE_NOOP("Words",
                              "This is what a command to create something is given, not an inventory of "
                              "what there is.")),
    };
}
} // namespace

QList<Format> formats() { return lists() + singles() + refusals(); }
} // namespace google
