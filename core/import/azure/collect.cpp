// SPDX-License-Identifier: MIT
#include "core/import/azure/collect.h"

#include "core/base/words.h"
#include "core/import/azure/regions.h"

namespace azure {
namespace {
// Machines, scale sets, images and galleries are those of the whole subscription. Of the marketplace, only
// what is used is asked for, in each location.
constexpr auto script = R"sh(
call() {
    if [ -n "$subscription" ]; then
        az "$@" --subscription "$subscription" --only-show-errors
    else
        az "$@" --only-show-errors
    fi
}

asJson() {
    call "$@" --output json
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
    return textOf({.what = "Writes what runs in Azure",
                   .where = "Run it where `az` is logged in.",
                   .program = "az",
                   .variables = {{"regions", regions.join(u' ')}, {"subscription", options.profile}},
                   .commands = script});
}
} // namespace azure
