// SPDX-License-Identifier: MIT
#include "core/import/terraform/collect.h"

#include "core/base/words.h"

namespace terraform {
namespace {
constexpr auto script = R"sh(
start=$(pwd)
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

asJson() {
    "$(tool)" "$@"
}

while IFS= read -r folder; do
    if ! cd "$start" || ! cd "$folder"; then
        echo "$folder" >>"$out/.failed"
        continue
    fi
    program="$folder: $(tool)"
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
    return textOf({.what = "Prints states and plans of Terraform or OpenTofu",
                   .where = "Run it where the folders are initialised.",
                   .program = "terraform",
                   .variables = {{"folders", folders.join(u'\n')}},
                   .commands = script});
}
} // namespace terraform
