// SPDX-License-Identifier: MIT
#include "core/import/openstack/formats.h"

#include "core/import/openstack/records.h"

namespace openstack {
QList<Format> formats()
{
    return {
        inventoryFormat("openstack.images", "openstack image list",
                        {{Syntax::Json, {"images[]", "[]", ""}, {"id", "container_format"}, {"volume_type"}},
                         {Syntax::Json, {"images[]", "[]"}, {"id", "minRam"}, {"container_format"}},
                         {Syntax::Json,
                          {"[]"},
                          {"ID", "Name", "Status"},
                          {"Networks", "Attached to", "Description", "State", "MAC Address"}}},
                        readImage),
        inventoryFormat("openstack.flavors", "openstack flavor list",
                        {{Syntax::Json, {"flavors[]", "[]", ""}, {"id", "ram", "vcpus"}, {}},
                         {Syntax::Json, {"[]"}, {"ID", "RAM", "VCPUs"}, {}}},
                        readFlavor),
        inventoryFormat("openstack.servers", "openstack server list",
                        {{Syntax::Json, {"servers[]", "[]", ""}, {"id", "flavor", "status"}, {}},
                         {Syntax::Json, {"[]"}, {"ID", "Networks", "Status"}, {}}},
                        readServer),
        refusedFormat(
            "openstack.names-only", "openstack",
            {{Syntax::Json, {"servers[]"}, {"id", "links"}, {"flavor"}},
             {Syntax::Json, {"images[]"}, {"id", "links"}, {"minRam", "container_format"}},
             {Syntax::Json, {"flavors[]"}, {"id", "links"}, {"ram"}}},
            QT_TRANSLATE_NOOP("Words",
                              "It says names and ids only. Ask for details, as openstack server list "
                              "--long -f json does.")),
    };
}
} // namespace openstack
