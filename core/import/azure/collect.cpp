// SPDX-License-Identifier: MIT
#include "core/import/azure/collect.h"

#include "core/base/words.h"
#include "core/import/azure/regions.h"

namespace azure {
namespace {
// Machines, scale sets, images and galleries are those of the whole subscription. Of the marketplace, only
// what is used is asked for, in each location.
constexpr auto script = R"sh(
out=${1:-inventory}
mkdir -p "$out"
rm -f "$out/.failed"

call() {
    if [ -n "$subscription" ]; then
        az "$@" --subscription "$subscription" --only-show-errors
    else
        az "$@" --only-show-errors
    fi
}

# failed ARGUMENT...: the rest is collected all the same, and the end tells of it.
failed() {
    echo "This could not be read, and is left out: az $*" >&2
    echo "az $*" >>"$out/.failed"
}

# save FILE ARGUMENT...: what the command prints becomes the file, once it is whole.
save() {
    file=$1
    shift
    if call "$@" --output json </dev/null >"$file.part"; then
        mv "$file.part" "$file"
    else
        rm -f "$file.part"
        failed "$@"
    fi
}

# list ARGUMENT...: what a query gives, a row a line, or nothing where it fails.
list() {
    if rows=$(call "$@" --output tsv </dev/null); then
        printf '%s\n' "$rows" | sed '/^$/d'
    else
        failed "$@"
    fi
}

account=$(call account show --query id --output tsv)
folder=$out/azure/$account
tab=$(printf '\t')
mkdir -p "$folder"
find "$folder" -name '*.json' -exec rm -f {} +
save "$folder/vm-list.json" vm list --show-details
save "$folder/vmss-list.json" vmss list
save "$folder/image-list.json" image list

number=0
list vmss list --query '[].[resourceGroup,name]' | while IFS=$tab read -r group name; do
    number=$((number + 1))
    save "$folder/vmss-list-instances-$number.json" vmss list-instances --resource-group "$group" --name "$name"
done

number=0
list sig list --query '[].[resourceGroup,name]' | while IFS=$tab read -r group gallery; do
    number=$((number + 1))
    save "$folder/sig-image-definition-list-$number.json" sig image-definition list \
        --resource-group "$group" --gallery-name "$gallery"
    version=0
    list sig image-definition list --resource-group "$group" --gallery-name "$gallery" --query '[].name' |
        while IFS=$tab read -r definition; do
            version=$((version + 1))
            save "$folder/sig-image-version-list-$number-$version.json" sig image-version list \
                --resource-group "$group" --gallery-name "$gallery" --gallery-image-definition "$definition"
        done
done

for region in $regions; do
    mkdir -p "$folder/$region"
    save "$folder/$region/vm-list-skus.json" vm list-skus --location "$region" --resource-type virtualMachines
    number=0
    {
        list vm list --query \
            "[?location=='$region'].storageProfile.imageReference.[publisher,offer,sku]"
        list vmss list --query \
            "[?location=='$region'].virtualMachineProfile.storageProfile.imageReference.[publisher,offer,sku]"
    } | sed '/None/d' | sort -u | while IFS=$tab read -r publisher offer sku; do
        [ -n "$sku" ] || continue
        number=$((number + 1))
        save "$folder/$region/vm-image-list-$number.json" vm image list --location "$region" --all \
            --publisher "$publisher" --offer "$offer" --sku "$sku"
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
    QStringList regions;
    for (const QString &text : options.regions) {
        const QString region = regionOf(text.trimmed());
        if (region.isEmpty())
            return Error {Words::tr("“%1” is no location of Azure, as westeurope is.").arg(text), {}};
        regions.append(region);
    }
    if (regions.isEmpty())
        return Error {Words::tr("Say which locations are meant: --regions westeurope,eastus."), {}};
    return QStringLiteral("#!/bin/sh\n"
                          "# Writes what runs in Azure to a folder, for MCI Planner. It only reads; it "
                          "changes nothing.\n"
                          "# Run it where `az` is logged in. Run again, it brings the folder up to date.\n"
                          "set -eu\n"
                          "regions=%1\n"
                          "subscription=%2\n")
               .arg(shellQuoted(regions.join(u' ')), shellQuoted(options.profile))
        + QLatin1String(script).mid(1);
}
} // namespace azure
