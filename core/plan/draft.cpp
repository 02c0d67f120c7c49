// SPDX-License-Identifier: MIT
#include "core/plan/draft.h"

Change Draft::change(const Saying &label) const
{
    Change change(label);
    forEachEntity([&]<class E>() {
        Delta<E> &delta = change.of<E>();
        const Touched<E> &touched = m_touched.get<Touched<E>>();
        // Most edits of many rows are all of one kind; a list that grows is copied again and again.
        if (touched.size() > 1000 && m_before.find(touched.constFirst())
            && m_after.find(touched.constFirst()))
            delta.updated.reserve(touched.size());
        for (const Id<E> id : touched) {
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
