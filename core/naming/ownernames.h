// SPDX-License-Identifier: MIT
// OwnerNames tell the servers and arrays of a plan apart: by name, and where several share one, by their cloud, or by
// number where that is the same, too.
#pragma once

#include "core/plan/owner.h"

#include <QHash>

class OwnerNames {
public:
    explicit OwnerNames(const Plan &plan);

    // "Shop/web", "Shop/web in AWS US-East", "Shop/web (array:12)".
    QString of(Owner owner) const;
    // "web" where no other has that name.
    QString shortOf(Owner owner) const;

private:
    QString withCloud(Owner owner) const;

    const Plan m_plan;
    QHash<QString, int> m_names, m_fullNames, m_withCloud; // how many have it
};
