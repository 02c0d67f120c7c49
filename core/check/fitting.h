// SPDX-License-Identifier: MIT
// Fitting is whether an image boots on an instance type: W-05 judges by it, and so does every form that sets either.
#pragma once

#include "core/check/traits.h"

// Why not, as the end of a sentence; empty where nothing is known against it.
namespace fitting {
QString architecture(const Trait<Architecture> &image, const Trait<Architecture> &type);
QString virtualization(Virtualization image, const TypeTraits &type);
QString rootDevice(RootDevice image, const TypeTraits &type);
QString firmware(const Image &image, const InstanceType &type);
QString network(const Image &image, const InstanceType &type);
QString memory(const Image &image, const InstanceType &type);

// All of it, as sentences of their own.
QStringList reasonsAgainst(const Plan &plan, Id<Image> image, Id<InstanceType> type);
// Both are known, and the type runs the image.
bool isKnown(const Plan &plan, Id<Image> image, Id<InstanceType> type);
// The first of the types that is known to fit; the liked one before others. None where that is not known of any.
Id<InstanceType> proposed(const Plan &plan, Id<Image> image, const QList<Id<InstanceType>> &types,
                          const QString &liked = {});
} // namespace fitting
