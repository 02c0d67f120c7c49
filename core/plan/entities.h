// SPDX-License-Identifier: MIT
// The entities of a plan: plain values that refer to each other by id. Inherited values are never
// copied into a row (D1, D2).
#pragma once

#include "core/base/pack.h"
#include "core/plan/entities/checks.h"
#include "core/plan/entities/clouds.h"
#include "core/plan/entities/components.h"
#include "core/plan/entities/imports.h"
#include "core/plan/entities/instances.h"
#include "core/plan/entities/servers.h"

// Every entity once; rows are written and read in this order.
template <template <class> class F>
using PerEntity = Pack<F<Cloud>, F<Datacenter>, F<InstanceType>, F<Image>, F<MciLineage>, F<MultiCloudImage>,
                       F<MciSetting>, F<TemplateLineage>, F<ServerTemplate>, F<ListedMci>, F<Deployment>,
                       F<ServerDefault>, F<Server>, F<ServerArray>, F<DatacenterWeight>, F<LaunchSnapshot>,
                       F<Instance>, F<InstanceEvent>, F<ScheduleEntry>, F<TestRecord>, F<Waiver>,
                       F<RuleSetting>, F<LaunchOption>, F<ImportRecord>, F<ImportedRow>, F<Conflict>>;
