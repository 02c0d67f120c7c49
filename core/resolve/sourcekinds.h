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

// True for an image of Azure's marketplace: "Canonical:ubuntu-24_04-lts:server:24.04.202405230".
inline bool isUrn(const QString &imageUid) { return imageUid.count(u':') == 3 && !imageUid.contains(u'/'); }
