// SPDX-License-Identifier: MIT
#include "core/import/openstack/formats.h"

#include "core/import/openstack/records.h"

namespace openstack {
namespace {
Format format(const char *key, const char *label, const QList<Probe> &probes, Format::ReadRecord read)
{
    return {.key = key,
            .label = label,
            .patterns = "*.json",
            .probes = probes,
            .provider = Provider::OpenStack,
            .record = read};
}

constexpr auto namesOnly = QT_TRANSLATE_NOOP(
    "Words", "It says names and ids only. Ask for details, as openstack server list --long -f json does.");
} // namespace

QList<Format> formats()
{
    return {
        format("openstack.images", "openstack image list",
               {{Syntax::Json, {"images[]", "[]", ""}, {"id", "container_format"}, {"volume_type"}},
                {Syntax::Json, {"images[]", "[]"}, {"id", "minRam"}, {"container_format"}},
                {Syntax::Json,
                 {"[]"},
                 {"ID", "Name", "Status"},
                 {"Networks", "Attached to", "Description", "State", "MAC Address"}}},
               readImage),
        format("openstack.flavors", "openstack flavor list",
               {{Syntax::Json, {"flavors[]", "[]", ""}, {"id", "ram", "vcpus"}, {}},
                {Syntax::Json, {"[]"}, {"ID", "RAM", "VCPUs"}, {}}},
               readFlavor),
        format("openstack.servers", "openstack server list",
               {{Syntax::Json, {"servers[]", "[]", ""}, {"id", "flavor", "status"}, {}},
                {Syntax::Json, {"[]"}, {"ID", "Networks", "Status"}, {}}},
               readServer),
        {.key = "openstack.names-only",
         .label = "openstack",
         .patterns = "*.json",
         .probes = {{Syntax::Json, {"servers[]"}, {"id", "links"}, {"flavor"}},
                    {Syntax::Json, {"images[]"}, {"id", "links"}, {"minRam", "container_format"}},
                    {Syntax::Json, {"flavors[]"}, {"id", "links"}, {"ram"}}},
         .provider = Provider::OpenStack,
         .refusal = namesOnly},
    };
}
} // namespace openstack
