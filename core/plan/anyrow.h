// SPDX-License-Identifier: MIT
// An id of any entity is handed on as what it is: as the id of its entity, or as the row.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"
#include "core/plan/schema.h"

// Calls visit(Id<E>) with the id as that of its entity; not when it is none.
template <class Visit> void visitId(AnyId id, Visit &&visit)
{
    forEachEntity([&]<class E>() {
        if (id.is<E>())
            visit(id.as<E>());
    });
}

// Calls visit(const E &) with the row, if it is there; whether it is.
template <class Visit> bool visitRow(const Plan &plan, AnyId id, Visit &&visit)
{
    bool isThere = false;
    visitId(id, [&]<class E>(Id<E> one) {
        if (const E *row = plan.find(one)) {
            isThere = true;
            visit(*row);
        }
    });
    return isThere;
}

inline bool exists(const Plan &plan, AnyId id)
{
    return visitRow(plan, id, [](const auto &) {});
}

// "mci_setting"; "" of none.
inline const char *tableOf(AnyId id)
{
    const char *table = "";
    visitId(id, [&]<class E>(Id<E>) { table = Schema<E>::table; });
    return table;
}
