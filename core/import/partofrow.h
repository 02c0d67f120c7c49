// SPDX-License-Identifier: MIT
// What is part of another row, and goes with it when that is deleted.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/entities.h"

inline AnyId wholeOf(const ListedMci &row) { return row.serverTemplate; }
inline AnyId wholeOf(const DatacenterWeight &row) { return row.array; }
inline AnyId wholeOf(const ScheduleEntry &row) { return row.array; }
inline AnyId wholeOf(const MciSetting &row) { return row.mci; }
inline AnyId wholeOf(const LaunchOption &row) { return row.array; }
inline AnyId wholeOf(const InstanceEvent &row) { return row.instance; }
inline AnyId wholeOf(const Instance &row) { return row.server ? AnyId(row.server) : AnyId(row.array); }
template <class E> inline constexpr bool isPartOfRow = requires(const E &row) { wholeOf(row); };
template <class E, class... Others> inline constexpr bool isOneOf = (std::is_same_v<E, Others> || ...);
