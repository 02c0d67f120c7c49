// SPDX-License-Identifier: MIT
// The schema lists the fields of every entity once: SQL, JSON, table columns, diff and back references
// follow from it. Keys are never changed once a file has been written with them.
#pragma once

#include "core/plan/schema/checks.h"
#include "core/plan/schema/clouds.h"
#include "core/plan/schema/components.h"
#include "core/plan/schema/imports.h"
#include "core/plan/schema/instances.h"
#include "core/plan/schema/servers.h"

// Calls visit.template operator()<E>() for every entity in file order.
template <class Visit> constexpr void forEachEntity(Visit &&visit)
{
    [&]<class... E>(Pack<std::type_identity<E>...> *) {
        (visit.template operator()<E>(), ...);
    }(static_cast<PerEntity<std::type_identity> *>(nullptr));
}
