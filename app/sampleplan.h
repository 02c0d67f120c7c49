// SPDX-License-Identifier: MIT
// A sample plan is kept in the program as text and becomes a plan file of the person's own on first use.
#pragma once

#include "core/base/result.h"

#include <QStringList>

// "classic", "modern".
QStringList samplePlans();
// Makes the plan file; refused when it exists.
Result<Done> makeSamplePlan(const QString &sample, const QString &path);
// The person's own copy of the sample, made when it is not there yet.
Result<QString> ownSamplePlan(const QString &sample);
