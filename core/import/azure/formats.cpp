// SPDX-License-Identifier: MIT
#include "core/import/azure/formats.h"

#include "core/import/azure/records.h"

namespace azure {
namespace {
using Keys = QList<const char *>;

// A list of the command line, one of REST, a recording of it, one object alone.
Keys anywhere() { return {"[]", "value[]", "interactions[].response.body.data.value[]", ""}; }

// Either spelling of a record: flat as the command line prints it, or below "properties" as REST does.
QList<Probe> probes(const Keys &flat, const Keys &flatLacks, const Keys &nested, const Keys &nestedLacks)
{
    Keys lacks = flatLacks;
    lacks.append("properties.provisioningState");
    return {{Syntax::Json, anywhere(), flat, lacks}, {Syntax::Json, anywhere(), nested, nestedLacks}};
}

// Lists of machines and of images do not count for --complete: members of scale sets and versions in
// galleries are in lists of their own.
QList<Format> inventories()
{
    return {
        inventoryFormat("azure.machines", "az vm list",
                        probes({"hardwareProfile", "storageProfile", "location"}, {"instanceId"},
                               {"properties.hardwareProfile", "properties.storageProfile", "location"},
                               {"instanceId"}),
                        readMachine),
        inventoryFormat(
            "azure.members", "az vmss list-instances",
            probes({"instanceId", "storageProfile"}, {}, {"instanceId", "properties.storageProfile"}, {}),
            readMachine),
        inventoryFormat("azure.groups", "az vmss list",
                        probes({"virtualMachineProfile", "sku", "location"}, {},
                               {"properties.virtualMachineProfile", "sku", "location"}, {}),
                        readScaleSet),
        inventoryFormat(
            "azure.managed-images", "az image list",
            probes({"sourceVirtualMachine", "storageProfile"}, {},
                   {"properties.storageProfile", "location", "type"},
                   {"instanceId", "properties.hardwareProfile", "properties.virtualMachineProfile",
                    "properties.publishingProfile", "properties.identifier"}),
            readManagedImage),
        inventoryFormat("azure.definitions", "az sig image-definition list",
                        probes({"identifier", "hyperVGeneration"}, {},
                               {"properties.identifier", "properties.osType"}, {}),
                        readDefinition),
        inventoryFormat(
            "azure.versions", "az sig image-version list",
            probes({"publishingProfile", "name"}, {"uniqueId"}, {"properties.publishingProfile", "name"}, {}),
            readVersion),
        inventoryFormat("azure.shared-versions", "az sig image-version list-community",
                        {{Syntax::Json, anywhere(), {"uniqueId", "excludeFromLatest"}, {"identifier"}}},
                        readSharedVersion),
        inventoryFormat("azure.catalogue", "az vm image list",
                        {{Syntax::Json, {"[]", ""}, {"urn", "publisher", "offer", "sku", "version"}, {}}},
                        readCatalogue),
        inventoryFormat(
            "azure.catalogue-image", "az vm image show",
            probes({"hyperVGeneration", "osDiskImage", "name"}, {}, {"properties.osDiskImage", "name"}, {}),
            readCatalogueImage),
        inventoryFormat("azure.skus", "az vm list-skus",
                        {{Syntax::Json, anywhere(), {"resourceType", "locations", "capabilities"}, {}}},
                        readSku),
        inventoryFormat("azure.sizes", "az vm list-sizes",
                        {{Syntax::Json, anywhere(), {"numberOfCores", "memoryInMB"}, {}},
                         {Syntax::Json, anywhere(), {"numberOfCores", "memoryInMb"}, {}}},
                        readSize),
    };
}

QList<Format> refusals()
{
    return {
        refusedFormat(
            "azure.instance-view", "az vm get-instance-view",
            {{Syntax::Json, {"", "[]"}, {"statuses", "vmAgent"}, {"location"}},
             {Syntax::Json, {"", "[]"}, {"statuses", "disks"}, {"location", "vmAgent"}},
             {Syntax::Json, {"", "[]"}, {"statuses", "virtualMachine"}, {"location"}}},
            QT_TRANSLATE_NOOP("Words",
                              "This is an instance view: how something is doing, not what it launches. "
                              "Export az vm list, az vmss list and az vmss list-instances instead.")),
        refusedFormat(
            "azure.template", "Azure deployment template",
            {{Syntax::Json, {""}, {"$schema", "resources"}, {}}},
            QT_TRANSLATE_NOOP("Words",
                              "This is a deployment template of Azure: what may be made, not what there "
                              "is. Export az vm list, az vmss list and az vm image list instead.")),
        refusedFormat(
            "azure.error", "az error",
            {{Syntax::Json, {"error"}, {"code", "message"}, {"errors", "status", "title"}}},
            QT_TRANSLATE_NOOP("Words",
                              "This is an answer of Azure that says what went wrong, not an inventory.")),
    };
}
} // namespace

QList<Format> formats() { return inventories() + refusals(); }
} // namespace azure
