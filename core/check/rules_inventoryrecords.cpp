// SPDX-License-Identifier: MIT
// Rules on how old inventories are, and on what they do not list.
#include "core/base/words.h"
#include "core/check/rules.h"
#include "core/plan/regions.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {
constexpr qint64 longAgo = qint64(30) * 24 * 60 * 60 * 1000;

// Whether it is printed by one of those commands.
bool isOneOf(const QString &kind, std::initializer_list<const char *> commands)
{
    return std::any_of(commands.begin(), commands.end(),
                       [&](const char *command) { return kind.endsWith(QLatin1String(command)); });
}

// Whether all types of the cloud were read, and the type is none of them.
void typeNotOffered(const OwnerFacts &f, Report &report)
{
    if (!f.type || !f.type->place || !isKnownByName(*f.type))
        return;
    bool isListed = false;
    f.plan.all<ImportRecord>().forEach([&](const ImportRecord &row) {
        isListed = isListed
            || (row.cloud == f.next.cloud && row.complete && row.records > 0
                && isOneOf(row.kind,
                           {"describe-instance-types", "az vm list-skus", "az vm list-sizes",
                            "openstack flavor list"}));
    });
    if (isListed)
        report.add(LaunchField::InstanceType, {f.type->id, f.next.cloud});
}

// Azure lists what a subscription has in all of its locations.
bool isAbout(const ImportRecord &row, const Cloud &cloud)
{
    const Region *region = row.cloud ? nullptr : regionOf(cloud);
    return row.cloud == cloud.id
        || (region && row.provider == Provider::Azure && qstrcmp(region->type, "azure_v2") == 0);
}

// When what launches and runs in the cloud was last read, of its kinds the one that is longest ago; not known when
// nothing was.
Timestamp lastRead(const Plan &plan, Id<Cloud> cloud)
{
    QHash<QString, Timestamp> newest;
    plan.all<ImportRecord>().forEach([&](const ImportRecord &row) {
        const bool tells = row.kind.contains(QLatin1String("groups"))
            || row.kind.contains(QLatin1String("instances")) || row.kind.contains(QLatin1String("launch-"))
            || isOneOf(row.kind, {"az vm list", "az vmss list", "openstack server list"});
        if (isAbout(row, plan.row(cloud)) && tells && row.at > newest.value(row.kind))
            newest.insert(row.kind, row.at);
    });
    Timestamp last;
    for (const Timestamp at : std::as_const(newest))
        last = !last || at < last ? at : last;
    return last;
}

// What a person made is in no inventory.
bool isImported(const Plan &plan, Owner owner)
{
    return bool(owner.isArray() ? plan.row(owner.array()).place : plan.row(owner.server()).place);
}

void inventoryIsOld(const PlanFacts &f, Id<Deployment> id, Report &report)
{
    QList<Id<Cloud>> clouds;
    if (!f.plan.all<ImportRecord>().isEmpty())
        for (const Owner owner : ownersIn(f.plan, id))
            if (const Id<Cloud> cloud = nextOf(f.plan, owner).cloud;
                isImported(f.plan, owner) && !clouds.contains(cloud))
                clouds.append(cloud);
    for (const Id<Cloud> cloud : std::as_const(clouds))
        if (const Timestamp last = lastRead(f.plan, cloud); last && f.now.ms - last.ms > longAgo)
            report.add({}, {cloud}, QLocale().toString(last.toDateTime().date(), QLocale::LongFormat));
}
} // namespace

QList<Rule> inventoryRecordRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-79", Info, Info, QT_TRANSLATE_NOOP("rules", "What is known is old"),
         QT_TRANSLATE_NOOP("rules", "What %1 launches and runs in %2 was last read on %4."),
         QT_TRANSLATE_NOOP("rules", "After 30 days much may have moved. Collect and bring it in again."),
         {.deployment = inventoryIsOld}},
        {"W-81", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The instance type is not offered"),
         QT_TRANSLATE_NOOP("rules", "%1 would launch on %2, which is not among the instance types that %3 offers."),
         QT_TRANSLATE_NOOP("rules", "What a region does not list is refused at launch: it is a new type that is not there yet, an old one, or "
                   "a slip of the pen. Choose one that is there."),
         {.owner = typeNotOffered}},
    };
    // clang-format on
}
