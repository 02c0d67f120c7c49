// SPDX-License-Identifier: MIT
#include "core/check/run.h"

#include "core/base/blocks.h"
#include "core/check/check.h"
#include "core/check/conflicts.h"
#include "core/check/waivers.h"
#include "core/plan/owner.h"
#include "core/plan/regions.h"

#include <algorithm>

namespace {
// What inventories brought in, a revision planned of it, or what unites such: then all its parts are.
template <auto Whole, class IsPart>
bool isImported(const Plan &plan, Id<typename BackRefs<Whole>::Target> id, IsPart &&isPart)
{
    const auto *row = plan.find(id);
    if (!row || row->place || plan.row(row->lineage).place)
        return row;
    const auto parts = plan.referrers<Whole>(id);
    return !parts.isEmpty()
        && std::all_of(parts.cbegin(), parts.cend(), [&](auto part) { return isPart(plan.row(part)); });
}

bool isImported(const Plan &plan, Id<MultiCloudImage> id)
{
    return isImported<&MciSetting::mci>(
        plan, id, [&](const MciSetting &part) { return bool(plan.row(part.image).place); });
}

bool isImported(const Plan &plan, Id<ServerTemplate> id)
{
    return isImported<&ListedMci::serverTemplate>(
        plan, id, [&](const ListedMci &part) { return isImported(plan, part.mci); });
}
} // namespace

PlanFacts::PlanFacts(const Plan &ofPlan, Timestamp atTime) : plan(ofPlan), now(atTime)
{
    plan.all<MciLineage>().forEach([&](const MciLineage &row) { ++mciNames[row.name]; });
    plan.all<Conflict>().forEach(
        [&](const Conflict &row) { conflicts[conflicts::shownAt(plan, row)].append(row.id); });
}

TypeTraits PlanFacts::traits(const InstanceType &type) const
{
    const auto known = m_typeTraits.constFind(type.id);
    return known != m_typeTraits.cend() ? *known : *m_typeTraits.insert(type.id, traitsOf(type));
}

const ImageName &PlanFacts::nameOf(const Image &image) const
{
    const auto known = m_imageNames.find(image.name.utf8().data());
    return known != m_imageNames.cend()
        ? known->second
        : m_imageNames.emplace(image.name.utf8().data(), readImageName(image.name.toString())).first->second;
}

ImageTraits PlanFacts::traits(const Image &image) const { return traitsOf(image, nameOf(image)); }

bool PlanFacts::isAmazon(Id<Cloud> cloud) const
{
    const auto known = m_isAmazon.constFind(cloud);
    return known != m_isAmazon.cend() ? *known : *m_isAmazon.insert(cloud, ::isAmazon(plan.row(cloud)));
}

const QList<Id<Cloud>> &PlanFacts::clouds(Id<Deployment> deployment) const
{
    if (const auto known = m_clouds.constFind(deployment); known != m_clouds.cend())
        return *known;
    QList<Id<Cloud>> &clouds = m_clouds[deployment];
    for (const Owner owner : ownersIn(plan, deployment))
        if (const Id<Cloud> cloud = nextOf(plan, owner).cloud; !clouds.contains(cloud))
            clouds.append(cloud);
    return clouds;
}

bool PlanFacts::isImported(Id<ServerTemplate> serverTemplate) const
{
    const auto known = m_isImported.constFind(serverTemplate);
    return known != m_isImported.cend()
        ? *known
        : *m_isImported.insert(serverTemplate, ::isImported(plan, serverTemplate));
}

