// SPDX-License-Identifier: MIT
#include "core/resolve/planned.h"

#include "core/plan/aliases.h"
#include "core/plan/imported.h"
#include "core/plan/pointer.h"
#include "core/resolve/resolve.h"

#include <algorithm>

namespace {
bool launchesTheSame(const LaunchTaken &a, const LaunchTaken &b)
{
    return a.image == b.image && a.type == b.type && a.typeByCloud == b.typeByCloud
        && (a.image || a.named == b.named);
}

// What an owner launches at its source, resolved in the plan from rows as the source said them.
class AtSource {
public:
    explicit AtSource(const Plan &plan) : m_plan(plan) {}

    QList<LaunchTaken> launches(const Server &said) const { return {taken(said.next, said.id)}; }
    QList<LaunchTaken> launches(const ServerArray &said) const
    {
        const QList<LaunchOption> options = optionsOf(said.id);
        if (options.isEmpty())
            return {taken(said.next, said.id)};
        QList<LaunchTaken> all;
        for (const LaunchOption &option : options)
            all.append(taken(overlaid(said.next, option), said.id));
        for (qsizetype i = 0; i < all.size(); ++i)
            if (const LaunchOption &option = options.at(i);
                option.typeByCloud && option.instanceType.isInherited()) {
                all[i].type = {};
                all[i].typeByCloud = true;
            }
        return all;
    }

private:
    static LaunchSettings overlaid(LaunchSettings next, const LaunchOption &option)
    {
        if (option.image.isSet())
            next.image = option.image;
        if (option.instanceType.isSet())
            next.instanceType = option.instanceType;
        if (option.serverTemplate || option.templateLineage) {
            next.serverTemplate = option.serverTemplate;
            next.templateLineage = option.templateLineage;
            next.pointer = option.pointer;
        }
        return next;
    }
    LaunchTaken taken(LaunchSettings next, Owner owner) const
    {
        if (const auto said = importedBase(m_plan, next.templateLineage)) {
            next.serverTemplate = followed(*said, next.pointer);
            next.templateLineage = {};
        }
        const MciSetting setting = settingSaid(next);
        if (next.image.isInherited() && setting.image)
            next.image = setting.image;
        if (next.instanceType.isInherited() && setting.instanceType)
            next.instanceType = setting.instanceType;
        LaunchTaken taken = takenBy(resolve(m_plan, next, owner));
        if (next.instanceType.isInherited() && setting.typeByCloud) {
            taken.type = {};
            taken.typeByCloud = true;
        }
        for (int steps = 0; taken.named != taken.image && steps < mostAliases; ++steps) {
            const Id<Image> at = steps == 0 ? taken.named : taken.image;
            const auto said = importedBase(m_plan, at);
            if (!said || said->kind != ImageKind::Alias)
                break;
            taken.image = said->target;
        }
        return taken;
    }
    // what the Next inherits, also where its listing or setting was edited here; empty where it has none.
    MciSetting settingSaid(const LaunchSettings &next) const
    {
        Id<MultiCloudImage> mci = next.mci.value();
        if (next.mci.isInherited())
            for (const Id<ListedMci> id :
                 m_plan.referrers<&ListedMci::serverTemplate>(effectiveTemplate(m_plan, next)))
                if (const auto said = importedBase(m_plan, id); said && said->isDefault)
                    mci = said->mci;
        for (const Id<MciSetting> id : m_plan.referrers<&MciSetting::mci>(mci))
            if (const auto said = importedBase(m_plan, id); said && said->cloud == next.cloud)
                return *said;
        return {};
    }
    //
    Id<ServerTemplate> followed(const TemplateLineage &said, TemplatePointer pointer) const
    {
        if (pointer == TemplatePointer::Default)
            return said.defaultRevision;
        const ServerTemplate *latest = nullptr;
        for (const Id<ServerTemplate> id : m_plan.referrers<&ServerTemplate::lineage>(said.id))
            if (const ServerTemplate &row = m_plan.row(id);
                row.place && !row.isHead() && (!latest || row.revision > latest->revision))
                latest = &row;
        return latest && latest->revision >= said.latestNumber ? latest->id : Id<ServerTemplate> {};
    }
    // In their order, with those that were deleted here.
    QList<LaunchOption> optionsOf(Id<ServerArray> array) const
    {
        QList<LaunchOption> options;
        const auto &all = m_plan.all<LaunchOption>();
        for (const Id<LaunchOption> id : m_plan.referrers<&LaunchOption::array>(array))
            if (const auto said = importedBase(m_plan, id))
                options.append(*said);
        for (quint32 id = 1; id <= all.lastId() && all.size() < qsizetype(all.lastId()); ++id)
            if (const ImportedRow *kept = m_plan.importedRow(Id<LaunchOption> {id});
                kept && !m_plan.find(Id<LaunchOption> {id}))
                if (const auto said = rowIn<LaunchOption>(*kept); said.array == array)
                    options.append(said);
        std::stable_sort(options.begin(), options.end(), [](const LaunchOption &a, const LaunchOption &b) {
            return a.position < b.position;
        });
        return options;
    }

    const Plan &m_plan;
};

template <class E> bool isOtherwise(const Plan &plan, const E *planned)
{
    if (!planned || plan.all<ImportedRow>().isEmpty())
        return false;
    const std::optional<E> said = importedBase(plan, planned->id);
    if (!said)
        return false;
    if constexpr (std::is_same_v<E, ServerArray>)
        if (!areBoundsAlike(*said, *planned))
            return true;
    return !areAlike(AtSource(plan).launches(*said), takenBy(plan, planned->id));
}
} // namespace

LaunchTaken takenBy(const Resolution &resolution)
{
    return {.named = resolution.alias ? resolution.alias : resolution.image.value,
            .image = resolution.image.value,
            .type = resolution.instanceType.value,
            .typeByCloud = resolution.instanceType.from == Layer::CloudDefault
                || (!resolution.instanceType.value && resolution.instanceType.from == Layer::Option)};
}

QList<LaunchTaken> takenBy(const Plan &plan, Owner owner)
{
    QList<LaunchTaken> launches;
    for (const Resolution &resolution : resolutions(plan, owner))
        launches.append(takenBy(resolution));
    return launches;
}

bool areAlike(const QList<LaunchTaken> &a, const QList<LaunchTaken> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), launchesTheSame);
}

bool areBoundsAlike(const ServerArray &said, const ServerArray &planned)
{
    return said.minCount == planned.minCount && said.maxCount == planned.maxCount
        && (said.desiredCount == planned.desiredCount || planned.desiredCount < 0);
}

bool isPlannedOtherwise(const Plan &plan, Owner owner)
{
    return owner.isArray() ? isOtherwise(plan, plan.find(owner.array()))
                           : isOtherwise(plan, plan.find(owner.server()));
}
