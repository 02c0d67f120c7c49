// SPDX-License-Identifier: MIT
// Rules on what only arrays have: running instances, bounds and a datacenter policy.
#include "core/base/words.h"
#include "core/check/rules.h"

#include "core/naming/names.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>

namespace {
void instancesDiffer(const OwnerFacts &f, Report &report)
{
    if (!f.owner.isArray())
        return;
    if (const RunningCount count = countRunning(f.plan, f.resolution); count.unlike)
        report.add({}, {},
                   Words::tr("%1 of %2").arg(QString::number(count.unlike), QString::number(count.all)));
}

void cannotScale(const OwnerFacts &f, Report &report)
{
    if (!f.owner.isArray() || !f.plan.row(f.owner.array()).enabled)
        return;
    const QStringList sentences = launchObstacles(f.plan, f.resolution);
    for (qsizetype i = 0; i < f.obstacles.size(); ++i)
        if (!isNotKnown(f.obstacles.at(i).problem)) // else nobody knows whether it will
            return report.add({}, {}, sentences.at(i));
}

void policyDoesNotFit(const OwnerFacts &f, Report &report)
{
    const auto weights = f.plan.referrers<&DatacenterWeight::array>(f.owner.array());
    if (weights.isEmpty())
        return;
    int sum = 0, room = 0;
    bool isCapped = true;
    QStringList removed;
    for (const Id<DatacenterWeight> id : weights) {
        const DatacenterWeight &row = f.plan.row(id);
        sum += row.weight;
        room += row.maximum;
        isCapped = isCapped && row.maximum > 0;
        if (f.plan.row(row.datacenter).removed)
            removed.append(nameOf(f.plan, row.datacenter));
    }
    const int wanted = f.plan.row(f.owner.array()).maxCount;
    // Without any weight nothing can be launched.
    if (sum != 100)
        report.addAt(sum > 0 ? RuleLevel::Warning : RuleLevel::Error, LaunchField::Datacenter, {},
                     Words::tr("the weights add up to %1 instead of 100").arg(sum));
    else if (!removed.isEmpty() && removed.size() < weights.size())
        report.add(LaunchField::Datacenter, {},
                   Words::tr("%1 was removed from the plan, and nothing is launched there")
                       .arg(removed.join(QStringLiteral(", "))));
    else if (isCapped && room < wanted)
        report.add(LaunchField::Datacenter, {},
                   Words::tr("its datacenters take %1 instances together, but it may grow to %2")
                       .arg(QString::number(room), QString::number(wanted)));
}

void notRedundant(const OwnerFacts &f, Report &report)
{
    if (!f.owner.isArray())
        return;
    if (const int minimum = f.plan.row(f.owner.array()).minCount; minimum < 2)
        return report.add({}, {f.deployment.id}, Words::tr("its minimum is %1").arg(minimum));
    const QList<Id<Instance>> running = runningOf(f.plan, f.owner);
    QSet<QString> places;
    for (const Id<Instance> id : running)
        places.insert(launchedWith(f.plan, id).datacenter.toString());
    if (running.size() > 1 && places.size() == 1 && !places.contains(QString()))
        report.add(LaunchField::Datacenter, {f.deployment.id},
                   Words::tr("all of its instances run in %1").arg(*places.cbegin()));
}
} // namespace

QList<Rule> arrayRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-35", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Running instances differ from Next"),
         QT_TRANSLATE_NOOP("rules", "%4 running instances of %1 were launched with something else than what it would launch now."),
         QT_TRANSLATE_NOOP("rules", "A Server Array's settings only control how the next instances are launched; what runs keeps its image. "
                   "Terminate old instances to have new ones take their place. (Inheritance of Images, Server Arrays)"),
         {.owner = instancesDiffer}},
        {"W-36", Error, Error, QT_TRANSLATE_NOOP("rules", "The next scale-up will fail"),
         QT_TRANSLATE_NOOP("rules", "%1 is enabled, but the next instance that it needs can't be launched. %4"),
         QT_TRANSLATE_NOOP("rules", "An enabled array launches by itself when the load rises, which is the worst time to fail."),
         {.owner = cannotScale}},
        {"W-37", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The datacenter policy does not fit"),
         QT_TRANSLATE_NOOP("rules", "The datacenter policy of %1 does not work out: %4."),
         QT_TRANSLATE_NOOP("rules", "The weights must add up to 100, and where every datacenter has a maximum, these cap the array. (Server "
                   "Arrays)"),
         {.owner = policyDoesNotFit}},
        {"W-38", Off, Warning, QT_TRANSLATE_NOOP("rules", "Not redundant"),
         QT_TRANSLATE_NOOP("rules", "%1 is in production, but %4."),
         QT_TRANSLATE_NOOP("rules", "It is strongly recommended that at least two instances run, each in a different datacenter, so that one "
                   "can fail. (Server Arrays)"),
         {.owner = notRedundant}},
    };
    // clang-format on
}
