// SPDX-License-Identifier: MIT
#include "core/import/joining.h"

#include "core/plan/regions.h"

namespace {
// The row of a cloud with that uid, also one that was deleted here and that the source still has. The rows of a cloud
// are listed once.
template <auto CloudOf, class E, class Key>
Id<E> &rowByUid(QHash<Id<Cloud>, QHash<Key, Id<E>>> &index, const QList<E> &keptRows, const Plan &plan,
                Id<Cloud> cloud, bool isFolded, const Key &uid)
{
    const auto keyOf = [&](const Key &text) { return isFolded ? Key(QString(text).toLower()) : text; };
    auto found = index.find(cloud);
    if (found == index.end()) {
        found = index.insert(cloud, {});
        for (const E &row : keptRows)
            if (row.cloud == cloud)
                found->insert(keyOf(row.uid), row.id);
        if (plan.find(cloud))
            for (const Id<E> id : plan.referrers<CloudOf>(cloud))
                found->insert(keyOf(plan.row(id).uid), id);
    }
    return (*found)[keyOf(uid)];
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

bool Joining::ignoresCase(Id<Cloud> cloud)
{
    const auto known = m_ignoresCase.constFind(cloud);
    if (known != m_ignoresCase.cend())
        return *known;
    bool ignores = false;
    for (const InventoryProvider &one : providers())
        ignores = ignores || (one.idsIgnoreCase && !one.regionOf(m_rows.row(cloud).name).isEmpty());
    return *m_ignoresCase.insert(cloud, ignores);
}

Id<Cloud> Joining::cloudOf(const Scope &scope)
{
    const JoinedFile &file = m_files.at(m_file);
    const QString region = scope.region.isEmpty() ? file.scope.region : scope.region;
    Id<Cloud> &known = m_clouds[QLatin1String(enumKey(providerOf(scope))) + u' ' + region];
    if (known)
        return known;
    known = knownCloud(region);
    const Region *named = regionNamed(region);
    const QString type = providerOf(scope) == Provider::OpenStack ? QStringLiteral("openstack") : QString();
    if (!known) // or a cloud of its own, by the name that a person gave it
        known = takeNew(Said<Cloud> {.row = named ? cloudAt(*named) : Cloud {.name = region, .type = type}});
    return known;
}

Id<Datacenter> Joining::datacenter(Id<Cloud> cloud, const QString &uid)
{
    if (uid.isEmpty())
        return {};
    Id<Datacenter> &id =
        rowByUid<&Datacenter::cloud>(m_zones, keptRows<Datacenter>(), m_plan, cloud, ignoresCase(cloud), uid);
    if (!id)
        id = takeNew(Said<Datacenter> {.row = {.cloud = cloud, .uid = uid, .name = uid}});
    return id;
}

Id<InstanceType> Joining::instanceType(Id<Cloud> cloud, const QString &uid)
{
    if (uid.isEmpty())
        return {};
    Id<InstanceType> &id = rowByUid<&InstanceType::cloud>(m_types, keptRows<InstanceType>(), m_plan, cloud,
                                                          ignoresCase(cloud), uid);
    if (!id)
        id = takeNew(Said<InstanceType> {.row = {.cloud = cloud, .uid = uid, .name = uid}});
    return id;
}

Id<Image> &Joining::imageKnownBy(Id<Cloud> cloud, const Text &uid)
{
    return rowByUid<&Image::cloud>(m_images, keptRows<Image>(), m_plan, cloud, ignoresCase(cloud), uid);
}

// Known by its uid only where nothing else was given.
Id<Image> Joining::image(Id<Cloud> cloud, const QString &uid, ImageKind kind)
{
    if (uid.isEmpty())
        return {};
    const QString own = uidHere(cloud, uid);
    Id<Image> &id = imageKnownBy(cloud, Text(own));
    if (!id)
        id = takeNew(
            Said<Image> {.row = {.cloud = cloud, .uid = own, .kind = kind, .sourceKey = sourceKey({}, {})}});
    return id;
}

// What another account calls so, too, and may stand for something else there: the first that came has the short name.
QString Joining::uidHere(Id<Cloud> cloud, const QString &uid)
{
    const InventoryProvider *provider = inventoriesOf(providerOf({}));
    const QString account = accountOf({});
    if (!provider || !provider->uidOfAccount || account.isEmpty())
        return uid;
    const QString region = provider->regionOf(m_rows.row(cloud).name);
    const QString own = provider->uidOfAccount(uid, region, account);
    if (own.isEmpty())
        return uid;
    const Image &known = m_rows.row(imageKnownBy(cloud, Text(uid)));
    const bool isOfAnother =
        known.id && !known.sourceKey.account.isEmpty() && known.sourceKey.account.toString() != account;
    return isOfAnother ? own : uid;
}

// The row of that name at its source, where the cloud has just one; all that is listed of it was read by now.
template <class E> Id<E> Joining::onlyNamed(Id<Cloud> cloud, const QString &name)
{
    QHash<QString, QList<Id<E>>> &rows = m_byName.get<RowsByName<E>>()[cloud];
    if (rows.isEmpty())
        for (const Id<E> id : m_rows.referrers<&E::cloud>(cloud))
            rows[sourceRow(id).name].append(id);
    const QList<Id<E>> found = rows.value(name);
    if (found.size() == 1)
        return found.constFirst();
    if (!m_unknownNames.contains(name)) {
        m_unknownNames.insert(name);
        tell(ImportReport::Outcome::Warning, cloud,
             found.isEmpty()
                 ? Words::tr("“%1” is known by its name only. Bring in what lists the images and types of "
                             "this cloud, too.")
                       .arg(name)
                 : Words::tr("“%1” is the name of %2 here, so it is not known which one is meant.")
                       .arg(name)
                       .arg(found.size()));
    }
    return {};
}

Id<Image> Joining::imageOf(Id<Cloud> cloud, const SaidLaunch &launch)
{
    return launch.image.isEmpty() && !launch.imageName.isEmpty() ? onlyNamed<Image>(cloud, launch.imageName)
                                                                 : image(cloud, launch.image);
}

Id<InstanceType> Joining::typeOf(Id<Cloud> cloud, const SaidLaunch &launch)
{
    return launch.instanceType.isEmpty() && !launch.typeName.isEmpty()
        ? onlyNamed<InstanceType>(cloud, launch.typeName)
        : instanceType(cloud, launch.instanceType);
}

void Joining::joinClouds(const Sayings &said)
{
    m_line = 0;
    for (const QString &region : said.regions)
        spoke(cloudOf({.region = region}));
    // A row keeps the spelling of its uid, whatever other ones come.
    for (Said<InstanceType> type : said.types) {
        m_line = type.line;
        const Id<InstanceType> id = instanceType(cloudOf(type.scope), type.row.uid);
        if (const InstanceType *known = m_rows.find(id))
            type.row.uid = known->uid;
        take(id, type);
    }
    for (const Said<Image> &image : said.images) {
        m_line = image.line;
        joinImage(image);
    }
}

void Joining::joinImage(Said<Image> image)
{
    image.row.cloud = cloudOf(image.scope);
    image.say<&Image::sourceKey, &SourceKey::provider>(providerOf(image.scope));
    Id<Image> &id = imageKnownBy(image.row.cloud, image.row.uid);
    if (id) {
        if (const Image *known = m_rows.find(id)) // which keeps the spelling of its uid
            image.row.uid = known->uid;
        return take(id, image);
    }
    if (!image.says<&Image::sourceKey, &SourceKey::account>())
        image.row.sourceKey.account = accountOf({});
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
        if (!alias.name.isEmpty())
            row.say<&Image::name>(alias.name);
        row.say<&Image::follows>(alias.follows);
        if (!alias.owner.isEmpty())
            row.say<&Image::owner>(alias.owner);
        if (!alias.family.isEmpty())
            row.say<&Image::family>(alias.family);
        if (!alias.target.isEmpty() && !(alias.targetKnownAt < m_plan.row(id).targetKnownAt)) {
            row.say<&Image::target>(image(cloud, alias.target));
            row.say<&Image::targetKnownAt>(alias.targetKnownAt);
        } else if (const Image *known = m_plan.find(m_plan.row(id).target);
                   known && !alias.target.isEmpty() && known->uid != Text(alias.target)) {
            tell(ImportReport::Outcome::Skipped, id,
                 Words::tr("What it stands for was left out: the plan knows it as of a later time."));
        }
        take(id, row);
    }
}
