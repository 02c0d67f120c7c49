// SPDX-License-Identifier: MIT
// What the ids of clouds tell by their form.
#pragma once

#include "core/plan/entities/imports.h"

// True for a launch configuration of AWS, which is read as a launch template and never gets another version.
inline bool isLaunchConfiguration(const SourceKey &key)
{
    const QString id = key.id;
    return id.contains(QLatin1String(":launchConfiguration:"))
        || id.contains(QLatin1String("/launch-configuration/"));
}

// The command whose output tells what is in a launch template, a launch configuration or an instance template; empty
// for what no command tells.
inline QString contentsCommand(const SourceKey &key)
{
    if (key.provider == Provider::Google)
        return QStringLiteral("gcloud compute instance-templates list");
    if (key.provider != Provider::Aws)
        return {};
    return isLaunchConfiguration(key) ? QStringLiteral("aws autoscaling describe-launch-configurations")
                                      : QStringLiteral("aws ec2 describe-launch-template-versions");
}

// True for an image of Azure's marketplace: "Canonical:ubuntu-24_04-lts:server:24.04.202405230".
inline bool isUrn(const QString &imageUid) { return imageUid.count(u':') == 3 && !imageUid.contains(u'/'); }
