// SPDX-License-Identifier: MIT
#include "core/import/google/collect.h"

#include "core/base/words.h"

namespace google {
namespace {
// Of the projects whose images templates name or disks were made from, all images are asked for, as a family
// is known by all that are in it.
constexpr auto script = R"sh(
[ $# -eq 0 ] || shift

call() {
    if [ -n "$profile" ]; then
        gcloud --configuration "$profile" --quiet "$@"
    else
        gcloud --quiet "$@"
    fi
}

asJson() {
    call "$@" --format json
}

# owners: the projects of the images that the files of the folder name, a line each.
owners() {
    cat "$folder/instance-templates.json" "$folder/disks.json" 2>/dev/null |
        sed -n 's|.*"sourceImage": *"[^"]*projects/\([^/"]*\)/global/images/[^"]*".*|\1|p' | sort -u
}

# zones: those in which there are instances, with a comma between them.
zones() {
    sed -n 's|.*"zone": *"[^"]*zones/\([a-z0-9-]*\)".*|\1|p' "$folder/instances.json" 2>/dev/null | sort -u |
        tr '\n' ',' | sed 's/,$//'
}

if [ $# -eq 0 ]; then
    current=$(call config get-value project)
    if [ -z "$current" ]; then
        echo "Say which projects are meant: sh $0 $out PROJECT..." >&2
        exit 1
    fi
    set -- "$current"
fi
for project; do
    folder=$out/gcp/$project
    mkdir -p "$folder"
    rm -f "$folder"/*.part "$folder"/images.of-*.json
    save "$folder/project.json" projects describe "$project"
    save "$folder/images.json" compute images list --project "$project" --no-standard-images --show-deprecated
    save "$folder/instances.json" compute instances list --project "$project"
    save "$folder/disks.json" compute disks list --project "$project"
    save "$folder/instance-templates.json" compute instance-templates list --project "$project"
    save "$folder/instance-groups.json" compute instance-groups managed list --project "$project"
    where=$(zones)
    if [ -n "$where" ]; then
        save "$folder/machine-types.json" compute machine-types list --project "$project" --zones "$where"
    fi
    owners | while read -r owner; do
        [ "$owner" = "$project" ] ||
            save "$folder/images.of-$owner.json" compute images list --project "$owner" --no-standard-images \
                --show-deprecated
    done
done
)sh";
} // namespace

Result<QString> collectScript(const CollectOptions &options)
{
    if (!options.regions.isEmpty())
        return Error {Words::tr("Google lists all of its regions at once: leave out --regions. Which "
                                "projects are meant is said "
                                "to the script: sh collect.sh inventory PROJECT…"),
                      {}};
    return textOf({.what = "Writes what runs in Google Cloud",
                   .where = "Run it where `gcloud` has its credentials: sh collect.sh [FOLDER [PROJECT...]].",
                   .program = "gcloud",
                   .variables = {{"profile", options.profile}},
                   .commands = script});
}
} // namespace google
