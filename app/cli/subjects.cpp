// SPDX-License-Identifier: MIT
#include "app/cli/subjects.h"

#include "app/cli/owners.h"
#include "app/cli/rows.h"
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
    for (const QString &name : names) {
        if (!isOwnerNamed(plan, name)) {
            const QString none =
                Words::tr("No server, array, deployment, ServerTemplate or MultiCloud Image is called “%1”.")
                    .arg(name);
            const Result<AnyId> revision = revisionNamed(plan, name, none + similarTo(plan, name));
            if (!revision)
                return revision.error();
            subjects.insert(*revision);
            continue;
        }
        const Result<QList<Owner>> owners = ownersNamed(plan, {name});
        if (!owners)
            return owners.error();
        for (const Owner owner : *owners)
            subjects.insert(owner.id());
    }
    return subjects;
}
} // namespace cli