namespace check {
namespace {
Environment environmentOf(const Plan &plan, AnyId subject)
{
    if (const Owner owner(subject); owner)
        return plan.row(deploymentOf(plan, owner)).environment;
    return plan.row(subject.as<Deployment>()).environment;
}

template <class E> bool isLive(const E *row) { return row && !row->removed; }
bool isLive(const Deployment *row) { return row; }

// Calls check(facts, id, report) where the rule has one for the object's kind.
template <class E>
void runAt(const PlanFacts &facts, Id<E> id, void (*check)(const PlanFacts &, Id<E>, Report &),
           Report &report)
{
    if (check && isLive(facts.plan.find(id)))
        check(facts, id, report);
}

EnumSet<Quiet> quietAt(const OwnerFacts &facts)
{
    const bool hasNone = !facts.next.serverTemplate && !facts.next.templateLineage;
    const Plan &plan = facts.plan;
    const bool hasPlace = bool(importPlaceOf(plan, facts.owner));
    EnumSet<Quiet> quiet;
    if (hasNone)
        quiet.insert(Quiet::WithoutTemplate);
    if (hasNone ? hasPlace : facts.whole.isImported(facts.serverTemplate))
        quiet.insert(Quiet::OfImported);
    return quiet;
}

EnumSet<Quiet> quietAt(const Plan &plan, AnyId subject)
{
    EnumSet<Quiet> quiet;
    if (plan.row(subject.as<Deployment>()).place || ::isImported(plan, subject.as<ServerTemplate>())
        || ::isImported(plan, subject.as<MultiCloudImage>()))
        quiet.insert(Quiet::OfImported);
    return quiet;
}
} // namespace

OwnerFacts Run::factsOf(Owner owner, const Resolution &resolution) const
{
    const Plan &plan = m_facts.plan;
    const Image *image = plan.find(resolution.image.value);
    const InstanceType *type = plan.find(resolution.instanceType.value);
    return {m_facts,
            plan,
            m_facts.now,
            owner,
            nextOf(plan, owner),
            resolution,
            obstaclesOf(resolution),
            resolution.serverTemplate.value,
            plan.find(resolution.setting),
            image,
            image ? m_facts.traits(*image) : ImageTraits(),
            type,
            type ? m_facts.traits(*type) : TypeTraits(),
            plan.find(resolution.mci.value),
            plan.row(deploymentOf(plan, owner)),
            owner.isArray() ? nullptr : currentOf(plan, owner.server()),
            resolvedTags(plan, owner, resolution.mci.value)};
}

// In each of the ways in which it launches; what holds in several is said once.
void Run::lookAt(Owner owner)
{
    for (const Resolution &way : resolutions(m_facts.plan, owner)) {
        const OwnerFacts facts = factsOf(owner, way);
        run(owner.id(), quietAt(facts), [&](const RuleChecks &checks, Report &report) {
            if (checks.owner)
                checks.owner(facts, report);
        });
    }
    if (!owner.isArray())
        return;
    QList<Finding> once;
    for (const Finding &finding : std::as_const(m_found))
        if (!once.contains(finding))
            once.append(finding);
    m_found = once;
}

QList<Finding> Run::at(AnyId subject)
{
    const Owner owner(subject);
    if (owner && !m_facts.plan.find(owner.server()) && !m_facts.plan.find(owner.array()))
        return {};
    m_found.clear();
    if (owner) {
        lookAt(owner);
    } else {
        run(subject, quietAt(m_facts.plan, subject), [&](const RuleChecks &checks, Report &report) {
            runAt(m_facts, subject.as<ServerTemplate>(), checks.serverTemplate, report);
            runAt(m_facts, subject.as<MultiCloudImage>(), checks.mci, report);
            runAt(m_facts, subject.as<Deployment>(), checks.deployment, report);
        });
    }
    for (const Id<Conflict> id : m_facts.conflicts.value(subject))
        run(subject, {}, [&](const RuleChecks &checks, Report &report) {
            if (checks.conflict)
                checks.conflict(m_facts, id, report);
        });
    if (m_found.isEmpty())
        return {};
    waive(subject);
    const auto isWorse = [](const Finding &a, const Finding &b) { return a.level > b.level; };
    if (!std::is_sorted(m_found.cbegin(), m_found.cend(), isWorse))
        std::stable_sort(m_found.begin(), m_found.end(), isWorse);
    // No larger than it must be: there may be hundreds of thousands.
    return QList<Finding>(m_found.cbegin(), m_found.cend());
}

template <class Check> void Run::run(AnyId subject, EnumSet<Quiet> quiet, Check &&check)
{
    for (const Active &active : activeFor(subject)) {
        if (quiet.contains(active.rule->quiet))
            continue;
        const qsizetype before = m_found.size();
        Report report(*active.rule, subject, active.level, m_found, m_details);
        check(active.rule->checks, report);
        for (qsizetype i = before; i < m_found.size() && active.isSet; ++i)
            m_found[i].level = active.level;
    }
}

void Run::waive(AnyId subject)
{
    for (const Id<Waiver> id : waiversAt(m_facts.plan, subject)) {
        const Waiver &row = m_facts.plan.row(id);
        if (hasEnded(row, m_facts.now))
            continue;
        for (Finding &finding : m_found)
            if (row.rule == QLatin1String(finding.rule->id))
                finding.waiver = id;
    }
}

const QList<Run::Active> &Run::activeFor(AnyId subject)
{
    const Environment environment = environmentOf(m_facts.plan, subject);
    const bool isOwner = bool(Owner(subject));
    QHash<Environment, QList<Active>> &all = isOwner ? m_activeForOwners : m_activeForOthers;
    if (const auto known = all.constFind(environment); known != all.cend())
        return *known;
    QList<Active> &active = all[environment];
    for (const Rule &rule : rules())
        if (const RuleLevel level = levelOf(m_facts.plan, rule, environment);
            level != RuleLevel::Off && (rule.checks.owner || rule.checks.conflict || !isOwner))
            active.append({&rule, level, isLevelSet(m_facts.plan, rule, environment)});
    return active;
}

QList<QList<Finding>> look(const Plan &plan, const QList<AnyId> &subjects, Timestamp now, Progress *progress)
{
    constexpr qsizetype Block = 256; // fewer are not worth a thread
    QList<QList<Finding>> found(subjects.size());
    QList<Finding> *const results = found.data();
    workOffInBlocks(subjects.size(), Block, [&] {
        return [&, run = Run(plan, now)](qsizetype first, qsizetype end) mutable {
            if (progress && progress->isCancelled())
                return;
            for (qsizetype i = first; i < end; ++i)
                results[i] = run.at(subjects.at(i));
            if (progress)
                progress->advance(end - first);
        };
    });
    return found;
}
} // namespace check
