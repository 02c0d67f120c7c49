// SPDX-License-Identifier: MIT
#include "core/import/openstack/collect.h"

#include "core/base/words.h"

namespace openstack {
namespace {
// What images require, lists do not say: those that servers run are shown one by one.
constexpr auto script = R"sh(
out=${1:-inventory}
mkdir -p "$out"
rm -f "$out/.failed"

call() {
    if [ -n "$profile" ]; then
        openstack --os-cloud "$profile" "$@"
    else
        openstack "$@"
    fi
}

# save FILE ARGUMENT...: what the command prints becomes the file, once it is whole; else the end tells of it.
save() {
    file=$1
    shift
    if call "$@" -f json >"$file.part"; then
        mv "$file.part" "$file"
    else
        rm -f "$file.part"
        echo "This could not be read, and is left out: openstack $*" >&2
        echo "openstack $*" >>"$out/.failed"
    fi
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
echo "Bring in the folder $out: mci-planner import PLAN $out"
if [ -s "$out/.failed" ]; then
    echo "Not all of it could be read; $out/.failed says what is missing." >&2
    exit 1
fi
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
    return QStringLiteral(
               "#!/bin/sh\n"
               "# Writes what runs in OpenStack to a folder, for MCI Planner. It only reads; it changes "
               "nothing.\n"
               "# Run it where `openstack` has its credentials. Run again, it brings the folder up to date.\n"
               "set -eu\n"
               "regions=%1\n"
               "profile=%2\n")
               .arg(shellQuoted(options.regions.join(u' ')), shellQuoted(options.profile))
        + QLatin1String(script).mid(1);
}
} // namespace openstack
