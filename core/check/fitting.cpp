// SPDX-License-Identifier: MIT
#include "core/check/fitting.h"

#include "core/base/words.h"
#include "core/naming/names.h"

namespace fitting {
namespace {
// " (told by their names)" where only names tell.
QString source(bool imageByName, bool typeByName)
{
    if (imageByName && typeByName)
        return Words::tr(" Only the names of both tell this.");
    if (imageByName)
        return Words::tr(" Only the name of the image tells this.");
    return typeByName ? Words::tr(" Only the name of the instance type tells this.") : QString();
}
} // namespace

QString architecture(const Trait<Architecture> &image, const Trait<Architecture> &type)
{
    return canRun(image.value, type.value)
        ? QString()
        : Words::tr("the instance type is %1 and the image %2.")
                .arg(bitsBeside(type.value, image.value), bitsBeside(image.value, type.value))
            + source(image.byName, type.byName);
}

QString virtualization(Virtualization image, const TypeTraits &type)
{
    const Virtualization wanted = type.virtualization.value;
    return wanted == Virtualization::Unknown || image == Virtualization::Unknown || wanted == image
        ? QString()
        : Words::tr("the instance type runs %1 images only, and this one is %2.")
                .arg(labelOf(wanted), labelOf(image))
            + source(false, type.virtualization.byName);
}

QString rootDevice(RootDevice image, const TypeTraits &type)
{
    return image == RootDevice::Local && type.needsVolume
        ? Words::tr("the instance type boots from volumes only, the image from local disk.")
            + source(false, true)
        : QString();
}

QString firmware(const Image &image, const InstanceType &type)
{
    const auto lacks = [&](BootMode mode) {
        return !type.bootModes.isEmpty() && !type.bootModes.contains(mode);
    };
    for (const BootMode mode : {BootMode::Bios, BootMode::Uefi})
        if (image.bootMode == mode && lacks(mode))
            return Words::tr("the image boots by %1 only, which the instance type does not have.")
                .arg(labelOf(mode));
    return image.tpm == Tristate::Yes && lacks(BootMode::Uefi)
        ? Words::tr("the image wants a TPM, which needs UEFI, and the instance type does not have it.")
        : QString();
}

QString network(const Image &image, const InstanceType &type)
{
    return image.ena == Tristate::No && type.ena == EnaSupport::Required
        ? Words::tr("the instance type requires enhanced networking (ENA), which the image does not support.")
        : QString();
}

QString memory(const Image &image, const InstanceType &type)
{
    return type.memoryMib > 0 && image.minMemory > type.memoryMib
        ? Words::tr("the image needs %1 MiB of memory, and the instance type has %2.")
              .arg(QString::number(image.minMemory), QString::number(type.memoryMib))
        : QString();
}

QStringList reasonsAgainst(const Plan &plan, Id<Image> imageId, Id<InstanceType> typeId)
{
    const Image *image = plan.find(imageId);
    const InstanceType *type = plan.find(typeId);
    if (!image || !type)
        return {};
    const TypeTraits traits = traitsOf(*type);
    QStringList reasons {
        architecture(traitsOf(*image, readImageName(image->name)).architecture, traits.architecture),
        virtualization(image->virtualization, traits),
        rootDevice(image->rootDevice, traits),
        firmware(*image, *type),
        network(*image, *type),
        memory(*image, *type)};
    reasons.removeAll(QString());
    for (QString &reason : reasons)
        reason =
            Words::tr("%1 does not boot on %2: %3").arg(nameOf(plan, imageId), nameOf(plan, typeId), reason);
    return reasons;
}

bool isKnown(const Plan &plan, Id<Image> imageId, Id<InstanceType> typeId)
{
    const Image *image = plan.find(imageId);
    const InstanceType *type = plan.find(typeId);
    if (!image || !type || !reasonsAgainst(plan, imageId, typeId).isEmpty())
        return false;
    return traitsOf(*image, readImageName(image->name)).architecture.value != Architecture::Unknown
        && architectureOf(*type).value != Architecture::Unknown;
}

Id<InstanceType> proposed(const Plan &plan, Id<Image> image, const QList<Id<InstanceType>> &types,
                          const QString &liked)
{
    Id<InstanceType> first;
    for (const Id<InstanceType> type : types) {
        const bool isLiked = !liked.isEmpty() && nameOf(plan, type) == liked;
        if ((!first || isLiked) && !plan.row(type).retired && isKnown(plan, image, type))
            first = type;
        if (isLiked && first == type)
            return type;
    }
    return first;
}
} // namespace fitting
