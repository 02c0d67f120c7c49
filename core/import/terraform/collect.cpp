// SPDX-License-Identifier: MIT
#include "core/import/terraform/collect.h"

#include "core/base/words.h"

namespace terraform {
namespace {
constexpr auto terraformScript = R"sh(
out=${1:-inventory}
mkdir -p "$out"
out=$(cd "$out" && pwd)
rm -f "$out/.failed"
umask 077 # a state may hold secrets; keep these files as you keep it

# What reads the state: TF, if it is set; else what the folder was made with.
tool() {
    if [ -n "${TF:-}" ]; then
        echo "$TF"
    elif grep -qs registry.opentofu.org .terraform.lock.hcl || ! command -v terraform >/dev/null; then
        echo tofu
    else
        echo terraform
    fi
}

# save FILE ARGUMENT...: what the command prints becomes the file, once it is whole.
save() {
    file=$1
    shift
    if "$(tool)" "$@" >"$file.part" </dev/null; then
        mv "$file.part" "$file"
    else
        rm -f "$file.part"
        echo "This could not be read, and is left out: $folder: $(tool) $*" >&2
        echo "$folder: $(tool) $*" >>"$out/.failed"
    fi
}

while IFS= read -r folder; do
    if ! cd "$start" || ! cd "$folder"; then
        echo "$folder" >>"$out/.failed"
        continue
    fi
    workspace=$("$(tool)" workspace show </dev/null) || workspace=default
    into=$out/terraform/$(pwd | sed 's|^/||; s|/|-|g')/$workspace
    mkdir -p "$into"
    rm -f "$into"/*.part "$into"/plan-*.json
    save "$into/state.json" show -json
    for plan in tfplan ./*.tfplan; do
        if [ -f "$plan" ]; then
            save "$into/plan-$(basename "$plan").json" show -json "$plan"
        fi
    done
done <<END
$folders
END
echo "Bring in the folder $out: mci-planner import PLAN $out"
if [ -s "$out/.failed" ]; then
    echo "Not all of it could be read; $out/.failed says what is missing." >&2
    exit 1
fi
)sh";
} // namespace

Result<QString> collectScript(const CollectOptions &options)
{
    QStringList folders;
    for (const QString &folder : options.folders)
        if (!folder.isEmpty())
            folders.append(folder);
    if (folders.isEmpty())
        return Error {
            Words::tr("Say in which folders Terraform keeps what is meant: --folders network,shop."), {}};
    return QStringLiteral(
               "#!/bin/sh\n"
               "# Prints states and plans of Terraform or OpenTofu to a folder, for MCI Planner. It only "
               "reads; it "
               "changes nothing.\n"
               "# Run it where the folders are initialised. Run again, it brings the folder up to date.\n"
               "set -eu\n"
               "start=$(pwd)\n"
               "folders=%1\n")
               .arg(shellQuoted(folders.join(u'\n')))
        + QLatin1String(terraformScript).mid(1);
}
} // namespace terraform
