// SPDX-License-Identifier: MIT
#include "core/import/openstack/collect.h"

#include "core/base/words.h"

namespace openstack {
namespace {
// What images require, lists do not say: those that servers run are shown one by one.
constexpr auto script = R"sh(
call() {
    if [ -n "$profile" ]; then
        openstack --os-cloud "$profile" "$@"
    else
        openstack "$@"
    fi
}

asJson() {
    call "$@" -f json
}

project=$(call token issue -f value -c project_id)
for region in $regions; do
    folder=$out/openstack/$project/$region
    mkdir -p "$folder"
    rm -f "$folder"/*.part "$folder"/image-show.*.json
    save "$folder/flavor-list.json" --os-region-name "$region" flavor list --all
    save "$folder/image-list.json" --os-region-name "$region" image list --long
    save "$folder/server-list.json" --os-region-name "$region" server list --long
    sed -n 's/.*"Image ID": *"\([0-9A-Za-z-]*\)".*/\1/p' "$folder/server-list.json" | sort -u | while read -r image; do
        save "$folder/image-show.$image.json" --os-region-name "$region" image show "$image"
    done
done
)sh";
} // namespace

Result<QString> collectScript(const CollectOptions &options)
{
    if (options.regions.isEmpty())
        return Error {
            Words::tr("Say which regions are meant, as your cloud calls them: --regions RegionOne."), {}};
    for (const QString &region : options.regions)
        if (region.contains(u'/') || region.contains(u' ') || region.startsWith(u'-'))
            return Error {Words::tr("“%1” is no region of OpenStack, as RegionOne is.").arg(region), {}};
    return textOf({.what = "Writes what runs in OpenStack",
                   .where = "Run it where `openstack` has its credentials.",
                   .program = "openstack",
                   .variables = {{"regions", options.regions.join(u' ')}, {"profile", options.profile}},
                   .commands = script});
}
} // namespace openstack
