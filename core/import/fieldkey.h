// SPDX-License-Identifier: MIT
// The key of a field, as its schema has it: fieldKey<&ServerArray::minCount>() is "min_count".
#pragma once

#include "core/plan/schema.h"

template <auto... Path> QString fieldKey()
{
    using Sought = Field<Path...>;
    QString key;
    forEachField<typename Sought::Entity>([&]<class F>(const F &field) {
        if constexpr (std::is_same_v<F, Sought>)
            key = QString::fromLatin1(field.key);
    });
    return key;
}
