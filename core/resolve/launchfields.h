// SPDX-License-Identifier: MIT
// The fields of a launch as one table: where Next, a Resolution and a snapshot hold each, and its words.
#pragma once

#include "core/resolve/resolution.h"

namespace launchfields {
// One line of the table. A place that a field has not is nullptr: no Next says tags, no row is user data.
template <class Answer, class Chosen, class PastRow, class PastText> struct Line {
    LaunchField field;
    const char *phrase; // within a sentence; untranslated
    const char *word;   // after an article
    Answer answer;      // in LaunchSettings
    Chosen chosen;      // in Resolution
    PastRow pastRow;    // in LaunchSnapshot, as the next
    PastText pastText;
    ImageKind kind = ImageKind::Machine; // of a field that is an image

    // True when Next may leave the field to be inherited.
    static constexpr bool isInheritable()
    {
        if constexpr (std::is_null_pointer_v<Answer>)
            return false;
        else
            return isOverride<typename fielddetail::Member<Answer>::Value>;
    }
    // False for tags only, to which more than one level contributes.
    static constexpr bool isChosen() { return !std::is_null_pointer_v<Chosen>; }
    // True when a row is the field's value, not a text.
    static constexpr bool isRow() { return !std::is_null_pointer_v<PastRow>; }
};

template <class Answer, class Chosen, class PastRow, class PastText>
Line(LaunchField, const char *, const char *, Answer, Chosen, PastRow, PastText,
     ImageKind = ImageKind::Machine) -> Line<Answer, Chosen, PastRow, PastText>;

inline constexpr std::tuple table {
    Line {LaunchField::Cloud, QT_TRANSLATE_NOOP("Words", "the cloud"), QT_TRANSLATE_NOOP("Words", "cloud"),
          &LaunchSettings::cloud, &Resolution::cloud, &LaunchSnapshot::cloudId, &LaunchSnapshot::cloud},
    Line {LaunchField::ServerTemplate, QT_TRANSLATE_NOOP("Words", "the ServerTemplate"),
          QT_TRANSLATE_NOOP("Words", "ServerTemplate"), &LaunchSettings::serverTemplate,
          &Resolution::serverTemplate, &LaunchSnapshot::serverTemplateId, &LaunchSnapshot::serverTemplate},
    Line {LaunchField::Mci, QT_TRANSLATE_NOOP("Words", "the MultiCloud Image"),
          QT_TRANSLATE_NOOP("Words", "MultiCloud Image"), &LaunchSettings::mci, &Resolution::mci,
          &LaunchSnapshot::mciId, &LaunchSnapshot::mci},
    Line {LaunchField::Image, QT_TRANSLATE_NOOP("Words", "the image"), QT_TRANSLATE_NOOP("Words", "image"),
          &LaunchSettings::image, &Resolution::image, &LaunchSnapshot::imageId, &LaunchSnapshot::imageUid},
    Line {LaunchField::InstanceType, QT_TRANSLATE_NOOP("Words", "the instance type"),
          QT_TRANSLATE_NOOP("Words", "instance type"), &LaunchSettings::instanceType,
          &Resolution::instanceType, &LaunchSnapshot::instanceTypeId, &LaunchSnapshot::instanceType},
    Line {LaunchField::Kernel, QT_TRANSLATE_NOOP("Words", "the kernel"), QT_TRANSLATE_NOOP("Words", "kernel"),
          &LaunchSettings::kernel, &Resolution::kernel, &LaunchSnapshot::kernelId, &LaunchSnapshot::kernel,
          ImageKind::Kernel},
    Line {LaunchField::Ramdisk, QT_TRANSLATE_NOOP("Words", "the ramdisk"),
          QT_TRANSLATE_NOOP("Words", "ramdisk"), &LaunchSettings::ramdisk, &Resolution::ramdisk,
          &LaunchSnapshot::ramdiskId, &LaunchSnapshot::ramdisk, ImageKind::Ramdisk},
    Line {LaunchField::UserData, QT_TRANSLATE_NOOP("Words", "the user data"),
          QT_TRANSLATE_NOOP("Words", "user data"), &LaunchSettings::userData, &Resolution::userData, nullptr,
          &LaunchSnapshot::userData},
    Line {LaunchField::Datacenter, QT_TRANSLATE_NOOP("Words", "the datacenter"),
          QT_TRANSLATE_NOOP("Words", "datacenter"), &LaunchSettings::datacenter, &Resolution::datacenter,
          &LaunchSnapshot::datacenterId, &LaunchSnapshot::datacenter},
    Line {LaunchField::Tags, QT_TRANSLATE_NOOP("Words", "the tags"), QT_TRANSLATE_NOOP("Words", "tags"),
          nullptr, nullptr, nullptr, nullptr},
};

// Calls visit(line) for every field in the order of allLaunchFields.
template <class Visit> constexpr void forEach(Visit &&visit)
{
    std::apply([&](const auto &...line) { (visit(line), ...); }, table);
}
// Calls visit(line) for that field.
template <class Visit> constexpr void visit(LaunchField field, Visit &&visit)
{
    std::apply([&](const auto &...line) { ((line.field == field && (visit(line), true)) || ...); }, table);
}
// The same for a field that Next may inherit: false, and no call, for another.
template <class Visit> bool visitInheritable(LaunchField field, Visit &&visit)
{
    bool isInheritable = false;
    launchfields::visit(field, [&]<class L>(const L &line) {
        if constexpr (L::isInheritable()) {
            isInheritable = true;
            visit(line);
        }
    });
    return isInheritable;
}

static_assert(std::tuple_size_v<decltype(table)> == launchFieldCount);
static_assert([] {
    int position = 0;
    bool isInOrder = true;
    forEach([&](const auto &line) { isInOrder = isInOrder && int(line.field) == position++; });
    return isInOrder;
}());
} // namespace launchfields
