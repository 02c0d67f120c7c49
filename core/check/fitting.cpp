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
    const Virtualization wanted = type.virtualization;
    return wanted == Virtualization::Unknown || image == Virtualization::Unknown || wanted == image
        ? QString()
        : Words::tr("the instance type runs %1 images only, and this one is %2.").arg(labelOf(wanted), labelOf(image))
            + source(false, true);
}

QString rootDevice(RootDevice image, const TypeTraits &type)
{
    return image == RootDevice::Local && type.needsVolume
        ? Words::tr("the instance type boots from volumes only, the image from local disk.") + source(false, true)
        : QString();
}

QStringList reasonsAgainst(const Plan &plan, Id<Image> imageId, Id<InstanceType> typeId)
{
    const Image *image = plan.find(imageId);
    const InstanceType *type = plan.find(typeId);
    if (!image || !type)
        return {};
    const TypeTraits traits = traitsOf(*type);
    QStringList reasons {architecture(traitsOf(*image, readImageName(image->name)).architecture, traits.architecture),
                         virtualization(image->virtualization, traits), rootDevice(image->rootDevice, traits)};
    reasons.removeAll(QString());
    for (QString &reason : reasons)
        reason = Words::tr("%1 does not boot on %2: %3").arg(nameOf(plan, imageId), nameOf(plan, typeId), reason);
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

Id<InstanceType> proposed(const Plan &plan, Id<Image> image, const QList<Id<InstanceType>> &types, const QString &liked)
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
