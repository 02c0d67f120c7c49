// SPDX-License-Identifier: MIT
#include "core/plan/plan.h"

Plan::Plan() = default;
Plan::Plan(const Plan &) = default;
Plan::Plan(Plan &&) noexcept = default;
Plan &Plan::operator=(const Plan &) = default;
Plan &Plan::operator=(Plan &&) noexcept = default;
Plan::~Plan() = default;

template <class E> void Plan::unlink(const E &row)
{
    m_backRefs.get<BackRefsFrom<E>>().refs.forEach([&](auto &refs) { refs.unlink(row); });
    if constexpr (std::is_same_v<E, MciSetting>)
        m_settings.unlink(row);
    if constexpr (std::is_same_v<E, ListedMci>)
        m_defaults.unlink(row);
    if constexpr (std::is_same_v<E, MciLineage>)
        m_mciNames.unlink(row);
    if constexpr (std::is_same_v<E, TemplateLineage>)
        m_templateNames.unlink(row);
}

