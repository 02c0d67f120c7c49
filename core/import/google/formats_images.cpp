// SPDX-License-Identifier: MIT
#include "core/import/google/records.h"

#include "core/import/columns.h"
#include "core/import/google/references.h"
#include "core/import/google/regions.h"

namespace google {
namespace {
constexpr ValueName<Architecture> architectures[] {
    {"X86_64", Architecture::X86_64},
    {"ARM64", Architecture::Arm64},
};
constexpr ValueName<Availability> statuses[] {
    {"READY", Availability::Available},
    {"PENDING", Availability::Pending},
    {"FAILED", Availability::Failed},
    {"DELETING", Availability::Deregistered},
};
// What its owner says of it, which counts for more than its status.
constexpr ValueName<Availability> deprecations[] {
    {"DEPRECATED", Availability::Deprecated},
    {"OBSOLETE", Availability::Obsolete},
    {"DELETED", Availability::Deregistered},
};

constexpr Column<Said<Image>> imageTable[] {
    said<&Image::name>("name"),
    said<&Image::description>("description"),
    said<&Image::family>("family"),
    said<&Image::created>("creationTimestamp"),
    said<&Image::deprecatedAt>("deprecated.deprecated"),
    said<&Image::minDisk>("diskSizeGb"),
    saidAs<&Image::architecture, architectures>("architecture"),
    saidAs<&Image::availability, statuses>("status"),
    saidAs<&Image::availability, deprecations>("deprecated.state"),
};

bool hasFeature(json::Node image, QByteArrayView name)
{
    for (const json::Node feature : image["guestOsFeatures"])
        if (feature["type"].utf8() == name)
            return true;
    return false;
}
} // namespace

SaidAlias familyAlias(const QString &uid, int line)
{
    SaidAlias alias {.uid = uid,
                     .name = lastOf(uid),
                     .owner = uid.section(u'/', 0, 0),
                     .family = lastOf(uid),
                     .follows = AliasRule::Family,
                     .scope = scopeOf({}),
                     .line = line};
    return alias;
}

void readImage(json::Node record, Sayings &into)
{
    Said<Image> image = rowFrom(record, imageTable);
    const QString path = pathOf(record["selfLink"].text()), project = projectOf(path);
    const QString uid = imageUid(path, {});
    if (uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An image without selfLink, which says whose it is."),
                             record.line());
    // A selfLink may have its number at the end instead of its name.
    image.say<&Image::uid>(image.row.name.isEmpty() ? uid : project + u'/' + image.row.name.toString());
    image.say<&Image::owner>(project);
    image.say<&Image::sourceKey, &SourceKey::account>(project);
    image.scope = scopeOf({});
    if (const QString number = record["id"].text(); isNumber(number))
        into.otherNames.insert(project + u'/' + number, image.row.uid);
    image.say<&Image::replacement>(imageUid(record.at("deprecated.replacement").text(), project));
    if (const QString source = imageUid(record["sourceImage"].text(), project); !source.isEmpty()) {
        image.say<&Image::copiedFrom>(source);
        image.say<&Image::copiedFromCloud>(image.scope.region);
    }
    if (hasFeature(record, "UEFI_COMPATIBLE"))
        image.say<&Image::bootMode>(BootMode::UefiPreferred);
    if (hasFeature(record, "WINDOWS"))
        image.say<&Image::osPlatform>(QStringLiteral("windows"));
    into.images.append(image);
    if (!image.row.family.isEmpty())
        into.aliases.append(familyAlias(
            QStringLiteral("%1/family/%2").arg(project, image.row.family.toString()), record.line()));
}
} // namespace google
