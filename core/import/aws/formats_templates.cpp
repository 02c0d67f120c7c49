// SPDX-License-Identifier: MIT
#include "core/import/aws/records.h"

#include "core/import/aws/regions.h"
#include "core/import/columns.h"

namespace aws {
namespace {
constexpr Column<SaidTemplate> templateTable[] {
    part<&SaidTemplate::of, &TemplateMention::uid>("LaunchTemplateId"),
    part<&SaidTemplate::of, &TemplateMention::name>("LaunchTemplateName"),
    part<&SaidTemplate::defaultVersion>("DefaultVersionNumber"),
    part<&SaidTemplate::latestVersion>("LatestVersionNumber"),
};

constexpr Column<SaidVersion> versionTable[] {
    part<&SaidVersion::of, &TemplateMention::uid>("LaunchTemplateId"),
    part<&SaidVersion::of, &TemplateMention::name>("LaunchTemplateName"),
    part<&SaidVersion::number>("VersionNumber"),
    part<&SaidVersion::isDefault>("DefaultVersion"),
    part<&SaidVersion::description>("VersionDescription"),
    part<&SaidVersion::createdAt>("CreateTime"),
};

constexpr Column<SaidVersion> configurationTable[] {
    part<&SaidVersion::of, &TemplateMention::name>("LaunchConfigurationName"),
    part<&SaidVersion::of, &TemplateMention::uid>("LaunchConfigurationARN"),
    part<&SaidVersion::createdAt>("CreatedTime"),
};

// "≥ 4 vCPUs, ≥ 1000 MiB": what a type must have, where none is named.
QString requirementsOf(json::Node requirements)
{
    QStringList parts;
    if (const auto cpus = requirements.at("VCpuCount.Min").integer())
        parts.append(QStringLiteral("≥ %1 vCPUs").arg(*cpus));
    if (const auto memory = requirements.at("MemoryMiB.Min").integer())
        parts.append(QStringLiteral("≥ %1 MiB").arg(*memory));
    return requirements && parts.isEmpty() ? QStringLiteral("InstanceRequirements")
                                           : parts.join(QStringLiteral(", "));
}
} // namespace

SaidLaunch launchOf(json::Node record)
{
    return {.image = record["ImageId"].text(),
            .instanceType = record["InstanceType"].text(),
            .requirements = requirementsOf(record["InstanceRequirements"])};
}

void readTemplate(json::Node record, Sayings &into)
{
    const SaidTemplate one = rowFrom(record, templateTable);
    if (!one.of)
        return into.passOver(
            QT_TRANSLATE_NOOP("Words", "A template without LaunchTemplateId and LaunchTemplateName."),
            record.line());
    into.templates.append(one);
}

void readVersion(json::Node record, Sayings &into)
{
    SaidVersion version = rowFrom(record, versionTable);
    if (!version.of)
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A version without the template that it is of."),
                             record.line());
    if (version.number < 1) // what it launches is never taken for that of another one
        return into.passOver(
            QT_TRANSLATE_NOOP("Words",
                              "A version whose VersionNumber is no number of a version. Export it again with "
                              "aws ec2 describe-launch-template-versions."),
            record.line());
    version.launch = launchOf(record["LaunchTemplateData"]);
    into.versions.append(version);
}

void readConfiguration(json::Node record, Sayings &into)
{
    SaidVersion version = rowFrom(record, configurationTable);
    if (!version.of)
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A configuration without LaunchConfigurationName."),
                             record.line());
    version.of.isConfiguration = true;
    version.number = 1;
    version.isDefault = true;
    version.launch = launchOf(record);
    version.scope = {regionOf(version.of.uid), accountOf(version.of.uid)};
    into.versions.append(version);
}
} // namespace aws
