// SPDX-License-Identifier: MIT
#include "core/import/azure/records.h"

#include "core/import/azure/references.h"
#include "core/import/azure/regions.h"

#include <algorithm>

namespace azure {
namespace {
constexpr Column<Said<Image>> managedImageTable[] {
    said<&Image::uid>("id"),
    said<&Image::name>("name"),
    said<&Image::osPlatform>("storageProfile.osDisk.osType"),
    said<&Image::minDisk>("storageProfile.osDisk.diskSizeGB"),
    said<&Image::minDisk>("storageProfile.osDisk.diskSizeGb"),
    saidAs<&Image::bootMode, generations>("hyperVGeneration"),
    saidAs<&Image::availability, provisioningStates>("provisioningState"),
};

constexpr Column<Said<Image>> catalogueTable[] {
    said<&Image::uid>("urn"),
    said<&Image::name>("urn"),
    said<&Image::owner>("publisher"),
    saidAs<&Image::architecture, architectures>("architecture"),
};

constexpr Column<Said<Image>> catalogueImageTable[] {
    said<&Image::osPlatform>("osDiskImage.operatingSystem"),
    said<&Image::minDisk>("osDiskImage.sizeInGB"),
    said<&Image::minDisk>("osDiskImage.sizeInGb"),
    said<&Image::deprecatedAt>("imageDeprecationStatus.scheduledDeprecationTime"),
    saidAs<&Image::architecture, architectures>("architecture"),
    saidAs<&Image::bootMode, generations>("hyperVGeneration"),
};

void sayOfMarketplace(Said<Image> &image)
{
    image.say<&Image::availability>(Availability::Available);
    image.say<&Image::visibility>(Visibility::Public);
    image.say<&Image::family>(image.row.uid.toString().section(u':', 0, 2));
}

// The highest version of those that the file lists, by its numbers.
void noteLatest(const Said<Image> &image, Sayings &into)
{
    const QString uid = image.row.uid, latest = uid.section(u':', 0, 2) + QStringLiteral(":latest");
    const auto known = std::find_if(into.aliases.rbegin(), into.aliases.rend(),
                                    [&](const SaidAlias &alias) { return alias.uid == latest; });
    if (known != into.aliases.rend()) {
        if (numbersOf(known->target.section(u':', 3)) < numbersOf(uid.section(u':', 3)))
            known->target = uid;
        return;
    }
    into.aliases.append(
        {.uid = latest, .target = uid, .name = latest, .owner = image.row.owner, .line = image.line});
}
} // namespace

void readManagedImage(json::Node record, Sayings &into)
{
    Said<Image> image = rowOf(record, managedImageTable);
    if (partOf(image.row.uid, QLatin1String("images")).isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A record that is no image by its id."),
                             record.line());
    image.scope = scopeOf(record);
    image.say<&Image::owner>(image.scope.account);
    image.say<&Image::visibility>(Visibility::Private);
    into.images.append(image);
}

// With --all, each version there is. Without it, `az` prints a short list that it brings along: names for the
// latest of something, which say nothing of what that is.
void readCatalogue(json::Node record, Sayings &into)
{
    Said<Image> image = rowOf(record, catalogueTable);
    const QString uid = image.row.uid;
    if (uid.count(u':') != 3)
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An image whose urn is not of four parts."),
                             record.line());
    if (isLatest(uid.section(u':', 3)))
        return into.aliases.append({.uid = uid.section(u':', 0, 2) + QStringLiteral(":latest"),
                                    .name = record["urnAlias"].text(),
                                    .owner = image.row.owner,
                                    .line = image.line});
    sayOfMarketplace(image);
    noteLatest(image, into);
    into.images.append(image);
}

void readCatalogueImage(json::Node record, Sayings &into)
{
    Said<Image> image = rowOf(record, catalogueImageTable);
    const QString urn = urnOf(record["id"].text());
    if (urn.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An image of the marketplace without its id."),
                             record.line());
    image.say<&Image::uid>(urn);
    image.say<&Image::name>(urn);
    image.say<&Image::owner>(urn.section(u':', 0, 0));
    sayOfMarketplace(image);
    image.scope.region = locationOf(record["location"].text());
    into.images.append(image);
}
} // namespace azure
