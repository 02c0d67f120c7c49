// SPDX-License-Identifier: MIT
// An IdSet holds ids of any entity, as bits: ids are dense, and a hash takes longer to ask.
#pragma once

#include "core/plan/anyid.h"

#include <vector>

class IdSet {
public:
    // False when it is there already.
    bool insert(AnyId id)
    {
        if (contains(id))
            return false;
        if (size_t(id.entity()) >= m_known.size())
            m_known.resize(size_t(id.entity()) + 1);
        std::vector<bool> &known = m_known[size_t(id.entity())];
        if (id.value() >= known.size())
            known.resize(qMax<size_t>(id.value() + 1, known.size() * 2));
        known[id.value()] = true;
        return true;
    }
    bool contains(AnyId id) const
    {
        return id && size_t(id.entity()) < m_known.size() && id.value() < m_known[size_t(id.entity())].size()
            && m_known[size_t(id.entity())][id.value()];
    }
    bool isEmpty() const { return m_known.empty(); }

private:
    std::vector<std::vector<bool>> m_known; // by entity and id
};
