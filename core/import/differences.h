// SPDX-License-Identifier: MIT
// How an object differs between two plans, as a person would tell it.
#pragma once

#include "core/import/report.h"
#include "core/plan/plan.h"

QList<ImportReport::Difference> differences(const Plan &before, const Plan &after, AnyId subject);
