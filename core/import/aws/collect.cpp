// SPDX-License-Identifier: MIT
#include "core/import/aws/collect.h"

#include "core/base/words.h"
#include "core/import/aws/regions.h"

namespace aws {
namespace {
// Templates are asked for once more for each version that a group names by number, as one call gives no more than the
// default and the latest one of all; images and parameters for what templates and instances name.
constexpr auto script = R"sh(
call() {
    if [ -n "$profile" ]; then
        aws --profile "$profile" "$@"
    else
        aws "$@"
    fi
}

asJson() {
    call "$@" --output json
}

# query ARGUMENT...: what it gives, or nothing where it fails.
query() {
    if rows=$(call "$@" --output text); then
        printf '%s\n' "$rows"
    else
        failed "$@"
    fi
}

# list ARGUMENT...: the same, a word a line.
list() {
    query "$@" | tr '\t' '\n' | sed '/^None$/d; /^$/d'
}

# images: those whose ids are the lines of the input, a hundred at a time.
images() {
    number=0
    xargs -n 100 | while read -r ids; do
        number=$((number + 1))
        save "$folder/describe-images.named-$number.json" ec2 describe-images --region "$region" \
            --include-deprecated --filters "Name=image-id,Values=$(echo "$ids" | tr ' ' ',')"
    done
}

account=$(call sts get-caller-identity --query Account --output text)
for region in $regions; do
    folder=$out/aws/$account/$region
    mkdir -p "$folder"
    rm -f "$folder"/*.part "$folder"/describe-images.named-*.json "$folder"/get-parameters-*.json \
        "$folder"/describe-launch-template-versions.lt-*.json
    save "$folder/describe-images.json" ec2 describe-images --region "$region" --owners self
    save "$folder/describe-instance-types.json" ec2 describe-instance-types --region "$region"
    save "$folder/describe-instances.json" ec2 describe-instances --region "$region"
    save "$folder/describe-launch-templates.json" ec2 describe-launch-templates --region "$region"
    # shellcheck disable=SC2016 # these are names of versions, not of variables
    save "$folder/describe-launch-template-versions.json" ec2 describe-launch-template-versions --region "$region" \
        --versions '$Default' '$Latest'
    save "$folder/describe-launch-configurations.json" autoscaling describe-launch-configurations --region "$region"
    save "$folder/describe-auto-scaling-groups.json" autoscaling describe-auto-scaling-groups --region "$region"

    {
        query autoscaling describe-auto-scaling-groups --region "$region" --query \
            'AutoScalingGroups[].[LaunchTemplate.LaunchTemplateId,LaunchTemplate.Version]'
        query autoscaling describe-auto-scaling-groups --region "$region" --query \
            'AutoScalingGroups[].MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.[LaunchTemplateId,Version]'
        query autoscaling describe-auto-scaling-groups --region "$region" --query \
            'AutoScalingGroups[].MixedInstancesPolicy.LaunchTemplate.Overrides[].LaunchTemplateSpecification.[LaunchTemplateId,Version]'
        query autoscaling describe-auto-scaling-groups --region "$region" --query \
            'AutoScalingGroups[].Instances[].[LaunchTemplate.LaunchTemplateId,LaunchTemplate.Version]'
    } | sort -u | while read -r template version; do
        case $template:$version in
        lt-*:[0-9]*)
            save "$folder/describe-launch-template-versions.$template.$version.json" \
                ec2 describe-launch-template-versions --region "$region" --launch-template-id "$template" \
                --versions "$version"
            ;;
        esac
    done

    {
        list ec2 describe-instances --region "$region" --query 'Reservations[].Instances[].ImageId'
        list autoscaling describe-launch-configurations --region "$region" --query 'LaunchConfigurations[].ImageId'
        cat "$folder"/describe-launch-template-versions*.json "$folder/describe-auto-scaling-groups.json" 2>/dev/null |
            sed -n 's/.*"ImageId": *"\(ami-[^"]*\)".*/\1/p'
    } | sed '/^ami-/!d' | sort -u | images

    number=0
    cat "$folder"/describe-launch-template-versions*.json "$folder/describe-auto-scaling-groups.json" 2>/dev/null |
        sed -n 's/.*"ImageId": *"resolve:ssm:\([^"]*\)".*/\1/p' | sort -u | while read -r name; do
        number=$((number + 1))
        save "$folder/get-parameters-$number.json" ssm get-parameters --region "$region" --names "$name"
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
            return Error {Words::tr("“%1” is no region of AWS, as us-east-1 is.").arg(text), {}};
        regions.append(region);
    }
    if (regions.isEmpty())
        return Error {Words::tr("Say which regions are meant: --regions us-east-1,eu-west-1."), {}};
    return textOf({.what = "Writes what runs in AWS",
                   .where = "Run it where `aws` has its credentials.",
                   .program = "aws",
                   .variables = {{"regions", regions.join(u' ')}, {"profile", options.profile}},
                   .commands = script});
}
} // namespace aws
