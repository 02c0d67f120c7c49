// SPDX-License-Identifier: MIT
// Ready to publish is a revision whose MultiCloud Images were tested wherever they can launch, and of which
// no error is open (D9): here is what a revision lacks.
#pragma once

#include "core/check/check.h"

namespace check {
struct Lack {
    QString sentence;
    AnyId object; // where it can be mended: a ListedMci for a test, else what the error is at
    bool operator==(const Lack &) const = default;
};

// Empty when it is ready to be published.
QList<Lack> lacking(const Plan &plan, Id<ServerTemplate> revision, Timestamp now);
// A MultiCloud Image is tested with a ServerTemplate, so that its own errors are all that counts here, and
// that it supports a cloud.
QList<Lack> lacking(const Plan &plan, Id<MultiCloudImage> revision, Timestamp now);
} // namespace check
