// SPDX-License-Identifier: MIT
// The rows that a person names on the command line: images, MultiCloud Images, ServerTemplates and what else.
#pragma once

#include "core/base/result.h"
#include "core/plan/anyid.h"
#include "core/plan/plan.h"

namespace cli {
// The image, MultiCloud Image, ServerTemplate, instance type, datacenter or cloud of that name or uid, or
// "cloud/uid". "Ubuntu [rev 4]" and "Ubuntu@4" name a revision; without one HEAD is meant, or the latest where
// there is no HEAD. A name that fits several, or none, is an error that says which are meant.
Result<AnyId> rowNamed(const Plan &plan, const QString &name);
// The ServerTemplate or the deployment of that name, in the same way.
Result<AnyId> scopeNamed(const Plan &plan, const QString &name);
// The ServerTemplate or the MultiCloud Image of that name, in the same way; none is the error where there is none.
Result<AnyId> revisionNamed(const Plan &plan, const QString &name, const QString &none);
// The cloud, image, instance type, datacenter, MultiCloud Image or ServerTemplate of that name in the same way; of
// several, the one in the cloud.
template <class E> Result<Id<E>> rowOfKind(const Plan &plan, const QString &name, Id<Cloud> cloud);

// The text of a row in what people read, with "(removed)" where it was deleted although in use (D8).
QString flagged(const Plan &plan, AnyId id, const QString &text);
QString flaggedName(const Plan &plan, AnyId id);
} // namespace cli
