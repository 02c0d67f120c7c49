// SPDX-License-Identifier: MIT
#include "core/import/azure/records.h"

#include "core/import/azure/references.h"
#include "core/import/azure/regions.h"

// a definition is an alias wherever its versions are; its target is the highest version that is there.
namespace azure {
namespace {
const QLatin1String inGallery("images"), ofDefinition("versions");

constexpr Column<Said<Image>> definitionTable[] {
    said<&Image::osPlatform>("osType"),
    saidAs<&Image::architecture, architectures>("architecture"),
    saidAs<&Image::bootMode, generations>("hyperVGeneration"),
};

constexpr Column<Said<Image>> versionTable[] {
    said<&Image::created>("publishedDate"),
    said<&Image::created>("publishingProfile.publishedDate"),
    said<&Image::deprecatedAt>("endOfLifeDate"),
    said<&Image::deprecatedAt>("publishingProfile.endOfLifeDate"),
    said<&Image::excludedFromLatest>("excludeFromLatest"),
    said<&Image::excludedFromLatest>("publishingProfile.excludeFromLatest"),
    said<&Image::copiedFrom>("publishingProfile.source.managedImage.id"),
    said<&Image::copiedFrom>("storageProfile.source.id"),
    said<&Image::minDisk>("storageProfile.osDiskImage.sizeInGB"),
    said<&Image::minDisk>("storageProfile.osDiskImage.sizeInGb"),
    saidAs<&Image::availability, provisioningStates>("provisioningState"),
};

constexpr ValueName<Availability> replicationStates[] {
    {"Replicating", Availability::Pending},
    {"Failed", Availability::Failed},
};

// "id", and in community galleries "uniqueId", also "identifier.uniqueId".
QString idOf(json::Node record)
{
    for (const char *path : {"id", "uniqueId", "identifier.uniqueId"})
        if (const QString id = fieldOf(record, path).text(); !partOf(id, inGallery).isEmpty())
            return id;
    return {};
}

QString definitionOf(const QString &id) { return idUpTo(id, inGallery); }

// In that location, once.
void noteDefinition(const QString &definition, const Scope &scope, int line, Sayings &into)
{
    for (const SaidAlias &known : std::as_const(into.aliases))
        if (known.scope.region == scope.region && known.uid == definition)
            return;
    into.aliases.append({.uid = definition,
                         .name = partOf(definition, inGallery).trimmed(),
                         .owner = subscriptionOf(definition),
                         .family = definition.toLower(),
                         .follows = AliasRule::Gallery,
                         .scope = scope,
                         .line = line});
}

// What is the same wherever the version is.
Said<Image> versionFrom(json::Node record, const QString &id)
{
    Said<Image> image = rowOf(record, versionTable);
    const QString definition = definitionOf(id);
    image.say<&Image::uid>(id);
    image.say<&Image::name>(partOf(id, inGallery).trimmed() + u' ' + partOf(id, ofDefinition));
    image.say<&Image::owner>(subscriptionOf(id));
    image.say<&Image::family>(definition.toLower());
    image.scope.account = subscriptionOf(id);
    return image;
}

// How far a version is in a location, where that is printed.
void readReplication(json::Node record, Said<Image> &image)
{
    for (const json::Node one : fieldOf(record, "replicationStatus.summary"))
        if (Availability state {}; locationOf(one["region"].text()) == image.scope.region
            && columns::take(one["state"], state, replicationStates) && isLaunchable(image.row.availability))
            image.say<&Image::availability>(state);
}

void add(const Said<Image> &image, Sayings &into)
{
    noteDefinition(definitionOf(image.row.uid), image.scope, image.line, into);
    into.images.append(image);
}
} // namespace

// Generation and architecture stand on the definition, and hold for all of its versions.
void readDefinition(json::Node record, Sayings &into)
{
    const QString definition = definitionOf(idOf(record));
    if (definition.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A definition of a gallery without its id."),
                             record.line());
    Said<Image> family = rowOf(record, definitionTable);
    family.row.family = definition.toLower();
    into.families.append(family);
    noteDefinition(definition, {locationOf(record["location"].text()), subscriptionOf(definition)},
                   record.line(), into);
}

void readVersion(json::Node record, Sayings &into)
{
    const QString id = idOf(record);
    if (partOf(id, ofDefinition).isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A version that is none of an image by its id."),
                             record.line());
    const Said<Image> version = versionFrom(record, id);
    const json::Node regions = fieldOf(record, "publishingProfile.targetRegions");
    bool isAnywhere = false;
    for (const json::Node region : regions) {
        Said<Image> image = version;
        image.scope.region = locationOf(region["name"].text());
        if (image.scope.region.isEmpty())
            continue;
        isAnywhere = true;
        image.say<&Image::excludedFromLatest>(version.row.excludedFromLatest
                                              || region["excludeFromLatest"].boolean().value_or(false));
        readReplication(record, image);
        add(image, into);
    }
    if (isAnywhere)
        return;
    Said<Image> image = version;
    image.scope.region = locationOf(record["location"].text());
    add(image, into);
}

void readSharedVersion(json::Node record, Sayings &into)
{
    const QString id = idOf(record);
    if (partOf(id, ofDefinition).isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A version that is none of an image by its id."),
                             record.line());
    Said<Image> image = versionFrom(record, id);
    image.say<&Image::availability>(Availability::Available);
    image.say<&Image::visibility>(Visibility::Public);
    image.scope.region = locationOf(record["location"].text());
    add(image, into);
}
} // namespace azure
