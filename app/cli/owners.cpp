// SPDX-License-Identifier: MIT
#include "app/cli/owners.h"

#include "app/cli/command.h"
#include "core/naming/names.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace cli {
namespace {
QString pathOf(const Plan &plan, Owner owner)
{
    return nameOf(plan, deploymentOf(plan, owner)) + '/' + nameOf(plan, owner);
}

QString pathWithCloud(const Plan &plan, Owner owner)
{
    return nameOf(plan, nextOf(plan, owner).cloud) + '/' + pathOf(plan, owner);
}

// "array:12", which is never that of another.
QString numberOf(Owner owner) { return QStringLiteral("%1:%2").arg(kindOf(owner)).arg(owner.id().value()); }

using Naming = QString (*)(const Plan &, Owner);
// What an owner may be called, the shorter first.
constexpr std::array<Naming, 4> namings {[](const Plan &plan, Owner owner) { return nameOf(plan, owner); },
                                         pathOf, pathWithCloud,
                                         [](const Plan &, Owner owner) { return numberOf(owner); }};

QList<Owner> ownersFitting(const Plan &plan, const QString &name, Qt::CaseSensitivity cases)
{
    const QString last = name.section(u'/', -1);
    QList<Owner> fitting;
    for (const Owner owner : allOwners(plan)) {
        const QString own = nameOf(plan, owner);
        // Most are called otherwise; names may hold a slash themselves.
        if (own.endsWith(last, cases)
                ? std::any_of(namings.begin(), namings.end(),
                              [&](Naming naming) { return name.compare(naming(plan, owner), cases) == 0; })
                : name == numberOf(owner))
            fitting.append(owner);
    }
    return fitting;
}

QList<Id<Deployment>> deploymentsFitting(const Plan &plan, const QString &name, Qt::CaseSensitivity cases)
{
    QList<Id<Deployment>> fitting;
    plan.all<Deployment>().forEach([&](const Deployment &deployment) {
        if (name.compare(deployment.name, cases) == 0)
            fitting.append(deployment.id);
    });
    return fitting;
}

QString candidates(const Plan &plan, const QList<Owner> &owners)
{
    QStringList lines;
    for (const Owner owner : owners.first(qMin(owners.size(), 10))) {
        // By the shortest way of all but the name that tells it from the others.
        const auto *naming = std::find_if(namings.begin() + 1, namings.end(), [&](Naming one) {
            return std::count_if(owners.cbegin(), owners.cend(),
                                 [&](Owner other) { return one(plan, other) == one(plan, owner); })
                == 1;
        });
        QStringList details {kindOf(owner)};
        if (naming == namings.end() - 1)
            details << pathWithCloud(plan, owner) << sourceKeyOf(plan, owner).account;
        details.removeAll(QString());
        lines.append(
            QStringLiteral("\n  %1 (%2)").arg((*naming)(plan, owner), details.join(QStringLiteral(", "))));
    }
    if (owners.size() > 10)
        lines.append(Words::tr("\n  and %n more", nullptr, int(owners.size() - 10)));
    return lines.join(QString());
}

Error notFound(const Plan &plan, const QString &name)
{
    return {Words::tr("No server, array or deployment is called “%1”.").arg(name) + similarTo(plan, name),
            {}};
}

Result<QList<Owner>> ownersOf(const Plan &plan, const QString &name, Qt::CaseSensitivity cases)
{
    const QList<Owner> owners = ownersFitting(plan, name, cases);
    const auto deployments = deploymentsFitting(plan, name, cases);
    if (owners.size() + deployments.size() > 1)
        return Error {Words::tr("“%1” fits several; name one of them as here:").arg(name)
                          + candidates(plan, owners),
                      {}};
    return deployments.isEmpty() ? owners : ownersIn(plan, deployments.constFirst());
}
} // namespace

QList<Owner> byDeployment(const Plan &plan, QList<Owner> owners)
{
    std::stable_sort(owners.begin(), owners.end(),
                     [&](Owner a, Owner b) { return deploymentOf(plan, a) < deploymentOf(plan, b); });
    return owners;
}

bool isOwnerNamed(const Plan &plan, const QString &name)
{
    return !ownersFitting(plan, name, Qt::CaseInsensitive).isEmpty()
        || !deploymentsFitting(plan, name, Qt::CaseInsensitive).isEmpty();
}

QString similarTo(const Plan &plan, const QString &name)
{
    QList<Owner> similar;
    for (const Owner owner : allOwners(plan))
        if (nameOf(plan, owner).contains(name, Qt::CaseInsensitive))
            similar.append(owner);
    return similar.isEmpty() ? QString() : ' ' + Words::tr("There are:") + candidates(plan, similar);
}

QString kindOf(Owner owner) { return owner.isArray() ? QStringLiteral("array") : QStringLiteral("server"); }

Result<QList<Owner>> ownersNamed(const Plan &plan, const QStringList &names)
{
    return ownersNamed(plan, names, [](Owner) { return true; });
}

Result<QList<Owner>> ownersNamed(const Plan &plan, const QStringList &names,
                                 const std::function<bool(Owner)> &isWanted)
{
    if (names.isEmpty())
        return allOwners(plan);
    QList<Owner> owners;
    QSet<Owner> named;
    for (const QString &name : names) {
        Result<QList<Owner>> found = ownersOf(plan, name, Qt::CaseSensitive);
        if (found && found->isEmpty() && deploymentsFitting(plan, name, Qt::CaseSensitive).isEmpty())
            found = ownersOf(plan, name, Qt::CaseInsensitive);
        if (!found)
            return found;
        if (found->isEmpty() && deploymentsFitting(plan, name, Qt::CaseInsensitive).isEmpty())
            return notFound(plan, name);
        const bool isDeployment = ownersFitting(plan, name, Qt::CaseInsensitive).isEmpty();
        for (const Owner owner : *found) {
            if (!named.contains(owner) && (!isDeployment || isWanted(owner)))
                owners.append(owner);
            named.insert(owner);
        }
    }
    return owners;
}
} // namespace cli
