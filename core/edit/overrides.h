// SPDX-License-Identifier: MIT
// Overrides is the map from an inheritable LaunchField to where Next and a Resolution hold it, so that no
// intent has to name the seven fields.
#pragma once

#include "core/resolve/resolution.h"

namespace edit {
// Calls visit(member of LaunchSettings, member of Resolution); false, and no call, for a field that is
// never inherited.
template <class Visit> bool visitOverride(LaunchField field, Visit &&visit)
{
    switch (field) {
    case LaunchField::Mci:
        visit(&LaunchSettings::mci, &Resolution::mci);
        return true;
    case LaunchField::Image:
        visit(&LaunchSettings::image, &Resolution::image);
        return true;
    case LaunchField::InstanceType:
        visit(&LaunchSettings::instanceType, &Resolution::instanceType);
        return true;
    case LaunchField::Kernel:
        visit(&LaunchSettings::kernel, &Resolution::kernel);
        return true;
    case LaunchField::Ramdisk:
        visit(&LaunchSettings::ramdisk, &Resolution::ramdisk);
        return true;
    case LaunchField::UserData:
        visit(&LaunchSettings::userData, &Resolution::userData);
        return true;
    case LaunchField::Datacenter:
        visit(&LaunchSettings::datacenter, &Resolution::datacenter);
        return true;
    case LaunchField::Cloud:
    case LaunchField::ServerTemplate:
    case LaunchField::Tags:
        break;
    }
    return false;
}
} // namespace edit
