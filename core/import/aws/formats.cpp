// SPDX-License-Identifier: MIT
#include "core/import/aws/formats.h"

#include "core/import/aws/records.h"

namespace aws {
namespace {
QList<Format> inventories()
{
    return {
        inventoryFormat("aws.images", "aws ec2 describe-images",
                        {{Syntax::Json, {"Images[]", "[]"}, {"ImageId"}, {"InstanceId", "InstanceType"}}},
                        readImage),
        inventoryFormat(
            "aws.instance-types", "aws ec2 describe-instance-types",
            {{Syntax::Json, {"InstanceTypes[]", "[]"}, {"InstanceType", "ProcessorInfo"}, {}},
             {Syntax::Json, {"InstanceTypes[]", "[]"}, {"InstanceType", "VCpuInfo"}, {"ProcessorInfo"}}},
            readInstanceType),
        inventoryFormat(
            "aws.offerings", "aws ec2 describe-instance-type-offerings",
            {{Syntax::Json, {"InstanceTypeOfferings[]", "[]"}, {"InstanceType", "LocationType"}, {}}},
            readOffering),
        inventoryFormat(
            "aws.instances", "aws ec2 describe-instances",
            {{Syntax::Json, {"Reservations[]", "[]"}, {"ReservationId", "Instances"}, {}},
             {Syntax::Json, {"Reservations[]"}, {"Instances"}, {"ReservationId"}},
             {Syntax::Json, {"Instances[]", "[]", "[][]"}, {"InstanceId", "ImageId"}, {"ReservationId"}}},
            readInstances),
        inventoryFormat(
            "aws.templates", "aws ec2 describe-launch-templates",
            {{Syntax::Json, {"LaunchTemplates[]", "[]"}, {"LaunchTemplateId", "LatestVersionNumber"}, {}}},
            readTemplate),
        inventoryFormat(
            "aws.template-versions", "aws ec2 describe-launch-template-versions",
            {{Syntax::Json, {"LaunchTemplateVersions[]", "[]"}, {"VersionNumber", "LaunchTemplateData"}, {}}},
            readVersion),
        inventoryFormat("aws.launch-configurations", "aws autoscaling describe-launch-configurations",
                        {{Syntax::Json,
                          {"LaunchConfigurations[]", "[]"},
                          {"LaunchConfigurationName", "LaunchConfigurationARN"},
                          {"AutoScalingGroupName"}}},
                        readConfiguration),
        inventoryFormat("aws.groups", "aws autoscaling describe-auto-scaling-groups",
                        {{Syntax::Json,
                          {"AutoScalingGroups[]", "[]"},
                          {"AutoScalingGroupName", "MinSize"},
                          {"InstanceId"}}},
                        readGroup),
        inventoryFormat(
            "aws.parameters", "aws ssm get-parameters",
            {{Syntax::Json, {"Parameters[]", "[]", "Parameter"}, {"Name", "Value", "Version"}, {}}},
            readParameter),
        inventoryFormat("aws.regions", "aws ec2 describe-regions",
                        {{Syntax::Json, {"Regions[]", "[]"}, {"RegionName", "Endpoint"}, {}}}, readRegion),
    };
}

// What looks like one and is none.
QList<Format> refusals()
{
    return {
        refusedFormat(
            "aws.parameter-tree", "tree of AWS parameters", {{Syntax::Json, {"aws"}, {"service"}, {}}},
            QT_TRANSLATE_NOOP("Words",
                              "This is a tree of AWS's parameters, as no command prints it. Export those "
                              "that are used: aws ssm get-parameters.")),
        refusedFormat("aws.vantage", "Vantage instances",
                      {{Syntax::Json, {"[]"}, {"instance_type", "pretty_name"}, {}},
                       {Syntax::Json, {"[]"}, {"instance_type", "pretty_name_azure"}, {}}},
                      QT_TRANSLATE_NOOP(
                          "Words",
                          "This is Vantage's list of instance types. Bring in those of the cloud itself, as "
                          "aws ec2 describe-instance-types or az vm list-skus prints them.")),
        refusedFormat("aws.error", "aws error", {{Syntax::Json, {"Error"}, {"Code", "Message"}, {}}},
                      QT_TRANSLATE_NOOP(
                          "Words", "This is an answer of AWS that says what went wrong, not an inventory.")),
        refusedFormat(
            "aws.create-input", "aws create-launch-template --cli-input-json",
            {{Syntax::Json, {""}, {"LaunchTemplateName", "LaunchTemplateData"}, {"VersionNumber"}}},
            QT_TRANSLATE_NOOP("Words",
                              "This is what a command to create something is given, not an inventory of "
                              "what there is.")),
        refusedFormat("aws.names-only", "aws --query",
                      {{Syntax::Json,
                        {"[]", "[][]"},
                        {"InstanceId"},
                        {"ImageId", "AutoScalingGroupName", "ReservationId"}}},
                      QT_TRANSLATE_NOOP(
                          "Words", "These instances have no ImageId. Export them again without --query.")),
    };
}
} // namespace

QList<Format> formats() { return inventories() + refusals(); }
} // namespace aws
