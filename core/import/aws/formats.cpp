// SPDX-License-Identifier: MIT
#include "core/import/aws/formats.h"

#include "core/import/aws/records.h"

namespace aws {
namespace {
Format format(const char *key, const char *label, const QList<Probe> &probes, Format::ReadRecord read)
{
    return {.key = key, .label = label, .patterns = "*.json", .probes = probes, .provider = Provider::Aws, .record = read};
}

Format refused(const char *key, const char *label, const QList<Probe> &probes, const char *why)
{
    return {.key = key, .label = label, .patterns = "*.json", .probes = probes, .provider = Provider::Aws, .refusal = why};
}
} // namespace

QList<Format> formats()
{
    return {
        format("aws.images", "aws ec2 describe-images",
               {{Syntax::Json, {"Images[]", "[]"}, {"ImageId"}, {"InstanceId", "InstanceType"}}}, readImage),
        format("aws.instance-types", "aws ec2 describe-instance-types",
               {{Syntax::Json, {"InstanceTypes[]", "[]"}, {"InstanceType", "ProcessorInfo"}, {}},
                {Syntax::Json, {"InstanceTypes[]", "[]"}, {"InstanceType", "VCpuInfo"}, {"ProcessorInfo"}}},
               readInstanceType),
        format("aws.offerings", "aws ec2 describe-instance-type-offerings",
               {{Syntax::Json, {"InstanceTypeOfferings[]", "[]"}, {"InstanceType", "LocationType"}, {}}}, readOffering),
        format("aws.instances", "aws ec2 describe-instances",
               {{Syntax::Json, {"Reservations[]", "[]"}, {"ReservationId", "Instances"}, {}},
                {Syntax::Json, {"Reservations[]"}, {"Instances"}, {"ReservationId"}},
                {Syntax::Json, {"Instances[]", "[]", "[][]"}, {"InstanceId", "ImageId"}, {"ReservationId"}}},
               readInstances),
        format("aws.templates", "aws ec2 describe-launch-templates",
               {{Syntax::Json, {"LaunchTemplates[]", "[]"}, {"LaunchTemplateId", "LatestVersionNumber"}, {}}},
               readTemplate),
        format("aws.template-versions", "aws ec2 describe-launch-template-versions",
               {{Syntax::Json, {"LaunchTemplateVersions[]", "[]"}, {"VersionNumber", "LaunchTemplateData"}, {}}},
               readVersion),
        format("aws.launch-configurations", "aws autoscaling describe-launch-configurations",
               {{Syntax::Json,
                 {"LaunchConfigurations[]", "[]"},
                 {"LaunchConfigurationName", "LaunchConfigurationARN"},
                 {"AutoScalingGroupName"}}},
               readConfiguration),
        format("aws.groups", "aws autoscaling describe-auto-scaling-groups",
               {{Syntax::Json, {"AutoScalingGroups[]", "[]"}, {"AutoScalingGroupName", "MinSize"}, {"InstanceId"}}},
               readGroup),
        format("aws.parameters", "aws ssm get-parameters",
               {{Syntax::Json, {"Parameters[]", "[]", "Parameter"}, {"Name", "Value", "Version"}, {}}}, readParameter),
        format("aws.regions", "aws ec2 describe-regions",
               {{Syntax::Json, {"Regions[]", "[]"}, {"RegionName", "Endpoint"}, {}}}, readRegion),
        refused("aws.error", "aws error", {{Syntax::Json, {"Error"}, {"Code", "Message"}, {}}},
                QT_TRANSLATE_NOOP("Words", "This is an answer of AWS that says what went wrong, not an inventory.")),
        refused("aws.create-input", "aws create-launch-template --cli-input-json",
                {{Syntax::Json, {""}, {"LaunchTemplateName", "LaunchTemplateData"}, {"VersionNumber"}}},
                QT_TRANSLATE_NOOP("Words", "This is what a command to create something is given, not an inventory of "
                                            "what there is.")),
        refused("aws.names-only", "aws --query",
                {{Syntax::Json, {"[]", "[][]"}, {"InstanceId"}, {"ImageId", "AutoScalingGroupName", "ReservationId"}}},
                QT_TRANSLATE_NOOP("Words", "These instances have no ImageId. Export them again without --query.")),
    };
}
} // namespace aws
