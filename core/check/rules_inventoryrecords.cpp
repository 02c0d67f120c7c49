// SPDX-License-Identifier: MIT
// Rules on how old inventories are, and on what they do not list.
#include "core/answer/inventorykinds.h"
#include "core/check/rules.h"
#include "core/naming/names.h"
#include "core/plan/owner.h"

#include <QCoreApplication>

namespace {
constexpr qint64 longAgo = qint64(30) * 24 * 60 * 60 * 1000;

// Whether all types of the cloud were read, and the type is none of them.
void typeNotOffered(const OwnerFacts &f, Report &report)
{
    if (!f.type || !f.type->place || !isKnownByName(*f.type))
        return;
    bool isListed = false;
    f.plan.all<ImportRecord>().forEachWhile([&](const ImportRecord &row) {
        if (row.cloud == f.next.cloud && row.complete && row.records > 0) {
            const InventoryKind *kind = inventoryKindOf(row.kind);
            isListed = kind && kind->role == InventoryKind::Role::AllTypes;
        }
        return !isListed;
    });
    if (isListed)
        report.add(LaunchField::InstanceType, {f.type->id, f.next.cloud});
}

// Azure lists what a subscription has in all of its locations.
bool isAbout(const ImportRecord &row, const Cloud &cloud)
{
    return row.cloud == cloud.id
        || (!row.cloud && row.provider == Provider::Azure && providerOf(cloud) == Provider::Azure);
}

// When what launches and runs in the cloud was last read, of its kinds the one that is longest ago; not known when
// nothing was.
Timestamp lastRead(const Plan &plan, Id<Cloud> cloud)
{
    QHash<QString, Timestamp> newest;
    plan.all<ImportRecord>().forEach([&](const ImportRecord &row) {
        if (!isAbout(row, plan.row(cloud)) || row.at <= newest.value(row.kind))
            return;
        if (const InventoryKind *kind = inventoryKindOf(row.kind); kind && kind->tellsLaunches())
            newest.insert(row.kind, row.at);
    });
    Timestamp last;
    for (const Timestamp at : std::as_const(newest))
        last = !last || at < last ? at : last;
    return last;
}

void inventoryIsOld(const PlanFacts &f, Id<Deployment> id, Report &report)
{
    QList<Id<Cloud>> clouds; // of what was brought in: what a person made is in no inventory
    if (!f.plan.all<ImportRecord>().isEmpty())
        for (const Owner owner : ownersIn(f.plan, id))
            if (const Id<Cloud> cloud = nextOf(f.plan, owner).cloud;
                importPlaceOf(f.plan, owner) && !clouds.contains(cloud))
                clouds.append(cloud);
    for (const Id<Cloud> cloud : std::as_const(clouds))
        if (const Timestamp last = lastRead(f.plan, cloud); last && f.now.ms - last.ms > longAgo)
            report.add({}, {cloud}, longDayText(last));
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
