// SPDX-License-Identifier: MIT
#include "core/plan/draft.h"

Change Draft::change(const QString &label) const
{
    Change change(label);
    forEachEntity([&]<class E>() {
        Delta<E> &delta = change.of<E>();
        for (const Id<E> id : m_touched.get<Touched<E>>()) {
            const E *before = m_before.find(id), *after = m_after.find(id);
            if (before && after && *before != *after)
                delta.updated.append({*before, *after});
            else if (before && !after)
                delta.removed.append(*before);
            else if (!before && after)
                delta.added.append(*after);
        }
    });
    return change;
}
