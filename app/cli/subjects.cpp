// SPDX-License-Identifier: MIT
#include "app/cli/subjects.h"

#include "app/cli/owners.h"
#include "core/base/words.h"

namespace cli {
Result<const Rule *> ruleNamed(const QString &id)
{
    if (const Rule *rule = findRule(id))
        return rule;
    return Error {Words::tr("There is no rule %1; \"mci-planner rules\" lists them.").arg(id), {}};
}

Result<QSet<AnyId>> subjectsNamed(const Plan &plan, const QStringList &names)
{
    QSet<AnyId> subjects;
    if (names.isEmpty())
        return subjects;
    const Result<QList<Owner>> owners = ownersNamed(plan, names);
    if (!owners)
        return owners.error();
    for (const Owner owner : *owners)
        subjects.insert(owner.id());
    return subjects;
}
} // namespace cli
