// SPDX-License-Identifier: MIT
// A finding that is waived stays a finding: who accepts it says why, and if wanted until when.
#pragma once

#include "core/base/result.h"
#include "core/check/finding.h"

namespace check {
// All waivers of the object, ended ones too.
QList<Id<Waiver>> waiversAt(const Plan &plan, AnyId subject);
bool hasEnded(const Waiver &waiver, Timestamp now);
// "Waived until 3 May 2026: known", "Was waived until 3 May 2026: known"; empty when it never was.
QString waiverText(const Plan &plan, const Finding &finding);

// Waives all of them, as one edit.
Result<Change> waive(const Plan &plan, const QList<Finding> &findings, const QString &reason, Timestamp until,
                     Timestamp now);
// Takes the waivers of all of them back, as one edit; refused when none is waived.
Result<Change> unwaive(const Plan &plan, const QList<Finding> &findings);

// When the first waiver after `now` ends; none when none does.
Timestamp nextWaiverEnd(const Plan &plan, Timestamp now);
} // namespace check
