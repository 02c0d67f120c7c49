// SPDX-License-Identifier: MIT
// A conflict about a row as a whole (D40): one side deleted it, and the other changed or uses it.
#pragma once

#include "core/plan/anyrow.h"

// What such a conflict says of theirs when they have deleted the row; otherwise it was deleted here.
inline constexpr auto isGoneThere = "null";

enum class DeletedRow { No, Here, HereAndStays, ThereAndStays };
inline DeletedRow deletedRowOf(const Plan &plan, const Conflict &conflict)
{
    if (!conflict.field.isEmpty())
        return DeletedRow::No;
    if (!exists(plan, rowNamed(conflict.table, conflict.row)))
        return DeletedRow::Here;
    return conflict.theirs == QLatin1String(isGoneThere) ? DeletedRow::ThereAndStays
                                                         : DeletedRow::HereAndStays;
}
