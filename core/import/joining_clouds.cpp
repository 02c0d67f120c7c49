// SPDX-License-Identifier: MIT
#include "core/import/joining.h"

#include "core/plan/regions.h"

namespace {
// The rows of a cloud by their uid, listed once; also those that were deleted here and that the source still has.
template <auto CloudOf, class E, class Key>
QHash<Key, Id<E>> &rowsByUid(QHash<Id<Cloud>, QHash<Key, Id<E>>> &index, const QList<E> &keptRows,
                             const Plan &plan, Id<Cloud> cloud)
{
    auto found = index.find(cloud);
    if (found != index.end())
        return *found;
    found = index.insert(cloud, {});
    for (const E &row : keptRows)
        if (row.cloud == cloud)
            found->insert(row.uid, row.id);
    if (plan.find(cloud))
        for (const Id<E> id : plan.referrers<CloudOf>(cloud))
            found->insert(plan.row(id).uid, id);
    return *found;
}
} // namespace

// D26: the one that the plan has, however a file or a person calls it; none when it has none.
Id<Cloud> Joining::knownCloud(const QString &region) const
{
    const Region *named = regionNamed(region);
    Id<Cloud> known;
    m_plan.all<Cloud>().forEach([&](const Cloud &cloud) {
        if (named ? regionOf(cloud) == named : cloud.name == region || cloud.displayName == region)
            known = known && cloud.removed ? known : cloud.id;
    });
    return known;
}

Id<Cloud> Joining::cloudOf(const Scope &scope)
{
    const JoinedFile &file = m_files.at(m_file);
    const QString region = scope.region.isEmpty() ? file.scope.region : scope.region;
    Id<Cloud> &known = m_clouds[QLatin1String(enumKey(file.format->provider)) + u' ' + region];
    if (known)
        return known;
    known = knownCloud(region);
    const Region *named = regionNamed(region);
    if (!known) // or a cloud of its own, by the name that a person gave it
        known = takeNew(Said<Cloud> {.row = named ? cloudAt(*named) : Cloud {.name = region}});
    return known;
}

Id<Datacenter> Joining::datacenter(Id<Cloud> cloud, const QString &uid)
{
    if (uid.isEmpty())
        return {};
    Id<Datacenter> &id = rowsByUid<&Datacenter::cloud>(m_zones, keptRows<Datacenter>(), m_plan, cloud)[uid];
    if (!id)
        id = takeNew(Said<Datacenter> {.row = {.cloud = cloud, .uid = uid, .name = uid}});
    return id;
}

Id<InstanceType> Joining::instanceType(Id<Cloud> cloud, const QString &uid)
{
    if (uid.isEmpty())
        return {};
    Id<InstanceType> &id =
        rowsByUid<&InstanceType::cloud>(m_types, keptRows<InstanceType>(), m_plan, cloud)[uid];
    if (!id)
        id = takeNew(Said<InstanceType> {.row = {.cloud = cloud, .uid = uid, .name = uid}});
    return id;
}

Id<Image> &Joining::imageKnownBy(Id<Cloud> cloud, const Text &uid)
{
    return rowsByUid<&Image::cloud>(m_images, keptRows<Image>(), m_plan, cloud)[uid];
}

// Known by its uid only where nothing else was given.
Id<Image> Joining::image(Id<Cloud> cloud, const QString &uid, ImageKind kind)
{
    if (uid.isEmpty())
        return {};
    Id<Image> &id = imageKnownBy(cloud, Text(uid));
    if (!id)
        id = takeNew(Said<Image> {.row = {.cloud = cloud, .uid = uid, .kind = kind, .sourceKey = sourceKey({}, {})}});
    return id;
}

void Joining::joinClouds(const Sayings &said)
{
    m_line = 0;
    for (const QString &region : said.regions)
        spoke(cloudOf({.region = region}));
    for (const Said<InstanceType> &type : said.types) {
        m_line = type.line;
        take(instanceType(cloudOf(type.scope), type.row.uid), type);
    }
    for (const Said<Image> &image : said.images) {
        m_line = image.line;
        joinImage(image);
    }
}

void Joining::joinImage(Said<Image> image)
{
    image.row.cloud = cloudOf(image.scope);
    image.say<&Image::sourceKey, &SourceKey::provider>(m_files.at(m_file).format->provider);
    Id<Image> &id = imageKnownBy(image.row.cloud, image.row.uid);
    if (id)
        return take(id, image);
    image.row.sourceKey = sourceKey({}, {});
    id = takeNew(std::move(image));
}

// what an alias stands for is known as of the time that the source says; an older one says nothing new.
void Joining::joinAliases(const Sayings &said)
{
    for (const SaidAlias &alias : said.aliases) {
        m_line = alias.line;
        const Id<Cloud> cloud = cloudOf(alias.scope);
        const Id<Image> id = image(cloud, alias.uid, ImageKind::Alias);
        Said<Image> row;
        row.say<&Image::kind>(ImageKind::Alias);
        row.say<&Image::name>(alias.name);
        row.say<&Image::follows>(alias.follows);
        if (!alias.owner.isEmpty())
            row.say<&Image::owner>(alias.owner);
        if (!alias.family.isEmpty())
            row.say<&Image::family>(alias.family);
        if (!alias.target.isEmpty() && !(alias.targetKnownAt < m_plan.row(id).targetKnownAt)) {
            row.say<&Image::target>(image(cloud, alias.target));
            row.say<&Image::targetKnownAt>(alias.targetKnownAt);
        }
        take(id, row);
    }
}
